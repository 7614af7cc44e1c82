"""The program whose writing is recorded: makes a notebook, takes the steps, and acknowledges each one.

``python -m tests.faults.power.session FOLDER KIND SYNCHRONOUS SEED STEPS WORDS ...``, six for each notebook.
"""

import os
import sys
from pathlib import Path

from connector_app.application.ports import Notebook
from connector_app.store import engine
from tests.factory import PASSPHRASE, notebooks
from tests.faults.power.disk import ACKNOWLEDGED
from tests.faults.power.steps import steps

NAME = "notes.connector"
#: After so many steps the notebook is closed and opened again.
_REOPENED = 17


def run(folder: Path, kind: str, synchronous: str, seed: int, number: int, words: int) -> None:
    """Take the steps on a new notebook in `folder`, plain or encrypted, at a level of SQLite's synchronous."""
    engine._PRAGMAS = tuple(
        f"synchronous={synchronous}" if each.startswith("synchronous=") else each for each in engine._PRAGMAS
    )
    told = os.open(folder.with_suffix(f".{ACKNOWLEDGED}"), os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    path = folder / NAME
    notebook: Notebook = (
        notebooks().create_sample(path) if kind == "plain" else notebooks().create(path, PASSPHRASE)[0]
    )
    os.write(told, b"0")
    for done, step in enumerate(steps(seed, number, words), 1):
        step.do(notebook)
        os.write(told, str(done).encode())
        if done % _REOPENED == 0:
            notebook.close()
            notebook = notebooks().open(path, None if kind == "plain" else PASSPHRASE)
    notebook.close()
    os.close(told)


if __name__ == "__main__":
    asked = iter(sys.argv[1:])
    for folder, kind, synchronous, seed, number, words in zip(*[asked] * 6, strict=True):
        run(Path(folder), kind, synchronous, int(seed), int(number), int(words))
