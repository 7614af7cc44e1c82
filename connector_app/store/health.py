"""Whether a notebook's file is whole: pages, structure, references, word indexes, the memory of what was sent."""

from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, Engine, column, insert, table
from sqlalchemy.exc import DBAPIError

from connector_app.store.engine import IMMUTABLE, WRITING, connect, watched
from connector_app.store.files import APPLICATION_ID
from connector_app.store.key_slots import DataKey
from connector_app.store.ledger import fits

#: What a notebook's tables are called; what a word index keeps for itself is counted by nobody.
_TABLES = """
    SELECT name FROM pragma_table_list
    WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~'
    """
_WORD_INDEXES = """
    SELECT name FROM pragma_table_list
    WHERE schema = 'main' AND type = 'virtual' AND name LIKE '%~_words' ESCAPE '~'
    """


def faults_of(engine: Engine, *, encrypted: bool) -> list[str]:
    """Return codes of what is wrong, none when all is well; the log must have been folded in before.

    Codes: pages_damaged, structure_damaged, references_broken, search_damaged, ledger_broken.
    """
    checks = {
        "structure_damaged": _structure,
        "references_broken": _references,
        "search_damaged": _search,
        "ledger_broken": fits,
    }
    if encrypted:
        checks = {"pages_damaged": _pages} | checks
    return [code for code, check in checks.items() if not _passes(engine, check)]


def pages_of(engine: Engine) -> list[str]:
    """Return "pages_damaged" when a page of an encrypted file is not as it was written: the quickest check."""
    return [] if _passes(engine, _pages) else ["pages_damaged"]


def faults_in_file(
    path: Path, data_key: DataKey | None, went_on: Callable[[], None], counts: Mapping[str, int] | None = None
) -> list[str]:
    """Return codes of what is wrong with a closed file, which is only read; `counts` are the rows it must hold.

    Codes: pages_damaged, structure_damaged, rows_missing. What `went_on` raises ends the check and is raised.
    """
    try:
        with closing(connect(path, data_key, IMMUTABLE)) as connection, watched(connection, went_on):
            if data_key is not None and connection.execute("PRAGMA cipher_integrity_check").fetchall():
                return ["pages_damaged"]
            ours = connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
            if not ours or connection.execute("PRAGMA quick_check").fetchall() != [("ok",)]:
                return ["structure_damaged"]
            if counts is not None and counts_of(connection) != counts:
                return ["rows_missing"]
    except driver.DatabaseError:
        return ["pages_damaged"]
    return []


def counts_of(connection: driver.Connection) -> dict[str, int]:
    """Return how many rows each table has, and under ``user_version`` the number of their shape."""
    names = connection.execute(_TABLES).fetchall()
    counts = {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608 - a table's own name
        for (name,) in names
    }
    return counts | {"user_version": connection.execute("PRAGMA user_version").fetchone()[0]}


def _passes(engine: Engine, check: Callable[[Connection], bool]) -> bool:
    try:
        with engine.connect().execution_options(**{WRITING: True}) as connection:
            return check(connection)
    except DBAPIError:
        return False


def _pages(connection: Connection) -> bool:
    return not connection.exec_driver_sql("PRAGMA cipher_integrity_check").all()


def _structure(connection: Connection) -> bool:
    return connection.exec_driver_sql("PRAGMA quick_check").scalars().all() == ["ok"]


def _references(connection: Connection) -> bool:
    return not connection.exec_driver_sql("PRAGMA foreign_key_check").all()


def _search(connection: Connection) -> bool:
    """Check the word indexes that there are; a copy from an older version has fewer."""
    for name in connection.exec_driver_sql(_WORD_INDEXES).scalars().all():
        itself = table(name, column(name))
        connection.execute(insert(itself).values({name: "integrity-check"}))
    return True
