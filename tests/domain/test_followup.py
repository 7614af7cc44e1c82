"""A promise that repeats keeps to its own days, and what is half filled in is refused."""

from calendar import monthrange
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app.domain.errors import RuleBroken
from connector_app.domain.followup import ClosedAs, FollowUp, Repeat
from tests.factory import make_follow_up

DUE = date(2026, 1, 31)


@pytest.mark.parametrize(
    ("repeat", "done", "following"),
    [
        (Repeat.WEEKLY, date(2026, 1, 31), date(2026, 2, 7)),
        (Repeat.FORTNIGHTLY, date(2026, 2, 20), date(2026, 2, 28)),
        (Repeat.MONTHLY, date(2026, 2, 2), date(2026, 2, 28)),
        (Repeat.MONTHLY, date(2026, 2, 28), date(2026, 3, 31)),
        (Repeat.QUARTERLY, date(2026, 1, 30), date(2026, 4, 30)),
        (Repeat.YEARLY, date(2028, 1, 31), date(2029, 1, 31)),
    ],
)
def test_the_next_one_lies_on_its_own_day_after_it_was_done(repeat, done, following):
    first = make_follow_up(due=DUE, repeat=repeat, shown_from=date(2026, 1, 29), told_on=done, reason="late")
    after = first.following(done)
    assert (after.due, after.repeat, after.what) == (following, repeat, first.what)
    assert after.due - after.shown_from == first.due - first.shown_from
    assert (after.told_on, after.closed_as, after.reason) == (None, None, "")
    assert after.id != first.id


def days(first, count):
    """Return the days of the next ones, each done on its day."""
    found, promise = [], first
    for _ in range(count):
        promise = promise.following(promise.due)
        found.append(promise.due)
    return found


def test_what_is_meant_for_the_last_days_of_a_month_comes_back_to_them_after_a_shorter_one():
    monthly = make_follow_up(due=DUE, repeat=Repeat.MONTHLY)
    assert days(monthly, 4) == [date(2026, 2, 28), date(2026, 3, 31), date(2026, 4, 30), date(2026, 5, 31)]
    thirtieth = make_follow_up(due=date(2026, 1, 30), repeat=Repeat.MONTHLY)
    assert days(thirtieth, 3) == [date(2026, 2, 28), date(2026, 3, 30), date(2026, 4, 30)]
    leap = make_follow_up(due=date(2028, 2, 29), repeat=Repeat.YEARLY)
    assert days(leap, 4)[::3] == [date(2029, 2, 28), date(2032, 2, 29)]


def test_what_was_chosen_since_is_meant_itself():
    february = make_follow_up(due=DUE, repeat=Repeat.MONTHLY).following(DUE)
    assert days(replace(february, due=date(2026, 2, 20)), 1) == [date(2026, 3, 20)]
    assert days(make_follow_up(due=date(2026, 2, 28), repeat=Repeat.MONTHLY), 1) == [date(2026, 3, 28)]


@given(
    st.sampled_from((Repeat.MONTHLY, Repeat.QUARTERLY, Repeat.YEARLY)),
    st.dates(date(1990, 1, 1), date(2090, 1, 1)),
)
def test_no_month_is_left_out_and_each_has_the_day_that_is_meant_or_its_last(repeat, due):
    for day in days(make_follow_up(due=due, repeat=repeat), 14):
        assert day.day == min(due.day, monthrange(day.year, day.month)[1])


def test_what_does_not_repeat_has_no_next_one():
    assert make_follow_up(due=DUE).following(DUE) is None


@given(st.sampled_from(Repeat), st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.integers(0, 2000))
def test_the_next_one_is_always_ahead_and_less_than_two_repeats_away(repeat, due, days_late):
    done = date.fromordinal(due.toordinal() + days_late)
    after = FollowUp(what="x", due=due, repeat=repeat).following(done)
    assert done < after.due <= date.fromordinal(done.toordinal() + 366)


def test_it_cannot_be_shown_until_before_it_is_shown_from():
    with pytest.raises(RuleBroken, match="follow_up_never_shown"):
        make_follow_up(shown_from=DUE, shown_until=date(2026, 1, 30)).check()
    with pytest.raises(RuleBroken, match="follow_up_half_closed"):
        make_follow_up(closed_as=ClosedAs.DONE).check()
