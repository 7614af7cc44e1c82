"""Trials: a few people of a small world are protected, and every community they could be is gone through."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from connector_app.domain.errors import Refused
from connector_app.summary.audit.before import Before
from connector_app.summary.audit.spans import Span
from connector_app.summary.cells import ANSWERED, EVERYONE, INSIGHT, Cell, Count, people_of
from connector_app.summary.layout import Layout, Tabulated
from connector_app.summary.policy import Policy
from connector_app.summary.protect import Made, make
from connector_app.summary.protected import Shown, Unit, Withheld
from tests.summary.audit.happenings import pairs, some_pairs, some_talks, talks
from tests.summary.audit.witnesses import communities_in
from tests.summary.audit.worlds import MADE, World, world
from tests.summary.made_facts import QUARTER

#: Policies as the real one, for as many people as can be gone through.
SMALL = tuple(
    Policy(threshold=t, base=b, slack=2, spread=s, least_people=0, least_two_way=0, least_network=0)
    for t, b, s in ((3, 3, 2), (3, 2, 2), (3, 3, 3), (4, 3, 3), (3, 2, 3))
)
Flags = NDArray[np.bool_]


@dataclass(frozen=True)
class Trial:
    """People of a small world, by the true counts of its cells, and how they are to be protected."""

    world: World
    counts: Mapping[Cell, Count]
    policy: Policy
    sensitive: frozenset[Cell] = frozenset()

    @property
    def true(self) -> dict[Cell, int]:
        return {cell: self.counts[cell].number for cell in self.world.cells}

    def made(self) -> Made:
        """Protect them; raise Refused as protection does."""
        people, layout = self.true[EVERYONE], one_column(self.world.cells)
        tables = Tabulated(people, self.counts, (layout,), self.sensitive)
        return make(QUARTER, tables, people, self.policy, Before(Span(QUARTER.first, QUARTER.last)))

    def binned(self) -> dict[Cell, Shown]:
        """Return what would be shown without the audit: small numbers withheld, and those of nearly everyone."""
        true, policy = self.true, self.policy
        shown: dict[Cell, Shown] = {}
        for cell, number in true.items():
            shown[cell] = policy.base * ((2 * number + policy.base) // (2 * policy.base))
            if any(number > true[parent] - policy.slack for parent in self.parents(cell)):
                shown[cell] = Withheld.LOOKS_LIKE_EVERYONE
            first, second = self.counts[cell].largest
            few = min(number, self.counts[cell].people) < policy.threshold
            if few or 5 * (number - first - second) < first:
                shown[cell] = Withheld.TOO_FEW
        for cell, number in shown.items():
            behind = shown.get(people_of(cell), 0)
            if people_of(cell) != cell and isinstance(number, int) and isinstance(behind, Withheld):
                shown[cell] = Withheld.FROM_WITHHELD
        return shown

    def parents(self, cell: Cell) -> list[Cell]:
        """Return the larger crowds of the world that a crowd lies in, apart from those who merely answered."""
        unit = cell - people_of(cell)
        larger = [each for each in self.world.cells if each < cell and each - people_of(each) == unit]
        return [each for each in larger if any(d not in (ANSWERED, INSIGHT) for d, _ in cell - each)]

    def within(self, display: Mapping[Cell, Shown], *, knowing_rules: bool = False) -> Flags:
        """Tell of each community of the world whether a reader has to think of it.

        One who knows the rules takes a number that is shown for one that does not look like everyone.
        """
        at = dict(zip(self.world.cells, self.world.tables.T, strict=True))
        kept = np.ones(len(self.world.tables), dtype=np.bool_)
        for cell, column in at.items():
            low, high = self._bounds(cell, display[cell])
            kept &= (column >= low) & (column <= high)
            if knowing_rules and isinstance(display[cell], int):
                for parent in self.parents(cell):
                    kept &= at[parent] - column >= self.policy.slack
        return kept

    def _bounds(self, cell: Cell, shown: Shown) -> tuple[int, int]:
        """Return what a display tells; of what looks like everyone the reader may know the number it hides."""
        base, threshold, true = self.policy.base, self.policy.threshold, self.true[cell]
        if shown is Withheld.TOO_FEW and true < threshold:
            return 0, threshold - 1
        if shown is Withheld.LOOKS_LIKE_EVERYONE:
            shown = base * ((2 * true + base) // (2 * base))
        if isinstance(shown, Withheld):
            return 0, 1 << 14
        return max(threshold, shown - base // 2), shown + (base - 1) // 2

    def broken(self, possible: NDArray[np.int16]) -> list[str]:
        """Return which targets the communities that are possible give away."""
        policy, at = self.policy, {cell: n for n, cell in enumerate(self.world.cells)}
        found = []
        for cell, number in self.true.items():
            column = possible[:, at[cell]]
            values = set(column.tolist())
            need = policy.spread if number < policy.threshold else 0
            if people_of(cell) != cell:
                need = self._need_of_amount(cell)
            if need:
                if max(values) - min(values) + 1 < need:
                    found.append(f"{sorted(cell)}: one of {sorted(values)}")
                if cell in self.sensitive and min(values) > 0:
                    found.append(f"{sorted(cell)}: not 0")
            for parent in self.parents(cell) if people_of(cell) == cell else ():
                rest = self.true[parent] - number
                if self.true[parent] >= policy.threshold and rest < policy.threshold:
                    most = int((possible[:, at[parent]] - column).max())
                    if most < policy.slack:
                        found.append(f"{sorted(cell)} of {sorted(parent)}: all but {most} at most")
        return found

    def _need_of_amount(self, cell: Cell) -> int:
        """Return how many values must be left of what is counted beside people."""
        number, policy = self.true[cell], self.policy
        if number < policy.threshold:
            return policy.spread
        few = self.binned()[cell] is Withheld.TOO_FEW
        return max(policy.spread, number // 5 + 1) if few else 0


def trial(number: int, worlds: int = len(MADE), first: int = 0) -> Trial:
    """Make a trial up, the same for the same number; people gather in few types, as people do."""
    chance = np.random.default_rng(number)
    policy = SMALL[int(chance.integers(len(SMALL)))]
    where = world(first + number % worlds)
    # The reader of a rounded number of people has to think of a few more of them.
    people = int(chance.integers(min(5, where.most - policy.base + 1), where.most - policy.base + 2))
    weights = chance.dirichlet(np.full(len(where.types), 0.4))
    table = where.table(chance.choice(len(where.types), people, p=weights).tolist())
    counts = {cell: Count.of_people(n) for cell, n in zip(where.cells, table.tolist(), strict=True)}
    themes = [cell for cell in where.cells if any(code == "F" for _, code in cell)] if number % 2 else []
    return Trial(where, counts, policy, frozenset(themes))


def trial_of_happenings(number: int, most: int = 7) -> Trial:
    """Make a trial up, with pairs (even numbers) or conversations (odd ones) of at most so many people."""
    chance = np.random.default_rng(number)
    policy = SMALL[int(chance.integers(len(SMALL)))]
    where, made_up = ((_pairs(most), some_pairs), (_talks(most), some_talks))[number % 2]
    people = int(chance.integers(policy.threshold, where.most - policy.base + 2))
    return Trial(where, made_up(chance, people), policy)


@cache
def _pairs(most: int) -> World:
    return pairs(most)


@cache
def _talks(most: int) -> World:
    return talks(min(most, 6), 9)


def one_column(cells: tuple[Cell, ...]) -> Layout:
    """Return a table of all cells, one below the other."""
    return Layout(
        name="all",
        short="All",
        title="All",
        row_title="Cell",
        rows=tuple(map(str, range(len(cells)))),
        columns=("People",),
        units=(Unit.PEOPLE,),
        cells=tuple((cell,) for cell in cells),
    )


@dataclass(frozen=True)
class Outcome:
    """What came of a trial: what bins alone give away, and what is given away after the audit.

    `rules` is what a reader works out who also knows that a number shown does not look like everyone. Of the
    `witnesses` so many are `unreal`: no people make them.
    """

    bins: list[str]
    audited: list[str]
    rules: list[str]
    unreal: int
    witnesses: int
    hidden: int
    refused: bool = False


def outcome(tried: Trial) -> Outcome:
    """Run one trial."""
    bins = tried.broken(tried.world.tables[tried.within(tried.binned())])
    try:
        made = tried.made()
    except Refused:
        return Outcome(bins, [], [], 0, 0, 0, refused=True)
    table = made.protected.tables[0]
    display = {cell: row[0] for cell, row in zip(tried.world.cells, table.cells, strict=True)}
    possible = tried.world.tables[tried.within(display)]
    audited = tried.broken(possible)
    seen = {row.tobytes() for row in possible}
    found = communities_in(made, tried.world.cells)
    unreal = [row for row in found if row.astype(possible.dtype).tobytes() not in seen]
    rules = tried.broken(tried.world.tables[tried.within(display, knowing_rules=True)])
    return Outcome(bins, audited, rules, len(unreal), len(found), made.protected.audit.hidden)
