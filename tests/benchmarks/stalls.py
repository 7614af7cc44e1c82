"""Watches an event loop for stalls, and tells of each what it was: the program's own work, or a busy machine.

A thread beside the window's asks it to answer every few milliseconds; how long the answer takes is how long a key
pressed then would have waited. Where the system tells how long a thread was ready to run but had no processor,
that is taken off: what is left the program causes itself.
"""

import gc
import os
import sys
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType
from typing import Self

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from tests.benchmarks.timing import MS

_ASK_EVERY = 0.002
#: How often it is looked where a window is that does not answer, in seconds.
_LOOK_EVERY = 0.004
#: What cannot be told from no stall at all, in seconds.
_FINEST = 0.0001
#: How many of our own functions are told of where a thread was, and how many places of a stall.
_NEAREST, _PLACES = 4, 4


@dataclass(frozen=True, slots=True)
class Stall:
    """One time in which a window did not answer, in seconds.

    `whole` is what somebody waits on this machine just now, `own` what would be left of it on one that does
    nothing else. `window` is how long the window's thread itself worked, `collected` how long Python looked for
    garbage meanwhile, `places` where the window's thread was found, the most frequent first, and other threads.
    """

    whole: float
    own: float
    window: float
    collected: float
    places: tuple[str, ...] = field(repr=False)

    def __str__(self) -> str:
        """Return it for a reader, in milliseconds."""
        parts = f"own {self.own * MS:.0f} of {self.whole * MS:.0f}, window {self.window * MS:.0f}"
        garbage = f", garbage {self.collected * MS:.0f}" if self.collected else ""
        return "\n".join([f"{parts}{garbage}", *(f"        {place}" for place in self.places)])


@dataclass(frozen=True, slots=True)
class _Clocks:
    """What all threads have done so far, in seconds: `held` is how long each was ready but had no processor."""

    now: float
    window: float
    process: float
    held_window: float
    held_others: float
    collected: float


class Watchdog(QObject):
    """Notes the stalls of the loop of the thread it was made on; to be used once, in a `with` block."""

    _asked = Signal(float)

    def __init__(self, telling: float) -> None:
        """`telling` is from how many seconds of the program's own on a stall is kept in `stalls`."""
        super().__init__()
        self.stalls: list[Stall] = []
        self.longest = self.most_own = _FINEST
        self._telling = telling
        self._window = threading.get_ident()
        self._holders = _Holders()
        self._garbage = _Garbage()
        self._places: Counter[str] = Counter()
        self._before = self._read()
        self._answered = threading.Event()
        self._over = threading.Event()
        self._asked.connect(self._on_asked, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._ask, name="watchdog", daemon=True)

    def __enter__(self) -> Self:
        gc.callbacks.append(self._garbage.note)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        QApplication.processEvents()
        self._thread.join()
        gc.callbacks.remove(self._garbage.note)
        self._holders.close()

    def _ask(self) -> None:
        # What keeps this very thread from asking, the interpreter's lock above all, is a stall too.
        due = time.perf_counter() + _ASK_EVERY
        while not self._over.wait(_ASK_EVERY):
            self._answered.clear()
            self._places = Counter()
            self._asked.emit(due)
            while not self._answered.wait(_LOOK_EVERY) and not self._over.is_set():
                self._places[self._where()] += 1
            due = time.perf_counter() + _ASK_EVERY

    def _where(self) -> str:
        """Tell where the window is, and what other threads of ours hold the interpreter meanwhile."""
        own = threading.get_ident()
        # Read at once and let go: a frame held here keeps what it works on, its painter above all, beyond its end.
        places = {thread: _place_of(frame) for thread, frame in sys._current_frames().items() if thread != own}
        window = places.pop(self._window, "") or "Qt"
        return " | ".join([window, *sorted(place for place in places.values() if place and not _waits(place))])

    def _on_asked(self, due: float) -> None:
        after, before = self._read(), self._before
        whole = max(_FINEST, after.now - due)
        worked = min(whole, after.window - before.window)
        held = min(whole - worked, after.held_window - before.held_window)
        # The window waited for others of ours; what they could not do meanwhile either is the machine's.
        waited = min(whole - worked - held, after.held_others - before.held_others)
        own = whole - held - waited if self._holders.known else min(whole, after.process - before.process)
        if own >= self._telling:
            collected = after.collected - before.collected
            # A call that keeps the interpreter all the while is only seen when it is through.
            places = [f"{count}x {place}" for place, count in self._places.most_common(_PLACES)]
            self.stalls.append(Stall(whole, own, worked, collected, (*places, f"then {self._where()}")))
        self.longest, self.most_own = max(self.longest, whole), max(self.most_own, own)
        self._before = self._read()
        self._answered.set()

    def _read(self) -> _Clocks:
        """Read all clocks, on the window's thread."""
        # First the time: each reading of a file hands the interpreter over, which takes its time.
        now, worked, process = time.perf_counter(), time.thread_time(), time.process_time()
        window, others = self._holders.read()
        return _Clocks(now, worked, process, window, others, self._garbage.seconds)


def _place_of(frame: FrameType | None) -> str:
    ours: list[str] = []
    while frame is not None and len(ours) < _NEAREST:
        code = frame.f_code
        if "connector_app" in code.co_filename:
            ours.append(f"{os.path.basename(code.co_filename)[:-3]}.{code.co_name}:{frame.f_lineno}")  # noqa: PTH119
        frame = frame.f_back
    return " < ".join(ours)


def _waits(place: str) -> bool:
    """Tell whether a lane that is there has nothing to do."""
    return place.startswith("tasks._work:")


class _Garbage:
    """Adds up how long Python looked for garbage, on whatever thread."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self._since = 0.0

    def note(self, phase: str, _told: dict[str, int]) -> None:
        """Hear from the collector."""
        if phase == "start":
            self._since = time.perf_counter()
        else:
            self.seconds += time.perf_counter() - self._since


class _Holders:
    """How long the window's thread, and all others together, were ready to run and had no processor."""

    def __init__(self) -> None:
        self._window = threading.get_native_id()
        self._open: dict[int, int] = {}
        self._last: dict[int, float] = {}
        self.known = Path(f"/proc/self/task/{self._window}/schedstat").exists()

    def read(self) -> tuple[float, float]:
        """Return both, in seconds; zeros where the system does not tell."""
        if not self.known:
            return 0.0, 0.0
        ids = {thread.native_id for thread in threading.enumerate() if thread.native_id is not None}
        for each in ids | {self._window}:
            self._last[each] = self._held(each)
        return self._last[self._window], sum(self._last.values()) - self._last[self._window]

    def _held(self, thread: int) -> float:
        try:
            if thread not in self._open:
                self._open[thread] = os.open(f"/proc/self/task/{thread}/schedstat", os.O_RDONLY)
            return int(os.pread(self._open[thread], 80, 0).split()[1]) / 1e9
        except (FileNotFoundError, ProcessLookupError):  # it has just ended
            return self._last.get(thread, 0.0)

    def close(self) -> None:
        """Let go of what was opened."""
        while self._open:
            os.close(self._open.popitem()[1])
