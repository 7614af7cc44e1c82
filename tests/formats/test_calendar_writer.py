"""Follow-ups leave as a calendar that somebody else's reader of calendars understands as it was meant."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import icalendar
import pytest
from dateutil.rrule import rrulestr
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from connector_app.application.calendar_leaving import Appointment, CalendarLeaving
from connector_app.domain.errors import FileTrouble, Refused
from connector_app.domain.followup import FollowUp, Repeat
from connector_app.formats.calendar_writer import rule_of, write_calendar
from connector_app.formats.calendar_writer.zone import Zone, machine_zone_name

MADE_AT = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
_texts = st.text(
    st.sampled_from("aZ \n\\;:,\"'éßŁ頁🫖עא") | st.characters(exclude_categories=("Cs", "Cc")), max_size=200
)
_days = st.dates(date(2020, 1, 1), date(2037, 12, 31))


def leaving(*appointments, **fields):
    given_ = {"sequence": 7, "made_at": MADE_AT, "secret": "00"}
    return CalendarLeaving(appointments=appointments, **(given_ | fields))


@pytest.fixture
def written(tmp_path):
    """Write a calendar and read it back with the other reader."""

    def write(*appointments, **fields):
        path = tmp_path / "follow-ups.ics"
        write_calendar(leaving(*appointments, **fields), path)
        content = path.read_bytes()
        assert content.endswith(b"\r\n")
        for line in content.split(b"\r\n"):
            assert b"\n" not in line
            assert len(line) <= 75
            line.decode("utf-8")
        return icalendar.Calendar.from_ical(content)

    return write


@given(summary=_texts, day=_days, cancelled=st.booleans())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_is_of_a_day_reads_back_on_that_day_wherever_it_is_read(written, summary, day, cancelled):
    (event,) = written(Appointment("u-1", summary, day, cancelled=cancelled)).walk("VEVENT")
    assert str(event["SUMMARY"]) == summary
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (day, day + timedelta(1))
    assert (str(event["UID"]), event["SEQUENCE"], event["DTSTAMP"].dt) == ("u-1", 7, MADE_AT)
    assert str(event["STATUS"]) == ("CANCELLED" if cancelled else "CONFIRMED")
    assert (str(event["CLASS"]), str(event["TRANSP"])) == ("PRIVATE", "TRANSPARENT")


@given(due=_days, repeat=st.sampled_from(Repeat), wanted=st.none() | st.integers(28, 31))
@example(due=date(2028, 2, 29), repeat=Repeat.YEARLY, wanted=None)
@example(due=date(2027, 2, 28), repeat=Repeat.MONTHLY, wanted=30)
def test_what_repeats_comes_on_the_days_on_which_it_is_promised_again(due, repeat, wanted):
    promise = FollowUp(what="Ring", due=due, repeat=repeat, wanted_day=wanted)
    meant = promise.meant_day(due) if repeat not in (Repeat.WEEKLY, Repeat.FORTNIGHTLY) else 0
    rule = rule_of(Appointment("u-1", "Ring", due, repeat, meant))
    expected = [due]
    for _ in range(9):
        promise = promise.following(promise.due)
        expected.append(promise.due)
    begin = datetime.combine(due, time())
    assert [at.date() for at, _ in zip(rrulestr(rule, dtstart=begin), expected, strict=False)] == expected


def test_a_time_stands_in_a_zone_whose_rules_are_in_the_file(written):
    calendar = written(
        Appointment("u-1", "Ring", date(2026, 11, 27)),
        Appointment("u-2", "Visit", date(2027, 6, 1), Repeat.MONTHLY, 1),
        Appointment("u-3", "Gone", date(2027, 6, 1), Repeat.MONTHLY, 1, cancelled=True),
        at=time(9),
        zone=ZoneInfo("Europe/London"),
    )
    first, second, third = calendar.walk("VEVENT")
    assert first["DTSTART"].params["TZID"] == "Europe/London"
    assert first["DTSTART"].dt.astimezone(UTC) == datetime(2026, 11, 27, 9, tzinfo=UTC)
    assert second["DTSTART"].dt.astimezone(UTC) == datetime(2027, 6, 1, 8, tzinfo=UTC)
    assert second["RRULE"]["FREQ"] == ["MONTHLY"]
    assert [len(each.walk("VALARM")) for each in (first, second, third)] == [1, 1, 0]
    assert "RRULE" not in third
    (zone,) = calendar.walk("VTIMEZONE")
    rules = {each.name: each["RRULE"].to_ical().decode() for each in zone.subcomponents if "RRULE" in each}
    assert rules == {
        "DAYLIGHT": "FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
        "STANDARD": "FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
    }


@pytest.mark.parametrize(
    "name",
    ["Europe/London", "America/New_York", "Australia/Sydney", "Asia/Kathmandu", "Africa/Casablanca", "UTC"],
)
def test_any_zone_is_told_as_it_is(name):
    known = ZoneInfo(name)
    lines = Zone(known, "Made/Up").lines(2026, 2032)
    told = icalendar.Calendar.from_ical("\r\n".join(("BEGIN:VCALENDAR", *lines, "END:VCALENDAR"))).walk(
        "VTIMEZONE"
    )
    zone = told[0].to_tz(lookup_tzid=False)
    for hours in range(0, 6 * 366 * 24, 7):
        at = datetime(2026, 1, 2, tzinfo=UTC).replace(tzinfo=None) + timedelta(hours=hours)
        # What the clock skips or shows twice has more than one answer.
        if len({(at + timedelta(hours=h)).replace(tzinfo=known).utcoffset() for h in (-2, 0, 2)}) == 1:
            assert at.replace(tzinfo=zone).utcoffset() == at.replace(tzinfo=known).utcoffset(), at


def test_the_machine_says_what_its_zone_is_called(monkeypatch):
    monkeypatch.setenv("TZ", "Europe/London")
    assert machine_zone_name() == "Europe/London"
    assert Zone().name == "Europe/London"
    monkeypatch.setenv("TZ", "")
    monkeypatch.setattr("connector_app.formats.calendar_writer.zone._LINK", Path("/no"))
    assert machine_zone_name() == ""
    assert Zone().name == "Connector-local"


def test_a_file_written_anew_tells_the_same_things_under_the_same_names(written):
    one = Appointment("u-1", "Ring", date(2026, 11, 27))
    before = written(one)
    after = written(replace(one, day=date(2026, 12, 4)), sequence=8)
    (old,), (new,) = before.walk("VEVENT"), after.walk("VEVENT")
    assert old["UID"] == new["UID"]
    assert new["SEQUENCE"] > old["SEQUENCE"]


def test_a_wrong_name_is_refused_and_what_stops_leaves_the_file_as_it_was(tmp_path):
    with pytest.raises(FileTrouble) as trouble:
        write_calendar(leaving(), tmp_path / "follow-ups.txt")
    assert trouble.value.code == "calendar_suffix"
    path = tmp_path / "follow-ups.ics"
    path.write_text("before", encoding="utf-8")

    def stop():
        raise Refused("gone")

    with pytest.raises(Refused):
        write_calendar(leaving(Appointment("u-1", "Ring", date(2026, 11, 27))), path, stop)
    assert [file.read_text(encoding="utf-8") for file in tmp_path.iterdir()] == ["before"]
    write_calendar(leaving(Appointment("u-1", "Ring", date(2026, 11, 27))), path)
    assert path.stat().st_mode & 0o777 == 0o600
