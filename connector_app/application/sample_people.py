"""The invented community's places, groups and people, with what they agreed to."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from connector_app.application import sample_cast as cast
from connector_app.application.sample_dice import Dice, weighted
from connector_app.application.sample_traits import traits_of
from connector_app.domain.consent import Consent, ConsentMethod, ConsentState, Purpose
from connector_app.domain.group import Group, GroupKind
from connector_app.domain.ids import codes_from
from connector_app.domain.person import ContactKind, ContactPoint, Person, PersonStatus
from connector_app.domain.place import Place, PlaceLevel
from connector_app.domain.tag import Tag

#: British numbers set aside for stories: 07700 900000 to 900999.
_STORY_NUMBERS = 1000
#: Of sixty people in a row: who moved away, who has gone quiet, and since how many days.
_GONE = {47: (PersonStatus.MOVED, 150), 12: (PersonStatus.ACTIVE, 77), 32: (PersonStatus.ACTIVE, 63)}
#: Of sixty people in a row: who was never asked, who refused to be counted, who agreed and took it back.
_NOT_ASKED = (17, 37)
_REFUSED = (53,)
_WITHDREW = (33,)
_TITLES = ("Mr", "Mrs", "Big")


@dataclass(slots=True)
class Known:
    """What later nouns need: ids, what people are called, who lives where, who is gone, who agreed to be asked.

    `said` are conversations by theme as (id, day), the first few that may be gathered.
    """

    neighbourhoods: list[str] = field(default_factory=list)
    venues: list[tuple[str, str]] = field(default_factory=list)
    groups: list[str] = field(default_factory=list)
    people: list[str] = field(default_factory=list)
    called: list[str] = field(default_factory=list)
    homes: list[int] = field(default_factory=list)
    neighbours: list[list[int]] = field(default_factory=list)
    gone_since: dict[int, date] = field(default_factory=dict)
    agreed: list[str] = field(default_factory=list)
    said: dict[str, list[tuple[str, date]]] = field(default_factory=dict)

    def here(self, person: int, on: date) -> bool:
        """Tell whether a person is still about on a day."""
        gone = self.gone_since.get(person)
        return gone is None or on < gone


def places_and_groups(dice: Dice, known: Known) -> Iterator[Place | Group]:
    """Yield the town, its neighbourhoods and venues, and the groups."""
    town = Place(name=cast.TOWN, id=dice.id(), level=PlaceLevel.TOWN)
    yield town
    for name in cast.NEIGHBOURHOODS:
        place = Place(name=name, id=dice.id(), parent_id=town.id)
        known.neighbourhoods.append(place.id)
        known.neighbours.append([])
        yield place
    for name, around in cast.VENUES:
        venue = Place(name=name, id=dice.id(), level=PlaceLevel.VENUE, parent_id=known.neighbourhoods[around])
        known.venues.append((venue.id, name))
        yield venue
    for name, kind, notes in cast.GROUPS:
        tags = tuple(Tag(framework, item) for framework, item in cast.TAGGED.get(name, ()))
        group = Group(name=name, id=dice.id(), kind=GroupKind(kind), notes=notes, tags=tags)
        known.groups.append(group.id)
        yield group


def people_and_consents(
    dice: Dice, traits: Dice, known: Known, count: int, today: date
) -> Iterator[Person | Consent]:
    """Yield people, each followed by their answers: most agreed to be counted, not all were asked.

    What they say of themselves falls by `traits`.
    """
    ages = weighted(cast.AGE_WEIGHTS)
    homes = [home for home, weight in enumerate(cast.PLACE_WEIGHTS) for _ in range(weight)]
    dice.shuffle(ages)
    dice.shuffle(homes)
    codes = codes_from(dice.whole(0, 30**6 - 1))
    for number in range(count):
        home = homes[number % len(homes)]
        person = _person(dice, known, number, home, ages[number % len(ages)], next(codes), today)
        known.people.append(person.id)
        known.called.append(_called(person.label))
        known.homes.append(home)
        known.neighbours[home].append(number)
        says = traits_of(traits, number, home, asked=number % 60 not in _NOT_ASKED)
        yield replace(person, answers=says.answers, decile=says.decile, decile_edition=says.edition)
        on = today - timedelta(days=dice.whole(426, 470))
        yield from _consents(dice, person.id, number, on)
        if says.agreed:
            known.agreed.append(person.id)
            yield Consent(
                person_id=person.id,
                purpose=Purpose.SPECIAL_CATEGORY,
                state=ConsentState.GIVEN,
                decided_on=on,
                id=traits.id(),
            )


def _person(dice: Dice, known: Known, number: int, home: int, age: str, code: str, today: date) -> Person:
    if number < len(cast.CAST):
        label, names, language = cast.CAST[number]
    else:
        label, names, language = f"{dice.pick(cast.FIRST)} {dice.pick(cast.FAMILY)}", "", "en"
    status, days = _GONE.get(number % 60, (PersonStatus.ACTIVE, 0))
    if days:
        known.gone_since[number] = today - timedelta(days=days)
    return Person(
        label=label,
        id=dice.id(),
        code=code,
        names=names,
        main_language=language,
        how_we_met=cast.MEETINGS[number % len(cast.MEETINGS)],
        notes=dice.pick(cast.NOTES),
        access_needs=dice.pick(cast.ACCESS) if dice.chance(0.12) else "",
        status=status,
        place_id=known.neighbourhoods[home],
        age_band=age if dice.chance(0.97) else None,
        introduced_by=dice.pick(known.people) if number and dice.chance(0.25) else None,
        touch_every=dice.pick((14, 28, 56)) if dice.chance(0.3) else None,
        contact_points=_contact_points(dice, number),
    )


def _contact_points(dice: Dice, number: int) -> tuple[ContactPoint, ...]:
    points = []
    if number < _STORY_NUMBERS and dice.chance(0.8):
        safe = dice.pick((True, False, None))
        points.append(ContactPoint(ContactKind.PHONE, f"07700 900{number:03}", safe))
    if dice.chance(0.35):
        points.append(ContactPoint(ContactKind.EMAIL, f"neighbour{number + 1}@example.org"))
    return tuple(points)


def _called(label: str) -> str:
    first = label.split(" ", 1)[0]
    return label if first in _TITLES else first


def _consents(dice: Dice, person_id: str, number: int, on: date) -> Iterator[Consent]:
    def answer(purpose: Purpose, state: ConsentState, decided_on: date = on) -> Consent:
        method = dice.pick((ConsentMethod.VERBAL, ConsentMethod.VERBAL, ConsentMethod.WRITTEN))
        return Consent(
            person_id=person_id, purpose=purpose, state=state, decided_on=decided_on, id=dice.id(), method=method
        )

    turn = number % 60
    if turn in _NOT_ASKED:
        return
    yield answer(Purpose.RECORD, ConsentState.GIVEN)
    counted = ConsentState.REFUSED if turn in _REFUSED else ConsentState.GIVEN
    yield answer(Purpose.ANONYMOUS_COUNTS, counted)
    if turn in _WITHDREW:
        yield answer(Purpose.ANONYMOUS_COUNTS, ConsentState.WITHDRAWN, on + timedelta(days=200))
    if dice.chance(0.5):
        yield answer(Purpose.CONTACT_AGAIN, ConsentState.GIVEN)
    if dice.chance(0.3):
        yield answer(Purpose.QUOTE, dice.pick((ConsentState.GIVEN, ConsentState.GIVEN, ConsentState.REFUSED)))
    if dice.chance(0.25):
        yield answer(Purpose.MATCH, ConsentState.GIVEN)
