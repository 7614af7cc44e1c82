"""The whole main job through the real window: create, log, exchange, undo, look, export, close, reopen."""

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from connector_app import bootstrap, paths
from connector_app.application.rows import Listing
from connector_app.domain.noun import Kind
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

CONTROL = Qt.KeyboardModifier.ControlModifier
CONTROL_SHIFT = CONTROL | Qt.KeyboardModifier.ShiftModifier
NEIGHBOURS = [f"Nan{number}" for number in range(1, 25)]


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
    theme.deleteLater()
    qapp.setStyleSheet("")


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
        with self.qtbot.waitSignal(page.left):
            self.press(Qt.Key.Key_Return)
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


def agree(qtbot, hands):
    hands.press(Qt.Key.Key_2, CONTROL)
    people = hands.place.page("people")
    hands.settle()
    people.list.selectAll()
    qtbot.waitUntil(people._counted.isVisible)
    people._counted.click()
    hands.settle()


def unlock(qtbot, window):
    hands = Hands(qtbot, window)
    locked = hands.page_of(UnlockPage)
    locked.field.line.setText(PASSPHRASE)
    locked.unlock.click()
    qtbot.waitUntil(lambda: window.workplace is not None)
    hands.settle()
    return hands


def test_from_one_line_to_a_workbook(qtbot, start, tmp_path):
    window = start()
    hands = create(qtbot, window)

    # A first conversation, and a picnic at which enough people spoke to make a summary.
    hands.log("@Dawn @Ali buses stop at six #transport !fri ring about the bench")
    hands.log(" ".join(f"@{name}" for name in NEIGHBOURS) + " picnic by the canal #food #reciprocity")
    assert hands.count(Kind.CONVERSATION) == 2
    assert hands.count(Kind.PERSON) == 26
    assert hands.count(Kind.FOLLOW_UP) == 1

    # An exchange, taken back, and done again after all.
    hands.exchange("Dawn > Ali: lift to clinic 40m")
    assert hands.count(Kind.EXCHANGE) == 1
    hands.press(Qt.Key.Key_Z, CONTROL)
    hands.settle()
    assert hands.count(Kind.EXCHANGE) == 0
    hands.press(Qt.Key.Key_Z, CONTROL_SHIFT)
    hands.settle()
    assert hands.count(Kind.EXCHANGE) == 1

    # Everybody agreed to be counted: all selected, one button.
    agree(qtbot, hands)

    # The summary of this quarter, as it would leave; and the file, which says the same.
    hands.press(Qt.Key.Key_E, CONTROL_SHIFT)
    page = hands.place.page("summaries")
    hands.settle()
    page.period._after.click()
    hands.settle()
    qtbot.waitUntil(page.export.isEnabled)
    page.export.click()
    (dialog,) = page.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "summary.xlsx"))
    dialog.reject()
    hands.settle()
    book = openpyxl.load_workbook(tmp_path / "summary.xlsx")
    assert book.sheetnames[:3] == ["Cover", "Contents", "Notes"]
    cells = [cell.value for sheet in book for row in sheet.iter_rows() for cell in row]
    assert 25 in cells
    assert "[c]" in cells
    assert not {"Dawn", "Ali", *NEIGHBOURS} & {word for cell in cells for word in str(cell).split()}

    # Closed, and opened again another day: it asks, and everything is there.
    window.close()
    again = start()
    assert not [words for words in again.findChildren(QLabel) if "Dawn" in words.text()]
    hands = unlock(qtbot, again)
    assert (hands.count(Kind.CONVERSATION), hands.count(Kind.EXCHANGE)) == (2, 1)
    assert [hit.kind for hit in hands.reader.search("clin").hits] == [Kind.EXCHANGE]
    again.close()


def test_a_draft_is_there_after_the_window_was_closed_in_the_middle_of_a_sentence(qtbot, start):
    window = start()
    hands = create(qtbot, window)
    hands.press(Qt.Key.Key_N, CONTROL)
    page = hands.place.page("log")
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.heard.line)
    QTest.keyClicks(page.heard.line, "the landlord has not")
    window.close()
    again = start()
    hands = unlock(qtbot, again)
    hands.press(Qt.Key.Key_N, CONTROL)
    page = hands.place.page("log")
    qtbot.waitUntil(lambda: page.heard.line.line() == "the landlord has not")
    again.close()
