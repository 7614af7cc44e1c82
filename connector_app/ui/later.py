"""Does something in a later turn of the event loop, for as long as there is somebody to do it for."""

from collections import deque
from collections.abc import Callable
from functools import partial
from types import MethodType

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from shiboken6 import isValid


def later(owner: QObject, do: Callable[[], object], ms: int = 0) -> None:
    """Do something when all that waits now is done, or after some milliseconds, unless `owner` is gone by then.

    Qt's own way to say this never lets go of what it was to do once its owner is gone: a pane that was left before
    it was whole would stay in memory with all that people said, even after the notebook is locked.
    """
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.timeout.connect(do if isinstance(do, MethodType) else partial(_do, [do]))  # Qt holds no method's owner
    timer.timeout.connect(timer.deleteLater)
    timer.start(ms)


def _do(waiting: list[Callable[[], object]]) -> None:
    """Do what waits and let go of it: held to the end of its timer, it could end its owner within that end."""
    waiting.pop()()


def in_turn(owner: QObject, do: Callable[[], object]) -> None:
    """Do something in a turn of the event loop of its own, unless `owner` is gone by then.

    Whatever else was to be done in turn has its turns before or after it: no key waits for two of them.
    """
    turn = _Turn(owner)
    turn.come.connect(do)
    app = QCoreApplication.instance()
    queue = app.findChild(_Queue) if app is not None else None
    (queue or _Queue(app)).add(turn)


class _Turn(QObject):
    """Belongs to whom it is for, and ends with it."""

    come = Signal()


class _Queue(QObject):
    """Lets one turn come after the other."""

    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
        self._turns: deque[_Turn] = deque()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._next)

    def add(self, turn: _Turn) -> None:
        """Let it come when those before it have."""
        self._turns.append(turn)
        if not self._timer.isActive():
            self._timer.start(0)

    def _next(self) -> None:
        while self._turns and not isValid(self._turns[0]):
            self._turns.popleft()
        if not self._turns:
            return
        turn = self._turns.popleft()
        if self._turns:
            self._timer.start(0)
        turn.deleteLater()
        turn.come.emit()
