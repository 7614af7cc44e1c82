"""Many villages: releases attacked number by number by linear programming, with no code of the audit.

Run with ``python -m tests.long.audit_attacks [LARGE] [SMALL]``, the numbers of large and of small releases; exits
with 1 when anything can be worked out. What bins alone would give away stands beside it.
"""

import sys
import time

from connector_app.domain.errors import Refused
from tests.summary.audit.attacks import PEOPLE, STREETS, TWO_WAY, Attacked, attacked, planted_found, small_pack
from tests.summary.audit.villages import counted

_TITLES = ("small", "exact", "within 2", "zeros", "fewer than 6", "everyone")


def main(large: int, small: int) -> int:
    found = [_large(seed) for seed in range(1, large + 1)]
    for people in (20, 40, 80):
        begun = time.perf_counter()
        came: list[Attacked] = []
        for seed in range(small // 3):
            try:
                came.append(attacked(small_pack(people, seed), TWO_WAY))
            except Refused as refused:
                print(f"{people} people, {seed}: {refused.code}")
        print(f"{people} people, {len(came)} releases, {time.perf_counter() - begun:.0f} s")
        _tell(came)
        found += came
    return int(any(not each.release.nothing for each in found))


def _large(seed: int) -> Attacked:
    begun = time.perf_counter()
    tables = counted(PEOPLE, STREETS, seed, planted=True)
    came = attacked(tables)
    taken = time.perf_counter() - begun
    print(f"{PEOPLE} people, data set {seed}: {came.cells} numbers, {taken:.0f} s")
    print(f"  shown of those of 8 or more: {came.shown} of {came.large}; planted found: {planted_found(tables)}")
    _tell([came])
    return came


def _tell(came: list[Attacked]) -> None:
    for name in ("release", "rules", "bins"):
        total = sum((getattr(each, name) for each in came[1:]), getattr(came[0], name))
        numbers = (getattr(total, field) for field in total.__slots__)
        print(f"  {name:>8}: " + ", ".join(f"{t} {n}" for t, n in zip(_TITLES, numbers, strict=True)))


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])) if len(sys.argv) > 1 else main(5, 60))
