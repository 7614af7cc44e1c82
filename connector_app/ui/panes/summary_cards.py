"""What stands beside a summary: what a reader could work out, what was sent before, what the cover says."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_app.ui.context import Context
from connector_app.ui.panes.asked_card import AskedCard
from connector_app.ui.panes.cover_card import CoverCard
from connector_app.ui.panes.more_numbers_card import MoreNumbersCard
from connector_app.ui.panes.pane_parts import Pane
from connector_app.ui.panes.profile_card import ProfileCard
from connector_app.ui.panes.quotes_card import QuotesCard
from connector_app.ui.panes.reader_card import ReaderCard
from connector_app.ui.panes.sent_before_card import SentBeforeCard
from connector_app.ui.panes.statements_card import StatementsCard
from connector_app.ui.panes.summary_reading import SummaryReading
from connector_app.ui.panes.terms_card import TermsCard
from connector_app.ui.panes.withheld_card import WithheldCard
from connector_app.ui.tasks import InTurns
from connector_app.ui.theme import SPACE_3
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.words import Words


class SummaryCards(Pane):
    """A column of cards; `people_requested` asks for the people who might be asked, `help_requested` for help."""

    people_requested = Signal()
    help_requested = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.reader = ReaderCard()
        self.reader.help_requested.connect(self.help_requested)
        self.sent = SentBeforeCard()
        self.more = MoreNumbersCard()
        self.cover = CoverCard(context)
        self.profiles = ProfileCard(context)
        self.withheld = WithheldCard()
        self.withheld.people_requested.connect(self.people_requested)
        self.about = Card(self.tr("About this table"))
        self._about_words = Words(tone="muted", wrap=True)
        self.about.body.addWidget(self._about_words)
        self._added = QVBoxLayout()
        self._added.setSpacing(SPACE_3)
        self.column.addWidget(self.profiles)
        self.terms = TermsCard(context)
        self.column.addWidget(self.reader)
        self.column.addLayout(self._added)
        for card in (self.sent, self.more, self.cover, self.terms, self.withheld, self.about):
            self.column.addWidget(card)
        self.quotes = QuotesCard(context)
        self.insert_card(self.quotes)
        self.statements = StatementsCard()
        self.insert_card(self.statements)
        self.asked = AskedCard()
        self.insert_card(self.asked)
        self.finish()

    def insert_card(self, card: QWidget) -> None:
        """Put a further card below what a reader could work out, where what waits for somebody stands."""
        self._added.addWidget(card)

    def show_table(self, title: str, notes: Sequence[str]) -> None:
        """Say what a table is and what must be known to read it."""
        self._about_words.setText("\n".join((title, *notes)))

    def show_reading(self, reading: SummaryReading, today: date) -> InTurns:
        """Say what was done for this summary, some of it in each turn."""
        if reading.planned is None or reading.before is None:
            return
        recipient = self.cover.recipient.text().strip()
        self.profiles.show_summary(reading.planned.protected, recipient)
        self.reader.show_protected(reading.planned.protected)
        yield
        self.quotes.show_summary(reading.planned.protected, sent=reading.planned.release is None)
        self.statements.show_summary(reading.planned.protected, reading.planned.held)
        yield
        self.sent.show_releases(reading.releases, reading.before, today)
        self.withheld.show_reading(reading)

    def stops(self) -> list[QWidget]:
        """Return what Tab stops at, from top to bottom."""
        items = [self._added.itemAt(place) for place in range(self._added.count())]
        added = [item.widget() if item else None for item in items]
        cards = [self.profiles, self.reader, *added, self.sent, self.more, self.cover, self.terms, self.withheld]
        return [
            part
            for card in cards
            if card is not None
            for part in card.findChildren(QWidget)
            if part.focusPolicy() & Qt.FocusPolicy.TabFocus
            and part.isVisibleTo(card)
            and part.window() is self.window()
        ]
