"""What somebody gets who starts Connector on a machine without a display: its main job, done and shown."""

import os
import subprocess
import sys

import openpyxl
import pytest
from PySide6.QtGui import QImage

DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def _start(home):
    environment = {name: value for name, value in os.environ.items() if name not in DISPLAYS}
    environment["CONNECTOR_HOME"] = str(home)
    command = [sys.executable, "-m", "connector_app"]
    return subprocess.run(command, env=environment, cwd=home, capture_output=True, text=True, encoding="utf-8")


@pytest.fixture(scope="module")
def started(tmp_path_factory):
    """The folder of everything after one start, and what the start said."""
    home = tmp_path_factory.mktemp("first")
    done = _start(home)
    assert done.returncode == 0, done.stderr
    return home, done


def test_it_says_where_the_summary_and_the_picture_are(started):
    home, done = started
    for suffix in ("*.xlsx", "*.png"):
        (file,) = home.rglob(suffix)
        assert str(file) in done.stdout
    assert done.stderr == ""


def test_the_summary_opens_and_holds_tables(started):
    home, _done = started
    (file,) = home.rglob("*.xlsx")
    assert len(openpyxl.load_workbook(file).sheetnames) > 3


def test_the_picture_shows_a_window(started):
    home, _done = started
    (file,) = home.rglob("*.png")
    picture = QImage(str(file))
    assert picture.width() >= 1024
    assert picture.height() >= 600
    colours = {picture.pixel(x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7)}
    assert len(colours) > 20


def test_starting_again_does_it_again(started):
    home, _done = started
    again = _start(home)
    assert again.returncode == 0, again.stderr
