"""A disk that remembers what it was asked, so that it can lose power: of what was not synced, any part arrives."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from random import Random

SECTOR = 512
#: End of the name of a file that stands for the person at the screen, who was told: nothing of it is ever lost.
ACKNOWLEDGED = "acknowledged"


@dataclass(frozen=True, slots=True)
class Create:
    """A name came to stand for a new, empty file."""

    name: str


@dataclass(frozen=True, slots=True)
class Write:
    """Bytes were written at an offset."""

    name: str
    at: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Cut:
    """A file was brought to a size, shorter or longer."""

    name: str
    size: int


@dataclass(frozen=True, slots=True)
class Sync:
    """All that was written to a file was made durable; None: the folder's names."""

    name: str | None


@dataclass(frozen=True, slots=True)
class Rename:
    """A file took another name, whoever had it before."""

    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Remove:
    """A name was taken away."""

    name: str


@dataclass(frozen=True, slots=True)
class Acknowledge:
    """The person was told that so many steps are done."""

    steps: int


Asked = Create | Write | Cut | Sync | Rename | Remove | Acknowledge
_Names = dict[str, int]


class Disk:
    """One folder on a disk, as the program sees it and as it is kept.

    With `strict` names are kept by syncing the folder alone, each by itself; otherwise in their order, and with
    any file that is synced, as journalling file systems do.
    """

    def __init__(self, *, strict: bool) -> None:
        self._strict = strict
        self._living: _Names = {}
        self._kept_names: _Names = {}
        self._kept: dict[int, bytearray] = {}
        self._waiting: dict[int, list[Write | Cut]] = defaultdict(list)
        self._waiting_names: list[tuple[Create | Rename | Remove, int]] = []
        self.acknowledged = -1

    def take(self, asked: Asked) -> None:
        """Do what the program asked."""
        match asked:
            case Acknowledge(steps):
                self.acknowledged = steps
            case Write(name) | Cut(name):
                self._waiting[self._living[name]].append(asked)
            case Sync(None):
                self._keep_names()
            case Sync(str(name)):
                _arrive(self._kept[self._living[name]], self._waiting.pop(self._living[name], []))
                if not self._strict:
                    self._keep_names()
            case Create() | Rename() | Remove():
                self._name(asked)

    def _name(self, asked: Create | Rename | Remove) -> None:
        if isinstance(asked, Create):
            file = len(self._kept)
            self._kept[file] = bytearray()
        else:
            file = self._living[asked.old if isinstance(asked, Rename) else asked.name]
        _rename(self._living, asked, file)
        self._waiting_names.append((asked, file))

    def _keep_names(self) -> None:
        for asked, file in self._waiting_names:
            _rename(self._kept_names, asked, file)
        self._waiting_names.clear()

    def now(self) -> dict[str, bytes]:
        """Return the files as the program sees them."""
        return self._files(self._living, self._waiting)

    def after_power_loss(self, chance: Random) -> dict[str, bytes]:
        """Return the files as they may be found when the power comes back: any part of what was not synced."""
        share = chance.choice((0.0, 1.0, chance.random(), 0.5, 0.5))
        torn = chance.random() < 0.5
        names = dict(self._kept_names)
        waiting = self._waiting_names
        if not self._strict:
            waiting = waiting[: round(len(waiting) * share)]
        for asked, file in waiting:
            if not self._strict or chance.random() < share:
                _rename(names, asked, file)
        in_order = chance.random() < 0.25
        arrived = {
            file: asked[: round(len(asked) * share)] if in_order else list(_some(asked, share, chance, torn=torn))
            for file, asked in self._waiting.items()
        }
        return self._files(names, arrived)

    def _files(self, names: _Names, arrived: Mapping[int, list[Write | Cut]]) -> dict[str, bytes]:
        files = {}
        for name, file in names.items():
            content = bytearray(self._kept[file])
            _arrive(content, arrived.get(file, []))
            files[name] = bytes(content)
        return files


def _rename(names: _Names, asked: Create | Rename | Remove, file: int) -> None:
    match asked:
        case Create(name):
            names[name] = file
        case Rename(old, new):
            if names.get(old) == file:
                del names[old]
            names[new] = file
        case Remove(name):
            if names.get(name) == file:
                del names[name]


def _arrive(content: bytearray, asked: list[Write | Cut]) -> None:
    for each in asked:
        if isinstance(each, Cut):
            del content[each.size :]
            content.extend(bytes(each.size - len(content)))
        else:
            content.extend(bytes(max(0, each.at - len(content))))
            content[each.at : each.at + len(each.data)] = each.data


def _some(asked: list[Write | Cut], share: float, chance: Random, *, torn: bool):
    """Yield about a `share` of what was asked of one file, whole or by the sector."""
    for each in asked:
        if isinstance(each, Cut) or not torn:
            if chance.random() < share:
                yield each
            continue
        begin = 0
        while begin < len(each.data):
            end = min(len(each.data), begin + SECTOR - (each.at + begin) % SECTOR)
            if chance.random() < share:
                yield Write(each.name, each.at + begin, each.data[begin:end])
            begin = end
