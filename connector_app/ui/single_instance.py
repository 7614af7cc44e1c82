"""One window per person and settings folder: a second start raises the first one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCryptographicHash, QLockFile, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

_WAIT = 500
#: No path is longer than this many bytes.
_LONGEST = 32_768


class SingleInstance(QObject):
    """`raised` is emitted when a second start knocked, with the path it was given, empty for none.

    A lock file decides who is first; the socket only carries word, and only between processes of one person.
    """

    raised = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """`folder` tells one person's Connector from another's."""
        super().__init__(parent)
        self._name = "connector-" + _digest(str(folder.absolute()))
        self._folder = folder
        self._lock = QLockFile(str(folder / "window.lock"))
        self._lock.setStaleLockTime(0)  # however long it runs; a lock whose process is gone is taken over
        self._server: QLocalServer | None = None

    def is_first(self) -> bool:
        """Tell whether no other window is there; where no lock can be written every start opens one."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            return True
        return self._lock.tryLock(0) or self._lock.error() is not QLockFile.LockError.LockFailedError

    def knock(self, path: str = "") -> bool:
        """Bring the other window to the front, perhaps with a notebook to open; tell whether it was reached."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        reached = socket.waitForConnected(_WAIT)
        if reached and path:
            socket.write(path.encode("utf-8", "surrogateescape"))
            socket.waitForBytesWritten(_WAIT)
        socket.disconnectFromServer()
        return reached

    def listen(self) -> bool:
        """Be the one that others knock at; tell whether they can."""
        from PySide6.QtNetwork import QLocalServer

        QLocalServer.removeServer(self._name)  # what a killed process left
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_knock)
        return self._server.listen(self._name)

    def close(self) -> None:
        """Listen no more and let others be first."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _on_knock(self) -> None:
        """Wait for the word of who knocked; it is whole when they have hung up."""
        from PySide6.QtNetwork import QLocalSocket

        if self._server is None or (socket := self._server.nextPendingConnection()) is None:
            return

        def heard() -> None:
            said = bytes(socket.read(_LONGEST).data())
            socket.deleteLater()
            self.raised.emit(said.decode("utf-8", "surrogateescape"))

        if socket.state() is QLocalSocket.LocalSocketState.UnconnectedState:
            heard()
        else:
            socket.disconnected.connect(heard)


def _digest(text: str) -> str:
    """Return a short name for a text; Qt's own hash, since Python's would load OpenSSL before the first frame."""
    found = QCryptographicHash.hash(text.encode(), QCryptographicHash.Algorithm.Sha256)
    return bytes(found.toHex().data()).decode("ascii")[:24]
