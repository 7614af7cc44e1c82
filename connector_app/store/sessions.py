"""The write session: one transaction on one connection, by the terms of `application.ports.WriteSession`."""

import json
import time
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from functools import cache

from sqlalchemy import Connection, Executable, Table, bindparam, func, literal, select, union

from connector_app.application.collector import collector_paused
from connector_app.domain.consent import Consent
from connector_app.domain.noun import Kind, Noun, Ref
from connector_app.store import erasing, schema
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
        with self._much_to_do() if len(nouns) >= _BULK else nullcontext():
            self._saver.save(nouns)

    def delete(self, refs: Iterable[Ref]) -> None:
        """Take nouns away; nothing may refer to them any more."""
        by_kind: dict[Kind, list[str]] = defaultdict(list)
        for ref in refs:
            by_kind[ref.kind].append(ref.id)
        for kind in reversed(Kind):
            if kind in by_kind:
                self._saver.delete(kind, by_kind[kind])

    def referring_to(self, refs: Collection[Ref]) -> list[tuple[Ref, Noun]]:
        """Return what refers to any of these, each with the one it refers to; in few queries, however many."""
        pairs: list[tuple[Ref, Kind, int]] = []
        for kind in Kind:
            ids = [ref.id for ref in refs if ref.kind is kind]
            statement = _select_referring(SHAPES[kind].head) if ids else None
            if statement is not None:
                by_key = {key: Ref(kind, id_) for id_, key in keys_of(self._connection, kind, ids).items()}
                rows = self._connection.execute(statement, {"keys": json.dumps(list(by_key))})
                pairs += [(by_key[key], Kind(owner_kind), owner) for owner_kind, owner, key in rows]
        owners: dict[Kind, set[int]] = defaultdict(set)
        for _, kind, owner in pairs:
            owners[kind].add(owner)
        nouns = {kind: self._loaded(kind, keys) for kind, keys in owners.items()}
        order = list(Kind)
        pairs.sort(key=lambda pair: (order.index(pair[1]), pair[2]))
        return [(ref, nouns[kind][owner]) for ref, kind, owner in pairs]

    def _loaded(self, kind: Kind, keys: set[int]) -> dict[int, Noun]:
        ordered = sorted(keys)
        return dict(zip(ordered, load(self._connection, kind, ordered), strict=True))

    def audit(self, action: str, kinds: Iterable[Kind], fields: Iterable[str] = (), via: str = "") -> None:
        """Add a line to the audit trail: what kind of action on which fields of what kinds; never content."""
        line = {
            "action": action,
            "kinds": json.dumps(sorted(kinds)),
            "fields": json.dumps(sorted(fields)),
            "via": via,
            "at": time.time_ns() // 1000,
        }
        self._connection.execute(schema.audit.insert(), line)

    def mark_erased(self, person_id: str, drafts: Sequence[str] = ()) -> None:
        """Keep only the random id of somebody who goes; the memory of what was sent and drafts forget them too."""
        erasing.mark_erased(self._connection, person_id)
        erasing.drop_drafts(self._connection, drafts)

    def reword_consents(self, consents: Iterable[Consent]) -> None:
        """Put other words into answers of the history, which is otherwise only added to."""
        erasing.reword_consents(self._connection, consents)

    @contextmanager
    def _much_to_do(self) -> Iterator[None]:
        """Give the database more memory, and look for no garbage among very many new rows, while it lasts."""
        self._connection.exec_driver_sql(f"PRAGMA cache_size=-{BULK_CACHE_KIB}")
        with collector_paused():
            yield
        self._connection.exec_driver_sql(f"PRAGMA cache_size=-{CACHE_KIB}")


@cache
def _select_referring(head: Table) -> Executable | None:
    """Return the query for kind, key and referred key of whatever refers to ``:keys`` (JSON) of a head table.

    None when nothing can refer to it.
    """
    keys = select(func.json_each(bindparam("keys")).table_valued("value").c.value)
    selects = [
        select(literal(shape.kind.value), layout.table.c[layout.owner], layout.table.c[cell.column]).where(
            layout.table.c[cell.column].in_(keys)
        )
        for shape in SHAPES.values()
        for layout in shape.layouts
        for cell in layout.cells
        if cell.refers == head.name
    ]
    return union(*selects) if selects else None
