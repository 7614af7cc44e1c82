"""Kills the opening of an old notebook everywhere: its tables are the old ones, whole, or the new."""

import hashlib
import shutil
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest

from connector_app.domain.noun import Noun
from connector_app.store.engine import connect
from connector_app.store.key_slots import DataKey
from connector_app.store.schema import VERSION
from tests.factory import PASSPHRASE, make_consent, make_conversation, make_notebook, make_person
from tests.faults.kills.migrator import DONE
from tests.faults.kills.program import Program
from tests.remembered import RememberedKeys
from tests.store.old_notebooks import as_of

_ROWS_OF = "SELECT * FROM {}"


@dataclass
class Killed:
    """What came of the kills of one migration."""

    kills: int = 0
    old: int = 0
    new: int = 0
    #: Neither the old tables nor the new, or not all that was in them.
    half: int = 0


@dataclass(frozen=True, slots=True)
class Tables:
    """What a notebook's tables are and hold."""

    version: int
    shape: str
    content: str


class OldNotebook:
    """A closed notebook with tables of an earlier `version` and about so many people, answers and talks."""

    def __init__(self, folder: Path, version: int, rows: int) -> None:
        self._store = RememberedKeys()
        self._kept = folder / "kept"
        made = make_old(self._kept, version, rows)
        self.path = folder / "tried" / made.name
        self.restore()
        self._old = tables_of(self.path, self._store.key_of(self.path))
        self._store.open(self.path, PASSPHRASE).close()
        self._new = tables_of(self.path, self._store.key_of(self.path))
        assert (self._old.version, self._new.version) == (version, VERSION)

    def restore(self) -> None:
        """Put the notebook back as it was made."""
        shutil.rmtree(self.path.parent, ignore_errors=True)
        shutil.copytree(self._kept, self.path.parent)

    def kill(self, every: int, at_random: int, chance: Random, most_seconds: float) -> Killed:
        """Kill before every so many statements and commits, and so often at a random moment."""
        came = Killed()
        with Program("tests.faults.kills.migrator", str(self.path)) as migrator:
            statement = 0
            while DONE not in migrator.told(str(statement)):
                self._look(came)
                statement += every
                self.restore()
            for _ in range(at_random):
                self.restore()
                migrator.told("", lines=0, seconds=chance.uniform(0, most_seconds))
                self._look(came)
        return came

    def _look(self, came: Killed) -> None:
        came.kills += 1
        tables = tables_of(self.path, self._store.key_of(self.path))
        came.old += tables == self._old
        new = tables == self._new
        notebook = self._store.open(self.path, PASSPHRASE)
        whole = notebook.verify() == []
        notebook.close()
        came.new += new and whole
        came.half += not whole or (tables != self._old and not new)


def make_old(folder: Path, version: int, rows: int) -> Path:
    """Make a closed notebook with tables of an earlier version, and return where it is."""
    nouns: list[Noun] = []
    for number in range(rows // 3):
        person = make_person(f"Bo {number}", notes="likes ships", access_needs="a ramp")
        nouns += [person, make_consent(person), make_conversation(person, text=f"The buses stop at {number}.")]
    with pytest.MonkeyPatch.context() as patch, as_of(version, patch):
        made = make_notebook(folder, *nouns)
        made.close()
    return made.path


def tables_of(path: Path, key: DataKey) -> Tables:
    """Return what the tables are and hold, with the log that a kill left; nothing random is looked at."""
    connection = connect(path, key)
    try:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        rows = connection.execute("SELECT name, sql FROM sqlite_schema ORDER BY name").fetchall()
        digest = hashlib.sha256()
        for name, statement in rows:
            if statement and statement.startswith("CREATE TABLE") and name not in ("ledger", "audit"):
                for row in connection.execute(_ROWS_OF.format(name)):
                    digest.update(repr(row).encode())
    finally:
        connection.close()
    return Tables(version, repr(rows), digest.hexdigest())
