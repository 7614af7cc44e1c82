"""People by where they live and how old they are: every person has one of each, so these add up exactly."""

from collections.abc import Collection, Iterable, Mapping
from itertools import product

from connector_app.summary.audit.model import Builder, Terms, added, negative, one
from connector_app.summary.audit.spans import Group
from connector_app.summary.cells import Cell, Part

#: The dimensions of which each person has exactly one code, in the order in which cells are crossed.
SINGLE = ("place", "age")

#: A coarser code and the finer ones it stands for, as everybody knows them (a town's neighbourhoods).
Coarser = Mapping[Part, frozenset[Part]]


def single_of(cell: Cell) -> frozenset[Part]:
    """Return what a cell says of where people live and how old they are."""
    return frozenset(part for part in cell if part[0] in SINGLE)


class People:
    """Counts of the people of each group by neighbourhood and age, as finely as any number shows them."""

    def __init__(self, builder: Builder, cells: Collection[Cell], coarser: Coarser) -> None:
        self._builder = builder
        seen = {part for cell in cells for part in single_of(cell)}
        alone = {part for part in seen if part not in coarser}
        self._finer = {part: fine for part, fine in coarser.items() if part in seen and fine & alone}
        fine = {each for part in seen for each in self._finer.get(part, {part})}
        self.codes = {
            dimension: sorted(code for where, code in fine if where == dimension) for dimension in SINGLE
        }
        shapes = {frozenset(dimension for dimension, _ in single_of(cell)) for cell in cells}
        self._crossed = frozenset(SINGLE) in shapes

    def fine(self, parts: Iterable[Part]) -> dict[str, list[str]]:
        """Return the finest codes that each dimension of a cell stands for."""
        found: dict[str, list[str]] = {}
        for part in parts:
            for dimension, code in self._finer.get(part, {part}):
                found.setdefault(dimension, []).append(code)
        return found

    def add(self, group: Group) -> None:
        """Say that a group adds up by neighbourhood and by age alike."""
        if not self._crossed:
            everyone = one(self._builder.count("people", group.number))
            for dimension in SINGLE:
                if self.codes[dimension]:
                    parts = added(*(self._one(group, dimension, code) for code in self.codes[dimension]))
                    self._builder.link(added(everyone, negative(parts)), 0, 0)

    def of(self, group: Group, parts: Iterable[Part] = ()) -> Terms:
        """Return the number of a group's people who have all these codes."""
        fine = self.fine(parts)
        if self._crossed:
            places, ages = (fine.get(dimension, self.codes[dimension]) for dimension in SINGLE)
            return {self._builder.count("people", group.number, *codes): 1 for codes in product(places, ages)}
        if not fine:
            return one(self._builder.count("people", group.number))
        ((dimension, codes),) = fine.items()
        return added(*(self._one(group, dimension, code) for code in codes))

    def _one(self, group: Group, dimension: str, code: str) -> Terms:
        return one(self._builder.count("people", group.number, dimension, code))
