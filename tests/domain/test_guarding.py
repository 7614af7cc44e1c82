"""What a spreadsheet might calculate is guarded in our own tables, and comes back as it left."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app.domain.guarding import guarded, unguarded


@pytest.mark.parametrize("text", ["=1", "+44 1", "-x", "@x", "\tx", "＝1", "'=1", "''=1"])
def test_what_might_be_calculated_gets_an_apostrophe(text):
    assert guarded(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "x=1", "'tis", "o'clock", "1-2"])
def test_other_texts_stay_as_they_are(text):
    assert guarded(text) == text == unguarded(text)


@given(st.text(alphabet="'=+-@\t\n＝ax "))
def test_every_text_comes_back(text):
    assert unguarded(guarded(text)) == text
