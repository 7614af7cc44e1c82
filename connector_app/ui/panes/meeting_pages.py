"""Two pages for a meeting: what matters, who we heard from, what was practised, and what became of what was said.

They show protected numbers, and words that somebody let go, and nothing else.
"""

import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)
from PySide6.QtWidgets import QApplication

from connector_app.application.area_files import owners
from connector_app.application.export_summary import Details
from connector_app.application.statement_words import SAID_AND_DONE
from connector_app.summary.protected import Protected, ProtectedTable, Shown, Withheld
from connector_app.summary.statements import Approved, Label, Number, Said
from connector_app.ui.isolation import isolated
from connector_app.ui.panes.summary_words import period_words
from connector_app.ui.speech import Speech
from connector_app.ui.theme import LIGHT, SPACE_1, SPACE_2, SPACE_3, SPACE_4

#: A4 in dots of 1/96 inch, and the edge that printers leave alone.
WIDTH, HEIGHT = 794, 1123
_DOTS_PER_INCH, _EDGE = 96, 48
#: Letters in dots: 10.5 points for the text, more for headings.
_TEXT, _HEADING, _TITLE = 14, 18, 26
_BAR, _LEAST_ROW = 16, 22
#: How much of the width labels take; room for the number behind a bar; the one length of what is withheld.
_LABELS, _NUMBERS, _WITHHELD = 0.42, 64, 48
_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
_BESIDE = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
_BETWEEN_NUMBERS = re.compile(r"(?<=\d) | (?=\d)")
#: The tables of each page, and which of their columns: the last one is that of all places.
_PAGES: tuple[tuple[tuple[str, slice], ...], ...] = (
    (("what_matters", slice(-1, None)), ("people_by_age", slice(-1, None))),
    (("features_practised", slice(0, 1)), ("check_ins", slice(0, 3)), ("reciprocity", slice(0, 1))),
)


_LONGEST_FIRST = frozenset({"what_matters"})
#: Which columns of "you said, we did" are told, and the most of the second page that they take.
_PEOPLE, _ANSWER, _TOLD = 3, 4, 8
_SAID_SHARE = 0.4


@dataclass(frozen=True, slots=True)
class _Row:
    """A bar with what stands before it; `group` is what it belongs to, where several bars do."""

    label: str
    shown: Shown
    group: str = ""


