"""Tab goes through what was made late as if it had been there from the start."""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def stops_in(widget: QWidget) -> list[QWidget]:
    """Return what Tab stops at inside a widget, in the order of making; the widget itself if it stops there.

    The lists that choices unfold are windows of their own.
    """
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return [widget]
    inside = [each for each in widget.findChildren(QWidget) if each.window() is widget.window()]
    return [each for each in inside if each.focusPolicy() & Qt.FocusPolicy.TabFocus]


def stop_before(widget: QWidget) -> QWidget | None:
    """Return what Tab stops at before a widget by the order in its window, None where there is nothing."""
    before = widget.previousInFocusChain()
    while before is not None and before is not widget:
        if before.focusPolicy() & Qt.FocusPolicy.TabFocus and before.window() is widget.window():
            return before
        before = before.previousInFocusChain()
    return None


def let_tab_go_on(before: QWidget, stops: Iterable[QWidget]) -> None:
    """Let Tab go from a widget to these, one after the other."""
    for one, other in pairwise((before, *stops)):
        QWidget.setTabOrder(one, other)
