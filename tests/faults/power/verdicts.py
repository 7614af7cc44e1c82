"""Opens what a disk held after the power went, by the app's own door, and says what came of it."""

import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from random import Random

from connector_app.domain.errors import NotebookError, UserError
from connector_app.domain.noun import Noun, Ref
from tests.factory import PASSPHRASE
from tests.faults.power.disk import Asked, Disk
from tests.faults.power.session import NAME
from tests.faults.power.steps import Content, content_of, steps
from tests.remembered import RememberedKeys


class Verdict(StrEnum):
    """What came of a notebook."""

    WHOLE = "whole"
    #: Not everything is there that was acknowledged.
    LOST = "lost"
    #: A step is there in part.
    HALF = "half"
    #: It cannot be opened, or its own checks find fault with it.
    DAMAGED = "damaged"


@dataclass
class Session:
    """One recorded session: what was asked of the disk, and what the notebook held after each step."""

    asked: Sequence[Asked]
    seed: int
    number: int
    words: int
    _store: RememberedKeys = field(default_factory=RememberedKeys)

    @cached_property
    def contents(self) -> list[Content]:
        """Return what was in the notebook when so many steps were done."""
        return [Content({}), *(step.after for step in steps(self.seed, self.number, self.words))]

    @cached_property
    def known(self) -> dict[Ref, Noun]:
        """Return everything that was ever in it."""
        return {ref: noun for content in self.contents for ref, noun in content.nouns.items()}

    def verdicts(self, states: int, chance: Random, folder: Path, *, strict: bool) -> Iterator[Verdict]:
        """Let the power go at so many random moments after the notebook was made, and judge each."""
        disk = Disk(strict=strict)
        moments = sorted(chance.choices(range(self._made(), len(self.asked) + 1), k=states))
        done = 0
        for moment in moments:
            for asked in self.asked[done:moment]:
                disk.take(asked)
            done = moment
            yield self.judged(disk.after_power_loss(chance), disk.acknowledged, folder, chance)

    def _made(self) -> int:
        """Return how much was asked until the making of the notebook was acknowledged."""
        disk = Disk(strict=False)
        for number, asked in enumerate(self.asked, 1):
            disk.take(asked)
            if disk.acknowledged == 0:
                return number
        raise AssertionError("no notebook was made")

    def judged(self, files: dict[str, bytes], acknowledged: int, folder: Path, chance: Random) -> Verdict:
        """Open these files in `folder`, which is emptied, and say what came of them."""
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        for name, content in files.items():
            (folder / name).write_bytes(content)
        if chance.random() < 0.5:  # whatever was left of the shared memory
            (folder / f"{NAME}-shm").write_bytes(chance.randbytes(chance.choice((0, 3, 32768))))
        try:
            notebook = self._store.open(folder / NAME, PASSPHRASE)
        except NotebookError:
            return Verdict.DAMAGED
        try:
            faults = notebook.verify()
            found = content_of(notebook, self.known)
        except UserError:
            return Verdict.DAMAGED
        finally:
            notebook.close()
        if faults:
            return Verdict.DAMAGED
        return self._compared(found, acknowledged)

    def _compared(self, found: Content, acknowledged: int) -> Verdict:
        if found in self.contents[acknowledged : acknowledged + 2]:
            return Verdict.WHOLE
        return Verdict.LOST if found in self.contents[:acknowledged] else Verdict.HALF
