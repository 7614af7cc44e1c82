"""A list beside its pane, or above it where letters are large or the window is small."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent

from connector_app.ui.widgets.list_and_pane import ListAndPane

#: Below this width, in letters, the pane goes under the list.
_BESIDE = 64
# Under each other both keep room for some lines; the page scrolls when the window has less.
_LEAST_LINES = 9


class FoldingSplit(ListAndPane):
    """A `ListAndPane` that never squeezes what it shows."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn when the width asks for it."""
        metrics = self.fontMetrics()
        beside = self.width() >= _BESIDE * metrics.averageCharWidth()
        wanted = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if wanted != self.orientation():
            self.setOrientation(wanted)
            for side in filter(None, (self.widget(0), self.widget(1))):
                side.setMinimumHeight(0 if beside else _LEAST_LINES * metrics.height())
        super().resizeEvent(event)
