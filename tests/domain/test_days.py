"""Days as people write them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app.domain.days import leading_day, parse_day

SUNDAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("today", SUNDAY),
        ("Tomorrow", date(2026, 11, 23)),
        ("fri", date(2026, 11, 27)),
        ("Friday", date(2026, 11, 27)),
        ("next fri", date(2026, 11, 27)),
        ("sunday", date(2026, 11, 29)),
        ("thurs", date(2026, 11, 26)),
        ("3d", date(2026, 11, 25)),
        ("in 3 days", date(2026, 11, 25)),
        ("+2w", date(2026, 12, 6)),
        ("next week", date(2026, 11, 29)),
        ("next month", date(2026, 12, 22)),
        ("12 dec", date(2026, 12, 12)),
        ("dec 12", date(2026, 12, 12)),
        ("12th December", date(2026, 12, 12)),
        ("1/2", date(2027, 2, 1)),
        ("1.2.2028", date(2028, 2, 1)),
        ("1/2/28", date(2028, 2, 1)),
        ("2026-12-24", date(2026, 12, 24)),
        ("29 feb 2028", date(2028, 2, 29)),
    ],
)
def test_a_day_ahead_is_understood(text, day):
    assert parse_day(text, SUNDAY, ahead=True) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("yesterday", date(2026, 11, 21)),
        ("fri", date(2026, 11, 20)),
        ("last sunday", date(2026, 11, 15)),
        ("3 days ago", date(2026, 11, 19)),
        ("1 dec", date(2025, 12, 1)),
        ("22/11", SUNDAY),
    ],
)
def test_a_day_that_has_been_is_understood(text, day):
    assert parse_day(text, SUNDAY, ahead=False) == day


@pytest.mark.parametrize(
    "text", ["", "frday", "31/2", "99/99/9999", "0/0", "in 1000000000 days", "2026-13-40", "٣"]
)
def test_what_is_no_day_is_none(text):
    assert parse_day(text, SUNDAY, ahead=True) is None


def test_the_longest_leading_day_wins():
    assert leading_day(["in", "3", "days", "ring"], SUNDAY) == (3, date(2026, 11, 25))
    assert leading_day(["ring", "fri"], SUNDAY) == (0, None)


@given(st.text(max_size=30), st.booleans())
def test_any_text_is_a_day_or_none(text, ahead):
    assert isinstance(parse_day(text, SUNDAY, ahead=ahead), date | None)


@given(st.dates(min_value=date(1990, 1, 1), max_value=date(2090, 1, 1)), st.booleans())
def test_a_weekday_lies_within_a_week_in_the_right_direction(today, ahead):
    day = parse_day(today.strftime("%A"), today, ahead=ahead)
    assert day == today + timedelta(days=7 if ahead else -7)
