"""The window on the real store: in, out, and nothing lost between."""

import dataclasses
import json
import threading

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel, QToolTip
from shiboken6 import isValid

from connector_app.application.commands import save_follow_up
from connector_app.application.frameworks import shipped
from connector_app.domain.errors import FileTrouble
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.vocabulary import Vocabulary
from connector_app.file_formats import FileFormats
from connector_app.settings import Preferences, Settings
from connector_app.settings import Theme as ThemeChoice
from connector_app.store.key_ring import KeyRing
from connector_app.ui.all_widgets import top_level_widgets
from connector_app.ui.main_window import MainWindow
from connector_app.ui.pages.create_page import CreatePage
from connector_app.ui.pages.guide_page import GuidePage
from connector_app.ui.pages.recovery_page import RecoveryPage
from connector_app.ui.pages.unlock_page import UnlockPage
from connector_app.ui.pages.welcome_page import WelcomePage
from connector_app.ui.theme import DARK
from tests.factory import PASSPHRASE, copy_notebook, make_follow_up, notebooks
from tests.store.drawer import Drawer
from tests.ui.dropping import dropped
from tests.ui.quick_doors import QuickDoors

#: The screenless platform remarks on a window that comes to the front.
_CANNOT_RAISE = pytest.mark.qt_log_ignore("does not support raise")


@pytest.fixture
def settings(tmp_path):
    return Settings(tmp_path / "config" / "settings.json")


@pytest.fixture
def make(qtbot, themed, spoken, settings, tmp_path):
    def build():
        window = MainWindow(QuickDoors(), settings, themed, spoken, tmp_path / "notebooks" / "Sample.connector")
        qtbot.addWidget(window)
        return window

    return build


@pytest.fixture
def kept(tmp_path):
    """A notebook that lies closed in its folder."""
    notebook = copy_notebook(tmp_path, make_follow_up("ring about the bench"))
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


def test_what_cannot_be_made_ready_keeps_nobody_out(qtbot, make, kept, monkeypatch):
    def fail():
        raise FileTrouble("file_unreadable", file="early.json")

    window, ready = make(), []
    monkeypatch.setattr(window.front_door.doors, "prepare", fail, raising=False)
    window.ready.connect(lambda: ready.append(window.workplace))
    window.begin(kept)
    window.show()
    window.get_ready()
    unlock(qtbot, window)
    qtbot.waitUntil(lambda: window.workplace is not None)
    assert ready == [None]
    assert window._toast.isVisible()


def type_back(panel):
    panel.go_on.click()
    for place, line in zip(panel.asked, panel.answers, strict=True):
        line.setText(panel._words[place])
    panel.done.click()


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
    qtbot.waitUntil(lambda: len(page.promises.list.lines) == 1)
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
    qtbot.waitUntil(lambda: len(page.promises.list.lines) == 1)
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
    page.new.field.line.setText(PASSPHRASE)
    page.new.again.setText(PASSPHRASE)
    (tmp_path / "notebooks").mkdir()
    page.create_button.click()
    qtbot.waitUntil(lambda: state(window, RecoveryPage), timeout=10_000)
    type_back(window.centralWidget().panel)
    assert window.workplace is not None
    assert (tmp_path / "notebooks" / "Northgate.connector").is_file()


def test_closing_before_the_words_were_written_down_lets_go_of_the_file(qtbot, make, tmp_path):
    window = make()
    window.begin(None)
    window.show()
    window.centralWidget().start.click()
    page = window.centralWidget()
    page.new.field.line.setText(PASSPHRASE)
    page.new.again.setText(PASSPHRASE)
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
    page.new.field.line.setText(PASSPHRASE)
    page.new.again.setText(PASSPHRASE)
    page.create_button.click()
    qtbot.waitUntil(lambda: bool(page.note.text()))
    assert state(window, CreatePage)
    assert (tmp_path / "notebooks" / "My community.connector").read_bytes() == b"something else"


