"""A machine that goes dark in the middle of a sentence keeps what was typed."""

import signal

import pytest

from tests.factory import copy_notebook
from tests.faults.kills.program import Program

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no SIGKILL")

LINE = "the landlord has not"


def test_a_line_that_was_being_typed_is_there_after_kill_9(home, tmp_path):
    notebook = copy_notebook(tmp_path)
    notebook.close()
    with Program("tests.faults.kills.typist", str(notebook.path), LINE) as program:
        assert program.told("", lines=1)[0] == "kept"
        assert program.told("", lines=1)[0] == f"found {LINE}"
