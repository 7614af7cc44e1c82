"""Texts of the window as they are read: without the marks that set the direction of writing."""

_MARKS = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069"))


def unmarked(text: str) -> str:
    """Return a text without the marks."""
    return text.translate(_MARKS)
