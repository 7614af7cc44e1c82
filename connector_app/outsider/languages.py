"""Our own tables in two languages: the same rows in the same order, under other words."""

from collections.abc import Sequence
from dataclasses import replace

from connector_app.outsider.tables import Table

#: Tables whose rows are places; in others the rows are lists of ours.
_BY_PLACE = frozenset({"people_by_neighbourhood", "people_by_town"})
#: At the end of places stand two labels of ours: not known, and all of them.
_OURS = 2


def worded_like(tables: Sequence[Table], others: Sequence[Table]) -> list[Table]:
    """Return tables with the words of their likes in another language, where they have the same form."""
    known = {table.name: table for table in others}
    return [_worded(table, known[table.name]) if table.name in known else table for table in tables]


def _worded(table: Table, like: Table) -> Table:
    if table.shape != like.shape:
        return table
    rows = _ends(table.rows, like.rows) if table.name in _BY_PLACE else like.rows
    return replace(table, rows=rows, columns=_ends(table.columns, like.columns))


def _ends(labels: tuple[str, ...], like: tuple[str, ...]) -> tuple[str, ...]:
    """Return labels with our own words at their end in the other language; places are called the same in each."""
    return (*labels[:-_OURS], *like[-_OURS:])
