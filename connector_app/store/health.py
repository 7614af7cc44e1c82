"""Whether a notebook's file is whole: pages, structure, references, word indexes, the memory of what was sent."""

from collections.abc import Callable

from sqlalchemy import Connection, Engine, column, insert, table
from sqlalchemy.exc import DBAPIError

from connector_app.store.engine import WRITING
from connector_app.store.ledger import fits
from connector_app.store.naming import WORD_INDEXES


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
    for name in {index.table for index in WORD_INDEXES.values()}:
        itself = table(name, column(name))
        connection.execute(insert(itself).values({name: "integrity-check"}))
    return True
