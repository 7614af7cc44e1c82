"""The attack: communities far apart, then for what stays narrow the ends of what is possible, one by one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from connector_app.summary.audit.model import UNBOUNDED, Ints, Model
from connector_app.summary.audit.solver import Edge, Solver
from connector_app.summary.audit.targets import Open, Target
from connector_app.summary.audit.witness import verify_witness

#: How far from the best a community may be, when many targets are tried at once and when one is.
_ROUGH, _EXACT = 0.3, 0.0
#: Directions tried at most, and how many without any gain before targets are taken one by one.
_DIRECTIONS, _IDLE = 40, 2
#: So few narrow targets are sooner taken one by one.
_SINGLE = 2
#: How often any community is looked for at first.
_BEGINNINGS = 6
#: How often a direction is tried, each time a little beside it, for what rows cannot say.
_ATTEMPTS, _STIR = 6, 0.02


@dataclass(frozen=True, slots=True)
class Narrow:
    """A target that can be worked out too well, and the numbers (by place among the known) that hold it."""

    target: int
    holding: frozenset[int]


class Attack:
    """Everything tried on one model; `communities` agree with all that is known, each checked in integers."""

    def __init__(self, model: Model, targets: Sequence[Target], seconds: float, tick: Callable[[], None]) -> None:
        self.model = model
        self.open = Open(model, targets)
        self.communities: list[Ints] = []
        self._solver = Solver(model, seconds, tick)
        self._chance = np.random.default_rng(1)
        self._checked = model.checked
        self._easier = model.easier
        self._delicate = self.open.touching(self._checked)

    @property
    def possible(self) -> bool:
        """Tell whether any community at all agrees with what is known."""
        wishes = [np.zeros(self.model.size), *self._chance.uniform(-1.0, 1.0, (_BEGINNINGS, self.model.size))]
        return bool(self.communities) or any(self._try(wish, _ROUGH) for wish in wishes)

    def spread_out(self) -> None:
        """Try random directions and their opposites as long as they open targets.

        A target that stays narrow when it is tried alone is left to be taken to its ends.
        """
        idle, left = 0, np.zeros(len(self.open.targets), dtype=np.bool_)
        for _ in range(_DIRECTIONS):
            before = int((self.open.narrow & ~left).sum())
            if before <= _SINGLE or idle >= _IDLE:
                return
            weights = self.open.signs(self._chance)
            for sign in (1.0, -1.0):
                for part in (~self._delicate, self._delicate):
                    tried = part & self.open.narrow & ~left
                    if tried.any():
                        wish = self.open.wish(np.where(tried, self.open.towards(sign * weights), 0.0))
                        self._try(wish, _ROUGH, held=idle == 0)
                        left |= tried & self.open.narrow & (tried.sum() == 1)
            idle = idle + 1 if int((self.open.narrow & ~left).sum()) == before else 0

    def next_narrow(self) -> Narrow | None:
        """Take targets one by one to their ends; return the first that stays too narrow, None when none does."""
        while (narrow := np.flatnonzero(self.open.narrow)).size:
            at = int(narrow[0])
            up, down = (self._edge(at, sign) for sign in (1.0, -1.0))
            if self._wide(at, up, down):
                for gap, held in ((_ROUGH, True), (_ROUGH, False), (_EXACT, False)):
                    for sign in (1.0, -1.0):
                        if self.open.narrow[at]:
                            self._try(self.open.wish(self._only(at, sign)), gap, held=held)
            if self.open.narrow[at]:
                return Narrow(at, self._holding(up) | self._holding(down))
        return None

    def free(self, number: int, low: int = 0, high: int | None = None) -> None:
        """Let a number be unknown but for some bounds; communities found before still agree with the rest."""
        itself, *others = self.model.rows_of(number)
        bounds = (itself, low, UNBOUNDED if high is None else high)
        for row, least, most in (bounds, *((row, 0, UNBOUNDED) for row in others)):
            self.model.low[row], self.model.high[row] = least, most
            self._solver.free(row, least, most)

    def _try(self, wish: NDArray[np.float64], gap: float, *, held: bool = False) -> bool:
        """Look for a community far in one direction; where people cannot be found for it, for others near by.

        With `held` what only checks can tell stays as in the last community, unless it is what is tried.
        """
        if held and self.communities and not wish[self._checked].any():
            self._solver.hold(self._checked, self.communities[-1])
            try:
                return self._found(self._solver.community(wish, gap, self.communities[-1]))
            finally:
                self._solver.hold(self._checked, None)
        for attempt in range(_ATTEMPTS):
            stir = self._chance.uniform(-_STIR, _STIR, self.model.size) * bool(attempt)
            stir[self._easier] += _STIR * attempt
            found = self._solver.community(wish + stir, gap, self.communities[-1] if self.communities else None)
            if found is None:
                return False
            if self._found(found):
                return True
        return False

    def _found(self, counts: Ints | None) -> bool:
        """Keep a community that stands up to every row and check; tell whether it does."""
        if counts is None or not verify_witness(self.model, counts):
            return False
        self.communities.append(counts)
        self.open.see(counts)
        return True

    def _only(self, at: int, sign: float) -> NDArray[np.float64]:
        weights = np.zeros(len(self.open.targets))
        weights[at] = sign
        return weights

    def _edge(self, at: int, sign: float) -> Edge | None:
        return self._solver.edge(self.open.wish(self._only(at, sign)))

    def _wide(self, at: int, up: Edge | None, down: Edge | None) -> bool:
        """Tell whether fractional communities leave a target open; no end counts as far away."""
        most = self.open.most.copy()
        least = self.open.least.copy()
        most[at] = 1 << 40 if up is None else np.floor(up.value + 1e-6)
        least[at] = 0 if down is None else np.ceil(-down.value - 1e-6)
        return bool(self.open.fits(least, most)[at])

    def _holding(self, edge: Edge | None) -> frozenset[int]:
        rows = edge.holding if edge is not None else frozenset[int]()
        numbers = (self.model.number_of(row) for row in rows)
        return frozenset(number for number in numbers if number is not None)
