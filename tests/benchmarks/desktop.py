"""The app's own window over a notebook, driven by a hand that waits for everything to be painted."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop
from PySide6.QtWidgets import QApplication

from connector_app import paths
from connector_app.bootstrap import NotebookDoors
from connector_app.settings import Preferences, Settings
from connector_app.ui.collecting import Collecting
from connector_app.ui.main_window import MainWindow
from connector_app.ui.pages.today_page import TodayPage
from connector_app.ui.pages.unlock_page import UnlockPage
from connector_app.ui.tasks import Tasks
from connector_app.ui.theme import Theme
from connector_app.ui.translation import Translation
from connector_app.ui.workplace import Workplace
from tests.factory import PASSPHRASE

_PATIENCE_MS = 600_000
#: In so many turns of the event loop whatever is made in turns asks for something, if it is going to.
_TURNS = 4


def application() -> QApplication:
    """Return the application of this process; it needs no screen."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    found = QCoreApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(found, QApplication):
        raise TypeError("a window needs a QApplication")
    return found


def settle(*lanes: Tasks) -> None:
    """Let events run until no lane has anything to do, also not after some turns, and all is painted."""
    patience = QDeadlineTimer(_PATIENCE_MS)
    turns = 0
    while turns < _TURNS:
        if patience.hasExpired():
            raise TimeoutError("the window does not come to rest")
        if all(lane.idle for lane in lanes):
            turns += 1
            QCoreApplication.processEvents()
        else:
            turns = 0
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def until(came: Callable[[], bool]) -> None:
    """Let events run until something came, and what it changed is painted."""
    patience = QDeadlineTimer(_PATIENCE_MS)
    while not came():
        if patience.hasExpired():
            raise TimeoutError("what was waited for does not come")
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    QCoreApplication.processEvents()


class Desktop:
    """The window, on a notebook that is locked at first."""

    def __init__(self, path: Path, home: Path) -> None:
        """`home` is a folder for preferences and the log."""
        app = application()
        self._path = path
        settings = Settings(home / "settings.json")
        preferences = Preferences()
        translation = Translation(app, paths.resources() / "i18n")
        translation.use(preferences.language)
        theme = Theme(app, paths.resources() / "icons", preferences.theme, preferences.text_scale)
        doors = NotebookDoors(settings)
        self.window = MainWindow(doors, settings, theme, translation, home / "sample.connector")
        self.window.begin(path)
        self.window.show()
        self._collecting = Collecting(self.window)
        self.window.ready.connect(self._collecting.begin)
        ready: list[bool] = []
        self.window.ready.connect(lambda: ready.append(True))
        self.window.get_ready()
        while not ready:
            settle(self.window.tasks)

    @property
    def workplace(self) -> Workplace:
        """Return what is on the screen once the notebook is open."""
        place = self.window.workplace
        if place is None:
            raise RuntimeError("the notebook did not open")
        return place

    def unlock(self) -> None:
        """Press unlock, and wait until the first page is painted with all that belongs on it."""
        self.unlock_to_first_page()
        settle(self.window.tasks)
        self.settle()

    def unlock_to_first_page(self) -> None:
        """Press unlock, and wait until Today says what is to be done; who could help whom may come after that."""
        page = self.window.centralWidget()
        if not isinstance(page, UnlockPage):
            raise TypeError("the notebook is not locked")
        page.field.line.setText(PASSPHRASE)
        page.unlock.click()
        until(self._today_is_told)

    def _today_is_told(self) -> bool:
        place = self.window.workplace
        pages = place.pages if place is not None else ()
        return any(isinstance(page, TodayPage) and page.subtitle.text() for page in pages)

    def settle(self) -> None:
        """Wait until all is painted."""
        settle(self.window.tasks, self.workplace._context.tasks)

    def close(self) -> None:
        """Close the window, and leave the collector as it was found."""
        self._collecting.stop()
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.processEvents()

    def lock(self) -> None:
        """Close the notebook and ask for the passphrase again."""
        self.window.lock()
        settle(self.window.tasks)


@contextmanager
def desktop(path: Path, home: Path) -> Iterator[Desktop]:
    """Lend the window over a locked notebook."""
    shown = Desktop(path, home)
    try:
        yield shown
    finally:
        shown.close()
