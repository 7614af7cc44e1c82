"""The pages of a window, one shown at a time."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget


class PageStack(QStackedWidget):
    """Pages of which the one shown says how much room is needed: the others need not make it scroll."""

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(self.updateGeometry)

    def minimumSizeHint(self) -> QSize:
        """Return the least size of the page shown."""
        page = self.currentWidget()
        return page.minimumSizeHint() if page else super().minimumSizeHint()

    def heightForWidth(self, width: int) -> int:
        """Return the least height of the page shown, whose filters and chips may wrap."""
        page = self.currentWidget()
        layout = page.layout() if page else None
        return layout.minimumHeightForWidth(width) if layout else super().heightForWidth(width)
