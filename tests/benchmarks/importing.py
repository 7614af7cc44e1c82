"""Bringing files of people in, and taking that back, beside a plain reader and plain inserts of the same rows."""

import csv
import gc
import shutil
import uuid
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, TypeVar

from connector_app.application.commands import import_nouns
from connector_app.application.dispatch import Dispatcher
from connector_app.application.imports.arrivals import look_over, take_in
from connector_app.application.ports import Notebook
from connector_app.application.sample_cast import FAMILY, FIRST
from connector_app.domain.folding import fold
from connector_app.domain.person import ContactKind, ContactPoint, Person
from tests.benchmarks.cards import split_cards, write_cards
from tests.benchmarks.notebooks import key_of, raw
from tests.benchmarks.stand import Stand
from tests.benchmarks.summing import vocabulary
from tests.benchmarks.table import Figure, Line, Reach
from tests.benchmarks.timing import Times, seconds
from tests.factory import TODAY
from tests.importing import read_people

T = TypeVar("T")
_ROWS, _CARDS = 100_000, 10_000
_ROUNDS = 5
#: One in so many of the file is somebody whom the second notebook has, without their e-mail and postcode.
_KNOWN = 50
_COLUMNS = ("Name", "Phone", "Email", "Postcode", "Notes")
_READ, _LOOKED, _STORED, _BACK = "read people from CSV", "look people over", "store people", "take people back"
_ALL, _ALL_BESIDE_KNOWN = "import people from CSV", "import people, some known"
#: Each figure's baseline, what that is, and what is to be reached: only what somebody waits for as a whole. The
#: seconds are of two cores that do nothing else, where the baseline takes some three; the ratios say the same on
#: any machine. Beside people who are known each row is also compared with them.
_BESIDE = {
    _READ: ("read", "csv alone", Reach()),
    _LOOKED: ("all", "csv alone + raw bulk insert", Reach()),
    _STORED: ("insert", "raw bulk insert", Reach()),
    _BACK: ("insert", "raw bulk insert", Reach()),
    _ALL: ("all", "csv alone + raw bulk insert", Reach(ratio=2.7, most=8)),
    _ALL_BESIDE_KNOWN: ("all", "csv alone + raw bulk insert", Reach(ratio=3.3, most=10)),
}
_PEOPLE = (
    "INSERT INTO party (key, id, party_kind, created_at, updated_at) VALUES (?, ?, 'person', 0, 0)",
    "INSERT INTO person VALUES (?, 'en', 'active', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '')",
    "INSERT INTO person_identity VALUES (?, ?, ?, '', '', '', '', ?, '', '')",
    "INSERT INTO party_name VALUES (0, ?, ?)",
    "INSERT INTO party_words (rowid, names, codes) VALUES (?, ?, ?)",
    "INSERT INTO contact_point VALUES (?, ?, ?, ?, NULL)",
)


def people_imported(stand: Stand) -> Iterator[Line]:
    """Bring a file of people into an empty notebook and into one that knows some of them; take the first back."""
    size = min(stand.people, _ROWS)
    room = stand.shelf.room("imports")
    path = room / "people.csv"
    _write_people(path, size)
    ours: dict[str, list[float]] = defaultdict(list)
    plain: dict[str, list[float]] = defaultdict(list)
    for number in range(min(stand.rounds, _ROUNDS)):
        with closing(stand.shelf.new_notebook(room / f"new{number}.connector")) as notebook:
            dispatcher = Dispatcher(notebook, lambda _changes: None)
            parts = _brought_in(notebook, dispatcher, path)
            parts |= {_ALL: sum(parts.values()), _BACK: seconds(dispatcher.undo)}
        with closing(stand.shelf.new_notebook(room / f"known{number}.connector")) as notebook:
            dispatcher = Dispatcher(notebook, lambda _changes: None)
            dispatcher.run(import_nouns(_some_of(path)))
            parts[_ALL_BESIDE_KNOWN] = sum(_brought_in(notebook, dispatcher, path).values())
        stand.shelf.new_notebook(empty := room / f"raw{number}.connector").close()
        with raw(empty, key_of(empty)) as connection:
            read, rows = _timed(lambda: _rows(path))
            insert, _ = _timed(lambda: _insert_people(connection, rows))  # noqa: B023 - called at once
        for name, took in parts.items():
            ours[name].append(took)
        for name, took in (("read", read), ("insert", insert), ("all", read + insert)):
            plain[name].append(took)
    shutil.rmtree(room)
    for name, (baseline, beside, reach) in _BESIDE.items():
        least, plainly = Times(ours[name], plain[baseline]).least()
        yield Figure(
            operation=name, size=size, unit="s", ours=least, baseline=plainly, beside=beside, reach=reach
        )  # fmt: skip


