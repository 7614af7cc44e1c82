"""A whole summary: counted, beside plain SQL that comes to the same numbers; protected, written and read back."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from connector_app import paths
from connector_app.application.export_summary import Details, export_summary
from connector_app.application.frameworks import load_vocabulary
from connector_app.application.plan_summary import plan_summary
from connector_app.application.ports import Reader
from connector_app.domain.period import Period, quarter_of
from connector_app.domain.vocabulary import Vocabulary
from connector_app.file_formats import FileFormats
from connector_app.summary.cells import Cell
from connector_app.summary.layout import Tabulated
from connector_app.summary.tabulate import tabulate
from tests.benchmarks.notebooks import EVER, key_of, opened, raw
from tests.benchmarks.plain_sums import plain_sums
from tests.benchmarks.stand import Stand
from tests.benchmarks.table import Figure, Line, Reach
from tests.benchmarks.timing import Times, alternate, seconds
from tests.factory import TODAY

_LARGE = 100_000
_LARGEST = 1_000_000
_TYPICAL = 5_000


def vocabulary() -> Vocabulary:
    """Return the lists that come with the app."""
    return load_vocabulary(paths.resources() / "frameworks")


def counted(reader: Reader, period: Period, words: Vocabulary) -> Tabulated:
    """Count a period without protection."""
    return tabulate(reader.facts(period), words)


def summary_counted(stand: Stand) -> Iterator[Line]:
    """Count everything that ever was, and look whether plain SQL comes to the same."""
    words = vocabulary()
    with closing(opened(stand.path)) as notebook, raw(stand.path, key_of(stand.path)) as connection:
        _compare(counted(notebook.reader, EVER, words), plain_sums(connection, EVER))
        times = Times()
        for _ in range(1 if stand.conversations > _LARGE else stand.rounds):
            times.baseline.append(seconds(lambda: plain_sums(connection, EVER)))
            times.ours.extend(seconds(lambda: counted(notebook.reader, EVER, words)) for _ in range(3))
    ours, baseline = times.medians()
    yield Figure(
        operation="whole summary, counted",
        size=stand.conversations,
        unit="s",
        ours=ours,
        baseline=baseline,
        beside="the same answers by plain SQL",
        reach=Reach(ratio=0.05 if stand.conversations >= _LARGEST else None, exponent=1.0),
    )


def _compare(tables: Tabulated, plain: dict[Cell, int]) -> None:
    """Raise AssertionError unless both ways came to the same numbers, cell by cell."""
    ours = {cell: count.number for cell, count in tables.counts.items() if count.number}
    differ = {cell: (ours.get(cell), plain.get(cell)) for cell in ours.keys() | plain.keys()}
    differ = {cell: numbers for cell, numbers in differ.items() if numbers[0] != numbers[1]}
    if differ:
        raise AssertionError(f"plain SQL counts otherwise (ours, plain): {differ}")


def quarter_exported(stand: Stand) -> Iterator[Line]:
    """Make a quarter's workbook, from the facts to the file that was read back, beside its bare counting.

    Each time another quarter: one that was sent is only printed again.
    """
    words, periods = vocabulary(), _quarters(max(1, stand.rounds // 2))
    room = stand.shelf.room("workbooks")
    details = Details(recipient="", community="An invented community", contact="", made_on=TODAY)
    with closing(opened(_copied(stand.path, room))) as notebook:

        def export(period: Period) -> None:
            path = room / f"{period.first}.xlsx"
            planned = plan_summary(notebook, words, period, TODAY)
            export_summary(notebook, planned, path, FileFormats().write_workbook, details)

        counted(notebook.reader, periods[0], words)
        times = alternate(export, lambda period: counted(notebook.reader, period, words), periods, warm=False)
    ours, baseline = times.medians()
    yield Figure(
        operation="export of a quarter, everything, to file",
        size=stand.conversations,
        unit="s",
        ours=ours,
        baseline=baseline,
        beside="its counting, unprotected",
        reach=Reach(most=1.5 if stand.conversations <= _TYPICAL else None),
    )


def _quarters(number: int) -> list[Period]:
    """Return the last quarters that are over, newest first."""
    found = [quarter_of(TODAY).previous()]
    while len(found) < number:
        found.append(found[-1].previous())
    return found


def _copied(path: Path, room: Path) -> Path:
    """Copy a notebook, whose ledger is to stay as it is for the next time."""
    for each in path.parent.glob(f"{path.stem}.*"):
        shutil.copy(each, room)
    return room / path.name
