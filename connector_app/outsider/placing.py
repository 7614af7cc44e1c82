"""Puts the cells of tables into the puzzle, each with the bounds that its display leaves."""

from collections.abc import Sequence
from dataclasses import dataclass

from connector_app.outsider.cover import Claims
from connector_app.outsider.puzzle import OPEN, Amount, Key, Puzzle, Where
from connector_app.outsider.shown import Shown, bounds
from connector_app.outsider.tables import Table

#: At least so much of a file that says that it rounds must be round, else its numbers are taken as they are.
_MOSTLY = 0.5


@dataclass(frozen=True, slots=True)
class Placing:
    """One file's way into the puzzle."""

    puzzle: Puzzle
    file: str
    claims: Claims
    rounded: bool

    def put(self, table: Table, row: int, column: int, key: Key, *, people: bool = True) -> int | None:
        """Take one cell in under a key within this file; None when it shows no count."""
        shown = table.cells[row][column]
        if shown is None:
            return None
        where = Where(self.file, table.name, table.rows[row], table.columns[column])
        return self.put_shown(where, shown, key, people=people)

    def put_shown(self, where: Where, shown: Shown, key: Key, *, people: bool = True) -> int:
        """Take in what is shown somewhere."""
        if shown.number is not None:
            base = self.claims.base if self.rounded else 1
            low, high = bounds(shown.number, self.claims.threshold, base)
            amount = Amount(where, low, high, shown, hidden=False, people=people)
        else:
            most = OPEN if shown.most is None else shown.most
            own = OPEN if shown.most is None else most - shown.least + 1
            amount = Amount(where, shown.least, most, shown, hidden=True, people=people, own=own)
        return self.puzzle.put((self.file, *key), amount)

    def line(self, table: Table, places: Sequence[tuple[int, int]], keys: Sequence[Key]) -> list[int] | None:
        """Take in several cells; None unless all of them are counts, for a sum needs every part."""
        found = [self.put(table, *place, key) for place, key in zip(places, keys, strict=True)]
        numbers = [at for at in found if at is not None]
        return numbers if len(numbers) == len(found) else None


def is_rounded(tables: Sequence[Table], claims: Claims) -> bool:
    """Tell whether a file's numbers are rounded: as it says, unless most are not; else when every one is round."""
    if claims.base <= 1:
        return False
    numbers = [
        shown.number
        for table in tables
        for number in range(len(table.columns))
        if not is_share(table, number)
        for shown in table.column(number)
        if shown is not None and shown.number is not None
    ]
    odd = sum(number % claims.base != 0 for number in numbers)
    return odd <= _MOSTLY * len(numbers) if claims.stated else odd == 0


_SHARES = ("%", "per cent", "percent", "share", "rate", "mean", "average", "ratio", "median")
#: Our columns of percentages and means, by table and position.
_OURS = {
    "features_practised": (2,),
    "features_five": (2,),
    "reciprocity": (1,),
    "helping_pairs": (1, 2),
    "help_given": (3,),
}


def is_share(table: Table, column: int) -> bool:
    """Tell whether a column holds percentages or means, by its heading or its place in a table of ours."""
    heading = table.columns[column].casefold()
    return column in _OURS.get(table.name, ()) or any(word in heading for word in _SHARES)
