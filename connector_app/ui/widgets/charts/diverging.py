"""Bars that grow from a middle line to both sides: less before it, more behind it, the same across it."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from connector_app.ui.widgets.charts.canvas import Canvas, Part
from connector_app.ui.widgets.charts.chart import Chart, Mark, legend_height, paint_legend

_ROW, _BAR, _TITLE, _GAP = 1.6, 1.15, 1.8, 0.8
#: The least width of a panel in lines of text; narrower ones stand below each other.
_PANEL = 9


@dataclass(frozen=True, slots=True)
class Balance:
    """One row of a panel: how many said less, the same, more; and that in words."""

    less: int
    same: int
    more: int
    said: str


@dataclass(frozen=True, slots=True)
class Panel:
    """One question with a row for each stretch of time."""

    title: str
    rows: tuple[Balance, ...]


@dataclass(frozen=True, kw_only=True)
class DivergingChart(Chart):
    """Small panels beside each other, with the same rows and one scale, so that they can be compared."""

    parts: tuple[Part, Part, Part]
    labels: tuple[str, ...]
    panels: tuple[Panel, ...]

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing was said."""
        return not any(row.less or row.same or row.more for panel in self.panels for row in panel.rows)

    def height_for(self, width: float, font: QFont) -> float:
        """Return the height that a width needs."""
        em = QFontMetricsF(font).height()
        lines = 1 if self._beside(width, font) else len(self.panels)
        return legend_height(self.parts, width, font) + lines * (_TITLE + len(self.labels) * _ROW + _GAP) * em

    def marks(self, box: QRectF, font: QFont) -> list[Mark]:
        """Return a mark for each row of each panel."""
        high = _ROW * QFontMetricsF(font).height()
        return [
            Mark(QRectF(bars.left(), bars.top() + at * high, bars.width(), high), row.said)
            for panel, (_, bars) in zip(self.panels, self._places(box, font), strict=True)
            for at, row in enumerate(panel.rows)
        ]

    def paint(self, canvas: Canvas) -> None:
        """Paint each panel with the labels at its side or at the side of all."""
        paint_legend(canvas, self.parts)
        em = canvas.em
        rows = [row for panel in self.panels for row in panel.rows]
        beside = self._beside(canvas.box.width(), canvas.font)
        most = max((max(row.less, row.more) + row.same / 2 for row in rows), default=0.0) or 1.0
        for number, (panel, (labels, bars)) in enumerate(
            zip(self.panels, self._places(canvas.box, canvas.font), strict=True)
        ):
            title = QRectF(bars.left(), bars.top() - _TITLE * em, bars.width(), _TITLE * em)
            canvas.words(title, panel.title, bold=True, side=Qt.AlignmentFlag.AlignHCenter)
            for at, row in enumerate(panel.rows):
                line = QRectF(bars.left(), bars.top() + at * _ROW * em, bars.width(), _ROW * em)
                if number == 0 or not beside:
                    named = QRectF(labels.left(), line.top(), labels.width(), line.height())
                    canvas.words(named, self.labels[at], tone="muted")
                self._paint_row(canvas, row, line, most)
            middle = bars.center().x()
            canvas.rule(QPointF(middle, bars.top()), QPointF(middle, bars.bottom()), "text", 1.5)

    def _paint_row(self, canvas: Canvas, row: Balance, line: QRectF, most: float) -> None:
        unit = line.width() / 2 / most
        x = line.center().x() - (row.less + row.same / 2) * unit
        for part, count in zip(self.parts, (row.less, row.same, row.more), strict=True):
            high = _BAR * canvas.em
            box = QRectF(x, line.center().y() - high / 2, max(0.0, count * unit - 1), high)
            canvas.area(box, part)
            if count and part is not self.parts[1]:  # a number across the middle line could not be read
                canvas.number(box, part, f"{count}")
            x += count * unit

    def _beside(self, width: float, font: QFont) -> bool:
        """Tell whether all panels fit beside each other."""
        em = QFontMetricsF(font).height()
        return width - self._label_width(font) >= len(self.panels) * (_PANEL + _GAP) * em

    def _label_width(self, font: QFont) -> float:
        metrics = QFontMetricsF(font)
        return max((metrics.horizontalAdvance(label) for label in self.labels), default=0.0) + metrics.height() / 2

    def _places(self, box: QRectF, font: QFont) -> list[tuple[QRectF, QRectF]]:
        """Return for each panel where its labels and its bars stand."""
        em = QFontMetricsF(font).height()
        labels = self._label_width(font)
        top = box.top() + legend_height(self.parts, box.width(), font) + _TITLE * em
        high = len(self.labels) * _ROW * em
        if not self._beside(box.width(), font):
            step = high + (_TITLE + _GAP) * em
            return [
                (
                    QRectF(box.left(), top + at * step, labels, high),
                    QRectF(box.left() + labels, top + at * step, box.width() - labels, high),
                )
                for at in range(len(self.panels))
            ]
        wide = (box.width() - labels) / max(1, len(self.panels))
        return [
            (
                QRectF(box.left(), top, labels, high),
                QRectF(box.left() + labels + at * wide + _GAP * em / 2, top, wide - _GAP * em, high),
            )
            for at in range(len(self.panels))
        ]
