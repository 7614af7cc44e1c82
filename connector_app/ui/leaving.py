"""Putting an open notebook away: off the screen at once, then what was typed is kept and the file is closed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject, Signal
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from connector_app.ui.all_widgets import top_level_widgets
from connector_app.ui.collecting import end_all
from connector_app.ui.later import later
from connector_app.ui.taking_apart import taken_apart

if TYPE_CHECKING:
    from connector_app.application.desk import Desk
    from connector_app.application.ports import Notebook
    from connector_app.ui.tasks import InTurns, Tasks
    from connector_app.ui.workplace import Workplace

#: Seconds in which what was asked before is done and told to its page; afterwards it is only done.
_FINISH_WITHIN = 2.0


class Leaving(QObject):
    """Closes one notebook without making anybody wait; `ended` says that nothing of it is left."""

    ended = Signal()

    def __init__(
        self,
        desk: Desk,
        tasks: Tasks,
        place: Workplace,
        close: Callable[[Notebook], None],
        lane: Tasks,
        parent: QObject,
    ) -> None:
        """`tasks` is the notebook's lane, `place` shows it; `close` closes it in `lane`, which outlives both."""
        super().__init__(parent)
        self._close_notebook = close
        self._desk, self._tasks, self._place, self._lane = desk, tasks, place, lane
        self._is_apart = self._is_closed = self._over = False

    def begin(self) -> None:
        """Keep what is being typed, call long work off, and close the notebook when the rest is done."""
        self._place.close_down()
        self._tasks.finish(_FINISH_WITHIN, self._close)

    def wait(self, seconds: float) -> None:
        """Let events run until it has ended, at most for some seconds."""
        if self._over:
            return
        # Not `processEvents` with a time: that returns at once when there is nothing, and would ask without rest.
        loop = QEventLoop()
        self.ended.connect(loop.quit)
        later(loop, loop.quit, round(1000 * seconds))
        loop.exec()

    def _close(self) -> None:
        """Let what may be something to keep be done, then close the file; meanwhile the screen's part is ended."""
        notebook, close_notebook = self._desk.notebook, self._close_notebook
        self._lane.run(self._tasks.join, lambda _: self._take_apart())
        self._lane.run(lambda: close_notebook(notebook), lambda _: self._on_closed(), self._on_failed)

    def _take_apart(self) -> InTurns:
        yield from taken_apart((*self._place.pages, self._place, self._tasks))
        yield from self._desk.dispatcher.forgotten()
        del self._place, self._tasks, self._desk
        self._is_apart = True
        self._end_if_over()

    def _on_failed(self, error: Exception) -> None:
        self._on_closed()
        raise error

    def _on_closed(self) -> None:
        self._is_closed = True
        self._end_if_over()

    def _end_if_over(self) -> None:
        if self._is_apart and self._is_closed:
            self._lane.in_turns(self._end())

    def _end(self) -> InTurns:
        """Look for what still refers to itself in a circle, as the engine of the file does."""
        yield
        end_all()
        yield
        self._over = True
        self.ended.emit()


def cover(window: QWidget) -> None:
    """Take everything that lies over or beside a window off the screen."""
    QToolTip.hideText()
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
        if popup is QApplication.activePopupWidget():
            break
    for other in top_level_widgets():
        if other is not window and other.isVisible():
            other.close()
            other.hide()


class CopiedHere(QObject):
    """Knows whether what lies on the clipboard was put there in one of the program's own windows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clipboard = QGuiApplication.clipboard()
        self._here: set[QClipboard.Mode] = set()
        self._clipboard.changed.connect(self._on_changed)

    def clear(self) -> None:
        """Empty what is ours of it; what another program put there stays."""
        for mode in self._here | self._owned():
            self._clipboard.clear(mode)
        self._here.clear()

    def _owned(self) -> set[QClipboard.Mode]:
        owns = {
            QClipboard.Mode.Clipboard: self._clipboard.ownsClipboard(),
            QClipboard.Mode.Selection: self._clipboard.ownsSelection(),
        }
        return {mode for mode, ours in owns.items() if ours}

    def _on_changed(self, mode: QClipboard.Mode) -> None:
        # A clipboard manager takes over what was copied; then only the moment tells whose it was.
        if QGuiApplication.focusWindow() is not None:
            self._here.add(mode)
        else:
            self._here.discard(mode)
