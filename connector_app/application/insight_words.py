"""The words of an insight that partners read: looked over as quotes are, and let go by somebody named."""

from collections.abc import Sequence
from datetime import date

from connector_app.application.commands import Command
from connector_app.application.heard_commands import gathered, save_insight
from connector_app.application.ports import Reader
from connector_app.application.quotes import Scan
from connector_app.domain.conversation import Conversation, Role, ShareLevel
from connector_app.domain.errors import Refused
from connector_app.domain.insight import Insight
from connector_app.domain.noun import Kind, Ref

#: Letters of a conversation that become the title of an insight gathered from it.
_TITLE = 80
#: Conversations that are gathered at once; whoever marks more has not read them.
MOST = 100


def approve_words(reader: Reader, insight: Insight, reviewer: str, today: date) -> Command:
    """Return the command that lets the words of an insight go as they are.

    Raises RuleBroken without words or a reviewer's name, Refused words_blocked when somebody may be found in them.
    """
    approved = insight.confirmed(reviewer, today)
    if Scan(reader)(approved.safe_text):
        raise Refused("words_blocked")
    before = reader.get(Ref(Kind.INSIGHT, insight.id))
    return save_insight(approved, before if isinstance(before, Insight) else None)


def insight_of(reader: Reader, conversation_ids: Sequence[str], untitled: str) -> Insight:
    """Return a new insight gathered from conversations, with their theme, place and first words.

    It is called `untitled` where the first of them has no words. Raises Refused as `may_be_gathered` does.
    """
    said = may_be_gathered(reader, conversation_ids)
    first = said[0]
    themes = [mention for each in said for mention in each.themes]
    places = {each.place_id for each in said}
    title = " ".join(first.text.split()) or untitled
    insight = Insight(
        title=title if len(title) <= _TITLE else title[: _TITLE - 1].rstrip() + "…",
        heard_on=first.on,
        theme=themes[0].code if themes else "",
        stance=themes[0].stance if themes else None,
        place_id=places.pop() if len(places) == 1 else None,
    )
    return gathered(insight, said)


def may_be_gathered(reader: Reader, conversation_ids: Sequence[str]) -> list[Conversation]:
    """Return conversations by id, the earliest first; raise Refused when an insight may not be gathered from one.

    gather_private: it is private. gather_resting: somebody's record in it is only kept. gone: it is not there.
    gather_too_many: they are more than `MOST`.
    """
    if len(conversation_ids) > MOST:
        raise Refused("gather_too_many", most=MOST)
    found = []
    for id_ in conversation_ids:
        noun = reader.get(Ref(Kind.CONVERSATION, id_))
        if not isinstance(noun, Conversation):
            raise Refused("gone")
        if noun.share_level is ShareLevel.PRIVATE:
            raise Refused("gather_private")
        if reader.resting([part.person_id for part in noun.people if part.role is not Role.MENTIONED]):
            raise Refused("gather_resting")
        found.append(noun)
    return sorted(found, key=lambda each: (each.on, each.id))
