"""Room for a widget that few look at: it is made when it is to be seen for the first time."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_app.ui.later import in_turn

W = TypeVar("W", bound=QWidget)


class MadeWhenShown(QWidget, Generic[W]):
    """Holds what `make` returns; so a page with many views opens as quickly as one with few.

    It is made in a turn after it was shown and dressed in another one, or as soon as it is asked for.
    """

    def __init__(self, make: Callable[[], W], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self._content: W | None = None
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)

    @property
    def content(self) -> W:
        """Return the widget, made now if nobody has seen it yet."""
        content = self._made()
        if content.parentWidget() is None:
            self._box.addWidget(content)
        return content

    def showEvent(self, event: QShowEvent) -> None:
        """Have the widget made."""
        super().showEvent(event)
        if self._content is None:
            in_turn(self, self._made)
            in_turn(self, self._show_content)

    def _show_content(self) -> None:
        self.content.show()

    def _made(self) -> W:
        if self._content is None:
            self._content = self._make()
        return self._content
