"""Bars below each other, each made of parts: as long as its count, or all as long and divided by shares."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from connector_app.ui.widgets.charts.canvas import Canvas, Part
from connector_app.ui.widgets.charts.chart import Chart, Mark, legend_height, paint_legend

_ROW, _BAR, _LABELS, _GAP = 1.9, 1.3, 0.4, 0.6


@dataclass(frozen=True, slots=True)
class Bar:
    """One row: its label, a count for each part, and all of it in words.

    `texts` are longer ones for the parts, written where there is room for them.
    """

    label: str
    counts: tuple[int, ...]
    said: str
    texts: tuple[str, ...] = ()

    @property
    def total(self) -> int:
        """Return how much all parts are."""
        return sum(self.counts)


@dataclass(frozen=True, kw_only=True)
class BarChart(Chart):
    """Bars of `parts` with the total behind each; as `shares` all bars are as long, but for those of nothing."""

    parts: tuple[Part, ...]
    bars: tuple[Bar, ...]
    shares: bool = False

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing was counted."""
        return not any(bar.total for bar in self.bars)

    def height_for(self, width: float, font: QFont) -> float:
        """Return the height that a width needs."""
        return legend_height(self.parts, width, font) + len(self.bars) * _ROW * QFontMetricsF(font).height()

    def marks(self, box: QRectF, font: QFont) -> list[Mark]:
        """Return a mark for each row, as wide as the box."""
        high = _ROW * QFontMetricsF(font).height()
        top = box.top() + legend_height(self.parts, box.width(), font)
        return [
            Mark(QRectF(box.left(), top + at * high, box.width(), high), bar.said)
            for at, bar in enumerate(self.bars)
        ]

    def paint(self, canvas: Canvas) -> None:
        """Paint labels, bars and totals."""
        paint_legend(canvas, self.parts)
        em, metrics = canvas.em, canvas.metrics
        widest = max((metrics.horizontalAdvance(bar.label) for bar in self.bars), default=0.0)
        labels = min(widest, canvas.box.width() * _LABELS)
        totals = max((metrics.horizontalAdvance(f"{bar.total}") for bar in self.bars), default=0.0) + _GAP * em
        room = canvas.box.width() - labels - _GAP * em - totals
        most = max((bar.total for bar in self.bars), default=0) or 1
        for bar, mark in zip(self.bars, self.marks(canvas.box, canvas.font), strict=True):
            row = mark.box
            canvas.words(QRectF(row.left(), row.top(), labels, row.height()), bar.label)
            x = row.left() + labels + _GAP * em
            whole = (bar.total or 1) if self.shares else most
            texts = bar.texts or tuple(f"{count}" for count in bar.counts)
            for part, count, text in zip(self.parts, bar.counts, texts, strict=True):
                wide = room * count / whole
                segment = QRectF(x, row.center().y() - _BAR * em / 2, max(0.0, wide - 1), _BAR * em)
                canvas.area(segment, part)
                if count:
                    canvas.number(segment, part, text, f"{count}")
                x += wide
            end = QRectF(row.right() - totals, row.top(), totals, row.height())
            if not self.shares:
                end = QRectF(x + _GAP / 2 * em, row.top(), totals, row.height())
            side = Qt.AlignmentFlag.AlignTrailing if self.shares else Qt.AlignmentFlag.AlignLeading
            canvas.words(end, f"{bar.total}", tone="muted", side=side)
