"""Pictures of every page in every look, for people to look at; a machine only sees that something is there."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from connector_app.settings import Theme as ThemeChoice
from tests.ui.every_page import SMALL, Look

PICTURES = Path(__file__).parents[1] / "output" / "screens"
LOOKS = {
    "light": Look(size=(1180, 760)),
    "dark": Look(colours=ThemeChoice.DARK, size=(1180, 760)),
    "mirrored": Look(mirrored=True, size=(1180, 760)),
    "small": Look(),
    "large-letters": Look(percent=200),
}
#: As many different colours has a picture with words on it at least: edges of letters are smoothed.
COLOURS = 24


@pytest.fixture(scope="module")
def folder():
    """An empty folder for the pictures."""
    shutil.rmtree(PICTURES, ignore_errors=True)
    PICTURES.mkdir(parents=True)
    return PICTURES


@pytest.mark.parametrize("name", LOOKS)
def test_every_page_fits_the_smallest_window_and_shows_something(stage, folder, name):
    for number, (scene, window) in enumerate(stage.scenes(LOOKS[name])):
        picture = window.grab().toImage()
        picture.save(str(folder / f"{name} {number:02} {scene}.png"), None, 90)
        least = window.minimumSizeHint()
        assert least.boundedTo(QSize(*SMALL)) == least, (scene, least)
        step = range(0, picture.width(), 5), range(0, picture.height(), 5)
        assert len({picture.pixel(x, y) for y in step[1] for x in step[0]}) >= COLOURS, scene
