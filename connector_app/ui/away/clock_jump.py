"""Notices on waking that the machine slept: between two ticks far more time went by than a tick takes."""

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

#: Seconds between two looks at the clocks, and how much longer it may take on a busy machine.
TICK, SLACK = 5.0, 20.0


def _since_start() -> float:
    """Return the seconds since the machine was started, sleep included, where the system tells them."""
    clock = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if clock is None else time.clock_gettime(clock)


#: On each system at least one of them goes on while the machine sleeps.
CLOCKS = (time.time, time.monotonic, _since_start)


class ClockJump(QObject):
    """Emits `slept` when a clock jumped forward; one that is set forward by hand counts as sleep too."""

    slept = Signal()

    def __init__(
        self, parent: QObject | None = None, clocks: Sequence[Callable[[], float]] = CLOCKS, tick: float = TICK
    ) -> None:
        super().__init__(parent)
        self._clocks = clocks
        self._tick = tick
        self._last = self._now()
        self._timer = QTimer(self)
        self._timer.setInterval(round(1000 * tick))
        self._timer.timeout.connect(self._on_tick)

    def start(self) -> None:
        """Begin to look."""
        self._last = self._now()
        self._timer.start()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def _now(self) -> list[float]:
        return [clock() for clock in self._clocks]

    def _on_tick(self) -> None:
        before, self._last = self._last, self._now()
        longest = max(now - then for now, then in zip(self._last, before, strict=True))
        if longest > self._tick + SLACK:
            self.slept.emit()
