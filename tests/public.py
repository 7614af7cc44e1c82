"""The public: everybody who holds all workbooks that ever left, and solves for what they do not say.

It knows nothing of `summary.audit`: how the numbers of one summary and of overlapping ones bound each other is
written down here once more, and simply, over real numbers.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations

import highspy
import numpy as np

Cell = frozenset[tuple[str, str]]
#: Dimensions of which somebody may have no code at all; of the others everybody has one, of themes one or more.
_OPEN = {"answered", "feature", "features", "gave", "received", "timed", "exchange"}


@dataclass(frozen=True)
class Sheet:
    """The numbers of one workbook, as least and most, with the days they count; `secret` are the small ones."""

    first: date
    last: date
    bounds: Mapping[Cell, tuple[int, float]]
    secret: frozenset[Cell]

    def within(self, other: "Sheet") -> bool:
        """Tell whether all days lie in another one's."""
        return other.first <= self.first and self.last <= other.last


Row = tuple[Mapping[int, float], float, float]


class Public:
    """One linear programme over the numbers of all sheets."""

    def __init__(self, sheets: Sequence[Sheet]) -> None:
        self._sheets = list(sheets)
        self._place = {
            (number, cell): at
            for at, (number, cell) in enumerate(
                (number, cell)
                for number, sheet in enumerate(self._sheets)
                for cell in sorted(sheet.bounds, key=sorted)
            )
        }
        self._highs = highspy.Highs()
        self._highs.silent()
        for number, cell in self._place:
            self._highs.addVar(*self._sheets[number].bounds[cell])
        for terms, low, high in (*self._inside(), *self._across()):
            self._highs.addRow(
                low, high, len(terms), np.array(list(terms)), np.array(list(terms.values()), dtype=float)
            )

    @property
    def possible(self) -> bool:
        """Tell whether all sheets can be true at once."""
        self._highs.run()
        return self._highs.getModelStatus() == highspy.HighsModelStatus.kOptimal

    def secrets(self) -> Iterator[tuple[int, Cell, float, float]]:
        """Yield every small number by sheet and cell, with the least and the most that it can be."""
        for (number, cell), at in self._place.items():
            if cell in self._sheets[number].secret:
                yield number, cell, *self.ends({at: 1.0})

    def rests(self) -> Iterator[tuple[int, Cell, Cell, float]]:
        """Yield of every cell within a larger one how many more the larger can have."""
        for number, sheet in enumerate(self._sheets):
            for small, large in _pairs(sheet.bounds):
                terms = {self._place[number, large]: 1.0, self._place[number, small]: -1.0}
                yield number, small, large, self.ends(terms)[1]

    def ends(self, terms: Mapping[int, float]) -> tuple[float, float]:
        """Return the least and the most that a sum can be."""
        costs = np.zeros(len(self._place))
        costs[list(terms)] = list(terms.values())
        found = []
        for sign in (1.0, -1.0):
            self._highs.changeColsCost(len(costs), np.arange(len(costs), dtype=np.int32), sign * costs)
            self._highs.run()
            bounded = self._highs.getModelStatus() == highspy.HighsModelStatus.kOptimal
            found.append(sign * self._highs.getInfo().objective_function_value if bounded else -sign * np.inf)
        self._highs.changeColsCost(len(costs), np.arange(len(costs), dtype=np.int32), 0 * costs)
        return found[0], found[1]

    def _inside(self) -> Iterator[Row]:
        for number, sheet in enumerate(self._sheets):
            for small, large in _pairs(sheet.bounds):
                yield {self._place[number, large]: 1, self._place[number, small]: -1}, 0, np.inf
            for whole, parts, adds_up in _families(sheet.bounds):
                terms = {self._place[number, part]: 1.0 for part in parts} | {self._place[number, whole]: -1.0}
                yield terms, 0, 0 if adds_up else np.inf

    def _across(self) -> Iterator[Row]:
        for a, one in enumerate(self._sheets):
            for b, other in enumerate(self._sheets):
                if a != b and one.within(other):
                    for cell in filter(_grows, one.bounds.keys() & other.bounds.keys()):
                        yield {self._place[b, cell]: 1, self._place[a, cell]: -1}, 0, np.inf
        for b, parts in self._tiled():
            for cell in self._sheets[b].bounds:
                if all(cell in self._sheets[a].bounds for a in parts):
                    yield {self._place[a, cell]: 1.0 for a in parts} | {self._place[b, cell]: -1.0}, 0, np.inf

    def _tiled(self) -> Iterator[tuple[int, tuple[int, ...]]]:
        """Yield sheets whose days some others make up without a gap."""
        for b, whole in enumerate(self._sheets):
            inner = [a for a, part in enumerate(self._sheets) if a != b and part.within(whole)]
            for size in (2, 3):
                for parts in combinations(sorted(inner, key=lambda a: self._sheets[a].first), size):
                    days = [self._sheets[a] for a in parts]
                    ends = [whole.first - timedelta(1), *(day.last for day in days)]
                    if ends[-1] == whole.last and all(
                        day.first == end + timedelta(1) for day, end in zip(days, ends, strict=False)
                    ):
                        yield b, parts


def _people(cell: Cell) -> bool:
    return all(dimension != "counted" for dimension, _ in cell)


def _grows(cell: Cell) -> bool:
    """Tell whether longer can only mean more people: an answer may be replaced by a later one."""
    return not any(code in ("less", "same", "more") for _, code in cell)


def _pairs(cells: Iterable[Cell]) -> Iterator[tuple[Cell, Cell]]:
    """Yield cells of people with the larger crowds they lie in."""
    known = [cell for cell in cells if _people(cell)]
    for small in known:
        for large in known:
            if large < small:
                yield small, large


def _families(cells: Iterable[Cell]) -> Iterator[tuple[Cell, list[Cell], bool]]:
    """Yield a crowd, all its parts by one question, and whether they add up or may overlap."""
    known = {cell for cell in cells if _people(cell)}
    dimensions = {dimension for cell in known for dimension, _ in cell} - _OPEN
    for whole in known:
        for dimension in dimensions - {dimension for dimension, _ in whole}:
            parts = [
                cell for cell in known if whole < cell and {where for where, _ in cell - whole} == {dimension}
            ]
            if parts and (dimension != "theme" or ("answered", "theme") in whole):
                yield whole, parts, dimension != "theme"
