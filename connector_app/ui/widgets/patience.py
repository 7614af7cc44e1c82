"""Seconds that have to go by before something may be tried again, counted where somebody can see it."""

from PySide6.QtCore import QObject, QTimer, Signal

_SECOND = 1000


class Patience(QObject):
    """Counts down: `ticked` with the seconds that are left, at once and each second, then `over`."""

    ticked = Signal(int)
    over = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._left = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_SECOND)
        self._timer.timeout.connect(self.tick)

    @property
    def waiting(self) -> bool:
        """Tell whether there is still something to wait for."""
        return self._left > 0

    def begin(self, seconds: int) -> None:
        """Wait so many seconds from now on; nothing happens when there is nothing to wait for."""
        if seconds > 0:
            self._left = seconds
            self._timer.start()
            self.ticked.emit(seconds)

    def tick(self) -> None:
        """Let a second go by."""
        self._left -= 1
        if self._left > 0:
            self.ticked.emit(self._left)
        else:
            self.stop()
            self.over.emit()

    def stop(self) -> None:
        """Wait no longer, and say nothing."""
        self._left = 0
        self._timer.stop()
