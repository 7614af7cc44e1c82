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
            headings = _headings(sheet, tokens, known)
            found = found or bool(headings.columns)
            seen |= set(headings.columns.values())
            rows += _rows(sheet, tokens, headings, known)
    if not rows and not marks:
        raise FileTrouble("responses_not_in_file", name=book.name)
    if rows and not found:
        raise FileTrouble("responses_without_headings", name=book.name)
    if len(rows) > MOST_ROWS:
        raise FileTrouble("responses_too_many", name=book.name, most=MOST_ROWS)
    missing = tuple(column for column in _FILLED if column not in seen) if rows else ()
    return Returned(book.name, tuple(rows), marks, missing)


@dataclass(frozen=True, slots=True)
class _Headings:
    """The row of the headings, and which column of ours each column of a sheet is."""

    row: int
    columns: Mapping[int, Column]


def _headings(sheet: Sheet, tokens: Mapping[tuple[int, int], str], known: Known) -> _Headings:
    """Return the row above the first reference in which most of our headings stand."""
    first = min(row for row, _ in tokens)
    by_row: defaultdict[int, dict[int, Column]] = defaultdict(dict)
    for (row, column), cell in sheet.cells.items():
        if row < first and len(cell.text) <= _SHORT and (meant := known.column(cell.text)) is not None:
            by_row[row][column] = meant
    row = max(by_row, key=lambda each: len(by_row[each]), default=first - 1)
    return _Headings(row, by_row.get(row, {}))


def _rows(
    sheet: Sheet, tokens: Mapping[tuple[int, int], str], headings: _Headings, known: Known
) -> Iterator[ReturnedRow]:
    """Yield the rows with a reference, and those below the headings in which somebody wrote without one."""
    by_row: defaultdict[int, dict[int, Cell]] = defaultdict(dict)
    for (row, column), cell in sheet.cells.items():
        if row > headings.row:
            by_row[row][column] = cell
    for row in sorted(by_row):
        cells: defaultdict[Column, list[Cell]] = defaultdict(list)
        for column, cell in sorted(by_row[row].items()):
            if column in headings.columns:
                cells[headings.columns[column]].append(cell)
        mine = {token for place in by_row[row] if (token := tokens.get((row, place)))}
        filled = any(known.written(cell.text) for column in _FILLED for cell in cells.get(column, ()))
        if mine or filled:
            token = mine.pop() if len(mine) == 1 else ""
            yield ReturnedRow(sheet.name, row, token, {column: tuple(each) for column, each in cells.items()})