def drawing_application() -> QApplication:
    """Return an application for fonts where none runs, as on a machine without a screen."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QApplication(["connector"])


def meeting_pages(protected: Protected, details: Details, speech: Speech) -> bytes:
    """Return a PDF of two pages that shows numbers of a summary and no others, in some language."""
    if type(protected) is not Protected:
        raise TypeError("only a Protected can be drawn")
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS_PER_INCH)
    writer.setCreator("Connector")
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF())
    pages = MeetingPages(protected, details, speech)
    writer.setTitle(pages.title)
    painter = QPainter(writer)
    pages.draw(painter, 1)
    writer.newPage()
    pages.draw(painter, 2)
    painter.end()
    buffer.close()
    return bytes(content.data())


class MeetingPages:
    """Draws either page on whatever is WIDTH by HEIGHT dots; mirrored when the language is read from the right."""

    def __init__(self, protected: Protected, details: Details, speech: Speech) -> None:
        self._protected = protected
        self._details = details
        self._speech = speech
        self._tables = {table.name: table for table in protected.tables}
        self._mirrored = speech.direction is Qt.LayoutDirection.RightToLeft

    def tr(self, source: str, note: str | None = None, number: int = -1) -> str:
        """Return a text in the language of the pages; the extractor looks for this name."""
        return self._speech.translate("MeetingPages", source, note, number)

    @property
    def title(self) -> str:
        """Return what the pages are called."""
        return self.tr("What we heard")

    def draw(self, painter: QPainter, page: int) -> None:
        """Draw one of the two pages."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self._speech.direction)
        painter.fillRect(QRectF(0, 0, WIDTH, HEIGHT), QColor(LIGHT.surface))
        top = self._head(painter)
        bottom = self._foot(painter, page)
        charts = [(self._tables.get(name), columns) for name, columns in _PAGES[page - 1]]
        rows = [self._ordered(table, columns) if table else [] for table, columns in charts]
        titles = [self._title(name) for name, _ in _PAGES[page - 1]]
        said = self._said() if page == len(_PAGES) else []
        kept_free = min(_said_height(said), (bottom - top) * _SAID_SHARE)
        cut = self._fit(rows, bottom - top - kept_free, len(titles))
        for title, each in zip(titles, rows, strict=True):
            top = self._chart(painter, top, title, each)
        if said:
            top, all_said = self._list_said(painter, top, bottom - _LEAST_ROW, said)
            cut = cut or not all_said
        if cut:
            self._words(painter, top, self.tr("More rows are in the workbook."), _TEXT, LIGHT.muted)

    # -- what stands around the charts --

    def _head(self, painter: QPainter) -> float:
        details, protected = self._details, self._protected
        recipient = details.recipient
        title = self.tr("What we heard, for {recipient}") if recipient else self.title
        top = self._words(
            painter, _EDGE, title.format(recipient=isolated(recipient)), _TITLE, LIGHT.text, bold=True
        )
        people = self.tr("about %n people", None, protected.people)
        text = f"{period_words(protected.period, details.made_on, self._speech)} · {people}"
        top = self._words(painter, top, text, _TEXT, LIGHT.muted) + SPACE_1
        painter.fillRect(self._box(_EDGE, top, WIDTH - 2 * _EDGE, 2), QColor(LIGHT.accent))
        return top + SPACE_3

    def _foot(self, painter: QPainter, page: int) -> float:
        """Say how to read what is withheld, where it comes from and which page this is; return where it begins."""
        policy, community = self._protected.policy, self._details.community
        rule = self.tr("Bars are numbers of people, rounded to the nearest {base}.")
        source = self.tr("Source: record kept by {community}.") if community else ""
        number = self.tr("Page {page} of {pages}").format(page=page, pages=len(_PAGES))
        year = self._details.postcode_year
        lines = (
            rule.format(base=policy.base),
            source.format(community=isolated(community)),
            owners(year, self._speech.translate) if year is not None else "",
        )
        wide = WIDTH - 2 * _EDGE
        high = sum(_height(text, _TEXT, wide) + SPACE_1 for text in lines if text) + _LEAST_ROW + SPACE_2
        begin = top = HEIGHT - _EDGE - high
        painter.fillRect(self._box(_EDGE, top, wide, 1), QColor(LIGHT.edge))
        self._withheld(painter, _EDGE, top + SPACE_2)
        words = self.tr("[c] fewer than {threshold}, or hidden").format(threshold=policy.threshold)
        beside = self._box(_EDGE + _WITHHELD + SPACE_2, top + SPACE_2, wide - _WITHHELD - SPACE_2, _BAR)
        beside = beside.adjusted(0, -SPACE_1, 0, SPACE_1)  # letters are higher than a bar
        self._beside(painter, beside, words)
        painter.drawText(beside, int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter), number)
        top += SPACE_2 + _LEAST_ROW
        for text in filter(None, lines):
            top = self._words(painter, top, text, _TEXT, LIGHT.muted)
        return begin - SPACE_2

    def _title(self, name: str) -> str:
        match name:
            case "what_matters":
                return self.tr("What matters to people")
            case "people_by_age":
                return self.tr("Who we heard from")
            case "features_practised":
                return self.tr("What was practised in conversations")
            case "check_ins":
                return self.tr("Contact, confidence and control, compared with before")
        return self.tr("Giving and receiving")

    # -- charts --

    def _ordered(self, table: ProtectedTable, columns: slice) -> list[_Row]:
        """Return the bars of a chart, the longest first where the list has no order; that of all comes last."""
        rows = list(self._rows(table, columns))
        if table.name in _LONGEST_FIRST:
            rows[:-1] = sorted(rows[:-1], key=lambda row: 0 if isinstance(row.shown, Withheld) else -row.shown)
        return rows

    def _rows(self, table: ProtectedTable, columns: slice) -> Iterator[_Row]:
        """Yield a bar for each cell of some columns."""
        heads, worded = table.columns[columns], self._speech.worded
        for label, cells in zip(table.rows, table.cells, strict=True):
            words = _BETWEEN_NUMBERS.sub("\u00a0", worded(label))
            for head, cell in zip(heads, cells[columns], strict=True):
                yield _Row(words, cell) if len(heads) == 1 else _Row(worded(head), cell, words)

    def _fit(self, charts: list[list[_Row]], room: float, titles: int) -> bool:
        """Take rows away, withheld ones first, until all charts fit; the last row, of all, stays."""
        room -= titles * (2 * _HEADING + SPACE_2)
        cut = sum(map(_rows_height, charts)) > room
        room -= _LEAST_ROW if cut else 0
        while sum(map(_rows_height, charts)) > room:
            longest = max(charts, key=_rows_height)
            if len(longest) == 1:
                break
            inner = range(len(longest) - 1)
            hidden = [at for at in inner if isinstance(longest[at].shown, Withheld)]
            longest.pop((hidden or inner)[-1])
        return cut

    def _chart(self, painter: QPainter, top: float, title: str, rows: list[_Row]) -> float:
        top = self._words(painter, top, title, _HEADING, LIGHT.text, bold=True)
        if not rows:
            text = self.tr("Not shown, to protect people.")
            return self._words(painter, top, text, _TEXT, LIGHT.muted) + SPACE_4
        most = max((row.shown for row in rows if not isinstance(row.shown, Withheld)), default=1)
        group = ""
        for row in rows:
            if row.group and row.group != group:
                top = self._words(painter, top, row.group, _TEXT, LIGHT.text)
            group = row.group
            top = self._bar(painter, top, row, most)
        return top + SPACE_3

    # -- you said, we did --

    def _said(self) -> list[tuple[str, str]]:
        """Return what was heard in the words that were let go, each with what became of it."""
        pages = [page for page in self._protected.statements if page.name == SAID_AND_DONE.name]
        return [
            ("\n".join(row[0].texts), self._became(row))
            for page in pages
            for row in page.rows
            if len(row) == len(page.columns) and isinstance(row[0], Approved)
        ]

    def _became(self, row: Sequence[Said]) -> str:
        people, answer, told = row[_PEOPLE], row[_ANSWER], row[_TOLD]
        parts = [self.tr("about %n people", None, people.shown)] if isinstance(people, Number) else []
        if isinstance(answer, Label):
            parts += map(self._speech.worded, answer.texts)
        if isinstance(told, Label):
            asked = self._speech.worded(SAID_AND_DONE.columns[_TOLD])
            parts += [f"{asked} {self._speech.worded(text)}" for text in told.texts]
        return " · ".join(parts)

    def _list_said(
        self, painter: QPainter, top: float, bottom: float, said: list[tuple[str, str]]
    ) -> tuple[float, bool]:
        """Write as much of it as there is room for; return where the next line begins, and whether it was all."""
        top = self._words(painter, top, self._speech.worded(SAID_AND_DONE.short), _HEADING, LIGHT.text, bold=True)
        for words, became in said:
            if top + _said_height([(words, became)], titled=False) > bottom:
                return top, False
            top = self._words(painter, top, words, _TEXT, LIGHT.text)
            top = self._words(painter, top, became, _TEXT, LIGHT.muted)
        return top, True

    def _bar(self, painter: QPainter, top: float, row: _Row, most: int) -> float:
        labels, high = _labels_width(), _row_height(row)
        box = self._box(_EDGE, top, labels, high)
        indent = SPACE_4 if row.group else 0
        box = box.adjusted(0, 0, -indent, 0) if self._mirrored else box.adjusted(indent, 0, 0, 0)
        self._beside(painter, box, row.label, wrap=True)
        left, middle = _EDGE + labels + SPACE_3, top + (high - _BAR) / 2
        if isinstance(row.shown, Withheld):
            wide: float = _WITHHELD
            self._withheld(painter, left, middle)
        else:
            wide = (WIDTH - _EDGE - left - _NUMBERS) * row.shown / most
            painter.fillRect(self._box(left, middle, wide, _BAR), QColor(LIGHT.accent))
        text = "[c]" if isinstance(row.shown, Withheld) else f"{row.shown}"
        self._beside(painter, self._box(left + wide + SPACE_2, top, _NUMBERS, high), text)
        return top + high

    def _withheld(self, painter: QPainter, left: float, top: float) -> None:
        """Draw what stands for a number that is withheld: always as long, and hatched."""
        painter.save()
        painter.setPen(QPen(QColor(LIGHT.text), 1))
        painter.setBrush(QBrush(QColor(LIGHT.muted), Qt.BrushStyle.BDiagPattern))
        painter.drawRect(self._box(left, top, _WITHHELD, _BAR))
        painter.restore()

    # -- words and places --

    def _box(self, left: float, top: float, wide: float, high: float) -> QRectF:
        return QRectF(WIDTH - left - wide if self._mirrored else left, top, wide, high)

    def _words(
        self, painter: QPainter, top: float, text: str, size: int, colour: str, *, bold: bool = False
    ) -> float:
        """Write over the whole width; return where the next line begins."""
        wide = WIDTH - 2 * _EDGE
        high = _height(text, size, wide, bold=bold)
        painter.setFont(_font(size, bold=bold))
        painter.setPen(QColor(colour))
        painter.drawText(self._box(_EDGE, top, wide, high), _WRAPPED, text)
        return top + high + SPACE_1

    def _beside(self, painter: QPainter, box: QRectF, text: str, *, wrap: bool = False) -> None:
        painter.setFont(_font(_TEXT))
        painter.setPen(QColor(LIGHT.text))
        painter.drawText(box, _BESIDE | int(Qt.TextFlag.TextWordWrap) if wrap else _BESIDE, text)


