"""Brings what has just opened into view, on a page or in a pane that scrolls."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QAbstractItemView, QScrollArea, QWidget

from connector_app.ui.later import later


def bring_into_view(widget: QWidget) -> None:
    """Scroll to a widget as soon as it has its place; a high one is seen from its top."""
    later(widget, lambda: scroll_to(widget, widget.rect()))


def bring_line_into_view(view: QAbstractItemView) -> None:
    """Scroll to the current line of a list as soon as the list has its place."""
    later(view, lambda: scroll_to(view.viewport(), view.visualRect(view.currentIndex())))


def scroll_to(widget: QWidget, part: QRect) -> None:
    """Scroll to part of a widget that has its place, so that all of it is seen, of a high one its top."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea) and (content := above.widget()) is not None:
            top = widget.mapTo(content, part.topLeft()).y()
            room = above.viewport().height()
            bar = above.verticalScrollBar()
            if top < bar.value() or top + min(part.height(), room) > bar.value() + room:
                bar.setValue(min(top, max(bar.value(), top + part.height() - room)))
        above = above.parentWidget()
