"""What the style sheet paints, on widgets as they are on the screen."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QCheckBox, QRadioButton, QVBoxLayout, QWidget

from connector_app.settings import Theme as ThemeChoice
from connector_app.ui.widgets.buttons import Button
from connector_app.ui.widgets.chip import Chip
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
