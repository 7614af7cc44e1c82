"""Files that are dropped on a window: each kind, known by its ending, goes to who asked for it, others to one."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

Take = Callable[[Path], object]


class FileDrop(QObject):
    """Watches a widget; one file at a time is taken, anything else is not let in."""

    def __init__(self, on: QWidget) -> None:
        super().__init__(on)
        self._takers: dict[str, Take] = {}
        self._other: Take | None = None
        on.setAcceptDrops(True)
        on.installEventFilter(self)

    def take(self, suffix: str, taker: Take) -> None:
        """Hand files with this ending, like ``.json``, to `taker`."""
        self._takers[suffix] = taker

    def take_others(self, taker: Take) -> None:
        """Hand every other file to `taker`, whatever its ending: it looks into it."""
        self._other = taker

    def _taker(self, path: Path) -> Take | None:
        return None if path.is_dir() else self._takers.get(path.suffix.lower(), self._other)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let in what somebody waits for."""
        if isinstance(event, QDragEnterEvent | QDragMoveEvent | QDropEvent):
            path = _only_file(event.mimeData())
            taker = self._taker(path) if path else None
            if path is None or taker is None:
                event.ignore()
                return True
            event.acceptProposedAction()
            if event.type() == QEvent.Type.Drop:
                taker(path)
            return True
        return super().eventFilter(watched, event)


def _only_file(data: QMimeData) -> Path | None:
    urls = data.urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
