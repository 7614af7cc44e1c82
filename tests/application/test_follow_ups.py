from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app.application.follow_ups import close, following, promise, rest_reminder, tell
from connector_app.domain.followup import ClosedAs, FollowUp, Repeat
from tests.factory import TODAY, make_follow_up, make_person


def test_what_repeats_is_closed_and_promised_again_in_one_command():
    weekly = make_follow_up("ring", due=TODAY, repeat=Repeat.WEEKLY)
    closed, again = close(weekly, ClosedAs.DONE, TODAY).saves
    assert (closed.id, closed.closed_as, closed.closed_on) == (weekly.id, ClosedAs.DONE, TODAY)
    assert (again.due, again.closed_as, again.what) == (TODAY + timedelta(7), None, "ring")


def test_what_is_closed_a_second_time_is_not_promised_twice():
    weekly = make_follow_up("ring", due=TODAY, repeat=Repeat.WEEKLY)
    closed, _ = close(weekly, ClosedAs.DONE, TODAY).saves
    assert close(closed, ClosedAs.DONE, TODAY) is None
    (otherwise,) = close(closed, ClosedAs.NOT_POSSIBLE, TODAY).saves
    assert otherwise.closed_as is ClosedAs.NOT_POSSIBLE


def test_who_has_heard_already_is_not_told_again():
    (told,) = tell(make_follow_up(), TODAY - timedelta(1)).saves
    assert tell(told, TODAY) is None


@pytest.mark.parametrize("how", [how for how in ClosedAs if how is not ClosedAs.DONE])
def test_what_was_not_done_is_not_promised_again(how):
    weekly = make_follow_up("ring", due=TODAY, repeat=Repeat.WEEKLY)
    assert len(close(weekly, how, TODAY, "why").saves) == 1
    assert following(weekly, how, TODAY) is None


@given(
    st.none() | st.sampled_from(Repeat),
    st.none() | st.dates(date(2020, 1, 1), date(2030, 1, 1)),
    st.sampled_from(ClosedAs),
)
def test_every_closing_is_whole_and_leaves_at_most_one_open(repeat, due, how):
    saves = close(FollowUp(what="ring", due=due, repeat=repeat), how, TODAY, "because").saves
    for noun in saves:
        noun.check()
    assert saves[0].closed_as is how
    assert [noun.closed_as for noun in saves[1:]] == [None] * (how is ClosedAs.DONE and repeat is not None)


def test_telling_and_resting_change_nothing_else():
    asked, dawn = make_follow_up(), make_person("Dawn", touch_every=14)
    (told,) = tell(asked, TODAY).saves
    assert (told.told_on, told.what, told.closed_as) == (TODAY, asked.what, None)
    (rested,) = rest_reminder(dawn).saves
    assert (rested.touch_every, rested.label) == (None, "Dawn")
    assert promise(asked, new=True).title != promise(asked, new=False).title