def test_the_sample_opens_without_a_passphrase_and_is_removed_once_somebody_said_so_twice(qtbot, make, tmp_path):
    window = make()
    window.begin(None)
    window.show()
    window.centralWidget().sample.click()
    qtbot.waitUntil(lambda: "This is an invented community" in words_on(window))
    sample = tmp_path / "notebooks" / "Sample.connector"
    assert sample.is_file()
    notice = window.workplace.sample
    notice.remove.click()
    assert "Nothing brings it back" in words_on(window)
    qtbot.keyClick(notice.stay, Qt.Key.Key_Escape)
    assert sample.is_file()
    assert window.workplace is not None
    notice.remove.click()
    notice.delete.click()
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


def test_it_is_no_larger_at_first_than_the_screen(qtbot, make):
    window = make()
    window.begin(None)
    window.show()
    room = window.screen().availableSize()
    assert (window.width() <= room.width(), window.height() < room.height()) == (True, True)


def test_f1_explains_before_a_notebook_is_open_and_what_was_typed_stays(qtbot, make):
    window = make()
    window.begin(None)
    window.show()
    window.centralWidget().help.click()
    qtbot.waitUntil(lambda: window.findChild(GuidePage) is not None)
    window.findChild(GuidePage).left.emit()
    qtbot.waitUntil(lambda: window.findChild(GuidePage) is None)
    window.centralWidget().start.click()
    page = window.centralWidget()
    page.name.setText("Our street")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(page.name, Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: window.findChild(GuidePage) is not None)
    qtbot.keyClick(window.findChild(GuidePage).reading, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(GuidePage) is None)
    assert window.centralWidget() is page
    assert page.name.text() == "Our street"


def test_it_fits_a_small_screen(qtbot, make, kept):
    window = opened(qtbot, make, kept)
    for key in ("today", "settings"):
        window.workplace.go(key)
        hint = window.minimumSizeHint()
        assert (hint.width() <= 1024, hint.height() <= 600) == (True, True), key


@pytest.fixture
def with_keyring(kept):
    """A keyring's store, and in it what opens the notebook."""
    drawer = Drawer()
    notebook = notebooks(KeyRing(lambda: drawer)).open(kept, PASSPHRASE)
    notebook.ways_in.add_keyring(PASSPHRASE)
    notebook.close()
    return drawer


def with_doors(make, doors):
    window = make()
    window.front_door.doors = doors
    return window


def test_the_keyring_opens_it_at_the_start_and_no_longer_once_it_was_locked(qtbot, make, kept, with_keyring):
    window = with_doors(make, QuickDoors(KeyRing(lambda: with_keyring)))
    window.begin(kept)
    window.show()
    qtbot.waitUntil(lambda: window.workplace is not None)
    window.lock()
    qtbot.waitUntil(lambda: window._leaving is None and window.tasks.idle)
    assert state(window, UnlockPage)
    window.show_unlock(kept)
    qtbot.waitUntil(lambda: window.tasks.idle)
    assert state(window, UnlockPage)
    unlock(qtbot, window)
    qtbot.waitUntil(lambda: window.workplace is not None)


def test_somebody_who_went_elsewhere_is_not_taken_into_the_notebook(qtbot, make, kept, with_keyring):
    asked, go_on = threading.Event(), threading.Event()

    def slow_store():
        asked.set()
        go_on.wait(5)
        return with_keyring

    window = with_doors(make, QuickDoors(KeyRing(slow_store)))
    window.begin(kept)
    window.show()
    qtbot.waitUntil(asked.is_set)
    window.centralWidget().other.click()
    go_on.set()
    qtbot.waitUntil(lambda: window.tasks.idle)
    assert state(window, WelcomePage)
    notebooks().open(kept, PASSPHRASE).close()


def test_it_locks_when_nobody_is_there(qtbot, make, kept):
    window = opened(qtbot, make, kept)
    window._away.gone.emit()
    assert state(window, UnlockPage)
    qtbot.waitUntil(lambda: window._leaving is None)


def test_the_chosen_minutes_count_at_once(qtbot, make, kept):
    window = opened(qtbot, make, kept)
    window.workplace.preferences_changed.emit(Preferences(lock_after=0.0001))
    qtbot.waitUntil(lambda: state(window, UnlockPage))


def test_it_locks_while_its_pages_are_made_anew_in_another_language(qtbot, make, kept):
    window = opened(qtbot, make, kept)
    tasks = window._desk_tasks
    wait = tasks.wait_idle

    def wait_and_lock(seconds):
        window.lock()
        return wait(seconds)

    tasks.wait_idle = wait_and_lock
    window._make_anew()
    assert state(window, UnlockPage)
    qtbot.waitUntil(lambda: window._leaving is None)
    assert window.workplace is None
    unlock(qtbot, window)
    qtbot.waitUntil(lambda: window.workplace is not None)


