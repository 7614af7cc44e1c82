"""A column that scrolls where there is more of it than room."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class Scrolling(QScrollArea):
    """Scrolls a widget up and down, without a frame; nothing but what is in it takes the keyboard.

    Its bar has room at the side where lines end also while there is nothing to scroll: what is in it is as wide on
    every page, and nothing moves when a card gets longer.
    """

    def __init__(self, widget: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setAutoFillBackground(False)
        bar = self.verticalScrollBar()
        bar.setProperty("idle", "true")
        bar.rangeChanged.connect(self._on_range_changed)
        if widget is not None:
            widget.setProperty("plain", "true")
            self.setWidget(widget)

    def _on_range_changed(self, least: int, most: int) -> None:
        """Show no handle where there is nothing to scroll."""
        bar, idle = self.verticalScrollBar(), "false" if most > least else "true"
        if bar.property("idle") != idle:
            bar.setProperty("idle", idle)
            bar.style().unpolish(bar)
            bar.style().polish(bar)
