"""Sheets to hand out: every purpose in the words that are read out, for somebody or blank, in large print too."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QFileDialog

from connector_app.application.wordings import Asking, keep_keeper, wordings
from connector_app.domain.consent import Purpose
from connector_app.domain.retention import Retention
from connector_app.domain.wording import Keeper
from connector_app.ui import veil
from connector_app.ui.panes.paper import LARGE
from connector_app.ui.panes.sheets import consent_sheet, print_consent, privacy_sheet
from connector_app.ui.panes.sheets_card import SheetsCard
from tests.factory import TODAY, make_person
from tests.ui.every_page import settled

pytestmark = pytest.mark.usefixtures("spoken")
KEEPER = Keeper("Mill Bank neighbours", "the shop")
ASKING = Asking(wordings(), KEEPER, "Ali")


@pytest.fixture
def no_printer(monkeypatch):
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(list))


def said(document):
    return document.toPlainText().translate(dict.fromkeys(map(ord, "\u2068\u2069")))


def letters(document):
    """Return the size of letters of each part of a document."""
    block, found = document.begin(), set()
    while block.isValid():
        found |= {each.format.fontPointSize() for each in block.textFormats()}
        block = block.next()
    return found


def test_a_blank_sheet_asks_for_everything_in_the_words_that_are_read_out():
    text = said(consent_sheet(ASKING, None, large=False))
    for purpose in Purpose:
        assert wordings().current.words(purpose, KEEPER).text in text
    assert text.count("☐ Yes") == len(Purpose)
    assert "Name: ____" in text
    assert "Written down by: Ali" in text
    assert wordings().current.version in text


def test_a_persons_sheet_has_their_name_and_takes_nothing_for_markup():
    assert (
        said(consent_sheet(ASKING, make_person("<b>Dawn</b>"), large=False)).splitlines()[1] == "Name: <b>Dawn</b>"
    )


def test_large_print_is_large_everywhere():
    for make in (
        lambda *, large: consent_sheet(ASKING, None, large=large),
        lambda *, large: privacy_sheet(KEEPER, Retention(), TODAY, large=large),
    ):
        assert min(letters(make(large=False))) == 11
        assert min(letters(make(large=True))) == round(11 * LARGE)


def test_a_privacy_sheet_says_who_answers_and_how_to_complain():
    text = said(privacy_sheet(KEEPER, Retention(), TODAY, large=False))
    assert "It is kept by Mill Bank neighbours. You can reach them here: the shop." in text
    assert "complain" in text


def test_sheets_are_read_from_the_right_where_the_language_is(qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        for document in (
            consent_sheet(ASKING, None, large=True),
            privacy_sheet(KEEPER, Retention(), TODAY, large=True),
        ):
            assert document.begin().textDirection() is Qt.LayoutDirection.RightToLeft
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize("which", ["consent", "privacy"])
@pytest.mark.usefixtures("no_printer")
def test_without_a_printer_a_sheet_becomes_a_pdf(qtbot, context, tmp_path, which):
    keep_keeper(context.desk.notebook, KEEPER)
    card = SheetsCard(context)
    qtbot.addWidget(card)
    card.show()
    card.letters.chips[1].click()
    getattr(card, which).click()
    settled(context.tasks)
    dialog = card.findChild(QFileDialog)
    path = tmp_path / "sheet.pdf"
    dialog.fileSelected.emit(str(path))
    dialog.close()
    assert path.read_bytes().startswith(b"%PDF")


def test_a_sheet_with_a_name_is_not_printed_while_names_are_covered(qtbot, context, qapp, monkeypatch):
    card = SheetsCard(context)
    qtbot.addWidget(card)
    monkeypatch.setattr(veil, "is_drawn", lambda: True)
    print_consent(context, card, make_person("Dawn"))
    settled(context.tasks)
    assert card.findChild(QFileDialog) is None
