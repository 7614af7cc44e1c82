import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.scrolling import Scrolling


@pytest.fixture
def scrolled(qtbot, themed):
    column = QWidget()
    box = QVBoxLayout(column)
    box.setContentsMargins(0, 0, 0, 0)
    box.addWidget(card := Card("Card"))
    made = Scrolling(column)
    qtbot.addWidget(made)
    themed.dress(made)
    made.card = card
    made.resize(300, 200)
    made.show()
    return made


def handle_seen(scrolled, themed):
    bar = scrolled.bar
    image = scrolled.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    points = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.width())
    column = points[:, bar.x() : bar.x() + bar.width()]
    return bool((column == QColor(themed.tokens.edge).rgb()).any())


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_what_scrolls_is_as_wide_whether_there_is_a_bar_or_not(qtbot, scrolled, themed, direction):
    scrolled.setLayoutDirection(direction)
    qtbot.waitUntil(lambda: scrolled.card.width() > 0)
    before = scrolled.card.mapTo(scrolled, QPoint()).x(), scrolled.card.width()
    assert not handle_seen(scrolled, themed)
    begins = before[0] if direction is Qt.LayoutDirection.LeftToRight else 300 - sum(before)
    assert begins == 0  # the gap is at the side where lines end
    scrolled.card.setMinimumHeight(900)
    qtbot.waitUntil(lambda: scrolled.verticalScrollBar().maximum() > 0)
    assert (scrolled.card.mapTo(scrolled, QPoint()).x(), scrolled.card.width()) == before
    assert handle_seen(scrolled, themed)
    scrolled.card.setMinimumHeight(0)
    qtbot.waitUntil(lambda: scrolled.verticalScrollBar().maximum() == 0)
    assert not handle_seen(scrolled, themed)


def test_the_bar_scrolls_and_shows_how_far_it_is(qtbot, scrolled):
    scrolled.card.setMinimumHeight(900)
    qtbot.waitUntil(scrolled.bar.isVisible)
    assert scrolled.bar.maximum() == scrolled.verticalScrollBar().maximum() == 900 - scrolled.viewport().height()
    assert scrolled.bar.pageStep() == scrolled.viewport().height()
    scrolled.bar.setValue(300)
    assert scrolled.verticalScrollBar().value() == 300
    scrolled.verticalScrollBar().setValue(500)
    assert scrolled.bar.value() == 500
    scrolled.resize(300, 400)
    qtbot.waitUntil(lambda: scrolled.bar.height() == 400)
    assert scrolled.bar.pageStep() == scrolled.viewport().height()


def test_what_assistive_technology_is_told_of_it_never_goes(qtbot, scrolled):
    """Qt counts bars that are seen, and does not look whether they are still there when it is asked for one."""
    told = QAccessible.queryAccessibleInterface(scrolled)
    assert told.childCount() == 1
    scrolled.card.setMinimumHeight(900)
    qtbot.waitUntil(scrolled.bar.isVisible)
    assert told.childCount() == 1
