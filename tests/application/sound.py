"""Any nouns made into such as keep the rules, and all that a notebook holds, to compare before and after."""

from dataclasses import replace

from connector_app.domain.consent import Consent, Purpose
from connector_app.domain.conversation import Conversation
from connector_app.domain.distinct import Distinct
from connector_app.domain.followup import ClosedAs, FollowUp
from connector_app.domain.group import Group
from connector_app.domain.insight import Insight
from connector_app.domain.match import Match, MatchState
from connector_app.domain.membership import Membership
from connector_app.domain.need import Need, NeedClosedAs
from connector_app.domain.noun import Kind, ref_of
from connector_app.domain.organisation import Organisation
from connector_app.domain.person import Person
from connector_app.domain.place import Place
from connector_app.domain.plan import Plan
from connector_app.domain.profile import Profile
from connector_app.domain.quote import Quote
from connector_app.domain.relationship import Relationship
from connector_app.domain.request import Request
from connector_app.domain.response import Response, ResponseState
from connector_app.domain.strength import Strength
from connector_app.domain.terms import Terms
from connector_app.domain.wellbeing import Score, Wellbeing


def whole(notebook):
    """Return everything a notebook holds, and each history in its order."""
    nouns = {ref_of(noun): noun for batch in notebook.reader.everything() for noun in batch}
    people = [ref.id for ref in nouns if ref.kind is Kind.PERSON]
    return nouns, {id_: notebook.reader.consents(id_) for id_ in people}


def said(text, else_):
    return text.strip() or else_


#: How a noun of any shape becomes one that keeps the rules.
SOUND = {
    Person: lambda noun: replace(
        noun, label=said(noun.label, "Somebody"), decile_edition="IMD" if noun.decile is not None else ""
    ),
    Group: lambda noun: replace(noun, name=said(noun.name, "Some")),
    Place: lambda noun: replace(noun, name=said(noun.name, "Some")),
    Consent: lambda noun: replace(
        noun, organisation=said(noun.organisation, "PCN") if noun.purpose is Purpose.SHARE else ""
    ),
    Conversation: lambda noun: replace(noun, text=said(noun.text, "Buses")),
    FollowUp: lambda noun: replace(
        noun, what=said(noun.what, "Ring"), closed_as=ClosedAs.DONE if noun.closed_on else None, shown_until=None
    ),
    Quote: lambda noun: replace(noun, original=said(noun.original, "Hm"), approved_by="", approved_on=None),
    Request: lambda noun: Request(
        kind=noun.kind, received_on=noun.received_on, id=noun.id, person_id=noun.person_id
    ),
    Membership: lambda noun: replace(noun, until=None),
    Strength: lambda noun: replace(noun, title=said(noun.title, "Songs")),
    Need: lambda noun: replace(
        noun, title=said(noun.title, "Rest"), closed_as=NeedClosedAs.MET if noun.closed_on else None
    ),
    Match: lambda noun: replace(noun, state=MatchState.HAPPENED),
    Organisation: lambda noun: replace(noun, name=said(noun.name, "PCN")),
    Insight: lambda noun: replace(
        noun, title=said(noun.title, "Buses"), approved_by="", approved_on=None, safe_text=""
    ),
    Response: lambda noun: replace(noun, state=ResponseState.WAITING, answered_on=None),
    Plan: lambda noun: replace(
        noun, title=said(noun.title, "Buses"), reason=said(noun.reason, "no"), approved_by="", approved_on=None
    ),
    Terms: lambda noun: replace(noun, until=None),
    Profile: lambda noun: replace(noun, name=said(noun.name, "PCN")),
    Wellbeing: lambda noun: replace(noun, scores=noun.scores or (Score("A", 1),)),
}


def sound(nouns):
    """Return nouns that keep the rules; who would be something to themselves is left out."""
    found = [SOUND.get(type(noun), lambda same: same)(noun) for noun in nouns]
    return [
        noun for noun in found if not isinstance(noun, Relationship | Distinct) or noun.one_id != noun.other_id
    ]
