"""What nobody may work out: small counts, and what nearly everyone in a group shares."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from connector_app.summary.audit.model import UNBOUNDED, Ints, Model

Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Target:
    """A count that must stay open: a number, or one taken away from another (`minus` is -1 for none).

    Numbers go by their place among all that is known. A reader must be left with `values` possible values or
    more, with one of `reach` or more, and with none above `down_to`. `true` is the count itself where it is known.
    """

    plus: int
    minus: int = -1
    true: int | None = None
    values: int = 1
    reach: int = 0
    down_to: int = 1 << 40


class Open:
    """The targets of one audit and the values that communities found so far give them."""

    def __init__(self, model: Model, targets: Sequence[Target]) -> None:
        self._model = model
        self.targets = tuple(targets)
        self._plus = np.array([model.links + t.plus for t in targets], dtype=np.int64)
        self._minus = np.array([model.links + t.minus if t.minus >= 0 else -1 for t in targets], dtype=np.int64)
        self._values = np.array([t.values for t in targets], dtype=np.int64)
        self._reach = np.array([t.reach for t in targets], dtype=np.int64)
        self._down_to = np.array([t.down_to for t in targets], dtype=np.int64)
        alone = self._minus < 0
        self._floor = np.where(alone, model.low[self._plus], 0)
        self._ceiling = np.where(alone, model.high[self._plus], UNBOUNDED)
        unseen = 1 << 50
        self.least = np.array([unseen if t.true is None else t.true for t in targets], dtype=np.int64)
        self.most = np.array([-unseen if t.true is None else t.true for t in targets], dtype=np.int64)

    @property
    def narrow(self) -> Flags:
        """Tell of each target whether too few values of it are known to be possible."""
        kept: Flags = self.fits(self.least, self.most)
        return ~kept

    def fits(self, least: Ints, most: Ints) -> Flags:
        """Tell of each target whether values from least to most leave it open."""
        kept: Flags = (most - least + 1 >= self._values) & (most >= self._reach) & (least <= self._down_to)
        return kept

    def see(self, counts: Ints) -> None:
        """Take note of what a community makes of every target."""
        sums = np.append(self._model.sums(counts), 0)
        found = sums[self._plus] - sums[self._minus]
        np.minimum(self.least, found, out=self.least)
        np.maximum(self.most, found, out=self.most)

    def signs(self, chance: np.random.Generator) -> NDArray[np.float64]:
        """Return a random weight of each target."""
        size = len(self.targets)
        weight: NDArray[np.float64] = chance.uniform(0.5, 1.5, size) * chance.choice((-1.0, 1.0), size)
        return weight

    def towards(self, weight: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return weights, turned to where values lack for each target that lacks them on one side alone."""
        lacks_more = (self.most < self._reach) | (self.least <= self._floor)
        lacks_less = (self.least > self._down_to) | (self.most >= self._ceiling)
        weight = np.where(lacks_more, np.abs(weight), weight)
        turned: NDArray[np.float64] = np.where(lacks_less & ~lacks_more, -np.abs(weight), weight)
        return turned

    def touching(self, places: Ints) -> Flags:
        """Tell of each target whether it depends on any of some counts."""
        rows = zip(self._plus.tolist(), self._minus.tolist(), strict=True)
        among = set(places.tolist())
        return np.array(
            [
                any(not among.isdisjoint(self._model.terms(row)[0].tolist()) for row in pair if row >= 0)
                for pair in rows
            ],
            dtype=np.bool_,
        )

    def wish(self, weights: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return how much each count of the invented community adds to the weighted targets."""
        wish = np.zeros(self._model.size)
        for at in np.flatnonzero(weights):
            for row, sign in ((self._plus[at], 1.0), (self._minus[at], -1.0)):
                if row >= 0:
                    columns, values = self._model.terms(int(row))
                    wish[columns] += sign * weights[at] * values
        return wish
