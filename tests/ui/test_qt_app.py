"""The window as a process: what it loads first, and the picture for machines without a display."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QImage

from connector_app.ui import qt_app
from connector_app.ui.all_widgets import all_widgets
from connector_app.ui.workplace import Workplace
from tests.factory import make_conversation, make_follow_up, make_person

ROOT = Path(__file__).parents[2]

# Shows the locked screen, notes what was loaded when its first frame was painted, and closes.
FIRST_FRAME = """
import json, sys
from pathlib import Path
from connector_app.settings import Settings
from connector_app.ui import main_window, qt_app
loaded, painted = [], main_window.MainWindow.paintEvent
def paint(window, event):
    painted(window, event)
    if not loaded:
        loaded.append(sorted(sys.modules))
        window.first_painted.connect(window.close)
main_window.MainWindow.paintEvent = paint
class Doors:
    def open_unasked(self, path, publish):
        return None
    def seconds_to_wait(self, path):
        return 0
home = Path(sys.argv[1])
code = qt_app.run(Doors(), Settings(home / "settings.json"), notebook=home / "x.connector", sample=home / "s")
print(json.dumps([code, loaded[0]]))
"""


@pytest.fixture
def start(home):
    def run(code):
        env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        done = subprocess.run(
            [sys.executable, "-c", code, str(home)], env=env, cwd=ROOT, capture_output=True, text=True, timeout=60
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    return run


def test_the_first_frame_needs_nothing_heavy(start, home):
    (home / "x.connector").write_bytes(b"anything")
    code, loaded = json.loads(start(FIRST_FRAME).splitlines()[-1])
    assert code == 0
    heavy = {
        "sqlalchemy",
        "alembic",
        "sqlcipher3",
        "openpyxl",
        "numpy",
        "cryptography",
        "argon2",
        "PySide6.QtNetwork",
    }
    assert not heavy & set(loaded)
    assert "connector_app.domain.noun" not in loaded


def test_a_picture_shows_the_window_on_a_notebook_and_leaves_none(qtbot, themed, desk, store, tmp_path, qapp):
    dawn = make_person("Dawn")
    store(dawn, make_conversation(dawn), make_follow_up("ring about the bench", person_id=dawn.id))
    qt_app.picture(desk, tmp_path / "window.png")
    image = QImage(str(tmp_path / "window.png"))
    assert (image.width(), image.height()) == (1280, 800)
    colours = {image.pixelColor(x, y).name() for x in range(0, 1280, 8) for y in range(0, 800, 8)}
    assert {"#f6f4ef", "#ffffff", "#0b6663"} <= colours
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert [each for each in all_widgets() if isinstance(each, Workplace)] == []
