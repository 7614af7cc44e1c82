"""Looking up where people live: from a postcode to how deprived the small area is, and to a neighbourhood.

A decile is only ever looked up, never typed. Two postcodes of one person in different places, and one that is
not known, change nothing; a neighbourhood is proposed to people who have no place, and never put over one.
"""

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from connector_app.application.commands import Command
from connector_app.application.ports import Notebook
from connector_app.domain.deprivation import Edition
from connector_app.domain.errors import Refused
from connector_app.domain.folding import fold
from connector_app.domain.gazetteer import Gazetteer, Spot
from connector_app.domain.noun import Noun
from connector_app.domain.person import ContactKind, Person, PersonStatus
from connector_app.domain.place import Place, PlaceLevel
from connector_app.domain.postcode import area_of, read_postcode
from connector_app.text import QT_TRANSLATE_NOOP

_SETTING = "look_up"


@dataclass(frozen=True, slots=True)
class Choices:
    """What becomes of somebody who was looked up; chosen once, it also holds for postcodes that come later.

    `forget`: the postcode itself is not kept. `places`: whoever has no place is put into their ward.
    """

    forget: bool = False
    places: bool = False


@dataclass(slots=True)
class Tally:
    """How many people were found, and why others were not; `missing` are areas that are not here.

    `proposed` are wards by how many people without a place live there; `older` is for people of an earlier
    edition who could not be looked up again and count as not known.
    """

    people: int = 0
    found: int = 0
    terminated: int = 0
    outside: int = 0
    undecided: int = 0
    not_found: int = 0
    unclear: int = 0
    unreadable: int = 0
    resting: int = 0
    forgotten: int = 0
    addresses: int = 0
    placed: int = 0
    older: int = 0
    missing: set[str] = field(default_factory=set)
    proposed: Counter[str] = field(default_factory=Counter)


@dataclass(frozen=True, slots=True)
class LookUp:
    """What looking up would do: the command, None where it changes nobody, and the tally of it."""

    command: Command | None
    tally: Tally
    edition: Edition | None

    @property
    def changed(self) -> list[Person]:
        """Return the people whose record becomes another one."""
        return [noun for noun in self.command.saves if isinstance(noun, Person)] if self.command else []


def choices_in(notebook: Notebook) -> Choices:
    """Return what was chosen last in a notebook."""
    told = json.loads(notebook.setting(_SETTING) or "{}")
    return Choices(forget=bool(told.get("forget")), places=bool(told.get("places")))


def keep_choices(notebook: Notebook, choices: Choices) -> None:
    """Keep what was chosen, for postcodes that come later."""
    notebook.keep_setting(_SETTING, json.dumps({"forget": choices.forget, "places": choices.places}))


def look_up(notebook: Notebook, gazetteer: Gazetteer, choices: Choices) -> LookUp:
    """Return what looking up everybody with a postcode would do; nothing is stored.

    Raises Refused "deprivation_older" when people were looked up in a later edition than this one.
    """
    edition, before = gazetteer.edition, notebook.areas.looked_up()
    if edition and (later := max(before, default="")) > edition:
        raise Refused("deprivation_older", edition=edition, known=later)
    people = notebook.areas.living()
    looking = _Looking(gazetteer, choices, notebook.reader.places())
    resting = notebook.reader.resting(person.id for person in people)
    for person in people:
        looking.take(person, resting=person.id in resting)
    renewed = Counter(person.decile_edition for person in people if person.id in looking.changed)
    tally = looking.tally
    if edition and tally.found:  # until somebody is found in it, the earlier one still counts
        tally.older = sum(count - renewed[each] for each, count in before.items() if each != edition)
    saves: tuple[Noun, ...] = (*looking.new_places, *looking.changed.values())
    title = QT_TRANSLATE_NOOP("Commands", "Look postcodes up")
    return LookUp(Command(title=title, saves=saves) if saves else None, tally, edition)


