"""A network as a picture that leaves the program, with its key below it; and the key as a row on the screen."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QWidget

from connector_app.ui.theme import SPACE_1, SPACE_2, SPACE_4, Tokens, tokens_of
from connector_app.ui.widgets.chip_row import ChipRow
from connector_app.ui.widgets.network import (
    Arrangement,
    Form,
    Network,
    paint_mark,
    paint_network,
    radius_for,
    scaled_into,
)
from connector_app.ui.widgets.words import Words

_LETTERS_WIDE, _LINES_HIGH = 100, 36
_LEADING = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a mark stands for, in words."""

    text: str
    form: Form = Form.ROUND
    whole: bool = True


@dataclass(frozen=True)
class NetworkDrawing:
    """A `Drawing` of a network with the key to its marks."""

    network: Network
    key: Sequence[Meaning]
    title: str
    note: str
    file_name: str
    centre: int | None = None

    def preferred_size(self, font: QFont) -> QSizeF:
        """Return a size in which sixty names can be read."""
        metrics = QFontMetricsF(font)
        return QSizeF(_LETTERS_WIDE * metrics.averageCharWidth(), _LINES_HIGH * metrics.height())

    def draw(self, painter: QPainter, box: QRectF, tokens: Tokens, font: QFont) -> None:
        """Draw the network and, below it, the key."""
        mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        rows = self._rows(font, box.width())
        line = QFontMetricsF(font).height() + SPACE_2
        room = QRectF(box.left(), box.top(), box.width(), box.height() - line * len(rows))
        edge = radius_for(font) + SPACE_2
        places = scaled_into(self.network, room.adjusted(edge, edge, -edge, -edge))
        shown = Arrangement(self.network, places, room, font, mirrored=mirrored)
        paint_network(painter, shown, tokens, (), self.centre)
        for number, row in enumerate(rows):
            top = room.bottom() + number * line
            for meaning, left, width in row:
                start = box.right() - left - width if mirrored else box.left() + left
                _paint_meaning(painter, meaning, QRectF(start, top, width, line), tokens, font)

    def _rows(self, font: QFont, width: float) -> list[list[tuple[Meaning, float, float]]]:
        """Return the key's lines: each meaning with where it begins and how wide it is."""
        rows: list[list[tuple[Meaning, float, float]]] = [[]]
        left = 0.0
        for meaning in self.key:
            wide = _width(meaning, font)
            if rows[-1] and left + wide > width:
                rows.append([])
                left = 0.0
            rows[-1].append((meaning, left, wide))
            left += wide + SPACE_4
        return rows if self.key else []


def _width(meaning: Meaning, font: QFont) -> float:
    return 2 * radius_for(font) + SPACE_2 + QFontMetricsF(font).horizontalAdvance(meaning.text) + SPACE_1


def _paint_meaning(painter: QPainter, meaning: Meaning, box: QRectF, tokens: Tokens, font: QFont) -> None:
    radius = radius_for(font)
    mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    x = box.right() - radius if mirrored else box.left() + radius
    paint_mark(painter, QPointF(x, box.center().y()), radius * 0.8, meaning.form, tokens, whole=meaning.whole)
    away = 2 * radius + SPACE_2
    words = box.adjusted(0, 0, -away, 0) if mirrored else box.adjusted(away, 0, 0, 0)
    painter.setPen(QColor(tokens.text))
    painter.setFont(font)
    painter.drawText(words, _LEADING, meaning.text)


class _Mark(QWidget):
    """The mark of a meaning, as large as letters."""

    def __init__(self, meaning: Meaning) -> None:
        super().__init__()
        self._meaning = meaning
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return room for the mark."""
        side = round(2 * radius_for(self.font())) + 2
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it in the colours of the scheme."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QRectF(self.rect()).center()
        radius = radius_for(self.font()) * 0.8
        tokens = tokens_of(QApplication.palette())
        paint_mark(painter, middle, radius, self._meaning.form, tokens, whole=self._meaning.whole)
        painter.end()


class NetworkKey(ChipRow):
    """What the marks of a network stand for, in a row that wraps."""

    def __init__(self, key: Sequence[Meaning], name: str, parent: QWidget | None = None) -> None:
        """`name` is what assistive technology calls it."""
        super().__init__(name, parent)
        for meaning in key:
            self.add(self._pair(meaning))

    @staticmethod
    def _pair(meaning: Meaning) -> QWidget:
        pair = QWidget()
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        row.addWidget(_Mark(meaning))
        row.addWidget(Words(meaning.text, "muted"))
        return pair
