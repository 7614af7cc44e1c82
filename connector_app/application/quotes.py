"""Quotes from being marked to leaving: who may be quoted, what still has to be read, and which words may go now.

Consent, the conversation's share level and the scan are asked anew each time, so that a yes taken back or a name
first known today holds back words that were let go before.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from random import SystemRandom
from typing import TYPE_CHECKING

from connector_app.application.commands import Command, save_quote
from connector_app.application.ports import Reader
from connector_app.domain.consent import ConsentState, Purpose
from connector_app.domain.conversation import Conversation, Role, ShareLevel
from connector_app.domain.errors import Refused
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.period import Period
from connector_app.domain.quote import Quote
from connector_app.domain.written_names import WrittenNames
from connector_app.scan.findings import Finding, Label, Why, without_overlap
from connector_app.summary.protected import Protected
from connector_app.summary.quotes import Stays, WaitingQuote, admit, shown_themes, stays, with_quotes

if TYPE_CHECKING:
    from connector_app.scan.scan import Scanner

Shuffle = Callable[[list[WaitingQuote]], None]
#: The machine's own source of chance, which nobody can foretell or repeat.
BY_CHANCE: Shuffle = SystemRandom().shuffle


@dataclass(frozen=True, slots=True)
class Quotable:
    """Who of a conversation may be quoted, by (id, label), and the labels of those to ask first."""

    people: tuple[tuple[str, str], ...] = ()
    to_ask: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ToRead:
    """A quote with what is needed to read it: whose words it may be, by (id, label), and what they spoke of."""

    quote: Quote
    people: tuple[tuple[str, str], ...]
    themes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Board:
    """How the quotes of a summary stand: those to read before they may go, and why how many others stay."""

    to_read: tuple[ToRead, ...]
    held: Mapping[Stays, int]


class Scan:
    """Finds what in a text could tell who somebody is, by what the notebook holds when it is first asked.

    It finds at least all that would stop the file which holds the text.
    """

    def __init__(self, reader: Reader) -> None:
        """Ask `reader` for names once a text is there to look over."""
        self._reader = reader

    def __call__(self, text: str) -> list[Finding]:
        """Return what was found, in order and without overlap."""
        scanner, names = self._known
        known = (Finding(start, end, Label.NAME, Why.KNOWN_NAME) for start, end in names.within(text))
        return without_overlap([*scanner.find(text), *known])

    @cached_property
    def _known(self) -> tuple["Scanner", WrittenNames]:
        from connector_app.application.scan_words import scanner_of  # with word lists that few sessions need

        return scanner_of(self._reader), WrittenNames(self._reader.identifiers())


def quotable(reader: Reader, conversation: Conversation) -> Quotable:
    """Return who of a conversation may be quoted; nobody of a private one, nor who was only mentioned."""
    if conversation.share_level is ShareLevel.PRIVATE:
        return Quotable()
    there = [part.person_id for part in conversation.people if part.role is not Role.MENTIONED]
    agreed, labels = _agreed(reader, there), reader.labels(there)
    return Quotable(
        tuple((id_, labels[id_]) for id_ in there if id_ in agreed),
        tuple(labels[id_] for id_ in there if id_ in labels and id_ not in agreed),
    )


def quotes_of(reader: Reader, period: Period) -> list[WaitingQuote]:
    """Return the quotes of a period by what decides whether they leave."""
    scan = Scan(reader)
    pairs = _with_conversations(reader, period)
    return [_waiting(reader, quote, conversation, scan) for quote, conversation in pairs]


def approve(reader: Reader, quote: Quote, reviewer: str, today: date) -> Command:
    """Return the command that lets a quote go as it is.

    Raises RuleBroken without words or a reviewer's name, Refused quote_not_agreed, quote_private, quote_blocked.
    """
    approved = quote.confirmed(reviewer, today)
    conversation = reader.get(Ref(Kind.CONVERSATION, quote.conversation_id))
    if not isinstance(conversation, Conversation):
        raise Refused("gone")
    if conversation.share_level is ShareLevel.PRIVATE:
        raise Refused("quote_private")
    if quote.person_id not in (id_ for id_, _ in quotable(reader, conversation).people):
        raise Refused("quote_not_agreed")
    if Scan(reader)(approved.safe_text):
        raise Refused("quote_blocked")
    return save_quote(approved)


def with_words(reader: Reader, protected: Protected, shuffle: Shuffle = BY_CHANCE) -> Protected:
    """Return a summary with the words that may go with it; for one that is counted anew, not printed again."""
    return with_quotes(protected, admit(quotes_of(reader, protected.period), protected, shuffle))


def without_withdrawn(reader: Reader, protected: Protected) -> Protected:
    """Return a summary without those of its quotes that may not go any more; the others keep their order."""
    if not protected.quotes:
        return protected
    ready, themes = _ready(quotes_of(reader, protected.period), protected), shown_themes(protected)
    allowed = {(themes[quote.theme], quote.text) for quote in ready}
    return with_quotes(protected, (shown for shown in protected.quotes if (shown.theme, shown.text) in allowed))


def board_of(reader: Reader, protected: Protected) -> Board:
    """Return how the quotes of a summary stand; those that leave are in the summary."""
    scan = Scan(reader)
    to_read: list[ToRead] = []
    held: Counter[Stays] = Counter()
    ready = 0
    for quote, conversation in _with_conversations(reader, protected.period):
        why = stays(_waiting(reader, quote, conversation, scan), protected)
        if why in (Stays.UNREAD, Stays.BLOCKED):
            people = quotable(reader, conversation).people
            to_read.append(ToRead(quote, people, tuple(mention.code for mention in conversation.themes)))
        if why is None:
            ready += 1
        else:
            held[why] += 1
    if ready > len(protected.quotes):
        held[Stays.ENOUGH] = ready - len(protected.quotes)
    return Board(tuple(to_read), held)


def _ready(quotes: Sequence[WaitingQuote], protected: Protected) -> list[WaitingQuote]:
    return [quote for quote in quotes if stays(quote, protected) is None]


def _with_conversations(reader: Reader, period: Period) -> Iterator[tuple[Quote, Conversation]]:
    for quote in reader.quotes(period):
        conversation = reader.get(Ref(Kind.CONVERSATION, quote.conversation_id))
        if isinstance(conversation, Conversation):
            yield quote, conversation


def _waiting(reader: Reader, quote: Quote, conversation: Conversation, scan: Scan) -> WaitingQuote:
    there = {part.person_id for part in conversation.people if part.role is not Role.MENTIONED}
    agreed = quote.person_id in there and bool(_agreed(reader, [quote.person_id]))
    private = conversation.share_level is ShareLevel.PRIVATE
    # The scan takes longest: what stays anyway need not be looked over.
    clear = quote.approved and agreed and not private and not scan(quote.safe_text)
    return WaitingQuote(
        id=quote.id,
        person=quote.person_id,
        theme=quote.theme,
        text=quote.safe_text,
        on=conversation.on,
        agreed=agreed,
        private=private,
        approved=quote.approved,
        clear=clear,
    )


def _agreed(reader: Reader, person_ids: Sequence[str]) -> set[str]:
    """Return those whose yes to being quoted stands, and whose record does not rest."""
    standing = reader.standing(person_ids, Purpose.QUOTE)
    given = {id_ for id_, answer in standing.items() if answer.state is ConsentState.GIVEN}
    return given - reader.resting(given)
