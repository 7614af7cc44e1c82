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

#: By which keys a page comes, and what is there when it has come.
PAGES = {
    "ctrl+6": ("radio button", "What matters"),
    "ctrl+2": ("table", "People"),
    "ctrl+3": ("table", "Conversations"),
    "ctrl+4": ("panel", "Who gives to whom"),
}
#: Entries of the sidebar; only that of the page shown is told to be on.
LIT = (("radio button", "People"), ("radio button", "Exchanges"))

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
            told = {"today": screen.faults()}
            for key, (role, name) in PAGES.items():
                screen.keys(key)
                screen.wait_for(role, name)
                told[name] = screen.faults()
            lit = {name: "checked" in screen.states(role, name) for role, name in LIT}
            screen.keys("ctrl+n")
            screen.wait_for_focus("What did you hear?")
            screen.insert("What did you hear?", HEARD)
            told["log"] = screen.faults()
            screen.press("Done")
            screen.wait_for("panel", "Who gives to whom")
            screen.close_window()
            _, said = program.communicate(timeout=10)
        finally:
            program.kill()
            program.wait()
    assert {page: seen["faults"] for page, seen in told.items() if seen["faults"]} == {}
    assert min(seen["controls"] for seen in told.values()) > 10
    assert told["log"]["controls"] > 30
    assert lit == {"People": False, "Exchanges": True}
    assert program.returncode == 0
    assert [line for line in said.splitlines() if not line.startswith(BRIDGE)] == []
    notebook = notebooks().open(home / "notebooks" / SAMPLE_NAME, None)
    keys = notebook.reader.order(Listing(Kind.CONVERSATION, words="Zażółć"))
    assert [row.snippet for row in notebook.reader.rows(Kind.CONVERSATION, keys)] == [HEARD]
    notebook.close()
