"""People taken along in a file that other programs read: who goes into it, and what of them; not anonymous."""

from collections.abc import Callable, Collection, Iterator
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, Protocol

from connector_app.application.audit import PEOPLE_SAVED, Via
from connector_app.application.imports.imported import ImportedPerson
from connector_app.application.known_parties import other_names
from connector_app.application.open_export import Progress
from connector_app.application.ports import Notebook, Reader
from connector_app.application.rows import Listing, PersonRow, Sort
from connector_app.domain.consent import Purpose
from connector_app.domain.errors import Refused
from connector_app.domain.noun import Kind, Ref, kind_of
from connector_app.domain.person import ContactKind, ContactPoint, Person
from connector_app.domain.resting import heeds_of
from connector_app.domain.vocabulary import Vocabulary
from connector_app.text import QT_TRANSLATE_NOOP

#: Stands on the screen and the command line before anything is written (context ``Leaving``).
WARNING = QT_TRANSLATE_NOOP(
    "Leaving",
    "The file is not encrypted and not anonymous: whoever gets it can read every name and number in it. A phone "
    "often copies its address book to servers of its maker.",
)
#: From so many people on they are read as one stream.
_STREAMED = 200


class Shape(StrEnum):
    """The form of the file."""

    CARDS_3 = "cards_3"
    CARDS_4 = "cards_4"
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class PeopleLeaving:
    """The people of a file, in the shape in which a file brings people in.

    `resting` counts who stays here because their record rests, `heeded` those of the others about whom there is
    something to read before they are called, which the file does not say.
    """

    people: tuple[ImportedPerson, ...]
    resting: int = 0
    heeded: int = 0

    @property
    def ways(self) -> int:
        """Return how many ways to reach somebody are in it."""
        parts = ((p.phones, p.emails, p.addresses, p.postcodes) for p in self.people)
        return sum(len(values) for each in parts for values in each)


class Writer(Protocol):
    """Writes people to a file, whole or not at all."""

    def __call__(
        self, people: Collection[ImportedPerson], path: Path, shape: Shape, settle: Callable[[], None]
    ) -> None:
        """Raise FileTrouble with nothing left behind; `settle` is called just before the file takes its place."""


def gather_people(
    reader: Reader,
    vocabulary: Vocabulary,
    ids: Collection[str] | None,
    shape: Shape,
    *,
    words: bool = False,
    ages: str = "",
    progress: Progress = lambda _done, _total: None,
) -> PeopleLeaving:
    """Return who goes into the file, None for everybody; with `words` notes and access needs go too.

    Nobody goes whose record rests: who asked to be forgotten or only kept, or took their yes back. `ages` is the
    code of the age list in force. Raises Refused "nobody_to_save" when nobody is left.
    """
    ids = list(_everybody(reader)) if ids is None else list(dict.fromkeys(ids))
    resting = reader.resting(ids)
    going = [each for each in ids if each not in resting]
    if not going:
        raise Refused("nobody_to_save")
    answers = reader.standing(going, Purpose.CONTACT_AGAIN)
    told = _Told(reader, vocabulary, shape, ages, words=words)
    found: dict[str, ImportedPerson] = {}
    heeded = 0
    for done, person in enumerate(people_of(reader, going)):
        progress(done, len(going))
        found[person.id] = told.person(person)
        said = {Purpose.CONTACT_AGAIN: answers[person.id]} if person.id in answers else {}
        heeded += bool(heeds_of(person, said))
    return PeopleLeaving(tuple(found[each] for each in going if each in found), len(resting), heeded)


def save_people(
    notebook: Notebook, leaving: PeopleLeaving, path: Path, shape: Shape, write: Writer, via: Via = Via.WINDOW
) -> None:
    """Write people to a file; the audit trail says that it happened, not who. Raises FileTrouble."""
    write(leaving.people, path, shape, lambda: notebook.note(PEOPLE_SAVED, [Kind.PERSON], via))


def ids_of(reader: Reader, keys: Collection[int]) -> list[str]:
    """Return the ids of the people of these keys of a list, in their order."""
    return [row.id for row in reader.rows(Kind.PERSON, list(keys)) if isinstance(row, PersonRow)]


