"""One window per person and settings folder: a second start raises the first one."""

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT = 500


class SingleInstance(QObject):
    """`raised` is emitted when a second start knocked."""

    raised = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """`folder` tells one person's Connector from another's."""
        super().__init__(parent)
        self._name = "connector-" + hashlib.sha256(str(folder.absolute()).encode()).hexdigest()[:24]
        self._server: QLocalServer | None = None

    def knock(self) -> bool:
        """Tell whether another window is there; it comes to the front."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        there = socket.waitForConnected(_WAIT)
        socket.abort()
        return there

    def listen(self) -> bool:
        """Be the one that others knock at; without a socket every start opens a window, and all still works."""
        QLocalServer.removeServer(self._name)  # what a killed process left
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_knock)
        return self._server.listen(self._name)

    def close(self) -> None:
        """Listen no more."""
        if self._server is not None:
            self._server.close()

    def _on_knock(self) -> None:
        if self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
        self.raised.emit()
