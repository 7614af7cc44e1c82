"""The report of the long fault tests keeps what was not measured anew."""

import sys
from pathlib import Path

import pytest

from tests.faults.long.report import section, written
from tests.faults.long.result import Result
from tests.faults.rows import ROWS

HELD = Result("Killed.", ("kills", "lost"), [[12_000, 0]], held=True)
LOST = Result("Killed.", ("kills", "lost"), [[12_000, 7]], held=False)


@pytest.mark.skipif(sys.platform != "linux", reason="the machine is described by what Linux says of it")
def test_a_section_takes_the_place_of_its_older_self_and_the_others_stay(tmp_path: Path) -> None:
    path = tmp_path / "REPORT.md"
    written(path, {"kills": section("kills", LOST, 1)})
    written(path, {"power": section("power", HELD, 2)})
    first = path.read_text(encoding="utf-8")
    assert "**Did not hold.**" in first
    written(path, {"kills": section("kills", HELD, 3)})
    text = path.read_text(encoding="utf-8")
    assert "Did not hold" not in text
    assert [line for line in text.splitlines() if line.startswith("#")] == [
        "# What faults do to a notebook",
        "## kills",
        "## power",
        "## Every row",
    ]
    assert text.count("| 12,000 | 0 |") == 2
    assert all(test in text for row in ROWS for test in row.tests)
    assert first.count("\n\n\n") == text.count("\n\n\n") == 0
