"""What the style sheet paints, on widgets as they are on the screen."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QRadioButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from connector_app.settings import Theme as ThemeChoice
from connector_app.ui.widgets.buttons import Button
from connector_app.ui.widgets.chip import Chip
from connector_app.ui.widgets.header_corner import HeaderCorner
from connector_app.ui.widgets.reading import Reading
from connector_app.ui.widgets.sidebar import NavButton

#: How far the ring of the focus reaches in, in points.
_RING = 7
CONTROLS = {
    "button": lambda: Button("A word"),
    "link": lambda: Button("A word", "link"),
    "chip": lambda: Chip("A word", checkable=True),
    "place": lambda: NavButton("A word", ""),
    "tick box": lambda: QCheckBox("A word"),
    "radio button": lambda: QRadioButton("A word"),
}


def points(widget):
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.width()).copy()


@pytest.fixture
def window(qtbot, themed):
    made = QWidget()
    QVBoxLayout(made)
    qtbot.addWidget(made)
    themed.dress(made)
    made.resize(300, 200)
    return made


@pytest.mark.parametrize("colours", [ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.HIGH_CONTRAST_DARK])
@pytest.mark.parametrize("kind", CONTROLS)
def test_the_keyboard_is_shown_by_our_ring_alone(qtbot, themed, window, kind, colours):
    themed.choose(colours, 100)
    control = CONTROLS[kind]()
    window.layout().addWidget(control)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.setFocus()
    before = points(control)
    qtbot.keyClick(window, Qt.Key.Key_Tab)  # Qt paints its own only after such a key
    assert control.hasFocus()
    now = points(control)
    inside = (slice(_RING, -_RING), slice(_RING, -_RING))
    assert (now != before).any()
    assert (now[inside] == before[inside]).all()


def table():
    made = QTableWidget(20, 2)
    made.verticalHeader().hide()
    made.horizontalHeader().setStretchLastSection(True)
    made.setShowGrid(False)
    for row in range(20):
        made.setItem(row, 0, QTableWidgetItem("words"))
    made.selectAll()
    return made


def text():
    made = Reading("Text")
    made.show_html('<table width="100%" bgcolor="red"><tr><td>' + "words<br>" * 40 + "</td></tr></table>")
    return made


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("colours", [ThemeChoice.LIGHT, ThemeChoice.HIGH_CONTRAST_LIGHT])
@pytest.mark.parametrize(("make", "broad"), [(table, (2, 2)), (text, (2, 3))])
def test_nothing_is_painted_over_the_frame_of_what_scrolls(qtbot, themed, window, make, broad, colours, direction):
    themed.choose(colours, 100)
    made = make()
    window.setLayoutDirection(direction)
    window.layout().addWidget(made)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made.setFocus()
    shown = points(made)
    accent = QColor(themed.tokens.accent).rgb()
    frame, corner = broad[colours is ThemeChoice.HIGH_CONTRAST_LIGHT], 12
    for side in (shown[:frame], shown[-frame:], shown[:, :frame].T, shown[:, -frame:].T):
        assert (side[:, corner:-corner] == accent).all()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_heading_of_a_table_goes_on_over_its_scroll_bar(qtbot, themed, window, direction):
    made = table()
    HeaderCorner(made)
    window.setLayoutDirection(direction)
    window.layout().addWidget(made)
    window.show()
    header, bar = made.horizontalHeader(), made.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.mapTo(made, bar.rect().topLeft()).y() == header.geometry().bottom() + 1)
    line = points(made)[header.geometry().top() + 3, 6:-6]
    # Where the window is turned, Qt leaves a point between the two.
    assert (line != QColor(themed.tokens.shade).rgb()).sum() <= 1
    themed.choose(ThemeChoice.LIGHT, 200)
    qtbot.waitUntil(lambda: bar.mapTo(made, bar.rect().topLeft()).y() == header.geometry().bottom() + 1)


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_fields_are_of_one_height_and_not_squeezed(qtbot, themed, window, percent):
    themed.choose(ThemeChoice.LIGHT, percent)
    fields = [QLineEdit(), QComboBox(), QComboBox()]
    fields[2].setEditable(True)
    for field in fields:
        window.layout().addWidget(field)
    window.show()
    heights = {field.sizeHint().height() for field in fields} | {field.minimumHeight() for field in fields}
    assert len(heights) == 1
