"""The attack on one connected part of a puzzle: what every way to fill in the numbers has in common.

First a few programmes that pull many numbers at once show which ones can vary; the few that are left are pulled
one by one, down and up, and then once more over whole numbers where the range is narrow.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from math import ceil, floor, inf

from connector_app.outsider.findings import Proved
from connector_app.outsider.puzzle import OPEN, Amount, Link, Where, Within
from connector_app.outsider.solver import Extreme, Solver

#: Fewer values than this pin a small number down; fewer people than this make a crowd "nearly everyone".
SPREAD, SLACK = 6, 3
#: Ranges of so many values are looked at once more over whole numbers.
_NARROW = 7
_EXACT = 1e-6
_PULLS = 2
#: A programme over so many amounts counts as one more.
_LARGE = 500
#: A multiplier that scatters consecutive numbers well (Knuth), for pulls in all directions, always the same.
_SCATTER, _WORD = 2654435761, 32


@dataclass(frozen=True, slots=True)
class Part:
    """Amounts that hang together, numbered from 0, the bounds of one reading and each file's threshold."""

    amounts: Sequence[Amount]
    bounds: Sequence[tuple[int, int]]
    links: Sequence[Link]
    crowds: Sequence[Within]
    thresholds: Sequence[int]


@dataclass(slots=True)
class _Seen:
    """How far a number was seen to go, in any solution."""

    low: float = inf
    high: float = -inf

    def take(self, value: float) -> None:
        self.low, self.high = min(self.low, value), max(self.high, value)

    @property
    def values(self) -> int:
        """Return how many whole numbers lie within."""
        return max(floor(self.high + _EXACT) - ceil(self.low - _EXACT) + 1, 0) if self.low <= self.high else 0


@dataclass(frozen=True, slots=True)
class _Range:
    low: int
    high: int
    held_by: frozenset[int]

    @property
    def values(self) -> int:
        return self.high - self.low + 1


