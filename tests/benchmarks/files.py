"""Against other files: our encrypted one without its key, a spreadsheet of the same log, a CSV of people."""

import csv
import shutil
import subprocess
import uuid
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from openpyxl import Workbook

from connector_app.application.dispatch import Dispatcher
from connector_app.application.imports.arrivals import look_over, take_in
from connector_app.application.rows import Listing
from connector_app.application.sample_cast import FAMILY, FIRST, NEIGHBOURHOODS
from connector_app.domain.folding import fold
from connector_app.domain.noun import Kind
from connector_app.domain.period import quarter_of
from connector_app.store.key_slots import DataKey
from tests.benchmarks.notebooks import key_of, opened, raw
from tests.benchmarks.stand import Stand
from tests.benchmarks.summing import counted, vocabulary
from tests.benchmarks.table import Figure, LeftOut, Line, Reach
from tests.benchmarks.timing import MS, Times, alternate, seconds
from tests.factory import TODAY
from tests.importing import read_people

_WARM = (
    "SELECT key, text FROM conversation_text ORDER BY key DESC LIMIT 128",
    """SELECT conversation FROM conversation_person
        WHERE person = (SELECT max(person) FROM conversation_person) ORDER BY conversation DESC LIMIT 128""",
    """SELECT said.key, said.text FROM conversation_theme JOIN conversation_text AS said ON said.key = conversation
        WHERE code = 'RIGHTS' ORDER BY conversation DESC LIMIT 128""",
    """SELECT said.key, said.text FROM conversation_words
        JOIN conversation_text AS said ON said.key = conversation_words.rowid
        WHERE conversation_words MATCH 'hall' ORDER BY conversation_words.rowid DESC LIMIT 128""",
)
_SCAN = "SELECT count(*), sum(length(text)) FROM conversation_text"
_LOG_ROWS, _LOG = 100_000, "log.xlsx"
_PEOPLE = (
    "INSERT INTO party (key, id, party_kind, created_at, updated_at) VALUES (?, ?, 'person', 0, 0)",
    "INSERT INTO person VALUES (?, 'en', 'active', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '')",
    "INSERT INTO person_identity VALUES (?, ?, ?, '', '', '', '', ?, '', '')",
    "INSERT INTO party_name VALUES (0, ?, ?)",
    "INSERT INTO party_words (rowid, names) VALUES (?, ?)",
    "INSERT INTO contact_point VALUES (?, ?, ?, ?, NULL)",
)


def without_a_key(stand: Stand) -> Iterator[Line]:
    """Ask a copy of the notebook with its key and a copy without one the same questions."""
    key = key_of(stand.path)
    room = stand.shelf.room("copies")
    paths = [(room / "encrypted.db", key), (room / "plain.db", None)]
    for path, its in paths:
        _copy(stand.path, key, path, its)
    with raw(*paths[0]) as encrypted, raw(*paths[1]) as plain:
        rounds = range(20 * stand.rounds)
        warm = alternate(lambda _: _ask(encrypted, *_WARM), lambda _: _ask(plain, *_WARM), rounds)
        scan = alternate(lambda _: _ask(encrypted, _SCAN), lambda _: _ask(plain, _SCAN), rounds[: stand.rounds])
    shutil.rmtree(room)
    for name, times, ratio in (("encrypted: warm queries", warm, 1.15), ("encrypted: full scan", scan, 2.8)):
        ours, baseline = times.medians(MS)
        yield Figure(
            operation=name,
            size=stand.conversations,
            unit="ms",
            ours=ours,
            baseline=baseline,
            beside="the same file without a key",
            reach=Reach(ratio=ratio),
        )


def _copy(source: Path, key: DataKey, target: Path, its: DataKey | None) -> None:
    """Write all of a notebook into a new file, with or without a key, page after page in the same order."""
    raw_key = "''" if its is None else f'"{its.raw().decode()}"'
    with raw(source, key) as connection:
        connection.execute(f"ATTACH '{target}' AS copy KEY {raw_key}")
        connection.execute("SELECT sqlcipher_export('copy')").fetchall()
        connection.execute("DETACH copy")


def _ask(connection: Any, *statements: str) -> None:
    for statement in statements:
        connection.execute(statement).fetchall()


