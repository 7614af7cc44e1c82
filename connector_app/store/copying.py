"""Making copies that verify themselves: `VACUUM INTO` a private file, read back, checked, and only then named.

All copies are made through one connection that was opened together with the notebook. So even when another
program puts a different file in our file's place, what we still hold can be saved.
"""

import json
import os
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from connector_app.application.copies import Copy, Difference, Inside, Why, copies_folder
from connector_app.application.ports import Told
from connector_app.domain.errors import NotebookError
from connector_app.store import copy_files, files
from connector_app.store.engine import IMMUTABLE, connect, watched
from connector_app.store.files import Beside
from connector_app.store.health import counts_of, faults_in_file
from connector_app.store.inside import difference, inside_of
from connector_app.store.keys import DataKey
from connector_app.store.rotation import to_drop
from connector_app.store.troubles import told_plainly

_WRITTEN, _CHECKED = 0.5, 0.9
_CACHE_KIB = 2048
_COPY_CODES = {
    "disk_full": "copy_disk_full",
    "notebook_read_only": "copy_folder_closed",
    "disk_trouble": "copy_disk_trouble",
}


class Copying:
    """Makes, lists and rotates the copies of one open notebook."""

    def __init__(self, path: Path, data_key: DataKey | None, clock: Callable[[], datetime]) -> None:
        """Hold on to the file as it is now; `clock` tells the local time."""
        self._path = path
        self._key = data_key
        self._clock = clock
        self._held = connect(path, data_key)
        self._held.execute(f"PRAGMA cache_size=-{_CACHE_KIB}")  # every page is read once
        self._salt = data_key.salt if data_key else copy_files.salt_of(path)
        self._keys = b"" if data_key is None else Beside(path).keys.read_bytes()
        self._one_at_a_time = threading.Lock()
        self._changes = 0
        self._copied: dict[Path, tuple[int, bytes]] = {}

    def note_change(self) -> None:
        """Remember that something was written."""
        self._changes += 1

    def due(self, folder: Path) -> bool:
        """Tell whether the newest copy in a folder lacks something that the notebook or its keys hold."""
        newest = next(iter(self.ours(folder)), None)
        if newest is None:
            return True
        if folder in self._copied:
            return self._copied[folder] != (self._changes, self._keys_now())
        log = Beside(self._path).log
        if self._changes or (log.exists() and log.stat().st_size):
            return True
        made = newest.path.stat().st_mtime_ns
        written = (self._path, Beside(self._path).keys)
        return any(path.exists() and path.stat().st_mtime_ns > made for path in written)

    def ours(self, folder: Path) -> list[Copy]:
        """Return the copies of this notebook in a folder, newest first; another notebook's are left alone."""
        return [copy for copy in copy_files.copies_in(folder) if copy_files.is_of(copy.path, self._salt)]

    def make(self, folder: Path | None, why: Why, version: int, told: Told, quiet: Callable[[], Any]) -> Copy:
        """Make a copy and let older ones go; nothing is left of one that fails, and the older ones stay.

        `quiet` gives a context in which nobody writes. NotebookError: copy_not_whole, copy_disk_full,
        copy_folder_closed, copy_disk_trouble, notebook_damaged. What `told` raises calls it off.
        """
        folder = folder or copies_folder(self._path)
        at = self._clock()
        with self._one_at_a_time, _of_a_copy(self._path.name, folder):
            files.create_folder(folder)
            mark = self._salt[:4].hex()
            copy_files.sweep(folder, mark)
            sequence = copy_files.next_sequence(folder)
            path = folder / f"{copy_files.name_of(sequence, at, why, version)}.connector"
            part = folder / f".{mark}-{sequence}.part"
            try:
                files.create_private(part)
                state = self._write(part, told, quiet)
                _make_durable(part)
                self._name(part, path)
                self._copied[folder] = state
            except BaseException:
                part.unlink(missing_ok=True)
                copy_files.take_away(path)
                raise
            told(1.0)
            copy_files.sweep(folder, mark)
            for old in to_drop(self.ours(folder), at):
                copy_files.take_away(old.path)
        return Copy(path=path, sequence=sequence, made_at=at, size=path.stat().st_size, why=why, version=version)

    def drop_older(self, than: Copy) -> int:
        """Throw away every copy in the folder of `than` that was made before it; return how many."""
        older = [copy for copy in self.ours(than.path.parent) if copy.sequence < than.sequence]
        for copy in older:
            copy_files.take_away(copy.path)
        return len(older)

    def drill(self, told: Told) -> tuple[Copy, Inside]:
        """Take the newest copy to a private place, as somebody would who lost everything else, and look at it.

        NotebookError: no_copies, notebook_damaged.
        """
        newest = next(iter(self.ours(copies_folder(self._path))), None)
        if newest is None:
            raise NotebookError("no_copies", file=self._path.name)
        with TemporaryDirectory(prefix="connector-") as name, told_plainly(newest.path.name):
            taken = Path(name) / "copy.connector"
            files.create_private(taken)
            shutil.copyfile(newest.path, taken)
            told(_WRITTEN)
            inside = inside_of(taken, self._key, lambda: told(_WRITTEN))
            return newest, replace(inside, difference=self._difference(taken))

    def _difference(self, copy: Path) -> Difference:
        with closing(connect(copy, self._key, IMMUTABLE)) as then:
            return difference(self._held, then)

    def close(self) -> None:
        """Let go of the file."""
        self._held.close()

    def _write(self, part: Path, told: Told, quiet: Callable[[], Any]) -> tuple[int, bytes]:
        """Write everything into `part` and check that it is all there; return of which state it is."""
        expected = max(1, self._path.stat().st_size if self._path.exists() else 1)

        def written() -> None:
            told(_WRITTEN * min(1.0, part.stat().st_size / expected))

        with quiet():
            counts = counts_of(self._held)
            with watched(self._held, written):
                self._held.execute("VACUUM INTO ?", (str(part),))
            state = self._changes, self._keys_now()
        if faults_in_file(part, self._key, lambda: told(_WRITTEN), counts):
            raise NotebookError("copy_not_whole", file=self._path.name)
        told(_CHECKED)
        return state

    def _name(self, part: Path, path: Path) -> None:
        """Give a verified copy its keys, its check sums and last its name."""
        summed = [(path.name, part)]
        if self._key is not None:
            keys = Beside(path).keys
            files.replace_durably(keys, self._keys_now())
            summed.append((keys.name, keys))
        files.replace_durably(copy_files.sums_beside(path), copy_files.sums_of(summed))
        part.replace(path)
        files.sync_folder(path.parent)

    def _keys_now(self) -> bytes:
        """Return the file of keys as it is, or as it last was when it is gone or another notebook's."""
        if self._key is not None:
            with suppress(OSError, ValueError, KeyError, TypeError):
                now = Beside(self._path).keys.read_bytes()
                if _slots(now) & _slots(self._keys):
                    self._keys = now
        return self._keys


def _slots(keys: bytes) -> set[str]:
    """Return what is wrapped in each slot; a changed passphrase leaves the others as they were."""
    return {slot["wrapped"] for slot in json.loads(keys)["slots"]}


@contextmanager
def _of_a_copy(notebook: str, folder: Path) -> Iterator[None]:
    """Say of the copy's place what the surroundings did, not of the notebook, which is as it was."""
    try:
        with told_plainly(notebook):
            yield
    except NotebookError as error:
        code = _COPY_CODES.get(error.code)
        if code is None:
            raise
        raise NotebookError(code, folder=folder.name) from error
    except OSError as error:
        closed = isinstance(error, PermissionError | FileExistsError | NotADirectoryError)
        raise NotebookError("copy_folder_closed" if closed else "copy_disk_trouble", folder=folder.name) from error


def _make_durable(path: Path) -> None:
    with path.open("r+b") as file:
        os.fsync(file.fileno())
