"""Taking a noun out of everything that refers to it, so that deleting leaves no loose end and undo finds all."""

from dataclasses import replace

from connector_app.application.commands import Command
from connector_app.application.ports import WriteSession
from connector_app.domain.consent import Consent
from connector_app.domain.conversation import Conversation
from connector_app.domain.distinct import Distinct
from connector_app.domain.exchange import Exchange
from connector_app.domain.followup import FollowUp
from connector_app.domain.insight import Insight
from connector_app.domain.match import Match
from connector_app.domain.membership import Membership
from connector_app.domain.need import Need
from connector_app.domain.noun import Kind, Noun, Ref, ref_of
from connector_app.domain.person import Person
from connector_app.domain.place import Place
from connector_app.domain.plan import Plan
from connector_app.domain.profile import Profile
from connector_app.domain.quote import Quote
from connector_app.domain.references import refers
from connector_app.domain.relationship import Relationship
from connector_app.domain.request import Request
from connector_app.domain.response import Response
from connector_app.domain.strength import Strength
from connector_app.domain.terms import Terms
from connector_app.domain.wellbeing import Wellbeing


def with_removals(command: Command, session: WriteSession) -> Command:
    """Return the command with every noun changed or deleted that refers to what it deletes.

    What the command itself points at something else stays as the command has it.
    """
    if not command.deletes:
        return command
    saves: dict[Ref, Noun] = {ref_of(noun): noun for noun in command.saves}
    deletes = dict.fromkeys(command.deletes)
    waiting = list(command.deletes)
    while waiting:
        found, waiting = session.referring_to(waiting), []
        for gone, noun in found:
            ref = ref_of(noun)
            if ref in deletes or (ref in saves and not refers(saves[ref], gone.id)):
                continue
            rest = _without(saves.get(ref, noun), gone)
            if rest is None:
                saves.pop(ref, None)
                deletes[ref] = None
                waiting.append(ref)
            else:
                saves[ref] = rest
    return replace(command, saves=tuple(saves.values()), deletes=tuple(deletes))


#: What says nothing without everybody it speaks of.
_OF_SOMEBODY = (Consent, Quote, Relationship, Membership, Distinct, Strength, Need, Response, Wellbeing)


def _without(noun: Noun, gone: Ref) -> Noun | None:
    """Return the noun without its references to `gone`, or None when nothing is left of it."""
    if isinstance(noun, _OF_SOMEBODY):
        return None
    match noun:
        case Match():
            rest = replace(noun, exchange_id=None if noun.exchange_id == gone.id else noun.exchange_id)
            return rest if gone.kind is Kind.EXCHANGE else None
        case Conversation():
            return replace(
                noun,
                people=tuple(p for p in noun.people if p.person_id != gone.id),
                check_ins=tuple(c for c in noun.check_ins if c.person_id != gone.id),
                place_id=None if noun.place_id == gone.id else noun.place_id,
                group_id=None if noun.group_id == gone.id else noun.group_id,
            )
        case Exchange():
            legs = tuple(leg for leg in noun.legs if gone.id not in (leg.giver.id, leg.receiver.id))
            return replace(noun, legs=legs) if legs else None
        case FollowUp():
            return replace(
                noun,
                person_id=None if noun.person_id == gone.id else noun.person_id,
                group_id=None if noun.group_id == gone.id else noun.group_id,
                conversation_id=None if noun.conversation_id == gone.id else noun.conversation_id,
            )
        case Person():
            return replace(
                noun,
                place_id=None if noun.place_id == gone.id else noun.place_id,
                introduced_by=None if noun.introduced_by == gone.id else noun.introduced_by,
            )
        case Place():
            return replace(noun, parent_id=None)
    return replace(noun, person_id=None) if isinstance(noun, Request) else _heard_without(noun, gone)


def _heard_without(noun: Noun, gone: Ref) -> Noun | None:
    """Return what was heard or agreed with partners without its references to `gone`."""
    match noun:
        case Insight():
            return replace(
                noun,
                place_id=None if noun.place_id == gone.id else noun.place_id,
                sources=tuple(source for source in noun.sources if source.conversation_id != gone.id),
                # Without its name a telling would have been to everybody.
                told_back=tuple(told for told in noun.told_back if gone.id not in (told.person_id, told.group_id)),
            )
        case Plan() if gone.kind is Kind.INSIGHT:
            return replace(noun, shaped_by=tuple(by for by in noun.shaped_by if by.insight_id != gone.id))
        case Terms():
            # Without the organisation nobody may receive anything, which is stricter; without terms all could.
            return replace(noun, organisation_id=None) if gone.kind is Kind.ORGANISATION else None
        case Plan() | Profile():
            return replace(noun, organisation_id=None)
    return noun
