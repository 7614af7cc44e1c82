"""A fresh process that shows a window, ours or a bare one, tells what it measured and ends.

`frame` tells when the first frame was painted (seconds since 1970), `memory` how much is resident (MB), `visits`
how much that is (MB) when every page has been visited, and how much more after so many visits again; one visit is
only to see that it can be done, and goes to few pages.
"""

import gc
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.benchmarks.desktop import Desktop

_SIZE = (1180, 760)
#: Rounds before the first weighing, if more than one is to follow: by then everything has been made, and the store
#: has kept all pages of the file that it keeps. And which rows are read in each.
_WARM, _READ = 8, (1, 2, 3)
#: So many places are enough to see that it can be done; the second is a list.
FEW = 2
#: What cannot be told from no growth at all, in MB.
_LEAST = 0.01


def _tell(*numbers: float) -> None:
    print(*numbers, flush=True)
    os._exit(0)  # what has been measured need not be taken apart


def _frame(which: str) -> None:
    gc.disable()  # as the app does while modules load
    if which == "ours":
        from connector_app.ui import qt_app  # noqa: F401 - loaded here, so that its event loop can be watched
    from PySide6.QtWidgets import QApplication

    gc.enable()
    begin = QApplication.exec
    QApplication.exec = lambda _app: _watch() and begin()
    if which == "ours":
        from connector_app import bootstrap

        bootstrap.main([])
    else:
        app = QApplication(sys.argv[:1])
        app.kept = _bare_window()
        app.exec()


def _watch() -> bool:
    """Tell the time as soon as the window has been painted for the first time."""
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow

    class Painted(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if event.type() == QEvent.Type.Paint:
                QTimer.singleShot(0, lambda: _tell(time.time()))
            return False

    window = next(each for each in QApplication.topLevelWidgets() if isinstance(each, QMainWindow))
    window.installEventFilter(Painted(window))
    return True


def _bare_window() -> object:
    from PySide6.QtWidgets import QLabel, QMainWindow

    window = QMainWindow()
    window.setCentralWidget(QLabel("Nothing here"))
    window.resize(*_SIZE)
    window.show()
    return window


def _memory(which: str, path: Path, home: Path, places: int) -> None:
    if which == "bare":
        from PySide6.QtWidgets import QApplication

        app = QApplication(sys.argv[:1])
        window = _bare_window()
        app.processEvents()
        _tell(_resident_mb(window))
    from connector_app.ui.workplace import PLACES
    from tests.benchmarks.desktop import Desktop

    desktop = Desktop(path, home)
    desktop.unlock()
    for place in PLACES[:places]:
        desktop.workplace.go(place.key)
        desktop.settle()
    _tell(_resident_mb(desktop))


def _visits(times: int, path: Path, home: Path) -> None:
    from tests.benchmarks.desktop import Desktop

    desktop = Desktop(path, home)
    desktop.unlock()
    most = sys.maxsize if times > 1 else FEW
    for _ in range(_WARM if times > 1 else 1):
        _visit_all(desktop, most)
    gc.collect()
    before = _resident_mb(desktop)
    for _ in range(times):
        _visit_all(desktop, most)
    gc.collect()
    _tell(before, max(_LEAST, _resident_mb(desktop) - before))


def _visit_all(desktop: "Desktop", most: int) -> None:
    """Go to every page, or the first of them, read a few of what a list has there, and go back to the first."""
    from connector_app.ui.page_list import FORMS, GUIDE, HELP, PLACES, RIGHTS
    from connector_app.ui.panes.list_page import LIST, ListPage

    keys = [*(each.key for each in (*PLACES, *FORMS, *RIGHTS, *HELP, *GUIDE)), "settings"]
    for key in keys[:most]:
        page = desktop.workplace.go(key)
        desktop.settle()
        if isinstance(page, ListPage):
            shown = page.views.current
            page.views.show_view(LIST)
            for row in _READ:
                page.list.choose(row)
                desktop.settle()
            page.views.show_view(shown)
            desktop.settle()


def _resident_mb(_kept: object) -> float:
    """Return the memory in use while something is kept."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


if __name__ == "__main__":
    what, which, *rest = sys.argv[1:]
    if what == "frame":
        _frame(which)
    elif what == "visits":
        _visits(int(which), *map(Path, rest))
    else:
        path, home, places = rest
        _memory(which, Path(path), Path(home), int(places))
