import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app.domain.ids import new_token, token_in


@given(st.sampled_from(["", " ", "\n", "\u00a0"]), st.booleans())
def test_a_token_is_known_again_however_it_was_typed(around, small):
    token = new_token()
    typed = token.lower() if small else token
    assert token_in(around + typed + around) == token
    assert token_in(f"{typed[:7]} {typed[7:]}") == token


@pytest.mark.parametrize("dash", ["\u2010", "\u2011", "\u2013", "\u2212"])
def test_another_dash_is_one_too(dash):
    assert token_in(f"R{dash}4K7M2PQ9XW") == "R-4K7M2PQ9XW"


@pytest.mark.parametrize(
    "text", ["", "R-", "R-4K7M2PQ9X", "R-4K7M2PQ9XWW", "P-4K7M2PQ9XW", "R-4K7M2PQ9X0", "see R-4K7M2PQ9XW"]
)
def test_other_texts_are_none(text):
    assert token_in(text) == ""
