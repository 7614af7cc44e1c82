"""Every page and form in every look: by keyboard, in few colours, with large letters, from right to left.

One tour of all pages costs seconds, so all that a look is to be held to is looked at in the same tour. The
pictures are for people to look at, who ask for all looks; of them a machine only sees that something is there.
"""

import os
import shutil
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QMainWindow, QPushButton, QWidget

from connector_app.settings import Theme as ThemeChoice
from tests.ui import audit, outlines
from tests.ui.every_page import SMALL, Look
from tests.ui.lanes import only_in_the_lane

PICTURES = Path(__file__).parents[1] / "output" / "screens"
#: As many different colours has a picture with words on it at least: edges of letters are smoothed.
COLOURS = 24
_Check = Callable[[QWidget], Iterable[str]]


def _tabbing(window: QWidget) -> Iterable[str]:
    """Yield what Tab does not reach, and what it reaches out of the order of reading."""
    steps = audit.tabbed(window)
    yield from audit.out_of_reach(window, steps)
    yield from audit.out_of_order(window, steps)


def _faint_in_high_contrast(window: QWidget) -> Iterable[str]:
    return audit.faint(window, audit.HIGH_CONTRAST)


def _large_but_faint(window: QWidget) -> Iterable[str]:
    """Look less closely: letters of twice the size show their full colour sooner."""
    return audit.faint(window, audit.HIGH_CONTRAST, zoom=2)


#: The one that is hardest to be right in: what is wrong in one of the others nearly always shows in it.
_LOOKS: dict[str, tuple[Look, Sequence[_Check]]] = {
    "large letters, mirrored, high contrast": (
        Look(percent=200, mirrored=True, colours=ThemeChoice.HIGH_CONTRAST_DARK),
        (audit.unnamed, audit.cut_off, _large_but_faint, outlines.unoutlined, audit.missing_ways, _tabbing),
    ),
}
#: Each by itself, so that none hides what another would show: `LOOKS=all` in the environment asks for them.
_MORE_LOOKS: dict[str, tuple[Look, Sequence[_Check]]] = {
    "small": (
        Look(),
        (
            audit.unnamed,
            audit.small_targets,
            audit.faint,
            audit.cut_off,
            outlines.unoutlined_fields,
            _tabbing,
        ),
    ),
    "mirrored, high contrast": (
        Look(mirrored=True, colours=ThemeChoice.HIGH_CONTRAST_LIGHT),
        (audit.cut_off, _faint_in_high_contrast, outlines.unoutlined, _tabbing),
    ),
    "dark": (Look(colours=ThemeChoice.DARK), (audit.faint, outlines.unoutlined_fields)),
    "large letters, high contrast": (
        Look(percent=200, colours=ThemeChoice.HIGH_CONTRAST_DARK),
        (audit.cut_off, outlines.unoutlined),
    ),
}
_ALL = os.environ.get("LOOKS") == "all"
LOOKS = _LOOKS | (_MORE_LOOKS if _ALL else {})


@pytest.fixture(scope="module")
def folder() -> Path:
    """An empty folder for the pictures."""
    shutil.rmtree(PICTURES, ignore_errors=True)
    PICTURES.mkdir(parents=True)
    return PICTURES


@pytest.fixture
def asked_by_window(stage, monkeypatch):
    """Where the window asked the notebook itself."""
    with only_in_the_lane(monkeypatch) as asked:
        yield asked


@pytest.mark.parametrize("name", LOOKS)
def test_every_page_can_be_read_and_reached(qtbot, stage, folder, asked_by_window, name):
    look, checks = LOOKS[name]
    found = []
    focus = outlines.FocusSeen()
    for number, (scene, window) in enumerate(stage.scenes(look)):
        if QApplication.activeWindow() is None:  # what shows for a moment as a window of its own takes it away
            found.append(f"{scene}: the keyboard went elsewhere")
            window.activateWindow()
        found += [
            f"{scene}: {finding}"
            for finding in _pictured(window, folder / f"{name} {number:02} {scene}.png", look.size)
        ]
        if _tabbing in checks:
            window.activateWindow()
            qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        found += [f"{scene}: {finding}" for check in checks for finding in check(window)]
        if _tabbing in checks:
            found += [f"{scene}: {finding}" for finding in focus.hidden(window, audit.controls(window))]
    assert not found, "\n".join(found)
    assert not asked_by_window


def _pictured(window: QWidget, path: Path, asked: tuple[int, int]) -> Iterable[str]:
    """Say when a page does not fit, has made the window grow, or shows nothing; keep its picture for who asks."""
    picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    if _ALL:
        picture.save(str(path), None, 90)
    least = window.minimumSizeHint()
    if least.boundedTo(QSize(*SMALL)) != least:
        yield f"needs {least.width()} x {least.height()}"
    frame = _frame(window).size()
    if frame != QSize(*asked):
        yield f"makes the window {frame.width()} x {frame.height()}"
    points = np.frombuffer(picture.constBits(), np.uint32).reshape(picture.height(), picture.width())
    if np.unique(points[::5, ::5]).size < COLOURS:
        yield "shows nothing"


def _frame(window: QWidget) -> QWidget:
    """Return the window itself, below whatever sheet lies over it."""
    while (above := window.parentWidget()) is not None:
        window = above
    return window


def test_the_audit_finds_what_is_wrong(qtbot):
    """A small window with one fault of each sort, so that no finding above means that there is none."""
    window = QMainWindow()
    box, mark, pale, cut = QComboBox(), QPushButton("x"), QLabel("pale"), QLabel("a long sentence")
    late, early = QLineEdit(), QLineEdit()
    box.addItem("anywhere")
    late.setAccessibleName("late")
    early.setAccessibleName("early")
    page = QWidget(window)
    window.setCentralWidget(page)
    for row, widget in enumerate((box, mark, pale, cut, late, early)):
        widget.setParent(page)
        widget.setGeometry(10, 10 + 50 * row, 120, 32)
    mark.resize(20, 20)
    cut.resize(20, 20)
    pale.setStyleSheet("color: #cccccc")
    QWidget.setTabOrder(early, late)
    window.resize(400, 400)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    steps = audit.tabbed(window)
    assert any("QComboBox" in found for found in audit.unnamed(window))
    assert list(audit.small_targets(window)) == ["20 x 20: QPushButton 'x' in QWidget"]
    assert any(
        "QLineEdit 'late' comes after QLineEdit 'early'" in found for found in audit.out_of_order(window, steps)
    )
    assert any("QLineEdit 'late'" in found for found in audit.out_of_reach(window, [early]))
    assert any("QLabel 'pale'" in found for found in audit.faint(window))
    assert any("QLabel 'a long sentence'" in found for found in audit.cut_off(window))
