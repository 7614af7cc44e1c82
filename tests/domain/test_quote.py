"""A quote waits until somebody has read it as it is, and waits again once a word is new."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app.domain.errors import RuleBroken
from connector_app.domain.quote import LONGEST_ORIGINAL, LONGEST_SAFE, Quote
from tests.factory import TODAY, make_conversation, make_person, make_quote

_DAWN = make_person()


def _quote(**fields: object) -> Quote:
    return make_quote(make_conversation(_DAWN), _DAWN, **fields)


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"original": "  \n"}, "quote_empty"),
        ({"original": "x" * (LONGEST_ORIGINAL + 1)}, "quote_original_too_long"),
        ({"safe_text": "x" * (LONGEST_SAFE + 1)}, "quote_too_long"),
        ({"theme": ""}, "quote_without_theme"),
        ({"safe_text": " ", "approved_by": "Ines", "approved_on": TODAY}, "quote_without_safe_text"),
        ({"approved_on": TODAY}, "quote_without_reviewer"),
        ({"approved_by": "Ines"}, "quote_without_reviewer"),
    ],
)
def test_a_quote_that_breaks_a_rule_is_refused(fields: dict[str, object], code: str) -> None:
    with pytest.raises(RuleBroken) as broken:
        _quote(**fields).check()
    assert broken.value.code == code


def test_a_quote_may_wait_without_safe_words() -> None:
    waiting = _quote(safe_text="", original="x" * LONGEST_ORIGINAL)
    waiting.check()
    assert not waiting.approved


def test_the_longest_safe_text_may_be_confirmed() -> None:
    assert _quote(safe_text="x" * LONGEST_SAFE).confirmed(" Ines ", TODAY).approved_by == "Ines"


@pytest.mark.parametrize("name", ["", "  "])
def test_nobody_without_a_name_confirms(name: str) -> None:
    with pytest.raises(RuleBroken):
        _quote().confirmed(name, TODAY)


@given(st.text(max_size=30), st.sampled_from(["HOUSING", "FOOD"]), st.booleans())
def test_whatever_is_new_has_to_be_read_again(text: str, theme: str, other: bool) -> None:
    approved = _quote().confirmed("Ines", TODAY)
    person = make_person().id if other else approved.person_id
    again = approved.reworded(safe_text=text, theme=theme, person_id=person)
    same = replace(again, approved_by=approved.approved_by, approved_on=approved.approved_on) == approved
    assert again.approved is same
    assert "\n" not in again.safe_text
