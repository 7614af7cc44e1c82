"""Making and opening notebooks; whatever is wrong has one code, and a file that is refused stays as it was."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

import sqlcipher3.dbapi2 as driver

from connector_app.application.audit import UNLOCKED_BY_WORDS
from connector_app.application.copies import Copy, Inside, copies_folder
from connector_app.application.ports import Told, untold
from connector_app.domain.errors import NotebookError
from connector_app.store import copy_files, files, restore, schema
from connector_app.store.engine import IMMUTABLE, READ_ONLY, connect
from connector_app.store.files import APPLICATION_ID, PAGE, Beside, Nature
from connector_app.store.going_back import GoingBack
from connector_app.store.key_cost import KdfCost, measured_cost
from connector_app.store.key_ring import KeyRing
from connector_app.store.key_slots import DataKey, new_data_key
from connector_app.store.keys import mark_of, write_keys
from connector_app.store.lock import NotebookLock
from connector_app.store.notebook import OpenNotebook
from connector_app.store.recovery_words import read_wordlist
from connector_app.store.troubles import told_plainly
from connector_app.store.ways_in import NotebookWaysIn


class NotebookFiles:
    """Creates and opens notebooks, by the terms of `application.ports.Notebooks`."""

    def __init__(
        self,
        wordlist: Path,
        cost: KdfCost | None = None,
        ring: KeyRing | None = None,
        clock: Callable[[], datetime] = datetime.now,
    ) -> None:
        """`wordlist` is the file of BIP-39 words; without a `cost` each new passphrase measures the machine.

        `ring` is the system's keyring unless given; `clock` tells the local time, by which copies are named and
        rotated.
        """
        self._words = read_wordlist(wordlist)
        self._cost = cost
        self._ring = ring or KeyRing()
        self._clock = clock
        self._going_back = GoingBack(self._words, clock)

    def create(self, path: Path, passphrase: str) -> tuple[OpenNotebook, tuple[str, ...]]:
        """Make an encrypted notebook; return it with its twelve recovery words, which are kept nowhere.

        NotebookError: passphrase_empty, notebook_exists, notebook_read_only, disk_full.
        """
        if not passphrase.strip():
            raise NotebookError("passphrase_empty")
        path = path.absolute()
        with self._making(path) as lock:
            data_key = new_data_key()
            cost = self._cost or measured_cost()
            words = write_keys(Beside(path).keys, data_key, passphrase, cost, self._words)
            notebook = _built(path, data_key, lock, self._clock, self._ways_in(path))
        return notebook, words

    def create_sample(self, path: Path) -> OpenNotebook:
        """Make an unencrypted notebook that may hold the invented community only."""
        path = path.absolute()
        with self._making(path) as lock:
            return _built(path, None, lock, self._clock)

    def open(self, path: Path, secret: str | None) -> OpenNotebook:
        """Open with the passphrase or the recovery words; None opens only an unencrypted sample.

        NotebookError: notebook_missing, notebook_empty, notebook_foreign, notebook_unreadable, notebook_damaged,
        notebook_newer, notebook_read_only, notebook_in_use, notebook_not_encrypted, keys_missing, keys_damaged,
        keys_newer, keys_refused, memory_short, passphrase_needed, wrong_passphrase, recovery_words_wrong.
        """
        path = path.absolute()
        _finish_going_back(path)
        nature = files.nature_of(path)
        notebook = self._opened(path, nature, lambda: self._unlocked(path, nature, secret))
        if secret is not None and self._words.entropy(secret) is not None:
            notebook.note(UNLOCKED_BY_WORDS)
        return notebook

    def open_unasked(self, path: Path) -> OpenNotebook | None:
        """Open what needs nobody to type: a sample, or a notebook that the system's keyring opens.

        Returns None when the passphrase has to be asked for; NotebookError as `open`.
        """
        path = path.absolute()
        _finish_going_back(path)
        if files.nature_of(path) is Nature.PLAIN:
            return self.open(path, None)
        data_key = self._ways_in(path).by_keyring()
        return self._opened(path, Nature.ENCRYPTED, lambda: data_key) if data_key is not None else None

    def mark(self, path: Path) -> str:
        """Return random digits that tell this notebook's passphrase from others, "" when it has none."""
        with suppress(NotebookError):  # what is wrong with the key file is said when it is opened
            return mark_of(Beside(path.absolute()).keys)
        return ""

    def _opened(self, path: Path, nature: Nature, unlocked: Callable[[], DataKey | None]) -> OpenNotebook:
        lock = NotebookLock(Beside(path).lock, path.name)
        lock.take()
        try:
            data_key = unlocked()
            files.check_writable(path)
            _look(path, data_key)
            files.unfinished(Beside(path).keys).unlink(missing_ok=True)
            ways_in = self._ways_in(path) if nature is Nature.ENCRYPTED else None
            notebook = OpenNotebook(path, data_key, lock, self._clock, ways_in)
        except BaseException:
            lock.release()
            raise
        if data_key is None and not notebook.sample:
            notebook.close()
            raise NotebookError("notebook_not_encrypted", file=path.name)
        return notebook

    def remove_sample(self, path: Path) -> None:
        """Delete an invented community's files; raise NotebookError "not_a_sample" for any other notebook."""
        path = path.absolute()
        if files.nature_of(path) is not Nature.PLAIN:
            raise NotebookError("not_a_sample", file=path.name)
        try:
            self.open(path, None).close()
        except NotebookError as error:
            if error.code == "notebook_not_encrypted":
                raise NotebookError("not_a_sample", file=path.name) from error
            raise
        Beside(path).remove()

    def needs_secret(self, path: Path) -> bool:
        """Tell whether the file is encrypted; raise NotebookError when it is no notebook at all."""
        _finish_going_back(path.absolute())
        return files.nature_of(path.absolute()) is Nature.ENCRYPTED

    def copies(self, notebook: Path) -> list[Copy]:
        """Return the copies beside a notebook, newest first; nothing is opened."""
        return copy_files.copies_in(copies_folder(notebook.absolute()))

    def is_as_made(self, copy: Path) -> bool:
        """Tell without a key whether a copy's files are, byte for byte, what they were when it was made."""
        return copy_files.is_as_made(copy)

    def look_inside(self, copy: Path, notebook: Path, secret: str | None, told: Told = untold) -> Inside:
        """Check all of a copy, and say what is in it and what going back to it would lose."""
        return self._going_back.look_inside(copy, notebook, secret, told)

    def restore(self, copy: Path, notebook: Path, secret: str | None, told: Told = untold) -> Path | None:
        """Put a copy in a closed notebook's place; return the folder with what was there before, if anything."""
        return self._going_back.restore(copy, notebook, secret, told)

    def bring_keys_back(self, notebook: Path) -> Copy:
        """Put the keys of the newest copy beside a notebook that lost its own; NotebookError no_keys_in_copies."""
        return self._going_back.bring_keys_back(notebook)

    def _unlocked(self, path: Path, nature: Nature, secret: str | None) -> DataKey | None:
        if nature is Nature.PLAIN:
            return None
        if secret is None:
            raise NotebookError("passphrase_needed", file=path.name)
        return self._ways_in(path).unwrapped(secret)

    def _ways_in(self, path: Path) -> NotebookWaysIn:
        return NotebookWaysIn(Beside(path).keys, self._words, self._cost, self._ring)

    @contextmanager
    def _making(self, path: Path) -> Iterator[NotebookLock]:
        """Hold the lock of a file that is just being made; take everything away again when that fails."""
        beside = Beside(path)
        if path.exists() or beside.keys.exists():
            raise NotebookError("notebook_exists", file=path.name)
        lock = NotebookLock(beside.lock, path.name)
        folders: list[Path] = []
        ours = False
        try:
            with told_plainly(path.name):
                folders = files.folder_of(path)
                lock.take()
                files.create_private(path)
                ours = True
                yield lock
        except BaseException:
            if ours:
                beside.remove()
            lock.release()
            with suppress(OSError):  # somebody put a file of their own into it meanwhile
                for folder in reversed(folders):
                    folder.rmdir()
            raise
        files.sync_folder(path.parent)


