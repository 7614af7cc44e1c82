# ruff: noqa: F811 - the fixtures of the page are shared by importing them
import stat
import sys
from dataclasses import replace

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from connector_app.application.commands import record_consent
from connector_app.application.export_summary import Details
from connector_app.application.profiles import begun
from connector_app.domain.errors import FileTrouble
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.period import parse_period
from connector_app.file_formats import FileFormats
from connector_app.formats.meeting_writer.pdf_text import lines_of
from connector_app.summary.cut import FINEST
from connector_app.summary.protected import Audit
from connector_app.ui import catalogues
from connector_app.ui.pages.summaries_page import SummariesPage
from connector_app.ui.panes.reader_card import ReaderCard
from connector_app.ui.panes.summary_reading import file_name, read_summary, writing
from connector_app.ui.panes.table_chips import FIRST
from tests.factory import TODAY, make_consent, make_conversation, make_person
from tests.ui.pages.summaries import _plan_once, button, cells, page, protected_with, sample, settle, shown, words  # noqa: F401
from tests.welsh import a_welsh_catalogue

pytestmark = pytest.mark.usefixtures("spoken")


def test_the_last_full_quarter_is_shown_as_it_would_leave(page, sample):
    shown(page)
    assert page.period.value == "2026Q3"
    protected = page._reading.planned.protected
    assert page.chips.chips[0].words == "What matters"
    assert len(page.chips.chips) == FIRST + 1 < len(protected.tables)
    page.chips.chips[-1].click()
    assert len(page.chips.chips) == len(protected.tables)
    assert page.chips.chips[0].isChecked()
    assert page.chips.chips[FIRST].hasFocus()
    page.chips.chips[-1].click()
    assert page.preview.model.table is protected.tables[-1]
    page.refresh()
    settle(page)
    assert page.chips.chips[-1].isChecked()
    page.chips.chips[0].click()
    assert page.preview.model.rowCount() == len(protected.tables[0].rows)
    assert all(cell == "[c]" or int(cell) % 5 == 0 for cell in cells(page))
    assert "[c] = withheld" in page.preview.note.text()
    assert page.export.isEnabled()


def test_each_chip_shows_its_table_and_a_new_period_keeps_the_choice(page, sample):
    shown(page)
    page.chips.chips[1].click()
    name = page._reading.planned.protected.tables[1].name
    assert page.preview.model.table.name == name
    page.period._step(-1)
    settle(page)
    assert page.period.value == "2026Q2"
    assert page.preview.model.table.name == name
    assert page.chips.chips[1].isChecked()


def test_cards_say_what_was_tried_and_lead_to_who_was_not_asked(qtbot, page, sample):
    shown(page)
    reading = page._reading
    tables = reading.planned.protected.tables
    assert sum(reading.withheld.values()) == sum(table.withheld for table in tables)
    assert "No number under 8 can be worked out" in words(page.cards.reader)
    assert "may look likelier than before" in words(page.cards.reader)
    assert reading.not_counted > 0
    assert "not counted" in words(page.cards.withheld)
    with qtbot.waitSignal(page.open_requested) as asked:
        button(page.cards, "See people").click()
    assert asked.args == [Ref(Kind.PERSON, "")]


def test_what_was_tried_is_told_in_numbers(qtbot, spoken):
    card = ReaderCard()
    qtbot.addWidget(card)
    card.show_protected(protected_with(Audit(45, 12, 3, 7, 9)))
    text = words(card)
    for told in ("(tried: 45)", "(tried: 12)", "sent before (3)", "7 more", "shown: 9."):
        assert told in text, told
    card.show_protected(protected_with(Audit(45, 12, 0, 0, 9)))
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert "Nothing was sent before" in words(card)
    assert "more number" not in words(card)


def test_help_is_one_link_away(qtbot, page, sample):
    shown(page)
    with qtbot.waitSignal(page.help_requested):
        button(page.cards, "How people are protected").click()


def test_the_current_cell_says_below_the_table_why_it_shows_a_c(page, sample):
    shown(page)
    model, table = page.preview.model, page.preview.table
    where = [model.index(row, column) for row in range(model.rowCount()) for column in range(model.columnCount())]
    table.setCurrentIndex(next(index for index in where if index.data() == "[c]"))
    assert page.preview.cell.text().startswith("[c] here: ")
    table.setCurrentIndex(next(index for index in where[1:] if index.column() and index.data() != "[c]"))
    assert "Choose a number" in page.preview.cell.text()


