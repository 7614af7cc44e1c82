"""Notices in every way this system knows that nobody is at the computer any more."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QWindow

from connector_app.ui.away.clock_jump import ClockJump
from connector_app.ui.widgets.idle_watch import IdleWatch

if TYPE_CHECKING:
    from connector_app.ui.away.buses import SessionBuses
    from connector_app.ui.away.windows_session import WindowsSession


class AwayWatch(QObject):
    """Emits `gone` after idle minutes, when the session is locked, and before and after the machine sleeps.

    Where it is known that the machine is about to sleep, `sleeping` comes first: there are only seconds left.
    """

    gone = Signal()
    sleeping = Signal()

    def __init__(self, minutes: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watching = False
        self._idle = IdleWatch(minutes, self)
        self._idle.idle.connect(self._on_gone)
        self._jump = ClockJump(self)
        self._jump.slept.connect(self._on_gone)
        self._buses: SessionBuses | None = None
        self._windows: WindowsSession | None = None

    def set_minutes(self, minutes: float) -> None:
        """Take another span of idle minutes."""
        self._idle.set_minutes(minutes)

    @staticmethod
    def prepare() -> None:
        """Load what listens to this system, before there is anything to watch."""
        if sys.platform not in ("win32", "darwin"):
            import connector_app.ui.away.buses  # noqa: F401

    def watch(self, window: QWindow) -> None:
        """Begin to watch, while a notebook is open in a window."""
        self._watching = True
        self._idle.watch(window)
        self._jump.start()
        if sys.platform == "win32":
            self._listen_to_windows(window)
        elif sys.platform != "darwin":
            self._listen_to_buses()

    def stop(self) -> None:
        """Say nothing more; the machine still waits for `let_go` before it sleeps."""
        self._watching = False
        self._idle.stop()
        self._jump.stop()

    def let_go(self) -> None:
        """Let the machine sleep: the notebook is closed."""
        if self._buses is not None and not self._watching:
            self._buses.let_go()

    def _listen_to_buses(self) -> None:
        if self._buses is None:
            from connector_app.ui.away.buses import SessionBuses  # only where there are such buses

            self._buses = SessionBuses(self)
            self._buses.sleeping.connect(self._on_sleeping)
            self._buses.gone.connect(self._on_gone)
        self._buses.hold()

    def _listen_to_windows(self, window: QWindow) -> None:
        if self._windows is None:
            from connector_app.ui.away.windows_session import WindowsSession  # only there

            self._windows = WindowsSession(self._on_gone)
            self._windows.watch(int(window.winId()))

    def _on_sleeping(self) -> None:
        if self._watching:
            self.sleeping.emit()

    def _on_gone(self) -> None:
        if self._watching:
            self.gone.emit()
