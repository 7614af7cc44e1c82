"""Every reader of files that people bring, searched for a file it does not survive: ten minutes each."""

from collections.abc import Collection
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.faults.fuzz.loop import Came, search
from tests.faults.fuzz.readers import targets
from tests.faults.long.power import QUICK
from tests.faults.long.result import Result

_SECONDS = 600


def fuzz(share: float, only: Collection[str] = ()) -> Result:
    """Search each reader, or those that are named, in a process of its own, as many at once as there are cores."""
    with TemporaryDirectory(dir=QUICK) as name:
        readers = [reader for reader in targets(Path(name)) if not only or reader in only]
    with ProcessPoolExecutor(mp_context=get_context("spawn"), max_tasks_per_child=1) as processes:
        found = dict(zip(readers, processes.map(partial(_searched, _SECONDS * share), readers), strict=True))
    rows: list[list[str | int]] = [
        [reader, came.tried, came.refused, len(came.kept), came.steps, len(came.wrong)]
        for reader, came in found.items()
    ]
    wrong = [f"{reader}: {what}: {data!r}" for reader, came in found.items() for what, data in came.wrong.items()]
    said = (
        f"Files that a reader knows, changed at random (seed: its number) for {_SECONDS * share:.0f} s of a "
        "processor each; those that reach a step between two lines of code that was never made are changed "
        "further. A reader must read or refuse in plain words, within two seconds; what it reads must be whole "
        "texts in order."
    )
    columns = ("reader", "tried", "refused", "kept", "steps", "wrong")
    return Result("\n\n".join([said, *wrong]), columns, rows, not wrong)


def _searched(seconds: float, reader: str) -> Came:
    with TemporaryDirectory(dir=QUICK) as name:
        known = targets(Path(name))
        return search(known[reader], 1 + list(known).index(reader), seconds=seconds)
