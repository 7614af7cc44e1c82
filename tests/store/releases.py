"""Releases with valid defaults, and a connection on which the ledger can be tampered with."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import Connection

from connector_app.domain.ids import new_id
from connector_app.domain.period import quarter_of
from connector_app.store.engine import WRITING
from connector_app.store.notebook import OpenNotebook
from connector_app.summary.ledger import Number, Release, ReleaseKind
from tests.factory import TODAY


def make_number(shown: int | None = 10, *parts: tuple[str, str], **fields: Any) -> Number:
    """Return a number about the people of these parts, with the bounds that go with rounding to 5."""
    low, high = (0, 7) if shown is None else (max(8, shown - 2), shown + 2)
    given: dict[str, Any] = {"low": low, "high": high, "block": "all", "since": 1}
    return Number(cell=frozenset(parts), shown=shown, **(given | fields))


def make_release(sequence: int = 1, **fields: Any) -> Release:
    """Return a quarter's summary with three numbers."""
    north, food = ("place", "North & South"), ("theme", "FOOD")
    given: dict[str, Any] = {
        "id": new_id(),
        "made_on": TODAY,
        "kind": ReleaseKind.CLOSED,
        "period": quarter_of(date(2026, 8, 1)),
        "recipient": "Riverside PCN",
        "lists": "theme-1",
        "policy": "standard",
        "sha256": "ab" * 32,
        "content": "{}",
        "certificate": "[]",
        "numbers": (make_number(25), make_number(10, north), make_number(None, north, food)),
    }
    return Release(sequence=sequence, **(given | fields))


def one_after_another(made: list[Release]) -> list[Release]:
    """Return the releases with the sequence numbers of their order."""
    return [replace(release, sequence=number) for number, release in enumerate(made, 1)]


#: What takes the guards of history away, for tests that change it.
UNGUARDED = [
    f"DROP TRIGGER {table}_is_history_{action}"
    for table in ("release", "release_cell")
    for action in ("update", "delete")
]


@contextmanager
def rolled_back(notebook: OpenNotebook) -> Iterator[Connection]:
    """Lend a connection whose changes are forgotten, and on which history can be changed."""
    with notebook._engine.connect().execution_options(**{WRITING: True}) as connection:
        for statement in UNGUARDED:
            connection.exec_driver_sql(statement)
        connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        yield connection
        connection.rollback()
