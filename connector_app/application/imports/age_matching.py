"""Finds the age band that a file means, and the classification that fits a whole file best."""

import re
from collections.abc import Collection

from connector_app.domain.folding import fold
from connector_app.domain.vocabulary import CodeList

_OLDEST = 150
_DASHES = re.compile(r"\s*(?:[-‐-―]|\bto\b)\s*")
_BESIDE = re.compile(r"\b(?:aged?|years?|yrs?|old|ages)\b\.?")
_UNDER = re.compile(r"(?:under|<|less than|below)\s*(\d{1,3})")
_OVER = re.compile(r"(\d{1,3})\s*(?:\+|and over|or over|plus|and above)")
_BETWEEN = re.compile(r"(\d{1,3})(?:-(\d{1,3}))?")


def match_age(text: str, bands: CodeList) -> str | None:
    """Return the code of the band that an age or band in somebody's words falls into, or None."""
    if item := bands.named(text):
        return item.code
    said = _years(text)
    if said is None:
        return None
    for item in bands.items:
        band = _years(item.label)
        if item.active and band and band[0] <= said[0] and said[1] <= band[1]:
            return item.code
    return None


def best_classification(texts: Collection[str], in_force: CodeList, others: Collection[CodeList]) -> CodeList:
    """Return another classification only when it has a band for every text and the one in force has not."""
    if all(match_age(text, in_force) for text in texts):
        return in_force
    fitting = (found for found in others if all(match_age(text, found) for text in texts))
    return next(fitting, in_force)


def _years(text: str) -> tuple[int, int] | None:
    """Return the first and last year of age that a text means, None when it is not understood."""
    said = _DASHES.sub("-", _BESIDE.sub(" ", fold(text))).strip()
    if match := _UNDER.fullmatch(said):
        return 0, int(match[1]) - 1
    if match := _OVER.fullmatch(said):
        return int(match[1]), _OLDEST
    if match := _BETWEEN.fullmatch(said):
        return int(match[1]), int(match[2] or match[1])
    return None
