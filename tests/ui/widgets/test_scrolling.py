import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
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
    bar = scrolled.verticalScrollBar()
    image = scrolled.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    points = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.width())
    at = bar.mapTo(scrolled, QPoint())
    column = points[:, at.x() : at.x() + bar.width()]
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
