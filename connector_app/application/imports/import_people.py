"""Turns the people of a file into one command: new people, known people filled up, places, answers on counting.

Nobody is doubled whose reference, or name together with a number or e-mail, is known; nothing that stands in
the notebook is overwritten; nobody is taken to have agreed to anything unless the file or the caller says so.
"""

import secrets
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from connector_app.application.collector import collector_paused
from connector_app.application.commands import Command, import_nouns
from connector_app.application.imports.age_matching import best_classification, match_age
from connector_app.application.imports.imported import (
    ImportedPerson,
    ImportReport,
    Line,
    PeopleFile,
    Progress,
    Skipped,
    row_list,
)
from connector_app.application.known_parties import contact_key, known_as, other_names
from connector_app.application.look_up import with_look_up
from connector_app.application.ports import Notebook, Reader
from connector_app.application.rows import Listing, PersonRow, Sort
from connector_app.domain.consent import Consent, ConsentMethod, ConsentState, Purpose
from connector_app.domain.folding import fold
from connector_app.domain.group import Group, GroupKind
from connector_app.domain.ids import codes_from
from connector_app.domain.noun import Kind
from connector_app.domain.person import ContactKind, ContactPoint, Person, PersonStatus
from connector_app.domain.place import Place
from connector_app.domain.vocabulary import CodeList, Vocabulary
from connector_app.text import QT_TRANSLATE_NOOP

_PAGE = 1000
_FILLED = ("names", "pronouns", "how_we_met", "access_needs", "notes", "place_id", "age_band")


@collector_paused()
def import_people(
    notebook: Notebook,
    vocabulary: Vocabulary,
    file: PeopleFile,
    today: date,
    counted_consent: ConsentMethod | None = None,
    progress: Progress | None = None,
) -> tuple[Command, ImportReport]:
    """Return the command that brings a file's people in, and the report on it; nothing is stored yet.

    `counted_consent` says that everybody in the file agreed to be counted, and how. What `progress` raises
    passes through.
    """
    in_force = vocabulary.age_bands(notebook.setting("age_classification") or "AGE10")
    bands = _bands(notebook.reader, file, vocabulary, in_force)
    many = len(file.people) > _PAGE  # then reading all labels once is quicker than looking up each
    labels = {fold(row.label) for row in _everybody(notebook.reader)} if many else None
    arrival = _Arrival(notebook.reader, bands, today, counted_consent, labels)
    for number, person in enumerate(file.people):
        if progress and number % _PAGE == 0:
            progress(number, len(file.people))
        arrival.take(person)
    if progress:
        progress(len(file.people), len(file.people))
    lines = [*file.lines, *arrival.lines()]
    if bands is not in_force:
        template = QT_TRANSLATE_NOOP("Imports", "Age bands are now kept as “{title}”, which fits the file.")
        lines.append(Line(template, {"title": bands.title}))
    report = ImportReport(
        file=file.file,
        imported=arrival.imported,
        updated=len(arrival.updated),
        contacts=tuple(arrival.contacts),
        skipped=(*file.skipped, *arrival.skipped),
        lines=tuple(lines),
        age_classification=None if bands is in_force else bands.code,
    )
    return with_look_up(notebook, import_nouns(arrival.nouns())), report


def _bands(reader: Reader, file: PeopleFile, vocabulary: Vocabulary, in_force: CodeList) -> CodeList:
    """Return the age bands to sort the file into; another list only while nobody has a band yet."""
    ages = {person.age.strip() for person in file.people} - {""}
    better = best_classification(ages, in_force, vocabulary.age_classifications)
    return in_force if better is in_force or _anybody_has_a_band(reader) else better


def _anybody_has_a_band(reader: Reader) -> bool:
    return any(row.age_band for row in _everybody(reader))


def _everybody(reader: Reader) -> Iterator[PersonRow]:
    """Yield the people of the notebook, a page at a time."""
    keys = reader.order(Listing(kind=Kind.PERSON, sort=Sort.NAME))
    for start in range(0, len(keys), _PAGE):
        for row in reader.rows(Kind.PERSON, keys[start : start + _PAGE]):
            if isinstance(row, PersonRow):
                yield row


