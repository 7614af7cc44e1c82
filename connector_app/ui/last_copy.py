"""The last thing before a notebook is closed: the copies that are due, unless somebody calls them off."""

from __future__ import annotations

import threading
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from connector_app.settings import Settings

if TYPE_CHECKING:
    from connector_app.application.ports import Notebook
    from connector_app.domain.errors import NotebookError


class LastCopy(QObject):
    """Call `close` in a lane; `trouble` holds what kept a copy from being made, until it was told."""

    failed = Signal(object)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._no_more = threading.Event()
        self._told: set[str] = set()
        self._trouble: NotebookError | None = None

    def close(self, notebook: Notebook) -> None:
        """Fold the log in, make the copies that are due, and close the notebook whatever comes of them."""
        from connector_app.application.keep_copies import keep_copies
        from connector_app.application.ports import Interrupted
        from connector_app.domain.errors import NotebookError

        def go_on(_share: float) -> None:
            if self._no_more.is_set():
                raise Interrupted

        try:
            with suppress(NotebookError):  # what keeps the log from being folded in, the copy will tell
                notebook.checkpoint()
            with suppress(Interrupted):  # called off: the next closing makes up for it
                second = self._settings.load().copies_folder
                troubles = keep_copies(notebook, Path(second) if second else None, go_on)
                self._note(troubles)
        finally:
            self._no_more.clear()
            notebook.close()

    def call_off(self) -> None:
        """Close without a copy, now or the next time; older ones stay."""
        self._no_more.set()

    def take_trouble(self) -> NotebookError | None:
        """Return what kept a copy from being made and was not told yet; from now on it was."""
        trouble, self._trouble = self._trouble, None
        return trouble

    def _note(self, troubles: list[NotebookError]) -> None:
        """Keep the first trouble that is a new one; one that lasts is told once."""
        codes = {trouble.code for trouble in troubles}
        self._trouble = next((trouble for trouble in troubles if trouble.code not in self._told), None)
        self._told = codes
        if self._trouble is not None:
            self.failed.emit(self._trouble)
