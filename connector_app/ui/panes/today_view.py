"""What the Today page shows, read in one go; a few rows, however large the notebook is."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from connector_app.application.ports import Reader
from connector_app.application.requests import Asked, due_soon
from connector_app.application.rows import ConversationRow, FollowUpRow, Listing, PersonRow, Sort
from connector_app.domain.conversation import Conversation, Role
from connector_app.domain.noun import Kind, Ref

#: How many promises are shown, and how many people and conversations.
PROMISES, LATELY = 60, 6
#: All promises that are open, the most urgent first; none for somebody whose record rests, who moved or has died.
OPEN = Listing(Kind.FOLLOW_UP, sort=Sort.DATE, descending=False, open_only=True, prompting=True)
# Conversations looked through for people.
_LOOKED_THROUGH = 24


@dataclass(frozen=True, slots=True)
class TodayView:
    """The first open promises, the latest conversations and who took part in them, and requests soon due."""

    empty: bool
    promises: Sequence[FollowUpRow]
    conversations: Sequence[ConversationRow]
    people: Sequence[PersonRow]
    requests: Sequence[Asked] = ()


def look(reader: Reader, today: date) -> TodayView:
    """Read it; for the data lane."""
    due = reader.order(replace(OPEN, limit=PROMISES))
    promises = [row for row in reader.rows(Kind.FOLLOW_UP, due) if isinstance(row, FollowUpRow)]
    latest = reader.order(Listing(Kind.CONVERSATION, limit=_LOOKED_THROUGH))
    conversations = [row for row in reader.rows(Kind.CONVERSATION, latest) if isinstance(row, ConversationRow)]
    requests = due_soon(reader, today)
    nothing = not (promises or conversations or requests)
    return TodayView(
        empty=nothing and not (reader.totals().people or reader.totals().exchanges),
        promises=promises,
        conversations=conversations[:LATELY],
        people=_met(reader, (row.id for row in conversations)),
        requests=requests,
    )


def _met(reader: Reader, conversation_ids: Iterable[str]) -> list[PersonRow]:
    """Return who took part in these conversations, each once, in their order; being mentioned is no part.

    Whose record rests is not brought up.
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
    return [row for row in rows if isinstance(row, PersonRow)]
