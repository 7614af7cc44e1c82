"""Strips of cells, one for each thing that may happen: what happened each time, from long ago to lately."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from connector_app.ui.widgets.charts.canvas import Canvas, Part
from connector_app.ui.widgets.charts.chart import Chart, Mark, legend_height, paint_legend

_ROW, _CELL, _LINE, _GAP = 3.0, 1.1, 1.3, 3.0


@dataclass(frozen=True, slots=True)
class Strip:
    """One row: its label, the number of a part or None in each cell, the counts, and all of it in words."""

    label: str
    cells: tuple[int | None, ...]
    counts: str
    said: str


@dataclass(frozen=True, kw_only=True)
class StripChart(Chart):
    """Strips below each other; the words `oldest` and `latest` say which end is which."""

    parts: tuple[Part, ...]
    strips: tuple[Strip, ...]
    oldest: str
    latest: str

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing ever happened."""
        return not any(cell is not None for strip in self.strips for cell in strip.cells)

    def height_for(self, width: float, font: QFont) -> float:
        """Return the height that a width needs."""
        em = QFontMetricsF(font).height()
        return legend_height(self.parts, width, font) + (len(self.strips) * _ROW + _LINE) * em

    def marks(self, box: QRectF, font: QFont) -> list[Mark]:
        """Return a mark for each strip, as wide as the box."""
        high = _ROW * QFontMetricsF(font).height()
        top = box.top() + legend_height(self.parts, box.width(), font)
        return [
            Mark(QRectF(box.left(), top + at * high, box.width(), high), strip.said)
            for at, strip in enumerate(self.strips)
        ]

    def paint(self, canvas: Canvas) -> None:
        """Paint the strips, and below them which way time runs."""
        paint_legend(canvas, self.parts)
        em = canvas.em
        bottom = canvas.box.top() + legend_height(self.parts, canvas.box.width(), canvas.font)
        for strip, mark in zip(self.strips, self.marks(canvas.box, canvas.font), strict=True):
            row = mark.box
            line = QRectF(row.left(), row.top(), row.width(), _LINE * em)
            canvas.words(line, strip.label, bold=True)
            label = canvas.metrics.horizontalAdvance(strip.label) * 1.15 + em
            canvas.words(
                line.adjusted(label, 0, 0, 0), strip.counts, tone="muted", side=Qt.AlignmentFlag.AlignTrailing
            )
            self._paint_cells(canvas, strip, QRectF(row.left(), line.bottom(), row.width(), _CELL * em))
            bottom = row.bottom()
        ends = QRectF(canvas.box.left(), bottom, canvas.box.width(), _LINE * em)
        canvas.words(ends, self.oldest, tone="muted")
        canvas.words(ends, self.latest, tone="muted", side=Qt.AlignmentFlag.AlignTrailing)

    def _paint_cells(self, canvas: Canvas, strip: Strip, row: QRectF) -> None:
        slot = row.width() / max(1, len(strip.cells))
        for at, cell in enumerate(strip.cells):
            box = QRectF(row.left() + at * slot, row.top(), max(1.0, slot - _GAP), row.height())
            if cell is not None:
                canvas.area(box, self.parts[cell])
            else:
                middle = box.center().y()
                canvas.rule(QPointF(box.left(), middle), QPointF(box.right(), middle), "line", 2)