def test_too_few_people_is_said_in_place_of_the_tables_with_what_to_do(page, store):
    people = [make_person(f"Person {n}") for n in range(30)]
    store(*people, make_conversation(*people, on=TODAY.replace(month=8)))
    shown(page)
    assert page.stack.currentWidget() is page.nothing
    assert "30 people took part but are not counted" in page.nothing.sentence.text()
    assert not page.nothing.button.isHidden()
    assert not page.export.isEnabled()


def test_consents_recorded_elsewhere_change_what_is_shown(page, store, desk):
    people = [make_person(f"Person {n}") for n in range(30)]
    store(*people, make_conversation(*people, on=TODAY.replace(month=8)))
    shown(page)
    desk.dispatcher.run(record_consent(*(make_consent(person) for person in people)))
    settle(page)
    assert page._reading.planned.protected.people == 30
    assert page.export.isEnabled()
    assert page.subtitle.text() == "About 30 people"
    assert "Left out or made smaller" in words(page.cards.withheld)


def test_export_writes_what_is_shown_and_offers_the_folder(page, sample, tmp_path, said):
    shown(page)
    page.cards.cover.recipient.setText("Townstal PCN")
    path = tmp_path / file_name(page._reading.period)
    page.export_to(path)
    settle(page)
    assert path.exists()
    assert path.name == "Connector summary 2026Q3.xlsx"
    assert said[-1].action_text == "Open folder"
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0


def test_export_asks_where_with_a_name_that_says_nothing_about_anybody(qtbot, page, sample):
    shown(page)
    page.export.click()
    dialog = page.findChild(QFileDialog)
    qtbot.waitUntil(dialog.isVisible)
    assert dialog.selectedFiles()[0].endswith("Connector summary 2026Q3.xlsx")
    dialog.reject()


def test_what_the_cover_says_is_remembered_in_the_notebook(qtbot, page, sample):
    shown(page)
    page.cards.cover.recipient.setText("Townstal PCN")
    page.cards.cover.recipient.editingFinished.emit()
    settle(page)
    assert "Townstal PCN" in page.title.text()
    again = SummariesPage(page._context)
    qtbot.addWidget(again)
    shown(again)
    assert again.cards.cover.recipient.text() == "Townstal PCN"


def test_reading_a_period_nobody_took_part_in_is_a_refusal_not_an_error(desk):
    reading = read_summary(desk, parse_period("1999"), FINEST, lambda _share: None)
    assert reading.planned is None
    assert reading.refused.code == "too_few_people"


def test_charts_for_a_meeting_stand_beside_the_workbook_when_asked_for(page, sample, tmp_path, said):
    shown(page)
    page.cards.cover.charts.setChecked(True)
    path = tmp_path / file_name(page._reading.period)
    older = path.with_suffix(".pdf")
    older.write_bytes(b"somebody's own")
    protected = page._reading.planned.protected
    page.export_to(path)
    settle(page)
    charts = tmp_path / "Connector summary 2026Q3 (2).pdf"
    assert path.exists()
    assert older.read_bytes() == b"somebody's own"
    on_paper = {line for line in lines_of(charts.read_bytes()) if line.isdigit()}
    assert on_paper <= {str(cell) for table in protected.tables for row in table.cells for cell in row}
    assert on_paper


def test_charts_that_cannot_be_written_are_told_and_the_workbook_stays(page, sample, tmp_path, said, monkeypatch):
    def refuse(*_given):
        raise FileTrouble("charts_leak")

    shown(page)
    monkeypatch.setattr(FileFormats, "write_meeting", refuse)
    page.cards.cover.charts.setChecked(True)
    path = tmp_path / file_name(page._reading.period)
    page.export_to(path)
    settle(page)
    assert path.exists()
    assert not path.with_suffix(".pdf").exists()
    assert "charts" in said[-1].text


def test_both_files_speak_the_language_of_what_they_go_to(page, sample, tmp_path, monkeypatch):
    welsh = a_welsh_catalogue(tmp_path)
    monkeypatch.setattr(catalogues, "compile_own", lambda: welsh)
    shown(page)
    path, profile = tmp_path / "a.xlsx", replace(begun("council"), language="cy", charts=True)
    details = Details(recipient="Cyngor", community="Riverside", contact="x", made_on=TODAY)
    writing(page._context.desk, page._reading.planned, path, details, profile, kept=False, charts=True)()
    assert load_workbook(path).sheetnames[0] == "Clawr"
    assert "Beth glywsom ni, i Cyngor" in " ".join(lines_of(path.with_suffix(".pdf").read_bytes()))
