"""Whom or what a step of undo is about, from what it holds in memory: nothing is looked up or kept for it."""

from collections.abc import Iterable

from connector_app.application.commands import Command
from connector_app.domain.conversation import Conversation
from connector_app.domain.exchange import Exchange
from connector_app.domain.followup import FollowUp
from connector_app.domain.group import Group
from connector_app.domain.insight import Insight
from connector_app.domain.need import Need
from connector_app.domain.noun import Noun, ref_of
from connector_app.domain.organisation import Organisation
from connector_app.domain.person import Person
from connector_app.domain.place import Place
from connector_app.domain.plan import Plan
from connector_app.domain.strength import Strength

#: A step of more nouns is about all of them, as the import of a file is.
_MOST = 500
_LONGEST = 60
#: What goes is called by who it was, rather than by what went with them.
_GONE = (Person, Group, Organisation, Place, Insight, Plan, Conversation, Exchange, FollowUp, Strength, Need)
#: What is stored is called by what happened, rather than by who was first met in it.
_STORED = (Conversation, Exchange, Person, Group, Organisation, Place, Insight, Plan, FollowUp, Strength, Need)


def subject_of(done: Command, inverse: Command) -> str:
    """Return the name or the beginning of the words of what a command is about, empty when it says neither."""
    if len(done.saves) + len(inverse.saves) > _MOST:
        return ""
    gone = set(done.deletes)
    return _named((noun for noun in inverse.saves if ref_of(noun) in gone), _GONE) or _named(done.saves, _STORED)


def _named(nouns: Iterable[Noun], kinds: tuple[type[Noun], ...]) -> str:
    found = [noun for noun in nouns if isinstance(noun, kinds)]
    words = next((words for kind in kinds for noun in found if type(noun) is kind and (words := _words(noun))), "")
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}…"


def _words(noun: Noun) -> str:
    match noun:
        case Person(label=text) | Group(name=text) | Organisation(name=text) | Place(name=text):
            return text
        case Conversation(text=text) | FollowUp(what=text):
            return " ".join(text.split())
        case (
            Exchange(title=text) | Insight(title=text) | Plan(title=text) | Strength(title=text) | Need(title=text)
        ):
            return text
        case _:
            return ""
