"""The plain text side of a quick line: where a word being completed begins, offsets, and what a paste may hold."""

import unicodedata
from collections.abc import Callable, Mapping
from typing import NamedTuple

#: Characters that would turn the reading direction of everything after them, or are no text at all.
_OVERRIDES = "\u202d\u202e"
#: How far back a sign is looked for; longer words are not names.
_REACH = 60


class Opening(NamedTuple):
    """A word being typed: the sign that opened it and the index of the sign (or of the word without one)."""

    sign: str
    start: int


#: Finds the word being typed at an index of a line, None when nothing there is completed.
Finder = Callable[[str, int], Opening | None]


def by_signs(signs: Mapping[str, int]) -> Finder:
    """Return a finder for words opened by a sign; the number says how many spaces such a word may hold."""

    def find(line: str, at: int) -> Opening | None:
        spaces = 0
        for index in range(at - 1, max(-1, at - _REACH), -1):
            letter = line[index]
            if letter == "\n":
                return None
            if letter in signs and (index == 0 or line[index - 1].isspace() or line[index - 1] in "([“\"'"):
                return Opening(letter, index) if spaces <= signs[letter] else None
            spaces += letter.isspace()
        return None

    return find


def clean(text: str, *, single_line: bool = False) -> str:
    """Return text fit for a line: no control characters or overrides, tabs and (if single) breaks as spaces."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2029", "\n").replace("\u2028", "\n")
    if single_line:
        text = " ".join(text.split("\n"))
    if text.isprintable():
        return text.translate(dict.fromkeys(map(ord, _OVERRIDES)))
    kept = (" " if letter == "\t" else letter for letter in text if letter in "\n\t" or _is_text(letter))
    return "".join(kept)


def _is_text(letter: str) -> bool:
    return letter not in _OVERRIDES and unicodedata.category(letter) not in ("Cc", "Cs")


def to_qt(text: str, index: int) -> int:
    """Return Qt's offset (UTF-16 units) of an index of a Python string; emoji count twice in Qt."""
    return index + sum(letter > "\uffff" for letter in text[:index])


def from_qt(text: str, offset: int) -> int:
    """Return the index in a Python string of Qt's offset (UTF-16 units)."""
    if text.isascii():
        return min(offset, len(text))
    units = 0
    for index, letter in enumerate(text):
        if units >= offset:
            return index
        units += 2 if letter > "\uffff" else 1
    return len(text)


def difference(old: str, new: str) -> tuple[int, int, str]:
    """Return the smallest replacement (start, end in `old`, text) that makes `old` into `new`."""
    start, most = 0, min(len(old), len(new))
    while start < most and old[start] == new[start]:
        start += 1
    tail = 0
    while tail < most - start and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    return start, len(old) - tail, new[start : len(new) - tail]


def whole_text(line: str, at: int) -> Opening | None:
    """Find that everything up to the cursor is one word being typed: for a field that holds just a name."""
    return Opening("", 0) if at and line[:at].strip() else None
