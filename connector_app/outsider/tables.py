"""The tables of a workbook, marked up or plain, with what each cell shows."""

from collections.abc import Iterator
from dataclasses import dataclass

from connector_app.outsider.book import Book, Grid, Sheet
from connector_app.outsider.cover import WORDS
from connector_app.outsider.shown import Shown, read_shown

#: Larger tables than this are not looked at cell by cell.
MOST_AREA = 200_000


@dataclass(frozen=True, slots=True)
class Table:
    """A table with its labels; cells[row][column] is None where there is no count."""

    name: str
    sheet: str
    corner: str
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: tuple[tuple[Shown | None, ...], ...]

    @property
    def shape(self) -> tuple[int, int]:
        """Return how many rows and columns of cells there are."""
        return len(self.rows), len(self.columns)

    def column(self, number: int) -> list[Shown | None]:
        """Return the cells of one column."""
        return [row[number] for row in self.cells]


def area(grid: Grid) -> int:
    """Return how many cells a marked-up table spans."""
    return max(grid.bottom - grid.top + 1, 0) * max(grid.right - grid.left + 1, 0)


def tables_of(book: Book) -> list[Table]:
    """Return every table that holds numbers or withheld numbers."""
    found: list[Table] = []
    for sheet in book.sheets:
        grids = [grid for grid in sheet.grids if grid.name not in WORDS and area(grid) <= MOST_AREA]
        regions = grids if sheet.grids else list(_plain(sheet))
        for number, grid in enumerate(regions, 1):
            name = grid.name or (sheet.name if len(regions) == 1 else f"{sheet.name} ({number})")
            table = _table(sheet, grid, name)
            if table is not None:
                found.append(table)
    return found


def _table(sheet: Sheet, grid: Grid, name: str) -> Table | None:
    def text(row: int, column: int) -> str:
        cell = sheet.cells.get((row, column))
        return cell.text.strip() if cell else ""

    first = grid.top + (1 if grid.header else 0)
    columns = range(grid.left + 1, grid.right + 1)
    rows = range(first, grid.bottom + 1)
    cells = tuple(tuple(read_shown(sheet.cells.get((row, column))) for column in columns) for row in rows)
    if not any(shown is not None and shown.text for row in cells for shown in row):
        return None
    return Table(
        name=name,
        sheet=sheet.name,
        corner=text(grid.top, grid.left) if grid.header else "",
        rows=tuple(text(row, grid.left) for row in rows),
        columns=tuple(text(grid.top, column) if grid.header else str(column) for column in columns),
        cells=cells,
    )


def _plain(sheet: Sheet) -> Iterator[Grid]:
    """Yield the regions that look like tables: a row of headings, below it rows of a label and numbers."""
    rows: dict[int, list[int]] = {}
    for row, column in sheet.cells:
        rows.setdefault(row, []).append(column)
    row, last = min(rows, default=1), max(rows, default=0)
    numbers = sorted(rows)
    while row <= last:
        region = _region(sheet, rows, row)
        if region is not None and area(region) <= MOST_AREA:
            yield region
            row = region.bottom
        row = next((each for each in numbers if each > row), last + 1)


def _region(sheet: Sheet, rows: dict[int, list[int]], top: int) -> Grid | None:
    """Return the table whose headings stand in a row, or None."""
    heads = sorted(rows.get(top, ()))
    if not heads or any(not _is_heading(sheet, top, column) for column in heads[1:]):
        return None
    below = rows.get(top + 1, ())
    left = min([heads[0], *below])
    label = sheet.cells.get((top + 1, left))
    counts = [column for column in below if column > left and _is_count(sheet, top + 1, column)]
    if label is None or not counts or not set(counts) <= set(heads):
        return None
    right = max(heads[-1], *counts)
    bottom = top
    while any(left <= column <= right for column in rows.get(bottom + 1, ())):
        bottom += 1
    return Grid("", top, left, bottom, right)


def _is_heading(sheet: Sheet, row: int, column: int) -> bool:
    """Tell whether a cell may be a heading: text, or a year."""
    number = sheet.cells[row, column].number
    return number is None or 1900 <= number <= 2100  # noqa: PLR2004 - years


def _is_count(sheet: Sheet, row: int, column: int) -> bool:
    shown = read_shown(sheet.cells.get((row, column)))
    return shown is not None and bool(shown.text)
