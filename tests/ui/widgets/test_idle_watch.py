import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from connector_app.ui.widgets.idle_watch import IdleWatch


@pytest.fixture
def window(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


def test_it_notices_when_nobody_is_there(qtbot, window):
    watch = IdleWatch(0.0005)
    with qtbot.waitSignal(watch.idle):
        watch.watch(window.windowHandle())
    watch.stop()


def test_a_key_in_the_window_or_in_a_sheet_over_it_begins_anew(qtbot, window):
    watch = IdleWatch(1)
    watch._timer.setTimerType(Qt.TimerType.PreciseTimer)  # a coarse one ends at whole steps
    watch.watch(window.windowHandle())
    _press_after_a_moment(qtbot, watch, window)
    sheet = QDialog(window)
    sheet.open()
    qtbot.waitUntil(sheet.isActiveWindow)
    _press_after_a_moment(qtbot, watch, sheet)
    watch.stop()


def _press_after_a_moment(qtbot, watch, widget):
    qtbot.waitUntil(lambda: watch._timer.remainingTime() < 59_990)
    left = watch._timer.remainingTime()
    qtbot.keyClick(widget.windowHandle(), Qt.Key.Key_A)
    assert watch._timer.remainingTime() > left
