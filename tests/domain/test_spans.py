"""Stretches of time without gaps, and how many of them stand side by side."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app.domain.spans import Unit, readable_spans, spans_of

DAYS = st.dates(date(1990, 1, 1), date(2060, 12, 31))


@given(DAYS, st.integers(0, 4000), st.sampled_from(Unit))
def test_stretches_follow_each_other_and_hold_both_ends(first, length, unit):
    last = first + timedelta(length)
    spans = spans_of(first, last, unit)
    assert first in spans.stretches[0]
    assert last in spans.stretches[-1]
    for before, after in pairwise(spans.stretches):
        assert before.last + timedelta(1) == after.first


@given(DAYS, st.integers(0, 25_000))
def test_as_few_stand_side_by_side_as_can_be_read(first, length):
    spans = readable_spans(first, first + timedelta(length))
    assert spans.unit is Unit.YEAR or len(spans.stretches) <= 18


@pytest.mark.parametrize(
    ("first", "unit", "count"),
    [
        (date(2026, 11, 1), Unit.MONTH, 1),
        (date(2025, 11, 30), Unit.MONTH, 13),
        (date(2025, 6, 1), Unit.MONTH, 18),
        (date(2025, 5, 31), Unit.QUARTER, 7),
        (date(2022, 12, 1), Unit.QUARTER, 17),
        (date(2022, 11, 30), Unit.YEAR, 5),
    ],
)
def test_the_unit_grows_with_the_time(first, unit, count):
    spans = readable_spans(first, date(2026, 11, 22))
    assert (spans.unit, len(spans.stretches)) == (unit, count)


def test_the_stretch_of_today_is_not_over():
    spans = spans_of(date(2026, 9, 1), date(2026, 11, 22), Unit.MONTH)
    assert spans.complete(date(2026, 11, 22)) == 2
    assert spans.complete(date(2026, 12, 1)) == 3
