"""What people in the invented community bring and would be glad of, where they belong, and who waits to hear."""

from collections.abc import Iterator
from datetime import date, timedelta

from connector_app.application.sample_dice import Dice
from connector_app.application.sample_people import Known
from connector_app.domain.exchange import Party, PartyKind
from connector_app.domain.followup import FollowUp, Leads, Repeat
from connector_app.domain.match import Match, MatchState
from connector_app.domain.membership import Membership
from connector_app.domain.need import Need, Urgency
from connector_app.domain.noun import Noun
from connector_app.domain.relationship import Relationship, RelationshipKind
from connector_app.domain.strength import Strength, StrengthKind, Willingness

#: title, category, kind
_BRING = (
    ("can drive to hospital", "X_LIFT", StrengthKind.TIME),
    ("sewing", "X_HOME", StrengthKind.SKILL),
    ("knows every form there is", "X_PAPER", StrengthKind.KNOWLEDGE),
    ("cooking for twenty", "X_FOOD", StrengthKind.SKILL),
    ("a drill and a long ladder", "X_HOME", StrengthKind.THING),
    ("good company on a bad day", "X_COMPANY", StrengthKind.CARE),
    ("helps with phones", "X_TECH", StrengthKind.SKILL),
    ("grows more seedlings than needed", "X_GARDEN", StrengthKind.THING),
    ("walks dogs", "X_PET", StrengthKind.TIME),
    ("plays the accordion", "X_CREATE", StrengthKind.SKILL),
    ("a front room for eight", "X_EVENT", StrengthKind.SPACE),
    ("knows whom to ask at the council", "X_PAPER", StrengthKind.CONNECTION),
)
#: title, category
_WISH = (
    ("a lift to hospital on Thursday", "X_LIFT"),
    ("curtains taken up", "X_HOME"),
    ("somebody to read a letter with", "X_PAPER"),
    ("company in the evenings", "X_COMPANY"),
    ("the new phone set up", "X_TECH"),
    ("the hedge cut", "X_GARDEN"),
    ("music for the street party", "X_CREATE"),
)
_ASKED = (
    "the damp in the bedroom",
    "a bus that reaches the clinic",
    "a bench by the lake",
    "the form for the badge",
)
_TIES = (RelationshipKind.NEIGHBOUR, RelationshipKind.FRIEND, RelationshipKind.SIBLING, RelationshipKind.PARENT)


def offers_and_ties(dice: Dice, known: Known, today: date) -> Iterator[Noun]:
    """Yield strengths, needs, a match, who belongs where and to whom, and what a service was asked for."""
    people = len(known.people)
    strengths = []
    for person in range(0, people, 2):
        title, category, kind = dice.pick(_BRING)
        strengths.append(
            Strength(
                title=title,
                party=_party(known, person),
                id=dice.id(),
                kind=kind,
                category=category,
                willingness=dice.pick(tuple(Willingness)[:3]) if dice.chance(0.9) else Willingness.NOT_NOW,
                per_month=dice.pick((1, 2, 4)) if dice.chance(0.4) else None,
            )
        )
    needs = []
    for person in range(1, people, 5):
        title, category = dice.pick(_WISH)
        until = today + timedelta(days=dice.whole(3, 40)) if dice.chance(0.3) else None
        needs.append(
            Need(
                title=title,
                party=_party(known, person),
                id=dice.id(),
                category=category,
                urgency=dice.pick(tuple(Urgency)),
                until=until,
            )
        )
    yield from strengths
    yield from needs
    yield from _matches(dice, strengths, needs, today)
    yield from _belonging(dice, known, today)
    yield from _waiting(dice, known, today)


def _party(known: Known, person: int) -> Party:
    return Party(PartyKind.PERSON, known.people[person])


def _matches(dice: Dice, strengths: list[Strength], needs: list[Need], today: date) -> Iterator[Match]:
    """Yield one match under way for every eight needs that somebody could meet."""
    for need in needs[::8]:
        fitting = [each for each in strengths if each.category == need.category and each.offered]
        if fitting:
            on = today - timedelta(days=dice.whole(1, 12))
            state = dice.pick((MatchState.INTRODUCED, MatchState.AGREED))
            strength = dice.pick(fitting)
            yield Match(strength_id=strength.id, need_id=need.id, id=dice.id(), state=state, changed_on=on)


def _belonging(dice: Dice, known: Known, today: date) -> Iterator[Noun]:
    people = known.people
    for person in range(0, len(people), 3):
        since = today - timedelta(days=dice.whole(200, 900))
        yield Membership(
            person_id=people[person],
            group_id=dice.pick(known.groups),
            id=dice.id(),
            since=since if person % 2 else None,
        )
    for person in range(0, len(people) - 1, 4):
        kind = RelationshipKind.KEEP_APART if person and person % 40 == 0 else dice.pick(_TIES)
        yield Relationship(one_id=people[person], other_id=people[person + 1], id=dice.id(), kind=kind)


def _waiting(dice: Dice, known: Known, today: date) -> Iterator[FollowUp]:
    """Yield what services were asked for and nobody has answered, and a promise that comes again."""
    for number, what in enumerate(_ASKED):
        person = (7 * number + 3) % len(known.people)
        yield FollowUp(
            what=what,
            id=dice.id(),
            person_id=known.people[person],
            leads=Leads.SERVICE,
            due=today - timedelta(days=dice.whole(5, 60)),
        )
    yield FollowUp(
        what="open the hall for the lunch club",
        id=dice.id(),
        group_id=known.groups[0],
        due=today + timedelta(days=(1 - today.weekday()) % 7),
        leads=Leads.COMMUNITY,
        repeat=Repeat.WEEKLY,
    )
