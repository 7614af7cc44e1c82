"""Timing two ways in turn, so that whatever else the machine does falls on both alike."""

import gc
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

T = TypeVar("T")
MS = 1000.0
#: Milliseconds from one picture of a usual screen to the next.
FRAME = 1000 / 60


@dataclass(frozen=True, slots=True)
class Times:
    """Seconds of each run of ours and of the baseline."""

    ours: list[float] = field(default_factory=list)
    baseline: list[float] = field(default_factory=list)

    def medians(self, scale: float = 1.0) -> tuple[float, float]:
        """Return the median of ours and of the baseline, in seconds times `scale`."""
        return statistics.median(self.ours) * scale, statistics.median(self.baseline) * scale

    def least(self, scale: float = 1.0) -> tuple[float, float]:
        """Return the least of ours and of the baseline, in seconds times `scale`.

        For work of many seconds: nearly every run meets other work of the machine, and the least met the least.
        """
        return min(self.ours) * scale, min(self.baseline) * scale

    def p95(self, scale: float = 1.0) -> float:
        """Return what 95 of 100 runs of ours stay under, in seconds times `scale`."""
        ordered = sorted(self.ours)
        return ordered[min(len(ordered) - 1, int(0.95 * len(ordered)))] * scale


def seconds(work: Callable[[], object]) -> float:
    """Return how long something takes."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def alternate(
    ours: Callable[[T], object],
    baseline: Callable[[T], object],
    items: Sequence[T],
    *,
    warm: bool = True,
    after: Callable[[], object] = lambda: None,
) -> Times:
    """Time both with each item, now one first and now the other; `warm` runs all once before.

    What is done `after` each run is not timed.
    """
    times = Times()
    gc.collect()
    for item in items if warm else ():
        ours(item)
        after()
        baseline(item)
    for number, item in enumerate(items):
        turns = [(ours, times.ours), (baseline, times.baseline)]
        for way, taken in turns if number % 2 else reversed(turns):
            began = time.perf_counter()
            way(item)
            taken.append(time.perf_counter() - began)
            after()
    return times
