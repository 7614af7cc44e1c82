"""What refers to a record that goes, pointed at the one that stays, without what would then stand twice."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from connector_app.application.ports import Reader
from connector_app.domain.consent import Consent
from connector_app.domain.conversation import CheckIn, Conversation, Participant, Role
from connector_app.domain.distinct import Distinct
from connector_app.domain.exchange import Exchange
from connector_app.domain.folding import fold
from connector_app.domain.insight import Insight
from connector_app.domain.match import Match
from connector_app.domain.membership import Membership
from connector_app.domain.need import Need
from connector_app.domain.noun import Noun, Ref, ref_of
from connector_app.domain.person import Person
from connector_app.domain.references import pointed
from connector_app.domain.relationship import MUTUAL, Relationship
from connector_app.domain.strength import Strength
from connector_app.domain.twin_offers import one_offer, same_offer
from connector_app.domain.wellbeing import Wellbeing

T = TypeVar("T", Relationship, Membership, Distinct, Strength | Need, Wellbeing)

_CLOSENESS = tuple(Role)


@dataclass(frozen=True, slots=True)
class Moved:
    """What is saved and deleted besides the two people and their answers, and what is lost by it.

    `legs_between` passed from one to the other and go, with `exchanges_gone` that were nothing else;
    `ties_between` said that the two are something to each other, or not the same; `matches_between` brought them
    together.
    """

    saves: tuple[Noun, ...] = ()
    deletes: tuple[Ref, ...] = ()
    legs_between: int = 0
    exchanges_gone: int = 0
    ties_between: int = 0
    matches_between: int = 0


@dataclass
class _Pile:
    """What comes together while one noun after another is moved."""

    saves: dict[Ref, Noun] = field(default_factory=dict)
    deletes: dict[Ref, None] = field(default_factory=dict)
    legs: int = 0
    exchanges: int = 0
    ties: int = 0
    matches: int = 0

    def keep(self, noun: Noun) -> None:
        self.saves[ref_of(noun)] = noun

    def drop(self, noun: Noun) -> None:
        self.deletes[ref_of(noun)] = None


def moved_over(reader: Reader, stays: Person, goes: Person, mine: Sequence[Noun], theirs: Sequence[Noun]) -> Moved:
    """Return what becomes of `theirs`, which refers to who goes, beside `mine`, which refers to who stays."""
    pile = _Pile()
    ties, memberships, apart = _of(Relationship, mine), _of(Membership, mine), _of(Distinct, mine)
    offers, matched, sittings = _offers(mine), _matched(reader, theirs), _of(Wellbeing, mine)
    for noun in theirs:
        moved = pointed(noun, goes.id, stays.id)
        match moved:
            case Consent():
                continue
            case Conversation() | Insight():
                pile.keep(_once(moved))
            case Exchange():
                _add_exchange(pile, moved)
            case Relationship():
                _add_tie(pile, moved, ties)
            case Membership():
                _add_membership(pile, moved, memberships)
            case Distinct():
                _add_distinct(pile, moved, apart)
            case Wellbeing():
                _add_once(pile, moved, sittings, _same_sitting, lambda one, _: one)
            case Strength() | Need() if moved.id not in matched:
                _add_once(pile, moved, offers, same_offer, one_offer)
            case _:
                pile.keep(moved)
    pile.saves.pop(ref_of(stays), None)  # what becomes of the two themselves is decided field by field
    _drop_matches(reader, pile, stays, goes, [*mine, *theirs])
    return Moved(
        tuple(pile.saves.values()), tuple(pile.deletes), pile.legs, pile.exchanges, pile.ties, pile.matches
    )


def _matched(reader: Reader, nouns: Sequence[Noun]) -> frozenset[str]:
    """Return the ids of strengths and needs that were brought together with others: all that came of it stays."""
    offers = map(ref_of, _offers(nouns))
    return frozenset(ref.id for ref, noun in reader.referring_to(list(offers)) if isinstance(noun, Match))


def _of(kind: type[T], nouns: Sequence[Noun]) -> list[T]:
    return [noun for noun in nouns if isinstance(noun, kind)]


def _offers(nouns: Sequence[Noun]) -> list[Strength | Need]:
    return [noun for noun in nouns if isinstance(noun, Strength | Need)]


def _once(noun: Conversation | Insight) -> Conversation | Insight:
    """Return it with nobody in it twice: closest part and check-ins in their own words first; told back once."""
    if isinstance(noun, Insight):
        return replace(noun, told_back=tuple(dict.fromkeys(noun.told_back)))
    people: dict[str, Participant] = {}
    for each in noun.people:
        known = people.get(each.person_id)
        closer = known is None or _CLOSENESS.index(each.role) < _CLOSENESS.index(known.role)
        people[each.person_id] = each if closer else people[each.person_id]
    check_ins: dict[tuple[str, str | None], CheckIn] = {}
    for check_in in noun.check_ins:
        key = (check_in.code, check_in.person_id)
        if key not in check_ins or (check_in.in_their_words and not check_ins[key].in_their_words):
            check_ins[key] = check_in
    return replace(noun, people=tuple(people.values()), check_ins=tuple(check_ins.values()))


def _add_exchange(pile: _Pile, noun: Exchange) -> None:
    """Keep an exchange without what somebody would give to themselves, and without a leg twice."""
    legs = tuple(leg for leg in noun.legs if leg.giver != leg.receiver)
    pile.legs += len(noun.legs) - len(legs)
    if legs:
        pile.keep(replace(noun, legs=tuple(dict.fromkeys(legs))))
    else:
        pile.exchanges += 1
        pile.drop(noun)


def _add_tie(pile: _Pile, noun: Relationship, known: list[Relationship]) -> None:
    if noun.one_id == noun.other_id:
        pile.ties += 1
        pile.drop(noun)
        return
    _add_once(pile, noun, known, _same_tie, _with_note)


def _add_membership(pile: _Pile, noun: Membership, known: list[Membership]) -> None:
    _add_once(pile, noun, known, _same_membership, _longest)


def _add_distinct(pile: _Pile, noun: Distinct, known: list[Distinct]) -> None:
    if noun.one_id == noun.other_id:
        pile.ties += 1
        pile.drop(noun)
        return
    _add_once(pile, noun, known, lambda one, other: _both(one) == _both(other), lambda one, _: one)


def _add_once(
    pile: _Pile, noun: T, known: list[T], same: Callable[[T, T], bool], joined: Callable[[T, T], T]
) -> None:
    """Keep a noun unless one of those known says the same; then that one takes over what only this one says."""
    for place, each in enumerate(known):
        if same(each, noun):
            whole = joined(each, noun)
            if whole != each:
                pile.keep(whole)
                known[place] = whole
            pile.drop(noun)
            return
    known.append(noun)
    pile.keep(noun)


def _both(pair: Relationship | Distinct) -> frozenset[str]:
    return frozenset((pair.one_id, pair.other_id))


def _same_tie(one: Relationship, other: Relationship) -> bool:
    if one.kind is not other.kind:
        return False
    if one.kind in MUTUAL:
        return _both(one) == _both(other)
    return (one.one_id, one.other_id) == (other.one_id, other.other_id)


def _same_membership(one: Membership, other: Membership) -> bool:
    """Tell whether two memberships are of one group, at one time, and not for different things done in it."""
    if one.group_id != other.group_id:
        return False
    if one.role.strip() and other.role.strip() and fold(one.role) != fold(other.role):
        return False
    apart = (_over(one, other), _over(other, one))
    return not any(apart)


def _over(one: Membership, other: Membership) -> bool:
    """Tell whether one was over before the other began."""
    return one.until is not None and other.since is not None and one.until < other.since


def _same_sitting(one: Wellbeing, other: Wellbeing) -> bool:
    """Tell whether two say that the same was answered on the same day."""
    return replace(one, id=other.id) == other


def _with_note(one: Relationship, other: Relationship) -> Relationship:
    if not other.note.strip() or fold(other.note) in fold(one.note):
        return one
    return replace(one, note=f"{one.note}\n{other.note}" if one.note.strip() else other.note)


def _longest(one: Membership, other: Membership) -> Membership:
    """Return one membership for two of the same time: from the earlier day on, until neither lasts any more."""
    return replace(
        one,
        role=one.role if one.role.strip() else other.role,
        since=min((day for day in (one.since, other.since) if day is not None), default=None),
        until=None if one.until is None or other.until is None else max(one.until, other.until),
    )


def _drop_matches(reader: Reader, pile: _Pile, stays: Person, goes: Person, around: Sequence[Noun]) -> None:
    """Drop what brought a strength of one together with a need of the other: nobody is matched with themselves."""
    whose = {noun.id: noun.party.id for noun in around if isinstance(noun, Strength | Need)}
    strengths = [ref_of(noun) for noun in around if isinstance(noun, Strength)]
    for _, noun in reader.referring_to(strengths):
        if isinstance(noun, Match) and {whose.get(noun.strength_id), whose.get(noun.need_id)} == {
            stays.id,
            goes.id,
        }:
            pile.matches += 1
            pile.drop(noun)
