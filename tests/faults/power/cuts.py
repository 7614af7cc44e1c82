"""Cuts the writing of whole files at every call to the system, and lets the power go: what is each file then."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from random import Random

from tests.faults.power.disk import Acknowledge, Asked, Disk
from tests.faults.power.files import CALENDAR, CARDS, FILES, KEYS, TABLE, WORKBOOK

#: What a person was told is written; the others are of this machine only and may fall back, but not apart.
_TOLD = (WORKBOOK, KEYS, CARDS, TABLE, CALENDAR)
_Files = dict[str, bytes]


def cut_everywhere(asked: Sequence[Asked]) -> Counter[str]:
    """Return what came of a kill after each call: "whole", or which file was not."""
    judge = _Judge(asked)
    return Counter(verdict for disk in _moments(asked, strict=False) for verdict in judge.of(disk.now(), disk))


def lose_power(asked: Sequence[Asked], states: int, chance: Random, *, strict: bool) -> Counter[str]:
    """Return what came of so many losses of power after each call."""
    judge = _Judge(asked)
    return Counter(
        verdict
        for disk in _moments(asked, strict=strict)
        for _ in range(states)
        for verdict in judge.of(disk.after_power_loss(chance), disk)
    )


def _moments(asked: Sequence[Asked], *, strict: bool) -> Iterator[Disk]:
    disk = Disk(strict=strict)
    for each in asked:
        disk.take(each)
        yield disk


class _Judge:
    """Knows what was in the files at each acknowledgement."""

    def __init__(self, asked: Sequence[Asked]) -> None:
        self._versions: list[_Files] = [{}]
        disk = Disk(strict=False)
        for each in asked:
            disk.take(each)
            if isinstance(each, Acknowledge):
                self._versions.append(disk.now())
        for before, after in pairwise(self._versions):
            assert before != after

    def of(self, files: _Files, disk: Disk) -> Iterator[str]:
        """Yield "whole" for each file that is an old one or the new one, else its name."""
        told = max(disk.acknowledged, 0)
        for name in FILES:
            first = told if name in _TOLD else 0
            possible = [version.get(name) for version in self._versions[first : told + 2]]
            yield "whole" if files.get(name) in possible else name
