"""What bringing a file in does in the data lane: reading it, guessing its columns, looking it over, storing it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeAlias

from connector_app.application.desk import Desk
from connector_app.application.imports import mapping as columns
from connector_app.application.imports.arrivals import Arrivals, look_over
from connector_app.application.imports.arrivals import take_in as store_arrivals
from connector_app.application.imports.arriving import Arriving, Choice, Content, Verdict
from connector_app.application.imports.imported import (
    ConversationsFile,
    ExchangesFile,
    ImportReport,
    PeopleFile,
)
from connector_app.application.imports.mapping import best_sheet, guess_mapping, read_sheet, remember, remembered
from connector_app.application.imports.tables import Sheet, Tables
from connector_app.application.keep_copies import copy_before
from connector_app.domain.consent import ConsentMethod
from connector_app.domain.errors import FileTrouble
from connector_app.domain.group import Group
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.person import Person
from connector_app.ui.models.arriving_model import in_order
from connector_app.ui.panes.arriving_words import Facts, Imported, known_facts

#: Hears how far something is, from 0 to 1; what it raises ends the work with nothing stored.
Tell: TypeAlias = Callable[[float], None]
AnyFile: TypeAlias = PeopleFile | ExchangesFile | ConversationsFile
#: So many rows are shown as they will arrive while columns are being chosen.
SAMPLE_ROWS = 8
#: The shares of storing that go to the copy before it and to making the command.
_COPIED, _MADE = 0.3, 0.4


@dataclass(frozen=True, slots=True)
class Guess:
    """What the columns of one sheet hold, as it looks or as it was the last time."""

    sheet: int
    mapping: columns.Mapping
    as_last_time: bool = False


@dataclass(frozen=True, slots=True)
class Opened:
    """A file that was read; of a table also what its best sheet seems to hold."""

    found: PeopleFile | Tables
    guess: Guess | None = None


@dataclass(frozen=True, slots=True)
class LookedOver:
    """Every row beside what is known: their places by verdict, how many come in, and what each says in full."""

    arrivals: Arrivals
    order: Mapping[Verdict, list[int]]
    coming: int
    told: Mapping[int, Imported]


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What was stored, and the report on it."""

    report: ImportReport
    stored: bool


def open_file(desk: Desk, path: Path, content: Content | None, encoding: str | None, tell: Tell) -> Opened:
    """Read a file and guess what it is; raise FileTrouble."""
    found = desk.files.read_import(path, encoding, lambda: tell(0.0))
    if isinstance(found, PeopleFile):
        return Opened(found)
    return Opened(found, guess_sheet(desk, found, best_sheet(found), content))


def guess_sheet(desk: Desk, tables: Tables, number: int, content: Content | None) -> Guess:
    """Return what a sheet's columns hold: as the last time, unless something else is looked for."""
    sheet = tables.sheets[number]
    before = remembered(desk.notebook, sheet)
    if before is not None and content in (None, before.content):
        return Guess(number, before, as_last_time=True)
    return Guess(number, guess_mapping(sheet, content))


def guess_again(
    desk: Desk, tables: Tables, number: int, content: Content | None, heading: int | None = -1
) -> Guess:
    """Return what a sheet holds by its looks alone, perhaps with the headings somewhere else (None: nowhere)."""
    sheet = tables.sheets[number]
    if heading == -1:
        return (
            guess_sheet(desk, tables, number, None)
            if content is None
            else Guess(number, guess_mapping(sheet, content))
        )
    first = 0 if heading is None else heading
    below = guess_mapping(Sheet(sheet.name, sheet.rows[first:]), content)
    return Guess(number, replace(below, heading=heading))


def first_rows(desk: Desk, tables: Tables, guess: Guess) -> list[Arriving]:
    """Return how the first rows of a sheet would arrive; none where nothing can be made of them."""
    try:
        file = columns.first_rows(tables.sheets[guess.sheet], guess.mapping, SAMPLE_ROWS, tables.file)
    except FileTrouble:
        return []
    return list(look_over(desk.notebook, desk.vocabulary, file, desk.clock.today()).rows[:SAMPLE_ROWS])


def look_over_file(
    desk: Desk,
    found: PeopleFile | Tables,
    guess: Guess | None,
    counted: ConsentMethod | None,
    decided: Mapping[int, tuple[Choice, str | None]],
    tell: Tell,
) -> LookedOver:
    """Return every row with its verdict, and with what was `decided` of it before; raise FileTrouble."""
    file: AnyFile
    if isinstance(found, Tables):
        if guess is None:
            raise FileTrouble("file_empty", file=found.file)
        file = read_sheet(found.file, found.sheets[guess.sheet], guess.mapping)
    else:
        file = found
    tell(0.0)
    arrivals = look_over(
        desk.notebook,
        desk.vocabulary,
        file,
        desk.clock.today(),
        counted,
        lambda done, total: tell(done / max(1, total)),
    )
    for place, (choice, likely) in decided.items():
        arrivals.choose(place, choice, likely)
    return LookedOver(arrivals, in_order(arrivals.rows), how_many_come(arrivals), _told(file))


def how_many_come(arrivals: Arrivals) -> int:
    """Return how many rows do something."""
    return sum(row.choice is not Choice.LEAVE for row in arrivals.rows)


def take_in(desk: Desk, looked: LookedOver, sheet: Sheet | None, guess: Guess | None, tell: Tell) -> TakenIn:
    """Store what was chosen as one step, after a copy was made, and keep in mind what the columns held."""
    arrivals = looked.arrivals
    tell(0.0)
    copy_before(desk.notebook, lambda share: tell(_COPIED * share))
    stored = arrivals.command() is not None
    tell(_MADE)
    report = store_arrivals(
        arrivals, desk.notebook, desk.dispatcher, lambda share: tell(_MADE + (1 - _MADE) * share)
    )
    if sheet is not None and guess is not None:
        remember(desk.notebook, sheet, guess.mapping)
    return TakenIn(report, stored)


def likely_facts(desk: Desk, row: Arriving) -> list[Facts]:
    """Return what the notebook has of each that a row may be; nothing of what is no person and no group."""
    reader = desk.reader
    places: dict[str, str] = {}
    found: list[Facts] = []
    for likely in row.likely:
        known = reader.get(Ref(Kind.PERSON, likely.id)) or reader.get(Ref(Kind.GROUP, likely.id))
        if isinstance(known, Person) and known.place_id and not places:
            places = {place.id: place.name for place in reader.places()}
        if isinstance(known, Person | Group):
            found.append(known_facts(known, places, desk.vocabulary))
        else:
            found.append({})
    return found


def as_mapped(guess: Guess, *, roles: tuple[str, ...] | None = None, heading: int | None = -1) -> Guess:
    """Return a guess that somebody corrected; the headings stay where they are unless they are given."""
    mapping = guess.mapping
    if roles is not None:
        mapping = replace(mapping, roles=roles)
    if heading != -1:
        mapping = replace(mapping, heading=heading)
    return replace(guess, mapping=mapping, as_last_time=False)


def _told(file: AnyFile) -> dict[int, Imported]:
    match file:
        case PeopleFile():
            return {row.row: row for row in file.people}
        case ExchangesFile():
            return {row.row: row for row in file.exchanges}
        case ConversationsFile():
            return {row.row: row for row in file.conversations}
