"""The search itself: change files that are known, keep those that reach new lines, note what must not be."""

import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from types import CodeType, FrameType
from typing import Any

import connector_app
from connector_app.domain.errors import UserError

#: Returns a file like one of those that are known.
Change = Callable[[Random, Sequence[bytes], Sequence[bytes]], bytes]
_OURS = str(Path(connector_app.__file__).parent)
_LONGEST = 6_000
#: No file of this size may keep a reader so long, in seconds of this process and those it begins.
_SLOW = 2.0
_NUMBERS = (b"0", b"-1", b"1", b"255", b"65536", b"2147483648", b"99999999999999999999", b"1e400", b"nan", b"0.5")


def changed(chance: Random, kept: Sequence[bytes], words: Sequence[bytes]) -> bytes:
    """Return a file like one that is known, changed in a few places."""
    data = bytearray(chance.choice(kept))
    for _ in range(chance.choice((1, 1, 2, 3, 5, 8))):
        at = chance.randrange(len(data) + 1)
        end = min(len(data), at + chance.choice((1, 2, 4, 16, 64)))
        match chance.randrange(8):
            case 0 if data:
                data[min(at, len(data) - 1)] ^= 1 << chance.randrange(8)
            case 1:
                data[at:at] = chance.choice(words)
            case 2:
                del data[at:end]
            case 3:
                data[at:at] = data[at:end] * chance.choice((1, 2, 9))
            case 4:
                other = chance.choice(kept)
                begin = chance.randrange(len(other) + 1)
                data[at:end] = other[begin : begin + chance.choice((4, 32, 256))]
            case 5:
                data[at:end] = chance.choice(_NUMBERS)
            case 6:
                data[at:end] = chance.choice(words)
            case _:
                data[at:end] = chance.randbytes(end - at)
    return bytes(data[:_LONGEST])


@dataclass(frozen=True, slots=True)
class Target:
    """A reader: `seeds` are files it knows, `words` are worth putting into one; `read` raises what must not be.

    Where the lines that are reached do not tell one file from another, `read` returns what does.
    """

    read: Callable[[bytes], object]
    seeds: Sequence[bytes]
    words: Sequence[bytes]
    changed: Change = changed


@dataclass(slots=True)
class Came:
    """What came of a search: files tried and kept, steps between lines that were reached, and what went wrong."""

    tried: int = 0
    refused: int = 0
    kept: list[bytes] = field(default_factory=list)
    steps: int = 0
    wrong: dict[str, bytes] = field(default_factory=dict)


class _Steps:
    """Which steps from line to line in our own code were ever made."""

    def __init__(self) -> None:
        self.made: set[tuple[int, int, int]] = set()
        self.new = False
        # By their ids: to hash a function's code takes longer than most of its lines.
        self._ours: dict[int, tuple[bool, CodeType]] = {}
        self._last = 0

    def call(self, frame: FrameType, event: str, _: Any) -> Any:
        """Follow a call into our own code and no other."""
        code = frame.f_code
        known = self._ours.get(id(code))
        if known is None:
            known = self._ours[id(code)] = (code.co_filename.startswith(_OURS), code)
        return self._line if known[0] else None

    def _line(self, frame: FrameType, event: str, _: Any) -> Any:
        line = frame.f_lineno
        step = (id(frame.f_code), self._last, line)
        self._last = line
        if step not in self.made:
            self.made.add(step)
            self.new = True
        return self._line


def search(target: Target, seed: int, *, runs: int = sys.maxsize, seconds: float = float("inf")) -> Came:
    """Try so many files, or so many seconds of the processor, which a busy machine gives later."""
    chance, steps, came = Random(seed), _Steps(), Came()
    late = _spent() + seconds
    outcomes: set[object] = {None}
    waiting = list(target.seeds)
    while came.tried < runs and _spent() < late:
        data = waiting.pop() if waiting else target.changed(chance, came.kept or target.seeds, target.words)
        steps.new = False
        before = sys.gettrace()
        began, outcome = _spent(), None
        sys.settrace(steps.call)
        try:
            outcome = target.read(data)
        except UserError:
            came.refused += 1
        except Exception as error:  # noqa: BLE001 - whatever else is raised is what is looked for
            came.wrong.setdefault(_where(error), data)
        finally:
            sys.settrace(before)
        if (took := _spent() - began) > _SLOW:
            came.wrong.setdefault(f"took {took:.1f} s", data)
        came.tried += 1
        if steps.new or outcome not in outcomes:
            came.kept.append(data)
        outcomes.add(outcome)
    came.steps = len(steps.made)
    return came


def _spent() -> float:
    """Return the seconds of a processor that this process took, with those it began and that have ended."""
    spent = os.times()
    return spent.user + spent.system + spent.children_user + spent.children_system


def _where(error: Exception) -> str:
    """Return the kind of an error and the innermost line of ours it came by."""
    at, place = error.__traceback__, ""
    while at is not None:
        if at.tb_frame.f_code.co_filename.startswith(_OURS):
            place = f"{Path(at.tb_frame.f_code.co_filename).name}:{at.tb_lineno}"
        at = at.tb_next
    return f"{type(error).__name__} at {place}"
