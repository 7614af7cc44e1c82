"""The book of actions: what is offered where, in which order, and what was done lately."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from connector_app.ui.actions import TITLES, ActionBook, Section, offer, section_of


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_every_section_has_words():
    assert set(TITLES) == set(Section)


def test_a_page_offers_only_while_it_is_shown(window):
    book, page = ActionBook(window), QWidget(window)
    book.add("lock", Section.NOTEBOOK, "Lock", "", lambda: None)
    book.add("log", Section.WRITE, "Log", "", lambda: None)
    mine = offer(page, "print", "Print", lambda: None, "Ctrl+P")
    assert [action.text() for action in book.usable] == ["Log", "Lock"]
    book.show_page(page)
    assert [action.text() for action in book.usable] == ["Log", "Print", "Lock"]
    assert section_of(mine) is Section.HERE
    mine.setEnabled(False)
    assert mine not in book.usable
    book.show_page(None)
    assert book.here == []


def test_keys_of_a_page_work_on_it_and_nowhere_else(qtbot, window):
    pressed = []
    box = QVBoxLayout(window)
    here, there = QWidget(), QLineEdit()
    field = QLineEdit(here)
    box.addWidget(here)
    box.addWidget(there)
    offer(here, "x", "X", lambda: pressed.append("x"), "Ctrl+J")
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    for widget, so_far in ((there, []), (field, ["x"])):
        widget.setFocus()
        qtbot.keyClick(widget, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
        assert pressed == so_far


def test_the_last_three_are_remembered_newest_first(window):
    book = ActionBook(window, ["gone", "b"])
    actions = {key: book.add(key, Section.GO, key, "", lambda: None) for key in "abcd"}
    assert [action.text() for action in book.lately] == ["b"]
    heard = []
    book.used.connect(heard.append)
    for key in "abca":
        book.do(actions[key])
    assert heard[-1] == ("a", "c", "b")
    assert [action.text() for action in book.lately] == ["a", "c", "b"]


def test_taking_an_action_gives_it_its_key(window, qtbot):
    book = ActionBook(window)
    action = book.add("find", Section.HELP, "Find", "Ctrl+K", lambda: None)
    assert action.shortcut() == QKeySequence("Ctrl+K")
    assert action in window.actions()
    with qtbot.waitSignal(action.triggered):
        book.do(action)
