"""Bombs, entities, far corners and lines without end are refused or read within 512 MB and a moment.

The long version, with the files at their full size, is ``python -m tests.faults.long hostile``.
"""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.hostile.making import make_hostile_files

ROOT = Path(__file__).parents[2]
#: What comes of each file; a definition that is somewhere else is not asked for.
EXPECTED = {
    "bomb.xlsx": "check_too_large",
    "laughs.xlsx": "check_damaged",
    "blowup.xlsx": "check_damaged",
    "outside.xlsx": "check_damaged",
    "definition.xlsx": "read",
    "corner.xlsx": "read",
    "deep.xlsx": "check_damaged",
    "parts.xlsx": "check_too_large",
    "quotes.csv": "read",
    "line.csv": "read",
    "columns.csv": "read",
    "card.vcf": "read",
}


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a process cannot be held to so much memory")
def test_hostile_files_are_answered_within_limits(tmp_path: Path) -> None:
    readers = make_hostile_files(tmp_path, 0.04)
    asked = [part for name, reader in readers.items() for part in (reader, str(tmp_path / name))]
    command = [sys.executable, "-m", "tests.faults.hostile.reading", *asked, "control", "control.txt"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    said = {name: (code, seconds) for name, _, code, seconds, _ in map(json.loads, done.stdout.splitlines())}
    assert said.pop("control.txt")[0] == "broken"
    assert {name: code for name, (code, _) in said.items()} == EXPECTED
    assert max(seconds for _, seconds in said.values()) < 2
    assert said["card.vcf"][1] < 1
