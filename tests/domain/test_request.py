"""By when a request or complaint has to be answered; days worked out by hand."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app.domain.errors import RuleBroken
from connector_app.domain.request import Request, RequestClosedAs, RequestKind, RequestStep

ASKED = Request(kind=RequestKind.ACCESS, received_on=date(2026, 1, 31))
COMPLAINT = Request(kind=RequestKind.COMPLAINT, received_on=date(2026, 1, 31))


@pytest.mark.parametrize(
    ("changed", "due"),
    [
        ({}, date(2026, 2, 28)),
        ({"received_on": date(2026, 11, 22)}, date(2026, 12, 22)),
        ({"received_on": date(2027, 12, 31)}, date(2028, 1, 31)),
        ({"extended_on": date(2026, 2, 20)}, date(2026, 4, 30)),
        ({"asked_back_on": date(2026, 2, 1)}, None),
        ({"asked_back_on": date(2026, 2, 1), "cleared_up_on": date(2026, 2, 11)}, date(2026, 3, 10)),
        ({"closed_as": RequestClosedAs.DONE, "closed_on": date(2026, 2, 3)}, None),
    ],
)
def test_a_request_is_due_a_calendar_month_later(changed: dict[str, object], due: date | None) -> None:
    request = replace(ASKED, **changed)
    request.check()
    assert request.due_on == due


def test_a_complaint_is_acknowledged_within_thirty_days() -> None:
    assert COMPLAINT.due_on == date(2026, 3, 2)
    assert replace(COMPLAINT, acknowledged_on=date(2026, 2, 1)).due_on is None


@given(st.dates(date(1990, 1, 1), date(2100, 1, 1)))
def test_a_month_is_never_longer_than_31_days_nor_shorter_than_28(day: date) -> None:
    due = replace(ASKED, received_on=day).due_on
    assert due is not None
    assert timedelta(28) <= due - day <= timedelta(31)


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"closed_on": date(2026, 2, 3)}, "request_half_closed"),
        ({"closed_as": RequestClosedAs.REFUSED}, "request_half_closed"),
        ({"acknowledged_on": date(2026, 1, 30)}, "request_days_crossed"),
        ({"cleared_up_on": date(2026, 2, 3)}, "request_days_crossed"),
        ({"asked_back_on": date(2026, 2, 3), "cleared_up_on": date(2026, 2, 2)}, "request_days_crossed"),
    ],
)
def test_days_that_cannot_be_are_refused(changed: dict[str, object], code: str) -> None:
    with pytest.raises(RuleBroken, match=code):
        replace(ASKED, **changed).check()


def test_the_steps_of_a_request_in_turn() -> None:
    step = RequestStep
    assert ASKED.steps == (step.ACKNOWLEDGE, step.ASK_BACK, step.EXTEND, step.CLOSE)
    waiting = ASKED.stepped(step.ACKNOWLEDGE, date(2026, 2, 1)).stepped(step.ASK_BACK, date(2026, 2, 2))
    assert (waiting.steps, waiting.due_on) == ((step.CLEAR_UP, step.CLOSE), None)
    longer = waiting.stepped(step.CLEAR_UP, date(2026, 2, 4)).stepped(
        step.EXTEND, date(2026, 2, 5), " Much to read. "
    )
    assert (longer.steps, longer.due_on, longer.outcome) == ((step.CLOSE,), date(2026, 5, 2), "Much to read.")
    ended = longer.closed(RequestClosedAs.DONE, date(2026, 3, 1), "Handed over.")
    ended.check()
    assert (ended.steps, ended.outcome) == ((), "Much to read.\nHanded over.")


def test_a_complaint_cannot_be_put_off() -> None:
    assert COMPLAINT.steps == (RequestStep.ACKNOWLEDGE, RequestStep.CLOSE)
