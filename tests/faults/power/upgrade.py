"""The program whose bringing up to date is recorded, and what the tables are wherever the power goes.

``python -m tests.faults.power.upgrade FOLDER VERSION ROWS``
"""

import os
import shutil
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random

from connector_app.domain.errors import NotebookError
from tests.factory import PASSPHRASE
from tests.faults.kills.migrating import make_old, tables_of
from tests.faults.power.disk import ACKNOWLEDGED, Asked, Disk
from tests.faults.power.session import NAME
from tests.faults.power.verdicts import Verdict
from tests.remembered import RememberedKeys

_Files = dict[str, bytes]


def lose_power(asked: Sequence[Asked], states: int, chance: Random, folder: Path, *, strict: bool) -> Counter[str]:
    """Return what came of so many losses of power after the old notebook was made: "old", "new", or a verdict."""
    return Counter(_Judge(asked, folder).verdicts(asked, states, chance, strict=strict))


class _Judge:
    """Knows the tables from before and after."""

    def __init__(self, asked: Sequence[Asked], folder: Path) -> None:
        self._store = RememberedKeys()
        self._folder = folder
        disk = Disk(strict=False)
        self._begin = 0
        for number, each in enumerate(asked, 1):
            disk.take(each)
            if disk.acknowledged == 0 and not self._begin:
                self._begin = number
                self._old = self._tables(disk.now())
        self._new = self._tables(disk.now())
        assert self._old.version < self._new.version

    def verdicts(self, asked: Sequence[Asked], states: int, chance: Random, *, strict: bool) -> Iterator[str]:
        """Yield what came of each loss of power."""
        disk = Disk(strict=strict)
        done = 0
        for moment in sorted(chance.choices(range(self._begin, len(asked) + 1), k=states)):
            for each in asked[done:moment]:
                disk.take(each)
            done = moment
            yield self._verdict(disk.after_power_loss(chance), disk.acknowledged)

    def _verdict(self, files: _Files, acknowledged: int) -> str:
        tables = self._tables(files)
        try:
            notebook = self._store.open(self._folder / NAME, PASSPHRASE)
        except NotebookError:
            return Verdict.DAMAGED
        faults = notebook.verify()
        notebook.close()
        if faults or tables not in (self._old, self._new):
            return Verdict.DAMAGED if faults else Verdict.HALF
        if tables == self._old:
            return Verdict.LOST if acknowledged else "old"
        return "new"

    def _tables(self, files: _Files):
        shutil.rmtree(self._folder, ignore_errors=True)
        self._folder.mkdir()
        for name, content in files.items():
            (self._folder / name).write_bytes(content)
        return tables_of(self._folder / NAME, self._store.key_of(self._folder / NAME))


def _main(folder: Path, version: int, rows: int) -> None:
    told = os.open(folder.with_suffix(f".{ACKNOWLEDGED}"), os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    path = make_old(folder, version, rows)
    os.write(told, b"0")
    notebook = RememberedKeys().open(path, PASSPHRASE)
    os.write(told, b"1")
    notebook.close()
    os.close(told)


if __name__ == "__main__":
    _main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