def log_in_calc(stand: Stand) -> Iterator[Line]:
    """Open, filter and sum up a notebook, beside a spreadsheet program that converts the same log to CSV."""
    size = min(stand.conversations, _LOG_ROWS)
    name = "open, filter, summary"
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        yield LeftOut(name, size, "there is no LibreOffice on this machine")
        return
    path, words = stand.shelf.notebook(size), vocabulary()
    room = stand.shelf.room("calc")
    _write_log(path, room / _LOG)
    command = [office, "--headless", f"-env:UserInstallation={(room / 'profile').as_uri()}"]
    command += ["--convert-to", "csv", "--outdir", str(room), str(room / _LOG)]

    def ours(_: int) -> None:
        with closing(opened(path)) as notebook:
            found = notebook.reader.order(Listing(Kind.CONVERSATION, words="hall", theme="HOUSING"))
            notebook.reader.rows(Kind.CONVERSATION, found[:128].tolist())
            counted(notebook.reader, quarter_of(TODAY).previous(), words)

    def convert(_: int) -> None:
        subprocess.run(command, check=True, capture_output=True)

    times = alternate(ours, convert, range(min(stand.rounds, 3)), warm=stand.rounds > 1)
    took, calc = times.medians()
    yield Figure(
        operation=name,
        size=size,
        unit="s",
        ours=took,
        baseline=calc,
        beside="Calc converting the log to CSV",
        reach=Reach(ratio=0.2),
    )


def _write_log(path: Path, target: Path) -> None:
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Log")
    sheet.append(["when", "who", "what was said", "themes", "where"])
    with closing(opened(path)) as notebook:
        keys = notebook.reader.order(Listing(Kind.CONVERSATION))
        for start in range(0, len(keys), 1000):
            for row in notebook.reader.rows(Kind.CONVERSATION, keys[start : start + 1000].tolist()):
                sheet.append([row.on, ", ".join(row.people), row.snippet, " ".join(row.themes), row.place])
    book.save(target)


def people_imported(stand: Stand) -> Iterator[Line]:
    """Bring a file of people into an empty notebook, beside reading it and inserting its rows."""
    size = min(stand.people, _LOG_ROWS)
    room, words = stand.shelf.room("imports"), vocabulary()
    path = room / "people.csv"
    _write_people(path, size)
    times = Times()
    for number in range(min(stand.rounds, 3)):
        with closing(stand.shelf.new_notebook(room / f"ours{number}.connector")) as notebook:

            def bring_in() -> None:
                arrivals = look_over(notebook, words, read_people(path), TODAY)
                take_in(arrivals, notebook, Dispatcher(notebook, lambda _changes: None))

            times.ours.append(seconds(bring_in))
        stand.shelf.new_notebook(empty := room / f"raw{number}.connector").close()
        with raw(empty, key_of(empty)) as connection:
            times.baseline.append(seconds(lambda: _insert_people(connection, path)))
    shutil.rmtree(room)
    ours, baseline = times.medians()
    yield Figure(
        operation="import people from CSV",
        size=size,
        unit="s",
        ours=ours,
        baseline=baseline,
        beside="csv alone + raw bulk insert",
        reach=Reach(ratio=2),
    )


def _write_people(path: Path, number: int) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["Name", "Phone", "Email", "Neighbourhood", "Notes"])
        for n in range(number):
            name = f"{FIRST[n % len(FIRST)]} {FAMILY[n // len(FIRST) % len(FAMILY)]} {n}"
            phone, email = f"07700 {n:06}", f"neighbour{n}@example.org"
            writer.writerow([name, phone, email, NEIGHBOURHOODS[n % len(NEIGHBOURHOODS)], "Best in the mornings."])


def _insert_people(connection: Any, path: Path) -> None:
    """Insert what a file holds into the same tables and word index, in one durable transaction."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(enumerate(csv.DictReader(file), 2))
    names = [(key, fold(row["Name"])) for key, row in rows]
    many: tuple[list[tuple[Any, ...]], ...] = (
        [(key, uuid.uuid4().bytes) for key, _ in rows],
        [(key,) for key, _ in rows],
        [(key, row["Name"], f"P-{key}", row["Notes"]) for key, row in rows],
        [(name, key) for key, name in names],
        names,
        [
            (key, n, kind, row[column])
            for key, row in rows
            for n, (kind, column) in enumerate((("phone", "Phone"), ("email", "Email")))
        ],
    )
    connection.execute("PRAGMA cache_size=-65536")
    connection.execute("BEGIN IMMEDIATE")
    for statement, values in zip(_PEOPLE, many, strict=True):
        connection.executemany(statement, values)
    connection.execute("COMMIT")
