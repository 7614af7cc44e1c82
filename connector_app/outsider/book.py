"""A workbook as it was read: cells, marked-up tables, and what a reader of the file might overlook."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class Cell:
    """One filled cell; `number` where it holds one, `heading` 1 or 2 by its style, else 0."""

    text: str
    number: float | None = None
    heading: int = 0
    wrapped: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """A marked-up table: its stable name, first and last row and column (from 1), and the names of its columns."""

    name: str
    top: int
    left: int
    bottom: int
    right: int
    names: tuple[str, ...] = ()
    header: bool = True

    def __contains__(self, place: tuple[int, int]) -> bool:
        """Tell whether a (row, column) lies within."""
        return self.top <= place[0] <= self.bottom and self.left <= place[1] <= self.right


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: filled cells by (row, column), its marked-up tables, and the sheets that its links lead to."""

    name: str
    cells: Mapping[tuple[int, int], Cell]
    grids: tuple[Grid, ...] = ()
    links: tuple[str, ...] = ()

    def lines(self) -> list[Cell]:
        """Return the texts outside the tables, from top to bottom."""
        return [
            cell
            for place, cell in sorted(self.cells.items())
            if cell.number is None and not any(place in grid for grid in self.grids)
        ]


@dataclass(frozen=True, slots=True)
class Oddity:
    """Something in the file that does not belong there: a rule, where, and what fills the sentence's gap."""

    rule: str
    where: str = ""
    what: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """A whole workbook; `people` are names in its properties, `made_on` the day it gives for that."""

    name: str
    sheets: tuple[Sheet, ...]
    title: str = ""
    subject: str = ""
    language: str = ""
    people: tuple[str, ...] = ()
    made_on: date | None = None
    oddities: tuple[Oddity, ...] = field(default=())