def cards_imported(stand: Stand) -> Iterator[Line]:
    """Bring a file of cards into an empty notebook."""
    size = min(stand.people, _CARDS)
    room = stand.shelf.room("cards")
    path = write_cards(room / "people.vcf", size)
    times = Times([], [])
    for number in range(min(stand.rounds, _ROUNDS)):
        with closing(stand.shelf.new_notebook(room / f"new{number}.connector")) as notebook:
            parts = _brought_in(notebook, Dispatcher(notebook, lambda _changes: None), path)
        stand.shelf.new_notebook(empty := room / f"raw{number}.connector").close()
        with raw(empty, key_of(empty)) as connection:
            read, rows = _timed(lambda: split_cards(path))
            insert, _ = _timed(lambda: _insert_people(connection, rows))  # noqa: B023 - called at once
        times.ours.append(sum(parts.values()))
        times.baseline.append(read + insert)
    shutil.rmtree(room)
    least, plainly = times.least()
    yield Figure(
        operation="import people from cards", size=size, unit="s", ours=least, baseline=plainly,
        beside="lines split and told by name + raw bulk insert", reach=Reach(ratio=3, most=3),
    )  # fmt: skip


def _brought_in(notebook: Notebook, dispatcher: Dispatcher, path: Path) -> dict[str, float]:
    """Bring a file in as the window does, and return how long each part took."""
    read, file = _timed(lambda: read_people(path))
    looked, arrivals = _timed(lambda: look_over(notebook, vocabulary(), file, TODAY))
    stored, _ = _timed(lambda: take_in(arrivals, notebook, dispatcher, lambda _share: None))
    return {_READ: read, _LOOKED: looked, _STORED: stored}


def _timed(work: Callable[[], T]) -> tuple[float, T]:
    """Return how long something takes, and what it returns."""
    gc.collect()
    found: list[T] = []
    return seconds(lambda: found.append(work())), found[0]


def _write_people(path: Path, number: int) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(_COLUMNS)
        for n in range(number):
            name = f"{FIRST[n % len(FIRST)]} {FAMILY[n // len(FIRST) % len(FAMILY)]} {n}"
            phone, email = f"07700 {n:06}", f"neighbour{n}@example.org"
            writer.writerow([name, phone, email, f"CB{n % 20 + 1} {n % 9 + 1}AA", "Best in the mornings."])


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _some_of(path: Path) -> list[Person]:
    """Return people as they are known by name and number."""
    return [
        Person(label=row["Name"], contact_points=(ContactPoint(ContactKind.PHONE, row["Phone"]),))
        for row in _rows(path)[::_KNOWN]
    ]


def _insert_people(connection: Any, people: list[dict[str, str]]) -> None:
    """Insert what a file holds into the same tables and word index, in one durable transaction."""
    rows = list(enumerate(people, 2))
    names = [(key, fold(row["Name"])) for key, row in rows]
    many: tuple[list[tuple[Any, ...]], ...] = (
        [(key, uuid.uuid4().bytes) for key, _ in rows],
        [(key,) for key, _ in rows],
        [(key, row["Name"], f"P-{key}", row["Notes"]) for key, row in rows],
        [(name, key) for key, name in names],
        [(key, name, f"p {key}") for key, name in names],
        [
            (key, n, kind, row[column])
            for key, row in rows
            for n, (kind, column) in enumerate((("phone", "Phone"), ("email", "Email"), ("postcode", "Postcode")))
        ],
    )
    connection.execute("PRAGMA cache_size=-65536")
    connection.execute("BEGIN IMMEDIATE")
    for statement, values in zip(_PEOPLE, many, strict=True):
        connection.executemany(statement, values)
    connection.execute("COMMIT")
