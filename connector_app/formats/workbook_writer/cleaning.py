"""Texts as a workbook can hold them: whatever people typed arrives as text, visibly and whole."""

import re
from collections.abc import Iterable

#: What XML cannot hold, what turns the order of letters around, and line ends.
_IMPOSSIBLE = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
)
_BLANK = re.compile(r"\s+")
#: Spreadsheets read _x0041_ as the letter A.
_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_NOT_IN_SHEET_NAMES = re.compile(r"[\[\]:*?/\\]")
#: Square brackets are for notes and shorthand, and only ours.
_BRACKETS = str.maketrans("[]", "()")
_FORMULA_STARTS = ("=", "+", "-", "@", "'", "|", "%")

_SHEET_NAME = 31
#: A column's name in a table may have 255 letters; nobody reads more than this.
_LABEL = 100


def clean(text: str) -> str:
    """Return a text on one line, with what no workbook can hold shown as a replacement mark."""
    text = _ESCAPE.sub("-", _IMPOSSIBLE.sub("\ufffd", text))
    return _BLANK.sub(" ", text.translate(_BRACKETS)).strip()


def label(text: str) -> str:
    """Return a community's own word as a heading of reasonable length."""
    text = clean(text)
    return text if len(text) <= _LABEL else text[:_LABEL].rstrip() + "..."


def looks_like_formula(text: str) -> bool:
    """Tell whether a spreadsheet might take a text for something to work out."""
    return text.startswith(_FORMULA_STARTS)


def distinct(texts: Iterable[str]) -> tuple[str, ...]:
    """Return the texts, numbered where a text stands twice: headings of a table must differ."""
    taken: set[str] = set()
    found = []
    for text in texts:
        number, name = 2, text
        while name.casefold() in taken:
            name = f"{text} ({number})"
            number += 1
        taken.add(name.casefold())
        found.append(name)
    return tuple(found)


def sheet_names(titles: Iterable[str]) -> tuple[str, ...]:
    """Return distinct names for sheets, within what spreadsheets allow."""
    room = _SHEET_NAME - len(" (99)")
    cleaned = (_NOT_IN_SHEET_NAMES.sub(" ", clean(title)).strip(" '") for title in titles)
    return distinct(name if len(name) <= room else name[:room].rsplit(" ", 1)[0].rstrip(" '") for name in cleaned)
