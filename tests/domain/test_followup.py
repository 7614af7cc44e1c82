"""A promise that repeats keeps to its own days, and what is half filled in is refused."""

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
