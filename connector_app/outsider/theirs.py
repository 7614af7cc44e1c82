"""How numbers hang together in tables of other programs: totals by their label, the same labels in two tables."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from connector_app.outsider.placing import Placing, is_share
from connector_app.outsider.puzzle import Key, Puzzle
from connector_app.outsider.tables import Table

_TOTAL = re.compile(
    r"(?:grand |sub-?)?total\b.*|all\b.*|sum|overall|everyone|everybody|"
    r"gesamt|insgesamt|summe|ensemble|totale|razem|og[oó]łem|suma|łącznie|totaal|i alt|yhteensä|totalt|celkem",
    re.IGNORECASE,
)
_ANY = re.compile(r"any\b.*|at least one\b.*|irgend.*|jakikolwiek.*", re.IGNORECASE)
#: So many cells must agree before the same labels in two tables are taken for the same numbers.
_AGREEING = 2


@dataclass(frozen=True, slots=True)
class _Line:
    """The counts along one row or column, with the margin at its end."""

    parts: list[int]
    whole: int
    union: bool


def place_theirs(placing: Placing, tables: Sequence[Table]) -> None:
    """Take in tables of no known form."""
    # The only table of a file may be called differently in the next one.
    named = [table.name.casefold() if len(tables) > 1 else "" for table in tables]
    calls = [f"{name}/{named[:n].count(name)}" for n, name in enumerate(named)]
    grids = [_placed(placing, table, called) for table, called in zip(tables, calls, strict=True)]
    for number, (table, grid) in enumerate(zip(tables, grids, strict=True)):
        for other in range(number):
            _tie(placing.puzzle, (tables[other], grids[other]), (table, grid))


_Grid = dict[tuple[int, int], int]


def _keys(table: Table, called: str) -> dict[tuple[int, int], Key]:
    """Return the keys of a table's cells by their labels, so that they are known again in another file."""
    rows, columns = (
        [(label.casefold(), str(labels[:n].count(label))) for n, label in enumerate(labels)]
        for labels in (table.rows, table.columns)
    )
    return {
        (row, column): ("theirs", called, *across, *down)
        for row, across in enumerate(rows)
        for column, down in enumerate(columns)
    }


def _placed(placing: Placing, table: Table, called: str) -> _Grid:
    counted = [column for column in range(len(table.columns)) if not is_share(table, column)]
    names = _keys(table, called)
    grid = {
        (row, column): at
        for row in range(len(table.rows))
        for column in counted
        if (at := placing.put(table, row, column, names[row, column])) is not None
    }
    rows = list(range(len(table.rows)))
    down = [[(row, column) for row in rows] for column in counted]
    across = [[(row, column) for column in counted] for row in rows]
    _join_all(placing.puzzle, grid, down, _margin(table.rows))
    _join_all(placing.puzzle, grid, across, _margin([table.columns[column] for column in counted]))
    return grid


def _margin(labels: Sequence[str]) -> tuple[int, bool] | None:
    """Return where the margin stands among labels, and whether it is a union rather than a sum."""
    for at in (len(labels) - 1, 0):
        if len(labels) > _AGREEING - 1 and (_TOTAL.fullmatch(labels[at]) or _ANY.fullmatch(labels[at])):
            return at, _ANY.fullmatch(labels[at]) is not None
    return None


def _line(grid: _Grid, places: Sequence[tuple[int, int]], margin: tuple[int, bool]) -> _Line | None:
    """Return a row or column of counts, None when one of its parts is no count."""
    at, union = margin
    numbers = [grid.get(place) for place in places]
    parts = [number for n, number in enumerate(numbers) if n != at and number is not None]
    whole = numbers[at]
    return _Line(parts, whole, union) if whole is not None and len(parts) == len(numbers) - 1 else None


def _join_all(
    puzzle: Puzzle, grid: _Grid, lines: Sequence[Sequence[tuple[int, int]]], margin: tuple[int, bool] | None
) -> None:
    """Tie parts to their margins: as sums where all numbers allow that, else as unions, else only as parts."""
    if margin is None:
        return
    found = [line for places in lines if (line := _line(grid, places, margin)) is not None]
    found = [line for line in found if all(_low(puzzle, at) <= _high(puzzle, line.whole) for at in line.parts)]
    adding = all(
        sum(_low(puzzle, at) for at in line.parts) <= _high(puzzle, line.whole)
        and sum(_high(puzzle, at) for at in line.parts) >= _low(puzzle, line.whole)
        for line in found
    )
    for line in found:
        puzzle.within(line.parts, line.whole, tells=len(line.parts) > 1)
        if adding and not line.union:
            puzzle.add_up(line.parts, line.whole)
        elif sum(_high(puzzle, at) for at in line.parts) >= _low(puzzle, line.whole):
            puzzle.cover(line.parts, line.whole)


def _low(puzzle: Puzzle, at: int) -> int:
    return puzzle.amounts[at].low


def _high(puzzle: Puzzle, at: int) -> int:
    return puzzle.amounts[at].high


def _tie(puzzle: Puzzle, one: tuple[Table, _Grid], two: tuple[Table, _Grid]) -> None:
    """Say that cells of the same labels are the same numbers, where two tables agree on all they both show."""
    (first, left), (second, right) = one, two
    if not first.corner or first.corner.casefold() != second.corner.casefold():
        return
    named = {_names(second, place): at for place, at in right.items()}
    pairs = [(at, named[names]) for place, at in left.items() if (names := _names(first, place)) in named]
    both = [(puzzle.amounts[a], puzzle.amounts[b]) for a, b in pairs]
    shown = [(a, b) for a, b in both if not a.hidden and not b.hidden]
    if len(shown) >= _AGREEING and all(a.shown.number == b.shown.number for a, b in shown):
        for a, b in pairs:
            puzzle.add_up([a], b)


def _names(table: Table, place: tuple[int, int]) -> tuple[str, str]:
    """Return a cell's labels; margins differ from table to table, so they carry the table's name."""
    row, column = table.rows[place[0]], table.columns[place[1]]
    own = any(pattern.fullmatch(label) for pattern in (_TOTAL, _ANY) for label in (row, column))
    return (row.casefold(), column.casefold()) if row and not own else (f"{table.name}/{row}", column)
