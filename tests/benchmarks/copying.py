"""A copy that is read back and checked, beside one that is merely written."""

import os
import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from tests.benchmarks.notebooks import key_of, opened, raw
from tests.benchmarks.stand import Stand
from tests.benchmarks.table import Figure, Line, Reach
from tests.benchmarks.timing import MS, alternate


def copy_checked(stand: Stand) -> Iterator[Line]:
    """Make our copies of a notebook, and copies by one statement that nobody reads back; both flushed."""
    room = stand.shelf.room("backup")
    with closing(opened(stand.path)) as notebook, raw(stand.path, key_of(stand.path)) as connection:
        notebook.checkpoint()
        times = alternate(
            lambda _: notebook.back_up(room / "ours"),
            lambda _: _merely_written(connection, room / "plain"),
            range(min(stand.rounds, 5)),
        )
    shutil.rmtree(room)
    ours, baseline = times.medians(MS)
    yield Figure(
        operation="copy, read back and checked",
        size=stand.conversations,
        unit="ms",
        ours=ours,
        baseline=baseline,
        beside="VACUUM INTO, not checked",
        reach=Reach(ratio=4),
    )


def _merely_written(connection: Any, target: Path) -> None:
    connection.execute("VACUUM INTO ?", (str(target),))
    with target.open("r+b") as file:
        os.fsync(file.fileno())
    target.unlink()
