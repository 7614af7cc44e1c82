"""The audit of a release, beside the bare time of one linear programme of its model, and the memory it takes."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import highspy
import numpy as np

from connector_app.summary.audit.model import Model
from connector_app.summary.layout import Tabulated
from tests.benchmarks.stand import Stand
from tests.benchmarks.table import Figure, Line, Reach
from tests.benchmarks.timing import alternate
from tests.summary.audit.attacks import STREETS, TWO_WAY, released, small_pack
from tests.summary.audit.villages import counted
from tests.summary.audit.witnesses import model_and_communities

#: The seed of every village; the small pack of this one is of two streets.
_SEED = 3
_LISTS = "audit with the lists of every framework"
#: Name, people, seconds to reach.
_RELEASES = (
    ("audit of about 132 numbers", 80, 0.3),
    ("audit of about 788 numbers", 300, 3.0),
    ("audit of about 788 numbers, few people", 60, 5.0),
    ("audit of about 788 numbers, many people", 2000, 2.0),
    (_LISTS, 300, 4.0),
)
#: Fewer conversations than this are asked for only to see that everything runs.
_SHORT = 1000
_MOST_MB = 300.0
_KIB = 1024


def audits(stand: Stand) -> Iterator[Line]:
    """Audit releases of made-up villages, whatever the size of the notebook."""
    releases = _RELEASES[:1] if stand.conversations < _SHORT else _RELEASES
    for name, people, most in releases:
        tables = _tables(name, people)
        model, _ = model_and_communities(released(tables, TWO_WAY))

        def audit(_: int, tables: Tabulated = tables) -> None:
            released(tables, TWO_WAY)

        def solve(_: int, model: Model = model) -> None:
            bare(model)

        times = alternate(audit, solve, range(max(1, stand.rounds // 3)), warm=False)
        ours, baseline = times.medians()
        yield Figure(
            operation=name,
            size=people,
            unit="s",
            ours=ours,
            baseline=baseline,
            beside="one bare linear programme of its model",
            reach=Reach(most=most),
        )
    if stand.conversations >= _SHORT:
        yield _memory()


def _memory() -> Line:
    """Measure the memory of an audit of many people in a process of its own."""
    name, people, _ = _RELEASES[3]
    ours, baseline = (_peak(what, name, people) for what in ("audited", "counted"))
    return Figure(
        operation="memory, audit",
        size=people,
        unit="MB",
        ours=ours,
        baseline=baseline,
        beside="the same people, only counted",
        reach=Reach(most=_MOST_MB),
    )


def bare(model: Model) -> None:
    """Give a model to HiGHS as a linear programme and ask for one end of it."""
    highs = highspy.Highs()
    highs.silent()
    programme = highspy.HighsLp()
    programme.num_col_, programme.num_row_ = model.size, model.low.size
    programme.col_cost_ = np.ones(model.size)
    programme.col_lower_, programme.col_upper_ = np.zeros(model.size), np.full(model.size, highspy.kHighsInf)
    programme.row_lower_, programme.row_upper_ = model.low.astype(float), model.high.astype(float)
    programme.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    programme.a_matrix_.start_ = model.start.astype(np.int32)
    programme.a_matrix_.index_ = model.column.astype(np.int32)
    programme.a_matrix_.value_ = model.value.astype(float)
    highs.passModel(programme)
    highs.run()


def _tables(name: str, people: int) -> Tabulated:
    return (
        small_pack(people, _SEED)
        if name == _RELEASES[0][0]
        else counted(people, STREETS, _SEED, lists=name == _LISTS)
    )


def _peak(what: str, name: str, people: int) -> float:
    """Return the most memory, in MB, that a fresh process held."""
    command = [sys.executable, "-m", "tests.benchmarks.auditing", what, name, str(people)]
    done = subprocess.run(command, cwd=Path(__file__).parents[2], capture_output=True, text=True, check=True)
    return float(done.stdout)


def _main(what: str, name: str, people: int) -> None:
    tables = _tables(name, people)
    if what == "audited":
        released(tables, TWO_WAY)
    status = Path("/proc/self/status").read_text(encoding="ascii")
    peak = next(line for line in status.splitlines() if line.startswith("VmHWM"))
    print(int(peak.split()[1]) / _KIB)


if __name__ == "__main__":
    _main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
