from hypothesis import given
from hypothesis import strategies as st

from connector_app.ui.isolation import breakable, button_text, isolated, path_text

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
