"""Everything that can be stored, as one type with one kind each; commands and undo speak in these."""

from enum import StrEnum
from typing import NamedTuple

from connector_app.domain.consent import Consent
from connector_app.domain.conversation import Conversation
from connector_app.domain.distinct import Distinct
from connector_app.domain.exchange import Exchange
from connector_app.domain.followup import FollowUp
from connector_app.domain.group import Group
from connector_app.domain.insight import Insight
from connector_app.domain.match import Match
from connector_app.domain.membership import Membership
from connector_app.domain.need import Need
from connector_app.domain.organisation import Organisation
from connector_app.domain.person import Person
from connector_app.domain.place import Place
from connector_app.domain.plan import Plan
from connector_app.domain.profile import Profile
from connector_app.domain.quote import Quote
from connector_app.domain.relationship import Relationship
from connector_app.domain.request import Request
from connector_app.domain.response import Response
from connector_app.domain.strength import Strength
from connector_app.domain.terms import Terms
from connector_app.domain.wellbeing import Wellbeing

Noun = (
    Place
    | Person
    | Group
    | Consent
    | Conversation
    | Exchange
    | FollowUp
    | Quote
    | Request
    | Relationship
    | Membership
    | Distinct
    | Strength
    | Need
    | Match
    | Organisation
    | Insight
    | Response
    | Plan
    | Terms
    | Profile
    | Wellbeing
)


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
    RELATIONSHIP = "relationship"
    MEMBERSHIP = "membership"
    DISTINCT = "distinct"
    STRENGTH = "strength"
    NEED = "need"
    MATCH = "match"
    ORGANISATION = "organisation"
    INSIGHT = "insight"
    RESPONSE = "response"
    PLAN = "plan"
    TERMS = "terms"
    PROFILE = "profile"
    WELLBEING = "wellbeing"


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
    Kind.RELATIONSHIP: Relationship,
    Kind.MEMBERSHIP: Membership,
    Kind.DISTINCT: Distinct,
    Kind.STRENGTH: Strength,
    Kind.NEED: Need,
    Kind.MATCH: Match,
    Kind.ORGANISATION: Organisation,
    Kind.INSIGHT: Insight,
    Kind.RESPONSE: Response,
    Kind.PLAN: Plan,
    Kind.TERMS: Terms,
    Kind.PROFILE: Profile,
    Kind.WELLBEING: Wellbeing,
}
_KINDS = {noun: kind for kind, noun in NOUNS.items()}


def kind_of(noun: Noun) -> Kind:
    """Return the kind of a noun."""
    return _KINDS[type(noun)]


class Ref(NamedTuple):
    """A noun by kind and id."""

    kind: Kind
    id: str


def ref_of(noun: Noun) -> Ref:
    """Return the reference to a noun."""
    return Ref(kind_of(noun), noun.id)
