"""Promises on paper: a person's, and a page for a meeting; plain text in tables, with boxes to tick by hand."""

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextOption,
    QTextTableFormat,
)

from connector_app.application.meeting_page import Entry, MeetingPage
from connector_app.domain.followup import FollowUp
from connector_app.ui import labels
from connector_app.ui.dialogs.follow_up_words import how_often, who_leads
from connector_app.ui.labels import isolated
from connector_app.ui.panes.paper_breaks import BEGINS

_POINTS, _TITLE_POINTS, _SECTION_POINTS = 11, 20, 14
#: How much larger everything is in large print: 18 points and more (RNIB's clear print guidelines ask for 16).
LARGE = 1.65
_GAP, _PADDING = 10, 4
_BOX = "☐"
# Per cent of the page: the box, who, what, when; a page for one person says who in its title.
_WIDTHS, _WIDTHS_OF_ONE = (6, 22, 42, 30), (6, 64, 30)


class Sheet:
    """A document written from the top to the bottom; what people typed is never read as anything but text."""

    def __init__(self, title: str, below: str, *, scale: float = 1) -> None:
        """`scale` is how much larger the letters are than usual."""
        self._scale = scale
        self.document = QTextDocument()
        self.document.setDefaultFont(QFont(QFont().family(), self._points(_POINTS)))
        option = QTextOption()
        option.setTextDirection(QGuiApplication.layoutDirection())
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document.setDefaultTextOption(option)
        self._cursor = QTextCursor(self.document)
        self._cursor.setBlockFormat(_block(0))
        self._cursor.insertText(title, _letters(self._points(_TITLE_POINTS), bold=True))
        self.paragraph(below, above=_PADDING)

    def heading(self, text: str) -> None:
        """Begin a section."""
        self.paragraph(text, above=2 * _GAP, letters=_letters(self._points(_SECTION_POINTS), bold=True))
        form = QTextBlockFormat()
        form.setProperty(BEGINS, 1)
        self._cursor.mergeBlockFormat(form)

    def section(self, heading: str, *texts: str) -> None:
        """Begin a section with these paragraphs close below its heading."""
        self.heading(heading)
        for text in texts:
            self.paragraph(text, above=_PADDING)

    def paragraph(self, text: str, *, above: int = _GAP, letters: QTextCharFormat | None = None) -> None:
        """Add a paragraph."""
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._cursor.insertBlock(_block(above), letters or _letters(self._points(_POINTS)))
        self._cursor.insertText(text)

    def table(self, rows: Sequence[Sequence[str]], widths: Sequence[int] = _WIDTHS) -> None:
        """Add rows of as many columns as there are widths; the one after the box is in heavier letters."""
        form = QTextTableFormat()
        form.setCellPadding(_PADDING)
        form.setCellSpacing(0)
        form.setBorder(0.5)
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBorderCollapse(True)
        form.setTopMargin(_GAP)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        form.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, width) for width in widths])
        form.setLayoutDirection(QGuiApplication.layoutDirection())
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        table = self._cursor.insertTable(len(rows), len(widths), form)
        for number, row in enumerate(rows):
            for column, text in enumerate(row):
                cell = table.cellAt(number, column).firstCursorPosition()
                cell.insertText(isolated(text) if text else "", _letters(self._points(_POINTS), bold=column == 1))

    def _points(self, usual: int) -> int:
        return round(usual * self._scale)


def follow_ups_sheet(name: str, promises: Iterable[FollowUp], today: date) -> QTextDocument:
    """Return the page of what is open for one person or group."""
    title = QCoreApplication.translate("Paper", "What happens next: {name}").format(name=isolated(name))
    sheet = Sheet(title, labels.long_date(today))
    rows = [_promise_row(Entry("", each.what, each.due, each), today) for each in promises]
    sheet.table([(box, what, when) for box, _, what, when in rows], _WIDTHS_OF_ONE)
    return sheet.document


def meeting_sheet(page: MeetingPage, today: date) -> QTextDocument:
    """Return the page for a meeting; a section with nothing in it is left out."""
    translate = QCoreApplication.translate
    sheet = Sheet(translate("Paper", "For our meeting"), labels.long_date(today))
    if page.promises:
        sheet.heading(translate("Paper", "To follow up"))
        sheet.table([_promise_row(each, today) for each in page.promises])
    if page.waiting:
        sheet.heading(translate("Paper", "Waiting to hear back"))
        sheet.table([(_BOX, each.who, each.what, _since(each, today)) for each in page.waiting])
        sheet.paragraph(_who_wait(page))
    if page.thanks:
        sheet.heading(translate("Paper", "Thanks"))
        sheet.table([("", each.who, each.what, _day(each, today)) for each in page.thanks])
    if not (page.promises or page.waiting or page.thanks):
        sheet.paragraph(translate("Paper", "Nothing promised is open."))
    if not page.names:
        careful = translate(
            "Paper",
            "People stand here by their codes. Names were taken out of the texts as far as they were found: read "
            "the page before you hand it on.",
        )
        sheet.paragraph(careful, above=2 * _GAP)
    return sheet.document


def _who_wait(page: MeetingPage) -> str:
    """Return how many wait; who does so for what is due does not stand in this section."""
    translate = QCoreApplication.translate
    if page.waiting_due:
        said = translate(
            "Paper", "People and groups who wait: {count}; for what is due, under To follow up: {due}"
        )
        return said.format(count=page.waiting_total, due=page.waiting_due)
    return translate("Paper", "People and groups who wait: {count}").format(count=page.waiting_total)


def _promise_row(entry: Entry, today: date) -> tuple[str, str, str, str]:
    promise = entry.promise
    when = labels.short_date(entry.on, today) if entry.on else ""
    led = (who_leads(promise.leads), how_often(promise.repeat)) if promise else ()
    return _BOX, entry.who, entry.what, " · ".join(filter(None, (when, *led)))


def _since(entry: Entry, today: date) -> str:
    return QCoreApplication.translate("Paper", "since {date}").format(date=_day(entry, today))


def _day(entry: Entry, today: date) -> str:
    return labels.short_date(entry.on, today) if entry.on else ""


def _letters(points: int, *, bold: bool = False) -> QTextCharFormat:
    letters = QTextCharFormat()
    letters.setFontPointSize(points)
    letters.setFontWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    letters.setForeground(Qt.GlobalColor.black)
    return letters


def _block(above: int) -> QTextBlockFormat:
    block = QTextBlockFormat()
    block.setTopMargin(above)
    block.setLayoutDirection(QGuiApplication.layoutDirection())
    return block
