"""Kills a process that writes, again and again, and looks each time for everything that was acknowledged."""

from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from sqlalchemy import Connection

from connector_app.domain.noun import Kind, Ref
from connector_app.store.engine import IMMUTABLE, connect
from connector_app.store.key_slots import DataKey
from connector_app.store.notebook import OpenNotebook
from tests.factory import PASSPHRASE
from tests.faults.kills.program import Program
from tests.faults.kills.writer import COPY
from tests.remembered import RememberedKeys


@dataclass
class Killed:
    """What came of many kills."""

    kills: int = 0
    acknowledged: list[str] = field(default_factory=list)
    #: Of what was acknowledged.
    lost: int = 0
    #: Kills after which the checks of the notebook found a fault, or a transaction was there in part.
    damaged: int = 0
    copies: int = 0
    copies_damaged: int = 0


def kill_while_writing(path: Path, kills: int, chance: Random, *, most_seconds: float) -> Killed:
    """Kill a writer of the notebook at `path` so many times, each up to `most_seconds` after one of its lines."""
    came = Killed()
    store = RememberedKeys()
    with Program("tests.faults.kills.writer", str(path)) as writer:
        for _ in range(kills):
            seconds = chance.uniform(0, most_seconds)
            said = writer.told("", lines=chance.randint(1, 30), seconds=seconds)
            _look(store, path, said, came)
    return came


def _look(store: RememberedKeys, path: Path, said: list[str], came: Killed) -> None:
    copies = [name for name in said if name.startswith(COPY)]
    saved = [line for line in said if not line.startswith(COPY)]
    assert saved
    assert all(len(id_) == 32 for id_ in saved)
    came.kills += 1
    came.copies += len(copies)
    came.copies_damaged += sum(not _copy_is_whole(path.with_name(name), store.key_of(path)) for name in copies)
    came.acknowledged += saved
    notebook = store.open(path, PASSPHRASE)
    assert isinstance(notebook, OpenNotebook)
    with notebook.write() as session:
        found = session.get_many([Ref(Kind.CONVERSATION, id_) for id_ in saved])
    with notebook._engine.connect() as connection:
        whole = len({_count(connection, name) for name in ("conversation", "person", "audit")}) == 1
    everything = notebook.reader.totals().conversations >= len(came.acknowledged)
    came.lost += len(set(saved) - {ref.id for ref in found}) + (not everything)
    came.damaged += bool(notebook.verify()) or not whole
    notebook.close()
    for copy in path.parent.glob(f"{COPY}*"):
        copy.unlink()


def _count(connection: Connection, table: str) -> int:
    return int(connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one())


def _copy_is_whole(path: Path, key: DataKey) -> bool:
    connection = connect(path, key, IMMUTABLE)
    pages = connection.execute("PRAGMA cipher_integrity_check").fetchall()
    structure = connection.execute("PRAGMA quick_check").fetchall()
    connection.close()
    return (pages, structure) == ([], [("ok",)])
