"""Folding: what compares as equal."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app.domain.folding import fold, words


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("Łukasz", "lukasz"),
        ("ŚWIĄTEK", "swiatek"),
        ("Siân", "sian"),
        ("Groß", "gross"),
        ("Øystein Đorđe", "oystein dorde"),
        ("ﬁona", "fiona"),
        ("Ａｎｎ", "ann"),
        ("e\u0301milie", "emilie"),
        ("Paul\u200bSmith", "paulsmith"),
        ("\u202ehtimS", "htims"),
        ("İstanbul ısı", "istanbul isi"),
        ("كتابي", "کتابی"),
        ("مُحَمَّد", "محمد"),
        ("  a \t b\n", "a b"),
    ],
)
def test_letters_fold(typed, folded):
    assert fold(typed) == folded


def test_an_apostrophe_joins_a_name():
    assert words("O'Brien O’Brien obrien") == ["obrien"] * 3


@given(st.text())
def test_folding_twice_changes_nothing(text):
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet=st.characters(max_codepoint=127)))
def test_plain_letters_take_a_quicker_way_to_the_same_words(text):
    assert words(text) == words(text + " ı")[:-1]


def test_marks_go_from_letters_that_are_no_longer_kept_too():
    every = [chr(code) for code in range(0x0300, 0xD800) if chr(code).isalpha()]
    first = [fold(letter + "\u0301\u200f") for letter in every]
    assert len(set(every)) > 40_000
    assert first == [fold(letter) for letter in every]
