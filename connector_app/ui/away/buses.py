"""What Linux desktops say on their message buses: the session is locked, the machine is about to sleep."""

import os

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCallWatcher,
    QDBusUnixFileDescriptor,
)

_LOGIN = ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager")
_SESSION = "org.freedesktop.login1.Session"
_SESSION_PATH = "/org/freedesktop/login1/session/"
#: All say ActiveChanged(true) when the screen is covered; who says it has no fixed path.
_SCREEN_SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)


class SessionBuses(QObject):
    """Emits `gone`; silent where there is no bus. Between `hold` and `let_go` sleep waits a moment for us.

    `sleeping` comes before it when there are only seconds left.
    """

    gone = Signal()
    sleeping = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        session: QDBusConnection | None = None,
        system: QDBusConnection | None = None,
    ) -> None:
        """`session` and `system` are this person's and the machine's bus unless given."""
        super().__init__(parent)
        self._held: QDBusUnixFileDescriptor | None = None
        self._holding = False
        self._session = session or QDBusConnection.sessionBus()
        self._system = system or QDBusConnection.systemBus()
        for interface in _SCREEN_SAVERS:
            self._hear(self._session, ("", "", interface), "ActiveChanged", "_on_covered(bool)")
        self._hear(self._system, _LOGIN, "PrepareForSleep", "_on_sleep(bool)")
        self._hear(self._system, (_LOGIN[0], _session_path(), _SESSION), "Lock", "_on_lock()")

    @property
    def holds(self) -> bool:
        """Tell whether the machine waits for us before it sleeps."""
        return self._held is not None

    def hold(self) -> None:
        """Ask the machine to wait before it sleeps; it does so for some seconds at most, whatever we do."""
        self._holding = True
        if not self._system.isConnected() or self._held is not None:
            return
        call = QDBusMessage.createMethodCall(*_LOGIN, "Inhibit")
        call.setArguments(["sleep", "Connector", self.tr("Locks the notebook"), "delay"])
        watcher = QDBusPendingCallWatcher(self._system.asyncCall(call), self)
        watcher.finished.connect(self._on_held)

    def let_go(self) -> None:
        """Let the machine sleep: the notebook is closed."""
        self._holding = False
        self._held = None

    def _hear(self, bus: QDBusConnection, sender: tuple[str, str, str], name: str, slot: str) -> None:
        # The stubs want bytes; the bus takes only the text that SLOT gives.
        bus.connect(*sender, name, self, SLOT(slot))  # type: ignore[call-overload]

    @Slot(bool)
    def _on_covered(self, active: bool) -> None:
        if active:
            self.gone.emit()

    @Slot(bool)
    def _on_sleep(self, before: bool) -> None:
        if before:
            self.sleeping.emit()
            self.gone.emit()

    @Slot()
    def _on_lock(self) -> None:
        self.gone.emit()

    def _on_held(self, watcher: QDBusPendingCallWatcher) -> None:
        said = watcher.reply().arguments() if not watcher.isError() else []
        if self._holding and said and isinstance(said[0], QDBusUnixFileDescriptor):
            self._held = said[0]
        watcher.deleteLater()


def _session_path() -> str:
    """Return the object of our own session by the name that logind gave it; without one, any session counts."""
    name = os.environ.get("XDG_SESSION_ID", "")
    letters = [c if c.isascii() and c.isalnum() else f"_{ord(c):02x}" for c in name]
    if name[:1].isdigit():
        letters[0] = f"_{ord(name[0]):02x}"
    return _SESSION_PATH + "".join(letters) if name else ""
