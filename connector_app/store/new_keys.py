"""Keys for new rows: the next number, or the next one of a day where keys follow the date."""

from functools import cache

from sqlalchemy import Connection, Executable, Table, bindparam, func, select

from connector_app.store.schema import DAY_SHIFT


class NewKeys:
    """Gives keys within one transaction; asks the tables once for each table or day."""

    def __init__(self, connection: Connection) -> None:
        """`connection` is the one that writes."""
        self._connection = connection
        self._last: dict[tuple[str, int | None], int] = {}

    def give(self, table: Table, day: int | None) -> int:
        """Return a key that is free in `table`, among those of `day` (counted from 0001-01-01) if given."""
        at = (table.name, day)
        last = self._last.get(at)
        if last is None:
            last = self._greatest(table, day)
        self._last[at] = last + 1
        return last + 1

    def _greatest(self, table: Table, day: int | None) -> int:
        if day is None:
            return int(self._connection.execute(_select_greatest(table)).scalar() or 0)
        first = first_key(day)
        bounds = {"first": first, "last": last_key(day)}
        found = self._connection.execute(_select_greatest_of_day(table), bounds).scalar()
        return first - 1 if found is None else int(found)


@cache
def _select_greatest(table: Table) -> Executable:
    return select(func.max(table.c.key))


@cache
def _select_greatest_of_day(table: Table) -> Executable:
    key = table.c.key
    return select(func.max(key)).where(key.between(bindparam("first"), bindparam("last")))


def first_key(day: int) -> int:
    """Return the least key of a day."""
    return day << DAY_SHIFT


def last_key(day: int) -> int:
    """Return the greatest key of a day."""
    return (day + 1 << DAY_SHIFT) - 1


def day_of(key: int) -> int:
    """Return the day of a key that follows the date."""
    return key >> DAY_SHIFT
