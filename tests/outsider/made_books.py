"""Workbooks as they are read, made up from rows."""

from collections.abc import Sequence
from datetime import date

from connector_app.outsider.book import Book, Cell, Grid, Sheet

Value = str | int | float | None
Rows = Sequence[Sequence[Value]]


def cell(value: Value, heading: int = 0) -> Cell:
    number = None if isinstance(value, str) else float(value)
    return Cell(str(value), number, heading, wrapped=True)


def sheet(name: str, rows: Rows, *, table: str = "", lines: Sequence[str] = ()) -> Sheet:
    """Make a sheet with a title, lines of text and one table; marked up when it has a name."""
    top = len(lines) + 2
    cells = {(1, 1): cell(name, 1)} | {(n, 1): cell(text) for n, text in enumerate(lines, 2)}
    cells |= {
        (row, column): cell(value)
        for row, values in enumerate(rows, top)
        for column, value in enumerate(values, 1)
        if value is not None
    }
    heads = tuple(str(head) for head in rows[0])
    grid = Grid(table, top, 1, top + len(rows) - 1, len(heads), heads)
    return Sheet(name, cells, (grid,) if table else ())


def cover(*lines: str) -> Sheet:
    return Sheet("Cover", {(n, 1): cell(text, int(n == 1)) for n, text in enumerate(("Numbers", *lines), 1)})


#: A cover that states the rule as many do.
RULE = "Any number below 8 shows as [c]; all others are rounded to the nearest 5."


def book(*sheets: Sheet, name: str = "numbers.xlsx", made_on: date | None = None) -> Book:
    return Book(name=name, sheets=sheets, title="T", subject="S", language="en-GB", made_on=made_on)


def ours(period: str, *tables: Sheet, people: int = 100, name: str = "ours.xlsx", made_on: date | None = None):
    """Make a workbook as the program lays it out: cover with headings, contents, notes, tables."""
    headed = {
        "Organisation": "Us",
        "Made for": "Them",
        "Period": period,
        "Publication date": "soon",
        "Next update": "later",
        "Contact": "us@example.org",
        "People counted": f"About {people}: people who took part.",
        "Method": RULE,
        "Shorthand": "[c] means confidential.",
    }
    cells = {(1, 1): cell("Numbers", 1)}
    for n, (heading, text) in enumerate(headed.items(), 1):
        cells[2 * n, 1], cells[2 * n + 1, 1] = cell(heading, 2), cell(text)
    about = [sheet(each, [["A", "B"], ["a", "b"]], table=each) for each in ("contents", "notes")]
    return book(Sheet("Cover", cells), *about, *tables, name=name, made_on=made_on)
