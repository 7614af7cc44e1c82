"""A stretch of days that a summary speaks about: a quarter, a month, a year, or from one day to another."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from connector_app.domain.errors import RuleBroken


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """Both days included."""

    first: date
    last: date

    def __post_init__(self) -> None:
        """Raise RuleBroken when it ends before it begins."""
        if self.last < self.first:
            raise RuleBroken("period_backwards", first=self.first.isoformat(), last=self.last.isoformat())

    def __contains__(self, day: date) -> bool:
        """Tell whether a day falls into the period."""
        return self.first <= day <= self.last

    def __str__(self) -> str:
        """Return the shortest form that `parse_period` reads back."""
        for text in (
            f"{self.first.year:04}Q{(self.first.month + 2) // 3}",
            f"{self.first.year:04}-{self.first.month:02}",
            f"{self.first.year:04}",
        ):
            if parse_period(text) == self:
                return text
        return f"{self.first.isoformat()}..{self.last.isoformat()}"

    def previous(self) -> "Period":
        """Return the period of the same form just before this one."""
        return containing(self.first - timedelta(days=1), str(self))


def _months(year: int, first: int, count: int) -> Period:
    last = first + count - 1
    return Period(date(year, first, 1), date(year, last, monthrange(year, last)[1]))


def quarter_of(day: date) -> Period:
    """Return the calendar quarter that holds a day."""
    return _months(day.year, 3 * ((day.month - 1) // 3) + 1, 3)


def containing(day: date, like: str) -> Period:
    """Return the period of the form of `like` (a period's text) that holds `day`, or ends with it."""
    if re.fullmatch(r"\d{4}Q\d", like):
        return quarter_of(day)
    if re.fullmatch(r"\d{4}-\d{2}", like):
        return _months(day.year, day.month, 1)
    if re.fullmatch(r"\d{4}", like):
        return _months(day.year, 1, 12)
    length = parse_period(like)
    return Period(day - (length.last - length.first), day)


def parse_period(text: str) -> Period:
    """Read ``2026Q3``, ``2026-07``, ``2026`` or ``2026-07-01..2026-09-30``; raise RuleBroken otherwise."""
    text = text.strip()
    try:
        if match := re.fullmatch(r"(\d{4})-?[Qq]([1-4])", text):
            return _months(int(match[1]), 3 * int(match[2]) - 2, 3)
        if match := re.fullmatch(r"(\d{4})-(\d{2})", text):
            return _months(int(match[1]), int(match[2]), 1)
        if match := re.fullmatch(r"(\d{4})", text):
            return _months(int(match[1]), 1, 12)
        if match := re.fullmatch(r"(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})", text):
            return Period(date.fromisoformat(match[1]), date.fromisoformat(match[2]))
    except ValueError as error:
        raise RuleBroken("period_unreadable", text=text) from error
    raise RuleBroken("period_unreadable", text=text)
