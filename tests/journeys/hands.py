"""The real window in the hands of somebody: started, a notebook created or unlocked, pages used by their keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from connector_app import bootstrap, paths
from connector_app.application.rows import Listing
from connector_app.settings import Settings
from connector_app.settings import Theme as ThemeChoice
from connector_app.ui import catalogues
from connector_app.ui.main_window import MainWindow
from connector_app.ui.pages.create_page import CreatePage
from connector_app.ui.pages.recovery_page import RecoveryPage
from connector_app.ui.pages.unlock_page import UnlockPage
from connector_app.ui.pages.welcome_page import WelcomePage
from connector_app.ui.theme import Theme
from connector_app.ui.translation import Translation
from tests.factory import PASSPHRASE, notebooks
from tests.journeys.key_counting import CONTROL


@pytest.fixture
def start(qapp, qtbot, monkeypatch, tmp_path):
    """Return a function that starts the program on whatever an earlier start left behind."""
    monkeypatch.setattr(bootstrap.NotebookDoors, "_notebooks", property(lambda _self: notebooks()))
    settings = Settings(paths.settings_file())
    doors = bootstrap.NotebookDoors(settings)
    theme = Theme(qapp, paths.resources() / "icons", ThemeChoice.LIGHT)
    translation = Translation(qapp, catalogues.compile_own())
    translation.use("en")

    def started() -> MainWindow:
        window = MainWindow(doors, settings, theme, translation, tmp_path / "Sample.connector")
        qtbot.addWidget(window)
        window.begin(doors.last_notebook())
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    yield started
    translation.deleteLater()
    theme.deleteLater()


class Hands:
    """What a person does at the keyboard, and what they then see."""

    def __init__(self, qtbot, window):
        self.qtbot = qtbot
        self.window = window

    @property
    def place(self):
        return self.window.workplace

    @property
    def reader(self):
        return self.window._desk.reader

    def page_of(self, kind):
        self.qtbot.waitUntil(lambda: isinstance(self.window.centralWidget(), kind))
        return self.window.centralWidget()

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def settle(self):
        assert self.window._desk_tasks.wait_idle(10)
        QApplication.processEvents()

    def log(self, line):
        self.press(Qt.Key.Key_N, CONTROL)
        page = self.place.page("log")
        self.qtbot.waitUntil(lambda: QApplication.focusWidget() is page.heard.line)
        QTest.keyClicks(page.heard.line, line)
        self.press(Qt.Key.Key_Escape)
        with self.qtbot.waitSignal(page.left):
            self.press(Qt.Key.Key_Return, CONTROL)
        self.settle()

    def exchange(self, line):
        self.press(Qt.Key.Key_E, CONTROL)
        page = self.place.page("exchange")
        self.qtbot.waitUntil(lambda: QApplication.focusWidget() is page.given.line)
        QTest.keyClicks(page.given.line, line)
        self.press(Qt.Key.Key_Return)
        self.settle()
        with self.qtbot.waitSignal(page.left):
            self.press(Qt.Key.Key_Escape)
        self.settle()

    def count(self, kind):
        return len(self.reader.order(Listing(kind)))


def type_back(panel):
    words = [label.text() for label in panel.findChildren(QLabel)]
    panel.go_on.click()
    for place, line in zip(panel.asked, panel.answers, strict=True):
        line.setText(words[words.index(f"{place + 1}.") + 1])
    panel.done.click()


def create(qtbot, window):
    hands = Hands(qtbot, window)
    hands.page_of(WelcomePage).start.click()
    form = hands.page_of(CreatePage)
    form.name.setText("Our street")
    form.new.field.line.setText(PASSPHRASE)
    form.new.again.setText(PASSPHRASE)
    form.create_button.click()
    type_back(hands.page_of(RecoveryPage).panel)
    qtbot.waitUntil(lambda: window.workplace is not None)
    hands.settle()
    return hands


def unlock(qtbot, window):
    hands = Hands(qtbot, window)
    locked = hands.page_of(UnlockPage)
    locked.field.line.setText(PASSPHRASE)
    locked.unlock.click()
    qtbot.waitUntil(lambda: window.workplace is not None)
    hands.settle()
    return hands
