"""What the Today page shows, read in one go; a few rows, however large the notebook is."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from connector_app.application.ports import Reader
from connector_app.application.rows import ConversationRow, FollowUpRow, Listing, PersonRow, Sort
from connector_app.domain.conversation import Conversation, Role
from connector_app.domain.noun import Kind, Ref

#: How many promises are shown, and how many people and conversations.
PROMISES, LATELY = 60, 6
#: All promises that are open, the most urgent first.
OPEN = Listing(Kind.FOLLOW_UP, sort=Sort.DATE, descending=False, open_only=True)
# Conversations looked through for people.
_LOOKED_THROUGH = 24


@dataclass(frozen=True, slots=True)
class TodayView:
    """The first open promises, the latest conversations, and who took part in them."""

    empty: bool
    promises: Sequence[FollowUpRow]
    conversations: Sequence[ConversationRow]
    people: Sequence[PersonRow]


def look(reader: Reader) -> TodayView:
    """Read it; for the data lane."""
    due = reader.order(replace(OPEN, limit=PROMISES))
    promises = [row for row in reader.rows(Kind.FOLLOW_UP, due) if isinstance(row, FollowUpRow)]
    latest = reader.order(Listing(Kind.CONVERSATION, limit=_LOOKED_THROUGH))
    conversations = [row for row in reader.rows(Kind.CONVERSATION, latest) if isinstance(row, ConversationRow)]
    nothing = not (promises or conversations)
    return TodayView(
        empty=nothing and not (reader.totals().people or reader.totals().exchanges),
        promises=promises,
        conversations=conversations[:LATELY],
        people=_met(reader, (row.id for row in conversations)),
    )


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
