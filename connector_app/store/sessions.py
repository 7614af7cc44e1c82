"""The write session: one transaction on one connection, by the terms of `application.ports.WriteSession`."""

import json
import time
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence

from sqlalchemy import Connection

from connector_app.collector import collector_paused
from connector_app.domain.consent import Consent
from connector_app.domain.noun import Kind, Noun, Ref
from connector_app.store import answers, erasing, schema
from connector_app.store.engine import BULK_CACHE_KIB, CACHE_KIB, driver_connection
from connector_app.store.loading import load_refs
from connector_app.store.referring import referring_to
from connector_app.store.saving import Saver
from connector_app.store.statements import insert

_AUDIT = insert(schema.audit, ("action", "kinds", "fields", "via", "at"))
#: From how many nouns on, saved or deleted, a transaction is bulk work and gets more memory.
_BULK = 5_000


class Session:
    """Writes of one transaction."""

    def __init__(self, connection: Connection) -> None:
        """Write by `connection`, which has begun; whoever made the session commits."""
        self._connection = connection
        self._saver = Saver(connection)
        self._changed = 0

    def get(self, ref: Ref) -> Noun | None:
        """Return a noun as it stands, or None."""
        return self.get_many([ref]).get(ref)

    def get_many(self, refs: Iterable[Ref]) -> dict[Ref, Noun]:
        """Return those of the nouns that exist, in few queries."""
        return load_refs(self._connection, refs)

    @collector_paused()
    def save(self, nouns: Iterable[Noun]) -> None:
        """Insert or replace nouns; raise RuleBroken when one refers to what does not exist."""
        nouns = list(nouns)
        self._count(len(nouns))
        self._saver.save(nouns)

    @collector_paused()
    def delete(self, refs: Iterable[Ref]) -> None:
        """Take nouns away; nothing may refer to them any more."""
        by_kind: dict[Kind, list[str]] = defaultdict(list)
        for ref in refs:
            by_kind[ref.kind].append(ref.id)
        self._count(sum(map(len, by_kind.values())))
        for kind in reversed(Kind):
            if kind in by_kind:
                self._saver.delete(kind, by_kind[kind])

    def referring_to(self, refs: Collection[Ref]) -> list[tuple[Ref, Noun]]:
        """Return what refers to any of these, each with the one it refers to; in few queries, however many."""
        return referring_to(self._connection, refs)

    def consents(self, person_id: str) -> list[Consent]:
        """Return a person's consent history, oldest first."""
        return answers.history(self._connection, person_id)

    def audit(self, action: str, kinds: Iterable[Kind], fields: Iterable[str] = (), via: str = "") -> None:
        """Add a line to the audit trail: what kind of action on which fields of what kinds; never content."""
        line = (action, json.dumps(sorted(kinds)), json.dumps(sorted(fields)), via, time.time_ns() // 1000)
        self._connection.exec_driver_sql(_AUDIT, line)

    def mark_erased(self, person_id: str, drafts: Sequence[str] = ()) -> None:
        """Keep only the random id of somebody who goes; the memory of what was sent and drafts forget them too."""
        erasing.mark_erased(self._connection, person_id)
        erasing.drop_drafts(self._connection, drafts)

    def reword_consents(self, consents: Iterable[Consent]) -> None:
        """Put other words into answers of the history, which is otherwise only added to."""
        erasing.reword_consents(self._connection, consents)

    def _count(self, more: int) -> None:
        """Give the database more memory from the moment on at which the transaction changes very much."""
        before, self._changed = self._changed, self._changed + more
        if before < _BULK <= self._changed:
            self._keep_in_memory(BULK_CACHE_KIB)

    def close(self) -> None:
        """Give back what memory was taken."""
        if self._changed >= _BULK:
            self._keep_in_memory(CACHE_KIB)

    def _keep_in_memory(self, kib: int) -> None:
        driver_connection(self._connection).execute(f"PRAGMA cache_size=-{kib}")
