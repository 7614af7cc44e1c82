"""Texts of Excel files: shared between cells, in pieces with looks of their own, with letters given as numbers."""

import re

from connector_app.formats.spreadsheet_reader.answer import Unreadable
from connector_app.formats.spreadsheet_reader.page import MOST_LETTERS
from connector_app.formats.spreadsheet_reader.xml import Attributes, Handler

#: A letter that XML cannot hold, written as its number; half a character or an empty one is nothing.
_NUMBERED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_HALVES = range(0xD800, 0xE000)


class Texts(Handler):
    """Texts that cells share, without their looks and without how they are pronounced."""

    plain = True

    def __init__(self, letters: int = MOST_LETTERS) -> None:
        """`letters` is how many they may have together."""
        super().__init__()
        self.all: list[str] = []
        self._letters = letters
        self._parts: list[str] = []
        self._beside = False

    def begin(self, name: str, attributes: Attributes) -> None:
        """Begin a text (`si`), a piece of one (`t`), or how it is pronounced (`rPh`)."""
        if name == "t":
            self.texts.clear()
        elif name == "si":
            self._parts = []
        elif name == "rPh":
            self._beside = True

    def end(self, name: str) -> None:
        """End what was begun."""
        if name == "t":
            if not self._beside:
                self._parts += self.texts
        elif name == "si":
            text = "".join(self._parts)
            self._letters -= len(text)
            if self._letters < 0:
                raise Unreadable("sheet_too_large")
            self.all.append(numbered(text))
        elif name == "rPh":
            self._beside = False


def numbered(text: str) -> str:
    """Return a text with the letters it gives as numbers (_x000D_ is a carriage return)."""
    return _NUMBERED.sub(_letter, text) if "_x" in text else text


def _letter(match: re.Match[str]) -> str:
    number = int(match[1], 16)
    return chr(number) if number and number not in _HALVES else ""
