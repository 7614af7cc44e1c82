"""Measures every operation beside its baseline and prints one table: `python -m tests.benchmarks`."""

import argparse
import gc
import os
import platform
import sys
import tempfile
import time
import traceback
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.benchmarks.stand import Row, Stand
from tests.benchmarks.table import Failed, Line, as_markdown, as_text

_SIZES = (5_000, 1_000_000)
_PEOPLE = 100_000
_ROUNDS = 9


def rows() -> tuple[Row, ...]:
    """Return all that can be measured, in the order of the table."""
    from tests.benchmarks import (
        answering,
        auditing,
        blocking,
        copying,
        files,
        importing,
        listing,
        opening,
        postcodes,
        reading,
        saving,
        searching,
        summing,
    )

    return (
        Row("start", opening.first_frame),
        Row("unlock", opening.unlocked),
        Row("search", searching.search_as_typed),
        Row("names", searching.names_as_typed, once=True),
        Row("list", listing.list_page),
        Row("painted", listing.painted_after_query),
        Row("frames", listing.late_frames),
        Row("blocking", blocking.never_blocked),
        Row("answers", answering.answered_meanwhile),
        Row("paint", listing.page_painted),
        Row("save", saving.save),
        Row("summary", summing.summary_counted),
        Row("export", summing.quarter_exported),
        Row("audit", auditing.audits, once=True),
        Row("calc", files.log_in_calc, once=True),
        Row("cipher", files.without_a_key),
        Row("read", reading.files_read, once=True),
        Row("import", importing.people_imported, once=True),
        Row("cards", importing.cards_imported, once=True),
        Row("postcodes", postcodes.area_read, once=True),
        Row("copy", copying.copy_checked),
        Row("memory", opening.memory),
        Row("visits", opening.visits),
    )


def main(arguments: Sequence[str]) -> int:
    """Measure, print, and return 0 whatever the figures are; 1 when something could not be measured at all."""
    asked = _asked(arguments)
    lines: list[Line] = []
    with _shelf(asked.keep) as folder:
        for line in _measured(asked, folder):
            print("  ".join(filter(None, line.cells())), file=sys.stderr, flush=True)
            lines.append(line)
    print(as_text(lines))
    if asked.report:
        asked.report.write_text(as_markdown(lines, _heading()), encoding="utf-8")
    return int(any(isinstance(line, Failed) for line in lines))


def _measured(asked: argparse.Namespace, folder: Path) -> Iterator[Line]:
    from connector_app.store.key_cost import KdfCost
    from tests.benchmarks.notebooks import Shelf

    shelf = Shelf(folder, KdfCost(memory_kib=19 * 1024, passes=1, lanes=1) if asked.quick else None)
    rounds = 1 if asked.quick else asked.rounds
    stands = [Stand(shelf, size, asked.people, rounds) for size in sorted(asked.conversations)]
    for row in rows():
        if asked.only and row.name not in asked.only:
            continue
        for stand in stands[-1:] if row.once else stands:
            gc.collect()
            try:
                yield from row.measure(stand)
            except Exception:  # noqa: BLE001 - told with its traceback; the other rows are still worth having
                traceback.print_exc()
                yield Failed(row.name, stand.conversations, "failed, see above")


def _asked(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    names = [row.name for row in rows()]
    add = parser.add_argument
    add("--conversations", type=int, nargs="+", default=_SIZES, metavar="N", help="sizes of the notebooks")
    add("--people", type=int, default=_PEOPLE, help="whose names are completed, and how many are imported")
    add("--only", nargs="+", choices=names, metavar="NAME", help="some of: " + ", ".join(names))
    add("--rounds", type=int, default=_ROUNDS, help="how often each is measured; more is steadier")
    add("--quick", action="store_true", help="one round with cheap keys, only to see that it runs")
    add("--keep", type=Path, metavar="FOLDER", help="keep the notebooks here for the next time")
    add("--report", type=Path, metavar="FILE", help="write the table as Markdown too")
    return parser.parse_args(arguments)


@contextmanager
def _shelf(kept: Path | None) -> Iterator[Path]:
    if kept is not None:
        kept.mkdir(parents=True, exist_ok=True)
        yield kept.absolute()
        return
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)


def _heading() -> str:
    machine = f"{platform.system()} {platform.machine()}, {os.cpu_count()} processors"
    return f"Benchmarks, {time.strftime('%Y-%m-%d')}: {machine}, Python {platform.python_version()}"


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main(sys.argv[1:]))
