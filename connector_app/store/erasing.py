"""What the erasure of somebody needs of the store beside saving and deleting nouns, inside one transaction."""

import json
import time
from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, func, select
from sqlalchemy.dialects import sqlite

from connector_app.domain.consent import Consent
from connector_app.store import schema, statements
from connector_app.store.ledger import forget_members

#: A setting that stands as long as what an erasure left behind in the file was not taken out of it.
UNFINISHED = "erasure_unfinished"
#: A setting that stands once the list of forgotten ids beside the notebook was sealed by it.
SEALED = "forgotten_sealed"


def mark_erased(connection: Connection, person_id: str) -> None:
    """Keep the id of somebody who goes, take them out of the memory of what was sent, and mark work to be done."""
    forget_members(connection, [person_id])
    erased = schema.erased
    key = int(connection.scalar(select(func.max(erased.c.key))) or 0) + 1
    row = {"key": key, "id": bytes.fromhex(person_id), "at": time.time_ns() // 1000}
    connection.execute(sqlite.insert(erased).values(**row).on_conflict_do_nothing(index_elements=["id"]))
    mark = sqlite.insert(schema.setting).values(name=UNFINISHED, value="1")
    connection.execute(mark.on_conflict_do_nothing(index_elements=["name"]))


def unmark(connection: Connection) -> None:
    """Say that nothing of an erasure is left to be done."""
    connection.execute(schema.setting.delete().where(schema.setting.c.name == UNFINISHED))


def note_sealed(connection: Connection) -> None:
    """Say that from now on only lists with the notebook's seal are believed."""
    mark = sqlite.insert(schema.setting).values(name=SEALED, value="1")
    connection.execute(mark.on_conflict_do_nothing(index_elements=["name"]))


def erased_ids(connection: Connection) -> frozenset[str]:
    """Return the ids of everybody who was erased."""
    return frozenset(id_.hex() for id_ in connection.scalars(select(schema.erased.c.id)))


def drop_drafts(connection: Connection, names: Sequence[str]) -> None:
    """Forget drafts."""
    connection.execute(statements.delete_where(schema.draft, "name"), {"keys": json.dumps(list(names))})


def reword_consents(connection: Connection, consents: Iterable[Consent]) -> None:
    """Put other words into answers of the history, which keep their place in it: nothing else of them changes."""
    consent = schema.consent
    for answer in consents:
        found = connection.execute(select(consent).where(consent.c.id == bytes.fromhex(answer.id))).one()
        words = {name: getattr(answer, name) for name in ("organisation", "recorded_by", "note")}
        # The table refuses every change of a row, so that the row goes and comes back.
        connection.execute(consent.delete().where(consent.c.key == found.key))
        connection.execute(consent.insert(), {**found._asdict(), **words})
