"""Numbers that no protection can have let through: small ones, zeros, unrounded ones, numbers stored as text."""

from collections.abc import Iterator, Sequence

from connector_app.outsider.cover import Claims
from connector_app.outsider.findings import Problem
from connector_app.outsider.placing import is_share
from connector_app.outsider.shown import Shown
from connector_app.outsider.tables import Table


def check_numbers(tables: Sequence[Table], claims: Claims, *, rounded: bool) -> Iterator[Problem]:
    """Yield what is wrong with the numbers shown; `rounded` when the file rounds."""
    for table in tables:
        for column, heading in enumerate(table.columns):
            for label, shown in zip(table.rows, table.column(column), strict=True):
                if shown is None or shown.number is None:
                    continue
                where = ", ".join(part for part in (table.name, label, heading) if part)
                if shown.as_text:
                    yield Problem("number_as_text", where, shown.text)
                if not is_share(table, column):
                    yield from _count(shown, where, claims, rounded=rounded or claims.stated or claims.ours)


def _count(shown: Shown, where: str, claims: Claims, *, rounded: bool) -> Iterator[Problem]:
    number = shown.number or 0
    if number == 0:
        yield Problem("zero_shown", where)
    elif number < claims.threshold and not (rounded and number > claims.threshold - claims.base / 2):
        yield Problem("unprotected", where, shown.text)
    elif rounded and number % claims.base:
        yield Problem("unrounded", where, shown.text)
