"""Canonical cells: what a number is about, apart from the table it stands in.

A cell is a set of (dimension, code): {("place", "north"), ("theme", "FOOD")} are the people who live in the
north and spoke of food. The same cell has one number in a whole summary, and a cell that contains another
one's parts is a smaller crowd within it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

Part = tuple[str, str]
Cell = frozenset[Part]

#: Everybody who is counted.
EVERYONE: Cell = frozenset()

#: Dimension of cells that count something else than people: conversations or pairs.
COUNTED = "counted"

#: Dimension of having said anything at all about something; that everybody did tells nothing about anybody.
ANSWERED = "answered"

#: How the dimension of a list of codes begins, so that any reader of a cell knows how its numbers hang together:
#: somebody has one or more codes of what was SAID in conversations they were in, or of what they took part in
#: in any way (HAS); exactly one code (IS) of what they told of themselves. Nobody needs to be in a list at all.
SAID, HAS, IS = "said ", "has ", "is "


@dataclass(frozen=True, slots=True)
class Count:
    """A true number before protection.

    `people` is how many distinct people stand behind it (the number itself when people are counted);
    `largest` are the two largest parts of one person each, of conversations or pairs.
    """

    number: int
    people: int
    largest: tuple[int, int] = (0, 0)

    @classmethod
    def of_people(cls, number: int) -> "Count":
        """Return a count of distinct people."""
        return cls(number, number)


#: Dimension of one insight among those of its kind; its codes mean nothing outside the notebook.
INSIGHT = "insight"

#: A kind of insight is nothing but its insights: that all of it are behind one of them tells nothing of anybody.
_NOTHING_APART = frozenset({ANSWERED, INSIGHT})


def list_cell(name: str) -> Cell:
    """Return the cell of everybody who has any code of a list."""
    return frozenset({(ANSWERED, name)})


def code_cell(name: str, code: str) -> Cell:
    """Return the cell of everybody who has one code of a list."""
    return frozenset({(ANSWERED, name), (name, code)})


def counts_people(cell: Cell) -> bool:
    """Tell whether a cell counts people, not conversations or pairs."""
    return not any(dimension == COUNTED for dimension, _ in cell)


def people_of(cell: Cell) -> Cell:
    """Return the cell of the people behind conversations or pairs."""
    return frozenset(part for part in cell if part[0] != COUNTED)


def parents(cell: Cell) -> Iterator[Cell]:
    """Yield the larger crowds a cell lies within and from which it tells something apart."""
    unit = cell - people_of(cell)
    parts = sorted(people_of(cell))
    for size in range(len(parts)):
        for kept in combinations(parts, size):
            if any(dimension not in _NOTHING_APART for dimension, _ in set(parts) - set(kept)):
                yield unit | frozenset(kept)
