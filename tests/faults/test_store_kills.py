"""A process that is killed while it writes loses nothing that was acknowledged.

The long version is ``python -m tests.faults.long kills``.
"""

import signal
from pathlib import Path
from random import Random

import pytest

from tests.factory import copy_notebook
from tests.faults.kills.writing import kill_while_writing
from tests.sizes import size

_KILLS = size(5, 10)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no SIGKILL")
def test_kills_lose_no_acknowledged_row(tmp_path: Path) -> None:
    notebook = copy_notebook(tmp_path)
    notebook.close()
    came = kill_while_writing(notebook.path, _KILLS, Random(20), most_seconds=0.01)
    assert (came.kills, came.lost, came.damaged, came.copies_damaged) == (_KILLS, 0, 0, 0)
    assert len(set(came.acknowledged)) == len(came.acknowledged) >= _KILLS
    assert came.copies
