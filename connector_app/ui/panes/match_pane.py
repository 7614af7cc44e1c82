"""Two who could help each other, side by side: why, what to know before calling, and the steps to take."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal

from connector_app.application.offers import Pair
from connector_app.application.ports import Reader
from connector_app.domain.consent import Consent, Purpose, standing
from connector_app.domain.exchange import Party, PartyKind
from connector_app.domain.group import Group
from connector_app.domain.match import MatchState
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.person import Person
from connector_app.domain.strength import Strength
from connector_app.ui import offer_labels
from connector_app.ui.dialogs.before_call import BeforeCallCard, to_heed
from connector_app.ui.labels import isolated, short_date
from connector_app.ui.panes.contact_card import ContactCard
from connector_app.ui.panes.match_words import FIRST, how_soon, reason_words
from connector_app.ui.panes.pane_parts import Pane, add_buttons, flush_link, selectable
from connector_app.ui.widgets.buttons import Button, secondary_button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.heading import Heading
from connector_app.ui.widgets.inline_question import InlineQuestion
from connector_app.ui.widgets.words import Words

#: The letters that act on a pair, as everywhere on the page: introduce, agreed, happened, did not work.
KEYS = "iahn"


@dataclass(frozen=True, slots=True)
class SideReading:
    """One of the two as they are now, with the answers that stand."""

    who: Person | Group
    answers: Mapping[Purpose, Consent] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PairReading:
    """A pair with both sides."""

    pair: Pair
    giver: SideReading
    receiver: SideReading


def read_pair(reader: Reader, pair: Pair) -> PairReading | None:
    """Return a pair with both sides, None when one is gone; for the data lane."""
    giver, receiver = (read_side(reader, thing.party) for thing in (pair.strength, pair.need))
    return PairReading(pair, giver, receiver) if giver and receiver else None


def read_side(reader: Reader, party: Party) -> SideReading | None:
    """Return somebody with the answers that stand, None when they are gone."""
    kind = Kind.PERSON if party.kind is PartyKind.PERSON else Kind.GROUP
    found = reader.get(Ref(kind, party.id))
    if isinstance(found, Group):
        return SideReading(found)
    if not isinstance(found, Person):
        return None
    answers = standing(reader.consents(found.id))
    return SideReading(found, {purpose: each for (purpose, of), each in answers.items() if not of})


class MatchPane(Pane):
    """Shows a pair; `stepped(MatchState, reason)` is a step taken, `open_requested(Ref)` names a side."""

    stepped = Signal(object, str)
    open_requested = Signal(object)

    def __init__(self, reading: PairReading, names: Mapping[str, str], today: date) -> None:
        """`names` are those of places, groups and people that reasons speak of."""
        super().__init__(isolated(reading.pair.need.title))
        self._pair = reading.pair
        self._names = names
        self._today = today
        self._ways: dict[str, Callable[[], None]] = {}
        self._add_steps()
        self._add_side(self.tr("Would be glad of it"), reading.receiver, self._needed())
        self._add_side(self.tr("Brings it"), reading.giver, self._offered())
        self.finish()

    def take(self, letter: str) -> None:
        """Take the step of a letter, where it can be taken now."""
        if letter in self._ways:
            self._ways[letter]()

    def _add_steps(self) -> None:
        pair, card = self._pair, self.add_card()
        card.body.addWidget(Heading(pair.need.title, personal=True))
        text = self.tr("{giver} could help {receiver}.")
        text = text.format(giver=isolated(pair.giver), receiver=isolated(pair.receiver))
        if pair.match:
            said = self.tr("{giver} and {receiver}: {state} on {day}")
            text = said.format(
                giver=isolated(pair.giver),
                receiver=isolated(pair.receiver),
                state=offer_labels.word(pair.match.state),
                day=short_date(pair.match.changed_on, self._today),
            )
        card.body.addWidget(Words(text, wrap=True))
        for reason in pair.reasons:
            tone = "warm" if reason.why in FIRST else "muted"
            words = reason_words(pair, reason, self._names, self._today)
            card.body.addWidget(Words(words, tone, wrap=True))
        add_buttons(card, *self._steps())
        self._question = InlineQuestion()
        card.body.addWidget(self._question)

    def _steps(self) -> list[Button]:
        """Return a button for each step that lies ahead."""
        order = list(MatchState)
        state = self._pair.match.state if self._pair.match else MatchState.SUGGESTED
        steps = [
            ("i", self.tr("Introduce"), MatchState.INTRODUCED),
            ("a", self.tr("Agreed"), MatchState.AGREED),
            ("h", self.tr("It happened"), MatchState.HAPPENED),
        ]
        buttons = []
        for letter, text, to in steps:
            if order.index(to) > order.index(state):
                self._ways[letter] = partial(self.stepped.emit, to, "")
                buttons.append(self._button(letter, text))
        self._ways["n"] = self._ask_why
        return [*buttons, self._button("n", self.tr("Did not work"))]

    def _button(self, letter: str, text: str) -> Button:
        button = secondary_button(text, letter.upper())
        button.clicked.connect(lambda: self.take(letter))
        return button

    def _ask_why(self) -> None:
        question = self.tr("What got in the way? A few words, or none. They are not suggested again.")
        self._question.ask(question, self._did_not_work)

    def _did_not_work(self, reason: str) -> str:
        self.stepped.emit(MatchState.DID_NOT_WORK, reason)
        return ""

    def _add_side(self, title: str, side: SideReading, facts: list[str]) -> None:
        card = self.add_card(title)
        add_party(card, side.who, self.open_requested.emit)
        for fact in facts:
            card.body.addWidget(selectable(fact, personal=False))
        add_reach(self, side, self._today)

    def _needed(self) -> list[str]:
        need = self._pair.need
        soon = self.tr("How soon: {when}").format(when=how_soon(need, self._today))
        return list(filter(None, (soon, isolated(need.note) if need.note else "")))

    def _offered(self) -> list[str]:
        return strength_facts(self._pair.strength)


def strength_facts(strength: Strength) -> list[str]:
    """Return what is known of an offer, in words."""
    how = f"{isolated(strength.title)} · {offer_labels.word(strength.willingness)}"
    return list(filter(None, (how, isolated(strength.note) if strength.note else "")))


def add_party(card: Card, who: Person | Group, follow: Callable[[Ref], None]) -> None:
    """Add who it is: a link to a person's page, a group by its name."""
    if isinstance(who, Person):
        link = flush_link(who.label, personal=True)
        link.clicked.connect(lambda: follow(Ref(Kind.PERSON, who.id)))
        card.body.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
    else:
        card.body.addWidget(Words(who.name, "strong", wrap=True, personal=True))


def add_reach(pane: Pane, side: SideReading, today: date) -> None:
    """Add how to reach somebody, below what has to be read before that."""
    heeded = to_heed(side.who, side.answers, today) if isinstance(side.who, Person) else []
    if heeded:
        pane.column.addWidget(BeforeCallCard(heeded))
    if side.who.contact_points or heeded:
        pane.column.addWidget(ContactCard(side.who.contact_points, "\n".join(text for _, text in heeded)))
