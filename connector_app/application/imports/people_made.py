"""Makes the people and groups that rows of a file tell of, and adds to known ones what they lack."""

import secrets
from dataclasses import replace
from typing import Any, TypeAlias

from connector_app.application.imports.age_matching import match_age
from connector_app.application.imports.imported import ImportedPerson
from connector_app.application.known_parties import contact_key, other_names
from connector_app.domain.folding import fold, words
from connector_app.domain.group import Group, GroupKind
from connector_app.domain.ids import codes_from
from connector_app.domain.in_bulk import in_bulk
from connector_app.domain.noun import Kind
from connector_app.domain.person import ContactKind, ContactPoint, Person
from connector_app.domain.place import Place
from connector_app.domain.vocabulary import CodeList

Somebody: TypeAlias = Person | Group

_PERSON, _POINT = in_bulk(Person), in_bulk(ContactPoint)
#: What a person has one of: filled where it is empty, and never overwritten.
ONE = ("names", "pronouns", "how_we_met", "access_needs", "place_id", "age_band")


class PlacesMet:
    """The places of a notebook by name, and those that a file adds."""

    def __init__(self, known: list[Place]) -> None:
        """Start from the places that are known."""
        self._by_name = {fold(place.name): place for place in known}
        self._ids: dict[str, str | None] = {}
        self.new: dict[str, Place] = {}

    def named(self, name: str) -> str | None:
        """Return the id of a place, made where there is none of this name; None without a name."""
        if name in self._ids:
            return self._ids[name]
        folded = fold(name)
        place = self._by_name.get(folded)
        if place is None and folded:
            place = self._by_name[folded] = Place(name=name.strip())
            self.new[place.id] = place
        return self._ids.setdefault(name, place.id if place else None)


class PeopleMade:
    """Makes people and groups out of rows."""

    def __init__(self, bands: CodeList, places: PlacesMet) -> None:
        """`bands` are the age bands that are kept."""
        self._bands = bands
        self._places = places
        self._codes = codes_from(secrets.randbelow(30**6))
        self.ages: dict[str, str | None] = {"": None}

    def somebody(self, row: ImportedPerson) -> Somebody:
        """Return the person or the group of a row."""
        points = _contact_points(row)
        notes = "\n".join(row.notes)
        if row.kind is Kind.GROUP:
            return Group(name=row.display, kind=GroupKind.ASSOCIATION, notes=notes, contact_points=points)
        return _PERSON(
            label=row.display,
            code=next(self._codes),
            names=row.names,
            also_known_as=_also_known_as(row) if row.also_known_as or row.external_id else "",
            pronouns=row.pronouns,
            how_we_met=row.how_we_met,
            notes=notes,
            access_needs=row.access_needs,
            place_id=self._places.named(row.place) if row.place else None,
            age_band=self._age(row.age.strip()),
            contact_points=points,
        )

    def _age(self, text: str) -> str | None:
        if text not in self.ages:
            self.ages[text] = match_age(text, self._bands)
        return self.ages[text]


def _also_known_as(row: ImportedPerson) -> str:
    """Return what else a file calls somebody, what they are in its list among it."""
    reference = "" if row.external_id == row.display else row.external_id.strip()
    return "; ".join(filter(None, (row.also_known_as.strip(), reference)))


def _contact_points(row: ImportedPerson) -> tuple[ContactPoint, ...]:
    points = [_POINT(ContactKind.PHONE, value) for value in row.phones]
    points += [_POINT(ContactKind.EMAIL, value) for value in row.emails]
    points += [_POINT(ContactKind.ADDRESS, value) for value in row.addresses]
    points += [_POINT(ContactKind.POSTCODE, value) for value in row.postcodes]
    return tuple(points)


def filled(known: Somebody, arriving: Somebody) -> Somebody:
    """Return the one who is known, with empty fields filled and further names, notes and ways added."""
    changes: dict[str, Any] = {}
    has = {contact_key(point.kind, point.value) for point in known.contact_points}
    if more := [p for p in arriving.contact_points if contact_key(p.kind, p.value) not in has]:
        changes["contact_points"] = (*known.contact_points, *more)
    if arriving.notes != known.notes and (notes := _with_notes(known, arriving.notes)) != known.notes:
        changes["notes"] = notes
    if isinstance(known, Person) and isinstance(arriving, Person):
        if further := _further_names(known, arriving):
            changes["also_known_as"] = "; ".join((*other_names(known), *further))
        changes |= {name: value for name in ONE if (value := getattr(arriving, name)) and not getattr(known, name)}
    return replace(known, **changes) if changes else known


def _further_names(known: Person, arriving: Person) -> list[str]:
    """Return what else somebody goes by in a file that is not known of them."""
    names = [name for name in (arriving.label, *other_names(arriving)) if name != known.label]
    if not names:
        return []
    own = {words_of_name(name) for name in (known.label, known.names, known.code, *other_names(known))}
    return [name for name in names if words_of_name(name) not in own]


def words_of_name(name: str) -> str:
    """Return the form in which one name is not worth to be kept beside another: its words in any order."""
    return " ".join(sorted(words(name))) or fold(name)


def _with_notes(known: Somebody, arriving: str) -> str:
    """Return what is noted with the lines below it that stand nowhere yet: a way to reach somebody is no note."""
    there = {line.strip() for line in known.notes.splitlines()}
    there |= {point.value.strip() for point in known.contact_points}
    more = [line for line in arriving.splitlines() if line.strip() and line.strip() not in there]
    return "\n".join(filter(None, (known.notes, *more))) if more else known.notes


def differs(known: Somebody, arriving: Somebody) -> bool:
    """Tell whether the file says otherwise in what somebody has one of, so that it is not taken over."""
    if isinstance(known, Group) or isinstance(arriving, Group):
        return False
    pairs = ((getattr(known, name), getattr(arriving, name)) for name in ONE)
    return any(here and there and fold(here) != fold(there) for here, there in pairs)


def says_no_more(known: Somebody, arriving: Somebody) -> bool:
    """Tell whether everything that arrives stands in what is known, word for word but for case and accents."""
    return not differs(known, arriving) and filled(known, arriving) == known
