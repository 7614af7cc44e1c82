"""Percentages in our tables: they may come only from the numbers shown beside them."""

from collections.abc import Iterator
from dataclasses import dataclass

from connector_app.outsider.findings import Problem
from connector_app.outsider.placing import Placing
from connector_app.outsider.puzzle import Where
from connector_app.outsider.tables import Table

#: A weighted sum of rows, all in the column of numbers.
_Sum = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class _Share:
    """A percentage in one cell, of which part of which whole; both in column `counted`."""

    row: int
    column: int
    counted: int
    part: _Sum
    whole: _Sum


def check_shares(placing: Placing, table: Table) -> Iterator[Problem]:
    """Yield percentages that say more than the numbers do, and let the puzzle know what they say."""
    for share in _shares(table):
        shown = table.cells[share.row][share.column]
        if shown is None or shown.number is None:
            continue
        part, whole = _value(table, share, share.part), _value(table, share, share.whole)
        if part is not None and whole and (200 * part + whole) // (2 * whole) == shown.number:
            continue
        where = Where(placing.file, table.name, table.rows[share.row], table.columns[share.column])
        yield Problem("share", str(where), shown.text)
        if part is None or whole is None:
            _tell(placing, table, share, shown.number)


def _shares(table: Table) -> Iterator[_Share]:
    rows, columns = table.shape
    if table.name == "features_practised" and columns == 3:  # noqa: PLR2004 - people, conversations, share
        for row in range(rows):
            yield _Share(row, 2, 1, ((1, row),), ((1, rows - 1),))
    elif table.name == "reciprocity" and columns == 2:  # noqa: PLR2004 - people, share
        for row in range(rows):
            yield _Share(row, 1, 0, ((1, row),), ((1, rows - 1),))
    elif table.name == "helping_pairs" and table.shape == (3, 3):
        links = ((2, 0), (1, 1))
        for row, part in enumerate((links[:1], links[1:], links)):
            yield _Share(row, 1, 0, ((1, row),), ((1, 2),))
            yield _Share(row, 2, 0, part, links)


def _value(table: Table, share: _Share, terms: _Sum) -> int | None:
    total = 0
    for weight, row in terms:
        shown = table.cells[row][share.counted]
        if shown is None or shown.number is None:
            return None
        total += weight * shown.number
    return total


def _tell(placing: Placing, table: Table, share: _Share, percent: int) -> None:
    """Let the puzzle know what a percentage says of a withheld number, rounded or not."""
    room = float(placing.claims.base)
    numbers = {row: _at(placing, table, row, share.counted) for _, row in (*share.part, *share.whole)}
    if any(at is None for at in numbers.values()):
        return
    for edge, low, high in ((percent - 0.5, -room, float("inf")), (percent + 0.5, float("-inf"), room)):
        terms: dict[int, float] = {}
        for sign, side in ((100.0, share.part), (-edge, share.whole)):
            for weight, row in side:
                at = numbers[row]
                terms[at or 0] = terms.get(at or 0, 0) + sign * weight
        # Halves are counted double, so that all numbers stay whole.
        placing.puzzle.sum([(at, round(2 * each)) for at, each in terms.items()], 200 * low, 200 * high)


def _at(placing: Placing, table: Table, row: int, column: int) -> int | None:
    return placing.puzzle.located(Where(placing.file, table.name, table.rows[row], table.columns[column]))
