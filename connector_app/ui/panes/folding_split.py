"""A list beside its pane, or above it where letters are large or the window is small."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from connector_app.ui.theme import BAR
from connector_app.ui.widgets.list_and_pane import ListAndPane

#: Below this width, in letters, the pane goes under the list.
_BESIDE = 64
# Under each other both keep room for some lines; the page scrolls when the window has less. What is read, or
# filled in, has most of the smallest window.
_LIST_LINES, _PANE_LINES = 9, 13


class FoldingSplit(ListAndPane):
    """A `ListAndPane` that never squeezes what it shows."""

    def __init__(
        self, pane_name: str = "", parent: QWidget | None = None, *, list_lines: int = _LIST_LINES
    ) -> None:
        """`list_lines` is how many lines of the list are seen at least; 0 where its parts say so themselves."""
        super().__init__(pane_name, parent)
        self._lines = (list_lines, _PANE_LINES)

    def minimumSizeHint(self) -> QSize:
        """Return the least size; beside the pane the list's side is as high as its words and chips wrap to."""
        hint, side = super().minimumSizeHint(), self.widget(0)
        layout = side.layout() if side is not None else None
        beside = self.isVisible() and self.orientation() == Qt.Orientation.Horizontal
        if side is None or layout is None or not beside or not layout.hasHeightForWidth():
            return hint
        return hint.expandedTo(QSize(0, layout.minimumHeightForWidth(side.width())))

    def changeEvent(self, event: QEvent) -> None:
        """Leave the room of a scroll bar at the other side when the direction of writing turns."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._set_margins()

    def _set_margins(self) -> None:
        """Let the list end where the cards below it do, beside which there is room for a scroll bar."""
        end = 1 if self.orientation() == Qt.Orientation.Horizontal else BAR
        left, right = (end, 1) if self.isRightToLeft() else (1, end)
        self.list_box.setContentsMargins(left, 0, right, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn when the width asks for it."""
        metrics = self.fontMetrics()
        beside = self.width() >= _BESIDE * metrics.averageCharWidth()
        wanted = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if wanted != self.orientation():
            self.setOrientation(wanted)
            for number, lines in enumerate(self._lines):
                side = self.widget(number)
                if side is not None:
                    side.setMinimumHeight(0 if beside else lines * metrics.height())
            self._set_margins()
        super().resizeEvent(event)
