"""What is proposed on which day, with a clock that jumps; nothing is ever taken away by it."""

from datetime import date, timedelta

import pytest

from connector_app.application.audit import DAY_CONFIRMED, RETENTION_CHANGED
from connector_app.application.retention import confirm_day, keep_rule, mark_open, review, rule_of
from connector_app.domain.errors import RuleBroken
from connector_app.domain.retention import Proposal, Retention
from tests.factory import TODAY, copy_notebook, make_conversation, make_person

JUMP = timedelta(400)


@pytest.fixture
def notebook(tmp_path):
    dawn, bea = make_person("Dawn"), make_person("Bea")
    talks = make_conversation(dawn, on=TODAY - timedelta(30)), make_conversation(bea, on=TODAY - timedelta(800))
    made = copy_notebook(tmp_path, dawn, bea, *talks)
    yield made
    made.close()


def proposed(notebook, day):
    return {each.row.person.label: each.proposal for each in review(notebook, day).proposed}


@pytest.mark.parametrize("days", [JUMP, -JUMP])
def test_a_clock_that_jumps_either_way_takes_nothing_and_proposes_nothing_new(notebook, days):
    mark_open(notebook, TODAY)
    before = notebook.reader.totals()
    jumped = TODAY + days
    mark_open(notebook, jumped)
    assert proposed(notebook, jumped) == ({} if days > timedelta(0) else {"Bea": Proposal.REVIEW})
    assert notebook.reader.totals() == before
    assert proposed(notebook, TODAY) == {"Bea": Proposal.FORGET}


def test_a_jump_ahead_is_noticed_until_somebody_says_that_the_day_is_right(notebook):
    mark_open(notebook, TODAY)
    ahead = TODAY + JUMP
    assert review(notebook, ahead).unsure_since == TODAY
    mark_open(notebook, ahead)
    assert review(notebook, ahead).unsure_since == TODAY
    confirm_day(notebook, ahead)
    assert review(notebook, ahead).unsure_since is None
    assert proposed(notebook, ahead) == {"Dawn": Proposal.REVIEW, "Bea": Proposal.FORGET}
    assert [row.action for row in notebook.reader.trail()] == [DAY_CONFIRMED]


def test_a_notebook_that_is_opened_now_and_then_is_never_asked_about_the_clock(notebook):
    for days in range(0, 1000, 90):
        mark_open(notebook, TODAY + timedelta(days))
        assert review(notebook, TODAY + timedelta(days)).unsure_since is None


def test_the_first_day_is_believed(notebook):
    assert review(notebook, date(2040, 1, 1)).unsure_since is None


def test_the_rule_is_the_keepers(notebook):
    assert rule_of(notebook) == Retention(12, 24)
    keep_rule(notebook, Retention(1, 2))
    assert rule_of(notebook) == Retention(1, 2)
    assert proposed(notebook, TODAY + timedelta(31)) == {"Dawn": Proposal.FORGET, "Bea": Proposal.FORGET}
    with pytest.raises(RuleBroken):
        keep_rule(notebook, Retention(3, 2))
    assert rule_of(notebook) == Retention(1, 2)
    assert [row.action for row in notebook.reader.trail()] == [RETENTION_CHANGED]
