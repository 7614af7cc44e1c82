"""Locked means: whatever was on the screen before, nothing of it is left anywhere, and the file is closed."""

import gc
import threading
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QAccessible, QAction, QGuiApplication, QTextDocument
from PySide6.QtWidgets import QApplication, QMenu, QToolTip
from shiboken6 import isValid

from connector_app.application.commands import save_person
from connector_app.domain.errors import NotebookError
from connector_app.domain.noun import Kind, Ref
from connector_app.settings import Settings
from connector_app.store.files import Beside
from connector_app.ui.all_widgets import all_widgets, top_level_widgets
from connector_app.ui.collecting import Collecting
from connector_app.ui.dialogs.search_palette import SearchPalette
from connector_app.ui.main_window import MainWindow
from connector_app.ui.pages.unlock_page import UnlockPage
from connector_app.ui.workplace import FORMS, HELP, PLACES
from tests.factory import (
    PASSPHRASE,
    copy_notebook,
    make_consent,
    make_conversation,
    make_exchange,
    make_follow_up,
    make_person,
    make_quote,
    notebooks,
)
from tests.ui.quick_doors import QuickDoors

CANARY = "Zqwxcanary"


@pytest.fixture
def path(tmp_path):
    """A closed notebook that is full of one name."""
    folder = tmp_path / "notebook"
    folder.mkdir()
    person, other = make_person(CANARY, notes=f"about {CANARY}"), make_person(f"{CANARY} other")
    said = make_conversation(person, other, themes=("HOUSING",), text=f"{CANARY} has damp")
    notebook = copy_notebook(
        folder,
        person,
        other,
        said,
        make_consent(person),
        make_exchange(person, other, title=f"lift for {CANARY}"),
        make_follow_up(f"ring {CANARY}", person_id=person.id, conversation_id=said.id),
        make_quote(said, person, original=f"{CANARY} coughs"),
    )
    notebook.close()
    return notebook.path


@pytest.fixture
def window(qtbot, themed, spoken, tmp_path, path):
    window = MainWindow(
        QuickDoors(), Settings(tmp_path / "settings.json"), themed, spoken, tmp_path / "Sample.connector"
    )
    qtbot.addWidget(window)
    window.begin(path)
    window.show()
    unlock(window)
    qtbot.waitUntil(lambda: window.workplace is not None)
    yield window
    window.close()


def unlock(window):
    window.centralWidget().field.line.setText(PASSPHRASE)
    window.centralWidget().unlock.click()


def visit_everything(qtbot, window):
    """Show the name on every page, in every sort of widget that lies over one, and outside of the window."""
    place, context = window.workplace, window.workplace._context
    for key in (*(each.key for each in (*PLACES, *FORMS, *HELP)), "settings"):
        page = place.go(key)
        assert window._desk_tasks.wait_idle()
        if hasattr(page, "list"):
            page.list.choose(0)
            assert window._desk_tasks.wait_idle()
    new = make_person(f"{CANARY} new")
    context.carry_out(save_person(new), f"Saved {CANARY}.")
    assert window._desk_tasks.wait_idle()
    place.open(Ref(Kind.PERSON, new.id))
    place.write("log", f"@{CANARY} damp #housing !fri ring {CANARY}")
    place.page("log").heard.line.setFocus()
    assert window._desk_tasks.wait_idle()
    # Whose window has the keyboard tells whose the words on the clipboard are.
    window.activateWindow()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is not None)
    QGuiApplication.clipboard().setText(CANARY)
    QToolTip.showText(window.pos(), CANARY, window)
    menu = QMenu(CANARY, place)
    menu.addAction(CANARY)
    menu.show()
    place.actions_everywhere.show_search()
    palette = place.findChild(SearchPalette)
    palette.line.setText(CANARY)
    assert window._desk_tasks.wait_idle()
    context.messages.say(f"{CANARY} was saved.", "Undo", context.undo)


_KNOWN = {}


def _text_properties(name, meta):
    """Return which properties of a class are texts, looked up once."""
    if name not in _KNOWN:
        _KNOWN[name] = [n for n in range(meta.propertyCount()) if meta.property(n).typeName() == "QString"]
    return _KNOWN[name]


def texts_of(thing):
    """Return every text that a Qt object or a model holds."""
    meta = thing.metaObject()
    for number in _text_properties(meta.className(), meta):
        yield meta.property(number).read(thing) or ""
    if isinstance(thing, QAbstractItemModel):
        for row in range(min(thing.rowCount(QModelIndex()), 50)):
            for column in range(1 if isinstance(thing, QAbstractListModel) else thing.columnCount()):
                yield str(thing.data(thing.index(row, column), Qt.ItemDataRole.DisplayRole))
    if isinstance(thing, QTextDocument):
        yield thing.toPlainText()
    if isinstance(thing, QAction):
        yield thing.text()


def accessible(node):
    """Return every text that a screen reader finds below a node."""
    for role in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value):
        yield node.text(role)
    for number in range(node.childCount()):
        if (child := node.child(number)) is not None:
            yield from accessible(child)


def found_with(window):
    """Return where the name is, as far as this process can look without reading its own memory."""
    found = [
        f"{type(thing).__name__}: {text}"
        for thing in [each for each in gc.get_objects() if isinstance(each, QObject)] + all_widgets()
        for text in _safely(thing)
        if CANARY in text
    ]
    found += [
        f"read out: {text}" for text in accessible(QAccessible.queryAccessibleInterface(window)) if CANARY in text
    ]
    clipboard = QGuiApplication.clipboard()
    found += [
        f"clipboard: {text}"
        for text in (clipboard.text(), clipboard.text(clipboard.Mode.Selection))
        if CANARY in text
    ]
    return found


