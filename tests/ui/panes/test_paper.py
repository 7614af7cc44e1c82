"""Promises on paper: everything that belongs there as plain text, nothing while names are covered."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextTable
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QFileDialog, QWidget

from connector_app.application.meeting_page import Entry, MeetingPage
from connector_app.domain.followup import Leads, Repeat
from connector_app.ui import veil
from connector_app.ui.panes.meeting_card import MeetingCard
from connector_app.ui.panes.paper import follow_ups_sheet, meeting_sheet
from connector_app.ui.panes.paper_way import put_on_paper
from tests.factory import TODAY, make_follow_up, make_person

pytestmark = pytest.mark.usefixtures("spoken")


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def no_printer(monkeypatch):
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(list))


def lines(document):
    text = document.toPlainText().translate(dict.fromkeys(map(ord, "\u2068\u2069")))
    return [line for line in text.splitlines() if line]


def test_a_persons_page_holds_what_is_open_and_takes_nothing_for_markup():
    promises = [
        make_follow_up("<b>ring</b> & ask", due=TODAY, repeat=Repeat.WEEKLY),
        make_follow_up("a bench", leads=Leads.COMMUNITY),
    ]
    document = follow_ups_sheet("<i>Dawn</i>", promises, TODAY)
    said = lines(document)
    assert said[0] == "What happens next: <i>Dawn</i>"
    assert "<b>ring</b> & ask" in said
    assert said.count("☐") == 2
    table = next(child for child in document.rootFrame().childFrames() if isinstance(child, QTextTable))
    assert table.columns() == 3
    assert all(table.cellAt(0, column).firstCursorPosition().block().text() for column in range(3))
    assert "22 Nov · every week" in said
    assert "community leads" in said


def test_a_page_for_a_meeting_leaves_out_what_there_is_nothing_of():
    page = MeetingPage(names=True, thanks=(Entry("Dawn", "Bless you", TODAY),))
    assert lines(meeting_sheet(page, TODAY))[2:] == ["Thanks", "Dawn", "Bless you", "22 Nov"]
    assert lines(meeting_sheet(MeetingPage(names=True), TODAY))[2:] == ["Nothing promised is open."]


def test_without_names_it_says_that_texts_have_to_be_read():
    said = lines(meeting_sheet(MeetingPage(names=False, promises=(Entry("P-7K3M", "ring", TODAY),)), TODAY))
    assert "P-7K3M" in said
    assert said[-1].startswith("People stand here by their codes.")


def test_it_begins_on_the_other_side_where_writing_does(qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        document = follow_ups_sheet("Dawn", [make_follow_up()], TODAY)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert document.firstBlock().blockFormat().layoutDirection() is Qt.LayoutDirection.RightToLeft
    table = next(child for child in document.rootFrame().childFrames() if isinstance(child, QTextTable))
    assert table.format().layoutDirection() is Qt.LayoutDirection.RightToLeft


@pytest.mark.usefixtures("no_printer")
def test_without_a_printer_it_becomes_a_pdf_that_is_called_after_nobody(context, window, said, tmp_path):
    dialog = put_on_paper(context, follow_ups_sheet("Dawn", [make_follow_up()], TODAY), window)
    assert isinstance(dialog, QFileDialog)
    assert "Dawn" not in dialog.selectedFiles()[0]
    dialog.fileSelected.emit(str(tmp_path / "a.pdf"))
    dialog.close()
    content = (tmp_path / "a.pdf").read_bytes()
    assert content.startswith(b"%PDF")
    assert "Connector".encode("utf-16-be") in content
    assert "not encrypted" in said[-1].text


def test_a_printer_is_chosen_without_waiting(context, window, monkeypatch):
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(lambda: ["Hall"]))
    dialog = put_on_paper(context, follow_ups_sheet("Dawn", [make_follow_up()], TODAY), window)
    assert isinstance(dialog, QPrintDialog)
    assert dialog.isVisible()
    assert dialog.printer().docName() == "Connector"
    dialog.close()


def test_a_file_that_the_printers_sheet_makes_is_said_to_be_open_to_all(
    context, window, monkeypatch, said, tmp_path
):
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(lambda: ["Hall"]))
    dialog = put_on_paper(context, follow_ups_sheet("Dawn", [make_follow_up()], TODAY), window)
    printer = dialog.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "a.pdf"))
    dialog.accepted.emit(printer)
    dialog.close()
    assert "not encrypted" in said[-1].text


@pytest.mark.usefixtures("no_printer")
def test_the_card_asks_about_names_and_prints_nothing_while_they_are_covered(qtbot, context, store, said):
    dawn = make_person("Dawn")
    store(dawn, make_follow_up("ring", person_id=dawn.id, due=TODAY))
    card = MeetingCard(context)
    qtbot.addWidget(card)
    card.ask()
    assert card.names.value == "codes"
    veil.draw(on=True)
    try:
        card.print.click()
        assert context.tasks.wait_idle()
        assert not card.findChildren(QFileDialog)
        assert said[-1].text.startswith("Names are covered")
    finally:
        veil.draw(on=False)
    card.print.click()
    qtbot.waitUntil(lambda: bool(card.findChildren(QFileDialog)))
    assert not card.isVisible()
    qtbot.waitUntil(lambda: bool(card.findChildren(QFileDialog)))
    card.findChildren(QFileDialog)[0].close()
