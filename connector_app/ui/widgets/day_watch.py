"""Notices that the day has changed: at midnight, or after the machine slept over it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

# Timers stand still while the machine sleeps: a short one notices soon after it woke.
_LOOK_EVERY = 20_000


class DayWatch(QObject):
    """Emits `changed(date)` on each day but the first; `today` says which day it is."""

    changed = Signal(object)

    def __init__(self, today: Callable[[], date], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._day = today()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Look at the calendar now."""
        day = self._today()
        if day != self._day:
            self._day = day
            self.changed.emit(day)