def _said_height(said: Sequence[tuple[str, str]], *, titled: bool = True) -> float:
    wide = WIDTH - 2 * _EDGE
    lines = sum(_height(text, _TEXT, wide) + SPACE_1 for pair in said for text in pair)
    return lines + (2 * _HEADING if titled and said else 0)


def _rows_height(rows: list[_Row]) -> float:
    groups = {row.group for row in rows if row.group}
    return sum(map(_row_height, rows)) + sum(
        _height(group, _TEXT, WIDTH - 2 * _EDGE) + SPACE_1 for group in groups
    )


def _row_height(row: _Row) -> float:
    return max(_LEAST_ROW, _height(row.label, _TEXT, _labels_width() - (SPACE_4 if row.group else 0)) + SPACE_1)


def _labels_width() -> float:
    return (WIDTH - 2 * _EDGE) * _LABELS


def _height(text: str, size: int, wide: float, *, bold: bool = False) -> float:
    metrics = QFontMetricsF(_font(size, bold=bold))
    return metrics.boundingRect(QRectF(0, 0, wide, HEIGHT), _WRAPPED, text).height()


def _font(size: int, *, bold: bool = False) -> QFont:
    font = QFont(QGuiApplication.font())
    font.setPixelSize(size)
    font.setBold(bold)
    return font
