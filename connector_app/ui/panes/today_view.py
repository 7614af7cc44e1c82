"""What the Today page shows, read in one go; a few rows, however large the notebook is."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from connector_app.application.ports import Reader
from connector_app.application.rows import ConversationRow, FollowUpRow, Listing, PersonRow, Sort
from connector_app.domain.conversation import Conversation, Role
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.period import Period

#: How many promises are shown, and how many people and conversations.
PROMISES, LATELY = 60, 6
# Conversations looked through for people, and how far back in days: the first stretch that holds any counts.
_LOOKED_THROUGH = 24
_STRETCHES = (31, 366, 36_600)


@dataclass(frozen=True, slots=True)
class TodayView:
    """The first open promises of all there are, the latest conversations, and who took part in them."""

    empty: bool
    open_promises: int
    promises: Sequence[FollowUpRow]
    conversations: Sequence[ConversationRow]
    people: Sequence[PersonRow]


def look(reader: Reader, today: date) -> TodayView:
    """Read it; for the data lane."""
    due = reader.order(Listing(Kind.FOLLOW_UP, sort=Sort.DATE, descending=False, open_only=True))
    promises = [row for row in reader.rows(Kind.FOLLOW_UP, due[:PROMISES]) if isinstance(row, FollowUpRow)]
    rows = reader.rows(Kind.CONVERSATION, _latest(reader, today))
    conversations = [row for row in rows if isinstance(row, ConversationRow)]
    nothing = not (promises or conversations)
    return TodayView(
        empty=nothing and not (reader.totals().people or reader.totals().exchanges),
        open_promises=len(due),
        promises=promises,
        conversations=conversations[:LATELY],
        people=_met(reader, (row.id for row in conversations)),
    )


def _latest(reader: Reader, today: date) -> Sequence[int]:
    """Return the keys of the newest conversations, without asking for the order of all there are."""
    for days in _STRETCHES:
        stretch = Period(today - timedelta(days), today + timedelta(366))
        if keys := reader.order(Listing(Kind.CONVERSATION, period=stretch)):
            return keys[:_LOOKED_THROUGH]
    return ()


def _met(reader: Reader, conversation_ids: Iterable[str]) -> list[PersonRow]:
    """Return who took part in these conversations, each once, in their order; being mentioned is no part."""
    found: dict[str, None] = {}
    for id_ in conversation_ids:
        conversation = reader.get(Ref(Kind.CONVERSATION, id_))
        if isinstance(conversation, Conversation):
            found |= dict.fromkeys(p.person_id for p in conversation.people if p.role is not Role.MENTIONED)
        if len(found) >= LATELY:
            break
    keys = (reader.key_of(Ref(Kind.PERSON, person_id)) for person_id in list(found)[:LATELY])
    rows = reader.rows(Kind.PERSON, [key for key in keys if key is not None])
    return [row for row in rows if isinstance(row, PersonRow)]
