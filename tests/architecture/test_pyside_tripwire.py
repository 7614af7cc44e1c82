"""PySide6 6.12.0 loses a reference to None at each void call on Python 3.10 and 3.11, until the process aborts."""

import sys


def test_void_calls_keep_none_alive(qtbot):
    from PySide6.QtWidgets import QLabel

    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for _ in range(500):
        label.setText("x")
    assert sys.getrefcount(None) > before - 250
