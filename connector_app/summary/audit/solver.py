"""HiGHS, asked for communities at the edge of what is possible; its answers are never believed unchecked."""

import time
from collections.abc import Callable
from dataclasses import dataclass

import highspy
import numpy as np
from numpy.typing import NDArray

from connector_app.summary.audit.model import UNBOUNDED, Ints, Model, rest_of

Floats = NDArray[np.float64]
#: Below this a dual value counts as none.
_NOTHING = 1e-7
#: Within this of a whole number a fractional count is one.
_SETTLED = 1e-6
#: How much of what a fractional community gains a whole one near by has to gain.
_WORTH = 0.35
#: More than any count: without it a direction may have no end, and then there is no community to be had.
_FAR = 1e6


@dataclass(frozen=True, slots=True)
class Edge:
    """The end of a direction: its value, and for a linear programme the rows that hold it there."""

    value: float
    holding: frozenset[int]


class OutOfTime(Exception):
    """The time given to the audit is over."""


class Solver:
    """One model in two programmes: whole numbers, and the same without that demand."""

    def __init__(self, model: Model, seconds: float, tick: Callable[[], None]) -> None:
        """`tick` is called between solutions and may raise to stop; OutOfTime is raised after `seconds`."""
        self._model = model
        self._until = time.monotonic() + seconds
        self._tick = tick
        self._least, self._most = np.zeros(model.size), np.full(model.size, _FAR)
        self._whole = _highs(model, self._least, self._most, whole=True)
        self._plain = _highs(model, self._least, self._most, whole=False)
        self._all = np.arange(model.size, dtype=np.int32)

    def free(self, row: int, low: int, high: int) -> None:
        """Let a row take any value between two numbers."""
        for highs in (self._whole, self._plain):
            highs.changeRowBounds(row, low, highspy.kHighsInf if high >= UNBOUNDED else high)

    def hold(self, places: Ints, counts: Ints | None) -> None:
        """Hold some counts at those of a community, or with None let them go again."""
        self._most[places] = _FAR if counts is None else counts[places]
        self._least[places] = 0.0 if counts is None else counts[places]
        for highs in (self._whole, self._plain):
            self._bound(highs, self._least, self._most)

    def community(self, wish: Floats, gap: float, start: Ints | None = None) -> Ints | None:
        """Return counts that make `wish` as large as a relative gap allows, or None when there are none."""
        highs = self._plain
        self._prepare(highs, -wish)
        highs.run()
        self._watch(highs)
        if highs.getModelStatus() == highspy.HighsModelStatus.kInfeasible:
            return None
        if gap and highs.getModelStatus() == highspy.HighsModelStatus.kOptimal:
            near = self._near(np.asarray(highs.getSolution().col_value), wish, gap, start)
            if near is not None:
                return near
        return self._integers(self._whole, wish, gap, start)

    def _near(self, plain: Floats, wish: Floats, gap: float, start: Ints | None) -> Ints | None:
        """Return whole counts near a fractional community, if there are any good ones.

        First its whole counts stay as they are; then those in which it agrees with a community found before.
        """
        found = self._settled(plain, np.rint(plain).astype(np.int64), wish, gap)
        if found is not None or start is None:
            return found
        found = self._settled(plain, start, wish, gap)
        worth = _WORTH * (wish @ (plain - start))
        return found if found is not None and wish @ (found - start) >= worth else None

    def _settled(self, plain: Floats, whole: Ints, wish: Floats, gap: float) -> Ints | None:
        """Return whole counts that are as given wherever a fractional community is so, if there are any."""
        others = np.flatnonzero(np.abs(plain - whole) >= _SETTLED)
        rest = rest_of(self._model, whole, others)
        if rest is None:
            return None
        counts = whole.copy()
        if others.size:
            highs = _highs(rest, self._least[others], self._most[others], whole=True)
            found = self._integers(highs, wish[others], gap, None)
            if found is None:
                return None
            counts[others] = found
        return counts

    def _integers(self, highs: highspy.Highs, wish: Floats, gap: float, start: Ints | None) -> Ints | None:
        self._prepare(highs, -wish)
        highs.setOptionValue("mip_rel_gap", gap)
        if start is not None:
            solution = highspy.HighsSolution()
            solution.col_value = start.astype(float).tolist()
            highs.setSolution(solution)
        highs.run()
        self._watch(highs)
        if highs.getInfo().primal_solution_status != highspy.SolutionStatus.kSolutionStatusFeasible:
            return None
        found: Ints = np.rint(np.asarray(highs.getSolution().col_value)).astype(np.int64)
        return found

    def _bound(self, highs: highspy.Highs, least: Floats, most: Floats) -> None:
        highs.changeColsBounds(self._model.size, self._all, least, most)

    def edge(self, wish: Floats) -> Edge | None:
        """Return the largest value of `wish` among fractional communities, None when there is no end or none."""
        highs = self._plain
        self._prepare(highs, -wish)
        highs.run()
        self._watch(highs)
        found = -highs.getInfo().objective_function_value
        if highs.getModelStatus() != highspy.HighsModelStatus.kOptimal or found > _FAR / 2:
            return None
        duals = np.abs(np.asarray(highs.getSolution().row_dual))
        return Edge(found, frozenset(np.flatnonzero(duals > _NOTHING).tolist()))

    def _prepare(self, highs: highspy.Highs, costs: Floats) -> None:
        self._tick()
        left = self._until - time.monotonic()
        if left <= 0:
            raise OutOfTime
        highs.setOptionValue("time_limit", highs.getRunTime() + left)
        highs.changeColsCost(costs.size, self._all[: costs.size], costs)

    def _watch(self, highs: highspy.Highs) -> None:
        if highs.getModelStatus() == highspy.HighsModelStatus.kTimeLimit:
            raise OutOfTime


def _highs(model: Model, least: Floats, most: Floats, *, whole: bool) -> highspy.Highs:
    highs = highspy.Highs()  # type: ignore[no-untyped-call]
    highs.silent()
    lp = highspy.HighsLp()
    lp.num_col_, lp.num_row_ = model.size, model.low.size
    lp.col_cost_ = np.zeros(model.size)
    lp.col_lower_ = least
    lp.col_upper_ = most
    lp.row_lower_ = model.low.astype(float)
    lp.row_upper_ = np.where(model.high >= UNBOUNDED, highspy.kHighsInf, model.high).astype(float)
    lp.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    lp.a_matrix_.start_ = model.start.astype(np.int32)
    lp.a_matrix_.index_ = model.column.astype(np.int32)
    lp.a_matrix_.value_ = model.value.astype(float)
    if whole:
        lp.integrality_ = [highspy.HighsVarType.kInteger] * model.size
    highs.passModel(lp)
    highs.setOptionValue("random_seed", 1)
    # Threads and heuristics of its own cost such small programmes more than they bring.
    highs.setOptionValue("threads", 1)
    highs.setOptionValue("mip_heuristic_effort", 0.0)
    return highs
