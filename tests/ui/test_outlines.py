"""The look at outlines finds a fault where there is one, so that no finding on a page means something."""

import pytest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from tests.ui.outlines import FocusSeen, unoutlined, unoutlined_fields

PLAIN = "background: white; color: black; border: 1px solid {colour};"


@pytest.fixture
def page(qtbot):
    widget = QWidget()
    widget.setStyleSheet("background: white")
    QVBoxLayout(widget)
    qtbot.addWidget(widget)
    return widget


def shown(qtbot, page, *widgets):
    for widget in widgets:
        page.layout().addWidget(widget)
    page.resize(300, 300)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)


def named(widget, name, style):
    widget.setAccessibleName(name)
    widget.setStyleSheet(style)
    return widget


def test_a_pale_border_is_found_and_a_plain_one_is_not(qtbot, page):
    pale = named(QLineEdit(), "pale", PLAIN.format(colour="#cccccc"))
    plain = named(QLineEdit(), "plain", PLAIN.format(colour="#777777"))
    box = named(
        QCheckBox("box"), "box", "QCheckBox::indicator { border: 1px solid #dddddd; width: 18px; height: 18px }"
    )
    button = named(QPushButton("words"), "words", PLAIN.format(colour="white"))
    link = named(QPushButton("link"), "link", PLAIN.format(colour="white"))
    link.setProperty("kind", "link")
    shown(qtbot, page, pale, plain, box, button, link)
    assert [found.split("'")[1] for found in unoutlined_fields(page)] == ["pale", "box"]
    assert [found.split("'")[1] for found in unoutlined(page)] == ["pale", "box", "words"]


def test_a_border_that_lacks_one_side_is_found(qtbot, page):
    field = named(QLineEdit(), "open", PLAIN.format(colour="black") + "border-bottom: none;")
    shown(qtbot, page, field)
    assert any("open" in found for found in unoutlined_fields(page))


def test_a_focus_that_does_not_show_is_found(qtbot, page):
    same = named(QPushButton("same"), "same", PLAIN.format(colour="black"))
    ring = named(QPushButton("ring"), "ring", "QPushButton:focus { border: 3px solid black; }")
    ring.setProperty("kind", "ring")
    shown(qtbot, page, same, ring)
    seen = FocusSeen()
    assert [found.split("'")[1] for found in seen.hidden(page, [same, ring])] == ["same"]
    assert not list(seen.hidden(page, [same]))
