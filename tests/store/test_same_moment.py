"""Two counting connections see one moment, whoever writes meanwhile."""

from contextlib import closing
from typing import Any

import pytest
import sqlcipher3.dbapi2 as driver

from connector_app.store.notebook import OpenNotebook
from connector_app.store.same_moment import begin_together
from tests.factory import make_person

_PEOPLE = "SELECT count(party_kind) FROM party WHERE party_kind = 'person'"


class _WrittenBetween:
    """A connection that has somebody saved just before its first transaction begins."""

    def __init__(self, connection: Any, notebook: OpenNotebook) -> None:
        self._connection = connection
        self._notebook = notebook
        self.said: list[str] = []

    def execute(self, statement: str) -> Any:
        if statement == "BEGIN" and "BEGIN" not in self.said:
            with self._notebook.write() as session:
                session.save([make_person("Dawn")])
        self.said.append(statement)
        return self._connection.execute(statement)


def test_a_write_between_two_beginnings_makes_both_begin_again(notebook: OpenNotebook) -> None:
    connected = notebook.reader._counting._connected
    with closing(connected()) as first, closing(connected()) as other:
        one = _WrittenBetween(first, notebook)
        begin_together(one, other)
        assert one.said.count("BEGIN") == 2
        with notebook.write() as session:
            session.save([make_person("Ali")])
        assert [c.execute(_PEOPLE).fetchone() for c in (one, other)] == [(1,), (1,)]


def test_two_connections_left_alone_begin_once(notebook: OpenNotebook) -> None:
    with notebook.reader._counting._connection() as one, notebook.reader._counting._connection() as other:
        begin_together(one, other)
        assert one.in_transaction
        assert other.in_transaction


def test_counting_is_refused_what_identifies_on_both(notebook: OpenNotebook) -> None:
    with notebook.reader._counting._connection() as one, notebook.reader._counting._connection() as other:
        begin_together(one, other)
        for connection in (one, other):
            with pytest.raises(driver.DatabaseError, match="prohibited"):
                connection.execute("SELECT label FROM person_identity")
