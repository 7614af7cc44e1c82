"""The report: a section for each kind of fault, each with when and of which commit it was measured."""

import os
import platform
import re
import subprocess
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

import sqlcipher3.dbapi2 as driver

from tests.faults.long.result import Result
from tests.faults.rows import ROWS

_ROOT = Path(__file__).parents[3]
_HEAD = """# What faults do to a notebook

Figures of the long fault tests. The short ones run with all other tests; [rows.py](rows.py) names those that prove
each line of the table at the end. A section is written anew by

    uv run python -m tests.faults.long NAME --report tests/faults/REPORT.md

without a name all are. Chance is seeded: the same steps, places and moments are tried again, but keys and ids are
new each time, and the moment of a kill depends on the machine. Kills and migrations run on the disk that is named,
all others in memory.
"""
_SECTION = re.compile(r"^## ", re.MULTILINE)
_LAST = "Every row"


def section(name: str, result: Result, seconds: float) -> str:
    """Return one section of the report."""
    verdict = "Held." if result.held else "**Did not hold.**"
    where = f"{time.strftime('%Y-%m-%d')}, commit {_commit()}, {seconds:,.0f} s. {_machine()}"
    return "\n".join([f"## {name}", "", where, "", *result.lines(), "", verdict, ""])


def written(path: Path, sections: Mapping[str, str]) -> None:
    """Put sections into a report, in the place of those of the same name."""
    before = path.read_text(encoding="utf-8") if path.exists() else ""
    kept = {part.split("\n", 1)[0]: f"## {part.rstrip()}\n" for part in _SECTION.split(before)[1:]}
    kept.pop(_LAST, None)
    parts = [_HEAD, *({**kept, **sections}.values()), _every_row()]
    path.write_text("\n".join(parts), encoding="utf-8")


def _every_row() -> str:
    lines = [f"## {_LAST}", "", "| fault | must hold | proved by |", "| --- | --- | --- |"]
    lines += [f"| {row.fault} | {row.expected} | {'<br>'.join(row.tests)} |" for row in ROWS]
    return "\n".join([*lines, ""])


def _commit() -> str:
    asked = ["git", "describe", "--always", "--dirty", "--exclude=*"]
    return subprocess.run(asked, cwd=_ROOT, capture_output=True, text=True, check=True).stdout.strip()


def _machine() -> str:
    """Return in neutral words on what this ran."""
    connection = driver.connect(":memory:")
    cipher = connection.execute("PRAGMA cipher_version").fetchone()[0]
    connection.close()
    asked = ["findmnt", "--noheadings", "--output=FSTYPE", f"--target={tempfile.gettempdir()}"]
    disk = subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()
    kernel = ".".join(platform.release().split("-")[0].split(".")[:2])
    return (
        f"{os.cpu_count()} cores, {platform.system()} {kernel}, {disk}, Python {platform.python_version()}, "
        f"SQLite {driver.sqlite_version}, SQLCipher {cipher}."
    )
