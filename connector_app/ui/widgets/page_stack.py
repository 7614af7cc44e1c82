"""The pages of a window, or the views of a page, one shown at a time."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedLayout, QWidget


class _OneShown(QStackedLayout):
    """Takes the room of the one shown, and no more than that needs at least: it grows by stretching."""

    def minimumSize(self) -> QSize:
        """Return the least size of the one shown: words that wrap are not counted as in the narrowest window."""
        page = self.currentWidget()
        if page is None:
            return super().minimumSize()
        least = page.minimumSizeHint().expandedTo(page.minimumSize())
        wide = max(least.width(), page.sizeHint().width())
        return QSize(least.width(), self.heightForWidth(wide)) if self.hasHeightForWidth() else least

    def sizeHint(self) -> QSize:
        """Return the width the one shown would like, and its least height."""
        page = self.currentWidget()
        return QSize(page.sizeHint().width(), self.minimumSize().height()) if page else super().sizeHint()

    def hasHeightForWidth(self) -> bool:
        """Tell whether words, filters or chips wrap in the one shown."""
        page = self.currentWidget()
        layout = page.layout() if page else None
        return layout is not None and layout.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        """Return the least height of the one shown at a width."""
        page = self.currentWidget()
        layout = page.layout() if page else None
        if page is None or layout is None:
            return -1
        return max(layout.minimumHeightForWidth(width), page.minimumHeight())


class PageStack(QWidget):
    """Pages of which the one shown says how much room is needed: the others need not make it scroll."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = _OneShown(self)
        self._pages.currentChanged.connect(self._on_changed)

    def addWidget(self, page: QWidget) -> None:
        """Add a page at the end; the first is shown."""
        self._pages.addWidget(page)

    def removeWidget(self, page: QWidget) -> None:
        """Take a page out; another one is shown."""
        self._pages.removeWidget(page)

    def setCurrentWidget(self, page: QWidget) -> None:
        """Show one of the pages."""
        self._pages.setCurrentWidget(page)

    def currentWidget(self) -> QWidget | None:
        """Return the page shown."""
        return self._pages.currentWidget()

    def _on_changed(self) -> None:
        self._pages.invalidate()
        self.updateGeometry()
