"""A list beside a reading pane."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from connector_app.ui.theme import BAR, SPACE_4
from connector_app.ui.widgets.scrolling import Scrolling


class ListAndPane(QSplitter):
    """A list and, beside it, what is chosen in it; the pane scrolls and the border between can be moved."""

    def __init__(self, pane_name: str = "", parent: QWidget | None = None) -> None:
        """`pane_name` is what assistive technology calls the pane."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(SPACE_4)
        self._list = QWidget()
        self.list_box = QVBoxLayout(self._list)
        self.list_box.setContentsMargins(1, 0, 1, 0)
        self._scroll = Scrolling()
        self._scroll.setAccessibleName(pane_name)
        self._wanted = 0
        self._scroll.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        self.addWidget(self._list)
        self.addWidget(self._scroll)
        self.setStretchFactor(0, 3)
        self.setStretchFactor(1, 2)

    def set_list(self, widget: QWidget) -> None:
        """Put a widget on the list's side."""
        self.list_box.addWidget(widget)

    def set_pane(self, widget: QWidget) -> None:
        """Show a widget in the pane in place of the one before, which is dropped."""
        widget.setProperty("plain", "true")
        self._wanted = 0
        self._scroll.setWidget(widget)
        self._scroll.verticalScrollBar().setValue(0)
        self.fit_pane()

    def fit_pane(self) -> None:
        """Let the pane never get narrower than what it shows, whatever font the system has."""
        if (widget := self._scroll.widget()) is None:
            return
        beside = self.orientation() == Qt.Orientation.Horizontal
        self._scroll.setMinimumWidth(widget.minimumSizeHint().width() + BAR if beside else 0)

    def scroll_to(self, where: int) -> None:
        """Scroll the pane to where it was, as soon as it is long enough: a long one grows for a moment."""
        self._wanted = where
        self._on_range_changed()

    def _on_range_changed(self) -> None:
        if self._wanted:
            bar = self._scroll.verticalScrollBar()
            bar.setValue(self._wanted)
            if bar.value() == self._wanted:
                self._wanted = 0
