"""Keeps words of users, whatever script they are in, from turning the text around them."""

import re
from collections.abc import Iterator
from unicodedata import bidirectional

from PySide6.QtGui import QGuiApplication

_OPEN, _CLOSE = "\u2068", "\u2069"
#: What opens a text that is read in a given direction, whatever is in it.
_FROM_LEFT, _FROM_RIGHT = "\u2066", "\u2067"
_OPENERS = frozenset((_OPEN, _FROM_LEFT, _FROM_RIGHT))
#: Longer words than this are broken at a mark where they have to be.
_LONG_WORD = re.compile(r"\S{16,}")
#: And longer ones than this where no line holds them.
_HUGE_WORD, _IN_A_LINE = re.compile(r"\S{41,}"), re.compile(r".{20}(?=.)")
_MARK_INSIDE = re.compile(r"([@._/\-])(?=\w)")
_OVERRIDES = dict.fromkeys(map(ord, "\u202a\u202b\u202c\u202d\u202e"))
_UNBALANCED = _OVERRIDES | dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069"))


def isolated(text: str) -> str:
    """Return a user's words fit to stand inside a sentence or row: isolated, without overrides, on one line."""
    return _OPEN + " ".join(text.translate(_UNBALANCED).split()) + _CLOSE


def apart(text: str, *, rtl: bool) -> str:
    """Return words of ours that stay together inside a line, read from right to left if `rtl`."""
    return (_FROM_RIGHT if rtl else _FROM_LEFT) + text + _CLOSE


def beside(*texts: str) -> str:
    """Return texts of ours in one line with points between, the first of them where the window begins to read."""
    rtl = QGuiApplication.isRightToLeft()
    return apart(" · ".join(apart(text, rtl=reads_rtl(text, rtl=rtl)) for text in texts if text), rtl=rtl)


def giving_line(*parties: str) -> str:
    """Return a line from who gave on to who received, and on again where there are more, with arrows between.

    The names are isolated ones. The whole is set in the direction of the window, whatever script they are in and
    whatever stands around: bidirectional text turns names round, and no arrow.
    """
    rtl = QGuiApplication.isRightToLeft()
    return apart((" ← " if rtl else " → ").join(parties), rtl=rtl)


def reads_rtl(text: str, *, rtl: bool, personal: bool = False) -> bool:
    """Tell whether a text is read from right to left in a window that is (`rtl`) or is not.

    Somebody's words go by their first letter. Ours go with the window if they have any letter that does, for a
    sentence may begin with a word from elsewhere. Where every letter is isolated, as in a line of names, and of
    signs alone, the window decides: a sign that points turns with it. Numbers alone are read from the left.
    """
    if text.isascii():
        return False
    letters = _letters(text)
    first = next(letters, None)
    if first is None:
        return rtl and (any(mark in text for mark in _OPENERS) or not any(map(str.isalnum, text)))
    return first if personal or first == rtl or rtl not in letters else rtl


def directed(text: str, *, rtl: bool, personal: bool = False) -> str:
    """Return a text to be painted in a window that is read from right to left or not: it reads as it should."""
    wanted = reads_rtl(text, rtl=rtl, personal=personal)
    return text if wanted == rtl or not text else apart(text, rtl=wanted)


def directed_label(text: str, *, rtl: bool, personal: bool = False) -> str:
    """Return the same for a label of Qt, which goes by the first letter that is not isolated."""
    wanted = reads_rtl(text, rtl=rtl, personal=personal)
    return text if wanted == next(_letters(text), False) else apart(text, rtl=wanted)


def one_line(text: str) -> str:
    """Return a text that may hold isolated words on one line, without overrides, every isolate of it closed."""
    text = " ".join(text.translate(_OVERRIDES).split())
    if text.isascii():  # as most are, and lines are painted often
        return text
    kept, depth = [], 0
    for mark in text:
        depth += (mark in _OPENERS) - (mark == _CLOSE)
        if depth < 0:
            depth = 0
        else:
            kept.append(mark)
    return "".join(kept) + depth * _CLOSE


def _letters(text: str) -> Iterator[bool]:
    """Yield of each letter outside isolates whether it is written from right to left."""
    depth = 0
    for mark in text:
        if mark in _OPENERS:
            depth += 1
        elif mark == _CLOSE:
            depth = max(depth - 1, 0)
        elif not depth and (kind := bidirectional(mark)) in ("L", "R", "AL"):
            yield kind != "L"


def unmarked(text: str) -> str:
    """Return a text without marks of direction, for a place outside of the window."""
    return text.translate(_UNBALANCED)


def path_text(path: str) -> str:
    """Return a path as a label can show it: long ones may go on in the next line after each separator."""
    return re.sub(r"([/\\])", "\\1\u200b", path)


def breakable(text: str) -> str:
    """Return a text for a narrow place: an address or other long word may go on in the next line at its marks."""
    return _LONG_WORD.sub(lambda word: _MARK_INSIDE.sub("\\1\u200b", word[0]), text)


def in_lines(text: str) -> str:
    """Return a text for a place that wraps: what no line would hold, were it one word, may be broken anywhere."""
    return _HUGE_WORD.sub(lambda word: _IN_A_LINE.sub("\\g<0>\u200b", word[0]), text)


def button_text(text: str) -> str:
    """Return a text for a button: an ampersand stays one instead of underlining the next letter."""
    return text.replace("&", "&&")
