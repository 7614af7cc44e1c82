"""The real program on a real display, used by somebody who sees it through a screen reader only."""

import subprocess
import sys
from pathlib import Path

import pytest

from connector_app.application.rows import Listing
from connector_app.bootstrap import SAMPLE_NAME
from connector_app.domain.noun import Kind
from tests.factory import notebooks
from tests.journeys.screen import real_screen

ROOT = Path(__file__).parents[2]
HEARD = "Zażółć says the buses stop at six"
#: Qt's bridge remarks on questions of the reader: on one it does not know, and on things that went meanwhile.
BRIDGE = "qt.accessibility.atspi: "

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems have other ways to read a screen")


def _start(screen, home):
    environment = {
        **screen.environment,
        "CONNECTOR_HOME": str(home),
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }
    command = [sys.executable, "-X", "dev", "-m", "connector_app"]
    return subprocess.Popen(command, env=environment, cwd=ROOT, stderr=subprocess.PIPE, text=True)


def test_a_conversation_is_logged_through_a_screen_reader(home):
    with real_screen() as screen:
        program = _start(screen, home)
        try:
            screen.press("Look around")
            screen.wait_for("list", "To follow up")
            today = screen.unnamed()
            screen.press("Log a conversation")
            screen.insert("What did you hear?", HEARD)
            form = screen.unnamed()
            screen.press("Done")
            screen.wait_for("list", "To follow up")
            screen.close_window()
            _, said = program.communicate(timeout=10)
        finally:
            program.kill()
            program.wait()
    assert today["nameless"] + form["nameless"] == []
    assert today["controls"] > 10
    assert form["controls"] > 30
    assert program.returncode == 0
    assert [line for line in said.splitlines() if not line.startswith(BRIDGE)] == []
    notebook = notebooks().open(home / "notebooks" / SAMPLE_NAME, None)
    keys = notebook.reader.order(Listing(Kind.CONVERSATION, words="Zażółć"))
    assert [row.snippet for row in notebook.reader.rows(Kind.CONVERSATION, keys)] == [HEARD]
    notebook.close()
