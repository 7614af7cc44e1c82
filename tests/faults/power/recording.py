"""What a program asked of the system for the files of one folder, recorded by strace and read back.

Nothing is left to guessing: a call that changes files in a way not known here raises, and a recording that does
not lead to the files that are really there is refused by `replayed`.
"""

import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.faults.power.disk import (
    ACKNOWLEDGED,
    Acknowledge,
    Asked,
    Create,
    Cut,
    Disk,
    Remove,
    Rename,
    Sync,
    Write,
)

ROOT = Path(__file__).parents[3]
_CALLS = (
    "open,openat,creat,lseek,write,pwrite64,writev,pwritev,pwritev2,ftruncate,truncate,fsync,fdatasync,"
    "sync_file_range,rename,renameat,renameat2,unlink,unlinkat,link,linkat,symlink,symlinkat,rmdir,fallocate,"
    "copy_file_range,sendfile,splice"
)
_LINE = re.compile(r"\d+ +(\w+)\((.*)\) += (\d+)(?:<(.*)>)?$")
_FILE = re.compile(r"(\d+)<((?:\\x..)+)>(\(deleted\))?")
_TEXT = re.compile(r'"((?:\\x..)*)"')
#: SQLite's shared memory: mapped, never synced, made anew by whoever opens the notebook after a crash.
_INDEX = "-shm"


def recorded(trace: Path, module: str, *arguments: str) -> str:
    """Run a module, write what it asked of the system to `trace`, and return what it printed."""
    strace = ["strace", "-f", "-y", "-xx", "-s", "100000000", "--seccomp-bpf", "-e", "signal=none"]
    command = [*strace, "-e", f"trace={_CALLS}", "-o", str(trace), sys.executable, "-m", module, *arguments]
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout


def asked_for(trace: Path, folder: Path) -> list[Asked]:
    """Return what was asked for the files right in `folder`, in order."""
    reading = _Reading(folder)
    with trace.open(encoding="ascii") as lines:
        return [asked for line in lines for asked in reading.read(line)]


def replayed(asked: Sequence[Asked], folder: Path) -> None:
    """Raise AssertionError unless what was asked leads to the very files that are in a folder."""
    disk = Disk(strict=False)
    for each in asked:
        disk.take(each)
    files = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    assert disk.now() == files, "the recording is not complete"


@dataclass
class _Reading:
    folder: Path
    _places: dict[tuple[str, str], int] = field(default_factory=dict)
    _names: set[str] = field(default_factory=set)

    def read(self, line: str) -> Iterator[Asked]:
        found = _LINE.match(line)
        if found is None:
            # A call that failed changed nothing; one into which another thread's falls would lose its order.
            assert "unfinished" not in line, line[:200]
            return
        call, arguments, result, opened = found.groups()
        if call in ("open", "openat", "creat"):
            yield from self._opened(call, arguments, result, _text(opened or ""))
        elif call in ("rename", "renameat", "renameat2", "unlink", "unlinkat"):
            yield from self._renamed(call, arguments)
        elif (file := _FILE.match(arguments)) and not file[3]:
            yield from self._changed(call, file[1], Path(_text(file[2])), arguments[file.end() :], int(result))
        else:
            assert not any(self._ours(Path(_text(text))) for text in _TEXT.findall(arguments)), line[:200]

    def _ours(self, path: Path) -> bool:
        """Tell whether a path is a file of the recorded folder; folders in it, of copies say, are not replayed."""
        return path.parent == self.folder and not path.name.endswith(_INDEX) and not path.is_dir()

    def _opened(self, call: str, arguments: str, descriptor: str, path: str) -> Iterator[Asked]:
        name = Path(path).name
        if not self._ours(Path(path)):
            return
        self._places[descriptor, name] = 0
        if name not in self._names:
            assert call == "creat" or "O_CREAT" in arguments, arguments[:200]
            self._names.add(name)
            yield Create(name)
        elif call == "creat" or "O_TRUNC" in arguments:
            yield Cut(name, 0)

    def _renamed(self, call: str, arguments: str) -> Iterator[Asked]:
        paths = [Path(_text(text)) for text in _TEXT.findall(arguments)]
        assert all(path.is_absolute() for path in paths), arguments[:200]
        ours = [path.name for path in paths if self._ours(path)]
        if not ours:
            return
        assert len(ours) == len(paths), arguments[:200]
        self._names.discard(ours[0])
        self._names.update(ours[1:])
        yield Rename(*ours) if call.startswith("rename") else Remove(*ours)

    def _changed(self, call: str, descriptor: str, path: Path, rest: str, result: int) -> Iterator[Asked]:
        if path == self.folder:
            assert call == "fsync", call
            yield Sync(None)
        elif path == self.folder.with_suffix(f".{ACKNOWLEDGED}") and call == "write":
            yield Acknowledge(int(_bytes(rest)))
        elif self._ours(path):
            yield from self._written(call, descriptor, path.name, rest, result)

    def _written(self, call: str, descriptor: str, name: str, rest: str, result: int) -> Iterator[Asked]:
        place = (descriptor, name)
        match call:
            case "pwrite64":
                yield Write(name, int(rest.rpartition(", ")[2]), _bytes(rest)[:result])
            case "write":
                yield Write(name, self._places[place], _bytes(rest)[:result])
                self._places[place] += result
            case "lseek":
                self._places[place] = result
            case "ftruncate":
                yield Cut(name, int(rest.rpartition(", ")[2]))
            case "fsync" | "fdatasync":
                yield Sync(name)
            case _:
                raise AssertionError(f"{call} is not known to the replay")


def _bytes(arguments: str) -> bytes:
    found = _TEXT.search(arguments)
    assert found is not None
    return bytes.fromhex(found[1].replace("\\x", ""))


def _text(escaped: str) -> str:
    return bytes.fromhex(escaped.replace("\\x", "")).decode()
