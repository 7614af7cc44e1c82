"""Shows a chart: arrow keys walk its marks and each is said; a mark under the mouse tells itself in a tip."""

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from connector_app.ui import veil
from connector_app.ui.theme import CORNER_FIELD, tokens_of
from connector_app.ui.widgets.charts.canvas import turned
from connector_app.ui.widgets.charts.chart import Chart, Mark
from connector_app.ui.widgets.drawing import pixel_font

_EDGE = 10
_LEAST = 160
_NONE = -1


class ChartView(veil.Veiled, QWidget):
    """A chart that can be walked with the arrow keys, Home and End.

    `said` tells the mark that is reached, `reached` where it stands, for whoever scrolls.
    Its accessible name is the chart's title, its description the sentence and the mark; `table` beside it has all.
    """

    said = Signal(str)
    reached = Signal(QRect)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart: Chart | None = None
        self._at = _NONE
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def chart(self) -> Chart | None:
        """Return the chart that is shown."""
        return self._chart

    @property
    def at(self) -> int:
        """Return the number of the mark that was reached, -1 before any was."""
        return self._at

    def show_chart(self, chart: Chart | None) -> None:
        """Show another chart, or none; the walk begins anew, unless it is the same one with newer figures."""
        same = chart is not None and self._chart is not None and chart.title == self._chart.title
        self._chart = chart
        self._at = min(self._at, len(self.marks()) - 1) if same else _NONE
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chart else Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(chart.title if chart else "")
        self._describe()
        self.updateGeometry()
        self.update()

    def marks(self) -> list[Mark]:
        """Return the marks where they stand now."""
        if self._chart is None:
            return []
        box = self._box()
        marks = self._chart.marks(box, pixel_font(self.font()))
        if self.isRightToLeft():
            return [Mark(turned(mark.box, box), mark.said) for mark in marks]
        return marks

    def hasHeightForWidth(self) -> bool:
        """Return that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the chart at a width."""
        if self._chart is None:
            return 0
        return round(self._chart.height_for(width - 2 * _EDGE, pixel_font(self.font()))) + 2 * _EDGE + 1

    def sizeHint(self) -> QSize:
        """Return the size in which the chart is best read."""
        if self._chart is None:
            return QSize(0, 0)
        size = self._chart.preferred_size(pixel_font(self.font())).toSize()
        return size + QSize(2 * _EDGE, 2 * _EDGE)

    def minimumSizeHint(self) -> QSize:
        """Return a small width with the height that it needs now."""
        return QSize(_LEAST, self.heightForWidth(max(_LEAST, self.width())))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the chart, and around the mark that was reached a frame."""
        if self._chart is None:
            return
        tokens = tokens_of(QGuiApplication.palette())
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        self._chart.draw(painter, self._box(), tokens, pixel_font(self.font()))
        if not self.hasFocus():
            return
        painter.setPen(QPen(QColor(tokens.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        marks = self.marks()
        reached = marks[self._at].box if 0 <= self._at < len(marks) else QRectF(self.rect())
        painter.drawRoundedRect(reached.adjusted(1, 1, -1, -1), CORNER_FIELD / 2, CORNER_FIELD / 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the marks; everything else is for others."""
        last = len(self.marks()) - 1
        forward = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
        back = Qt.Key.Key_Right if self.isRightToLeft() else Qt.Key.Key_Left
        match event.key():
            case Qt.Key.Key_Home:
                self._go(0)
            case Qt.Key.Key_End:
                self._go(last)
            case Qt.Key.Key_Down | Qt.Key.Key_Up | Qt.Key.Key_Left | Qt.Key.Key_Right as key:
                step = 1 if key in (Qt.Key.Key_Down, forward) else -1 if key in (Qt.Key.Key_Up, back) else 0
                self._go(min(last, max(0, self._at + step)))
            case _:
                super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Reach the mark that is pressed."""
        number = self._under(event.position().toPoint())
        if number >= 0:
            self._go(number)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where one is."""
        super().focusInEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        """Tell the mark under the mouse in a tip."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            number = self._under(event.pos())
            if number >= 0:
                mark = self.marks()[number]
                QToolTip.showText(event.globalPos(), veil.shown(mark.said), self, mark.box.toRect())
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the letters change."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()

    def _go(self, number: int) -> None:
        marks = self.marks()
        if not 0 <= number < len(marks):
            return
        self._at = number
        self._describe()
        self.update()
        said = marks[number].said
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, veil.spoken(said)))
        self.said.emit(said)
        self.reached.emit(marks[number].box.toAlignedRect())

    def _describe(self) -> None:
        chart = self._chart
        if chart is None:
            self.setAccessibleDescription("")
            return
        marks = self.marks()
        reached = f" {marks[self._at].said}" if 0 <= self._at < len(marks) else ""
        self.setAccessibleDescription(f"{chart.said}{reached}".strip())

    def _under(self, point: QPoint) -> int:
        return next((at for at, mark in enumerate(self.marks()) if mark.box.contains(point.toPointF())), _NONE)

    def _box(self) -> QRectF:
        return QRectF(self.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
