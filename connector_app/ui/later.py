"""Does something in a later turn of the event loop, for as long as there is somebody to do it for."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def later(owner: QObject, do: Callable[[], object], ms: int = 0) -> None:
    """Do something when all that waits now is done, or after some milliseconds, unless `owner` is gone by then.

    Qt's own way to say this never lets go of what it was to do once its owner is gone: a pane that was left before
    it was whole would stay in memory with all that people said, even after the notebook is locked.
    """
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.timeout.connect(do)
    timer.timeout.connect(timer.deleteLater)
    timer.start(ms)
