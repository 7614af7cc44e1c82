"""A look into a copy without changing it: what is in it, and what it and the present notebook have apart."""

from collections.abc import Callable, Iterable
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import sqlcipher3.dbapi2 as driver

from connector_app.application.copies import Difference, Inside
from connector_app.domain.errors import NotebookError
from connector_app.store import schema
from connector_app.store.engine import IMMUTABLE, READ_ONLY, connect, watched
from connector_app.store.files import Beside
from connector_app.store.health import faults_in_file
from connector_app.store.keys import DataKey

#: Tables of what somebody wrote down, each row with an id and the moment of its last change.
_WRITTEN = ("party", "conversation", "exchange", "follow_up")
_MICROSECONDS = 1_000_000


def inside_of(copy: Path, data_key: DataKey | None, went_on: Callable[[], None]) -> Inside:
    """Check all of a copy and say what is in it; NotebookError: notebook_damaged, notebook_newer.

    What `went_on` raises ends the look and is raised.
    """
    if faults_in_file(copy, data_key, went_on):
        raise NotebookError("notebook_damaged", file=copy.name)
    with closing(connect(copy, data_key, IMMUTABLE)) as connection, watched(connection, went_on):
        if _one(connection, "PRAGMA user_version") > schema.VERSION:
            raise NotebookError("notebook_newer", file=copy.name)
        return _told(connection)


def difference(now: driver.Connection, then: driver.Connection) -> Difference:
    """Return what two states have apart."""
    lost = changed = returning = 0
    for table in _WRITTEN:
        here, there = (_stamps(connection, table) for connection in (now, then))
        lost += len(here.keys() - there.keys())
        returning += len(there.keys() - here.keys())
        changed += sum(1 for id_, at in here.items() if there.get(id_, at) != at)
    _, releases = _sent(now)
    return Difference(lost=lost, changed=changed, returning=returning, releases=frozenset(releases))


def compared(present: Path, copy: Path, data_key: DataKey | None) -> Difference | None:
    """Return what a closed notebook and a copy have apart; None when the notebook cannot be read with this key."""
    beside = Beside(present)
    unfolded = beside.log.exists() and beside.log.stat().st_size > 0
    had_index = beside.index.exists()
    try:
        with (
            closing(connect(present, data_key, READ_ONLY if unfolded else IMMUTABLE)) as now,
            closing(connect(copy, data_key, IMMUTABLE)) as then,
        ):
            return difference(now, then)
    except driver.DatabaseError:
        return None
    finally:
        if unfolded and not had_index:
            beside.index.unlink(missing_ok=True)


def _told(connection: driver.Connection) -> Inside:
    people = _one(connection, "SELECT count(*) FROM party WHERE party_kind = 'person'")
    newest = _one(connection, "SELECT max(key) FROM conversation")
    changed = max(_one(connection, f"SELECT max(updated_at) FROM {table}") or 0 for table in _WRITTEN)  # noqa: S608
    ledger, releases = _sent(connection)
    return Inside(
        people=people,
        conversations=_one(connection, "SELECT count(*) FROM conversation"),
        exchanges=_one(connection, "SELECT count(*) FROM exchange"),
        newest_conversation=date.fromordinal(newest >> schema.DAY_SHIFT) if newest else None,
        last_change=datetime.fromtimestamp(changed / _MICROSECONDS, UTC).astimezone() if changed else None,
        ledger=ledger,
        releases=frozenset(releases),
    )


def _sent(connection: driver.Connection) -> tuple[str, Iterable[str]]:
    """Return which ledger a copy has and the ids of its releases; the first notebooks had none."""
    if not _one(connection, "SELECT count(*) FROM sqlite_schema WHERE name = 'release'"):
        return "", ()
    ledger = _one(connection, "SELECT lower(hex(id)) FROM ledger") or ""
    return str(ledger), [row[0] for row in connection.execute("SELECT id FROM release")]


def _stamps(connection: driver.Connection, table: str) -> dict[bytes, int]:
    return dict(connection.execute(f"SELECT id, updated_at FROM {table}"))  # noqa: S608 - one of ours


def _one(connection: driver.Connection, statement: str) -> int:
    row = connection.execute(statement).fetchone()
    return row[0] if row else 0
