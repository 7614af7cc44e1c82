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

    def tab_to(self, name: str, kind: type[QWidget] = QWidget) -> QWidget:
        """Press Tab until the keyboard is on what is called so, and return it; once round without it fails."""
        passed: list[QWidget] = []
        while (here := self._where()) not in passed:
            if here.accessibleName() == name and isinstance(here, kind):
                return here
            passed.append(here)
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(
            f"Tab does not come to {name!r}, only to {[each.accessibleName() for each in passed]}"
        )

    @property
    def cost(self) -> tuple[int, int]:
        """Return how many chords and how many other keys were pressed, without letters."""
        return self.chords, self.keys

    def _where(self) -> QWidget:
        return QApplication.focusWidget() or self._window