class _Arrival:
    """The people of one file arriving, one after the other."""

    def __init__(
        self, reader: Reader, bands: CodeList, today: date, counted: ConsentMethod | None, labels: set[str] | None
    ) -> None:
        """`counted` is how everybody agreed to be counted, or None; `labels` are all folded labels, if read."""
        self._reader = reader
        self._labels = labels
        self._bands = bands
        self._ages: dict[str, str | None] = {"": None}
        self._today = today
        self._counted = counted
        self._codes = codes_from(secrets.randbelow(30**6))
        self._places = {fold(place.name): place for place in reader.places()}
        self._new_places: list[Place] = []
        self._new: list[Person | Group] = []
        self._consents: list[Consent] = []
        self._rows: dict[str, list[int]] = defaultdict(list)
        self._same_name: list[int] = []
        self._several_fit: list[int] = []
        self._unchanged = 0
        self.updated: dict[str, Person | Group] = {}
        self.contacts: list[ImportedPerson] = []
        self.skipped: list[Skipped] = []

    @property
    def imported(self) -> int:
        """Return how many people and groups are new."""
        return len(self._new)

    def nouns(self) -> Iterator[Place | Person | Group | Consent]:
        """Yield everything to be stored."""
        yield from self._new_places
        yield from self._new
        yield from self.updated.values()
        yield from self._consents

    def take(self, row: ImportedPerson) -> None:
        """Bring one row in: as somebody known, or as somebody new."""
        self._rows[fold(row.display)].append(row.row)
        arriving = self._person(row) if row.kind is Kind.PERSON else _group(row)
        known = self._known(row, arriving)
        if isinstance(known, Person) and self._reader.resting([known.id]):
            self.skipped.append(Skipped(row.row, _left_alone(known)))
            return
        self.contacts.append(row)
        if known is None:
            self._new.append(arriving)
        elif (filled := _filled(known, arriving)) != known:
            self.updated[known.id] = filled
        elif known.id not in self.updated:
            self._unchanged += 1
        if isinstance(arriving, Person):
            self._agree(row, arriving if known is None else known, new=known is None)

    def lines(self) -> Iterator[Line]:
        """Yield what the reader should know about how the people arrived."""
        twice = [rows for rows in self._rows.values() if len(rows) > 1]
        for rows, template in (
            (
                [row for found in twice for row in found],
                QT_TRANSLATE_NOOP("Imports", "The same name more than once, kept apart: rows {rows}."),
            ),
            (
                self._same_name,
                QT_TRANSLATE_NOOP("Imports", "Somebody of this name was known, please compare: rows {rows}."),
            ),
            (
                self._several_fit,
                QT_TRANSLATE_NOOP("Imports", "More than one known person fits, a new one was made: {rows}."),
            ),
        ):
            if rows:
                yield Line(template, {"rows": row_list(rows)})
        if self._unchanged:
            template = QT_TRANSLATE_NOOP("Imports", "Known already, nothing new: {count}.")
            yield Line(template, {"count": self._unchanged})
        if self._new_places:
            template = QT_TRANSLATE_NOOP("Imports", "New neighbourhoods: {names}.")
            yield Line(template, {"names": ", ".join(sorted(place.name for place in self._new_places))})
        if unmatched := sorted(age for age, code in self._ages.items() if age and code is None):
            template = QT_TRANSLATE_NOOP("Imports", "Age bands left empty, as none fits: {ages}.")
            yield Line(template, {"ages": ", ".join(unmatched)})
        if self._new and not self._consents:
            yield Line(QT_TRANSLATE_NOOP("Imports", "The file says of nobody that they agreed to be counted."))

    def _person(self, row: ImportedPerson) -> Person:
        names = (row.also_known_as.strip(), "" if row.external_id == row.display else row.external_id.strip())
        return Person(
            label=row.display,
            code=next(self._codes),
            names=row.names,
            also_known_as="; ".join(filter(None, names)),
            pronouns=row.pronouns,
            how_we_met=row.how_we_met,
            notes="\n".join(row.notes),
            access_needs=row.access_needs,
            place_id=self._place(row.place.strip()),
            age_band=self._age(row.age.strip()),
            contact_points=_contact_points(row),
        )

    def _place(self, name: str) -> str | None:
        if not name:
            return None
        folded = fold(name)
        if folded not in self._places:
            self._places[folded] = Place(name=name)
            self._new_places.append(self._places[folded])
        return self._places[folded].id

    def _age(self, text: str) -> str | None:
        if text not in self._ages:
            self._ages[text] = match_age(text, self._bands)
        return self._ages[text]

    def _known(self, row: ImportedPerson, arriving: Person | Group) -> Person | Group | None:
        """Return who of the notebook this is; nobody when none or more than one fits."""
        named = self._named(row, arriving)
        fitting = [found for found in named if row.kind is Kind.GROUP or _shares_a_contact(found, arriving)]
        if reference := row.external_id.strip():
            fitting = [n for n in known_as(self._reader, reference) if isinstance(n, Person)] or fitting
        if len(fitting) == 1:
            return self.updated.get(fitting[0].id, fitting[0])
        if fitting:
            self._several_fit.append(row.row)
        elif named:
            self._same_name.append(row.row)
        return None

    def _named(self, row: ImportedPerson, arriving: Person | Group) -> list[Person | Group]:
        """Return the people, or the groups, of this row's name."""
        if self._labels is not None and row.kind is Kind.PERSON and fold(row.display) not in self._labels:
            return []
        return [found for found in known_as(self._reader, row.display) if type(found) is type(arriving)]

    def _agree(self, row: ImportedPerson, person: Person | Group, *, new: bool) -> None:
        """Record whether this person may be counted, unless an answer of theirs stands."""
        if row.counted is None and self._counted is None:
            return
        if not new and self._reader.standing([person.id], Purpose.ANONYMOUS_COUNTS):
            return
        self._consents.append(
            Consent(
                person_id=person.id,
                purpose=Purpose.ANONYMOUS_COUNTS,
                state=ConsentState.REFUSED if row.counted is False else ConsentState.GIVEN,
                decided_on=self._today,
                method=self._counted or ConsentMethod.VERBAL,
            )
        )


