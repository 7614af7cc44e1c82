"""Which copies may go: by their order as well as by the clock, which may jump.

The way back from the newest copy is walked in the order in which copies were made. Between two neighbours as much
time has passed as their clocks say, unless that is less than none or more than a month: then the clock jumped, or
nobody wrote for long, which cannot be told apart; nothing is thrown away for it.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from connector_app.application.copies import Copy, Why

_ALL = timedelta(days=2)
_DAILY = timedelta(days=7)
_WEEKLY = timedelta(days=28)
_OLDEST = timedelta(days=30)
#: So many stay whatever their age: a copy of which nobody knows yet that it is needed.
LEAST = 3


def to_drop(copies: Iterable[Copy], now: datetime) -> list[Copy]:
    """Return those that need not be kept.

    All of two days stay, of seven days the last of each day, of four weeks the last of each week, and those made
    for a reason; none older than 30 days. The newest `LEAST` stay always.
    """
    newest_first = sorted(copies, key=lambda copy: copy.sequence, reverse=True)
    days: set[int] = set()
    weeks: set[int] = set()
    dropped = []
    for place, (copy, age) in enumerate(zip(newest_first, _ages(newest_first, now), strict=True)):
        day = copy.made_at.toordinal()
        week = (day - 1) // 7
        last_of_day, last_of_week = day not in days, week not in weeks
        days.add(day)
        weeks.add(week)
        wanted = (
            age < _ALL
            or (last_of_day and age < _DAILY)
            or (last_of_week and age < _WEEKLY)
            or (copy.why is not Why.ORDINARY and age <= _OLDEST)
        )
        if place >= LEAST and not wanted:
            dropped.append(copy)
    return dropped


def _ages(newest_first: list[Copy], now: datetime) -> Iterator[timedelta]:
    """Yield how old each copy is, as far as the clocks of its neighbours make sense."""
    age = timedelta(0)
    before = now
    for copy in newest_first:
        passed = before - copy.made_at
        if timedelta(0) <= passed <= _OLDEST:
            age += passed
        before = copy.made_at
        yield age
