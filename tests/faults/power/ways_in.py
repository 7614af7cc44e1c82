"""The program whose changes of passphrase are recorded, and what opens the notebook wherever a change is cut.

``python -m tests.faults.power.ways_in FOLDER CHANGES``; the recovery words stay and are printed.
"""

import os
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random

from connector_app.domain.errors import NotebookError
from connector_app.store.keys import unwrap
from connector_app.store.recovery_words import read_wordlist
from tests.factory import WORDLIST, notebooks
from tests.faults.power.disk import ACKNOWLEDGED, Asked, Disk
from tests.faults.power.session import NAME

_KEYS = "notes.keys.json"
#: What has to open a notebook, whatever happened.
RIGHT = "one passphrase and the words"


def passphrase(number: int) -> str:
    """Return the passphrase after so many changes."""
    return f"copper kettle {number}"


class Ways:
    """Judges states of a key file, each content once."""

    def __init__(self, words: str, changes: int, folder: Path) -> None:
        self._words = words
        self._changes = changes
        self._path = folder / _KEYS
        self._list = read_wordlist(WORDLIST)
        self._known: dict[bytes | None, str] = {}

    def cut(self, asked: Sequence[Asked], states: int, chance: Random, *, strict: bool) -> Counter[str]:
        """Return what opens after each call: killed there, and so often with the power lost there."""
        return Counter(self._verdicts(asked, states, chance, strict=strict))

    def _verdicts(self, asked: Sequence[Asked], states: int, chance: Random, *, strict: bool) -> Iterator[str]:
        disk = Disk(strict=strict)
        for each in asked:
            disk.take(each)
            if disk.acknowledged >= 0:
                for files in (disk.now(), *(disk.after_power_loss(chance) for _ in range(states))):
                    yield self._verdict(files.get(_KEYS), disk.acknowledged)

    def _verdict(self, content: bytes | None, acknowledged: int) -> str:
        opens = self._opens(content)
        allowed = [f"words and {number}" for number in (acknowledged, acknowledged + 1)]
        return RIGHT if opens in allowed else opens

    def _opens(self, content: bytes | None) -> str:
        """Return which of the passphrases there ever were open this key file, with the words."""
        if content not in self._known:
            self._path.write_bytes(content or b"")
            secrets = {str(number): passphrase(number) for number in range(self._changes + 1)}
            opening = [name for name, secret in {"words": self._words, **secrets}.items() if self._fits(secret)]
            self._known[content] = " and ".join(opening) or "nothing"
        return self._known[content]

    def _fits(self, secret: str) -> bool:
        try:
            unwrap(self._path, secret, self._list)
        except NotebookError:
            return False
        return True


def _main(folder: Path, changes: int) -> None:
    told = os.open(folder.with_suffix(f".{ACKNOWLEDGED}"), os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    notebook, words = notebooks().create(folder / NAME, passphrase(0))
    print(*words, flush=True)
    os.write(told, b"0")
    for number in range(1, changes + 1):
        notebook.ways_in.change_passphrase(passphrase(number - 1), passphrase(number))
        os.write(told, str(number).encode())
    notebook.close()
    os.close(told)


if __name__ == "__main__":
    _main(Path(sys.argv[1]), int(sys.argv[2]))
