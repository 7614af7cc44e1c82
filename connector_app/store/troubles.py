"""What the database says, told apart: environment errors become NotebookErrors, everything else is a bug."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager

import sqlcipher3.dbapi2 as driver
from sqlalchemy.exc import DBAPIError

from connector_app.application.ports import Interrupted
from connector_app.domain.errors import NotebookError, RuleBroken

#: Parts of SQLite's own messages, which are fixed texts without data, and our codes for them.
_CODES = {
    "malformed": "notebook_damaged",
    "file is not a database": "notebook_damaged",
    "disk is full": "disk_full",
    "database or disk is full": "disk_full",
    "readonly database": "notebook_read_only",
    "locked": "notebook_busy",
    "disk i/o error": "disk_trouble",
    "unable to open database file": "disk_trouble",
}
_SYSTEM_CODES = {errno.ENOSPC: "disk_full", errno.EDQUOT: "disk_full", errno.EROFS: "notebook_read_only"}


@contextmanager
def told_plainly(file: str) -> Iterator[None]:
    """Turn what the surroundings did to us into NotebookError; `file` is the notebook's name."""
    try:
        yield
    except DBAPIError as error:
        _tell(str(error.orig), file, error)
    except driver.Error as error:
        _tell(str(error), file, error)
    except UnicodeEncodeError as error:
        raise RuleBroken("text_not_storable") from error
    except OSError as error:
        code = _SYSTEM_CODES.get(error.errno or 0)
        if code is None:
            raise
        raise NotebookError(code, file=file) from error


def _tell(message: str, file: str, error: Exception) -> None:
    message = message.lower()
    if "interrupted" in message:
        raise Interrupted from error
    for part, code in _CODES.items():
        if part in message:
            raise NotebookError(code, file=file) from error
    raise error
