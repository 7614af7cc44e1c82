"""Every page and form, by keyboard, in few colours, with large letters, from right to left."""

from collections.abc import Iterable

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QMainWindow, QPushButton, QWidget

from connector_app.settings import Theme as ThemeChoice
from tests.ui import audit
from tests.ui.every_page import Look


def _findings(scene: str, *found: Iterable[str]) -> list[str]:
    return [f"{scene}: {finding}" for findings in found for finding in findings]


def test_every_control_has_a_name_and_is_large_enough_to_hit(stage):
    found = []
    for scene, window in stage.scenes(Look()):
        found += _findings(scene, audit.unnamed(window), audit.small_targets(window))
    assert not found, "\n".join(found)


@pytest.mark.parametrize("mirrored", [False, True], ids=["ltr", "rtl"])
def test_tab_reaches_everything_in_the_order_of_reading(qtbot, stage, mirrored):
    found = []
    for scene, window in stage.scenes(Look(mirrored=mirrored)):
        window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        steps = audit.tabbed(window)
        found += _findings(scene, audit.out_of_reach(window, steps), audit.out_of_order(window, steps))
    assert not found, "\n".join(found)


@pytest.mark.parametrize("colours", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_every_text_stands_out_from_its_ground(stage, colours):
    found = []
    for scene, window in stage.scenes(Look(colours=colours)):
        found += _findings(scene, audit.faint(window))
    assert not found, "\n".join(found)


@pytest.mark.parametrize("look", [Look(), Look(mirrored=True), Look(percent=200)], ids=["ltr", "rtl", "large"])
def test_no_word_is_cut_off_in_the_smallest_window(stage, look):
    found = []
    for scene, window in stage.scenes(look):
        found += _findings(scene, audit.cut_off(window))
    assert not found, "\n".join(found)


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
