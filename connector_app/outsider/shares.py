"""Percentages in our tables: they may come only from the numbers shown beside them."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import inf

from connector_app.outsider.findings import Problem
from connector_app.outsider.placing import Placing
from connector_app.outsider.puzzle import Amount, Where
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
            _tell(placing, table, share, where)


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


def _tell(placing: Placing, table: Table, share: _Share, where: Where) -> None:
    """Let the puzzle know what a percentage says of a withheld number, rounded or not."""
    shown = table.cells[share.row][share.column]
    percent = shown.number if shown is not None and shown.number is not None else 0
    numbers: dict[int, int] = {}
    for _, row in (*share.part, *share.whole):
        at = _at(placing, table, row, share.counted)
        if at is None:
            return
        numbers[row] = at
    whole = table.cells[share.whole[0][1]][share.counted]
    if len(share.part) == len(share.whole) == 1 and share.part != share.whole and whole and whole.number:
        part = placing.puzzle.amounts[numbers[share.part[0][1]]]
        _narrow(part, placing.puzzle.amounts[numbers[share.whole[0][1]]], placing.claims.base, percent)
        part.told_by += ((where, str(percent)),)
        return
    room = float(placing.claims.base)
    for edge, low, high in ((percent - 0.5, -room, inf), (percent + 0.5, -inf, room)):
        # Halves are counted double, so that all weights stay whole.
        terms = [(200 * weight, numbers[row]) for weight, row in share.part]
        terms += [(round(-2 * edge) * weight, numbers[row]) for weight, row in share.whole]
        placing.puzzle.sum(terms, 200 * low, 200 * high)


def _narrow(part: Amount, whole: Amount, base: int, percent: int) -> None:
    """Leave a withheld part only the numbers from which its percentage can come, by true or by rounded numbers."""
    known = whole.shown.number or 0
    lows, highs = zip(*(_parts(total, percent) for total in (known, max(whole.low, 1), whole.high)), strict=True)
    least, most = min(lows), max(highs)
    low, high = _parts(known, percent)
    if -(-low // base) * base <= high:
        least, most = min(least, low - base // 2), max(most, high + base // 2)
    least, most = max(part.low, least), min(part.high, most)
    if least <= most:
        part.low, part.high = least, most


def _parts(total: int, percent: int) -> tuple[int, int]:
    """Return the least and the largest part of a total that is so many per cent, halves rounded up."""
    return -(-total * (2 * percent - 1) // 200), -(-total * (2 * percent + 1) // 200) - 1


def _at(placing: Placing, table: Table, row: int, column: int) -> int | None:
    return placing.puzzle.located(Where(placing.file, table.name, table.rows[row], table.columns[column]))
