"""A time zone as a calendar holds it: when its clocks change, found by asking the machine day after day.

So it needs no list of zones, which Windows does not have, and says what the clock on this machine will show.
"""

import os
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path

_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_LINK = Path("/etc/localtime")
#: What a zone is called whose name the machine does not tell.
_NAMELESS = "Connector-local"
_WEEK, _FIRST_YEAR = 7, 1970


@dataclass(frozen=True, slots=True)
class Change:
    """The clock is put from one distance to universal time to another at `at`, as it showed until then."""

    at: datetime
    before: timedelta
    after: timedelta


class Zone:
    """The zone of the machine, or (`zone`) another one."""

    def __init__(self, zone: tzinfo | None = None, name: str = "") -> None:
        self._zone = zone
        self.name = name or (str(zone) if zone is not None else machine_zone_name()) or _NAMELESS

    def lines(self, first: int, last: int) -> Iterator[str]:
        """Yield what a calendar says of the zone from the year `first` to the year `last` and beyond."""
        first = max(first, _FIRST_YEAR)
        changes = list(self._changes(first, last))
        yield from ("BEGIN:VTIMEZONE", f"TZID:{self.name}")
        begin = datetime(first, 1, 1, tzinfo=UTC)
        offset = self._offset(begin)
        yield from _observance(Change(begin.replace(tzinfo=None), offset, offset), [])
        alike: defaultdict[tuple[timedelta, timedelta], list[Change]] = defaultdict(list)
        for change in changes:
            alike[change.before, change.after].append(change)
        for group in alike.values():
            rule = rule_of(group, first, last)
            if rule:
                yield from _observance(group[0], [f"RRULE:{rule}"])
            else:
                more = [f"RDATE:{change.at:%Y%m%dT%H%M%S}" for change in group[1:]]
                yield from _observance(group[0], more)
        yield "END:VTIMEZONE"

    def _changes(self, first: int, last: int) -> Iterator[Change]:
        day, end = datetime(first, 1, 1, tzinfo=UTC), datetime(last + 1, 1, 1, tzinfo=UTC)
        before = self._offset(day)
        while day < end:
            following = day + timedelta(1)
            after = self._offset(following)
            if after != before:
                moment = self._moment(day, following, after)
                yield Change((moment + before).replace(tzinfo=None), before, after)
            day, before = following, after

    def _moment(self, early: datetime, late: datetime, after: timedelta) -> datetime:
        """Return the second from which the clock shows what it shows afterwards."""
        while late - early > timedelta(seconds=1):
            middle = early + timedelta(seconds=(late - early) // timedelta(seconds=2))
            if self._offset(middle) == after:
                late = middle
            else:
                early = middle
        return late

    def _offset(self, at: datetime) -> timedelta:
        return at.astimezone(self._zone).utcoffset() or timedelta()


def rule_of(changes: Sequence[Change], first: int, last: int) -> str:
    """Return the rule of changes that come each year on such a Sunday of such a month; "" when none fits."""
    if [change.at.year for change in changes] != list(range(first, last + 1)):
        return ""
    if len({(c.at.month, c.at.weekday(), c.at.time()) for c in changes}) != 1:
        return ""
    weekday, month = _WEEKDAYS[changes[0].at.weekday()], changes[0].at.month
    if all((change.at + timedelta(_WEEK)).month != month for change in changes):
        return f"FREQ=YEARLY;BYMONTH={month};BYDAY=-1{weekday}"
    places = {(change.at.day - 1) // _WEEK + 1 for change in changes}
    return f"FREQ=YEARLY;BYMONTH={month};BYDAY={places.pop()}{weekday}" if len(places) == 1 else ""


def machine_zone_name() -> str:
    """Return what the machine's zone is called in the IANA list; "" where it does not say."""
    if (told := os.environ.get("TZ", "").removeprefix(":")) and "/" in told and not told.startswith("/"):
        return told
    try:
        _, found, name = str(_LINK.resolve(strict=True)).partition("zoneinfo/")
    except OSError:
        return ""
    return name if found else ""


def _observance(change: Change, more: Sequence[str]) -> Iterator[str]:
    kind = "DAYLIGHT" if change.after > change.before else "STANDARD"
    yield from (f"BEGIN:{kind}", f"DTSTART:{change.at:%Y%m%dT%H%M%S}", *more)
    yield from (f"TZOFFSETFROM:{_distance(change.before)}", f"TZOFFSETTO:{_distance(change.after)}")
    yield f"END:{kind}"


def _distance(offset: timedelta) -> str:
    minutes = round(abs(offset) / timedelta(minutes=1))
    return f"{'-' if offset < timedelta() else '+'}{minutes // 60:02}{minutes % 60:02}"
