"""Numbers as people read them in a spreadsheet: days as days, numbers to dial with the nought they begin with."""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import Enum, auto

#: Excel keeps this many figures of a number; what follows is noise.
_FIGURES = 15
_DAY = 86_400
_HOUR, _MINUTE = 3600, 60
#: The last day that Excel counts, 31 December 9999, and the day that it thinks was in February 1900.
_LAST_DAY, _NO_DAY = 2_958_465, 60
_DATES = frozenset((*range(14, 18), 22, *range(27, 37), *range(50, 59)))
_TIMES = frozenset((18, 19, 20, 21, 45, 47))
_SPENT = 46
_LITERAL = re.compile(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]')
_NAMELESS = re.compile("general|standard")
_ELAPSED = re.compile(r"\[(?:h+|m+|s+)\]", re.IGNORECASE)
_LEAST_NOUGHTS = 3
#: What may stand between the figures of a number to dial, written as people write it.
_BETWEEN = re.compile(r'"([^"]*)"|\\(.)|([ ()/.+-])')
_SECONDS = re.compile(r"P(?:(\d+)D)?T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:[.,]\d+)?S)?")


class Means(Enum):
    """What a number is."""

    NUMBER = auto()
    DAY = auto()
    TIME = auto()
    SPENT = auto()


@dataclass(frozen=True, slots=True)
class Shown:
    """How the numbers of a style are shown; `pattern` has a nought for each figure that is always written."""

    means: Means = Means.NUMBER
    pattern: str = ""


PLAIN = Shown()


def shown_by(number: int, code: str) -> Shown:
    """Return how a number format of Excel shows numbers; `code` is empty where its number says it all."""
    if not code:
        if number == _SPENT:
            return Shown(Means.SPENT)
        means = Means.DAY if number in _DATES else Means.TIME if number in _TIMES else Means.NUMBER
        return Shown(means)
    first = code.split(";", 1)[0]
    if _ELAPSED.search(first):
        return Shown(Means.SPENT)
    signs = set(_NAMELESS.sub("", _LITERAL.sub("", first).casefold()))
    if signs & {"y", "d"} or ("m" in signs and not signs & {"h", "s"}):
        return Shown(Means.DAY)
    if signs & {"h", "s"}:
        return Shown(Means.TIME)
    pattern = _BETWEEN.sub(lambda match: match[1] or match[2] or match[3] or "", first)
    noughts = pattern.count("0")
    between = _BETWEEN.sub("", first)
    return Shown(pattern=pattern) if noughts >= _LEAST_NOUGHTS and set(between) == {"0"} else PLAIN


def written(value: str, shown: Shown, *, from_1904: bool = False) -> str:
    """Return a number of a file as it would be read there; what is no number is returned as it stands."""
    try:
        number = float(value)
    except ValueError:
        return value.strip()
    if shown.means is Means.NUMBER:
        return _dialled(plain(value), shown.pattern) if shown.pattern else plain(value)
    if shown.means is Means.SPENT:
        return spent(round(number * _DAY)) if 0 <= number <= _LAST_DAY else plain(value)
    return moment(number, from_1904=from_1904) or plain(value)


def plain(value: str) -> str:
    """Return a number without an exponent and without noise behind the figures it is kept in."""
    digits = value.strip()
    if digits.isascii() and digits.isdigit():
        return digits.lstrip("0") or "0"
    number = float(digits)
    if number != number or number in (float("inf"), float("-inf")):  # noqa: PLR0124 - not a number, by itself
        return ""
    text = f"{number:.{_FIGURES}g}"
    if "e" in text:
        exact = Decimal(text)
        text = f"{exact:f}"
    return "0" if text == "-0" else text


def moment(days: float, *, from_1904: bool) -> str:
    """Return a day as ISO 8601 writes it, with the time unless it is midnight; empty when there is no such day."""
    if not 0 <= days <= _LAST_DAY:
        return ""
    seconds = round(days * _DAY)
    whole, rest = divmod(seconds, _DAY)
    if not whole and not from_1904:
        return clock(rest)
    before = date(1904, 1, 1) if from_1904 else date(1899, 12, 31 if whole < _NO_DAY else 30)
    try:
        day = before + timedelta(days=whole)
    except OverflowError:
        return ""
    return f"{day.isoformat()} {clock(rest)}" if rest else day.isoformat()


def clock(seconds: int) -> str:
    """Return a time of the day, with seconds only where there are some."""
    hours, rest = divmod(seconds % _DAY, _HOUR)
    minutes, left = divmod(rest, _MINUTE)
    return f"{hours:02}:{minutes:02}" + (f":{left:02}" if left else "")


def spent(seconds: int) -> str:
    """Return a length of time as hours and minutes, of which there may be more than a day has."""
    hours, rest = divmod(seconds, _HOUR)
    minutes, left = divmod(rest, _MINUTE)
    return f"{hours}:{minutes:02}" + (f":{left:02}" if left else "")


def iso_moment(text: str) -> str:
    """Return a moment in ISO 8601 as `moment` writes it; what is none is returned as it stands."""
    bare = text.strip().removesuffix("Z")
    try:
        at = datetime.fromisoformat(bare)
    except ValueError:
        return text.strip()
    seconds = at.hour * _HOUR + at.minute * _MINUTE + at.second
    return f"{at.date().isoformat()} {clock(seconds)}" if seconds else at.date().isoformat()


def iso_spent(text: str) -> str:
    """Return a length of time in ISO 8601 (PT1H30M) as `spent` writes it; what is none as it stands."""
    match = _SECONDS.fullmatch(text.strip())
    if match is None:
        return text.strip()
    days, hours, minutes, seconds = (int(part or 0) for part in match.groups())
    return spent(days * _DAY + hours * _HOUR + minutes * _MINUTE + seconds)


def _dialled(digits: str, pattern: str) -> str:
    """Return a whole number with the noughts and blanks that its pattern asks for."""
    if not digits.isdigit():
        return digits
    places = pattern.count("0")
    if len(digits) > places:
        return digits
    figures = iter(digits.zfill(places))
    return "".join(next(figures) if sign == "0" else sign for sign in pattern)
