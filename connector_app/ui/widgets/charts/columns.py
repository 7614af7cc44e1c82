"""Columns side by side over time, with a line for a second count of the same unit."""

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from connector_app.ui.widgets.charts.canvas import Canvas, Fill, Part
from connector_app.ui.widgets.charts.chart import Chart, Mark, legend_height, paint_legend

_HIGH, _SHARE = 12, 0.66
_STEPS = 4
#: Of the labels below the columns, and of the years below these, in lines.
_LABELS, _YEARS = 1.6, 1.2


@dataclass(frozen=True, slots=True)
class Column:
    """One stretch of time: its label, what is counted as a column and as the line, and both in words.

    What may still grow is `open` and is hatched. Columns beside each other may have a `year` in common, which
    stands once below their labels.
    """

    label: str
    counted: int
    beside: int
    said: str
    open: bool = False
    year: str = ""


@dataclass(frozen=True, kw_only=True)
class ColumnChart(Chart):
    """Columns and a line on one scale; the columns' numbers stand in them.

    The legend says what is `counted`, what `beside` it, and that the `growing` column is not over yet.
    """

    columns: tuple[Column, ...]
    counted: str
    beside: str
    growing: str

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing was counted."""
        return not any(column.counted or column.beside for column in self.columns)

    def height_for(self, width: float, font: QFont) -> float:
        """Return the height that a width needs."""
        em = QFontMetricsF(font).height()
        return legend_height(self._legend, width, font) + (_HIGH + 2) * em

    def marks(self, box: QRectF, font: QFont) -> list[Mark]:
        """Return a mark for each stretch, as high as the plot."""
        plot = self._plot(box, font)
        slot = plot.width() / max(1, len(self.columns))
        return [
            Mark(QRectF(plot.left() + at * slot, plot.top(), slot, box.bottom() - plot.top()), column.said)
            for at, column in enumerate(self.columns)
        ]

    def paint(self, canvas: Canvas) -> None:
        """Paint scale, columns, line and labels."""
        paint_legend(canvas, self._legend)
        plot = self._plot(canvas.box, canvas.font)
        top = self._top
        for number in range(0, top + 1, top // _steps(top)):
            y = plot.bottom() - plot.height() * number / top
            canvas.rule(QPointF(plot.left(), y), QPointF(plot.right(), y), "line" if number else "edge")
            box = QRectF(canvas.box.left(), y - canvas.em / 2, plot.left() - canvas.box.left() - 6, canvas.em)
            canvas.words(box, f"{number}", tone="muted", side=Qt.AlignmentFlag.AlignTrailing)
        slot = plot.width() / max(1, len(self.columns))
        for at, column in enumerate(self.columns):
            high = plot.height() * column.counted / top
            left = plot.left() + (at + (1 - _SHARE) / 2) * slot
            bar = QRectF(left, plot.bottom() - high, slot * _SHARE, high)
            part = self._legend[1] if column.open else self._legend[0]
            canvas.area(bar, part)
            foot = bar.adjusted(0, max(0.0, high - canvas.em * 1.1), 0, 0)
            canvas.number(foot, part, f"{column.counted}")
        self._paint_labels(canvas, plot, slot)
        self._paint_line(canvas, plot, slot)

    def _paint_labels(self, canvas: Canvas, plot: QRectF, slot: float) -> None:
        """Write as many labels as stand beside each other, always the latest, and a year below its first one."""
        words = {word for column in self.columns for word in (column.label, column.year)}
        widest = max(map(canvas.metrics.horizontalAdvance, words), default=0.0)
        every = max(1, -int(-(widest + 6) // slot)) if slot else 1
        last, year = len(self.columns) - 1, ""
        for at, column in enumerate(self.columns):
            if (last - at) % every == 0:
                middle = plot.left() + (at + 0.5) * slot
                wide = min(every * slot, widest + 6)
                left = min(middle - wide / 2, canvas.box.right() - wide)
                box = QRectF(left, plot.bottom() + 4, wide, canvas.em * 1.4)
                canvas.words(box, column.label, tone="muted", side=Qt.AlignmentFlag.AlignHCenter)
                if column.year != year:
                    year = column.year
                    box.moveTop(box.top() + _YEARS * canvas.em)
                    canvas.words(box, year, tone="muted", side=Qt.AlignmentFlag.AlignHCenter)

    def _paint_line(self, canvas: Canvas, plot: QRectF, slot: float) -> None:
        points = [
            QPointF(plot.left() + (at + 0.5) * slot, plot.bottom() - plot.height() * column.beside / self._top)
            for at, column in enumerate(self.columns)
        ]
        tone = self._legend[-1].tone
        for begin, end in pairwise(points):
            canvas.rule(begin, end, tone, 2)
        for point in points:
            canvas.dot(point, canvas.em / 4, tone)

    @property
    def _legend(self) -> tuple[Part, ...]:
        line = Part(self.beside, "warm", Fill.LINE)
        full = Part(self.counted)
        is_open = any(column.open for column in self.columns)
        growing = (Part(self.growing, "accent", Fill.HATCHED),) if is_open else ()
        return (full, *growing, line)

    @property
    def _top(self) -> int:
        """Return a round number that no count goes over."""
        return round_above(max((max(column.counted, column.beside) for column in self.columns), default=0))

    @property
    def _years(self) -> float:
        """Return how many lines the years take below the labels."""
        return _YEARS if any(column.year for column in self.columns) else 0.0

    def _plot(self, box: QRectF, font: QFont) -> QRectF:
        metrics = QFontMetricsF(font)
        scale = metrics.horizontalAdvance(f"{self._top}") + 8
        above = legend_height(self._legend, box.width(), font) + metrics.height() / 2
        return box.adjusted(scale, above, 0, -metrics.height() * (_LABELS + self._years))


def round_above(count: int) -> int:
    """Return the least of 4, 8, 10, 20, 40, 80, 100 … that is not below a count."""
    power = 1
    while True:
        for leading in (1, 2, 4, 8):
            top = leading * power
            if top >= max(count, _STEPS):
                return top
        power *= 10


def _steps(top: int) -> int:
    """Return into how many whole steps a scale is divided."""
    return _STEPS if top % _STEPS == 0 else 2
