"""Brings a file's tables to today's shape; alembic is imported only when there is something to do."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine

from connector_app.application.copies import Copy
from connector_app.domain.errors import NotebookError
from connector_app.store.engine import WRITING, driver_connection
from connector_app.store.health import counts_of
from connector_app.store.schema import VERSION

MIGRATIONS = Path(__file__).parent / "migrations"


def bring_up_to_date(engine: Engine, file: str, copy_before: Callable[[int], Copy]) -> None:
    """Run every migration the file has not seen, in one transaction: the old tables stay, or the new are whole.

    `copy_before` makes the copy that is there before anything is touched. NotebookError: upgrade_not_copied,
    upgrade_failed; the file is as it was then. `file` names it in errors.
    """
    with engine.connect() as connection:
        before = version_of(connection)
    if before == VERSION:
        return
    copy = _copied(copy_before, file) if before else None
    try:
        with engine.connect().execution_options(**{WRITING: True}) as connection, connection.begin():
            counts = counts_of(driver_connection(connection)) if before else {}
            _upgrade(connection)
            _check(connection, counts)
    except _NotWhole as error:
        raise NotebookError("upgrade_failed", file=file, copy=copy.path.name if copy else "") from error


class _NotWhole(Exception):
    """The tables after a migration do not hold what they held before."""


def _copied(copy_before: Callable[[int], Copy], file: str) -> Copy:
    try:
        return copy_before(VERSION)
    except NotebookError as error:
        if error.code == "notebook_damaged":
            raise
        raise NotebookError("upgrade_not_copied", file=file) from error


def _check(connection: Connection, before: Mapping[str, int]) -> None:
    """Raise unless every reference holds, no table has fewer rows and the number of the shape is ours."""
    after = counts_of(driver_connection(connection))
    fewer = [name for name, count in before.items() if after.get(name, -1) < count]
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if fewer or broken is not None or after["user_version"] != VERSION:
        raise _NotWhole(", ".join(fewer))


def version_of(connection: Connection) -> int:
    """Return the number of the tables' shape, 0 in a file without any."""
    return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def _upgrade(connection: Connection) -> None:
    from alembic.config import Config
    from alembic.runtime.environment import EnvironmentContext
    from alembic.script import ScriptDirectory

    scripts = ScriptDirectory(str(MIGRATIONS))

    def steps(now: str, _: EnvironmentContext) -> list[Any]:
        return scripts._upgrade_revs(f"{VERSION:04}", now)  # noqa: SLF001 - what alembic's own command does

    with EnvironmentContext(Config(), scripts, fn=steps) as environment:
        environment.configure(connection=connection)
        environment.run_migrations()
