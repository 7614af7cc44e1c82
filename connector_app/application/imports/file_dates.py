"""Reads the dates of a file: ISO first, else day before month unless the file itself proves the other order.

A year of two digits is one from 1970 to 2069. A number alone is a day as spreadsheets count them.
"""

import re
from collections.abc import Iterable
from datetime import date, datetime, timedelta

from connector_app.application.imports.month_names import month_of
from connector_app.domain.folding import fold

_NUMBERS = re.compile(r"(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4}|\d{2})")
_WEEKDAY = (
    r"(?:(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?|[^\W\d_]{3,7}(?:tag|di)|mittwoch|dimanche|"
    r"mo|di|mi|do|fr|sa|so) )?"
)
_AFTER = r"(?: \d{1,2}[:h]\d{2}.*)?"
#: A date with its month in words: perhaps the day of the week first, the time last.
_NAMED = re.compile(
    _WEEKDAY
    + r"(\d{1,2})(?:st|nd|rd|th|er|a|e|o)? (?:(?:of|de|del) )?([^\W\d_]+) (?:(?:de|del) )?(\d{4}|\d{2})"
    + _AFTER
)
_MONTH_NAMED = re.compile(_WEEKDAY + r"([^\W\d_]+) (\d{1,2})(?:st|nd|rd|th)? (\d{4})" + _AFTER)
_DAY_AND_MONTH = re.compile(r"\d{1,2}[/.]\d{1,2}")
_ANY_YEAR = re.compile(r"\d{4}")
_MARKS = str.maketrans({",": " ", ".": " ", "-": " ", "/": " "})
_YEAR_FIRST = re.compile(r"(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?:\s.*)?")
_LONGEST = 40
_CENTURY, _TURN = 1900, 70
#: Day 0 of spreadsheets, and the days that a number alone may mean: 1970 to 2099.
_DAY_ZERO = date(1899, 12, 30)
_SERIAL = re.compile(r"(\d{5})(?:[.,]\d+)?")
_FIRST_SERIAL, _LAST_SERIAL = 25_569, 73_050
_MONTHS = 12


def dates_of(texts: Iterable[str], year: int | None = None) -> dict[str, date | None]:
    """Return the date each text means, None where it means none; blank texts are left out.

    With a year a text that says none means a day of that one.
    """
    whole = {text: _with_year(text.strip(), year) if year else text.strip() for text in texts if text.strip()}
    month_first = _month_first(whole.values())
    return {text: _date(meant, month_first=month_first) for text, meant in whole.items()}


def _with_year(text: str, year: int) -> str:
    """Return a date that has no year with this one: 3/4 and 3.4. in figures, 3 April in words."""
    bare = text.rstrip(". ")
    if _DAY_AND_MONTH.fullmatch(bare):
        return f"{bare}/{year}"
    return text if _ANY_YEAR.search(text) else f"{bare} {year}"


def _month_first(texts: Iterable[str]) -> bool:
    """Tell whether some date can only be read month first, and none only day first."""
    orders = [match for text in texts if (match := _NUMBERS.match(text.strip()))]
    return any(int(m[2]) > _MONTHS for m in orders) and not any(int(m[1]) > _MONTHS for m in orders)


def _date(text: str, *, month_first: bool) -> date | None:
    if len(text) > _LONGEST:
        return None
    try:
        return datetime.fromisoformat(text).date()
    except ValueError:
        pass
    if match := _YEAR_FIRST.fullmatch(text):
        return _day(int(match[1]), int(match[2]), int(match[3]))
    if match := _NUMBERS.match(text):
        day, month = (match[2], match[1]) if month_first else (match[1], match[2])
        return _day(_year(match[3]), int(month), int(day))
    if (on := serial_day(text)) is not None:
        return on
    said = " ".join(fold(text).translate(_MARKS).split())
    if match := _NAMED.fullmatch(said):
        return _day(_year(match[3]), month_of(match[2]), int(match[1]))
    if match := _MONTH_NAMED.fullmatch(said):
        return _day(int(match[3]), month_of(match[1]), int(match[2]))
    return None


def serial_day(text: str) -> date | None:
    """Return the day that a number means in a spreadsheet, None when it is none from 1970 to 2099."""
    match = _SERIAL.fullmatch(text)
    meant = match is not None and text.isascii() and _FIRST_SERIAL <= int(match[1]) <= _LAST_SERIAL
    return _DAY_ZERO + timedelta(int(match[1])) if match and meant else None


def _year(digits: str) -> int:
    number = int(digits)
    if len(digits) > len("26"):
        return number
    return number + _CENTURY + (100 if number < _TURN else 0)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
