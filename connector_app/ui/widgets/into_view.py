"""Brings what has just opened into view, on a page or in a pane that scrolls."""

from PySide6.QtWidgets import QScrollArea, QWidget

from connector_app.ui.later import later


def bring_into_view(widget: QWidget) -> None:
    """Scroll to a widget as soon as it has its place; a high one is seen from its top."""
    later(widget, lambda: scroll_to(widget))


def scroll_to(widget: QWidget) -> None:
    """Scroll to a widget that has its place, so that all of it is seen, of a high one its top."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea) and (content := above.widget()) is not None:
            top = widget.mapTo(content, widget.rect().topLeft()).y()
            room = above.viewport().height()
            bar = above.verticalScrollBar()
            if top < bar.value() or top + min(widget.height(), room) > bar.value() + room:
                bar.setValue(min(top, max(bar.value(), top + widget.height() - room)))
        above = above.parentWidget()
