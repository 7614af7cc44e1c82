"""Runs commands as a terminal would, each in a process of its own that has the program loaded already.

``python -m tests.faults.hostile.commands`` reads a line of JSON for each command: its arguments, the seconds after
which it is ended, and the file that takes what it says. It answers with what `Ran` holds of how that went.
"""

import json
import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Self

ROOT = Path(__file__).parents[3]
#: Seconds between two looks at how much memory is held; the most that was ever held is known of each process.
_LOOK = 0.03
#: What a command that takes a file in loads; what is lacking here is only loaded by each of them.
_LOADED = (
    "bootstrap", "cli.main", "cli.importing", "store.opening", "store.copying", "file_formats", "no_dumps",
    "formats.text_table_reader", "formats.vcard_reader", "formats.spreadsheet_reader.asking",
    "application.imports.arrivals", "application.imports.arrivals_people", "application.imports.mapping",
    "application.sample_notebook",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Ran:
    """How a command ended: in how many seconds of the processor, with how many MB at most, and what it said."""

    code: int
    seconds: float
    megabytes: float
    out: str
    err: str


class Commands:
    """The program that runs them, seen from outside."""

    def __init__(self, folder: Path) -> None:
        """`folder` takes what the commands say."""
        self._out, self._err = folder / "out.txt", folder / "err.txt"
        command = [sys.executable, "-m", __name__, str(self._out), str(self._err)]
        self._process = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.communicate()
        assert self._process.returncode == 0

    def run(self, most_seconds: float, *asked: object) -> Ran:
        """Run ``connector`` with these arguments, and end it when it takes so long."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print(json.dumps([most_seconds, *map(str, asked)]), file=self._process.stdin, flush=True)
        code, seconds, megabytes = json.loads(self._process.stdout.readline())
        said = (each.read_text(encoding="utf-8") for each in (self._out, self._err))
        return Ran(code, seconds, megabytes, *said)


def _begin(asked: Sequence[str], said: Sequence[str]) -> int:
    """Become another process that runs a command as the program's own beginning does; return its id."""
    if child := os.fork():
        return child
    for stream, name in zip((1, 2), said, strict=True):
        os.dup2(os.open(name, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), stream)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    code = 70
    try:
        from connector_app.__main__ import main

        sys.argv = ["connector", *asked]
        code = main()
    except SystemExit as ended:
        code = ended.code if isinstance(ended.code, int) else 1
    except BaseException:  # noqa: BLE001 - told as the interpreter would tell it
        sys.excepthook(*sys.exc_info())
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


def _watched(child: int, most_seconds: float) -> tuple[int, float, float]:
    """Wait for a process; return its exit code, its seconds of the processor, and the most MB it held."""
    most, late = 0, time.monotonic() + most_seconds
    ended = os.pidfd_open(child)
    try:
        while not select.select([ended], [], [], _LOOK)[0]:
            most = max(most, _memory_of(child))
            if time.monotonic() > late:
                os.kill(child, signal.SIGKILL)
    finally:
        os.close(ended)
    _, status, used = os.wait4(child, 0)
    most = max(most, used.ru_maxrss)
    return os.waitstatus_to_exitcode(status), used.ru_utime + used.ru_stime, most / 1024


def _memory_of(pid: int) -> int:
    """Return the kilobytes that a process and those it began have held at most."""
    try:
        status = Path(f"/proc/{pid}/status").read_text()
        begun = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return 0
    held = next((int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM")), 0)
    return held + sum(_memory_of(int(child)) for child in begun)


def main(said: Sequence[str]) -> None:
    """Load what the commands need, and run each that is asked for."""
    for name in _LOADED:
        import_module(f"connector_app.{name}")
    loading = time.process_time()  # each command would have had to do it itself
    for line in sys.stdin:
        most_seconds, *asked = json.loads(line)
        code, seconds, megabytes = _watched(_begin(asked, said), most_seconds)
        print(json.dumps([code, seconds + loading, megabytes]), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
