"""The files of a notebook on disk: what lies beside it, how they are made, and what the first bytes tell."""

import os
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from connector_app.domain.errors import NotebookError

#: "Cnct" in the header of every notebook, encrypted or not.
APPLICATION_ID = 0x436E6374
PAGE = 4096
_PLAIN = b"SQLite format 3\0"
_VERSION_AT, _APPLICATION_AT = 60, 68


class Nature(StrEnum):
    """What a file is, as far as its first page tells without a key."""

    PLAIN = "plain"
    ENCRYPTED = "encrypted"


@dataclass(frozen=True, slots=True)
class Beside:
    """The files of one notebook."""

    notebook: Path

    @property
    def keys(self) -> Path:
        """Return where the wrapped key is kept."""
        return self.notebook.with_name(self.notebook.stem + ".keys.json")

    @property
    def forgotten(self) -> Path:
        """Return where the random ids of people who were forgotten are kept, against copies from before."""
        return self.notebook.with_name(self.notebook.stem + ".forgotten.json")

    @property
    def lock(self) -> Path:
        """Return the file that one process at a time holds."""
        return self.notebook.with_name("." + self.notebook.name + ".lock")

    @property
    def log(self) -> Path:
        """Return SQLite's write-ahead log."""
        return self.notebook.with_name(self.notebook.name + "-wal")

    @property
    def index(self) -> Path:
        """Return the shared memory that SQLite keeps for its log."""
        return self.notebook.with_name(self.notebook.name + "-shm")

    def remove(self) -> None:
        """Take away every file of the notebook that is there."""
        for path in (self.notebook, self.keys, unfinished(self.keys), self.log, self.index, self.forgotten):
            path.unlink(missing_ok=True)


def nature_of(path: Path) -> Nature:
    """Tell from the first page what a file is; raise NotebookError when it can be no notebook of ours."""
    head = _first_page(path)
    if head.startswith(_PLAIN):
        if int.from_bytes(head[_APPLICATION_AT : _APPLICATION_AT + 4]) != APPLICATION_ID:
            raise NotebookError("notebook_foreign", file=path.name)
        if int.from_bytes(head[_VERSION_AT : _VERSION_AT + 4]) == 0:
            raise NotebookError("notebook_damaged", file=path.name)
        return Nature.PLAIN
    if not Beside(path).keys.exists():
        cut = len(head) < PAGE or path.stat().st_size % PAGE
        raise NotebookError("notebook_foreign" if cut or _is_text(head) else "keys_missing", file=path.name)
    return Nature.ENCRYPTED


def _first_page(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            head = file.read(PAGE)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise NotebookError("notebook_missing", file=path.name) from error
    except IsADirectoryError as error:
        raise NotebookError("notebook_foreign", file=path.name) from error
    except OSError as error:
        raise NotebookError("notebook_unreadable", file=path.name) from error
    if not head:
        raise NotebookError("notebook_empty", file=path.name)
    if len(head) < PAGE and Beside(path).keys.exists():
        raise NotebookError("notebook_damaged", file=path.name)
    return head


def _is_text(head: bytes) -> bool:
    """Tell whether bytes read as text; a page of cipher does so once in more than 10^300 times."""
    try:
        head.decode()
    except UnicodeDecodeError as error:
        return error.start >= len(head) - 3  # a letter cut in two by the end of the page
    return True


def check_writable(path: Path) -> None:
    """Raise NotebookError unless the file can be written; it is not changed. Never call it on an open notebook."""
    try:
        with path.open("r+b"):
            pass
    except OSError as error:
        raise NotebookError("notebook_read_only", file=path.name) from error


def create_private(path: Path) -> None:
    """Make an empty file that only its owner can read; raise FileExistsError rather than touch one."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def create_folder(folder: Path) -> list[Path]:
    """Make a folder and its missing parents private to their owner; return those made, outermost first."""
    missing = [path for path in (*reversed(folder.parents), folder) if not path.exists()]
    for path in missing:
        path.mkdir(mode=0o700)
    return missing


def folder_of(path: Path) -> list[Path]:
    """Make a notebook's folder; return what was made of it, or raise NotebookError where nothing may be."""
    try:
        return create_folder(path.parent)
    except (PermissionError, FileExistsError, NotADirectoryError) as error:
        raise NotebookError("notebook_read_only", file=path.name) from error


def replace_durably(path: Path, content: bytes) -> None:
    """Write a private file so that after a power cut either the old or the new content is there, whole."""
    fresh = unfinished(path)
    fresh.unlink(missing_ok=True)
    try:
        with os.fdopen(os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    except OSError:
        fresh.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def unfinished(path: Path) -> Path:
    """Return where a new content lies until it takes the place of `path`; a crash may leave it behind."""
    return path.with_name(path.name + ".new")


def sync_folder(folder: Path) -> None:
    """Make a folder's list of files durable, where the system can."""
    with suppress(OSError):  # Windows cannot open a folder, and keeps the order by itself
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
