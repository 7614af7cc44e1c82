"""A view that is read in the data lane when it is seen, and again after a change of what it shows."""

from abc import abstractmethod
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from connector_app.application.changes import ChangeSet
from connector_app.application.ports import Reader
from connector_app.domain.noun import Kind
from connector_app.ui.context import Context


class LaneView(QWidget):
    """Kinds of view say what is `read` and how it is shown; `open_requested(Ref)` leads elsewhere."""

    open_requested = Signal(object)

    def __init__(self, context: Context, key: str, kinds: frozenset[Kind], parent: QWidget | None = None) -> None:
        """`key` names its reading in the lane, a change of one of `kinds` asks for another."""
        super().__init__(parent)
        self._context = context
        self._key = key
        self._kinds = kinds
        self._stale = True
        context.changes.changed.connect(self._on_changed)

    @abstractmethod
    def read(self, reader: Reader) -> Any:
        """Read what is shown, in the lane."""

    @abstractmethod
    def show_read(self, found: Any) -> None:
        """Show what was read."""

    def refresh(self) -> None:
        """Read it again."""
        self._stale = False
        reader = self._context.desk.reader
        self._context.tasks.run(lambda: self.read(reader), self.show_read, key=self._key)

    def showEvent(self, event: QShowEvent) -> None:
        """Read what has changed while the view was not to be seen."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.kinds & self._kinds:
            self._stale = True
            if self.isVisible():
                self.refresh()