def _left_alone(person: Person) -> Line:
    """Return why nothing of a file is added to a record that rests."""
    if person.status is PersonStatus.ASKED_TO_BE_FORGOTTEN:
        return Line(QT_TRANSLATE_NOOP("Imports", "This person asked to be forgotten."))
    return Line(QT_TRANSLATE_NOOP("Imports", "This person asked that their record is only kept."))


def _group(row: ImportedPerson) -> Group:
    return Group(
        name=row.display,
        kind=GroupKind.ASSOCIATION,
        notes="\n".join(row.notes),
        contact_points=_contact_points(row),
    )


def _contact_points(row: ImportedPerson) -> tuple[ContactPoint, ...]:
    return tuple(
        ContactPoint(kind, value)
        for kind, values in (
            (ContactKind.PHONE, row.phones),
            (ContactKind.EMAIL, row.emails),
            (ContactKind.ADDRESS, row.addresses),
            (ContactKind.POSTCODE, row.postcodes),
        )
        for value in values
    )


def _shares_a_contact(known: Person | Group, arriving: Person | Group) -> bool:
    told = {contact_key(point.kind, point.value) for point in arriving.contact_points}
    return any(
        contact_key(point.kind, point.value) in told
        for point in known.contact_points
        if point.kind in (ContactKind.PHONE, ContactKind.EMAIL)
    )


def _filled(known: Person | Group, arriving: Person | Group) -> Person | Group:
    """Return the one who is known with empty fields filled and further ways to reach them added."""
    has = {contact_key(point.kind, point.value) for point in known.contact_points}
    more = tuple(p for p in arriving.contact_points if contact_key(p.kind, p.value) not in has)
    if isinstance(known, Group) or isinstance(arriving, Group):
        return replace(known, notes=known.notes or arriving.notes, contact_points=(*known.contact_points, *more))
    called = other_names(known)
    own = {fold(name) for name in (known.label, known.names, known.code, *called)}
    called += [name for name in other_names(arriving) if fold(name) not in own]
    empty = {name: getattr(arriving, name) for name in _FILLED if not getattr(known, name)}
    also = known.also_known_as if len(called) == len(other_names(known)) else "; ".join(called)
    return replace(known, also_known_as=also, contact_points=(*known.contact_points, *more), **empty)
