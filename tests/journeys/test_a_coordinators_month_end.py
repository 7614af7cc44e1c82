# ruff: noqa: F811 - the fixtures of the window are shared by importing them
"""A coordinator's month end: who is not asked yet, a page for a meeting, the summary, an export, a copy."""

import re
from zipfile import ZipFile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QFileDialog, QLabel

from connector_app.application.check_workbook import check_workbook, is_clean
from connector_app.application.commands import import_nouns
from connector_app.application.sample_community import sample_nouns
from connector_app.domain.consent import ConsentState, Purpose
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.person import Person
from connector_app.formats.workbook_reader import read_workbook
from connector_app.ui.panes import meeting_card
from connector_app.ui.panes.paper import meeting_sheet
from connector_app.ui.panes.sent_before_card import SentBeforeCard
from tests.factory import notebooks
from tests.journeys.hands import create, start  # noqa: F401
from tests.journeys.key_counting import CONTROL, CONTROL_SHIFT


@pytest.fixture
def hands(qtbot, start):
    made = create(qtbot, start())
    desk = made.window._desk
    desk.dispatcher.run(import_nouns(sample_nouns(today=desk.clock.today())))
    made.settle()
    return made


def saved(qtbot, hands, parent, path):
    """Answer the sheet that asks where to, and wait until it is written."""
    qtbot.waitUntil(lambda: parent.findChild(QFileDialog) is not None)
    dialog = parent.findChild(QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    hands.settle()
    hands.window.activateWindow()  # as a window manager does when what lay over it has gone
    qtbot.waitUntil(hands.window.isActiveWindow)
    assert path.stat().st_size


@pytest.fixture
def sheets(monkeypatch):
    """Return what is put on paper, as text; there is no printer, so that it is saved."""
    found = []

    def kept(meeting, today):
        sheet = meeting_sheet(meeting, today)
        found.append(sheet.toPlainText())
        return sheet

    monkeypatch.setattr(meeting_card, "meeting_sheet", kept)
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    return found


def test_a_month_ends(qtbot, hands, tmp_path, sheets):
    window, reader = hands.window, hands.reader

    # Who was not asked yet is one choice away; those who said yes are recorded together.
    hands.press(Qt.Key.Key_2, CONTROL)
    people = hands.place.page("people")
    people.show_ref(Ref(Kind.PERSON, ""))  # as the summary page does, to whom nobody has put the question
    hands.settle()
    unasked = people.model.rowCount()
    assert unasked
    ids = [people.model.ref_at(row).id for row in range(unasked)]
    people.list.selectAll()
    qtbot.waitUntil(people._counted.isVisible)
    people._counted.click()
    hands.settle()
    people.counted_question.record.click()
    hands.settle()
    answers = reader.standing(ids, Purpose.ANONYMOUS_COUNTS)
    assert {answers[id_].state for id_ in ids} == {ConsentState.GIVEN}
    assert people.model.rowCount() == 0

    # A page for a meeting, which stands on codes unless somebody chooses names.
    hands.press(Qt.Key.Key_1, CONTROL)
    hands.settle()
    today = hands.place.page("today")
    today.promises.meeting.click()
    today.meeting.print.click()
    saved(qtbot, hands, window, tmp_path / "meeting.pdf")
    (said,) = sheets
    labels = [noun.label for batch in reader.everything() for noun in batch if isinstance(noun, Person)]
    assert len(said.split()) > 20
    assert [label for label in labels if re.search(rf"\b{re.escape(label)}\b", said)] == []

    # The last full quarter: looked at, sent, and remembered as sent; an outsider can prove nothing from the file.
    hands.press(Qt.Key.Key_E, CONTROL_SHIFT)
    page = hands.place.page("summaries")
    qtbot.waitUntil(page.export.isEnabled, timeout=20_000)
    page.export.click()
    saved(qtbot, hands, page, tmp_path / "summary.xlsx")
    (release,) = window._desk.notebook.ledger.releases()
    (before,) = page.findChildren(SentBeforeCard)
    assert any(words.text().startswith("Sent on") for words in before.findChildren(QLabel))
    assert release.period.last < window._desk.clock.today()
    assert is_clean(check_workbook(tmp_path / "summary.xlsx", [], read_workbook))

    # Everything in the community's own hands, and a copy made while the window closes.
    settings = hands.place.go("settings")
    settings.open_export.begin.click()
    hands.settle()  # what would be in the file is counted first
    settings.open_export.go_on.click()
    saved(qtbot, hands, settings, tmp_path / "all.zip")
    with ZipFile(tmp_path / "all.zip") as packed:
        assert {"notebook.json", "strength.csv", "need.csv", "membership.csv"} <= set(packed.namelist())
    notebook = window._desk.notebook
    assert notebook.copy_due()
    window.close()
    qtbot.waitUntil(lambda: window._desk is None, timeout=20_000)
    assert notebooks().copies(notebook.path)
