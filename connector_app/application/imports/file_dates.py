"""Reads the dates of a file: ISO first, else day before month unless the file itself proves the other order."""

import re
from collections.abc import Iterable
from datetime import date, datetime

_NUMBERS = re.compile(r"(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4}|\d{2})")
_NAMED = ("%d %B %Y", "%d %b %Y", "%B %d %Y", "%b %d %Y", "%d %B %y", "%d %b %y")
#: What may stand in a named date and is no part of it: the day of the week, what follows a number, marks.
_BESIDE = re.compile(
    r"^[^\W\d_]{2,9}day,?\s|^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,2}[.,]?\s|(?<=\d)(?:st|nd|rd|th)\b|\bof\b"
)
_MARKS = str.maketrans({",": " ", ".": " ", "-": " ", "/": " "})
_YEAR_FIRST = re.compile(r"(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?:\s.*)?")
_LONGEST = 40
_CENTURY = 2000
_MONTHS = 12


def dates_of(texts: Iterable[str]) -> dict[str, date | None]:
    """Return the date each text means, None where it means none; blank texts are left out."""
    distinct = {text for text in texts if text.strip()}
    month_first = _month_first(distinct)
    return {text: _date(text.strip(), month_first=month_first) for text in distinct}


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
        year = int(match[3]) + (_CENTURY if len(match[3]) == len("26") else 0)
        return _day(year, int(month), int(day))
    said = " ".join(_BESIDE.sub(" ", text.casefold()).translate(_MARKS).replace("sept ", "sep ").split())
    for form in _NAMED:
        try:
            return datetime.strptime(said, form).date()  # noqa: DTZ007 - a date has no time zone
        except ValueError:
            continue
    return None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
