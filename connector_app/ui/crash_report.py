"""What nobody expected: kept as a report that holds types and places only, and told in one plain sentence."""

import sys
import threading
import time
from collections.abc import Callable
from itertools import count
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from connector_app import __name__ as program

_REPORTS_KEPT = 20


class CrashReport(QObject):
    """Catches what would otherwise end in a traceback, on any thread."""

    _caught = Signal(object)

    def __init__(self, folder: Path, say: Callable[[str], None], parent: QObject | None = None) -> None:
        """`folder` is where reports go, `say` shows a sentence."""
        super().__init__(parent)
        self._folder = folder
        self._say = say
        self._caught.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Listen to Python's three ends of the road."""
        sys.excepthook = self._on_exception
        threading.excepthook = lambda args: self.catch(args.exc_value)
        sys.unraisablehook = lambda args: self.catch(args.exc_value)

    def uninstall(self) -> None:
        """Leave them as Python had them."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        sys.unraisablehook = sys.__unraisablehook__

    def catch(self, error: BaseException | None) -> Path | None:
        """Write a report and have it told; return its file, or None when it could not be written."""
        if error is None:
            return None
        file = self._write(error)
        self._caught.emit(file)
        return file

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.catch(error)

    def _write(self, error: BaseException) -> Path | None:
        from connector_app.log import places

        lines = [f"{program} Python {sys.version.split()[0]} {sys.platform}", *places(error)]
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            for old in sorted(self._folder.glob("report-*.txt"))[:-_REPORTS_KEPT]:
                old.unlink()
            file = self._free_name()
            file.write_text("\n".join(lines) + "\n", encoding="utf-8")
        except OSError:
            return None
        return file

    def _free_name(self) -> Path:
        """Return a file that is not there yet: one failure often brings the next within a second."""
        stem = time.strftime("report-%Y%m%d-%H%M%S")
        number = next(each for each in count(1) if not (self._folder / f"{stem}-{each}.txt").exists())
        return self._folder / f"{stem}-{number}.txt"

    def _tell(self, file: Path | None) -> None:
        if file is None:
            self._say(QCoreApplication.translate("CrashReport", "Something went wrong; everything saved is safe."))
            return
        text = QCoreApplication.translate(
            "CrashReport",
            "Something went wrong; everything saved is safe. A report without personal data is in {file}",
        )
        self._say(text.format(file=file))
