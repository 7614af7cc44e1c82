"""Putting an open notebook away: off the screen at once, then what was typed is kept and the file is closed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from connector_app.ui.all_widgets import top_level_widgets
from connector_app.ui.collecting import Collecting
from connector_app.ui.later import later

if TYPE_CHECKING:
    from connector_app.application.desk import Desk
    from connector_app.application.ports import Notebook
    from connector_app.ui.tasks import Tasks
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
        self._over = False

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
        tasks, notebook, close_notebook = self._tasks, self._desk.notebook, self._close_notebook

        def close() -> None:
            tasks.join()
            close_notebook(notebook)

        self._lane.run(close, lambda _: self._end(), self._on_failed)

    def _on_failed(self, error: Exception) -> None:
        self._end()
        raise error

    def _end(self) -> None:
        self._over = True
        self._place.deleteLater()
        self._tasks.deleteLater()
        del self._place, self._tasks, self._desk
        # What refers to itself in a circle, models with their rows among it, goes now rather than some time.
        QTimer.singleShot(0, Collecting.end_all)
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
