"""Postcodes in the settings: shown first, then kept and looked up in one step that can go back."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QUrl

from connector_app.application.look_up import Choices, choices_in
from connector_app.domain.noun import ref_of
from connector_app.domain.person import ContactKind, ContactPoint
from connector_app.file_formats import FileFormats
from connector_app.ui.dialogs.person_form import FilledIn
from connector_app.ui.panes.look_up_card import LookUpCard
from connector_app.ui.panes.person_form_flow import PersonFormFlow
from connector_app.ui.widgets.page_stack import PageStack
from tests import area_files as made
from tests.factory import make_person
from tests.ui.dropping import dropped
from tests.ui.pages.list_pages import settle

pytestmark = pytest.mark.usefixtures("spoken")

DAWN = make_person(contact_points=(ContactPoint(ContactKind.POSTCODE, "tq1 1aa"),))


@pytest.fixture
def context(context, store):
    store(DAWN)
    return replace(context, desk=replace(context.desk, files=FileFormats()))


@pytest.fixture
def card(qtbot, context):
    made_ = LookUpCard(context)
    qtbot.addWidget(made_)
    made_.show()
    settle(made_)
    return made_


@pytest.fixture
def postcodes(tmp_path):
    rows = [made.postcode("TQ1 1AA", imd="4000")]
    return made.packed(
        tmp_path / "ONSPD_AUG_2026.zip",
        {
            "Data/multi_csv/ONSPD_AUG_2026_UK_TQ.csv": made.table(made.ONSPD_2026, rows),
            "Documents/Ward names.csv": made.WARD_NAMES,
        },
    )


def person(context):
    return context.desk.reader.get(ref_of(DAWN))


def test_the_areas_in_which_people_live_are_proposed(card):
    assert card.areas.text() == "TQ"
    assert card.known.text() == "No postcode area has been taken in yet."
    assert not any(each.isVisible() for each in (card.take, card.again, card.drop_all, card.attribution))


def test_nothing_is_kept_before_it_was_shown_and_all_of_it_goes_back(card, context, said, postcodes):
    card.offer([postcodes])
    settle(card)
    lines = card.offered.text().splitlines()
    assert lines[1:3] == ["People with a postcode: 1", "Found, with how deprived their area is (IMD 2025): 1"]
    assert "Applegarth (1)" in lines[-1]
    assert (person(context), context.desk.notebook.areas.kept()) == (DAWN, ([], None))
    card.places.click()
    card.forget.click()
    settle(card)
    assert "Put into their ward as a neighbourhood: 1" in card.offered.text()
    card.take.click()
    settle(card)
    found = person(context)
    assert (found.decile, found.decile_edition, found.contact_points) == (2, "IMD 2025", ())
    assert [place.name for place in context.desk.reader.places()] == ["Applegarth"]
    assert said[-1].text.startswith("Looked up: 1 person")
    assert choices_in(context.desk.notebook) == Choices(forget=True, places=True)
    assert card.known.text().startswith("\u2068TQ\u2069: 1 postcode")
    assert "\u2068ONSPD Aug 2026\u2069, taken in on " in card.known.text()
    assert "database right 2026" in card.attribution.text()
    assert not card.offered.isVisible()
    context.desk.dispatcher.undo()
    assert person(context) == DAWN
    card.again.click()
    settle(card)
    assert "People with a postcode: 1" in card.offered.text()
    card.leave.click()
    settle(card)
    card.drop_all.click()
    settle(card)
    assert context.desk.notebook.areas.kept() == ([], None)


def test_files_that_are_dropped_one_after_the_other_belong_together(card, postcodes, tmp_path):
    index = made.written(
        tmp_path / "file_7.csv", made.table(made.FILE_7_2025, [made.small_area("E01090001", 33_000, 10)])
    )
    for path in (postcodes, index):
        assert dropped(card, QUrl.fromLocalFile(str(path)).toString())
        settle(card)
    assert "To be taken in: IMD 2025" in card.offered.text()
    assert not dropped(card, QUrl.fromLocalFile(str(tmp_path / "notes.txt")).toString())


def test_a_file_that_is_none_is_said_in_a_sentence_and_leaves_everything(card, context, said, tmp_path):
    card.offer([made.written(tmp_path / "people.csv", b"name,phone\r\nDawn,1\r\n")])
    settle(card)
    assert "people.csv\u2069 is no file to look postcodes up in." in said[-1].text
    assert not card.take.isVisible()
    assert card.begin.isEnabled()
    dialog = card.choose()
    assert dialog.windowTitle() == "Look postcodes up"
    dialog.close()


def test_reading_can_be_stopped(card, context, said, postcodes):
    card.offer([postcodes])
    card.progress.stop.click()
    settle(card)
    assert said[-1].text == "Stopped; nothing was changed."
    assert context.desk.notebook.areas.kept() == ([], None)
    assert not card.take.isVisible()


def test_a_postcode_that_is_typed_later_is_looked_up_with_the_person(qtbot, card, context, postcodes):
    card.offer([postcodes])
    settle(card)
    card.take.click()
    settle(card)
    stack = PageStack()
    qtbot.addWidget(stack)
    flow = PersonFormFlow(context, stack, stack)
    ali = make_person("Ali", contact_points=DAWN.contact_points)
    flow.begin(None)
    settle(card)
    flow.form.filled_in.emit(FilledIn(ali, None, (), new=True))
    settle(card)
    assert context.desk.reader.get(ref_of(ali)).decile == 2
    moved = replace(ali, contact_points=(ContactPoint(ContactKind.POSTCODE, "TQ1 1ZZ"),))
    flow._on_form_changed(None, FilledIn(moved, None, (), new=False))
    settle(card)
    assert context.desk.reader.get(ref_of(ali)).decile is None
    context.desk.dispatcher.undo()
    assert context.desk.reader.get(ref_of(ali)).decile == 2
