"""The days of a column: blanks below a date, and years that stand elsewhere; what was decided is told."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app.application.imports.mapping.column_dates import column_dates


def days(*written, around=()):
    found = column_dates(range(2, 2 + len(written)), written, around)
    return list(found.days), [line.say() for line in found.lines]


def test_a_blank_below_a_date_is_of_that_date_where_dates_stand_only_where_they_change():
    found, lines = days("2026-04-02", "", " ", "2026-04-09", "")
    assert found == [date(2026, 4, 2)] * 3 + [date(2026, 4, 9)] * 2
    assert lines == ["Rows without a date were read as of the date above: 3, 4, 6."]


@pytest.mark.parametrize(
    "written",
    [
        ("2026-04-02", "2026-04-02", "", "2026-04-09"),  # who says a date again leaves none out on purpose
        (*(f"2026-04-{day:02}" for day in range(1, 20)), ""),  # one of twenty was forgotten
        ("", "2026-04-02"),  # there is none above
        ("soon", "", "2026-04-02"),  # nobody knows when that was
    ],
)
def test_any_other_blank_has_no_date(written):
    found, lines = days(*written)
    assert [day is None for day in found] == [not text.startswith("2026") for text in written]
    assert lines == []


@pytest.mark.parametrize(
    ("text", "day"),
    [("12 March", 12), ("March 12", 12), ("Tue 12th March", 12), ("12/3", 12), ("12.3.", 12), ("12. März", 12)],
)
@pytest.mark.parametrize("around", [("visits 2024.csv",), ("log-2024-final.csv",), ("", "Year: 2024", "2024"), ()])
def test_a_year_that_lacks_is_the_only_one_there_is(text, day, around):
    other = () if around else ("1 March 2024",)
    found, lines = days(text, *other, around=around)
    assert found[0] == date(2024, 3, day)
    assert lines == [f"Dates without a year were read as of 2024: {text} as {day} March 2024."]


@pytest.mark.parametrize(
    "around",
    [(), ("2023", "2024"), ("2024/25",), ("2024-25",), ("2019–2024",), ("log_20240312",), ("7700 202412",)],
)
def test_no_year_is_made_up(around):
    found, lines = days("12 March", "1 April 2023", "1 April 2022", around=("log", *around))
    assert found[0] is None
    assert lines == []


@given(st.lists(st.text(max_size=12)), st.lists(st.text(max_size=12), max_size=3))
def test_whatever_is_written_each_row_has_a_day_or_a_reason(written, around):
    found = column_dates(range(len(written)), written, around)
    assert [found.fault(at) is None for at in range(len(written))] == [day is not None for day in found.days]
