"""Integer rows: what is shown and what every reader knows, over the counts of an invented community."""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
#: A sum of counts of the invented community: how many times each, by position.
Terms = Mapping[int, int]


@dataclass(frozen=True, slots=True)
class Check:
    """What rows cannot say: tells whether people can be found for the counts at these places.

    The larger the counts at the places `easier`, the easier it is to find them.
    """

    places: tuple[int, ...]
    holds: Callable[[tuple[int, ...]], bool]
    easier: tuple[int, ...] = ()

    def __call__(self, counts: Ints) -> bool:
        """Tell whether a community passes."""
        return self.holds(tuple(counts[list(self.places)].tolist()))


#: Stands for no upper bound; far above any number of people, and exact as a float.
UNBOUNDED = 1 << 40


@dataclass(frozen=True)
class Model:
    """Rows `low <= A x <= high` over counts `x >= 0`, sparse by row; the first `links` rows can never be freed.

    Then follow the numbers, and then rows that hold only as long as a number is shown: `told_by` is whose.
    """

    size: int
    start: Ints
    column: Ints
    value: Ints
    low: Ints
    high: Ints
    links: int
    told_by: tuple[int, ...]
    checks: tuple[Check, ...]

    @property
    def checked(self) -> Ints:
        """Return the places of all counts that checks look at."""
        return np.array(sorted({place for check in self.checks for place in check.places}), dtype=np.int64)

    @property
    def easier(self) -> Ints:
        """Return the places of counts that make checks easier."""
        return np.array(sorted({place for check in self.checks for place in check.easier}), dtype=np.int64)

    def sums(self, counts: Ints) -> Ints:
        """Return every row's sum, exactly."""
        products = np.append(self.value * counts[self.column], 0)
        sums: Ints = np.add.reduceat(products, self.start[:-1])
        sums[self.start[:-1] == self.start[1:]] = 0
        return sums

    @property
    def numbers(self) -> int:
        """Return how many numbers there are."""
        return self.low.size - self.links - len(self.told_by)

    def rows_of(self, number: int) -> tuple[int, ...]:
        """Return the rows that fall when a number is not shown."""
        told = (at for at, teller in enumerate(self.told_by) if teller == number)
        return (self.links + number, *(self.links + self.numbers + at for at in told))

    def number_of(self, row: int) -> int | None:
        """Return the number with which a row falls, None when it never does."""
        at = row - self.links
        if at < 0:
            return None
        return at if at < self.numbers else self.told_by[at - self.numbers]

    def terms(self, row: int) -> tuple[Ints, Ints]:
        """Return the positions and the factors of a row."""
        part = slice(self.start[row], self.start[row + 1])
        return self.column[part], self.value[part]


def rest_of(model: Model, counts: Ints, others: Ints) -> Model | None:
    """Return the rows that are left over some counts when all the rest are as given, None when a row is broken."""
    open_to = np.full(model.size, -1, dtype=np.int64)
    open_to[others] = np.arange(others.size)
    settled = counts.copy()
    settled[others] = 0
    sums = model.sums(settled)
    kept = open_to[model.column] >= 0
    of_row = np.repeat(np.arange(model.low.size), np.diff(model.start))[kept]
    each = np.bincount(of_row, minlength=model.low.size)
    if bool((((sums < model.low) | (sums > model.high)) & (each == 0)).any()):
        return None
    rows = np.flatnonzero(each)
    high = np.where(model.high >= UNBOUNDED, UNBOUNDED, model.high - sums)
    return Model(
        size=others.size,
        start=np.cumsum([0, *each[rows].tolist()]),
        column=open_to[model.column[kept]],
        value=model.value[kept],
        low=(model.low - sums)[rows],
        high=high[rows],
        links=rows.size,
        told_by=(),
        checks=(),
    )


class Builder:
    """Collects counts, links and numbers, then makes a model of them."""

    def __init__(self) -> None:
        self._place: dict[Hashable, int] = {}
        self._rows: list[tuple[Terms, int, int]] = []
        self._checks: list[Check] = []

    def count(self, *name: Hashable) -> int:
        """Return the position of a count of the invented community, new or not."""
        return self._place.setdefault(name, len(self._place))

    def link(self, terms: Terms, low: int = 0, high: int = UNBOUNDED) -> None:
        """Say what holds in every community."""
        self._rows.append((terms, low, high))

    def at_most(self, part: Terms, whole: Terms) -> None:
        """Say that one sum is never more than another."""
        self.link(added(whole, negative(part)))

    def check(self, check: Check) -> None:
        """Say what must hold beyond all rows."""
        self._checks.append(check)

    def model(self, numbers: list[tuple[Terms, int, int]], told: list[tuple[int, Terms, int]]) -> Model:
        """Return the model: links first, then the numbers in their order, then what showing one tells at least."""
        rows = [*self._rows, *numbers, *((terms, low, UNBOUNDED) for _, terms, low in told)]
        flat = [(place, factor) for terms, _, _ in rows for place, factor in sorted(terms.items())]
        column, value = np.array(flat, dtype=np.int64).reshape(-1, 2).T
        return Model(
            size=len(self._place),
            start=np.cumsum([0, *(len(terms) for terms, _, _ in rows)]),
            column=np.ascontiguousarray(column),
            value=np.ascontiguousarray(value),
            low=np.array([low for _, low, _ in rows], dtype=np.int64),
            high=np.array([high for _, _, high in rows], dtype=np.int64),
            links=len(self._rows),
            told_by=tuple(number for number, _, _ in told),
            checks=tuple(self._checks),
        )


def one(place: int) -> Terms:
    """Return a count by itself."""
    return {place: 1}


def added(*parts: Terms) -> Terms:
    """Return a sum of sums."""
    total: dict[int, int] = {}
    for terms in parts:
        for place, factor in terms.items():
            total[place] = total.get(place, 0) + factor
    return {place: factor for place, factor in total.items() if factor}


def negative(terms: Terms) -> Terms:
    """Return a sum taken away."""
    return {place: -factor for place, factor in terms.items()}


def times(factor: int, terms: Terms) -> Terms:
    """Return a sum taken so many times."""
    return {place: factor * each for place, each in terms.items()}
