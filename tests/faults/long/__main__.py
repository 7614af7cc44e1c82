"""Runs the long fault tests, all or those named, and ends with 1 when one of them did not hold."""

import argparse
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from tests.faults.long import content, fuzz, kills, power
from tests.faults.long.report import section, written
from tests.faults.long.result import Result

LONG: dict[str, Callable[[float], Result]] = {
    "kills": kills.kills,
    "power": power.power,
    "migrations": kills.migrations,
    "passphrases": power.passphrases,
    "upgrades": power.upgrades,
    "flips": content.flips,
    "files": power.files,
    "hostile": content.hostile,
    "fuzz": fuzz.fuzz,
}


def main(arguments: list[str]) -> int:
    """Run what was asked for."""
    asked = argparse.ArgumentParser(prog="python -m tests.faults.long", description=__doc__)
    asked.add_argument("names", nargs="*", choices=[*LONG, []], help="which to run; all without")
    asked.add_argument("--report", type=Path, help="a Markdown file in which to put what came of it")
    asked.add_argument("--share", type=float, default=1.0, help="a share of the faults, to try the script itself")
    asked.add_argument("--only", nargs="+", default=(), help="which readers fuzz searches, by name; all without")
    asked.add_argument("--keep", type=Path, help="a folder in which fuzz keeps what it found, to go on from there")
    given = asked.parse_args(arguments)
    long = {**LONG, "fuzz": partial(fuzz.fuzz, only=given.only, folder=given.keep)}
    held = True
    for name in given.names or LONG:
        began = time.perf_counter()
        result = long[name](given.share)
        told = section(name, result, time.perf_counter() - began)
        print(told, flush=True)
        if given.report:
            written(given.report, {name: told})
        held &= result.held
    return int(not held)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