def _safely(thing):
    try:
        yield from texts_of(thing)
    except RuntimeError:  # its C++ side is gone
        return


def open_files(folder):
    links = list(Path("/proc/self/fd").iterdir())
    return [link.readlink() for link in links if link.is_symlink() and folder in link.readlink().parents]


def settle(qtbot, window):
    qtbot.waitUntil(lambda: window._leaving is None)
    for _ in range(3):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()


def of_the_notebook(kind):
    """Tell whether an open notebook is made of things of a kind."""
    return issubclass(kind, QObject) or kind.__module__.startswith(("connector_app", "sqlalchemy"))


def left_for_the_collector():
    """Return what nothing leads to any more and only a look at all there is would end."""
    gc.unfreeze()
    gc.set_debug(gc.DEBUG_SAVEALL)
    gc.collect()
    gc.set_debug(0)
    found = [type(thing).__qualname__ for thing in gc.garbage if of_the_notebook(type(thing))]
    gc.garbage.clear()
    gc.collect()
    gc.freeze()
    return found


@pytest.fixture
def tidy():
    """Begin without what tests before this one left; to be asked for before a window is.

    What the runner still holds of the last one would be let go of meanwhile, and taken for what a window left.
    """
    left_for_the_collector()
    gc.unfreeze()
    before = [each for each in gc.get_objects() if issubclass(type(each), QObject)]
    gc.freeze()
    yield
    before.clear()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_locking_ends_what_refers_to_itself_also_what_has_grown_old(qtbot, tidy, window):
    visit_everything(qtbot, window)
    collecting = Collecting(window)
    much = [[] for _ in range(30_000)]
    collecting.look()
    place, desk = window.workplace, window._desk
    kept = [weakref.ref(each) for each in (place, *place.pages, desk.dispatcher, desk.notebook._engine)]
    del place, desk
    window.lock()
    settle(qtbot, window)
    collecting.stop()
    assert found_with(window) == []
    assert [ref() for ref in kept] == [None] * len(kept)
    assert left_for_the_collector() == []
    assert len(much) == 30_000


def test_the_lock_is_shown_before_anything_is_taken_apart_and_keys_are_heard_meanwhile(qtbot, window):
    for place in PLACES:
        window.workplace.go(place.key)
    pages = window.workplace.pages
    window.lock()
    assert isinstance(window.centralWidget(), UnlockPage)
    line, parts = window.centralWidget().field.line, set()
    while window._leaving is not None:
        left = sum(map(isValid, pages))
        if left not in parts:
            parts.add(left)
            assert line.isVisible() == (len(parts) > 1)
            qtbot.keyClick(line, "x")
        QApplication.processEvents()
    assert sorted(parts) == list(range(len(pages) + 1))
    assert line.text() == "x" * len(parts)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_locking_leaves_no_name_and_no_open_file(qtbot, window, path):
    visit_everything(qtbot, window)
    shown = found_with(window)
    assert len(shown) > 20
    assert open_files(path.parent)
    kept = [weakref.ref(window._desk.dispatcher), weakref.ref(window._desk.notebook._engine)]
    window.lock()
    assert isinstance(window.centralWidget(), UnlockPage)
    visible = [each for each in all_widgets() if each.isVisible()]
    assert [text for each in visible for text in texts_of(each) if CANARY in text] == []
    assert [each for each in top_level_widgets() if each.isVisible()] == [window]
    settle(qtbot, window)
    assert found_with(window) == []
    assert [ref() for ref in kept] == [None, None]
    assert open_files(path.parent) == []
    beside = Beside(path)
    assert [file.exists() for file in (beside.log, beside.index, beside.lock)] == [False] * 3
    assert CANARY not in window.windowTitle()
    unlock(window)
    qtbot.waitUntil(lambda: window.workplace is not None)
    assert f"ring {CANARY}" in window.workplace.go("log").heard.line.line()


def test_a_long_task_does_not_keep_the_screen(qtbot, window):
    begun, go_on, ends = threading.Event(), threading.Event(), []

    def long_work(told):
        begun.set()
        go_on.wait(10)
        try:
            told(0.5)
        finally:
            ends.append("ended")

    window._desk_tasks.run_long(long_work, ends.append, lambda _share: None)
    assert begun.wait(5)
    window.lock()
    assert isinstance(window.centralWidget(), UnlockPage)
    assert window.workplace is None
    unlock(window)  # while the notebook is still being closed
    go_on.set()
    qtbot.waitUntil(lambda: window.workplace is not None)
    assert ends == ["ended"]


def test_what_was_asked_before_locking_is_kept_and_not_told(qtbot, window, path):
    context = window.workplace._context
    late = make_person(f"{CANARY} late")
    context.carry_out(save_person(late), f"Saved {CANARY}.")
    window.lock()
    settle(qtbot, window)
    assert CANARY not in window._toast.text
    notebook = notebooks().open(path, PASSPHRASE)
    assert notebook.reader.get(Ref(Kind.PERSON, late.id)) == late
    notebook.close()


def test_what_could_not_be_kept_is_said_without_a_name(qtbot, window):
    def full_disk():
        raise NotebookError("file_replaced", file=f"{CANARY}.connector")

    window._desk_tasks.run(full_disk, lambda _: None)
    window.lock()
    qtbot.waitUntil(lambda: bool(window._toast.text))
    assert CANARY not in window._toast.text
    assert "could be kept" in window._toast.text
    settle(qtbot, window)
