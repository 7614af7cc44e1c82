"""Many streets: what the outsider proves from three months and their quarter is counted and held to the truth.

Run with ``python -m tests.long.outsider [STREETS]``; exits with 1 when anything was said that is not so.
"""

import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from connector_app.outsider.audit import audit
from tests.outsider.real_summaries import Street, audited


def main(streets: int) -> int:
    wrong = 0
    for size, places in ((60, 2), (90, 3), (200, 5), (300, 10)):
        kinds: Counter[str] = Counter()
        begun = time.perf_counter()
        for seed in range(streets):
            with tempfile.TemporaryDirectory() as folder:
                findings, untrue = audited(Street.of(size, seed, places), Path(folder), audit)
            kinds.update(proved.kind for proved in findings.proved)
            kinds.update(problem.rule for problem in findings.problems)
            wrong += len(untrue)
        each = (time.perf_counter() - begun) / max(streets, 1)
        print(f"{size} people, {places} places: {dict(kinds)}; not true: {wrong}; {each:.1f} s each")
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 5))
