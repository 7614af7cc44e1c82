"""Notebooks as an earlier program made them: their tables, and today's nouns in the columns there were."""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import Table

from connector_app.store import migrate, statements
from connector_app.store.saving import Saver
from connector_app.store.sessions import Session


@contextmanager
def as_of(version: int, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Make and fill notebooks whose tables have the shape of an earlier version, while it lasts."""

    def insert(self: Saver, table: Table, columns: Sequence[Any]) -> None:
        rows = self._connection.exec_driver_sql(f"SELECT name FROM pragma_table_info('{table.name}')").scalars()
        known = set(rows)
        told = [n for n, column in enumerate(table.columns) if column.name in known]
        names = tuple(table.columns[n].name for n in told)
        if names:  # else the table is of later
            self._many(statements.insert(table, names), list(zip(*(columns[n] for n in told), strict=False)))

    def audit(self: Session, action: str, kinds: Sequence[str], *_: object) -> None:
        line = (action, json.dumps(sorted(kinds)), 1)
        self._connection.exec_driver_sql("INSERT INTO audit (action, kinds, at) VALUES (?, ?, ?)", line)

    with monkeypatch.context() as before:
        before.setattr(migrate, "VERSION", version)
        before.setattr(Saver, "_insert", insert)
        before.setattr(Session, "audit", audit)
        yield
