"""A keyboard that counts: every key goes through the window, as if somebody pressed it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

_PLAIN = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
CONTROL_SHIFT = CONTROL | Qt.KeyboardModifier.ShiftModifier


class Keyboard:
    """Presses keys wherever the keyboard is; `chords` are keys with a modifier, `keys` the others but letters.

    `letters` are what a sentence is made of: they are what somebody wants to say, not what it costs to say it.
    """

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self.chords = self.keys = self.letters = 0

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = _PLAIN) -> None:
        """Press one key, or several at once."""
        if modifiers == _PLAIN:
            self.keys += 1
        else:
            self.chords += 1
        QTest.keyClick(self._where(), key, modifiers)

    def write(self, text: str) -> None:
        """Type a text letter by letter."""
        for letter in text:
            self.letters += 1
            QTest.keyClick(self._where(), letter)

    @property
    def cost(self) -> tuple[int, int]:
        """Return how many chords and how many other keys were pressed, without letters."""
        return self.chords, self.keys

    def _where(self) -> QWidget:
        return QApplication.focusWidget() or self._window
