"""Hundreds of bits turned over in a notebook, and hostile files at their full size."""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from connector_app.store.files import Beside
from tests.cases import CASES
from tests.factory import copy_notebook, make_conversation, make_person
from tests.faults.flips import Flipped, flip_bits, flip_bits_in_the_log
from tests.faults.hostile.making import make_hostile_files
from tests.faults.hostile.reading import MEMORY_MB, SECONDS
from tests.faults.long.power import QUICK
from tests.faults.long.result import Result

_ROOT = Path(__file__).parents[3]
_READERS = {".xlsx": "workbook", ".xlsm": "workbook", ".xlsb": "workbook", ".csv": "people", ".vcf": "people"}


def flips(share: float) -> Result:
    """Turn bits over in the file, and in a log that was not folded in."""
    with TemporaryDirectory(dir=QUICK) as name:
        folder = Path(name)
        dawn = make_person()
        talks = [make_conversation(dawn, text=f"Talk {number} " * 20) for number in range(2_000)]
        notebook = copy_notebook(folder, dawn, *talks)
        notebook.checkpoint()
        for number in range(100):
            with notebook.write() as session:
                session.save([make_conversation(dawn, text=f"Later {number}")])
        left = folder / "left"
        left.mkdir()
        for file in (notebook.path, Beside(notebook.path).keys, Beside(notebook.path).log):
            shutil.copy(file, left / file.name)
        notebook.close()
        in_file = flip_bits(notebook.path, max(3, round(400 * share)), Random(1))
        in_log = flip_bits_in_the_log(left / notebook.path.name, max(6, round(200 * share)), Random(2))
    rows = [*_told(in_file), *_told(in_log)]
    said = (
        "One bit turned over in a closed notebook of 2,000 conversations (seed 1): opening it or its checks must "
        "find it. The last line is the limit that is known: a bit in the log (seed 2) loses what follows it "
        "without a word, so the log is folded into the file five seconds after the last change and at closing."
    )
    held = in_file.found == in_file.tried and in_log.found["log"] < in_log.tried["log"]
    return Result(said, ("where", "bits", "found, or nothing lost"), rows, held)


def _told(came: Flipped) -> list[list[str | int]]:
    return [[where, came.tried[where], came.found[where]] for where in came.tried]


def hostile(share: float) -> Result:
    """Read hostile files by a process of little memory."""
    with TemporaryDirectory(dir=QUICK) as name:
        made = make_hostile_files(Path(name), share)
        asked = [part for file, reader in made.items() for part in (reader, str(Path(name) / file))]
        kept = sorted((CASES / "import" / "hostile").glob("*.*"))
        for path in kept:
            asked += [_READERS[path.suffix], str(path)] if path.suffix in _READERS else []
        command = [sys.executable, "-m", "tests.faults.hostile.reading", *asked]
        done = subprocess.run(command, cwd=_ROOT, capture_output=True, text=True, check=True)
    came = [json.loads(line) for line in done.stdout.splitlines()]
    rows = [_answer(*line) for line in came if line[0] in made]
    others = [line for line in came if line[0] not in made]
    if others:
        broken = sum(line[2] == "broken" for line in others)
        answers = f"{len(others) - broken} answered, {broken} broken"
        most = [max(line[at] for line in others) for at in (3, 4)]
        rows.append(_answer(f"{len(others)} files collected elsewhere", "each its own", answers, *most))
    said = (
        f"Each file is read in a process that may take {MEMORY_MB} MB more than it began with, and {SECONDS} s. "
        '"read" means that it was read whole, anything else is the code of the sentence that refused it.'
    )
    columns = ("file", "reader", "answer", "seconds", "MB")
    return Result(said, columns, rows, not any(line[2] == "broken" for line in came))


def _answer(file: str, reader: str, code: str, seconds: float, megabytes: int) -> list[str | int]:
    return [file, reader, code, f"{seconds:.2f}", megabytes]