def test_one_stays_where_one_is_when_a_setting_is_changed_for_the_first_time(qtbot, make, kept):
    window = opened(qtbot, make, kept)
    before = window.workplace
    page = before.go("settings")
    page.theme.setCurrentIndex(2)
    page.theme.activated.emit(2)
    qtbot.waitUntil(lambda: window.tasks.idle)
    qtbot.wait(0)
    assert window.workplace is before
    assert before.current == "settings"
    assert window._settings.load().language == ""


def test_one_stays_in_the_settings_when_all_pages_are_made_anew(qtbot, make, kept):
    window = opened(qtbot, make, kept)
    before = window.workplace
    before.go("settings")
    window._make_anew()
    qtbot.waitUntil(lambda: window.workplace is not before and window.workplace.current == "settings")


def test_one_comes_back_after_locking_to_where_one_was_and_begins_on_today(qtbot, make, kept):
    window = opened(qtbot, make, kept)
    qtbot.waitUntil(lambda: window.workplace.current == "today")
    window.workplace.go("exchanges")
    window.lock()
    unlock(qtbot, window)
    qtbot.waitUntil(lambda: window.workplace is not None and window.workplace.current == "exchanges")
    window.close()
    second = opened(qtbot, make, kept)
    qtbot.waitUntil(lambda: second.workplace.current == "today")


def test_other_frameworks_are_in_force_on_every_page_at_once(qtbot, make, kept):
    window = opened(qtbot, make, kept)
    before = window.workplace
    before.go("settings")
    lists = dict(before._context.desk.vocabulary.lists)
    lists["PHM4I"] = dataclasses.replace(lists["PHM4I"], version="2")
    before.vocabulary_changed.emit(Vocabulary(lists))
    qtbot.waitUntil(lambda: window.workplace not in (None, before))
    assert window.workplace._context.desk.vocabulary.lists["PHM4I"].version == "2"
    assert window.workplace._context.desk.notebook is before._context.desk.notebook


def test_a_framework_dropped_on_the_window_is_looked_at_in_the_settings(qtbot, make, kept, tmp_path):
    window = opened(qtbot, make, kept)
    desk = dataclasses.replace(window._desk, files=FileFormats())
    window._desk = desk
    window._make_anew()
    pack = {**shipped()["PHM4I"], "version": "2"}
    path = tmp_path / "phm.json"
    path.write_text(json.dumps(pack), encoding="utf-8")
    assert dropped(window.workplace, path.as_uri())
    card = window.workplace.page("settings").frameworks
    assert window.workplace.current == "settings"
    qtbot.waitUntil(card.take.isVisible)
    card.take.click()
    qtbot.waitUntil(lambda: window._desk.vocabulary.lists["PHM4I"].version == "2")


def test_words_left_on_the_screen_are_locked_away_too(qtbot, make, tmp_path):
    (tmp_path / "notebooks").mkdir()
    window = make()
    window.begin(None)
    window.show()
    window.centralWidget().start.click()
    page = window.centralWidget()
    page.new.field.line.setText(PASSPHRASE)
    page.new.again.setText(PASSPHRASE)
    page.create_button.click()
    qtbot.waitUntil(lambda: state(window, RecoveryPage), timeout=10_000)
    words = window.centralWidget().panel._words
    window._away.gone.emit()
    assert state(window, UnlockPage)
    assert "make new ones in Settings" in window.centralWidget().field.note.text()
    assert not set(words) & set(words_on(window).split())
    unlock(qtbot, window)
    qtbot.waitUntil(lambda: window.workplace is not None)


def test_the_wait_after_wrong_passphrases_is_there_at_the_next_start(qtbot, make, kept):
    doors = QuickDoors()
    doors.wait = 30
    window = with_doors(make, doors)
    window.begin(kept)
    window.show()
    qtbot.waitUntil(lambda: not window.centralWidget().unlock.isEnabled())
    assert "30 seconds" in window.centralWidget().field.note.text()
    unlock(qtbot, window)
    assert window.tasks.idle
    window.centralWidget().stop()


