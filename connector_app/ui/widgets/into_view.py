"""Brings what has just opened into view, on a page or in a pane that scrolls."""

from weakref import ref

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QAbstractItemView, QScrollArea, QWidget

from connector_app.ui.later import later


def bring_into_view(widget: QWidget) -> None:
    """Scroll to a widget as soon as it has its place; a high one is seen from its top."""
    known = ref(widget)  # what waits for its turn must not be what keeps a widget: it would end inside its own end

    def scroll() -> None:
        if (found := known()) is not None:
            _scroll_to(found, found.rect())

    later(widget, scroll)


def bring_line_into_view(view: QAbstractItemView) -> None:
    """Scroll to the current line of a list as soon as the list has its place."""
    known = ref(view)

    def scroll() -> None:
        if (found := known()) is not None:
            _scroll_to(found.viewport(), found.visualRect(found.currentIndex()))

    later(view, scroll)


def _scroll_to(widget: QWidget, part: QRect) -> None:
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea) and (content := above.widget()) is not None:
            top = widget.mapTo(content, part.topLeft()).y()
            room = above.viewport().height()
            bar = above.verticalScrollBar()
            if top < bar.value() or top + min(part.height(), room) > bar.value() + room:
                bar.setValue(min(top, max(bar.value(), top + part.height() - room)))
        above = above.parentWidget()
