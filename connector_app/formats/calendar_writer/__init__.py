"""Writes follow-ups as a calendar (iCalendar, RFC 5545).

Each is an event and no task: iPhones, Google and Outlook on the web take in events from a file and pass over tasks
without a word. A follow-up has a day, so it is of the whole day, wherever its reader is; with a time it
stands in the machine's zone, whose rules are in the file. An event cannot be said to be done: what is done or
taken back is cancelled under the same UID with a higher SEQUENCE, and says so where a calendar keeps it.
"""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from connector_app.application.calendar_leaving import Appointment, CalendarLeaving
from connector_app.domain.errors import FileTrouble
from connector_app.domain.followup import Repeat
from connector_app.formats._content_lines import content, escaped
from connector_app.formats._whole_file import put_whole
from connector_app.formats.calendar_writer.zone import Zone

SUFFIX = ".ics"
#: How long something takes that has a time; nobody said how long.
_LASTS = timedelta(minutes=15)
#: Years after the last day for which the rules of a zone are looked up: what repeats goes on.
_YEARS_ON = 5
#: Days that each month has, and the most that one can have.
_ALWAYS, _LONGEST = 28, 31
_FEBRUARY = 2


def write_calendar(leaving: CalendarLeaving, path: Path, settle: Callable[[], None] = lambda: None) -> None:
    """Write a calendar; `settle` is called just before the file takes its place.

    Raises FileTrouble with nothing left behind, and a file that was there as it was.
    """
    if path.suffix.lower() != SUFFIX:
        raise FileTrouble("calendar_suffix", name=path.name)
    put_whole(path, content(_calendar(leaving)), settle)


def _calendar(leaving: CalendarLeaving) -> Iterator[str]:
    yield from ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Connector//EN", "METHOD:PUBLISH")
    zone = None
    if leaving.at is not None:
        days = [each.day for each in leaving.appointments]
        last = max(*days, leaving.made_at.date())
        zone = Zone(leaving.zone, leaving.zone_name)
        yield from zone.lines(min(days).year - 1, last.year + _YEARS_ON)
    for each in leaving.appointments:
        yield from _event(each, leaving, zone)
    yield "END:VCALENDAR"


def _event(appointment: Appointment, leaving: CalendarLeaving, zone: Zone | None) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{appointment.uid}"
    yield f"DTSTAMP:{leaving.made_at.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    yield f"SEQUENCE:{leaving.sequence}"
    yield from _when(appointment.day, leaving.at, zone)
    if (rule := rule_of(appointment)) and not appointment.cancelled:
        yield f"RRULE:{rule}"
    summary = escaped(appointment.summary)
    yield f"SUMMARY:{summary}"
    yield f"STATUS:{'CANCELLED' if appointment.cancelled else 'CONFIRMED'}"
    yield from ("CLASS:PRIVATE", "TRANSP:TRANSPARENT")
    if zone is not None and not appointment.cancelled:
        yield from ("BEGIN:VALARM", "ACTION:DISPLAY", f"DESCRIPTION:{summary}", "TRIGGER:PT0S", "END:VALARM")
    yield "END:VEVENT"


def _when(day: date, at: time | None, zone: Zone | None) -> Iterator[str]:
    if at is None or zone is None:
        yield f"DTSTART;VALUE=DATE:{_day(day)}"
        yield f"DTEND;VALUE=DATE:{_day(day + timedelta(1))}"
        return
    begin = datetime.combine(day, at)
    yield f"DTSTART;TZID={zone.name}:{_moment(begin)}"
    yield f"DTEND;TZID={zone.name}:{_moment(begin + _LASTS)}"


def rule_of(appointment: Appointment) -> str:
    """Return how often something comes again, "" when it does not.

    What is meant for a day that a month may lack comes on that month's last: the last of the days that it has.
    """
    match appointment.repeat:
        case Repeat.WEEKLY:
            return "FREQ=WEEKLY"
        case Repeat.FORTNIGHTLY:
            return "FREQ=WEEKLY;INTERVAL=2"
        case Repeat.MONTHLY:
            return "FREQ=MONTHLY" + _month_day(appointment.meant_day)
        case Repeat.QUARTERLY:
            return "FREQ=MONTHLY;INTERVAL=3" + _month_day(appointment.meant_day)
        case Repeat.YEARLY:
            return "FREQ=YEARLY" + _leap_day(appointment)
    return ""


def _month_day(meant: int) -> str:
    if meant <= _ALWAYS:
        return ""
    if meant == _LONGEST:
        return ";BYMONTHDAY=-1"
    return f";BYMONTHDAY={','.join(map(str, range(_ALWAYS, meant + 1)))};BYSETPOS=-1"


def _leap_day(appointment: Appointment) -> str:
    if appointment.day.month == _FEBRUARY and appointment.meant_day > _ALWAYS:
        return f";BYMONTH={_FEBRUARY};BYMONTHDAY=-1"
    return ""


def _day(day: date) -> str:
    return day.isoformat().replace("-", "")


def _moment(at: datetime) -> str:
    return f"{_day(at.date())}T{at:%H%M%S}"
