"""Insights, responses, plans, terms, profiles and measures keep their rules, and words that are new wait."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app.domain.errors import RuleBroken
from connector_app.domain.ids import new_id, new_token
from connector_app.domain.insight import LONGEST_SAFE, Source
from connector_app.domain.person import EqualityAnswer
from connector_app.domain.plan import LONGEST_NOTE, Adopted, Step
from connector_app.domain.profile import ChosenTable
from connector_app.domain.response import SETTLED, ResponseState, Shared, SharedThing
from connector_app.domain.tag import Basis, Tag
from connector_app.domain.terms import Terms
from connector_app.domain.wellbeing import Score
from tests.factory import (
    TODAY,
    make_conversation,
    make_group,
    make_insight,
    make_organisation,
    make_person,
    make_plan,
    make_profile,
    make_response,
    make_terms,
    make_wellbeing,
)

TAGGED = (Tag("HC3C", "CONTROL"), Tag("HC3C", "CONTROL", Basis.SAID_BY_PERSON))
YESTERDAY = TODAY - timedelta(1)
REFUSED = {"answered_on": TODAY, "state": ResponseState.NOT_DONE}
BROKEN = [
    (make_organisation(" "), "organisation_without_name"),
    (make_insight(title=" "), "insight_without_title"),
    (make_insight(safe_text="x" * (LONGEST_SAFE + 1)), "insight_too_long"),
    (make_insight(sources=(Source("a"), Source("a"))), "insight_twice"),
    (make_insight(tags=TAGGED), "insight_twice"),
    (make_insight(approved_by="Ines"), "insight_without_reviewer"),
    (make_insight(approved_on=TODAY, safe_text="x"), "insight_without_reviewer"),
    (make_insight(approved_by="Ines", approved_on=TODAY), "insight_without_safe_text"),
    (make_response(make_insight(), make_organisation(), answered_on=TODAY), "response_half_answered"),
    (make_response(make_insight(), make_organisation(), state=ResponseState.DONE), "response_half_answered"),
    (
        make_response(
            make_insight(), make_organisation(), state=ResponseState.DONE, answered_on=YESTERDAY, sent_on=TODAY
        ),
        "response_before_sent",
    ),
    (make_response(make_insight(), make_organisation(), **REFUSED), "response_without_reason"),
    (
        make_response(make_insight(), make_organisation(), shared=(SharedThing(Shared.MONEY),) * 2),
        "response_shared_twice",
    ),
    (make_plan(" "), "plan_without_title"),
    (make_plan(framework=""), "plan_without_framework"),
    (make_plan(adopted=Adopted.NOT_ADOPTED), "plan_without_reason"),
    (make_plan(steps=(Step("A", note="x" * (LONGEST_NOTE + 1)),)), "plan_note_too_long"),
    (make_plan(approved_by="Ines"), "plan_without_reviewer"),
    (Terms(agreed_on=TODAY), "terms_of_nobody"),
    (make_terms(make_group(), place_id=new_id()), "terms_of_nobody"),
    (make_terms(make_group(), until=YESTERDAY), "terms_days_crossed"),
    (make_profile(" "), "profile_without_name"),
    (make_profile(tables=(ChosenTable("themes"), ChosenTable("themes"))), "profile_table_twice"),
    (make_wellbeing(make_person(), scores=()), "wellbeing_empty"),
    (make_wellbeing(make_person(), scores=(Score("SATIS", 1), Score("SATIS", 2))), "wellbeing_twice"),
    (make_person(answers=(EqualityAnswer("SEX", "F"), EqualityAnswer("SEX", "M"))), "person_answered_twice"),
    (make_person(decile=3), "person_decile_unclear"),
    (make_person(decile_edition="IMD 2019"), "person_decile_unclear"),
    (make_person(decile=11, decile_edition="IMD 2019"), "person_decile_unclear"),
    (make_conversation(tags=TAGGED), "conversation_twice"),
]


@pytest.mark.parametrize(("noun", "code"), BROKEN, ids=[f"{code}-{n}" for n, (_, code) in enumerate(BROKEN)])
def test_a_noun_that_breaks_a_rule_is_refused(noun, code):
    with pytest.raises(RuleBroken) as broken:
        noun.check()
    assert broken.value.code == code


def test_what_is_filled_in_keeps_the_rules():
    insight, to = make_insight(tags=TAGGED[:1]), make_organisation()
    for noun in (
        *(to, insight, make_response(insight, to), make_response(insight, to, reason="money", **REFUSED)),
        *(make_plan(), make_profile(), make_terms(make_group(), to, until=TODAY), make_wellbeing(make_person())),
        make_person(decile=10, decile_edition="IMD 2019", answers=(EqualityAnswer("SEX", "F"),)),
    ):
        noun.check()


@given(st.text(max_size=LONGEST_SAFE))
def test_words_of_an_insight_wait_again_once_they_are_new(words):
    read = make_insight(safe_text="Later buses").confirmed(" Ines ", TODAY)
    assert (read.approved, read.approved_by) == (True, "Ines")
    after = read.reworded(words)
    assert after.safe_text == " ".join(words.split())
    assert after.approved is (after.safe_text == "Later buses")
    assert read.reworded("Later  buses") == read


def test_words_of_a_plan_wait_again_once_they_are_new():
    read = make_plan(steps=(Step("A", note="met"),)).confirmed("Ines", TODAY)
    assert replace(read, stage="review").changed(read).approved
    for change in ({"title": "x"}, {"population": "x"}, {"reason": "x"}, {"steps": (Step("A", note="x"),)}):
        assert not replace(read, **change).changed(read).approved
    with pytest.raises(RuleBroken):
        make_plan().confirmed(" ", TODAY)


def test_answers_are_settled_or_not():
    to, insight = make_organisation(), make_insight()
    assert not make_response(insight, to).answered
    assert all(
        make_response(insight, to, state=s, answered_on=TODAY).answered for s in ResponseState if s != "waiting"
    )
    assert set(SETTLED) == {"done", "not_done"}


@pytest.mark.parametrize(
    ("agreed", "until", "on", "holds"),
    [
        (date(2026, 1, 1), None, date(2026, 1, 1), True),
        (date(2026, 1, 2), None, date(2026, 1, 1), False),
        (date(2026, 1, 1), date(2026, 2, 1), date(2026, 2, 1), True),
        (date(2026, 1, 1), date(2026, 2, 1), date(2026, 2, 2), False),
    ],
)
def test_terms_hold_from_their_day_until_their_last(agreed, until, on, holds):
    assert make_terms(make_group(), agreed_on=agreed, until=until).holds(on) is holds


def test_a_token_is_read_aloud_without_doubt():
    tokens = {new_token() for _ in range(500)}
    assert len(tokens) == 500
    assert all(
        len(token) == 12 and token.startswith("R-") and not set("ILOU01") & set(token[2:]) for token in tokens
    )
