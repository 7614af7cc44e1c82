"""Rising, falling, about the same: as worked out by hand, and in no case of both at once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app.domain.trend import Trend, trend_of

FIGURES = st.lists(st.integers(0, 1000), max_size=24)
OPPOSITE = {Trend.RISING: Trend.FALLING, Trend.FALLING: Trend.RISING}


@pytest.mark.parametrize(
    ("figures", "trend"),
    [
        ((), Trend.TOO_FEW),
        ((5, 6, 7), Trend.TOO_FEW),
        ((0, 0, 0, 0), Trend.TOO_FEW),
        ((0, 0, 0, 1), Trend.STEADY),  # one more is nothing
        ((2, 2, 3, 3), Trend.RISING),  # 6 is half as much again as 4
        ((10, 10, 14, 15), Trend.STEADY),  # 29 to 20 is not
        ((3, 3, 2, 2), Trend.FALLING),  # 4 is a third less than 6
        ((15, 15, 11, 10), Trend.STEADY),  # 21 to 30 is not
        ((1, 1, 900, 2, 2), Trend.RISING),  # the middle one is left out
    ],
)
def test_trends_worked_out_by_hand(figures, trend):
    assert trend_of(figures) is trend


@given(FIGURES)
def test_told_backwards_it_turns_round(figures):
    trend = trend_of(figures)
    assert trend_of(figures[::-1]) is OPPOSITE.get(trend, trend)


@given(FIGURES)
def test_everything_twice_never_turns_a_trend_round(figures):
    trend, twice = trend_of(figures), trend_of([2 * figure for figure in figures])
    assert twice is trend or trend is Trend.STEADY
