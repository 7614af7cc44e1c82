"""A file of rows and columns as a reader found it, before anybody knows what its columns hold."""

from dataclasses import dataclass
from typing import TypeAlias

from connector_app.application.imports.imported import Line

#: The number of a row in its file, counted from 1, and its cells as text, as they would be read there.
Row: TypeAlias = tuple[int, list[str]]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet; a text table is a file of one, without a name.

    `rows` leaves out blank ones; a date is written as in ISO 8601, a number without what only looks well, and an
    error of a formula is empty. `lines` say what had to be decided or mended to read it.
    """

    name: str
    rows: list[Row]
    lines: tuple[Line, ...] = ()
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Tables:
    """The sheets of a file in its order; `file` is the file's name without its folder.

    `encoding` says how the letters of a text table were read, as Python names it; it is empty for a workbook.
    """

    file: str
    sheets: tuple[Sheet, ...]
    encoding: str = ""
