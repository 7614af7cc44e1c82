"""From a click to the first frame, from the passphrase to the first page, and what an open window weighs."""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from argon2.low_level import Type, hash_secret_raw

from connector_app.settings import Preferences, Settings
from connector_app.store.files import Beside
from connector_app.store.key_cost import cost_of
from connector_app.store.key_slots import read_slots
from tests.benchmarks.child import FEW
from tests.benchmarks.desktop import desktop
from tests.benchmarks.stand import Stand
from tests.benchmarks.table import Figure, LeftOut, Line, Reach
from tests.benchmarks.timing import MS, Times, seconds
from tests.factory import PASSPHRASE

_LEAST_STARTS = 9
#: How often every page is visited again, and how much more that may weigh, in MB.
_VISITS, _MOST_MORE = 20, 5


def first_frame(stand: Stand) -> Iterator[Line]:
    """Start fresh processes, ours and a bare window in turn, until the first frame is painted."""
    home = stand.shelf.room("home")
    Settings(home / "settings.json").save(Preferences(last_notebook=str(stand.path)))
    times = Times()
    starts = max(stand.rounds, _LEAST_STARTS) + 1 if stand.rounds > 1 else 1
    for number in range(starts):
        for which, taken in (("ours", times.ours), ("bare", times.baseline)):
            began = time.time()
            (shown,) = _child(home, "frame", which)
            if number or starts == 1:  # the first of several reads the modules from disk
                taken.append(shown - began)
    ours, bare = times.medians(MS)
    yield Figure(
        operation="start to first frame",
        size=stand.conversations,
        unit="ms",
        ours=ours,
        baseline=bare,
        beside="bare Qt window",
        reach=Reach(ratio=1.15),
    )


def unlocked(stand: Stand) -> Iterator[Line]:
    """Open the notebook in the window again and again, beside the key derivation alone."""
    slot = next(slot for slot in read_slots(Beside(stand.path).keys) if slot["kind"] == "passphrase")
    cost, salt = cost_of(slot), bytes.fromhex(slot["salt"])

    def derive() -> bytes:
        return hash_secret_raw(PASSPHRASE.encode(), salt, cost.passes, cost.memory_kib, cost.lanes, 32, Type.ID)

    times = Times()
    with desktop(stand.path, stand.shelf.room("today")) as shown:  # where no other page was the last
        for number in range(stand.rounds + 1):
            took = seconds(shown.unlock_to_first_page)
            shown.settle()
            derived = seconds(derive)
            shown.lock()
            if number:
                times.ours.append(took)
                times.baseline.append(derived)
    ours, baseline = times.medians(MS)
    yield Figure(
        operation="passphrase accepted to first page painted",
        size=stand.conversations,
        unit="ms",
        ours=ours,
        baseline=baseline,
        beside=f"Argon2id alone, {cost.memory_kib // 1024} MiB",
        reach=Reach(ratio=1.10),
    )


def memory(stand: Stand) -> Iterator[Line]:
    """Weigh the window with every page looked at, beside a bare window."""
    name = "memory, window open"
    if not Path("/proc/self/status").exists():
        yield LeftOut(name, stand.conversations, "this system does not tell how much memory is resident")
        return
    home = stand.shelf.room("home")
    times = Times()
    places = str(FEW if stand.rounds == 1 else sys.maxsize)
    for _ in range(min(stand.rounds, 3)):
        times.ours.extend(_child(home, "memory", "ours", str(stand.path), str(home), places))
        times.baseline.extend(_child(home, "memory", "bare", str(stand.path), str(home), places))
    yield Figure(
        operation=name,
        size=stand.conversations,
        unit="MB",
        ours=statistics.median(times.ours),
        baseline=statistics.median(times.baseline),
        beside="bare Qt window",
        reach=Reach(more=90),
    )


def visits(stand: Stand) -> Iterator[Line]:
    """Weigh the window before and after every page has been visited over and over again."""
    name = "memory, more after many visits"
    if not Path("/proc/self/status").exists():
        yield LeftOut(name, stand.conversations, "this system does not tell how much memory is resident")
        return
    home = stand.shelf.room("home")
    times = _VISITS if stand.rounds > 1 else 1
    before, more = _child(home, "visits", str(times), str(stand.path), str(home))
    yield Figure(
        operation=name,
        size=stand.conversations,
        unit="MB",
        ours=more,
        baseline=before,
        beside="some visits to every place",
        reach=Reach(most=_MOST_MORE),
    )


def _child(home: Path, *arguments: str) -> list[float]:
    """Run `child` and return what it tells."""
    place = {**os.environ, "CONNECTOR_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.benchmarks.child", *arguments]
    told = subprocess.run(command, env=place, capture_output=True, text=True)
    if told.returncode:
        raise RuntimeError(told.stderr)
    return [float(number) for number in told.stdout.split()]
