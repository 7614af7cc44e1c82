"""Postcodes as people write them, and the one way in which they are compared: capitals without spaces."""

import re

_POSTCODE = re.compile(r"([A-Z]{1,2})[0-9][A-Z0-9]?[0-9][A-Z]{2}")
_AREA = re.compile(r"[A-Z]{1,2}")
#: Northern Ireland: its postcodes need a licence of their own for commercial use, so none is taken in.
LICENSED_AREA = "BT"


def read_postcode(text: str) -> str | None:
    """Return a postcode in capitals without spaces, None for what is none: ``tq1 1aa`` is ``TQ11AA``."""
    close = "".join(text.upper().split())
    return close if _POSTCODE.fullmatch(close) else None


def area_of(postcode: str) -> str:
    """Return the letters in front of a postcode that `read_postcode` returned."""
    found = _POSTCODE.fullmatch(postcode)
    return found[1] if found else ""


def is_area(text: str) -> bool:
    """Tell whether a text looks like a postcode area: one or two capital letters."""
    return _AREA.fullmatch(text) is not None
