"""Everybody who waits to hear what became of what they said: a view of the page of what was heard."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_app.application.heard_reader import WaitingToHear
from connector_app.application.ports import Reader
from connector_app.domain.noun import Kind
from connector_app.ui.context import Context
from connector_app.ui.panes.heard_steps import HeardSteps
from connector_app.ui.panes.lane_view import LaneView
from connector_app.ui.panes.who_waits_card import WhoWaitsCard
from connector_app.ui.widgets.letters_wide import LettersWide
from connector_app.ui.widgets.scrolling import Scrolling

_KINDS = frozenset({
    Kind.INSIGHT, Kind.RESPONSE, Kind.CONVERSATION, Kind.PERSON, Kind.GROUP, Kind.MEMBERSHIP, Kind.CONSENT,
})  # fmt: skip
#: People that are listed; whoever has told these sees the next ones.
_MOST = 100
_LETTERS = 110


class WhoWaitsView(LaneView):
    """One card with a line for each person and what they wait for."""

    def __init__(self, context: Context, steps: HeardSteps, parent: QWidget | None = None) -> None:
        super().__init__(context, "heard.waits", _KINDS, parent)
        self.card = WhoWaitsCard()
        self.card.open_requested.connect(self.open_requested)
        self.card.told_requested.connect(steps.tell_today)
        middle = LettersWide(_LETTERS)
        middle.column.addWidget(self.card)
        middle.column.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(Scrolling(middle))

    def read(self, reader: Reader) -> WaitingToHear:
        """Read who waits, those who can be told first."""
        return reader.heard.waiting(_MOST)

    def show_read(self, found: WaitingToHear) -> None:
        """Show them."""
        self.card.show_waiting(found, self._context.desk.clock.today())
