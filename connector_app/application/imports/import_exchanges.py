"""Turns the exchanges of a file into one command, with the people first met in it."""

import secrets
from collections.abc import Iterator
from datetime import date

from connector_app.application.collector import collector_paused
from connector_app.application.commands import Command, import_nouns
from connector_app.application.imports.imported import (
    ExchangesFile,
    ImportedExchange,
    ImportReport,
    Line,
    Progress,
    Skipped,
    row_list,
)
from connector_app.application.known_parties import known_as
from connector_app.application.ports import Reader
from connector_app.domain.category import guess_category
from connector_app.domain.conversation import Precision
from connector_app.domain.exchange import COMMONS, Exchange, Leg, Mode, Party, PartyKind
from connector_app.domain.folding import fold
from connector_app.domain.ids import codes_from
from connector_app.domain.person import Person
from connector_app.domain.vocabulary import CodeList, Vocabulary
from connector_app.text import QT_TRANSLATE_NOOP

_PAGE = 1000
_COMMONS = {"commons", "the commons", "community pot", "everyone", "everybody"}
_COMMONS_GIVE = Line(QT_TRANSLATE_NOOP("Imports", "The commons cannot give."))
_ONESELF = Line(QT_TRANSLATE_NOOP("Imports", "Giver and receiver are the same."))


@collector_paused()
def import_exchanges(
    reader: Reader, vocabulary: Vocabulary, file: ExchangesFile, today: date, progress: Progress | None = None
) -> tuple[Command, ImportReport]:
    """Return the command that brings a file's exchanges in, and the report on it; nothing is stored yet.

    A giver or receiver is found by reference, code, label or other name; somebody unknown becomes a new
    person of that label. What `progress` raises passes through.
    """
    arrival = _Arrival(reader, vocabulary.categories, today)
    for number, row in enumerate(file.exchanges):
        if progress and number % _PAGE == 0:
            progress(number, len(file.exchanges))
        arrival.take(row)
    if progress:
        progress(len(file.exchanges), len(file.exchanges))
    report = ImportReport(
        file=file.file,
        imported=len(arrival.exchanges),
        skipped=tuple(sorted((*file.skipped, *arrival.skipped), key=lambda left: left.row)),
        lines=(*file.lines, *arrival.lines()),
    )
    return import_nouns((*arrival.people, *arrival.exchanges)), report


class _Arrival:
    """The exchanges of one file arriving, one after the other."""

    def __init__(self, reader: Reader, categories: CodeList, today: date) -> None:
        self._reader = reader
        totals = reader.totals()
        self._empty = totals.people == 0 and totals.groups == 0
        self._categories = categories
        self._today = today
        self._codes = codes_from(secrets.randbelow(30**6))
        self._parties: dict[str, Party] = {}
        self._by_folded: dict[str, Party] = {}
        self._guessed: dict[str, str] = {}
        self._undated = False
        self._several_fit: list[int] = []
        self._new: list[Person] = []
        self._took_part: set[str] = set()
        self.exchanges: list[Exchange] = []
        self.skipped: list[Skipped] = []

    @property
    def people(self) -> list[Person]:
        """Return the new people who gave or received something in a row that was kept."""
        return [person for person in self._new if person.id in self._took_part]

    def take(self, row: ImportedExchange) -> None:
        """Bring one row in."""
        giver, receiver = self._party(row.giver, row.row), self._party(row.receiver, row.row)
        if giver in (receiver, COMMONS):
            self.skipped.append(Skipped(row.row, _COMMONS_GIVE if giver == COMMONS else _ONESELF))
            return
        self._took_part.update((giver.id, receiver.id))
        precision = Precision.DAY
        if row.on is None:
            self._undated, precision = True, Precision.ABOUT
        self.exchanges.append(
            Exchange(
                on=row.on or self._today,
                legs=(Leg(giver, receiver, row.minutes),),
                title=row.title,
                precision=precision,
                category=self._category(row.title),
                mode=Mode.TALLY if row.minutes is None else Mode.TIME,
            )
        )

    def lines(self) -> Iterator[Line]:
        """Yield what the reader should know about how the exchanges arrived."""
        if people := self.people:
            template = QT_TRANSLATE_NOOP("Imports", "New people, known by the names in the file: {count}.")
            yield Line(template, {"count": len(people)})
        if self._undated:
            template = QT_TRANSLATE_NOOP("Imports", "There are no dates: all of it is dated about today, {day}.")
            yield Line(template, {"day": self._today.isoformat()})
        if self._several_fit:
            template = QT_TRANSLATE_NOOP("Imports", "More than one known person fits, a new one was made: {rows}.")
            yield Line(template, {"rows": row_list(self._several_fit)})

    def _party(self, name: str, row: int) -> Party:
        found = self._parties.get(name)
        if found is None:
            folded = fold(name)
            found = self._by_folded.get(folded)
            if found is None:
                found = self._by_folded[folded] = COMMONS if folded in _COMMONS else self._met(name, row)
            self._parties[name] = found
        return found

    def _met(self, name: str, row: int) -> Party:
        """Return the one known party of this name, else a new person."""
        known = [] if self._empty else known_as(self._reader, name)
        if len(known) == 1:
            kind = PartyKind.PERSON if isinstance(known[0], Person) else PartyKind.GROUP
            return Party(kind, known[0].id)
        if known:
            self._several_fit.append(row)
        person = Person(label=name, code=next(self._codes))
        self._new.append(person)
        return Party(PartyKind.PERSON, person.id)

    def _category(self, title: str) -> str:
        if title not in self._guessed:
            self._guessed[title] = guess_category(title, self._categories).code
        return self._guessed[title]
