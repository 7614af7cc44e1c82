"""The practice mirror and the power lens, worked out by hand."""

from hypothesis import given
from hypothesis import strategies as st

from connector_app.domain.conversation import Practice
from connector_app.domain.followup import Leads
from connector_app.domain.practice import MIRRORED, leaning, led_by_people, mirror, shares, strongest, to_reflect
from connector_app.domain.trend import Trend

DID, WISHED, MISSED = Practice.PRACTISED, Practice.ASKED_FOR, Practice.MISSING


def test_the_mirror_holds_the_latest_twenty():
    conversations = [{"LISTEN": DID}] * 5 + [{"TRUTH": MISSED}] * MIRRORED
    listen, truth = mirror(("LISTEN", "TRUTH"), conversations)
    assert listen.silent
    assert truth.seen == (MISSED,) * MIRRORED
    assert truth.count(MISSED) == MIRRORED


def test_what_was_wished_for_most_is_thought_about():
    features = mirror(("A", "B", "C"), [{"A": DID, "B": WISHED}, {"B": MISSED, "C": WISHED}, {"A": DID}])
    assert to_reflect(features).code == "B"
    assert strongest(features).code == "A"


def test_when_nothing_was_wished_for_it_is_what_came_up_least():
    features = mirror(("A", "B", "C"), [{"A": DID, "C": DID}, {"A": DID}])
    assert to_reflect(features).code == "B"


def test_a_mirror_of_nothing_asks_nothing():
    features = mirror(("A", "B"), [{}, {}])
    assert to_reflect(features) is None
    assert strongest(features) is None
    assert strongest(()) is None


def test_people_and_the_community_lead_together():
    assert led_by_people({Leads.PERSON: 2, Leads.COMMUNITY: 3, Leads.ME: 9}) == 5


def test_leaning_is_said_only_when_it_is_clear():
    assert leaning(2, 3) is Trend.RISING
    assert leaning(3, 2) is Trend.FALLING
    assert leaning(5, 6) is Trend.STEADY
    assert leaning(0, 0) is Trend.TOO_FEW


def test_shares_worked_out_by_hand():
    assert shares((1, 1, 1)) == (34, 33, 33)
    assert shares((2, 1, 0)) == (67, 33, 0)
    assert shares((0, 0)) == (0, 0)


@given(st.lists(st.integers(0, 10_000), min_size=1, max_size=8))
def test_shares_add_up_and_are_no_further_off_than_one(counts):
    total, found = sum(counts), shares(counts)
    assert sum(found) == (100 if total else 0)
    assert all(
        abs(100 * count - share * total) < total or not total for count, share in zip(counts, found, strict=True)
    )
