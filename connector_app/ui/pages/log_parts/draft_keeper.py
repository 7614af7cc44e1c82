"""Keeps what is being written, so that neither a crash nor an empty battery takes it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from connector_app.application.ports import Notebook
from connector_app.ui.tasks import Tasks

#: Milliseconds of quiet after the last key before the draft is written.
PAUSE = 300


class DraftKeeper(QObject):
    """Writes one named draft a moment after each change, in the lane; `flush` writes at once.

    `text` returns the draft as it stands, or None when there is nothing worth keeping; `writing` says
    that it is written in the lane.
    """

    writing = Signal()

    def __init__(
        self, notebook: Notebook, tasks: Tasks, name: str, text: Callable[[], str | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._notebook = notebook
        self._tasks = tasks
        self._name = name
        self._text = text
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._write)
        self._held = self._waits = False
        self._coming: tuple[str | None] | None = None
        self._count = 0

    def hold(self, *, held: bool) -> None:
        """Write nothing while somebody is forgotten: when their name goes, what was written would be kept anew."""
        if held:
            self._waits = self._timer.isActive()
            self._timer.stop()
        elif self._waits:
            self._timer.start()
        self._held = held

    def touch(self) -> None:
        """Note that something changed."""
        self._waits = True
        if not self._held:
            self._timer.start()

    def keep(self) -> None:
        """Write without waiting for the pause, when something is unwritten: a field was left, the window locks."""
        if self._timer.isActive():
            self._write()

    def flush(self) -> None:
        """Write what is unwritten before this returns: another form is about to begin."""
        if self._timer.isActive():
            self._coming = (self._text(),)
        self._timer.stop()
        if self._coming is not None:
            (text,) = self._coming
            self._coming = None
            self._count += 1  # what still waits in the lane is older
            self._notebook.keep_draft(self._name, text)

    def rest(self) -> None:
        """Let go of what was touched: another form begins, and nothing of it is unwritten."""
        self._timer.stop()

    def drop(self) -> None:
        """Forget the draft: it was stored or thrown away."""
        self._timer.stop()
        self._put(None)

    def kept(self) -> str | None:
        """Return the draft from before, or None; one that is just being written counts."""
        return self._notebook.draft(self._name) if self._coming is None else self._coming[0]

    def _write(self) -> None:
        self._timer.stop()
        self._put(self._text())
        self.writing.emit()

    def _put(self, text: str | None) -> None:
        """Write in the lane, unless something newer was written by then."""
        self._coming = (text,)
        self._count += 1
        self._tasks.run(partial(self._write_now, text, self._count), self._on_written)

    def _write_now(self, text: str | None, count: int) -> int:
        if count == self._count:
            self._notebook.keep_draft(self._name, text)
        return count

    def _on_written(self, count: int) -> None:
        if count == self._count:
            self._coming = None
