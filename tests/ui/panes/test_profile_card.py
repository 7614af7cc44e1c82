# ruff: noqa: F811 - the fixtures of the page are shared by importing them
"""What goes to whom is chosen beside the summary, saved with its tables, and begun with the next time."""

from dataclasses import replace

import openpyxl
import pytest

from connector_app.application.profiles import ages_offered, begun, last_used, names_of, with_tables
from connector_app.application.ready_made import PACKS
from connector_app.domain.profile import ChosenTable, Rhythm
from tests.ui.pages.summaries import _plan_once, page, sample, settle, shown, words  # noqa: F401

pytestmark = pytest.mark.usefixtures("spoken")


def choose(page, words):
    which = page.cards.profiles.which
    found = [at for at in range(which.count()) if words in which.itemText(at)]
    row = next((at for at in found if which.itemText(at) == words), found[0])
    which.setCurrentIndex(row)
    which.activated.emit(row)
    settle(page)


def test_without_a_profile_everything_is_shown(page, sample):
    shown(page)
    assert page.cards.profiles.which.currentIndex() == 0
    page.chips.chips[-1].click()
    assert len(page.chips.chips) == len(page._reading.planned.protected.tables)


def test_a_ready_made_choice_shows_its_tables_alone(page, sample):
    shown(page)
    choose(page, "Council")
    there = {table.name for table in page._reading.planned.protected.tables}
    page.chips.chips[-1].click()
    assert len(page.chips.chips) == len(there & set(PACKS["council"].tables)) < len(there)
    assert page.period.value == "2026Q3"


def test_a_saved_profile_brings_its_period_and_recipient(page, sample):
    shown(page)
    choose(page, "each year")
    assert page.period.value == "2025"
    council = next(each for each in sample.reader.heard.profiles() if each.pack == "council")
    assert page.cards.cover.recipient.text() == council.recipient
    assert council.recipient in page.title.text()


def test_a_choice_is_saved_as_a_profile_and_leaves_with_these_tables_alone(page, sample, tmp_path, said):
    shown(page)
    partner = sample.reader.heard.organisations()[0].organisation
    page.cards.cover.name(partner.name)
    settle(page)
    card = page.cards.profiles
    card.change.click()
    for chip in card.form.tables.chips[1:]:
        chip.setChecked(False)
    card.form.name.setText("Only what matters")
    card.form.rhythm.setCurrentIndex(card.form.rhythm.findData("quarter"))
    card.form.on_keep()
    settle(page)
    kept = next(each for each in sample.reader.heard.profiles() if each.name == "Only what matters")
    assert (names_of(kept), kept.rhythm) == (("what_matters",), Rhythm.QUARTER)
    assert kept.organisation_id == partner.id
    assert [chip.words for chip in page.chips.chips] == ["What matters"]
    page.export_to(tmp_path / "out.xlsx")
    settle(page)
    book = openpyxl.load_workbook(tmp_path / "out.xlsx")
    assert "What matters" in book.sheetnames
    assert "People by age" not in book.sheetnames
    assert last_used(sample.notebook) == kept


def test_the_page_begins_with_the_profile_used_last(qtbot, page, sample):
    kept = next(each for each in sample.reader.heard.profiles() if each.pack == "pcn")
    sample.notebook.keep_setting("summary_profile", kept.id)
    shown(page)
    assert page.cards.profiles.profile == kept
    assert "nothing to show in this period" in words(page.cards.profiles)
    assert page.cards.cover.recipient.text() == kept.recipient


def test_a_form_without_name_or_table_keeps_nothing(page, sample):
    shown(page)
    card = page.cards.profiles
    before = sample.reader.heard.profiles()
    card.change.click()
    card.form.name.clear()
    card.form.on_keep()
    assert "needs a name" in card.form.wrong.text()
    card.form.name.setText("None")
    for chip in card.form.tables.chips:
        chip.setChecked(False)
    card.form.on_keep()
    assert "at least one table" in card.form.wrong.text()
    settle(page)
    assert sample.reader.heard.profiles() == before


def test_tables_of_other_periods_stay_chosen():
    profile = replace(begun("", "All"), tables=(ChosenTable("a"), ChosenTable("later")))
    assert names_of(with_tables(profile, ["b"], {"a", "b"})) == ("b", "later")
    assert names_of(with_tables(begun("", "All"), ["a", "b"], {"a", "b"})) == ()


def test_a_profile_keeps_ages_and_charts_and_brings_them_back(page, sample, tmp_path, said):
    shown(page)
    card = page.cards.profiles
    card.change.click()
    form = card.form
    assert [form.ages.itemData(row) for row in range(form.ages.count())] == ["", "AGE3"]
    assert "18-64" in form.ages.itemText(1)
    form.name.setText("With charts")
    form.ages.setCurrentIndex(1)
    form.charts.setChecked(True)
    form.on_keep()
    settle(page)
    kept = next(each for each in sample.reader.heard.profiles() if each.name == "With charts")
    assert (kept.ages, kept.charts) == ("AGE3", True)
    table = next(each for each in page._reading.planned.protected.tables if each.name == "people_by_age")
    assert {"Under 18", "18-64"} <= set(table.rows)
    assert page.cards.cover.charts.isChecked()
    page.export_to(tmp_path / "out.xlsx")
    settle(page)
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF")
    choose(page, "each year")
    assert not page.cards.cover.charts.isChecked()
    choose(page, "With charts")
    assert page.cards.cover.charts.isChecked()


def test_only_ages_by_which_everybody_can_be_counted_are_offered(sample):
    assert [each.code for each in ages_offered(sample.vocabulary)] == ["AGE3"]
    one = replace(sample.vocabulary, lists={"AGE10": sample.vocabulary.lists["AGE10"]})
    assert ages_offered(one) == ()
