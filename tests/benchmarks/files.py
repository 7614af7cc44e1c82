"""Against other files: our encrypted one without its key, and a spreadsheet of the same log."""

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from openpyxl import Workbook

from connector_app.application.rows import Listing
from connector_app.domain.noun import Kind
from connector_app.domain.period import quarter_of
from connector_app.store.key_slots import DataKey
from tests.benchmarks.notebooks import key_of, opened, raw
from tests.benchmarks.stand import Stand
from tests.benchmarks.summing import counted, vocabulary
from tests.benchmarks.table import Figure, LeftOut, Line, Reach
from tests.benchmarks.timing import MS, alternate
from tests.factory import TODAY

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
