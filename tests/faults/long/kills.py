"""Hundreds of kills: while a notebook is written to, and while an old one is brought up to date."""

import sys
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from connector_app.store.schema import VERSION
from tests.factory import copy_notebook
from tests.faults.kills.migrating import OldNotebook
from tests.faults.kills.writing import kill_while_writing
from tests.faults.long.result import Result

_ROWS = 60_000


def kills(share: float) -> Result:
    """Kill a writer."""
    with TemporaryDirectory() as name:
        notebook = copy_notebook(Path(name))
        notebook.close()
        came = kill_while_writing(notebook.path, max(2, round(200 * share)), Random(1), most_seconds=0.03)
    columns = ("kills", "acknowledged", "lost", "damaged", "copies finished", "copies damaged")
    row = [came.kills, len(came.acknowledged), came.lost, came.damaged, came.copies, came.copies_damaged]
    said = (
        "A process that saves people and what they said, with the word index and the audit trail, folds the log "
        "in and is copied by VACUUM INTO on another thread, killed by SIGKILL at random moments (seed 1); after "
        "each kill the notebook is opened, everything acknowledged is looked for and all checks are run."
    )
    return Result(said, columns, [row], not (came.lost or came.damaged or came.copies_damaged))


def migrations(share: float) -> Result:
    """Kill the opening of old notebooks."""
    rows = []
    for version in range(1, VERSION):
        with TemporaryDirectory() as name:
            old = OldNotebook(Path(name), version, round(_ROWS * share))
            came = old.kill(1 if share == 1 else 9, max(2, round(40 * share)), Random(version), 0.6)
        rows.append([f"{version} to {VERSION}", came.kills, came.old, came.new, came.half])
        print(*rows[-1], file=sys.stderr, flush=True)
    said = (
        f"Notebooks of {_ROWS:,} people, answers and conversations as earlier versions made them, opened by a "
        "process that is killed before each of its statements and commits, and at 40 random moments (seed: the "
        "version). Tables, their content and all checks must be those of the old shape or those of the new."
    )
    return Result(said, ("shape", "kills", "old", "new", "half"), rows, not any(row[-1] for row in rows))
