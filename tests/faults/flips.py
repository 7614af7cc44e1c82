"""Single bits turned over in the file of a notebook: whether opening it, or its own checks, find each one."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from connector_app.domain.errors import NotebookError
from connector_app.store.files import PAGE
from tests.factory import PASSPHRASE
from tests.remembered import RememberedKeys

#: A page of SQLCipher ends in a random start value and a seal, 80 bytes together; the first begins with a salt,
#: which the key file keeps as well.
_SEALS, _SALT = 80, 16


@dataclass
class Flipped:
    """What came of single bits turned over, by where they were."""

    tried: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)


def places(size: int, number: int, chance: Random) -> Iterator[tuple[str, int]]:
    """Yield so many offsets of a file, taking turns: in its first page, the body of a page, and a page's seal."""
    for turn in range(number):
        page = chance.randrange(1, size // PAGE) * PAGE
        match turn % 3:
            case 0:
                yield "first page", chance.randrange(_SALT, PAGE)
            case 1:
                yield "body of a page", page + chance.randrange(PAGE - _SEALS)
            case _:
                yield "seal of a page", page + PAGE - 1 - chance.randrange(_SEALS)


def flip_bits(path: Path, number: int, chance: Random) -> Flipped:
    """Turn so many bits over, one at a time, in a closed notebook that is whole again afterwards."""
    came = Flipped()
    store = RememberedKeys()
    whole = path.read_bytes()
    for where, at in places(len(whole), number, chance):
        with path.open("r+b") as file:
            file.seek(at)
            file.write(bytes([whole[at] ^ 1 << chance.randrange(8)]))
        came.tried[where] += 1
        came.found[where] += _is_found(store, path)
        path.write_bytes(whole)
    return came


def _is_found(store: RememberedKeys, path: Path) -> bool:
    try:
        notebook = store.open(path, PASSPHRASE)
    except NotebookError as error:
        assert error.code == "notebook_damaged"  # noqa: PT017 - either way of being found will do
        return True
    try:
        return "pages_damaged" in notebook.verify()
    finally:
        notebook.close()


def flip_bits_in_the_log(path: Path, number: int, chance: Random) -> Flipped:
    """Turn bits over in the log of a notebook that was left open; what is found is what nobody lost by it."""
    came = Flipped()
    store = RememberedKeys()
    log = path.with_name(path.name + "-wal")
    kept = {file: file.read_bytes() for file in (path, log)}
    full = _conversations(store, path)
    for _ in range(number):
        for file, content in kept.items():
            file.write_bytes(content)
        at = chance.randrange(len(kept[log]))
        with log.open("r+b") as file:
            file.seek(at)
            file.write(bytes([kept[log][at] ^ 1 << chance.randrange(8)]))
        came.tried["log"] += 1
        came.found["log"] += _conversations(store, path) == full
    return came


def _conversations(store: RememberedKeys, path: Path) -> int:
    notebook = store.open(path, PASSPHRASE)
    found = notebook.reader.totals().conversations
    notebook.close()
    return found