def _finish_going_back(path: Path) -> None:
    """Carry out what was decided when somebody went back to a copy and the machine stopped."""
    if not restore.is_decided(path):
        return
    lock = NotebookLock(Beside(path).lock, path.name)
    lock.take()
    try:
        with told_plainly(path.name):
            restore.finish(path)
    finally:
        lock.release()


def _built(
    path: Path,
    data_key: DataKey | None,
    lock: NotebookLock,
    clock: Callable[[], datetime],
    ways_in: NotebookWaysIn | None = None,
) -> OpenNotebook:
    """Return the notebook in an empty file, all its tables folded into it; without a key it is a sample."""
    connection = connect(path, data_key)
    try:
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
    finally:
        connection.close()
    notebook = OpenNotebook(path, data_key, lock, clock, ways_in)
    try:
        if data_key is None:
            notebook.mark_as_sample()
        else:
            notebook.believe_only_sealed()
        notebook.checkpoint()
    except BaseException:
        notebook.close()
        raise
    return notebook


def _look(path: Path, data_key: DataKey | None) -> None:
    """Raise NotebookError unless the file is a whole notebook of ours that we understand; nothing is changed."""
    beside = Beside(path)
    unfolded = beside.log.exists() and beside.log.stat().st_size > 0
    had_index = beside.index.exists()
    try:
        connection = connect(path, data_key, READ_ONLY if unfolded else IMMUTABLE)
        try:
            version, application, pages = (
                int(connection.execute(f"PRAGMA {name}").fetchone()[0])
                for name in ("user_version", "application_id", "page_count")
            )
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        finally:
            connection.close()
    except driver.DatabaseError as error:
        raise NotebookError("notebook_damaged", file=path.name) from error
    finally:
        if unfolded and not had_index:
            beside.index.unlink(missing_ok=True)
    if application != APPLICATION_ID:
        raise NotebookError("notebook_foreign", file=path.name)
    if version > schema.VERSION:
        raise NotebookError("notebook_newer", file=path.name)
    if version == 0 or (not unfolded and path.stat().st_size < pages * PAGE):
        raise NotebookError("notebook_damaged", file=path.name)
