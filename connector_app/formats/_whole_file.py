"""Files that come into being whole or not at all: private until they are sound, then put in their place."""

import errno
import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from connector_app.domain.errors import FileTrouble


@contextmanager
def private_beside(path: Path) -> Iterator[Path]:
    """Make an empty file in the same folder that only its owner may read; gone afterwards unless renamed."""
    handle, name = tempfile.mkstemp(prefix=".connector-", suffix=".tmp", dir=path.parent)
    os.close(handle)
    try:
        yield Path(name)
    finally:
        Path(name).unlink(missing_ok=True)


def write_through(path: Path, content: bytes) -> None:
    """Write a file and wait until the disk has it."""
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def sync_file(path: Path) -> None:
    """Wait until the disk has all of a file that was written and closed."""
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_folder(folder: Path) -> None:
    """Make the renaming outlast a power cut, where folders can be synced at all."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextmanager
def plain_errors(path: Path) -> Iterator[None]:
    """Turn trouble with the disk into sentences: FileTrouble about the file that was asked for."""
    try:
        yield
    except OSError as error:
        raise _trouble(error, path) from error


def _trouble(error: OSError, path: Path) -> FileTrouble:
    if not path.parent.is_dir():
        return FileTrouble("folder_missing", folder=str(path.parent))
    if path.is_dir():
        return FileTrouble("name_is_folder", name=path.name)
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return FileTrouble("workbook_disk_full")
    if isinstance(error, PermissionError) and os.access(path.parent, os.W_OK):
        return FileTrouble("file_in_use", name=path.name, free=_free_name(path))
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return FileTrouble("folder_read_only", folder=str(path.parent))
    return FileTrouble("workbook_unwritten", name=path.name)


def _free_name(path: Path) -> str:
    """Return a name beside a path that no file has yet."""
    number = 2
    while (free := path.with_stem(f"{path.stem} ({number})")).exists():
        number += 1
    return free.name


def put_whole(path: Path, content: bytes, settle: Callable[[], None] = lambda: None) -> None:
    """Write a small file, read it back, call `settle`, and only then let it take its place.

    Raises FileTrouble; then, and when `settle` raises, nothing is left behind and what was there is as it was.
    """
    with plain_errors(path), private_beside(path) as temporary:
        write_through(temporary, content)
        if temporary.read_bytes() != content:
            raise FileTrouble("export_readback")
        settle()
        temporary.replace(path)
        sync_folder(path.parent)