def people_of(reader: Reader, ids: Collection[str]) -> Iterator[Person]:
    """Yield the people of these ids in any order, many of them as one stream."""
    if len(ids) < _STREAMED:
        found = (reader.get(Ref(Kind.PERSON, each)) for each in ids)
        yield from (person for person in found if isinstance(person, Person))
        return
    wanted = frozenset(ids)
    with closing(reader.everything()) as batches:
        for batch in batches:
            kind = kind_of(batch[0])
            if kind is Kind.PERSON:
                yield from (each for each in batch if isinstance(each, Person) and each.id in wanted)
            elif kind is not Kind.PLACE:  # places come before people, everything else after them
                return


def _everybody(reader: Reader) -> Iterator[str]:
    keys = reader.order(Listing(kind=Kind.PERSON, sort=Sort.NAME, descending=False))
    for start in range(0, len(keys), 1000):
        yield from ids_of(reader, keys[start : start + 1000])


class _Told:
    """Tells of people in one shape."""

    def __init__(self, reader: Reader, vocabulary: Vocabulary, shape: Shape, ages: str, *, words: bool) -> None:
        self._words = words
        self._table = shape is Shape.TABLE
        self._places = {place.id: place.name for place in reader.places()} if self._table else {}
        self._bands = {item.code: item.label for item in vocabulary.age_bands(ages or "AGE10").items}

    def person(self, person: Person) -> ImportedPerson:
        return self._row(person) if self._table else self._card(person)

    def _card(self, person: Person) -> ImportedPerson:
        display = _one_line(person.label)
        names = _one_line(person.names)
        also = [name for name in map(_one_line, other_names(person)) if name != display]
        words = (person.notes, person.access_needs) if self._words else ()
        rest = tuple(_text(text).strip() for text in (*_values(person, ContactKind.OTHER), *words))
        return ImportedPerson(
            row=0,
            display=display,
            names="" if names == display else names,
            also_known_as="; ".join(also),
            notes=tuple(filter(None, rest)),
            **_ways(person),
        )

    def _row(self, person: Person) -> ImportedPerson:
        others = "\n".join(_values(person, ContactKind.OTHER))
        notes = "\n".join(filter(None, (others, person.notes if self._words else "")))
        names = person.names.strip()
        return ImportedPerson(
            row=0,
            display=person.label,
            names="" if names == person.label else names,
            also_known_as="" if person.also_known_as == person.label else _said(person.also_known_as),
            external_id=person.code,
            pronouns=_said(person.pronouns),
            how_we_met=_said(person.how_we_met),
            access_needs=_said(person.access_needs) if self._words else "",
            notes=(notes,) if notes.strip() else (),
            place=self._places.get(person.place_id or "", ""),
            age=self._bands.get(person.age_band or "", ""),
            **_ways(person),
        )


def _ways(person: Person) -> dict[str, Any]:
    """Return how somebody can be reached, each once, on one line each."""
    kinds = {
        "phones": ContactKind.PHONE,
        "emails": ContactKind.EMAIL,
        "addresses": ContactKind.ADDRESS,
        "postcodes": ContactKind.POSTCODE,
    }
    found = {name: dict.fromkeys(map(_one_line, _values(person, kind))) for name, kind in kinds.items()}
    return {name: tuple(filter(None, values)) for name, values in found.items()}


def _values(person: Person, kind: ContactKind) -> list[str]:
    return [point.value for point in person.contact_points if _is(point, kind)]


def _is(point: ContactPoint, kind: ContactKind) -> bool:
    return point.kind is kind and bool(point.value.strip())


def _said(text: str) -> str:
    """Return a text, nothing where it is blank."""
    return text if text.strip() else ""


def _one_line(text: str) -> str:
    return " ".join(_text(text).split())


def _text(text: str) -> str:
    """Return a text without what no file of people can hold: control characters, and other ends of lines."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(sign for sign in text if sign in "\n\t" or not (sign < " " or "\x7f" <= sign < "\xa0"))