@dataclass(slots=True)
class Attack:
    """One attack; `left` is how many programmes may still be solved, `left` below 0 that some were not."""

    part: Part
    left: int
    assuming: bool = False
    _solver: Solver = field(init=False)
    _counts: dict[int, _Seen] = field(init=False)
    _rests: dict[Within, _Seen] = field(init=False)

    def __post_init__(self) -> None:
        """Set the programme up."""
        self._solver = Solver(self.part.bounds, self.part.links)
        small = [
            at
            for at, amount in enumerate(self.part.amounts)
            if amount.hidden or amount.shown.number is None or self.part.bounds[at][1] < self.part.thresholds[at]
        ]
        self._counts = {at: _Seen() for at in small}
        self._rests = {crowd: _Seen() for crowd in self.part.crowds}

    def possible(self) -> bool:
        """Tell whether any true numbers fit what is shown."""
        return self._solver.possible()

    def run(self) -> Iterator[Proved]:
        """Yield what can be proved."""
        self._pull()
        for at in list(self._counts):
            if at in self._counts:
                yield from self._count(at)
                self._counts.pop(at, None)
        for crowd in list(self._rests):
            if crowd in self._rests:
                yield from self._newcomers(crowd) if crowd.growing else self._everyone(crowd)
                self._rests.pop(crowd, None)

    def _pull(self) -> None:
        """Pull many numbers at once, as long as that shows of some that they are open."""
        everything = range(len(self.part.amounts))
        for turn in range(_PULLS if self._counts or self._rests else 0):
            self._both_ways({at: _sign(at + 1, turn) for at in everything})
        waiting = -1
        while waiting != (waiting := len(self._counts) + len(self._rests)) and waiting:
            rests: dict[int, float] = {}
            for crowd in self._rests:
                rests[crowd.parent] = rests.get(crowd.parent, 0) + 1
                rests[crowd.child] = rests.get(crowd.child, 0) - 1
            self._both_ways(rests)
            self._both_ways(dict.fromkeys(self._counts, 1.0))

    def _both_ways(self, terms: Mapping[int, float]) -> None:
        for largest in (True, False):
            self._solve(terms, largest=largest)

    def _solve(self, terms: Mapping[int, float], *, largest: bool) -> Extreme | None:
        self.left -= 1 + len(self.part.amounts) // _LARGE
        if self.left < 0:
            return None
        found = self._solver.extreme(terms, largest=largest)
        if found is not None:
            self._learn(found.numbers)
        return found

    def _learn(self, numbers: Sequence[float]) -> None:
        """Take in one way to fill in the numbers, and leave alone from now on what it shows to be open."""
        for at, seen in self._counts.items():
            seen.take(numbers[at])
        for crowd, seen in self._rests.items():
            seen.take(numbers[crowd.parent] - numbers[crowd.child])
        self._counts = {at: seen for at, seen in self._counts.items() if not self._open(at, seen)}
        self._rests = {crowd: seen for crowd, seen in self._rests.items() if not self._far(crowd, seen)}

    def _open(self, at: int, seen: _Seen) -> bool:
        """Tell whether a number was seen to vary more than what would be told of it."""
        return seen.values > _NARROW or (seen.high > self.part.thresholds[at] and seen.values > 1)

    def _far(self, crowd: Within, seen: _Seen) -> bool:
        """Tell whether enough of a larger crowd were seen outside the smaller one."""
        if crowd.growing:
            return seen.values > _NARROW or seen.high > self.part.thresholds[crowd.parent]
        return seen.high > SLACK - _EXACT

    def _count(self, at: int) -> Iterator[Proved]:
        amount, threshold = self.part.amounts[at], self.part.thresholds[at]
        low, high = self.part.bounds[at]
        found = _Range(low, high, frozenset({at})) if low == high else self._range({at: 1.0})
        if found is None:
            return
        if found.low == found.high:
            kind = "exact" if found.low else "zero"
        elif found.high < threshold and found.values < min(SPREAD, amount.own):
            kind = "within"
        else:
            return
        yield self._proved(kind, amount.where, found)

    def _everyone(self, crowd: Within) -> Iterator[Proved]:
        if self.part.bounds[crowd.child][1] < SLACK:
            return
        rest = self._rest(crowd)
        if rest is None or rest.high >= SLACK:
            return
        least = self.part.bounds[crowd.child][0]
        if least < SLACK:
            found = self._solve({crowd.child: 1.0}, largest=False)
            least = ceil(found.value - _EXACT) if found is not None else 0
        if least >= SLACK:
            where = self.part.amounts[crowd.child].where
            yield self._proved("everyone", where, rest, of=self.part.amounts[crowd.parent].where)

    def _newcomers(self, crowd: Within) -> Iterator[Proved]:
        rest, threshold = self._rest(crowd), self.part.thresholds[crowd.parent]
        if rest is not None and 0 < rest.high < threshold and rest.values < SPREAD:
            before = self.part.amounts[crowd.child].where
            yield self._proved("newcomers", self.part.amounts[crowd.parent].where, rest, of=before)

    def _rest(self, crowd: Within) -> _Range | None:
        """Return how many of the larger crowd are not in the smaller one."""
        (low, high), (least, most) = self.part.bounds[crowd.parent], self.part.bounds[crowd.child]
        if low == high and least == most:
            return _Range(low - least, low - least, frozenset({crowd.parent, crowd.child}))
        return self._range({crowd.parent: 1.0, crowd.child: -1.0})

    def _range(self, terms: Mapping[int, float]) -> _Range | None:
        """Return between what whole numbers a sum lies, None when that is wide or unknown."""
        least, most = self._solve(terms, largest=False), self._solve(terms, largest=True)
        if least is None or most is None:
            return None
        low, high = ceil(least.value - _EXACT), floor(most.value + _EXACT)
        if 1 < high - low + 1 <= _NARROW:
            low = max(low, ceil(self._whole(terms, least, largest=False) - _EXACT))
            high = min(high, floor(self._whole(terms, most, largest=True) + _EXACT))
        own = frozenset(terms) if len(terms) == 1 else frozenset[int]()
        held = frozenset((*least.held_by, *most.held_by)) - own
        return _Range(low, high, held or own) if low <= high else None

    def _whole(self, terms: Mapping[int, float], reached: Extreme, *, largest: bool) -> float:
        """Return how far a sum can go over whole numbers, or went where that took only whole ones."""
        if all(abs(number - round(number)) < _EXACT for number in reached.numbers):
            return reached.value
        found = self._solver.whole(terms, largest=largest)
        return reached.value if found is None else found

    def _proved(self, kind: str, where: Where, found: _Range, of: Where | None = None) -> Proved:
        held = [self.part.amounts[at] for at in sorted(found.held_by)]
        told = [(amount.where, amount.shown.text) for amount in held if not amount.hidden or amount.own < OPEN]
        told += (also for amount in held for also in amount.told_by)
        return Proved(
            kind=kind,
            where=where,
            low=found.low,
            high=found.high,
            because=tuple(place for place, _ in told),
            shown=tuple(text for _, text in told),
            of=of,
            assuming=self.assuming,
        )


def _sign(number: int, turn: int) -> float:
    scattered = (number * _SCATTER * (2 * turn + 1)) % (1 << _WORD)
    return 1.0 if scattered >> (_WORD - 1 - turn) & 1 else -1.0
