"""A card with a list of lines that lead somewhere; one that has nothing to say is hidden."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.line import Line
from connector_app.ui.widgets.line_list import LineList


class LinesCard(Card):
    """Enter or a double click on a line is told by its list's `chosen`."""

    def __init__(self, title: str, most: int, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.list = LineList(title, most)
        self.body.addWidget(self.list)
        self.hide()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines, or nothing."""
        self.list.set_lines(lines)
        self.setVisible(bool(lines))
