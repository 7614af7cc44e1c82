"""Which key opens a copy, what is in it, and the way back to it: what is done while the notebook is closed."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from connector_app.application.copies import Copy, Inside, copies_folder
from connector_app.application.ports import Told
from connector_app.domain.errors import NotebookError
from connector_app.store import copy_files, files, restore
from connector_app.store.engine import IMMUTABLE, connect
from connector_app.store.files import Beside, Nature
from connector_app.store.forgotten import IN_FOLDER, ForgottenList
from connector_app.store.inside import compared, inside_of
from connector_app.store.key_slots import DataKey
from connector_app.store.keys import unwrap
from connector_app.store.lock import NotebookLock
from connector_app.store.recovery_words import RecoveryWords
from connector_app.store.troubles import told_plainly


class GoingBack:
    """Looks into copies and puts them in a notebook's place, by the terms of `application.ports.Notebooks`."""

    def __init__(self, words: RecoveryWords, clock: Callable[[], datetime]) -> None:
        """`words` are the recovery words; `clock` tells the local time."""
        self._words = words
        self._clock = clock

    def look_inside(self, copy: Path, notebook: Path, secret: str | None, told: Told) -> Inside:
        """Check all of a copy, and say what is in it and what going back to it would lose."""
        copy, notebook = copy.absolute(), notebook.absolute()
        data_key, _ = self._key(copy, notebook, secret)
        with told_plainly(copy.name):
            inside = inside_of(copy, data_key, lambda: told(0.3))
            told(0.8)
            there = notebook.is_file() and not restore.is_decided(notebook)
            return replace(inside, difference=compared(notebook, copy, data_key) if there else None)

    def restore(self, copy: Path, notebook: Path, secret: str | None, told: Told) -> Path | None:
        """Put a copy in a notebook's place; return the folder in which what was there before lies."""
        copy, notebook = copy.absolute(), notebook.absolute()
        if copy == notebook:
            raise NotebookError("copy_is_notebook", file=copy.name)
        files.folder_of(notebook)
        lock = NotebookLock(Beside(notebook).lock, notebook.name)
        lock.take()
        try:
            with told_plainly(notebook.name):
                restore.finish(notebook)
                data_key, keys = self._key(copy, notebook, secret)
                # Before the copy is in place: whoever was forgotten since is in it.
                _take_forgotten(copy, notebook, data_key)
                return restore.put_in_place(copy, notebook, data_key, keys, self._clock(), told)
        finally:
            lock.release()

    def bring_keys_back(self, notebook: Path) -> Copy:
        """Put the keys of the newest copy of the same notebook beside it; NotebookError "no_keys_in_copies"."""
        notebook = notebook.absolute()
        salt = copy_files.salt_of(notebook)
        for copy in copy_files.copies_in(copies_folder(notebook)):
            if Beside(copy.path).keys.exists() and copy_files.salt_of(copy.path) == salt:
                with told_plainly(notebook.name):
                    restore.bring_keys_back(notebook, Beside(copy.path).keys, self._clock())
                return copy
        raise NotebookError("no_keys_in_copies", file=notebook.name)

    def _key(self, copy: Path, notebook: Path, secret: str | None) -> tuple[DataKey | None, Path | None]:
        """Return what opens a copy, and its file of keys unless today's file beside the notebook opens it as well.

        Today's keys stay where they can: an old passphrase was perhaps changed because somebody knew it.
        """
        if _nature(copy) is Nature.PLAIN:
            _check_sample(copy)
            return None, None
        if secret is None:
            raise NotebookError("passphrase_needed", file=copy.name)
        own, today = Beside(copy).keys, Beside(notebook).keys
        found, refusal = self._unwrapped(today, secret) if today.exists() else (None, None)
        if found is not None and _opens(copy, found):
            return found, None
        if own.exists():
            found, refusal = self._unwrapped(own, secret)
            if found is not None:
                return found, own
        raise refusal or NotebookError("keys_missing", file=copy.name)

    def _unwrapped(self, keys: Path, secret: str) -> tuple[DataKey | None, NotebookError | None]:
        try:
            return unwrap(keys, secret, self._words), None
        except NotebookError as error:
            return None, error


def _take_forgotten(copy: Path, notebook: Path, data_key: DataKey | None) -> None:
    """Take the ids that lie beside a copy along; what nobody sealed is for the notebook to decide about."""
    listed = ForgottenList(copy.with_name(IN_FOLDER), data_key).read()
    beside = ForgottenList(Beside(notebook).forgotten, data_key)
    beside.remember(listed.sealed)
    beside.remember(listed.unsealed, sealed=False)


def _nature(copy: Path) -> Nature:
    try:
        return files.nature_of(copy)
    except NotebookError as error:
        if error.code != "keys_missing":
            raise
        return Nature.ENCRYPTED  # today's keys may open it


def _check_sample(copy: Path) -> None:
    """Refuse a file without encryption unless it is the invented community."""
    with told_plainly(copy.name), closing(connect(copy, None, IMMUTABLE)) as connection:
        if connection.execute("SELECT value FROM setting WHERE name = 'sample'").fetchone() != ("1",):
            raise NotebookError("notebook_not_encrypted", file=copy.name)


def _opens(copy: Path, data_key: DataKey) -> bool:
    """Tell whether a key is a copy's own: the salt is, and it is random."""
    return copy_files.salt_of(copy) == data_key.salt
