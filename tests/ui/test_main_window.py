"""The window on the real store: in, out, and nothing lost between."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from connector_app import paths
from connector_app.application.commands import save_follow_up
from connector_app.application.desk import Desk
from connector_app.application.dispatch import Dispatcher
from connector_app.application.frameworks import load_vocabulary
from connector_app.domain.noun import Kind, Ref
from connector_app.settings import SentFromHere, Settings
from connector_app.ui.main_window import MainWindow
from connector_app.ui.pages.create_page import CreatePage
from connector_app.ui.pages.recovery_page import RecoveryPage
from connector_app.ui.pages.unlock_page import UnlockPage
from connector_app.ui.pages.welcome_page import WelcomePage
from tests.factory import PASSPHRASE, make_follow_up, make_notebook, notebooks
from tests.ui.conftest import Calendar


class QuickDoors:
    """The ways in, with a quick key derivation and a community of one promise."""

    def __init__(self):
        self._notebooks = notebooks()

    def _desk(self, notebook, publish):
        vocabulary = load_vocabulary(paths.resources() / "frameworks")
        marks = SentFromHere(notebook.path.with_name("sent.json"))
        return Desk(notebook, Dispatcher(notebook, publish), vocabulary, Calendar(), None, marks)

    def needs_secret(self, path):
        return self._notebooks.needs_secret(path)

    def open(self, path, secret, publish):
        return self._desk(self._notebooks.open(path, secret), publish)

    def create(self, path, passphrase, publish):
        notebook, words = self._notebooks.create(path, passphrase)
        return self._desk(notebook, publish), words

    def create_sample(self, path, publish):
        path.parent.mkdir(parents=True, exist_ok=True)
        notebook = self._notebooks.create_sample(path)
        with notebook.write() as session:
            session.save([make_follow_up("invented")])
        return self._desk(notebook, publish)

    def remove_sample(self, path):
        self._notebooks.remove_sample(path)

    def __getattr__(self, name):
        return getattr(self._notebooks, name)


@pytest.fixture
def settings(tmp_path):
    return Settings(tmp_path / "config" / "settings.json")


@pytest.fixture
def make(qtbot, themed, spoken, settings, tmp_path):
    made = []

    def build():
        window = MainWindow(QuickDoors(), settings, themed, spoken, tmp_path / "notebooks" / "Sample.connector")
        qtbot.addWidget(window)
        made.append(window)
        return window

    yield build
    for window in made:
        window.close()


@pytest.fixture
def kept(tmp_path):
    """A notebook that lies closed in its folder."""
    notebook = make_notebook(tmp_path, make_follow_up("ring about the bench"))
    notebook.close()
    return notebook.path


def state(window, kind):
    return isinstance(window.centralWidget(), kind)


def unlock(qtbot, window, passphrase=PASSPHRASE):
    page = window.centralWidget()
    page.field.line.setText(passphrase)
    qtbot.keyClick(page.field.line, Qt.Key.Key_Return)


def opened(qtbot, make, kept):
    window = make()
    window.begin(kept)
    window.show()
    unlock(qtbot, window)
    qtbot.waitUntil(lambda: window.workplace is not None)
    return window


def words_on(window):
    return " ".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def test_without_a_notebook_it_welcomes(make, tmp_path):
    window = make()
    window.begin(None)
    assert state(window, WelcomePage)
    window.begin(tmp_path / "gone.connector")
    assert state(window, WelcomePage)


def test_the_passphrase_opens_the_notebook(qtbot, make, kept):
    window = opened(qtbot, make, kept)
    page = window.workplace.page("today")
    qtbot.waitUntil(lambda: len(page.promises.lines) == 1)
    assert window.windowTitle() == "Connector"


def test_a_wrong_passphrase_is_said_beside_the_field(qtbot, make, kept):
    window = make()
    window.begin(kept)
    window.show()
    unlock(qtbot, window, "not this one")
    qtbot.waitUntil(window.centralWidget().unlock.isEnabled)
    assert "not the passphrase" in window.centralWidget().field.note.text()
    assert state(window, UnlockPage)


def test_locking_hides_everything_and_the_passphrase_opens_it_again(qtbot, make, kept):
    window = opened(qtbot, make, kept)
    page = window.workplace.page("today")
    qtbot.waitUntil(lambda: len(page.promises.lines) == 1)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(
        page.promises, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert state(window, UnlockPage)
    assert window.workplace is None
    assert "bench" not in words_on(window)
    assert window.windowTitle() == "Connector"
    unlock(qtbot, window)
    qtbot.waitUntil(lambda: window.workplace is not None)


def test_what_was_asked_before_closing_is_kept(qtbot, make, kept):
    window = opened(qtbot, make, kept)
    context = window.workplace._context
    late = make_follow_up("written at the last moment")
    context.carry_out(save_follow_up(late), "Kept.")
    window.close()
    notebook = notebooks().open(kept, PASSPHRASE)
    assert notebook.reader.get(Ref(Kind.FOLLOW_UP, late.id)) == late
    notebook.close()


def test_a_new_notebook_shows_its_recovery_words_once(qtbot, make, tmp_path):
    window = make()
    window.begin(None)
    window.show()
    window.centralWidget().start.click()
    page = window.centralWidget()
    assert isinstance(page, CreatePage)
    page.name.setText("Northgate")
    page.passphrase.line.setText(PASSPHRASE)
    page.again.setText(PASSPHRASE)
    (tmp_path / "notebooks").mkdir()
    page.create_button.click()
    qtbot.waitUntil(lambda: state(window, RecoveryPage), timeout=10_000)
    window.centralWidget().go_on.click()
    assert window.workplace is not None
    assert (tmp_path / "notebooks" / "Northgate.connector").is_file()


def test_closing_before_the_words_were_written_down_lets_go_of_the_file(qtbot, make, tmp_path):
    window = make()
    window.begin(None)
    window.show()
    window.centralWidget().start.click()
    page = window.centralWidget()
    page.passphrase.line.setText(PASSPHRASE)
    page.again.setText(PASSPHRASE)
    (tmp_path / "notebooks").mkdir()
    page.create_button.click()
    qtbot.waitUntil(lambda: state(window, RecoveryPage), timeout=10_000)
    window.close()
    notebooks().open(tmp_path / "notebooks" / "My community.connector", PASSPHRASE).close()


def test_a_name_that_is_taken_is_said_in_the_form(qtbot, make, tmp_path):
    (tmp_path / "notebooks").mkdir()
    (tmp_path / "notebooks" / "My community.connector").write_bytes(b"something else")
    window = make()
    window.begin(None)
    window.show()
    window.centralWidget().start.click()
    page = window.centralWidget()
    page.passphrase.line.setText(PASSPHRASE)
    page.again.setText(PASSPHRASE)
    page.create_button.click()
    qtbot.waitUntil(lambda: bool(page.note.text()))
    assert state(window, CreatePage)
    assert (tmp_path / "notebooks" / "My community.connector").read_bytes() == b"something else"


def test_the_sample_opens_without_a_passphrase_and_one_button_removes_it(qtbot, make, tmp_path):
    window = make()
    window.begin(None)
    window.show()
    window.centralWidget().sample.click()
    qtbot.waitUntil(lambda: "This is an invented community" in words_on(window))
    sample = tmp_path / "notebooks" / "Sample.connector"
    assert sample.is_file()
    window.workplace.remove_sample_requested.emit()
    qtbot.waitUntil(lambda: not sample.exists())
    assert state(window, WelcomePage)


def test_a_sample_left_open_last_time_opens_by_itself(qtbot, make, tmp_path):
    first = make()
    first.begin(None)
    first.show()
    first.centralWidget().sample.click()
    qtbot.waitUntil(lambda: first.workplace is not None)
    first.close()
    second = make()
    second.begin(tmp_path / "notebooks" / "Sample.connector")
    second.show()
    qtbot.waitUntil(lambda: second.workplace is not None)


def test_its_size_comes_back(qtbot, make):
    first = make()
    first.begin(None)
    first.show()
    first.resize(701, 503)
    first.close()
    second = make()
    second.begin(None)
    second.show()
    assert (second.width(), second.height()) == (701, 503)


def test_it_fits_a_small_screen(qtbot, make, kept):
    window = opened(qtbot, make, kept)
    for key in ("today", "settings"):
        window.workplace.go(key)
        hint = window.minimumSizeHint()
        assert (hint.width() <= 1024, hint.height() <= 600) == (True, True), key
