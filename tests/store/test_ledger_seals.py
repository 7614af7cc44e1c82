"""Whatever is changed in the memory of what was sent, a seal no longer fits."""

from dataclasses import replace

import pytest
from hypothesis import assume, example, given, reject, settings
from hypothesis import strategies as st
from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from connector_app.domain.errors import Refused
from connector_app.store.engine import WRITING
from connector_app.store.notebook import OpenNotebook
from connector_app.store.release_rows import add, releases_of
from tests.store.releases import UNGUARDED, make_release, one_after_another, rolled_back

_STRETCH = one_after_another([make_release() for _ in range(3)])
_FAULTS = {
    "a number": "UPDATE release_cell SET shown = (shown | 4) - (shown & 4) WHERE release = 1 AND position = 0",
    "a number gone": "DELETE FROM release_cell WHERE release = 2 AND position = 2",
    "a number more": "INSERT INTO release_cell VALUES (2, 3, 'theme=FOOD', 10, 8, 12, 'all', 1)",
    "numbers of no release": "INSERT INTO release_cell VALUES (4, 0, '', 10, 8, 12, 'all', 1)",
    "the first gone": "DELETE FROM release WHERE key = 1",
    "one in the middle gone": "DELETE FROM release WHERE key = 2",
    "the last gone": "DELETE FROM release WHERE key = 3",
    "all gone": "DELETE FROM release",
    "two swapped": "UPDATE release SET key = 5 - key WHERE key > 1",
    "sent to another": "UPDATE release SET recipient = 'Press' WHERE key = 1",
    "fewer than there are": "UPDATE ledger SET sequence = 2",
    "another ledger": "UPDATE ledger SET id = zeroblob(16)",
    "no ledger": "DELETE FROM ledger",
    "two ledgers": "INSERT INTO ledger SELECT 2, id, secret, sequence, seal FROM ledger",
}


def _changed(connection: Connection, statement: str) -> None:
    if statement == _FAULTS["two swapped"]:  # by way of keys that nobody has
        connection.exec_driver_sql("UPDATE release SET key = key + 10 WHERE key > 1")
        statement = "UPDATE release SET key = 15 - key WHERE key > 10"
    connection.exec_driver_sql(statement)


@pytest.mark.parametrize("statement", _FAULTS.values(), ids=_FAULTS.keys())
def test_a_changed_ledger_is_noticed(empty: OpenNotebook, statement: str) -> None:
    with rolled_back(empty) as connection:
        for release in _STRETCH:
            add(connection, release)
        assert releases_of(connection) == _STRETCH
        _changed(connection, statement)
        with pytest.raises(Refused, match="ledger_broken"):
            releases_of(connection)


_COLUMNS = [
    *(("release", column) for column in ("key", "id", "made_on", "kind", "first", "last", "recipient", "lists")),
    *(("release", column) for column in ("policy", "sha256", "content", "certificate", "seal")),
    *(("release_cell", column) for column in ("release", "position", "cell", "shown", "low", "high", "block")),
    ("release_cell", "since"),
    *(("ledger", column) for column in ("id", "secret", "sequence", "seal")),
]
_VALUES = st.none() | st.integers(-1, 10**6) | st.text(max_size=4) | st.binary(max_size=33)


@given(st.sampled_from(_COLUMNS), st.integers(0, 8), _VALUES)
@example(("release", "first"), 1, -1)
@example(("release", "kind"), 0, "other")
@settings(max_examples=40)
def test_any_change_of_one_value_is_noticed(
    empty: OpenNotebook, column: tuple[str, str], row: int, value: object
) -> None:
    table, name = column
    with rolled_back(empty) as connection:
        for release in _STRETCH:
            add(connection, release)
        before = connection.exec_driver_sql(f"SELECT * FROM {table}").all()
        wanted = ", ".join(["release", "position"] if table == "release_cell" else ["key"])
        where = f"({wanted}) = (SELECT {wanted} FROM {table} LIMIT 1 OFFSET {row % len(before)})"
        try:
            connection.exec_driver_sql(f"UPDATE {table} SET {name} = ? WHERE {where}", (value,))
        except IntegrityError:
            reject()
        assume(connection.exec_driver_sql(f"SELECT * FROM {table}").all() != before)
        with pytest.raises(Refused, match="ledger_broken"):
            releases_of(connection)


def test_a_changed_ledger_takes_nothing_more_and_verify_tells(notebook: OpenNotebook) -> None:
    notebook.ledger.commit(make_release(1), {})
    notebook.ledger.commit(make_release(2), {})
    with notebook._engine.connect().execution_options(**{WRITING: True}) as connection, connection.begin():
        for statement in UNGUARDED:
            connection.exec_driver_sql(statement)
        connection.exec_driver_sql("DELETE FROM release WHERE key = 2")
    with pytest.raises(Refused, match="ledger_broken"):
        notebook.ledger.commit(make_release(3), {})
    assert notebook.verify() == ["ledger_broken"]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE release SET recipient = 'Press'",
        "DELETE FROM release",
        "UPDATE release_cell SET shown = 0",
        "DELETE FROM release_cell",
    ],
)
def test_history_is_only_ever_added_to(notebook: OpenNotebook, statement: str) -> None:
    notebook.ledger.commit(make_release(), {})
    with notebook._engine.connect() as connection, pytest.raises(IntegrityError, match="only ever added to"):
        connection.exec_driver_sql(statement)


def test_copies_that_went_apart_have_one_key_and_two_chains(empty: OpenNotebook) -> None:
    """One and the same release has another seal after another past."""
    with rolled_back(empty) as connection:
        seals = set()
        for first in (make_release(1), make_release(1)):
            connection.exec_driver_sql("SAVEPOINT before")
            add(connection, first)
            add(connection, replace(_STRETCH[1], sequence=2))
            seals.add(connection.exec_driver_sql("SELECT seal FROM release WHERE key = 2").scalar_one())
            connection.exec_driver_sql("ROLLBACK TO before")
    assert len(seals) == 2
