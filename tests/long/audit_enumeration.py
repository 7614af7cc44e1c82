"""Many small worlds: every community that could be behind a release is gone through, audited and not.

Run with ``python -m tests.long.audit_enumeration [TRIALS]``; exits with 1 when anything small is given away, or
when communities that are to prove a release cannot be made of people; with conversations these are only counted.
"""

import sys
import time
from collections import Counter
from collections.abc import Callable

from tests.summary.audit.trials import Trial, outcome, trial, trial_of_happenings


def main(trials: int) -> int:
    wrong = _many("people", trials, trial)
    wrong += _many("pairs", trials // 4, lambda number: trial_of_happenings(2 * number))
    return int(wrong + _many("conversations", trials // 4, lambda number: trial_of_happenings(2 * number + 1)) > 0)


def _many(what: str, trials: int, make: Callable[[int], Trial]) -> int:
    """Run so many trials, print what came of them, and return how many went wrong."""
    found: Counter[str] = Counter()
    begun = time.perf_counter()
    for number in range(trials):
        came = outcome(make(number))
        for line in came.audited:
            print(f"{what} {number}: {line}")
        found["given away by bins alone"] += bool(came.bins)
        found["given away after the audit"] += bool(came.audited)
        found["given away to one who knows that what looks like everyone is withheld"] += bool(came.rules)
        found["refused"] += came.refused
        found["numbers withheld"] += came.hidden
        found["communities"] += came.witnesses
        found["communities not of people"] += came.unreal
    print(f"{trials} of {what} in {time.perf_counter() - begun:.0f} s")
    for name, number in found.items():
        print(f"  {name}: {number}")
    unreal = 0 if what == "conversations" else found["communities not of people"]
    return found["given away after the audit"] + unreal


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 390))
