"""A machine that goes dark in the middle of a sentence keeps what was typed."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.factory import make_notebook

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no SIGKILL")

ROOT = Path(__file__).parents[2]
LINE = "the landlord has not"
#: The real program, with a hand in it that unlocks, opens the page and types; it tells when the draft is kept.
_TYPING = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from connector_app import bootstrap
from connector_app.ui import main_window
from tests.factory import PASSPHRASE, notebooks

bootstrap.NotebookDoors._notebooks = property(lambda _self: notebooks())
entering = main_window.MainWindow._enter

def enter(window, desk):
    entering(window, desk)
    window.workplace.write("log", "")
    line = window.workplace.page("log").heard.line
    keep = desk.notebook.keep_draft
    def kept(name, text):
        keep(name, text)
        if text and LINE in text:
            print("kept", flush=True)
    desk.notebook.keep_draft = kept
    if line.line():
        print("found " + line.line(), flush=True)
    else:
        QTest.keyClicks(line, LINE)

def unlock(window):
    window.centralWidget().field.line.setText(PASSPHRASE)
    window.centralWidget().unlock.click()

LINE = sys.argv[2]
main_window.MainWindow._enter = enter
begin = main_window.MainWindow.begin
def begun(window, notebook):
    begin(window, notebook)
    window.first_painted.connect(lambda: unlock(window))
main_window.MainWindow.begin = begun
sys.exit(bootstrap.main([sys.argv[1]]))
"""


def _said_before_it_was_killed(path, home):
    environment = {
        **os.environ,
        "CONNECTOR_HOME": str(home),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONIOENCODING": "utf-8",
        "PYTHONPATH": str(ROOT),
    }
    command = [sys.executable, "-c", _TYPING, str(path), LINE]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, env=environment, cwd=ROOT, stdout=pipe, text=True, encoding="utf-8") as program:
        said = program.stdout.readline().strip()
        os.kill(program.pid, signal.SIGKILL)
    return said


def test_a_line_that_was_being_typed_is_there_after_kill_9(home, tmp_path):
    notebook = make_notebook(tmp_path)
    notebook.close()
    assert _said_before_it_was_killed(notebook.path, home) == "kept"
    assert _said_before_it_was_killed(notebook.path, home) == f"found {LINE}"
