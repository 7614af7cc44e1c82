from datetime import date

import pytest

from connector_app.application.frameworks import shipped_vocabulary
from connector_app.application.outside_numbers import know_outside
from connector_app.application.plan_summary import plan_summary
from connector_app.domain.errors import Refused, RuleBroken
from connector_app.domain.period import parse_period
from connector_app.summary.ledger import ReleaseKind
from tests.factory import TODAY, copy_notebook, make_consent, make_conversation, make_person, make_place

VOCABULARY = shipped_vocabulary()
PERIOD = parse_period("2026Q3")
SUMMER = date(2026, 8, 1)
FOOD = frozenset({("answered", "theme"), ("theme", "FOOD")})


@pytest.fixture
def notebook(tmp_path):
    homes = [make_place("Northgate"), make_place("Southbank")]
    people = [make_person(f"Person {n}", place_id=homes[n % 2].id) for n in range(30)]
    consents = [make_consent(person) for person in people]
    fed = make_conversation(*people[:14], themes=["FOOD"], on=SUMMER)
    others = make_conversation(*people[14:], on=SUMMER)
    made = copy_notebook(tmp_path, *homes, *people, *consents, fed, others)
    yield made
    made.close()


@pytest.fixture
def planned(notebook):
    return plan(notebook)


def plan(notebook, today=TODAY):
    return plan_summary(notebook, VOCABULARY, PERIOD, today)


def test_a_true_number_is_remembered_as_published(notebook, planned):
    release = know_outside(notebook, VOCABULARY, planned, FOOD, 14, "  The   council ", TODAY)
    assert notebook.ledger.releases() == [release]
    assert (release.kind, release.recipient, release.period) == (ReleaseKind.OUTSIDE, "The council", PERIOD)
    (number,) = release.numbers
    assert (number.cell, number.shown, number.low, number.high, number.since) == (FOOD, 14, 14, 14, 1)


def test_the_next_summary_is_still_made_and_is_tried_with_it(notebook, planned):
    know_outside(notebook, VOCABULARY, planned, FOOD, 14, "The council", TODAY)
    again = plan(notebook)
    assert [release.recipient for release in again.earlier] == ["The council"]
    assert again.release is not None


@pytest.mark.parametrize("number", [13, 15, 0, -1, 10**12])
def test_a_number_that_is_not_the_one_counted_is_not_kept(notebook, planned, number):
    with pytest.raises(Refused, match="outside_number_differs"):
        know_outside(notebook, VOCABULARY, planned, FOOD, number, "The council", TODAY)
    assert notebook.ledger.releases() == []


def test_a_cell_that_is_not_counted_is_not_kept(notebook, planned):
    with pytest.raises(Refused, match="outside_number_differs"):
        know_outside(notebook, VOCABULARY, planned, frozenset({("moon", "full")}), 14, "The council", TODAY)


def test_somebody_has_to_be_named(notebook, planned):
    with pytest.raises(RuleBroken, match="outside_without_name"):
        know_outside(notebook, VOCABULARY, planned, FOOD, 14, " ", TODAY)
    assert notebook.ledger.releases() == []


def test_while_a_period_still_runs_its_numbers_change_too_soon(notebook):
    running = plan(notebook, date(2026, 9, 1))
    with pytest.raises(Refused, match="outside_while_running"):
        know_outside(notebook, VOCABULARY, running, FOOD, 14, "The council", TODAY)
