"""Reads hostile files, each in a process that has 512 MB and 20 seconds for it, and tells what came.

``python -m tests.faults.hostile.reading READER FILE READER FILE ...`` prints for each: file, reader, the code of
its refusal or "read" or "broken", seconds, megabytes.
"""

import json
import os
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path

from connector_app.domain.errors import UserError
from connector_app.formats.workbook_reader import read_workbook
from tests.importing import read_exchanges, read_people

MEMORY_MB, SECONDS = 512, 20
READERS: dict[str, Callable[[Path], object]] = {
    "people": read_people,
    "exchanges": read_exchanges,
    "workbook": read_workbook,
    "control": lambda _: bytes(2 * MEMORY_MB * 1024**2),  # to see that the limits hold
}


def read(reader: str, path: Path) -> None:
    """Read one file within the limits, and tell the code of a refusal, or "read", with seconds and megabytes."""
    size = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    most = size + MEMORY_MB * 1024**2
    resource.setrlimit(resource.RLIMIT_AS, (most, most))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    began, before = time.process_time(), _peak_mb()
    try:
        READERS[reader](path)
        code = "read"
    except UserError as error:
        code = error.code
    took = time.process_time() - began
    _tell(path, reader, code, took, _peak_mb() - before)


def _tell(path: Path, reader: str, code: str, seconds: float, megabytes: float) -> None:
    line = [path.name, reader, code, round(seconds, 3), round(megabytes)]
    os.write(sys.stdout.fileno(), f"{json.dumps(line)}\n".encode())


def _peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main(asked: list[str]) -> None:
    """Read every file by the reader before it."""
    for reader, name in zip(*[iter(asked)] * 2, strict=True):
        child = os.fork()
        if not child:
            read(reader, Path(name))
            os._exit(0)
        if os.waitpid(child, 0)[1]:
            _tell(Path(name), reader, "broken", SECONDS, MEMORY_MB)


if __name__ == "__main__":
    main(sys.argv[1:])
