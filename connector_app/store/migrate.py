"""Brings a file's tables to today's shape; alembic is imported only when there is something to do."""

from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine

from connector_app.store.engine import WRITING
from connector_app.store.schema import VERSION

MIGRATIONS = Path(__file__).parent / "migrations"


def bring_up_to_date(engine: Engine) -> None:
    """Run every migration the file has not seen, in one transaction: the old tables stay, or the new are whole."""
    with engine.connect() as connection:
        if version_of(connection) == VERSION:
            return
    with engine.connect().execution_options(**{WRITING: True}) as connection, connection.begin():
        _upgrade(connection)


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
