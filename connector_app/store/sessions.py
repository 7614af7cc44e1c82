"""The write session: one transaction on one connection, by the terms of `application.ports.WriteSession`."""

import json
import time
from collections import defaultdict
from collections.abc import Iterable
from functools import cache

from sqlalchemy import Connection, Executable, Table, bindparam, literal, select, union

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
        statement = _select_referring(SHAPES[ref.kind].head)
        if not keys or statement is None:
            return []
        owners: dict[Kind, list[int]] = defaultdict(list)
        for kind, owner in self._connection.execute(statement, {"key": keys[ref.id]}):
            owners[Kind(kind)].append(owner)
        return [noun for kind in Kind for noun in load(self._connection, kind, sorted(owners[kind]))]

    def audit(self, action: str, kinds: Iterable[Kind]) -> None:
        """Add a line to the audit trail: what kind of action on what kinds, when; never content."""
        line = {"action": action, "kinds": json.dumps(sorted(kinds)), "at": time.time_ns() // 1000}
        self._connection.execute(schema.audit.insert(), line)


@cache
def _select_referring(head: Table) -> Executable | None:
    """Return the query for kind and key of whatever refers to ``:key`` of a head table, None if nothing can."""
    selects = [
        select(literal(shape.kind.value), layout.table.c[layout.owner]).where(
            layout.table.c[cell.column] == bindparam("key")
        )
        for shape in SHAPES.values()
        for layout in shape.layouts
        for cell in layout.cells
        if cell.refers == head.name
    ]
    return union(*selects) if selects else None
