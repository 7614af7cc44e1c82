from hypothesis import given
from hypothesis import strategies as st

from connector_app.ui.widgets.quick_line_text import Opening, by_signs, clean, difference, from_qt, to_qt

FIND = by_signs({"@": 2, "#": 0})


def test_a_sign_at_the_start_of_a_word_opens_a_completion():
    assert FIND("met @Daw", 8) == Opening("@", 4)
    assert FIND("met @", 5) == Opening("@", 4)
    assert FIND("(@Daw", 5) == Opening("@", 1)


def test_a_sign_inside_a_word_opens_nothing():
    assert FIND("write to dawn@example", 21) is None
    assert FIND("no sign here", 12) is None


def test_a_word_ends_after_as_many_spaces_as_its_sign_allows():
    assert FIND("@Dawn of Hill", 13) == Opening("@", 0)
    assert FIND("@Dawn of Hill Street", 20) is None
    assert FIND("#bus s", 6) is None
    assert FIND("@Dawn\nbus", 9) is None


def test_pasted_text_loses_control_characters_and_keeps_scripts():
    assert clean("a\x00b\x1b[31m\tc\r\nd\u2028e") == "ab[31m c\nd\ne"
    assert clean("\u202emallory \u202d=1+1") == "mallory =1+1"
    assert clean("Łukasz \u0645\u0631\u064a\u0645 👩‍👩‍👧") == "Łukasz \u0645\u0631\u064a\u0645 👩‍👩‍👧"
    assert clean("one\ntwo", single_line=True) == "one two"


@given(st.text(max_size=40), st.integers(0, 40))
def test_offsets_return_to_where_they_came_from(text, index):
    index = min(index, len(text))
    assert from_qt(text, to_qt(text, index)) == index


@given(st.text(alphabet="ab @", max_size=20), st.text(alphabet="ab @", max_size=20))
def test_the_difference_makes_the_old_text_new(old, new):
    start, end, text = difference(old, new)
    assert old[:start] + text + old[end:] == new
