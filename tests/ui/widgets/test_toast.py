import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from connector_app.ui.widgets.toast import Toast


@pytest.fixture
def window(qtbot, themed):
    made = QWidget()
    made.resize(800, 600)
    qtbot.addWidget(made)
    themed.dress(made)
    made.show()
    return made


@pytest.fixture
def toast(window):
    made = Toast(window)
    yield made
    made.stop()


def test_it_stands_at_the_foot_inside_the_window(toast, window):
    toast.show_message("Logged.", "Undo", lambda: None)
    assert toast.isVisible()
    assert window.rect().contains(toast.geometry())
    assert toast.geometry().center().y() > window.height() * 0.8


def test_a_long_text_wraps(toast, window):
    toast.show_message("word " * 200)
    assert window.rect().contains(toast.geometry())
    assert toast.height() > 100


def test_its_button_acts_once_and_it_goes(toast):
    done = []
    toast.show_message("Logged.", "Undo", lambda: done.append(1))
    toast.button.click()
    assert done == [1]
    assert not toast.isVisible()


def test_without_an_action_there_is_no_button(toast):
    toast.show_message("Nothing to undo.")
    assert not toast.button.isVisible()


def test_it_goes_by_itself(toast):
    toast.show_message("Logged.")
    toast._timer.timeout.emit()
    assert not toast.isVisible()


def test_it_stays_while_somebody_is_on_its_button(toast, window):
    toast.show_message("Logged.", "Undo", lambda: None)
    window.activateWindow()
    toast.button.setFocus()
    toast._timer.timeout.emit()
    assert toast.isVisible() == toast.button.hasFocus()


def test_escape_sends_it_away(qtbot, toast):
    toast.show_message("Logged.", "Undo", lambda: None)
    qtbot.keyClick(toast.button, Qt.Key.Key_Escape)
    assert not toast.isVisible()


def test_it_follows_the_window(toast, window):
    toast.show_message("Logged.")
    window.resize(400, 300)
    assert window.rect().contains(toast.geometry())


def test_a_window_that_python_takes_apart_may_still_change_its_size(window):
    toast = Toast(window)
    toast.show_message("Logged.")
    vars(toast).clear()
    window.resize(700, 500)
    assert window.width() == 700
    assert not vars(toast)


def put(window, widget, top):
    widget.setParent(window)
    widget.setGeometry(100, top, 600, 30)
    widget.show()
    return widget


def test_it_covers_no_button_at_the_foot(toast, window):
    buttons = [put(window, QPushButton("OK"), top) for top in (520, 560)]
    toast.show_message("Logged.", "Undo", lambda: None)
    assert window.rect().contains(toast.geometry())
    assert not any(toast.geometry().intersects(button.geometry()) for button in buttons)


def test_it_makes_way_for_what_gets_the_keyboard(qtbot, toast, window):
    toast.show_message("Logged.", "Undo", lambda: None)
    before = toast.geometry()
    window.activateWindow()
    field = put(window, QLineEdit(), before.top())
    field.setFocus()
    qtbot.waitUntil(lambda: not toast.geometry().intersects(field.geometry()))


def test_the_keyboard_is_where_it_was_once_the_button_was_pressed(qtbot, toast, window):
    first, second = put(window, QLineEdit(), 10), put(window, QLineEdit(), 60)
    window.activateWindow()
    second.setFocus()
    qtbot.waitUntil(second.hasFocus)
    toast.show_message("Logged.", "Undo", lambda: None)
    toast.button.setFocus()
    qtbot.keyClick(toast.button, Qt.Key.Key_Space)
    assert second.hasFocus()
    assert not first.hasFocus()
    toast.show_message("Logged.", "Undo", lambda: None)
    qtbot.mouseClick(toast.button, Qt.MouseButton.LeftButton)
    assert second.hasFocus()
