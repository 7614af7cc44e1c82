"""A workbook before any file exists: sheets, lines, tables and cells. The file is compared with it."""

from dataclasses import dataclass, field
from datetime import date
from enum import Enum

_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ps", "sd", "ug", "ur", "yi"})

Value = str | int


class Weight(Enum):
    """How a line of text stands on the sheet."""

    TITLE = "title"
    HEADING = "heading"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Entry:
    """A column of a table to fill in: unless it is locked, what may be chosen or written there."""

    locked: bool = False
    choices: tuple[str, ...] = ()
    hint: str = ""
    day: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """A marked-up table.

    `targets` are the sheets that its first column leads to, `widths` those of its columns, in letters,
    `entries` its columns when somebody fills it in.
    """

    name: str
    header: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]
    targets: tuple[str, ...] = ()
    wide: bool = False
    widths: tuple[int, ...] = ()
    entries: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """Lines in column A, and under them at most one table."""

    name: str
    lines: tuple[tuple[str, Weight], ...]
    grid: Grid | None = None

    def values(self) -> dict[tuple[int, int], Value]:
        """Return every filled cell by row and column, from 1."""
        found: dict[tuple[int, int], Value] = {(n, 1): text for n, (text, _) in enumerate(self.lines, 1)}
        if self.grid is not None:
            for row, cells in enumerate((self.grid.header, *self.grid.rows), len(self.lines) + 1):
                found |= {(row, column): value for column, value in enumerate(cells, 1)}
        return found


@dataclass(frozen=True, slots=True)
class Plan:
    """A whole workbook; `own_words` are the community's labels in it, `quotes` what people said.

    Every other text is known beforehand.
    """

    title: str
    subject: str
    language: str
    made_on: date
    sheets: tuple[Sheet, ...]
    own_words: frozenset[str] = field(default=frozenset())
    quotes: frozenset[str] = field(default=frozenset())

    @property
    def right_to_left(self) -> bool:
        """Tell whether the language is written from right to left."""
        return self.language.split("-")[0].lower() in _RIGHT_TO_LEFT
