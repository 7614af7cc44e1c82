"""Where a passphrase comes from without a window: a file named for it, or the terminal."""

import getpass
import os
import sys
from pathlib import Path

from connector_app.domain.errors import FileTrouble, NotebookError

_VARIABLE = "CONNECTOR_PASSPHRASE_FILE"
_LONGEST = 10_000


def passphrase(file: Path | None, *, twice: bool = False) -> str:
    """Return the passphrase: from `file`, else the file in the environment, else asked on a terminal.

    Raises FileTrouble when the file cannot be read, NotebookError when there is nobody to ask.
    """
    named = file or (Path(os.environ[_VARIABLE]) if os.environ.get(_VARIABLE) else None)
    if named is not None:
        return _from_file(named)
    if not (sys.stdin and sys.stdin.isatty()):
        raise NotebookError("passphrase_needed")
    first = getpass.getpass("Passphrase: ")
    if twice and getpass.getpass("The same again: ") != first:
        raise NotebookError("passphrases_differ")
    return first


def _from_file(path: Path) -> str:
    try:
        text = path.read_bytes()[:_LONGEST].decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise FileTrouble("passphrase_file_unreadable", file=path.name) from error
    return text.split("\n", 1)[0].removesuffix("\r")
