"""Commands: whole nouns to save and references to delete, under the name that undo will show.

One shape serves every user verb, so that a new field or noun changes neither handlers nor undo.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from connector_app.application.audit import Via
from connector_app.domain.consent import Consent
from connector_app.domain.conversation import Conversation
from connector_app.domain.exchange import Exchange
from connector_app.domain.followup import FollowUp
from connector_app.domain.group import Group
from connector_app.domain.insight import Insight
from connector_app.domain.membership import Membership
from connector_app.domain.noun import Noun, Ref, ref_of
from connector_app.domain.organisation import Organisation
from connector_app.domain.person import Person
from connector_app.domain.place import Place
from connector_app.domain.plan import Plan
from connector_app.domain.profile import Profile
from connector_app.domain.quote import Quote
from connector_app.domain.request import Request
from connector_app.domain.response import Response
from connector_app.domain.strength import Strength
from connector_app.domain.terms import Terms
from connector_app.domain.wellbeing import Wellbeing
from connector_app.text import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One user action: a transaction, an undo step and a notice in one.

    `title` is English source text in the context ``Commands``; screens translate it. `via` says from where it
    comes when that is not simply the window or the command line. `carried` are the ids of answers of consent that
    nobody gives now: they come over from another record, so that undo takes them away and adds no further entry.
    """

    title: str
    saves: tuple[Noun, ...] = ()
    deletes: tuple[Ref, ...] = ()
    via: Via | None = None
    carried: frozenset[str] = frozenset()


def log_conversation(
    conversation: Conversation,
    people: Iterable[Person] = (),
    follow_ups: Iterable[FollowUp] = (),
    strengths: Iterable[Strength] = (),
) -> Command:
    """Store a conversation with the people first met in it, what was promised, and what somebody brings."""
    return Command(
        title=QT_TRANSLATE_NOOP("Commands", "Log a conversation"),
        saves=(*people, conversation, *follow_ups, *strengths),
    )


def save_conversation(conversation: Conversation) -> Command:
    """Store a changed conversation."""
    return Command(title=QT_TRANSLATE_NOOP("Commands", "Change a conversation"), saves=(conversation,))


def record_exchange(exchange: Exchange, people: Iterable[Person] = (), groups: Iterable[Group] = ()) -> Command:
    """Store an exchange with the people and groups first met in it."""
    return Command(title=QT_TRANSLATE_NOOP("Commands", "Record an exchange"), saves=(*people, *groups, exchange))


def save_exchange(exchange: Exchange) -> Command:
    """Store a changed exchange."""
    return Command(title=QT_TRANSLATE_NOOP("Commands", "Change an exchange"), saves=(exchange,))


def add_person(person: Person, consents: Iterable[Consent] = ()) -> Command:
    """Store a new person, and what they agreed to."""
    return Command(title=QT_TRANSLATE_NOOP("Commands", "Add a person"), saves=(person, *consents))


def save_person(person: Person) -> Command:
    """Store a changed person."""
    return Command(title=QT_TRANSLATE_NOOP("Commands", "Change a person"), saves=(person,))


def add_place(place: Place) -> Command:
    """Store a new place."""
    return Command(title=QT_TRANSLATE_NOOP("Commands", "Add a place"), saves=(place,))


def record_consent(*consents: Consent) -> Command:
    """Add answers to the consent history."""
    return Command(title=QT_TRANSLATE_NOOP("Commands", "Record consent"), saves=consents)


def save_follow_up(follow_up: FollowUp) -> Command:
    """Store a new or changed follow-up."""
    return Command(title=QT_TRANSLATE_NOOP("Commands", "Change a follow-up"), saves=(follow_up,))


def save_quote(quote: Quote) -> Command:
    """Store a new or changed quote; it waits unless it was approved as it is."""
    if quote.approved:
        return Command(title=QT_TRANSLATE_NOOP("Commands", "Approve a quote"), saves=(quote,))
    return Command(title=QT_TRANSLATE_NOOP("Commands", "Change a quote"), saves=(quote,))


def import_nouns(nouns: Iterable[Noun]) -> Command:
    """Store everything that came from one file."""
    return Command(title=QT_TRANSLATE_NOOP("Commands", "Import a file"), saves=tuple(nouns), via=Via.IMPORT)


def name_circle(group: Group, members: Iterable[Membership]) -> Command:
    """Store a circle of giving under a name: a group with those who are in it."""
    return Command(title=QT_TRANSLATE_NOOP("Commands", "Name a circle"), saves=(group, *members))


def save_request(request: Request) -> Command:
    """Store a new or changed request; one that is being closed says so."""
    if request.closed_as is not None:
        return Command(title=QT_TRANSLATE_NOOP("Commands", "Close a request"), saves=(request,))
    return Command(title=QT_TRANSLATE_NOOP("Commands", "Record a request"), saves=(request,))


def restrict(person: Person) -> Command:
    """Store a person whose record is from now on only kept, or in use again."""
    if person.restricted_on is not None:
        return Command(title=QT_TRANSLATE_NOOP("Commands", "Only keep a record"), saves=(person,))
    return Command(title=QT_TRANSLATE_NOOP("Commands", "Use a record again"), saves=(person,))


def keep_until(person: Person) -> Command:
    """Store until when a person's record is kept without being asked about."""
    return Command(title=QT_TRANSLATE_NOOP("Commands", "Keep a record for longer"), saves=(person,))


_DELETE_TITLES = {
    Person: QT_TRANSLATE_NOOP("Commands", "Delete a person"),
    Conversation: QT_TRANSLATE_NOOP("Commands", "Delete a conversation"),
    Exchange: QT_TRANSLATE_NOOP("Commands", "Delete an exchange"),
    FollowUp: QT_TRANSLATE_NOOP("Commands", "Delete a follow-up"),
    Group: QT_TRANSLATE_NOOP("Commands", "Delete a group"),
    Place: QT_TRANSLATE_NOOP("Commands", "Delete a place"),
    Quote: QT_TRANSLATE_NOOP("Commands", "Delete a quote"),
    Organisation: QT_TRANSLATE_NOOP("Commands", "Delete an organisation"),
    Insight: QT_TRANSLATE_NOOP("Commands", "Delete an insight"),
    Response: QT_TRANSLATE_NOOP("Commands", "Take back that an insight was passed on"),
    Plan: QT_TRANSLATE_NOOP("Commands", "Delete a plan"),
    Terms: QT_TRANSLATE_NOOP("Commands", "Delete terms"),
    Profile: QT_TRANSLATE_NOOP("Commands", "Delete a summary profile"),
    Wellbeing: QT_TRANSLATE_NOOP("Commands", "Delete how somebody is"),
}


def delete(noun: Noun) -> Command:
    """Take a noun away; `dispatch` also takes it out of whatever refers to it, so that undo brings all back."""
    return Command(title=_DELETE_TITLES[type(noun)], deletes=(ref_of(noun),))
