"""Starts the window; only Qt and the locked screen are imported before the first frame."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from connector_app import paths
from connector_app.settings import Preferences, Settings
from connector_app.settings import Theme as ThemeChoice
from connector_app.ui import catalogues
from connector_app.ui.collecting import Collecting
from connector_app.ui.crash_report import CrashReport
from connector_app.ui.main_window import MainWindow
from connector_app.ui.single_instance import SingleInstance
from connector_app.ui.theme import STYLE, Theme
from connector_app.ui.translation import Translation

if TYPE_CHECKING:
    from connector_app.application.desk import Desk, Doors

#: What came from the lane may ask for more, and one layout for another: so many turns until all is in its place.
_PICTURE_TURNS = 12
_PICTURE_SIZE = (1280, 800)
_PICTURE_TEXT = 11.25


def run(
    doors: Doors, settings: Settings, *, notebook: Path | None, sample: Path, named: Path | None = None
) -> int:
    """Open the window and return the exit code.

    A second start only raises the first window; it hands over the notebook that it was `named`, if any.
    """
    app = QApplication([*sys.argv[:1], *STYLE])
    app.setApplicationName("Connector")
    app.setDesktopFileName("connector")
    single = SingleInstance(settings.path.parent)
    if not single.is_first():
        single.knock(str(named.absolute()) if named is not None else "")
        return 0
    preferences = settings.load()
    translation = _translation(app, preferences)
    theme = Theme(app, paths.resources() / "icons", preferences.theme, preferences.text_scale)
    window = MainWindow(doors, settings, theme, translation, sample)
    report = CrashReport(paths.log_file().parent, window.messages.say)
    report.install()
    single.raised.connect(window.bring)
    window.first_painted.connect(lambda: _after_first_frame(app, window, single))
    window.begin(notebook)
    window.show()
    collecting = Collecting(app)
    window.ready.connect(collecting.begin)
    code = app.exec()
    collecting.stop()
    single.close()
    report.uninstall()
    return code


def picture(desk: Desk, path: Path) -> None:
    """Paint the window on an open notebook without a screen, and keep it as a picture."""
    from connector_app.ui.change_relay import ChangeRelay
    from connector_app.ui.context import Context
    from connector_app.ui.messages import Messages
    from connector_app.ui.tasks import Tasks
    from connector_app.ui.workplace import Workplace

    app = QCoreApplication.instance() or QApplication([*sys.argv[:1], *STYLE])
    if not isinstance(app, QApplication):
        raise TypeError("a picture needs a QApplication")
    font = app.font()
    font.setPointSizeF(_PICTURE_TEXT)
    app.setFont(font)
    translation = _translation(app, Preferences())
    theme = Theme(app, paths.resources() / "icons", ThemeChoice.LIGHT)
    messages = Messages()
    tasks = Tasks(messages.tell, desk.reader.interrupt)
    context = Context(desk, tasks, messages, ChangeRelay(), Settings(paths.settings_file()))
    place = Workplace(context, translation.languages())
    # Qt's screenless platform remarks on windows that really show, and on those whose limits change.
    place.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    place.setFixedSize(*_PICTURE_SIZE)
    theme.dress(place)
    place.show()
    for _ in range(_PICTURE_TURNS):
        tasks.wait_idle(30)
        app.processEvents()
    place.grab().save(str(path))
    place.close_down()  # or it would make more of its pages, of a notebook that is closed by then
    tasks.close()
    place.close()
    place.deleteLater()


def _translation(app: QApplication, preferences: Preferences) -> Translation:
    translation = Translation(app, catalogues.compile_own())
    translation.use(preferences.language)
    return translation


def _after_first_frame(app: QApplication, window: MainWindow, single: SingleInstance) -> None:
    """Do what the first frame need not wait for: icon, knocks, and the heavy rooms while the person types."""
    app.setWindowIcon(QIcon(str(paths.resources() / "icons" / "connector.svg")))
    single.listen()

    window.get_ready()
