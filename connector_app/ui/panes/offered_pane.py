"""One offer or one need beside the list: whose it is, what is known of it, and what can be done about it."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Signal

from connector_app.application.offers import Offered
from connector_app.domain.need import Need, NeedClosedAs
from connector_app.domain.vocabulary import CodeList
from connector_app.ui.labels import isolated
from connector_app.ui.panes.match_pane import SideReading, add_party, add_reach, strength_facts
from connector_app.ui.panes.match_words import how_soon
from connector_app.ui.panes.pane_parts import Pane, add_buttons, selectable
from connector_app.ui.widgets.buttons import Button, secondary_button
from connector_app.ui.widgets.heading import Heading
from connector_app.ui.widgets.words import Words

#: The letters that act on a need, and on an offer: met, not needed any more, change, take away.
NEED_KEYS, STRENGTH_KEYS = "mned", "ed"


class OfferedPane(Pane):
    """`closed(NeedClosedAs)`, `change_requested` and `taken_away` say what is to be done."""

    closed = Signal(object)
    change_requested = Signal()
    taken_away = Signal()
    open_requested = Signal(object)

    def __init__(self, found: Offered, side: SideReading, categories: CodeList, today: date) -> None:
        super().__init__(isolated(found.thing.title))
        thing = found.thing
        card = self.add_card()
        card.body.addWidget(Heading(thing.title, personal=True))
        add_party(card, side.who, self.open_requested.emit)
        item = categories.by_code.get(thing.category)
        card.body.addWidget(Words(item.label if item else "", "muted", wrap=True))
        if isinstance(thing, Need):
            facts = [
                self.tr("How soon: {when}").format(when=how_soon(thing, today)),
                isolated(thing.note) if thing.note else "",
            ]
        else:
            facts = strength_facts(thing)
        for fact in filter(None, facts):
            card.body.addWidget(selectable(fact, personal=False))
        self._ways: dict[str, Callable[[], None]] = {}
        buttons = []
        if isinstance(thing, Need):
            buttons += [
                self._button("m", self.tr("Somebody helped"), partial(self.closed.emit, NeedClosedAs.MET)),
                self._button(
                    "n", self.tr("Not needed any more"), partial(self.closed.emit, NeedClosedAs.NOT_NEEDED)
                ),
            ]
        buttons += [
            self._button("e", self.tr("Change"), self.change_requested.emit),
            self._button("d", self.tr("Delete"), self.taken_away.emit),
        ]
        add_buttons(card, *buttons)
        add_reach(self, side, today)
        self.finish()

    def take(self, letter: str) -> None:
        """Do what a letter says."""
        if letter in self._ways:
            self._ways[letter]()

    def _button(self, letter: str, text: str, way: Callable[[], None]) -> Button:
        self._ways[letter] = way
        button = secondary_button(text, letter.upper())
        button.clicked.connect(lambda: self.take(letter))
        return button
