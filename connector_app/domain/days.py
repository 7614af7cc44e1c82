"""Days as people write them: today, fri, in 3 days, 2w, 12 nov, 22/11, 2026-11-22.

Day before month, as in Britain; a weekday is the next one for a promise and the last one for what happened.
"""

import re
from calendar import monthrange
from collections.abc import Sequence
from datetime import date, timedelta

from connector_app.domain.folding import fold
from connector_app.domain.months import months_away

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SHORT_WEEKDAYS = {"tues": 1, "thur": 3, "thurs": 3, "weds": 2}
_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
)  # fmt: skip
_STEPS = {"d": 1, "day": 1, "days": 1, "w": 7, "wk": 7, "week": 7, "weeks": 7}
_ROUGH = {
    "today": 0, "tonight": 0, "now": 0, "tomorrow": 1, "tmrw": 1, "tmw": 1, "yesterday": -1, "next week": 7,
    "last week": -7,
}  # fmt: skip
#: The most words a day can have.
LONGEST = 3
_CENTURY = 100
_SHORTEST_MONTH = 3


def parse_day(text: str, today: date, *, ahead: bool) -> date | None:
    """Return the day meant by `text`, or None; `ahead` looks forward from today, otherwise back."""
    text = fold(text).strip(" .,")
    if text in _ROUGH:
        return _shifted(today, _ROUGH[text])
    if text in ("next month", "last month"):
        return months_away(today, 1 if text.startswith("next") else -1)
    try:
        return _weekday(text, today, ahead) or _step(text, today, ahead) or _calendar_day(text, today, ahead)
    except (ValueError, OverflowError):
        return None


def leading_day(words: Sequence[str], today: date) -> tuple[int, date | None]:
    """Return how many of the first words are a day ahead, and that day; (0, None) when none is."""
    for count in range(min(LONGEST, len(words)), 0, -1):
        day = parse_day(" ".join(words[:count]), today, ahead=True)
        if day is not None:
            return count, day
    return 0, None


def _shifted(day: date, days: int) -> date | None:
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None


def _weekday(text: str, today: date, ahead: bool) -> date | None:
    word = text.removeprefix("on ").removeprefix("next " if ahead else "last ")
    number = _SHORT_WEEKDAYS.get(word)
    if number is None:
        number = next((i for i, name in enumerate(_WEEKDAYS) if word in (name, name[:3])), None)
    if number is None:
        return None
    if ahead:
        return today + timedelta(days=(number - today.weekday() - 1) % 7 + 1)
    return today - timedelta(days=(today.weekday() - number - 1) % 7 + 1)


def _step(text: str, today: date, ahead: bool) -> date | None:
    match = re.fullmatch(r"(?:in |\+)?(\d{1,3}) ?([a-z]+)(?: (ago))?", text)
    if not match or match[2] not in _STEPS:
        return None
    forward = ahead and not match[3]
    return today + timedelta(days=int(match[1]) * _STEPS[match[2]] * (1 if forward else -1))


def _month_number(word: str) -> int | None:
    if len(word) < _SHORTEST_MONTH:
        return None
    return next((i for i, name in enumerate(_MONTHS, 1) if name.startswith(word)), None)


def _calendar_day(text: str, today: date, ahead: bool) -> date | None:
    if re.fullmatch(r"\d{4}-\d{1,2}-\d{1,2}", text):
        return date(*map(int, text.split("-")))
    if match := re.fullmatch(r"(\d{1,2})[/.](\d{1,2})(?:[/.](\d{4}|\d{2}))?\.?", text):
        return _day_near(int(match[1]), int(match[2]), match[3], today, ahead)
    if match := re.fullmatch(r"(\d{1,2})(?:st|nd|rd|th)? ?([a-z]+)(?: (\d{4}))?", text):
        month = _month_number(match[2])
        return _day_near(int(match[1]), month, match[3], today, ahead) if month else None
    if match := re.fullmatch(r"([a-z]+) (\d{1,2})(?:st|nd|rd|th)?(?: (\d{4}))?", text):
        month = _month_number(match[1])
        return _day_near(int(match[2]), month, match[3], today, ahead) if month else None
    return None


def _day_near(day: int, month: int, year: str | None, today: date, ahead: bool) -> date:
    """Return the day of that month: of the year given, else the nearest one in the right direction."""
    if year:
        return date(int(year) + (2000 if int(year) < _CENTURY else 0), month, day)
    for candidate in (today.year, today.year + 1) if ahead else (today.year, today.year - 1):
        if day > monthrange(candidate, month)[1]:
            continue
        found = date(candidate, month, day)
        if found >= today if ahead else found <= today:
            return found
    return date(today.year + (1 if ahead else -1), month, day)
