"""One process at a time per notebook, by a lock that the system lets go of when the process dies."""

import os
import sys
from contextlib import suppress
from pathlib import Path

from connector_app.domain.errors import NotebookError


class NotebookLock:
    """Holds a notebook's lock file from `take` to `release`; the file is gone when nobody holds it."""

    def __init__(self, path: Path, notebook: str) -> None:
        """`path` is the lock file; `notebook` is the name told to the person at the screen."""
        self._path = path
        self._notebook = notebook
        self._file: int | None = None

    @property
    def held(self) -> bool:
        """Tell whether we hold the lock."""
        return self._file is not None

    def take(self) -> None:
        """Take the lock or raise NotebookError: in use, or the folder cannot be written to."""
        while self._file is None:
            try:
                file = os.open(self._path, os.O_CREAT | os.O_RDWR, 0o600)
            except OSError as error:
                raise NotebookError("notebook_read_only", file=self._notebook) from error
            try:
                _lock(file)
            except OSError as error:
                os.close(file)
                raise NotebookError("notebook_in_use", file=self._notebook) from error
            if self._still_there(file):
                self._file = file
            else:  # the holder before us took the file away between our two steps
                os.close(file)

    def release(self) -> None:
        """Let go; does nothing when the lock is not held."""
        if self._file is None:
            return
        with suppress(OSError):  # Windows keeps a file while it is open; an empty one may stay
            self._path.unlink()
        os.close(self._file)
        self._file = None

    def _still_there(self, file: int) -> bool:
        try:
            return os.path.samestat(os.fstat(file), self._path.stat())
        except OSError:
            return False


if sys.platform == "win32":
    import msvcrt

    def _lock(file: int) -> None:
        """Lock the first byte, or raise OSError at once when another process has it."""
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(file: int) -> None:
        """Lock the file, or raise OSError at once when another has it."""
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
