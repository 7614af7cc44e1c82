"""Every reader of files that people bring, searched for a file it does not survive: ten minutes each.

The search goes on in slices; what each found is kept in a folder, so that it may be ended and gone on with.
"""

import json
from collections.abc import Collection
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass, replace
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.faults.fuzz.loop import search
from tests.faults.fuzz.readers import targets
from tests.faults.long.power import QUICK
from tests.faults.long.result import Result

_SECONDS = 600
#: So long one slice takes, in seconds of a processor.
_SLICE = 60
_TOLD = "came.json"


@dataclass(frozen=True, slots=True)
class _Searched:
    """What came of all slices of one reader, but for the files that were kept; `wrong` holds files as text."""

    seconds: float
    slices: int
    tried: int
    refused: int
    kept: int
    steps: int
    wrong: dict[str, str]


_NOTHING = _Searched(0, 0, 0, 0, 0, 0, {})


def fuzz(share: float, only: Collection[str] = (), folder: Path | None = None) -> Result:
    """Search each reader, or those that are named, in turns, in as many processes as there are cores.

    With a folder, a search goes on where it was left.
    """
    with TemporaryDirectory(dir=QUICK) as name:
        readers = [reader for reader in targets(Path(name)) if not only or reader in only]
        seconds, kept_in = _SECONDS * share, folder or Path(name) / "kept"
        with ProcessPoolExecutor(mp_context=get_context("spawn"), max_tasks_per_child=1) as processes:
            while left := [reader for reader in readers if _so_far(kept_in, reader).seconds < seconds]:
                list(processes.map(partial(_slice, kept_in, seconds), left))
        found = {reader: _so_far(kept_in, reader) for reader in readers}
    return _told(found)


def _told(found: dict[str, _Searched]) -> Result:
    rows: list[list[str | int]] = [
        [reader, round(came.seconds), came.tried, came.refused, came.kept, came.steps, len(came.wrong)]
        for reader, came in found.items()
    ]
    wrong = [f"{reader}: {what}: {data}" for reader, came in found.items() for what, data in came.wrong.items()]
    said = (
        f"Files that a reader knows, changed at random (seed: its number and that of the slice of {_SLICE} s) for "
        "so many seconds of a processor; those that reach a step between two lines of code that was never made "
        "are changed further. A reader must read or refuse in plain words, within two seconds; what it reads must "
        "be whole texts in order."
    )
    columns = ("reader", "seconds", "tried", "refused", "kept", "steps", "wrong")
    return Result("\n\n".join([said, *wrong]), columns, rows, not wrong)


def _so_far(folder: Path, reader: str) -> _Searched:
    told = folder / reader / _TOLD
    return _Searched(**json.loads(told.read_text(encoding="utf-8"))) if told.exists() else _NOTHING


def _slice(folder: Path, seconds: float, reader: str) -> None:
    """Search on for a while, beginning with the files that earlier slices kept."""
    before, kept_in = _so_far(folder, reader), folder / reader
    with TemporaryDirectory(dir=QUICK) as name:
        known = targets(Path(name))
        kept = [file.read_bytes() for file in sorted(kept_in.glob("*.kept"))]
        target = replace(known[reader], seeds=kept or known[reader].seeds)
        long = min(_SLICE, seconds - before.seconds)
        came = search(target, 1000 * before.slices + list(known).index(reader) + 1, seconds=long)
    # What is known so far is never all gone, wherever this is ended; the figures are written last.
    kept_in.mkdir(parents=True, exist_ok=True)
    for number, data in enumerate(came.kept):
        (kept_in / f"{number:05}.kept").write_bytes(data)
    for left in sorted(kept_in.glob("*.kept"))[len(came.kept) :]:
        left.unlink()
    now = _Searched(
        before.seconds + long,
        before.slices + 1,
        before.tried + came.tried,
        before.refused + came.refused,
        len(came.kept),
        came.steps,
        before.wrong | {what: repr(data) for what, data in came.wrong.items()},
    )
    (kept_in / _TOLD).write_text(json.dumps(asdict(now)), encoding="utf-8")
