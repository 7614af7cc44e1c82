"""Brings word of changes from whatever thread made them to the pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from connector_app.application.changes import ChangeSet


class ChangeRelay(QObject):
    """`publish` may be called on any thread; `changed` arrives on the window's thread, in order.

    `draft_kept` says that a draft was written, which changes nothing that pages show.
    """

    changed = Signal(object)
    draft_kept = Signal()
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._arrived.connect(self.changed, Qt.ConnectionType.QueuedConnection)

    def publish(self, changes: ChangeSet) -> None:
        """Queue one word of a change."""
        self._arrived.emit(changes)
