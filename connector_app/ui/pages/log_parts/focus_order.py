"""Keeps the Tab key in reading order when rows and chips come and go."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_before(widgets: Iterable[QWidget], after: QWidget) -> None:
    """Let Tab reach `widgets` in their order, and then `after`."""
    for widget in widgets:
        before = _reachable_before(after)
        if before is not widget:
            QWidget.setTabOrder(before, widget)


def _reachable_before(widget: QWidget) -> QWidget:
    """Return the widget that Tab leaves just before this one; Qt orders only those that take the keyboard."""
    before = widget.previousInFocusChain()
    while before is not None and before is not widget and before.focusPolicy() == Qt.FocusPolicy.NoFocus:
        before = before.previousInFocusChain()
    return before or widget
