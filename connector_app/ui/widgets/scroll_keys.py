"""The keys that scroll what is only read, and what each of them does."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSlider

_ACTION = QAbstractSlider.SliderAction
#: For the scroll bar of something that takes no keyboard itself.
SCROLL_KEYS = {
    Qt.Key.Key_Down: _ACTION.SliderSingleStepAdd,
    Qt.Key.Key_Up: _ACTION.SliderSingleStepSub,
    Qt.Key.Key_PageDown: _ACTION.SliderPageStepAdd,
    Qt.Key.Key_PageUp: _ACTION.SliderPageStepSub,
    Qt.Key.Key_Home: _ACTION.SliderToMinimum,
    Qt.Key.Key_End: _ACTION.SliderToMaximum,
}
