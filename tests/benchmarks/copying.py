"""A copy that is read back and checked, beside one that is merely written."""

import os
import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from tests.benchmarks.notebooks import opened
from tests.benchmarks.stand import Stand
from tests.benchmarks.table import Figure, Line, Reach
from tests.benchmarks.timing import MS, alternate


def copy_checked(stand: Stand) -> Iterator[Line]:
    """Make our copies of a notebook and plain ones of its file, both safe from a power cut."""
    room = stand.shelf.room("backup")
    with closing(opened(stand.path)) as notebook:
        notebook.checkpoint()
        times = alternate(
            lambda _: notebook.back_up(room / "ours"),
            lambda number: _plainly(stand.path, room / f"{number}.plain"),
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
        beside="the file copied and flushed",
        reach=Reach(ratio=20),
    )


def _plainly(source: Path, target: Path) -> None:
    shutil.copyfile(source, target)
    with target.open("r+b") as file:
        os.fsync(file.fileno())
    target.unlink()
