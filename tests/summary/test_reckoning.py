"""What is out counts once, for the days it was counted in; what cannot be compared is refused."""

from dataclasses import replace
from datetime import date

import pytest

from connector_app.domain.errors import Refused
from connector_app.domain.period import parse_period
from connector_app.summary.audit.spans import Span
from connector_app.summary.ledger import ReleaseKind
from connector_app.summary.policy import STANDARD
from connector_app.summary.reckoning import changed_since, out_of, overlapping, require_fit, require_proof, span_of
from tests.store.releases import make_number, make_release

JULY, QUARTER, YEAR = map(parse_period, ("2026-07", "2026Q3", "2026"))
FOOD = ("answered", "theme"), ("theme", "FOOD")
AUGUST = date(2026, 8, 12)


@pytest.mark.parametrize(
    ("made_on", "last"),
    [
        (AUGUST, AUGUST),
        (date(2026, 7, 1), date(2026, 7, 1)),
        (date(2026, 9, 30), date(2026, 9, 29)),
        (date(2027, 1, 1), date(2026, 9, 29)),
        (date(2026, 1, 1), date(2026, 7, 1)),
    ],
)
def test_a_running_period_is_never_all_of_itself(made_on, last):
    assert span_of(ReleaseKind.RUNNING, QUARTER, made_on) == Span(QUARTER.first, last)
    assert span_of(ReleaseKind.CLOSED, QUARTER, made_on) == Span(QUARTER.first, QUARTER.last)


RULE = "said response:decided_by=community|together"


@pytest.mark.parametrize(
    ("then", "now", "changed"),
    [
        ("a", "a", False),
        ("a", "b", True),
        ("a@IMD_2019", "a@IMD_2019", False),
        ("a@IMD_2019", "a@IMD_2025", True),
        ("a@IMD_2019", "a", True),
        # Before anybody was looked up there was no edition to be mixed.
        ("a", "a@IMD_2019", False),
        ("a", "b@IMD_2019", True),
    ],
)
def test_lists_that_were_counted_otherwise_are_noticed_whatever_stands_before_them(then, now, changed):
    sent = make_release(lists=f"codes|neighbourhoods||{RULE}=r,is CORE20={then}")
    assert changed_since([sent], {RULE: "r", "is CORE20": now, "new": "n"}) == (
        {"is CORE20"} if changed else set()
    )


def test_a_summary_sent_once_more_tells_nothing_new():
    sent = [
        make_release(kind=kind, period=period) for period in (JULY, parse_period("2026Q4")) for kind in ReleaseKind
    ]
    assert [each.kind for each in overlapping(sent, QUARTER)] == [
        ReleaseKind.CLOSED,
        ReleaseKind.RUNNING,
        ReleaseKind.OUTSIDE,
    ]
    assert len(overlapping(sent, YEAR)) == 6


def test_numbers_printed_again_keep_the_days_they_were_counted_in():
    old, new = make_number(10, *FOOD), make_number(20, ("place", "north"), since=2)
    first = make_release(kind=ReleaseKind.RUNNING, made_on=AUGUST, numbers=(old,))
    second = replace(first, sequence=2, made_on=date(2026, 9, 1), numbers=(new, old))
    out = out_of([first, second], STANDARD.threshold)
    assert [(known.cell, known.span.last.month) for known in out.known] == [(old.cell, 8), (new.cell, 9)]


def test_small_counts_of_people_stay_secret_and_pairs_meet_only_their_own():
    numbers = (
        make_number(None, *FOOD),
        make_number(None, *FOOD, ("place", "north"), low=0, high=None),
        make_number(None, *FOOD, ("counted", "conversations")),
        make_number(15, ("counted", "pairs")),
    )
    release = make_release(numbers=numbers)
    out = out_of([release], STANDARD.threshold)
    assert [out.known[at].cell for at in out.small] == [frozenset(FOOD)]
    assert len(out.known) == 3
    assert len(out_of([], STANDARD.threshold, release).known) == 4


def test_what_cannot_be_compared_is_refused_by_what_keeps_it_apart():
    sent = make_release(kind=ReleaseKind.RUNNING, made_on=AUGUST, lists="a|places|")
    span = Span(QUARTER.first, QUARTER.last)
    for lists, period, code in (
        ("b|places|", QUARTER, "lists_changed"),
        ("a|towns|", QUARTER, "cut_changed"),
    ):
        with pytest.raises(Refused, match=code) as refused:
            require_fit([sent], span, lists, period)
        assert refused.value.params == {"period": "2026Q3"}
    with pytest.raises(Refused, match="periods_cross") as refused:
        require_fit([sent], Span(date(2026, 8, 1), date(2026, 10, 1)), "a|places|", YEAR)
    assert refused.value.params == {"period": "2026Q3"}
    require_fit([sent], Span(YEAR.first, YEAR.last), "a|towns|", YEAR)


@pytest.mark.parametrize(
    "certificate", ["", "{}", "[]", "null", '{"finer":[],"customs":[],"communities":[]}', "{"]
)
def test_what_is_no_certificate_proves_nothing(certificate):
    sent = make_release(certificate=certificate)
    with pytest.raises(Refused, match="ledger_broken"):
        require_proof([sent], [sent], STANDARD)
    outside = replace(sent, kind=ReleaseKind.OUTSIDE)
    require_proof([outside], [outside], STANDARD)
