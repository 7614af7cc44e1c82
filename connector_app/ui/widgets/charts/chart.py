"""What every chart is: a drawing with marks that can be walked, a table that says the same, and a sentence."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from connector_app.ui.theme import Tokens
from connector_app.ui.widgets.charts.canvas import Canvas, Part

_WIDE = 40


class Reading(StrEnum):
    """In which way marks follow each other: which arrow keys walk them is the reader's choice."""

    ALONG = "along"
    DOWN = "down"


@dataclass(frozen=True, slots=True)
class Mark:
    """One bar or row: where it stands, and what it says."""

    box: QRectF
    said: str


@dataclass(frozen=True, slots=True)
class Table:
    """The figures of a chart in rows; the first column names the rows."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, kw_only=True)
class Chart(ABC):
    """A `Drawing`; `said` says in words what is to be seen, `note` what a picture of it has below.

    With no marks there is nothing to draw: `empty` says what will be here.
    """

    title: str
    said: str
    table: Table
    file_name: str = "chart"
    note: str = ""
    empty: str = ""

    @property
    @abstractmethod
    def is_empty(self) -> bool:
        """Tell whether there is nothing to draw."""

    @abstractmethod
    def height_for(self, width: float, font: QFont) -> float:
        """Return the height that a width needs."""

    @abstractmethod
    def marks(self, box: QRectF, font: QFont) -> list[Mark]:
        """Return the marks in the order of reading, as they stand when it is read from the left."""

    @abstractmethod
    def paint(self, canvas: Canvas) -> None:
        """Paint it."""

    def preferred_size(self, font: QFont) -> QSizeF:
        """Return the size in which it is best read."""
        width = _WIDE * QFontMetricsF(font).height()
        return QSizeF(width, self.height_for(width, font))

    def draw(self, painter: QPainter, box: QRectF, tokens: Tokens, font: QFont) -> None:
        """Draw it inside a box."""
        self.paint(Canvas(painter, box, tokens, font))


def legend_height(parts: Sequence[Part], width: float, font: QFont) -> float:
    """Return how high the legend of some parts is, with room below."""
    boxes = legend_boxes(parts, QRectF(0, 0, width, 0), font)
    return boxes[-1].bottom() + QFontMetricsF(font).height() * 0.8 if boxes else 0.0


def legend_boxes(parts: Sequence[Part], box: QRectF, font: QFont) -> list[QRectF]:
    """Return where each part's sample and word stand: in lines as wide as the box."""
    metrics = QFontMetricsF(font)
    line, gap = metrics.height() * 1.3, metrics.height()
    x, y = 0.0, 0.0
    found = []
    for part in parts:
        wide = min(metrics.height() * 1.4 + metrics.horizontalAdvance(part.label), box.width())
        if x and x + wide > box.width():
            x, y = 0.0, y + line
        found.append(QRectF(box.left() + x, box.top() + y, wide, line))
        x += wide + gap
    return found


def paint_legend(canvas: Canvas, parts: Sequence[Part]) -> None:
    """Paint samples and words at the top of the box."""
    for part, box in zip(parts, legend_boxes(parts, canvas.box, canvas.font), strict=True):
        side = canvas.em * 0.8
        canvas.sample(QRectF(box.left(), box.center().y() - side / 2, side, side), part)
        canvas.words(box.adjusted(canvas.em * 1.2, 0, canvas.em, 0), part.label, tone="muted")
