"""What is proposed about a record, by days worked out by hand; nothing is proposed too early."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app.domain.errors import RuleBroken
from connector_app.domain.person import PersonStatus
from connector_app.domain.retention import JUMP_DAYS, Proposal, Retention, is_jump
from tests.factory import make_person

TODAY = date(2026, 11, 22)
RULE = Retention()


@pytest.mark.parametrize(
    ("last", "person", "proposal"),
    [
        (date(2025, 11, 23), {}, None),
        (date(2025, 11, 22), {}, Proposal.REVIEW),
        (date(2024, 11, 23), {}, Proposal.REVIEW),
        (date(2024, 11, 22), {}, Proposal.FORGET),
        (date(2020, 1, 1), {"retain_until": date(2026, 11, 23)}, None),
        (date(2020, 1, 1), {"retain_until": TODAY}, Proposal.FORGET),
        (date(2026, 11, 1), {"retain_until": TODAY}, Proposal.REVIEW),
        (date(2020, 1, 1), {"restricted_on": date(2020, 2, 1)}, None),
        (TODAY, {"status": PersonStatus.ASKED_TO_BE_FORGOTTEN}, Proposal.FORGET),
        (date(2028, 1, 1), {}, None),
    ],
)
def test_what_is_proposed(last, person, proposal):
    assert RULE.proposal(make_person(**person), last, TODAY) is proposal


@given(last=st.dates(date(2000, 1, 1), date(2040, 1, 1)), later=st.integers(0, 4000))
def test_with_more_time_never_less_is_proposed(last, later):
    order = [None, Proposal.REVIEW, Proposal.FORGET]
    person = make_person()
    first, second = (RULE.proposal(person, last, TODAY + timedelta(days)) for days in (0, later))
    assert order.index(first) <= order.index(second)


@pytest.mark.parametrize("rule", [Retention(0, 24), Retention(25, 24), Retention(12, 241)])
def test_a_rule_that_cannot_be_is_refused(rule):
    with pytest.raises(RuleBroken, match="retention_crossed"):
        rule.check()


def test_only_a_long_way_ahead_is_a_jump():
    assert not is_jump(None, TODAY)
    assert not is_jump(TODAY, TODAY - timedelta(400))
    assert not is_jump(TODAY, TODAY + timedelta(JUMP_DAYS))
    assert is_jump(TODAY, TODAY + timedelta(JUMP_DAYS + 1))
