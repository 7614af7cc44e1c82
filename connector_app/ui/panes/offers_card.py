"""A list of offers, of needs or of both under its heading; not there while it has nothing to say."""

from collections.abc import Sequence

from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.line import Line
from connector_app.ui.widgets.line_list import LineList
from connector_app.ui.widgets.words import Words

_LINES = 8


class OffersCard(Card):
    """A list under its heading, which is not there while it has no lines."""

    def __init__(self, title: str, keys: str) -> None:
        super().__init__(title)
        self.list = LineList(title, _LINES)
        self.list.listen_for(keys)
        self.below = Words(tone="muted", wrap=True)
        self.below.hide()
        self.body.addWidget(self.list)
        self.body.addWidget(self.below)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines."""
        self.list.set_lines(lines)
        self.setVisible(bool(lines))
