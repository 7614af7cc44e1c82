"""On paper a section is whole on one page, unless it is longer than one."""

import pytest
from PySide6.QtGui import QTextFormat
from PySide6.QtPrintSupport import QPrinter

from connector_app.application.wordings import Asking, wordings
from connector_app.domain.retention import Retention
from connector_app.domain.wording import Keeper
from connector_app.ui.panes.paper import Sheet
from connector_app.ui.panes.paper_breaks import break_between_sections, print_whole_sections
from connector_app.ui.panes.sheets import consent_sheet, privacy_sheet
from tests.factory import TODAY

pytestmark = pytest.mark.usefixtures("spoken")
KEEPER = Keeper("Mill Bank neighbours", "the shop")
BREAK = QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore


@pytest.fixture
def printer(qapp, tmp_path):
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "sheet.pdf"))
    return made


def broken_before(document):
    """Return the blocks that begin a page."""
    found, block = [], document.begin()
    while block.isValid():
        if block.blockFormat().pageBreakPolicy() & BREAK:
            found.append(block.text())
        block = block.next()
    return found


def test_a_section_that_would_be_cut_begins_a_page(printer):
    sheet = Sheet("Title", "below")
    for number in range(4):
        sheet.section(f"Section {number}", *["A line of words"] * 14)
    break_between_sections(sheet.document, printer)
    assert broken_before(sheet.document) == ["Section 2"]


def test_a_section_that_fits_stays_where_it_is(printer):
    sheet = Sheet("Title", "below")
    sheet.section("Section", "A line of words")
    break_between_sections(sheet.document, printer)
    assert broken_before(sheet.document) == []


def test_what_is_longer_than_a_page_is_not_held_but_its_heading_is(printer):
    sheet = Sheet("Title", "below")
    sheet.section("Long", *["A line of words"] * 150)
    break_between_sections(sheet.document, printer)
    assert broken_before(sheet.document) == []
    for lines in range(30, 60):  # in one of these the heading of the table is the last line of a page
        sheet = Sheet("Title", "below")
        sheet.section("First", *["A line of words"] * lines)
        sheet.heading("Table")
        sheet.table([("☐", "who", "what", "when")] * 90)
        break_between_sections(sheet.document, printer)
        if broken_before(sheet.document) == ["Table"]:
            return
    pytest.fail("no heading was put on the next page")


@pytest.mark.parametrize("large", [False, True])
def test_a_question_and_its_boxes_are_on_one_page(printer, tmp_path, large):
    asking = Asking(wordings(), KEEPER, "Ali")
    before = consent_sheet(asking, None, large=large)
    document = before.clone()
    break_between_sections(document, printer)
    assert broken_before(document)
    assert broken_before(before) == []
    print_whole_sections(privacy_sheet(KEEPER, Retention(), TODAY, large=large), printer)
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
