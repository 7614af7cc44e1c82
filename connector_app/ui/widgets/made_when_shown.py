"""Room for a widget that few look at: it is made when it is to be seen for the first time."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

W = TypeVar("W", bound=QWidget)


class MadeWhenShown(QWidget, Generic[W]):
    """Holds what `make` returns; so a page with many views opens as quickly as one with few."""

    def __init__(self, make: Callable[[], W], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self._content: W | None = None
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)

    @property
    def content(self) -> W:
        """Return the widget, made now if nobody has seen it yet."""
        if self._content is None:
            self._content = self._make()
            self._box.addWidget(self._content)
        return self._content

    def showEvent(self, event: QShowEvent) -> None:
        """Make the widget."""
        self.content.show()
        super().showEvent(event)
