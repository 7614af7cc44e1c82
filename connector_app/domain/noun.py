"""Everything that can be stored, as one type with one kind each; commands and undo speak in these."""

from dataclasses import dataclass
from enum import StrEnum

from connector_app.domain.consent import Consent
from connector_app.domain.conversation import Conversation
from connector_app.domain.exchange import Exchange
from connector_app.domain.followup import FollowUp
from connector_app.domain.group import Group
from connector_app.domain.person import Person
from connector_app.domain.place import Place
from connector_app.domain.quote import Quote
from connector_app.domain.request import Request

Noun = Place | Person | Group | Consent | Conversation | Exchange | FollowUp | Quote | Request


class Kind(StrEnum):
    """The kinds of noun, in an order in which they can be stored: what is referred to comes first."""

    PLACE = "place"
    PERSON = "person"
    GROUP = "group"
    CONSENT = "consent"
    CONVERSATION = "conversation"
    EXCHANGE = "exchange"
    FOLLOW_UP = "follow_up"
    QUOTE = "quote"
    REQUEST = "request"


NOUNS: dict[Kind, type[Noun]] = {
    Kind.PLACE: Place,
    Kind.PERSON: Person,
    Kind.GROUP: Group,
    Kind.CONSENT: Consent,
    Kind.CONVERSATION: Conversation,
    Kind.EXCHANGE: Exchange,
    Kind.FOLLOW_UP: FollowUp,
    Kind.QUOTE: Quote,
    Kind.REQUEST: Request,
}
_KINDS = {noun: kind for kind, noun in NOUNS.items()}


def kind_of(noun: Noun) -> Kind:
    """Return the kind of a noun."""
    return _KINDS[type(noun)]


@dataclass(frozen=True, slots=True)
class Ref:
    """A noun by kind and id."""

    kind: Kind
    id: str


def ref_of(noun: Noun) -> Ref:
    """Return the reference to a noun."""
    return Ref(kind_of(noun), noun.id)
