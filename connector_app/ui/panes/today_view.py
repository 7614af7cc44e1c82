"""What the Today page shows, read in one go; a few rows, however large the notebook is."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from connector_app.application.ports import Reader
from connector_app.application.requests import Asked, due_soon
from connector_app.application.rows import ConversationRow, Listing, PersonRow
from connector_app.application.today_reader import PromiseRow, QuietRow, ThanksRow
from connector_app.domain.conversation import Conversation, Role
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.resting import SILENT

#: How many promises are shown at first, how many in each other card, and how many conversations and people.
PROMISES, FEW, LATELY = 60, 6, 6
#: How many promises whoever asks for all of them is shown.
ALL_PROMISES = 5_000
#: Offers that meet a need are a hint, no list to work off.
OFFERS = 3
_THANKS_FOR = timedelta(14)
# Conversations looked through for people.
_LOOKED_THROUGH = 24


@dataclass(frozen=True, slots=True)
class TodayFigures:
    """How many promises are for today, how many are open, and how many people and groups wait to hear back.

    So many as `waiting_due` wait for nothing but what is due, and stand there.
    """

    shown: int
    open: int
    waiting: int
    waiting_due: int = 0


@dataclass(frozen=True, slots=True)
class TodayView:
    """What is promised, who waits or went quiet, thanks, and what happened lately; requests that are soon due.

    `figures` are None where there is so much that counting takes a while.
    """

    empty: bool
    promises: Sequence[PromiseRow] = ()
    waiting: Sequence[PromiseRow] = ()
    quiet: Sequence[QuietRow] = ()
    thanks: Sequence[ThanksRow] = ()
    conversations: Sequence[ConversationRow] = ()
    people: Sequence[PersonRow] = ()
    requests: Sequence[Asked] = ()
    figures: TodayFigures | None = None


def look(reader: Reader, today: date, *, everything: bool = False, most: int = PROMISES) -> TodayView:
    """Read it; for the data lane.

    `everything` brings promises too that their own days do not show today, `most` limits how many.
    """
    asked = reader.today
    promises = asked.promises(today, most, everything=everything)
    waiting = asked.waiting(today, FEW)
    latest = reader.order(Listing(Kind.CONVERSATION, limit=_LOOKED_THROUGH))
    conversations = [row for row in reader.rows(Kind.CONVERSATION, latest) if isinstance(row, ConversationRow)]
    requests = due_soon(reader, today)
    very_many = len(promises) >= PROMISES or len(waiting) == FEW
    figures = None if very_many else count(reader, today)
    nothing = not (conversations or requests or (figures is None or figures.open or figures.waiting))
    return TodayView(
        empty=nothing and not (reader.totals().people or reader.totals().exchanges),
        promises=promises,
        waiting=waiting,
        quiet=asked.quiet(today, FEW),
        thanks=asked.thanks(today - _THANKS_FOR, FEW),
        conversations=conversations[:LATELY],
        people=_met(reader, (row.id for row in conversations)),
        requests=requests,
        figures=figures,
    )


def count(reader: Reader, today: date) -> TodayFigures:
    """Count; for the data lane."""
    asked = reader.today
    every = asked.promises_total(today, everything=True)
    return TodayFigures(asked.promises_total(today), every, *asked.waiting_total(today))


def _met(reader: Reader, conversation_ids: Iterable[str]) -> list[PersonRow]:
    """Return who took part in these conversations, each once, in their order; being mentioned is no part.

    Whose record rests, who moved away or has died is not brought up.
    """
    found: dict[str, None] = {}
    for id_ in conversation_ids:
        conversation = reader.get(Ref(Kind.CONVERSATION, id_))
        if isinstance(conversation, Conversation):
            there = [p.person_id for p in conversation.people if p.role is not Role.MENTIONED]
            resting = reader.resting(there)
            found |= dict.fromkeys(person_id for person_id in there if person_id not in resting)
        if len(found) >= LATELY:
            break
    keys = (reader.key_of(Ref(Kind.PERSON, person_id)) for person_id in list(found)[:LATELY])
    rows = reader.rows(Kind.PERSON, [key for key in keys if key is not None])
    return [row for row in rows if isinstance(row, PersonRow) and row.status not in SILENT]
