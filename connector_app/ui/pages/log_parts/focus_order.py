"""Keeps the Tab key in reading order when rows and chips come and go."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_before(widgets: Iterable[QWidget], after: QWidget) -> None:
    """Let Tab reach `widgets` in their order, and then `after`."""
    for widget in widgets:
        before = after.previousInFocusChain()
        # Qt orders only widgets that take the keyboard.
        while before.focusPolicy() == Qt.FocusPolicy.NoFocus and before is not after:
            before = before.previousInFocusChain()
        if before is not widget:
            QWidget.setTabOrder(before, widget)
