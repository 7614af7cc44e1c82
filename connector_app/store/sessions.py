"""The write session: one transaction on one connection, by the terms of `application.ports.WriteSession`."""

import json
import time
from collections import defaultdict
from collections.abc import Iterable
from functools import cache

from sqlalchemy import Connection, Executable, Table, bindparam, select, union

from connector_app.domain.noun import Kind, Noun, Ref
from connector_app.store import schema
from connector_app.store.engine import BULK_CACHE_KIB, CACHE_KIB
from connector_app.store.loading import keys_of, load, load_refs
from connector_app.store.mapping import SHAPES
from connector_app.store.saving import Saver

#: From how many nouns on a save is bulk work and gets more memory.
_BULK = 5_000


class Session:
    """Writes of one transaction."""

    def __init__(self, connection: Connection) -> None:
        """Write by `connection`, which has begun; whoever made the session commits."""
        self._connection = connection
        self._saver = Saver(connection)

    def get(self, ref: Ref) -> Noun | None:
        """Return a noun as it stands, or None."""
        return self.get_many([ref]).get(ref)

    def get_many(self, refs: Iterable[Ref]) -> dict[Ref, Noun]:
        """Return those of the nouns that exist, in few queries."""
        return load_refs(self._connection, refs)

    def save(self, nouns: Iterable[Noun]) -> None:
        """Insert or replace nouns; raise RuleBroken when one refers to what does not exist."""
        nouns = list(nouns)
        bulk = len(nouns) >= _BULK
        if bulk:
            self._connection.exec_driver_sql(f"PRAGMA cache_size=-{BULK_CACHE_KIB}")
        self._saver.save(nouns)
        if bulk:
            self._connection.exec_driver_sql(f"PRAGMA cache_size=-{CACHE_KIB}")

    def delete(self, refs: Iterable[Ref]) -> None:
        """Take nouns away; nothing may refer to them any more."""
        by_kind: dict[Kind, list[str]] = defaultdict(list)
        for ref in refs:
            by_kind[ref.kind].append(ref.id)
        for kind in reversed(Kind):
            if kind in by_kind:
                self._saver.delete(kind, by_kind[kind])

    def referring_to(self, ref: Ref) -> list[Noun]:
        """Return every noun that refers to this one, kind by kind, oldest first."""
        keys = keys_of(self._connection, ref.kind, [ref.id])
        found: list[Noun] = []
        for key in keys.values():
            for shape in SHAPES.values():
                statement = _select_referring(shape.kind, SHAPES[ref.kind].head)
                if statement is not None:
                    owners = self._connection.execute(statement, {"key": key}).scalars().all()
                    found += load(self._connection, shape.kind, sorted(owners))
        return found

    def audit(self, action: str, kinds: Iterable[Kind]) -> None:
        """Add a line to the audit trail: what kind of action on what kinds, when; never content."""
        line = {"action": action, "kinds": json.dumps(sorted(kinds)), "at": time.time_ns() // 1000}
        self._connection.execute(schema.audit.insert(), line)


@cache
def _select_referring(kind: Kind, head: Table) -> Executable | None:
    """Return the query for the keys of this kind that refer to ``:key`` of a head table, None if none can."""
    selects = [
        select(layout.table.c[layout.owner]).where(layout.table.c[cell.column] == bindparam("key"))
        for layout in SHAPES[kind].layouts
        for cell in layout.cells
        if cell.refers == head.name
    ]
    return union(*selects) if selects else None
