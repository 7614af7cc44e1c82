"""The linear programme behind the audit, solved by HiGHS: how low and how high a number can be."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import isfinite

import highspy

from connector_app.outsider.puzzle import Link

_EXACT = 1e-6
#: Seconds for one integer programme; what is not settled by then counts by its bound, which is never too narrow.
_PATIENCE = 2.0
#: The primal simplex method, as the solver numbers it.
_PRIMAL = 4


@dataclass(frozen=True, slots=True)
class Extreme:
    """How far a sum can go, the numbers with which it goes there, and whose bounds stop it."""

    value: float
    numbers: Sequence[float]
    held_by: tuple[int, ...]


class Solver:
    """One connected part of a puzzle: bounds of its numbers from 0, and links between them."""

    def __init__(self, bounds: Sequence[tuple[int, int]], links: Sequence[Link]) -> None:
        self._bounds = list(bounds)
        self._links = links
        self._lp = _highs(bounds, links)
        self._pulled: tuple[int, ...] = ()

    def possible(self) -> bool:
        """Tell whether any numbers fit."""
        return self._run({}, largest=False) is not None

    def extreme(self, terms: Mapping[int, float], *, largest: bool) -> Extreme | None:
        """Return how far a sum can go over all real numbers; None when the solver has no answer."""
        return self._run(terms, largest=largest)

    def whole(self, terms: Mapping[int, float], *, largest: bool) -> float | None:
        """Return a bound of how far a sum can go over whole numbers; None when the solver has none."""
        solver = _highs(self._bounds, self._links, whole=True)
        self._set_costs(solver, terms, largest=largest)
        solver.run()
        if solver.getModelStatus() not in (
            highspy.HighsModelStatus.kOptimal,
            highspy.HighsModelStatus.kTimeLimit,
        ):
            return None
        bound = float(solver.getInfo().mip_dual_bound)
        return bound if isfinite(bound) else None

    def _run(self, terms: Mapping[int, float], *, largest: bool) -> Extreme | None:
        self._set_costs(self._lp, terms, largest=largest)
        self._lp.run()
        if self._lp.getModelStatus() != highspy.HighsModelStatus.kOptimal:
            return None
        found = self._lp.getSolution()
        held = tuple(at for at, dual in enumerate(found.col_dual) if abs(dual) > _EXACT)
        return Extreme(float(self._lp.getInfo().objective_function_value), list(found.col_value), held)

    def _set_costs(self, solver: highspy.Highs, terms: Mapping[int, float], *, largest: bool) -> None:
        for at in self._pulled if solver is self._lp else ():
            solver.changeColCost(at, 0.0)
        for at, weight in terms.items():
            solver.changeColCost(at, float(weight))
        if solver is self._lp:
            self._pulled = tuple(terms)
        solver.changeObjectiveSense(highspy.ObjSense.kMaximize if largest else highspy.ObjSense.kMinimize)


def _highs(bounds: Sequence[tuple[int, int]], links: Sequence[Link], *, whole: bool = False) -> highspy.Highs:
    solver = highspy.Highs()  # type: ignore[no-untyped-call]
    solver.silent()
    solver.setOptionValue("threads", 1)
    if whole:
        # With it the solver has been seen to call a wrong end of a range the right one.
        solver.setOptionValue("presolve", "off")
    # Only the costs change from run to run, so what was found last is a feasible place to go on from.
    solver.setOptionValue("simplex_strategy", _PRIMAL)
    model = highspy.HighsLp()
    model.num_col_, model.num_row_ = len(bounds), len(links)
    model.col_cost_ = [0.0] * len(bounds)
    model.col_lower_ = [float(low) for low, _ in bounds]
    model.col_upper_ = [float(high) for _, high in bounds]
    model.row_lower_ = [max(link.low, -highspy.kHighsInf) for link in links]
    model.row_upper_ = [min(link.high, highspy.kHighsInf) for link in links]
    merged = [_merged(link.terms) for link in links]
    model.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    starts = [0]
    for terms in merged:
        starts.append(starts[-1] + len(terms))
    model.a_matrix_.start_ = starts
    model.a_matrix_.index_ = [at for terms in merged for at in terms]
    model.a_matrix_.value_ = [float(weight) for terms in merged for weight in terms.values()]
    if whole:
        solver.setOptionValue("time_limit", _PATIENCE)
        model.integrality_ = [highspy.HighsVarType.kInteger] * len(bounds)
    solver.passModel(model)
    return solver


def _merged(terms: Iterable[tuple[int, int]]) -> dict[int, int]:
    """Return weights by number; the solver takes each number once in a row."""
    weights: dict[int, int] = {}
    for weight, at in terms:
        weights[at] = weights.get(at, 0) + weight
    return weights