def with_look_up(notebook: Notebook, command: Command) -> Command:
    """Return a command in which people whose postcode is new or was changed are looked up, in the areas there are.

    A decile never outlives the postcode it was read from: where another one is not known, it goes. Where somebody
    takes the postcode away, it stays.
    """
    people = [noun for noun in command.saves if isinstance(noun, Person)]
    if not people or not notebook.areas.kept()[0]:
        return command
    wanted = {area_of(code) for person in people for code in _postcodes(person)}
    gazetteer = notebook.areas.open(wanted)
    if gazetteer.edition and max(notebook.areas.looked_up(), default="") > gazetteer.edition:
        return command
    looking = _Looking(gazetteer, choices_in(notebook), notebook.reader.places(), command.saves)
    before = notebook.areas.known(person.id for person in people)
    standing: dict[str, Noun] = {}
    for person in people:
        standing[person.id] = now = _as_it_stands(person, before.get(person.id))
        looking.take(now, resting=_rests(now))
    standing |= looking.changed
    return replace(command, saves=(*looking.new_places, *(standing.get(noun.id, noun) for noun in command.saves)))


def _as_it_stands(person: Person, before: Person | None) -> Person:
    """Return a person with the decile that fits their postcodes, however long ago the form was filled in."""
    if before is None:
        return person
    if _postcodes(person) and _postcodes(person) != _postcodes(before):
        return replace(person, decile=None, decile_edition="")
    return replace(person, decile=before.decile, decile_edition=before.decile_edition)


def _postcodes(person: Person) -> list[str]:
    written = (point.value for point in person.contact_points if point.kind is ContactKind.POSTCODE)
    return [code for code in map(read_postcode, written) if code]


def _rests(person: Person) -> bool:
    return person.restricted_on is not None or person.status is PersonStatus.ASKED_TO_BE_FORGOTTEN


class _Looking:
    """People being looked up, one after the other."""

    def __init__(
        self, gazetteer: Gazetteer, choices: Choices, places: Sequence[Place], saves: Iterable[Noun] = ()
    ) -> None:
        """`saves` may bring places of their own."""
        self._gazetteer = gazetteer
        self._choices = choices
        brought = [noun for noun in saves if isinstance(noun, Place)]
        self._places = {
            fold(place.name): place for place in (*places, *brought) if place.level is PlaceLevel.NEIGHBOURHOOD
        }
        self.new_places: list[Place] = []
        self.changed: dict[str, Person] = {}
        self.tally = Tally()

    def take(self, person: Person, *, resting: bool) -> None:
        """Look one person up."""
        written = [point for point in person.contact_points if point.kind is ContactKind.POSTCODE]
        if not written:
            return
        tally = self.tally
        tally.people += 1
        postcodes = _postcodes(person)
        spots = {self._gazetteer.find(code) for code in postcodes}
        if resting:
            tally.resting += 1
        elif not postcodes:
            tally.unreadable += 1
        elif spots == {None}:
            tally.not_found += 1
            tally.missing |= {area_of(code) for code in postcodes} - self._gazetteer.areas.keys()
        elif len({spot and (spot.decile, spot.ward, spot.in_england) for spot in spots}) > 1:
            tally.unclear += 1
        else:
            self._found(person, next(spot for spot in spots if spot))

    def _found(self, person: Person, spot: Spot) -> None:
        tally, edition, found = self.tally, self._gazetteer.edition, person
        if not spot.in_england:
            tally.outside += 1
            found = replace(found, decile=None, decile_edition="")
        elif spot.decile is None or edition is None:
            tally.undecided += 1
        else:
            tally.found += 1
            tally.terminated += spot.terminated
            found = replace(found, decile=spot.decile, decile_edition=edition.value)
            if self._choices.forget:
                found = self._without_postcode(found)
        if spot.ward and person.place_id is None:
            tally.proposed[spot.ward] += 1
            if self._choices.places:
                tally.placed += 1
                found = replace(found, place_id=self._place(spot.ward).id)
        if found != person:
            self.changed[person.id] = found

    def _without_postcode(self, person: Person) -> Person:
        self.tally.forgotten += 1
        kinds = {point.kind for point in person.contact_points}
        self.tally.addresses += ContactKind.ADDRESS in kinds
        kept = tuple(point for point in person.contact_points if point.kind is not ContactKind.POSTCODE)
        return replace(person, contact_points=kept)

    def _place(self, ward: str) -> Place:
        """Return the neighbourhood that is called like a ward, a new one where there is none."""
        place = self._places.get(fold(ward))
        if place is None:
            place = self._places[fold(ward)] = Place(name=ward)
            self.new_places.append(place)
        return place


def attribution_year(notebook: Notebook) -> int | None:
    """Return the year that the owners of the data want to be named with; None while nothing is kept."""
    kept = notebook.areas.kept()[0]
    return max((area.year or area.taken_on.year for area in kept), default=None)
