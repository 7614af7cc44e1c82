"""Keeps words of users, whatever script they are in, from turning the text around them."""

import re

_OPEN, _CLOSE = "\u2068", "\u2069"
#: Longer words than this are broken at a mark where they have to be.
_LONG_WORD = re.compile(r"\S{16,}")
_MARK_INSIDE = re.compile(r"([@._/\-])(?=\w)")
_UNBALANCED = dict.fromkeys(map(ord, "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"))


def isolated(text: str) -> str:
    """Return a user's words fit to stand inside a sentence or row: isolated, without overrides, on one line."""
    return _OPEN + " ".join(text.translate(_UNBALANCED).split()) + _CLOSE


def path_text(path: str) -> str:
    """Return a path as a label can show it: long ones may go on in the next line after each separator."""
    return re.sub(r"([/\\])", "\\1\u200b", path)


def breakable(text: str) -> str:
    """Return a text for a narrow place: an address or other long word may go on in the next line at its marks."""
    return _LONG_WORD.sub(lambda word: _MARK_INSIDE.sub("\\1\u200b", word[0]), text)


def button_text(text: str) -> str:
    """Return a text for a button: an ampersand stays one instead of underlining the next letter."""
    return text.replace("&", "&&")
