"""Strengths, needs, matches and ties refuse what makes no sense."""

from datetime import date

import pytest

from connector_app.domain.errors import RuleBroken
from connector_app.domain.exchange import COMMONS
from connector_app.domain.match import MatchState
from connector_app.domain.need import NeedClosedAs
from connector_app.domain.strength import Willingness
from tests.factory import (
    TODAY,
    make_distinct,
    make_group,
    make_match,
    make_membership,
    make_need,
    make_person,
    make_relationship,
    make_strength,
)

DAWN, ALI = make_person("Dawn"), make_person("Ali")


@pytest.mark.parametrize(
    ("noun", "code"),
    [
        (make_strength(DAWN, " "), "strength_empty"),
        (make_strength(DAWN, party=COMMONS), "strength_of_nobody"),
        (make_strength(DAWN, per_month=0), "per_month_not_positive"),
        (make_need(DAWN, ""), "need_empty"),
        (make_need(DAWN, party=COMMONS), "need_of_nobody"),
        (make_need(DAWN, closed_as=NeedClosedAs.MET), "need_half_closed"),
        (make_match(make_strength(DAWN), make_need(ALI), exchange_id="1" * 32), "match_did_not_happen"),
        (make_relationship(DAWN, DAWN), "related_to_oneself"),
        (make_distinct(DAWN, DAWN), "distinct_from_oneself"),
        (make_membership(DAWN, make_group(), since=TODAY, until=date(2020, 1, 1)), "left_before_coming"),
    ],
)
def test_what_makes_no_sense_is_refused(noun, code):
    with pytest.raises(RuleBroken, match=code):
        noun.check()


def test_what_is_whole_is_accepted():
    strength, need = make_strength(DAWN), make_need(ALI, closed_as=NeedClosedAs.MET, closed_on=TODAY)
    for noun in (strength, need, make_match(strength, need, state=MatchState.HAPPENED, exchange_id="1" * 32)):
        noun.check()


def test_whoever_would_rather_not_now_offers_nothing():
    assert make_strength(DAWN).offered
    assert not make_strength(DAWN, willingness=Willingness.NOT_NOW).offered


def test_a_need_ends_with_its_last_day_or_when_it_is_closed():
    need = make_need(ALI, until=TODAY)
    assert need.open_on(TODAY)
    assert not need.open_on(date(2026, 11, 23))
    assert not make_need(ALI, closed_as=NeedClosedAs.MET, closed_on=TODAY).open_on(TODAY)
