"""The benchmarks run from end to end on a small notebook, and every figure of their table is one."""

import math
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.benchmarks.__main__ import rows
from tests.benchmarks.table import Figure, Growth, LeftOut, Reach, as_markdown, as_text, growths
from tests.sizes import LONG

_TALKS, _PEOPLE = 300, 300
_TITLES = ("operation", "size", "unit", "ours", "p95", "baseline", "", "ratio", "reach", "met")
#: Rows that cannot be measured everywhere.
_MAY_BE_LEFT_OUT = {
    "open, filter, summary",
    "memory, window open",
    "memory, more after many visits",
    "memory, one postcode area read",
}
#: What starts other programs for seconds, by the names of `--only`, and its rows: `LONG=1` has them too.
_LONG_ROWS = {
    "calc": ("open, filter, summary",),
    "memory": ("memory, window open",),
    "visits": ("memory, more after many visits",),
}
#: How the rows of what held up the window begin; there is one for each step somebody takes.
_STALL = "longest stall, "
_OPERATIONS = {
    "start to first frame",
    "passphrase accepted to first page painted",
    "key stroke to search results painted",
    "search results painted, beside their own query",
    "list painted, beside its own query",
    "jump in a list painted, beside its own query",
    "name completion per key",
    "list page of 128 rows",
    "longest wait for a frame while a list is fetched",
    "wait for a name while something is counted",
    "page painted",
    "save a conversation",
    "whole summary, counted",
    "export of a quarter, everything, to file",
    "audit of about 132 numbers",
    "open, filter, summary",
    "encrypted: warm queries",
    "encrypted: full scan",
    "read a text table",
    "read cards",
    "read a spreadsheet",
    "read people from CSV",
    "look people over",
    "store people",
    "take people back",
    "import people from CSV",
    "import people, some known",
    "import people from cards",
    "one postcode area of a whole directory",
    "memory, one postcode area read",
    "copy, read back and checked",
    "memory, window open",
    "memory, more after many visits",
}


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> list[list[str]]:
    """The lines of the report of one short run, cell by cell."""
    folder = tmp_path_factory.mktemp("benchmarks")
    path = folder / "report.md"
    command = [sys.executable, "-m", "tests.benchmarks", "--conversations", str(_TALKS), "--people", str(_PEOPLE)]
    if not LONG:
        command += ["--only", *(row.name for row in rows() if row.name not in _LONG_ROWS)]
    command += ["--quick", "--keep", str(folder / "kept"), "--report", str(path)]
    place = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "CONNECTOR_HOME": str(folder)}
    done = subprocess.run(
        command, cwd=Path(__file__).parents[1], env=place, capture_output=True, text=True, encoding="utf-8"
    )
    assert done.returncode == 0, done.stderr
    return [_cells(line) for line in path.read_text(encoding="utf-8").splitlines() if line.startswith("| ")]


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip("|").split("|")]


def test_every_operation_is_in_the_table(report):
    titles, _, *found = report
    assert tuple(titles) == _TITLES
    left_out = set() if LONG else {operation for long in _LONG_ROWS.values() for operation in long}
    assert {row[0] for row in found if not row[0].startswith(_STALL)} == _OPERATIONS - left_out
    stalls = {row[0].removeprefix(_STALL) for row in found if row[0].startswith(_STALL)}
    assert {"unlock", "people: scrolled", "search: typed", "log: typed", "log: saved", "undo"} <= stalls


def test_every_figure_is_a_positive_number(report):
    for operation, _, unit, ours, _, baseline, beside, ratio, *_ in report[2:]:
        if beside.startswith("left out") and operation in _MAY_BE_LEFT_OUT:
            continue
        assert unit in ("ms", "s", "MB")
        for number in (ours, baseline, ratio):
            assert 0 < float(number.replace(",", "")) < math.inf, (operation, number)


def _figure(size: int, ours: float, **fields: object) -> Figure:
    given = {"operation": "op", "unit": "ms", "baseline": 2.0, "beside": "plain", "reach": Reach(ratio=1.5)}
    return Figure(size=size, ours=ours, **(given | fields))


@pytest.mark.parametrize(
    ("reach", "met"),
    [
        (Reach(ratio=1.5), True),
        (Reach(ratio=1.4), False),
        (Reach(ratio=1.5, p95=4.0), True),
        (Reach(ratio=1.5, p95=3.9), False),
        (Reach(most=3.0), True),
        (Reach(most=2.9), False),
        (Reach(more=1.0), True),
        (Reach(more=0.9), False),
    ],
)
def test_a_figure_is_met_when_every_limit_holds(reach, met):
    assert _figure(5, 3.0, p95=4.0, reach=reach).met is met


def test_growth_goes_from_the_least_size_to_the_greatest():
    lines = [_figure(1000, 8.0), LeftOut("other", 10, "why"), _figure(10, 2.0), _figure(100, 4.0)]
    (growth,) = growths(lines)
    assert isinstance(growth, Growth)
    assert growth.exponent == pytest.approx(math.log(4) / math.log(100))
    assert "0.30" in as_text(lines)
    assert "| op | 10 | 1,000 | 0.30 |" in as_markdown(lines, "Figures")
