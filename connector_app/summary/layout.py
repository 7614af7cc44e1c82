"""Tables before protection: which canonical cell stands where, and the true counts they all share."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from connector_app.summary.cells import Cell, Count, Part
from connector_app.summary.protected import LeftOut, Unit

#: A sum of cells, each taken so many times.
Weighted = tuple[tuple[int, Cell], ...]


@dataclass(frozen=True, slots=True)
class Share:
    """A percentage; worked out from displayed numbers only."""

    part: Weighted
    whole: Weighted

    @classmethod
    def of(cls, part: Cell, whole: Cell) -> "Share":
        """Return the share of one cell in another."""
        return cls(((1, part),), ((1, whole),))


@dataclass(frozen=True, slots=True)
class Mean:
    """How much of something there is for each person; worked out from displayed numbers only."""

    part: Cell
    whole: Cell


@dataclass(frozen=True, slots=True)
class Rest:
    """How many of a crowd are not in a smaller one; worked out from displayed numbers only."""

    whole: Cell
    part: Cell


#: What is worked out from displayed numbers.
Derived = Share | Mean | Rest


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """One table by its cells, cells[row][column]; texts as in `ProtectedTable`.

    `retired` are the rows of codes no longer in use, left out when they would show nothing. `network` is the
    cell of the people in a network, which needs enough of them. `margins` stand in for a table of two
    dimensions where people are too few for it; None says that it has one dimension.
    `answered` is the crowd without enough of whom there is no table at all. An `unseen` one is no
    table of the summary: its numbers stand in statements.
    """

    name: str
    short: str
    title: str
    row_title: str
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    units: tuple[Unit, ...]
    cells: tuple[tuple[Cell | Derived, ...], ...]
    notes: tuple[str, ...] = ()
    own_words: str = ""
    retired: frozenset[int] = frozenset()
    network: Cell | None = None
    answered: Cell | None = None
    unseen: bool = False
    margins: "tuple[Layout, ...] | None" = None

    def only_columns(self, kept: slice, **changes: object) -> "Layout":
        """Return the table with some of its columns, changed as the keywords say."""
        shorter = replace(
            self,
            columns=self.columns[kept],
            units=self.units[kept],
            cells=tuple(row[kept] for row in self.cells),
            margins=None,
        )
        return replace(shorter, **changes)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class Tabulated:
    """True counts and the tables that would show them; never leaves, only `protect` takes it.

    Of a `sensitive` cell a reader must not be able to say even that it holds anybody. `coarser` names, for a
    part of a cell, the finer parts that make up the same crowd without overlap (a town's neighbourhoods, the
    bands of a wider one), whether this summary cuts finely or not. `left_out` are tables that were not counted.
    """

    people: int
    counts: Mapping[Cell, Count]
    layouts: tuple[Layout, ...]
    sensitive: frozenset[Cell] = frozenset()
    coarser: Mapping[Part, frozenset[Part]] = field(default_factory=dict)
    left_out: tuple[LeftOut, ...] = ()
