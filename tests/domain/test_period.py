"""Periods: read, written and stepped back."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app.domain.errors import RuleBroken
from connector_app.domain.period import Period, parse_period, quarter_of


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2026Q3", date(2026, 7, 1), date(2026, 9, 30)),
        ("2026q1", date(2026, 1, 1), date(2026, 3, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2026", date(2026, 1, 1), date(2026, 12, 31)),
        ("2026-07-05..2026-07-06", date(2026, 7, 5), date(2026, 7, 6)),
    ],
)
def test_a_period_is_read(text, first, last):
    assert parse_period(text) == Period(first, last)


@pytest.mark.parametrize(
    "text", ["", "2026Q5", "2026-13", "last quarter", "2026-07-06..2026-07-05", "0000", "2026Q3 x"]
)
def test_what_is_no_period_is_refused(text):
    with pytest.raises(RuleBroken):
        parse_period(text)


def test_the_quarter_before_the_first_is_last_years():
    assert str(parse_period("2026Q1").previous()) == "2025Q4"
    assert str(parse_period("2026-03").previous()) == "2026-02"


@given(st.dates(min_value=date(1, 1, 2)), st.dates(min_value=date(1, 1, 2)))
def test_a_period_is_written_as_it_is_read(one, other):
    period = Period(min(one, other), max(one, other))
    assert parse_period(str(period)) == period


@given(st.dates(min_value=date(1, 4, 1)))
def test_a_day_lies_in_its_quarter(day):
    assert day in quarter_of(day)
    assert quarter_of(day).previous().last < quarter_of(day).first
