"""Two columns that scroll together, and stand below each other where the window is narrow or the text large."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from connector_app.ui.theme import SPACE_1, SPACE_3, SPACE_4
from connector_app.ui.widgets.into_view import scroll_to
from connector_app.ui.widgets.scrolling import Scrolling

# In average letters: narrower than this, the second column stands below the first.
_BESIDE = 96


class Columns(Scrolling):
    """A wide first column and a narrower second one."""

    def __init__(self) -> None:
        super().__init__()
        self._columns: list[QVBoxLayout] = []
        self._kept_in_view: QWidget | None = None
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACE_4 + SPACE_1)
        inner = QWidget()
        inner.setProperty("plain", "true")
        inner.setLayout(self._row)
        self.setWidget(inner)  # while it is empty: to take a full one in means to measure all of it
        for stretch in (7, 5):
            column = QVBoxLayout()
            column.setSpacing(SPACE_3)
            column.addStretch(1)
            self._row.addLayout(column, stretch)
            self._columns.append(column)

    def add(self, part: QWidget, *, second: bool = False) -> None:
        """Put a part below those in the first or the second column."""
        column = self._columns[second]
        column.insertWidget(column.count() - 1, part)

    def keep_in_view(self, widget: QWidget) -> None:
        """Scroll no further than to a widget; stay with it while it has the keyboard, whatever grows around it."""
        if self._kept_in_view is None:
            widget.installEventFilter(self)
        self._kept_in_view = widget
        self.verticalScrollBar().setValue(0)
        self._show_whole(widget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the widget that is kept in view; a scroll area is told of its content's resizing anyway."""
        done = super().eventFilter(watched, event)
        if event.type() == QEvent.Type.Resize:
            self._follow()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the second column beside the first, or below it."""
        wide = self.width() >= _BESIDE * self.fontMetrics().averageCharWidth()
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != direction:
            self._row.setDirection(direction)
        super().resizeEvent(event)
        self._follow()

    def _follow(self) -> None:
        if self._kept_in_view is not None and self._kept_in_view.hasFocus():
            self._show_whole(self._kept_in_view)

    def _show_whole(self, widget: QWidget) -> None:
        """Show all of a widget, and of one that is too high where one writes in it: Qt looks for that alone."""
        if widget.height() <= self.viewport().height():
            scroll_to(widget, widget.rect())
        else:
            self.ensureWidgetVisible(widget)
