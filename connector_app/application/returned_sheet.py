"""Finds the sheet that a partner filled in, whatever became of it: renamed, moved, sorted, copied, cut down.

Rows are known by their references and columns by their headings, so their order does not matter; nothing is
guessed. What the cells mean is left to `take_responses`.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from connector_app.application.response_words import CHOICES, FREE, Column, Known
from connector_app.domain.errors import FileTrouble
from connector_app.domain.ids import token_in
from connector_app.outsider.book import Book, Cell, Sheet

#: More answers than this nobody was asked for.
MOST_ROWS = 2_000
#: No reference and no heading is longer, in any language.
_SHORT = 200
#: The columns that somebody fills in.
_FILLED = (*CHOICES, *FREE, Column.ON)


@dataclass(frozen=True, slots=True)
class ReturnedRow:
    """One row that holds something: where it stands, its token (empty when it has none), its cells by column.

    A column that is there twice gives its cells one after the other.
    """

    sheet: str
    row: int
    token: str
    cells: Mapping[Column, tuple[Cell, ...]]


@dataclass(frozen=True, slots=True)
class Returned:
    """Everything found in one file: rows, marks by sheet, and which columns to fill in are gone."""

    file: str
    rows: tuple[ReturnedRow, ...]
    marks: Mapping[str, tuple[str, ...]]
    missing: tuple[Column, ...] = field(default=())


def returned(book: Book, known: Known, is_mark: Callable[[str], bool]) -> Returned:
    """Return the rows of every sheet with references in it.

    Raises FileTrouble: responses_not_in_file, responses_without_headings, responses_too_many.
    """
    rows: list[ReturnedRow] = []
    marks: dict[str, tuple[str, ...]] = {}
    seen: set[Column] = set()
    found = False
    for sheet in book.sheets:
        short = {place: cell.text for place, cell in sheet.cells.items() if len(cell.text) <= _SHORT}
        marked = tuple(text for _, text in sorted(short.items()) if is_mark(text))
        tokens = {place: token for place, text in short.items() if (token := token_in(text))}
        if marked:
            marks[sheet.name] = marked
        if tokens:
            columns = _columns(sheet, tokens, known)
            found = found or bool(columns)
            seen |= set(columns.values())
            rows += _rows(sheet, tokens, columns, known)
    if not rows and not marks:
        raise FileTrouble("responses_not_in_file", name=book.name)
    if rows and not found:
        raise FileTrouble("responses_without_headings", name=book.name)
    if len(rows) > MOST_ROWS:
        raise FileTrouble("responses_too_many", name=book.name, most=MOST_ROWS)
    missing = tuple(column for column in _FILLED if column not in seen) if rows else ()
    return Returned(book.name, tuple(rows), marks, missing)


def _columns(sheet: Sheet, tokens: Mapping[tuple[int, int], str], known: Known) -> dict[int, Column]:
    """Return which column of ours each column of a sheet is, by the row of headings above the first reference."""
    first = min(row for row, _ in tokens)
    by_row: defaultdict[int, dict[int, Column]] = defaultdict(dict)
    for (row, column), cell in sheet.cells.items():
        if row < first and len(cell.text) <= _SHORT and (meant := known.column(cell.text)) is not None:
            by_row[row][column] = meant
    return max(by_row.values(), key=len, default={})


def _rows(
    sheet: Sheet, tokens: Mapping[tuple[int, int], str], columns: Mapping[int, Column], known: Known
) -> Iterator[ReturnedRow]:
    """Yield the rows with a reference, and those below the headings in which somebody wrote without one."""
    by_row: defaultdict[int, dict[int, Cell]] = defaultdict(dict)
    for (row, column), cell in sheet.cells.items():
        by_row[row][column] = cell
    tops = min(row for row, _ in tokens)
    for row in sorted(by_row):
        cells: defaultdict[Column, list[Cell]] = defaultdict(list)
        for column, cell in sorted(by_row[row].items()):
            if column in columns:
                cells[columns[column]].append(cell)
        mine = {token for (at, _), token in tokens.items() if at == row}
        filled = any(known.written(cell.text) for column in _FILLED for cell in cells.get(column, ()))
        if mine or (row > tops and filled):
            token = mine.pop() if len(mine) == 1 else ""
            yield ReturnedRow(sheet.name, row, token, {column: tuple(each) for column, each in cells.items()})
