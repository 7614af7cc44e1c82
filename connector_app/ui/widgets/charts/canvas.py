"""What charts are painted with: fills that differ without colour, words, rules; mirrored where reading is.

Patterns are drawn line by line: brushes with a pattern and clipping do not reach every kind of file.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from connector_app.ui.isolation import directed
from connector_app.ui.theme import Tokens

_HATCH, _DOT = 6.0, 1.4
_NONE = 0.01


class Fill(StrEnum):
    """How an area is filled, to be told apart without its colour."""

    SOLID = "solid"
    HATCHED = "hatched"
    DOTTED = "dotted"
    PLAIN = "plain"
    LINE = "line"


@dataclass(frozen=True, slots=True)
class Part:
    """One kind of what is counted: its word in the legend, the name of its colour among the tokens, its fill."""

    label: str
    tone: str = "accent"
    fill: Fill = Fill.SOLID


class Canvas:
    """Paints inside a box; every place is given as it is when reading begins at the left."""

    def __init__(self, painter: QPainter, box: QRectF, tokens: Tokens, font: QFont) -> None:
        self.painter = painter
        self.box = box
        self.tokens = tokens
        self.font = font
        self.metrics = QFontMetricsF(font)
        self.em = self.metrics.height()
        self.mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font)

    def colour(self, tone: str) -> QColor:
        """Return the colour of a token."""
        return QColor(getattr(self.tokens, tone))

    def words(
        self,
        box: QRectF,
        text: str,
        *,
        tone: str = "text",
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeading,
        bold: bool = False,
    ) -> None:
        """Write one line, shortened where it does not fit."""
        font = QFont(self.font)
        font.setBold(bold)
        self.painter.setFont(font)
        self.painter.setPen(self.colour(tone))
        read = directed(text, rtl=self.mirrored)
        fitting = QFontMetricsF(font).elidedText(read, Qt.TextElideMode.ElideRight, box.width() + 1)
        self.painter.drawText(self._turned(box), int(side | Qt.AlignmentFlag.AlignVCenter), fitting)

    def number(self, box: QRectF, part: Part, *texts: str) -> None:
        """Write the first of some texts for which there is room onto an area of a part."""
        fitting = [text for text in texts if self.metrics.horizontalAdvance(text) + 4 <= box.width()]
        if not fitting or self.metrics.ascent() > box.height():
            return
        text = fitting[0]
        wide = self.metrics.horizontalAdvance(text)
        if part.fill is not Fill.SOLID:
            plate = QRectF(0, 0, min(wide + 6, box.width() - 3), self.metrics.ascent() + 2)
            plate.moveCenter(box.center())
            self.painter.fillRect(self._turned(plate), self.colour("surface"))
        tone = "on_accent" if part.fill is Fill.SOLID else "text"
        self.words(box, text, tone=tone, side=Qt.AlignmentFlag.AlignHCenter)

    def area(self, box: QRectF, part: Part) -> None:
        """Fill an area and outline it; areas of no size are left out."""
        if box.width() < _NONE or box.height() < _NONE:
            return
        box = self._turned(box)
        colour = self.colour(part.tone)
        self.painter.setPen(QPen(colour, 1))
        self.painter.setBrush(colour if part.fill is Fill.SOLID else self.colour("surface"))
        self.painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5) if min(box.width(), box.height()) > 1 else box)
        if part.fill is Fill.HATCHED:
            self.painter.setPen(QPen(colour, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            self.painter.drawLines(list(_hatch(box)))
        elif part.fill is Fill.DOTTED:
            self.painter.setPen(Qt.PenStyle.NoPen)
            self.painter.setBrush(colour)
            for point in _dots(box):
                self.painter.drawEllipse(point, _DOT, _DOT)

    def sample(self, box: QRectF, part: Part) -> None:
        """Paint what stands for a part in the legend."""
        if part.fill is Fill.LINE:
            middle = box.center().y()
            self.rule(QPointF(box.left() - 2, middle), QPointF(box.right() + 2, middle), part.tone, 2)
            self.dot(box.center(), box.width() / 3, part.tone)
        else:
            self.area(box, part)

    def rule(self, begin: QPointF, end: QPointF, tone: str = "line", wide: float = 1.0) -> None:
        """Draw a straight line."""
        self.painter.setPen(QPen(self.colour(tone), wide))
        self.painter.drawLine(self._turned_point(begin), self._turned_point(end))

    def dot(self, middle: QPointF, radius: float, tone: str, *, hollow: bool = False) -> None:
        """Draw a round dot with an edge in the colour of the surface, or a ring."""
        self.painter.setPen(QPen(self.colour(tone if hollow else "surface"), 2 if hollow else 1.5))
        self.painter.setBrush(self.colour("surface" if hollow else tone))
        self.painter.drawEllipse(self._turned_point(middle), radius, radius)

    def _turned(self, box: QRectF) -> QRectF:
        return turned(box, self.box) if self.mirrored else box

    def _turned_point(self, point: QPointF) -> QPointF:
        return QPointF(self.box.left() + self.box.right() - point.x(), point.y()) if self.mirrored else point


def turned(box: QRectF, inside: QRectF) -> QRectF:
    """Return where a box stands when what it is inside of is read from the other side."""
    return QRectF(inside.left() + inside.right() - box.right(), box.top(), box.width(), box.height())


def _hatch(box: QRectF) -> Iterator[QLineF]:
    """Yield slanted lines, each from edge to edge of a box."""
    at = _HATCH / 2
    while at < box.width() + box.height():
        begin_x, end_x = min(at, box.width()), max(0.0, at - box.height())
        yield QLineF(box.left() + begin_x, box.top() + at - begin_x, box.left() + end_x, box.top() + at - end_x)
        at += _HATCH


def _dots(box: QRectF) -> Iterator[QPointF]:
    """Yield points in rows, none of which reaches over the edge of a box."""
    y = box.top() + _HATCH / 2
    while y + _DOT < box.bottom():
        x = box.left() + _HATCH / 2
        while x + _DOT < box.right():
            yield QPointF(x, y)
            x += _HATCH
        y += _HATCH
