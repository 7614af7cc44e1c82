"""The files of copies on disk: how they are named, found, told whole without a key, and taken away.

A copy is a notebook like any other, ``0007 2026-11-22 1805.connector``, with its own keys beside it and a
``.sha256`` over both, in the form that ``sha256sum -c`` checks. The name holds a number that counts up and the
local time; nothing of what the notebook holds.
"""

import re
from datetime import datetime
from hashlib import file_digest
from pathlib import Path

from connector_app.application.copies import Copy, Why
from connector_app.store.files import Beside

SALT = 16
_PLAIN_SALT = b"SQLite format 3\0"
_STAMP = "%Y-%m-%d %H%M"
_NAMED = re.compile(r"(\d{4,}) (\d{4}-\d\d-\d\d \d{4})(?: (rescue)| before version (\d+))?")
_SUFFIXES = (".connector", ".keys.json", ".sha256")


def name_of(sequence: int, made_at: datetime, why: Why, version: int) -> str:
    """Return a copy's name without an ending."""
    words = {Why.ORDINARY: "", Why.RESCUE: " rescue", Why.BEFORE_VERSION: f" before version {version}"}
    return f"{sequence:04} {made_at.strftime(_STAMP)}{words[why]}"


def copies_in(folder: Path) -> list[Copy]:
    """Return the copies in a folder, newest first; none when there is no such folder."""
    found = [copy for path in _listed(folder) if path.suffix == ".connector" and (copy := _copy_of(path))]
    return sorted(found, key=lambda copy: copy.sequence, reverse=True)


def next_sequence(folder: Path) -> int:
    """Return a number above all that were used and are still to be seen."""
    return 1 + max((int(match[1]) for match in map(_match, _listed(folder)) if match), default=0)


def salt_of(path: Path) -> bytes:
    """Return the first bytes of a file, which are a notebook's own; those of a sample are SQLite's."""
    with path.open("rb") as file:
        return file.read(SALT)


def is_of(copy: Path, salt: bytes) -> bool:
    """Tell whether a file is of the notebook with these first bytes."""
    try:
        return salt_of(copy) == salt
    except OSError:
        return False


def sums_of(files: list[tuple[str, Path]]) -> bytes:
    """Return the lines of check sums of files, under the names they are going to have."""
    return "".join(f"{sum_of(path)}  {name}\n" for name, path in files).encode()


def sums_beside(copy: Path) -> Path:
    """Return where the check sums of a copy are."""
    return copy.with_suffix(".sha256")


def sum_of(path: Path) -> str:
    """Return the SHA-256 of a file in hexadecimal digits."""
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()


def is_as_made(copy: Path) -> bool:
    """Tell without a key whether a copy's files are, byte for byte, what they were when it was made."""
    try:
        lines = sums_beside(copy).read_text(encoding="utf-8").splitlines()
        sums = {name: digest for digest, name in (line.split("  ", 1) for line in lines)}
        if copy.name not in sums or (salt_of(copy) != _PLAIN_SALT and Beside(copy).keys.name not in sums):
            return False
        return all(sum_of(copy.with_name(name)) == digest for name, digest in sums.items())
    except (OSError, ValueError):
        return False


def take_away(copy: Path) -> None:
    """Take a copy's files away; the notebook itself first, so that no copy is ever without its keys."""
    for path in (copy, Beside(copy).keys, sums_beside(copy), Beside(copy).log, Beside(copy).index):
        path.unlink(missing_ok=True)


def sweep(folder: Path, mark: str) -> None:
    """Take away what a copy that was cut short left behind; `mark` is in the names of our unfinished files."""
    for path in folder.glob(f".{mark}-*.part"):
        path.unlink(missing_ok=True)
    complete = {copy.sequence for copy in copies_in(folder)}
    newest = max(complete, default=0)
    for path in _listed(folder):
        match = _match(path)
        if match and path.suffix != ".connector" and int(match[1]) not in complete and int(match[1]) < newest:
            path.unlink(missing_ok=True)


def _listed(folder: Path) -> list[Path]:
    """Return what lies in a folder, nothing where there is none or it cannot be read."""
    try:
        return list(folder.iterdir())
    except OSError:
        return []


def _match(path: Path) -> re.Match[str] | None:
    """Return the parts of a name that one of a copy's files has, or the file that was to become it."""
    name = path.name.removesuffix(".new")
    for suffix in _SUFFIXES:
        if name.endswith(suffix):
            return _NAMED.fullmatch(name.removesuffix(suffix))
    return None


def _copy_of(path: Path) -> Copy | None:
    match = _match(path)
    try:
        if match is None:
            return None
        why = Why.RESCUE if match[3] else Why.BEFORE_VERSION if match[4] else Why.ORDINARY
        return Copy(
            path=path,
            sequence=int(match[1]),
            made_at=datetime.strptime(match[2], _STAMP),  # noqa: DTZ007 - local time, as it is shown
            size=path.stat().st_size,
            why=why,
            version=int(match[4] or 0),
        )
    except (ValueError, FileNotFoundError):  # a day that is none, or gone meanwhile
        return None
