"""A program that loads the app once and then forks a process to be killed for each line that it is sent."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Self

ROOT = Path(__file__).parents[3]
_ENDED = "ended\n"


def serve(work: Callable[[str], None]) -> None:
    """Do `work` on each line of standard input in a process of its own, whose id is printed first."""
    for line in sys.stdin:
        child = os.fork()
        if not child:
            tell(str(os.getpid()))
            work(line.strip())
            os._exit(0)
        os.waitpid(child, 0)
        tell(_ENDED.strip())


def tell(line: str) -> None:
    """Print a line in one piece, on whatever thread."""
    os.write(sys.stdout.fileno(), f"{line}\n".encode())


class Program:
    """A module that serves, seen from outside."""

    def __init__(self, module: str, *arguments: str) -> None:
        command = [sys.executable, "-m", module, *arguments]
        self._process = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.communicate()
        assert self._process.returncode == 0

    def told(self, line: str, *, lines: int | None = None, seconds: float = 0.0) -> list[str]:
        """Have one process work on `line`, and return what it printed until it ended.

        With `lines` it is killed so many seconds after it printed so many lines.
        """
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print(line, file=self._process.stdin, flush=True)
        worker = int(self._process.stdout.readline())
        said: list[str] = []
        while True:
            if len(said) == lines:
                time.sleep(seconds)  # the moment is what is tried; nothing is waited for
                with suppress(ProcessLookupError):  # it was done before
                    os.kill(worker, signal.SIGKILL)
            text = self._process.stdout.readline()
            assert text, "the program itself has ended"
            if text == _ENDED:
                return said
            said.append(text.strip())
