"""One open notebook: its one writer, its readers, what is kept beside the nouns, and its health."""

import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from functools import partial
from pathlib import Path

from sqlalchemy import Connection, select
from sqlalchemy.dialects import sqlite

from connector_app.application.area_shelf import AreaShelf
from connector_app.application.copies import Copy, Inside, Why, copies_folder
from connector_app.application.erasure import LookedFor, Proof
from connector_app.application.ports import Ledger, Reader, Told, WaysIn, untold
from connector_app.domain.errors import NotebookError
from connector_app.domain.noun import Kind
from connector_app.store import schema
from connector_app.store.areas import NotebookAreas
from connector_app.store.asking import Asking
from connector_app.store.copying import Copying
from connector_app.store.engine import WRITING, connect, make_engine
from connector_app.store.forgetting import Forgetting
from connector_app.store.health import faults_of, pages_of
from connector_app.store.key_slots import DataKey
from connector_app.store.ledger import NotebookLedger
from connector_app.store.lock import NotebookLock
from connector_app.store.migrate import bring_up_to_date
from connector_app.store.reader import NotebookReader
from connector_app.store.sessions import Session
from connector_app.store.troubles import told_plainly

_SAMPLE = "sample"


class OpenNotebook:
    """One open notebook, by the terms of `application.ports.Notebook`."""

    def __init__(
        self,
        path: Path,
        data_key: DataKey | None,
        lock: NotebookLock,
        clock: Callable[[], datetime],
        ways_in: WaysIn | None = None,
    ) -> None:
        """Open a file that was looked at before, under a lock that is held; NotebookError when it fails."""
        self.path = path
        self.ways_in = ways_in
        self._encrypted = data_key is not None
        self._lock = lock
        self._one_writer = threading.Lock()
        self._engine = make_engine(partial(connect, path, data_key))
        self._file = path.stat()
        self._copying = Copying(path, data_key, clock)
        self._reader = NotebookReader(self._engine, path, partial(connect, path, data_key))
        self.reader: Reader = self._reader
        self.areas: AreaShelf = NotebookAreas(Asking(self._engine, path.name), self._writing)
        self.ledger: Ledger = NotebookLedger(self._engine, path.name, self._writing)
        self._forgetting = Forgetting(self._engine, path, data_key, self._writing, self._quiet)
        try:
            with told_plainly(path.name):
                bring_up_to_date(self._engine, path.name, self._copy_before)
            self._sample = self.setting(_SAMPLE) == "1"
        except BaseException:
            self._copying.close()
            self._engine.dispose()
            raise

    @property
    def sample(self) -> bool:
        """Tell whether this is the invented community, which may be unencrypted and thrown away."""
        return self._sample

    @contextmanager
    def write(self) -> Iterator[Session]:
        """Begin the one write session; NotebookError: file_replaced, disk_full, notebook_busy and their like."""
        with self._writing() as connection, closing(Session(connection)) as session:
            yield session

    def draft(self, name: str) -> str | None:
        """Return the text kept under a draft's name, or None."""
        with told_plainly(self.path.name), self._engine.connect() as connection:
            return connection.scalar(select(schema.draft.c.text).where(schema.draft.c.name == name))

    def keep_draft(self, name: str, text: str | None) -> None:
        """Keep (or with None drop) a draft; it survives a kill the moment this returns."""
        with self._writing() as connection:
            if text is None:
                connection.execute(schema.draft.delete().where(schema.draft.c.name == name))
                return
            now = time.time_ns() // 1000
            statement = sqlite.insert(schema.draft).values(name=name, text=text, updated_at=now)
            changed = {"text": text, "updated_at": now}
            connection.execute(statement.on_conflict_do_update(index_elements=["name"], set_=changed))

    def drafts(self) -> dict[str, str]:
        """Return every draft's text by its name."""
        asked = select(schema.draft.c.name, schema.draft.c.text).order_by(schema.draft.c.name)
        with told_plainly(self.path.name), self._engine.connect() as connection:
            return {row.name: row.text for row in connection.execute(asked)}

    def settings(self) -> dict[str, str]:
        """Return every setting that belongs to the notebook."""
        asked = select(schema.setting.c.name, schema.setting.c.value).order_by(schema.setting.c.name)
        with told_plainly(self.path.name), self._engine.connect() as connection:
            return {row.name: row.value for row in connection.execute(asked)}

    def setting(self, name: str) -> str | None:
        """Return a setting that belongs to the notebook, or None."""
        with told_plainly(self.path.name), self._engine.connect() as connection:
            return connection.scalar(select(schema.setting.c.value).where(schema.setting.c.name == name))

    def keep_setting(self, name: str, value: str) -> None:
        """Keep a setting that belongs to the notebook."""
        with self._writing() as connection:
            statement = sqlite.insert(schema.setting).values(name=name, value=value)
            connection.execute(statement.on_conflict_do_update(index_elements=["name"], set_={"value": value}))

    def note(self, action: str, kinds: Iterable[Kind] = (), via: str = "") -> None:
        """Add a line to the audit trail for what is no command; NotebookError as writing does."""
        with self.write() as session:
            session.audit(action, kinds, via=via)

    def mark_as_sample(self) -> None:
        """Say for good that this notebook holds the invented community."""
        self.keep_setting(_SAMPLE, "1")
        self._sample = True

    def believe_only_sealed(self) -> None:
        """Say for good that no list of forgotten people is believed that this notebook did not seal."""
        self._forgetting.note_sealed()

    def checkpoint(self) -> None:
        """Fold the write-ahead log into the file; waits for readers, then gives up until the next time."""
        with told_plainly(self.path.name):
            self._outside_transactions("PRAGMA wal_checkpoint(TRUNCATE)")

    def verify(self) -> list[str]:
        """Return codes of what is wrong with the file, none when all is well."""
        with suppress(NotebookError):  # what keeps the log from being folded in, the checks will name
            self.checkpoint()
        return [*faults_of(self._engine, encrypted=self._encrypted), *self._forgetting.faults]

    def forgotten_elsewhere(self) -> frozenset[str]:
        """Return the ids of people who were forgotten, but not yet in this file: it came from an older copy."""
        return self._forgetting.elsewhere()

    def prove_gone(self, looked_for: LookedFor, told: Told) -> Proof:
        """Clean the file of what deleting leaves behind, and read every page of it and of its log."""
        return self._forgetting.prove(looked_for, told)

    def finish_erasing(self) -> bool:
        """Clean the file when an erasure was cut off before that; tell whether there was something to do."""
        return self._forgetting.finish()

    def check_pages(self) -> list[str]:
        """Return "pages_damaged" when a page of the encrypted file is not as it was written.

        And "forgotten_list_foreign" when a list beside it would have had somebody forgotten, and was put aside.
        """
        with told_plainly(self.path.name):
            damaged = pages_of(self._engine) if self._encrypted else []
        return [*damaged, *self._forgetting.faults]

    def back_up(self, folder: Path | None = None, why: Why = Why.ORDINARY, told: Told = untold) -> Copy:
        """Make a verified copy in a folder (the one beside the notebook), and let older ones go in their turn.

        NotebookError: copy_not_whole, copy_disk_full, copy_folder_closed, copy_disk_trouble, notebook_damaged;
        the notebook and older copies are as they were then. What `told` raises calls it off.
        """
        copy = self._copying.make(folder, why, 0, told, self._quiet)
        self._forgetting.write_down(copy.path.parent)
        return copy

    def copy_due(self, folder: Path | None = None) -> bool:
        """Tell whether the newest copy in a folder lacks something that was written since."""
        return self._copying.due(folder or copies_folder(self.path))

    def copies(self, folder: Path | None = None) -> list[Copy]:
        """Return the copies of this notebook in a folder, newest first."""
        return self._copying.ours(folder or copies_folder(self.path))

    def drop_older_copies(self, than: Copy) -> int:
        """Throw away every copy of this notebook that lies beside `than` and was made before it."""
        with told_plainly(self.path.name):
            return self._copying.drop_older(than)

    def drill(self, told: Told = untold) -> tuple[Copy, Inside]:
        """Open and check the newest copy in a private place, and return it with what is in it."""
        return self._copying.drill(told)

    def close(self) -> None:
        """Checkpoint, let go of the file and forget the key; a second call does nothing."""
        if not self._lock.held:
            return
        self.reader.interrupt()
        try:
            with suppress(NotebookError):  # the log stays beside the file and is folded in at the next opening
                self.checkpoint()
        finally:
            self._copying.close()
            self._engine.dispose()
            self._lock.release()

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with told_plainly(self.path.name), self._one_writer:
            self._check_same_file()
            with self._engine.connect().execution_options(**{WRITING: True}) as connection, connection.begin():
                self._copying.note_change()
                yield connection
            self._reader.forget_names()

    @contextmanager
    def _quiet(self) -> Iterator[None]:
        """Keep everybody from writing while it lasts."""
        with self._one_writer:
            yield

    def _copy_before(self, version: int) -> Copy:
        """Make the copy that is there when the tables are brought to a version."""
        copy = self._copying.make(None, Why.BEFORE_VERSION, version, untold, self._quiet)
        self._copying.note_change()
        return copy

    def _check_same_file(self) -> None:
        """Refuse to write when a synchronising program put another file in our file's place."""
        try:
            now = self.path.stat()
        except OSError as error:
            raise NotebookError("file_replaced", file=self.path.name) from error
        if (now.st_dev, now.st_ino) != (self._file.st_dev, self._file.st_ino):
            raise NotebookError("file_replaced", file=self.path.name)

    def _outside_transactions(self, statement: str) -> None:
        connection = self._engine.raw_connection()
        try:
            connection.cursor().execute(statement)
        finally:
            connection.close()
