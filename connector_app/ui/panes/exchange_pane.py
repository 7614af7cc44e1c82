"""An exchange beside the list: its legs in words, and each one's tally."""

from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from connector_app.domain.exchange import Leg, Party, PartyKind
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.vocabulary import Vocabulary
from connector_app.ui.labels import isolated, long_date, minutes, party
from connector_app.ui.panes.pane_parts import Pane, add_buttons, add_linked, selectable
from connector_app.ui.panes.readings import ExchangeReading
from connector_app.ui.widgets.buttons import secondary_button
from connector_app.ui.widgets.heading import Heading
from connector_app.ui.widgets.words import Words


class ExchangePane(Pane):
    """Shows one exchange; asks by signals."""

    open_requested = Signal(object)
    repeat_requested = Signal()
    edit_requested = Signal()
    delete_requested = Signal()

    def __init__(
        self, reading: ExchangeReading, vocabulary: Vocabulary, today: date, parent: QWidget | None = None
    ) -> None:
        title = reading.exchange.title
        super().__init__(isolated(title) if title else long_date(reading.exchange.on), parent)
        self._reading = reading
        self._today = today
        self._add_what(vocabulary)
        self._add_legs()
        self._add_tallies()
        self.finish()

    def _add_what(self, vocabulary: Vocabulary) -> None:
        found, card = self._reading.exchange, self.add_card()
        item = vocabulary.categories.by_code.get(found.category)
        card.body.addWidget(Heading(found.title or (item.chip if item else ""), personal=bool(found.title)))
        spent = sum(leg.minutes or 0 for leg in found.legs)
        facts = [long_date(found.on), item.label if item else "", minutes(spent) if spent else ""]
        card.body.addWidget(Words(" · ".join(filter(None, facts)), "muted", wrap=True))
        again = secondary_button(self.tr("It happened again"))
        again.clicked.connect(self.repeat_requested)
        edit = secondary_button(self.tr("Change"))
        edit.clicked.connect(self.edit_requested)
        delete = secondary_button(self.tr("Delete"))
        delete.clicked.connect(self.delete_requested)
        add_buttons(card, again, edit, delete)

    def _add_legs(self) -> None:
        card = self.add_card(self.tr("Who gave to whom"))
        for leg in self._reading.exchange.legs:
            card.body.addWidget(selectable(self._in_words(leg), personal=False))

    def _in_words(self, leg: Leg) -> str:
        text = self.tr("{giver} gave to {receiver}")
        text = text.format(giver=self._name(leg.giver), receiver=self._name(leg.receiver))
        rest = [isolated(leg.thing) if leg.thing else "", minutes(leg.minutes)]
        return " · ".join(filter(None, (text, *rest)))

    def _add_tallies(self) -> None:
        tallies = self._reading.tallies
        if not tallies:
            return
        card = self.add_card(self.tr("Giving and receiving"))
        parties = {p.id: p for leg in self._reading.exchange.legs for p in (leg.giver, leg.receiver)}
        for party_id, (gave, received) in tallies.items():
            words = self.tr("gave {gave} : received {received}").format(gave=gave, received=received)
            if parties[party_id].kind is PartyKind.PERSON:
                open_person = partial(self.open_requested.emit, Ref(Kind.PERSON, party_id))
                add_linked(card, self._reading.names[party_id], words, open_person, named=True)
            else:
                card.body.addWidget(Words(self._name(parties[party_id]), "strong", wrap=True))
                card.body.addWidget(Words(words, wrap=True))

    def _name(self, found: Party) -> str:
        return isolated(party(self._reading.names.get(found.id, "")))
