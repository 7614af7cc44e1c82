"""What the cells of a column look like, whatever stands above it."""

import re
from collections.abc import Callable, Sequence
from enum import StrEnum

from connector_app.application.imports.file_dates import dates_of

_PHONE = re.compile(r"(?:\*\s*|')?(?:tel:)?[+(]?\d[\d\s().\-/]{5,18}\d(?:\s*(?:x|ext\.?)\s*\d+)?", re.IGNORECASE)
_EMAIL = re.compile(r"[^\s@]+@[^\s@]+")
_POSTCODE = re.compile(r"[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}", re.IGNORECASE)
_AMOUNT = re.compile(r"\d{1,4}(?:[.,]\d+)?")
_SPENT = re.compile(
    r"\d{1,2}:\d{2}|\d+(?:[.,]\d+)?\s*(?:h|hrs?|hours?|m|mins?|minutes?)\.?(?:\s*\d+\s*m\w*)?", re.IGNORECASE
)
#: Cells that are not like this are no dates; it is the sooner answer.
_MAY_BE_DATE = re.compile(
    r"\d{1,4}[/.\-]\w{1,9}[/.\-]\d|\d{8}$|\d{1,2}(?:st|nd|rd|th)? ?[^\W\d_]{3}|[^\W\d_]{3,9},? \d"
)
_AGE = re.compile(r"\d{1,3}\s*(?:-|–|to)\s*\d{1,3}|\d{2,3}\s*\+|under \d{1,2}|over \d{1,3}", re.IGNORECASE)
_NAME = re.compile(r"[^\W\d_][\w'’.\-]*(?: [^\W\d_][\w'’.\-]*){1,4}")
_ONE_WORD = re.compile(r"[^\W\d_][\w'’\-]*\.?")
_REVERSED = re.compile(r"[^\W\d_][\w'’\- ]*, ?[^\W\d_][\w'’.\- ]*")
_WEB = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_YES_NO = {"yes", "no", "y", "n", "true", "false", "x", "✓", "✔"}
#: What stands after a name and a comma, and is no first name.
_AFTER_NAMES = {
    "jr",
    "sr",
    "junior",
    "senior",
    "mbe",
    "obe",
    "phd",
    "md",
    "ltd",
    "inc",
    "cic",
    "cio",
    "mrs",
    "mr",
    "dr",
}
#: So much of a cell is looked at: enough to tell, and nothing can be made to take long.
_SEEN = 200
_MAJORITY = 0.6
_LONG = 30
_LONG_WORDS = 5
_FEW = 0.34
_REPEATED = 3
#: Letters that name somebody are this many at most, dots left out.
_INITIALS = 3


class Look(StrEnum):
    """What most cells of a column are; NAME is two words and more, WORD a single one."""

    EMPTY = "empty"
    EMAIL = "email"
    DATE = "date"
    PHONE = "phone"
    POSTCODE = "postcode"
    WEB = "web"
    YES_NO = "yes or no"
    AGE = "age"
    SPENT = "time spent"
    AMOUNT = "amount"
    INITIALS = "initials"
    REVERSED = "surname, first"
    NAME = "name"
    WORD = "word"
    LONG = "long text"
    MIXED = "mixed"


def look_of(cells: Sequence[str]) -> Look:
    """Return what most cells of a column are; blank ones do not count."""
    filled = [begin for cell in cells if (begin := cell[:_SEEN].strip())]
    if not filled:
        return Look.EMPTY
    for look, fits in _LOOKS:
        if _mostly(filled, fits):
            return look
    if _mostly_initials(filled):
        return Look.INITIALS
    if len(filled) >= _REPEATED and _mostly(filled, _is_reversed):
        return Look.REVERSED
    for look, fits in ((Look.NAME, _is_name), (Look.WORD, _matching(_ONE_WORD))):
        if _mostly(filled, fits):
            return look
    return Look.LONG if sum(map(_long, filled)) > len(filled) * _FEW else Look.MIXED


def fits_look(cell: str, look: Look) -> bool:
    """Tell whether one cell is what its column is; only of what can be told cell by cell."""
    return next((fits(cell[:_SEEN].strip()) for known, fits in _LOOKS if known is look), False)


def turned(name: str) -> str:
    """Return a name written ``Surname, First`` as it is said."""
    family, comma, given = name.partition(",")
    return f"{given.strip()} {family.strip()}" if comma and given.strip() and family.strip() else name


def average_length(cells: Sequence[str]) -> float:
    """Return how many letters the filled cells of a column have on average."""
    lengths = [len(cell.strip()) for cell in cells if cell.strip()]
    return sum(lengths) / len(lengths) if lengths else 0.0


def _mostly(cells: Sequence[str], fits: Callable[[str], bool]) -> bool:
    return sum(map(fits, cells)) > len(cells) * _MAJORITY


def _is_name(cell: str) -> bool:
    """Tell whether a cell is a name of two words and more: the first and the last are not written small."""
    if not _short(cell) or _NAME.fullmatch(cell) is None:
        return False
    return not (cell[0].islower() or cell[cell.rindex(" ") + 1].islower())


def _is_reversed(cell: str) -> bool:
    """Tell whether a cell is ``Surname, First`` and not ``First Surname, Jr``."""
    after = cell.rpartition(",")[2].strip(" .").casefold()
    return _short(cell) and after not in _AFTER_NAMES and _REVERSED.fullmatch(cell) is not None


def _is_date(cell: str) -> bool:
    return _MAY_BE_DATE.match(cell) is not None and len(cell) <= _LONG and dates_of([cell]).get(cell) is not None


def _is_phone(cell: str) -> bool:
    return _PHONE.fullmatch(cell.split(":::", maxsplit=1)[0].strip()) is not None


def _matching(pattern: re.Pattern[str]) -> Callable[[str], bool]:
    return lambda cell: pattern.fullmatch(cell) is not None


_LOOKS: tuple[tuple[Look, Callable[[str], bool]], ...] = (
    (Look.EMAIL, lambda cell: _EMAIL.search(cell) is not None and not _long(cell)),
    (Look.DATE, _is_date),
    (Look.PHONE, _is_phone),
    (Look.POSTCODE, _matching(_POSTCODE)),
    (Look.WEB, _matching(_WEB)),
    (Look.YES_NO, lambda cell: cell.casefold() in _YES_NO),
    (Look.AGE, _matching(_AGE)),
    (Look.SPENT, _matching(_SPENT)),
    (Look.AMOUNT, _matching(_AMOUNT)),
)


def _mostly_initials(cells: Sequence[str]) -> bool:
    """Tell whether a column holds the initials of a few people, as of who wrote the row."""
    bare = [cell.replace(".", "").replace(" ", "") for cell in cells]
    short = [cell for cell in bare if cell.isalpha() and cell.isupper() and 1 < len(cell) <= _INITIALS]
    return len(short) > len(cells) * _MAJORITY and (
        len(cells) < _REPEATED or len(set(bare)) <= max(1, len(cells) * _MAJORITY)
    )


def _short(cell: str) -> bool:
    return len(cell) <= 2 * _LONG


def _long(cell: str) -> bool:
    return len(cell) > _LONG and cell.count(" ") >= _LONG_WORDS
