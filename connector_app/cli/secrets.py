"""Where a passphrase comes from without a window (a file named for it, or the terminal), and when."""

import getpass
import os
import sys
import time
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


def new_passphrase(file: Path | None) -> str:
    """Return the passphrase to change to: from `file`, else asked twice on a terminal; raises as `passphrase`."""
    if file is not None:
        return _from_file(file)
    if not (sys.stdin and sys.stdin.isatty()):
        raise NotebookError("new_passphrase_needed")
    first = getpass.getpass("New passphrase: ")
    if getpass.getpass("The same again: ") != first:
        raise NotebookError("new_passphrases_differ")
    return first


def wait(seconds: int, *, quiet: bool) -> None:
    """Let a wait after wrong passphrases go by, and say so on standard error."""
    if seconds <= 0:
        return
    if not quiet:
        sys.stderr.write(f"Waiting {seconds} s: the passphrase was wrong several times.\n")
        sys.stderr.flush()
    time.sleep(seconds)


def _from_file(path: Path) -> str:
    try:
        text = path.read_bytes()[:_LONGEST].decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise FileTrouble("passphrase_file_unreadable", file=path.name) from error
    return text.split("\n", 1)[0].removesuffix("\r")
