import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app.ui.isolation import (
    apart,
    breakable,
    button_text,
    directed,
    directed_label,
    in_lines,
    isolated,
    one_line,
    path_text,
    reads_rtl,
)

CONTROLS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


@given(st.text(st.characters() | st.sampled_from(CONTROLS)))
def test_no_override_gets_out_of_a_users_words(text):
    shown = isolated(text)
    assert shown[0] == "\u2068"
    assert shown[-1] == "\u2069"
    assert not set(shown[1:-1]) & set(CONTROLS)
    assert len(shown.splitlines()) == 1


def test_an_ampersand_stays_one():
    assert button_text("Joe & Co") == "Joe && Co"


def test_a_path_may_go_on_in_the_next_line_after_each_separator():
    assert path_text("/home/ann/notes") == "/\u200bhome/\u200bann/\u200bnotes"
    assert path_text("C:\\notes") == "C:\\\u200bnotes"


def test_a_long_address_may_go_on_in_the_next_line_and_short_words_do_not():
    assert breakable("bea.new@example.org, Mill-Lane") == "bea.\u200bnew@\u200bexample.\u200borg, Mill-Lane"


@given(st.text(st.characters() | st.sampled_from(CONTROLS)))
def test_a_line_of_isolated_words_closes_all_it_opens(text):
    shown = one_line(text)
    depth = 0
    for mark in shown:
        depth += (mark in "\u2066\u2067\u2068") - (mark == "\u2069")
        assert depth >= 0
    assert depth == 0
    assert not set(shown) & set(CONTROLS[:5])
    assert len(shown.splitlines()) <= 1


def test_isolates_of_a_line_stay():
    assert one_line(f"{isolated('Ann')} ·\n{isolated('Bea')}") == f"{isolated('Ann')} · {isolated('Bea')}"


ARABIC = "سارة"
READ = [
    ("60 weeks", False, False),  # not translated yet
    ("60 أسبوعًا", True, True),
    ("CSV ملف", False, True),  # ours in an Arabic window: it only begins with a word from elsewhere
    ("2026-11-22", False, False),
    ("٣ · ٤", False, False),
    (f"{isolated(ARABIC)} · {isolated('Ann')}", False, True),  # a line of names goes with the window
    (f"{isolated(ARABIC)} helps", False, False),
    ("‹", False, True),  # what points turns with the window
]


@pytest.mark.parametrize(("text", "in_ltr", "in_rtl"), READ)
def test_ours_goes_with_the_window_if_it_can(text, in_ltr, in_rtl):
    assert reads_rtl(text, rtl=False) == in_ltr
    assert reads_rtl(text, rtl=True) == in_rtl


@pytest.mark.parametrize("rtl", [False, True])
def test_what_somebody_wrote_goes_by_its_first_letter(rtl):
    assert not reads_rtl(f"The knees of {ARABIC}…", rtl=rtl, personal=True)
    assert reads_rtl(f"{ARABIC} has bad knees…", rtl=rtl, personal=True)
    assert not reads_rtl("07700 900050", rtl=rtl, personal=True)


def test_marks_stand_only_where_qt_would_go_wrong():
    assert directed("60 weeks", rtl=False) == "60 weeks"
    assert directed("60 weeks", rtl=True) == apart("60 weeks", rtl=False)
    assert directed(f"{ARABIC}.", rtl=True) == f"{ARABIC}."
    assert directed(f"{ARABIC}.", rtl=False) == apart(f"{ARABIC}.", rtl=True)
    names = f"{isolated('Ann')} · {isolated('Bea')}"
    assert directed(names, rtl=True) == names
    assert directed_label(names, rtl=True) == apart(names, rtl=True)  # Qt would find no letter and begin left
    assert directed_label("60 weeks", rtl=True) == "60 weeks"


def test_a_word_that_no_line_holds_may_be_broken_and_others_stay_whole():
    assert in_lines("x" * 100).split("\u200b") == ["x" * 20] * 5
    assert in_lines("a sentence of quite ordinarily long words") == "a sentence of quite ordinarily long words"
