"""What the reading panes show, gathered in the data lane: complete, frozen, nothing to ask for later."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TypeVar

from connector_app.application.people_reader import Around
from connector_app.application.ports import Reader
from connector_app.application.quotes import Quotable, ToRead, quotable
from connector_app.application.rows import ExchangeRow, Listing
from connector_app.domain.consent import Consent, ConsentState, Purpose, standing
from connector_app.domain.conversation import Conversation
from connector_app.domain.exchange import Exchange
from connector_app.domain.followup import FollowUp
from connector_app.domain.group import Group
from connector_app.domain.insight import Insight
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.person import Person
from connector_app.domain.place import Place
from connector_app.domain.quote import Quote
from connector_app.domain.wellbeing import Wellbeing
from connector_app.ui.panes.holder_terms_card import HolderTerms, read_holder_terms

R = TypeVar("R")
# So many of the promises closed last can be looked at.
_CLOSED = 5

#: Exchanges shown below a tally.
_EXCHANGES = 4


@dataclass(frozen=True, slots=True)
class PersonReading:
    """A person with what surrounds them, the newest `exchanges`, and what was promised.

    `gave` and `received` count the exchanges in which they were a giver or a receiver; of `consents` the oldest
    comes first.
    """

    person: Person
    place: str = ""
    introduced_by: str = ""
    consents: tuple[Consent, ...] = ()
    around: Around = field(default_factory=Around)
    exchanges: tuple[ExchangeRow, ...] = ()
    promises: tuple[FollowUp, ...] = ()
    sittings: tuple[Wellbeing, ...] = ()
    gave: int = 0
    received: int = 0

    @property
    def standing(self) -> dict[Purpose, Consent]:
        """Return the answer that stands for each purpose but sharing, which has one for each organisation."""
        found = standing(self.consents)
        return {purpose: answer for (purpose, organisation), answer in found.items() if not organisation}

    @property
    def agreed_to_special(self) -> bool:
        """Tell whether they agreed that things about their health or identity are noted."""
        answer = self.standing.get(Purpose.SPECIAL_CATEGORY)
        return answer is not None and answer.state is ConsentState.GIVEN


@dataclass(frozen=True, slots=True)
class GroupReading:
    """A group with what surrounds it and the newest `exchanges`; `tally` counts what it gave and received."""

    group: Group
    around: Around = field(default_factory=Around)
    exchanges: tuple[ExchangeRow, ...] = ()
    promises: tuple[FollowUp, ...] = ()
    tally: tuple[int, int] = (0, 0)
    terms: HolderTerms | None = None


@dataclass(frozen=True, slots=True)
class ConversationReading:
    """A conversation with the names of who took part, what was promised in it, who may be quoted from it, and what
    was gathered from it.
    """

    conversation: Conversation
    names: dict[str, str]
    place: str
    follow_ups: tuple[FollowUp, ...]
    quotable: Quotable = field(default_factory=Quotable)
    quotes: tuple[Quote, ...] = ()
    insights: tuple[Insight, ...] = ()

    @property
    def to_read(self) -> tuple[ToRead, ...]:
        """Return the quotes of the conversation with what is needed to read them."""
        return tuple(self._read(quote) for quote in self.quotes)

    def quoting(self, words: str) -> ToRead:
        """Return a new quote of these words, of whoever may be quoted first."""
        said, (first, *_) = self.conversation, self.quotable.people
        theme = said.themes[0].code if said.themes else ""
        return self._read(Quote(conversation_id=said.id, person_id=first[0], theme=theme, original=words))

    def _read(self, quote: Quote) -> ToRead:
        return ToRead(quote, self.quotable.people, tuple(theme.code for theme in self.conversation.themes))


@dataclass(frozen=True, slots=True)
class ExchangeReading:
    """An exchange with the names of its parties, and each person's tally (gave, received) by id."""

    exchange: Exchange
    names: dict[str, str]
    tallies: dict[str, tuple[int, int]]


def read_person(reader: Reader, person_id: str, conversations: int) -> PersonReading | None:
    """Return a person with their newest `conversations`; None when they are gone."""
    person = reader.get(Ref(Kind.PERSON, person_id))
    if not isinstance(person, Person):
        return None
    gave, received = reader.tallies([person_id]).get(person_id, (0, 0))
    return PersonReading(
        person=person,
        place=_place_name(reader, person.place_id),
        introduced_by=_label(reader, person.introduced_by),
        consents=tuple(reader.consents(person_id)),
        around=reader.people.around(person_id, conversations),
        exchanges=_latest_exchanges(reader, person_id),
        promises=tuple(reader.today.promised_to(person_id, _CLOSED)),
        sittings=reader.people.sittings(person_id),
        gave=gave,
        received=received,
    )


def read_group(reader: Reader, group_id: str, conversations: int) -> GroupReading | None:
    """Return a group with its newest `conversations`; None when it is gone."""
    group = reader.get(Ref(Kind.GROUP, group_id))
    if not isinstance(group, Group):
        return None
    return GroupReading(
        group=group,
        around=reader.people.around(group_id, conversations),
        exchanges=_latest_exchanges(reader, group_id),
        promises=tuple(reader.today.promised_to(group_id, _CLOSED)),
        tally=reader.tallies([group_id]).get(group_id, (0, 0)),
        terms=read_holder_terms(reader, Ref(Kind.GROUP, group_id), group.name),
    )


def read_conversation(reader: Reader, conversation_id: str) -> ConversationReading | None:
    """Return a conversation with its names; None when it is gone."""
    conversation = reader.get(Ref(Kind.CONVERSATION, conversation_id))
    if not isinstance(conversation, Conversation):
        return None
    ids = [p.person_id for p in conversation.people]
    ids += [conversation.group_id] if conversation.group_id else []
    return ConversationReading(
        conversation=conversation,
        names=reader.labels(ids),
        place=_place_name(reader, conversation.place_id),
        follow_ups=_only(FollowUp, reader.follow_ups_of(conversation_id)),
        quotable=quotable(reader, conversation),
        quotes=tuple(reader.quotes_of(conversation_id)),
        insights=tuple(reader.heard.gathered_from(conversation_id)),
    )


def read_exchange(reader: Reader, exchange_id: str) -> ExchangeReading | None:
    """Return an exchange with its names and tallies; None when it is gone."""
    exchange = reader.get(Ref(Kind.EXCHANGE, exchange_id))
    if not isinstance(exchange, Exchange):
        return None
    ids = list(dict.fromkeys(party.id for leg in exchange.legs for party in (leg.giver, leg.receiver)))
    return ExchangeReading(exchange, reader.labels(ids), reader.tallies(ids))


def _latest_exchanges(reader: Reader, party_id: str) -> tuple[ExchangeRow, ...]:
    latest = reader.order(Listing(Kind.EXCHANGE, person_id=party_id, limit=_EXCHANGES))
    return _only(ExchangeRow, reader.rows(Kind.EXCHANGE, latest))


def _label(reader: Reader, person_id: str | None) -> str:
    return reader.labels([person_id]).get(person_id, "") if person_id else ""


def _place_name(reader: Reader, place_id: str | None) -> str:
    place = reader.get(Ref(Kind.PLACE, place_id)) if place_id else None
    return place.name if isinstance(place, Place) else ""


def _only(kind: type[R], found: Iterable[object]) -> tuple[R, ...]:
    """Return those of the things found that are of one type: rows and nouns come as unions."""
    return tuple(thing for thing in found if isinstance(thing, kind))