@pytest.fixture
def other(tmp_path_factory):
    """Another notebook, of which the first window knows nothing."""
    notebook = copy_notebook(tmp_path_factory.mktemp("other"))
    notebook.close()
    return notebook.path


@_CANNOT_RAISE
def test_started_again_with_another_notebook_it_offers_to_change_and_keeps_the_open_one(qtbot, make, kept, other):
    window = opened(qtbot, make, kept)
    window.bring(str(other))
    assert window.workplace is not None
    assert other.stem in window._toast.text
    window._toast.button.click()
    assert state(window, UnlockPage)
    unlock(qtbot, window)
    qtbot.waitUntil(lambda: window.workplace is not None)
    assert window._desk.notebook.path == other


@_CANNOT_RAISE
@pytest.mark.parametrize("asked_for", ["", "/nowhere/gone.connector", "the same"])
def test_started_again_without_another_notebook_it_only_comes_to_the_front(qtbot, make, kept, asked_for):
    window = opened(qtbot, make, kept)
    window.hide()
    window.bring(str(kept) if asked_for == "the same" else asked_for)
    assert window.isVisible()
    assert window.workplace is not None
    assert not window._toast.isVisible()


@_CANNOT_RAISE
def test_started_again_while_locked_it_asks_for_that_notebook(qtbot, make, kept, other):
    window = make()
    window.begin(kept)
    window.show()
    window.bring(str(other))
    unlock(qtbot, window)
    qtbot.waitUntil(lambda: window.workplace is not None)
    assert window._desk.notebook.path == other


def test_a_window_from_a_larger_screen_comes_back_onto_this_one(qtbot, make):
    first = make()
    first.begin(None)
    first.show()
    first.setGeometry(40_000, 30_000, 900, 600)
    first.close()
    second = make()
    second.begin(None)
    second.show()
    assert second.screen().availableGeometry().intersects(second.frameGeometry())


def test_it_begins_at_the_place_that_was_shown_last(qtbot, make, kept):
    window = opened(qtbot, make, kept)
    window.workplace.go("exchanges")
    window.workplace.go("settings")
    window.lock()
    unlock(qtbot, window)
    qtbot.waitUntil(lambda: window.workplace is not None)
    assert window.workplace.current == "exchanges"


def undressed(window):
    """Return which windows, apart from the tooltip's, have the plain style."""
    shown = [each for each in top_level_widgets() if each.isVisible()]
    assert window in shown
    return [each for each in shown if each.style().metaObject().className() != "QStyleSheetStyle"]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_whatever_opens_from_the_window_is_dressed_like_it(qtbot, make, kept, themed):
    window = opened(qtbot, make, kept)
    place = window.workplace
    field = place.go("log").facts.where
    assert window._desk_tasks.wait_idle()
    field.addItem("Market hall")
    completer = field.completer()
    completer.setCompletionPrefix("Mar")
    completer.complete()
    QToolTip.showText(window.mapToGlobal(window.rect().center()), "what it is", field)
    seen = len([each for each in top_level_widgets() if each.isVisible()])
    assert seen == 3
    assert undressed(window) == []
    completer.popup().close()
    QToolTip.hideText()
    place.actions_everywhere.show_search()
    place.actions_everywhere.show_shortcuts()
    assert undressed(window) == []
    themed.choose(ThemeChoice.DARK, 100)
    assert window.styleSheet() == themed.sheet
    assert DARK.page in themed.sheet


class Restyled(QObject):
    """Notes when a widget is given another style."""

    def __init__(self, watched):
        super().__init__()
        self.times = 0
        watched.installEventFilter(self)

    def eventFilter(self, _watched, event):  # noqa: N802 - Qt's name
        self.times += event.type() == QEvent.Type.StyleChange
        return False


def test_what_is_locked_leaves_the_screen_at_once_and_without_being_styled_anew(qtbot, make, kept):
    window = opened(qtbot, make, kept)
    place = window.workplace
    watch = Restyled(place)
    window.lock()
    assert isinstance(window.centralWidget(), UnlockPage)
    assert not place.isVisible()
    assert window.isAncestorOf(place)  # until the notebook is closed
    assert watch.times == 0
    qtbot.waitUntil(lambda: not isValid(place))
