"""Which words leave: read, agreed to, beside a number that is shown, one a person, in an order left to chance."""

from collections import Counter
from dataclasses import replace
from datetime import date
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app.summary.protected import QUOTES_OF_A_THEME, ShownQuote
from connector_app.summary.quotes import Stays, WaitingQuote, admit, shown_themes, stays, with_quotes
from tests.summary.made_facts import QUARTER, VOCABULARY
from tests.summary.made_summary import themes_shown

_SHOWN, _ALSO_SHOWN, _FEW, _NOBODY = (item.code for item in VOCABULARY.themes.items[:4])
_LABELS = {item.code: item.label for item in VOCABULARY.themes.items}


PROTECTED = themes_shown(_SHOWN, _ALSO_SHOWN, withheld=[_FEW])
READY = WaitingQuote(
    id="q",
    person="p",
    theme=_SHOWN,
    text="The damp makes us ill.",
    on=QUARTER.first,
    agreed=True,
    private=False,
    approved=True,
    clear=True,
)


def _no_chance(_quotes: list[WaitingQuote]) -> None:
    """Leave the order as it is."""


def test_a_quote_that_nothing_holds_back_leaves_beside_its_theme():
    assert admit([READY], PROTECTED, _no_chance) == (ShownQuote(_LABELS[_SHOWN], READY.text),)


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"agreed": False}, Stays.NOT_AGREED),
        ({"private": True}, Stays.PRIVATE),
        ({"on": date(2026, 10, 1)}, Stays.OTHER_PERIOD),
        ({"approved": False}, Stays.UNREAD),
        ({"clear": False}, Stays.BLOCKED),
        ({"theme": _FEW}, Stays.THEME_WITHHELD),
        ({"theme": _NOBODY}, Stays.THEME_WITHHELD),
        ({"theme": "GONE"}, Stays.THEME_WITHHELD),
    ],
)
def test_each_reason_alone_holds_a_quote_back(change, why):
    held = replace(READY, **change)
    assert stays(held, PROTECTED) is why
    assert admit([held], PROTECTED, _no_chance) == ()


def test_a_theme_shown_only_for_a_neighbourhood_has_no_quotes():
    assert PROTECTED.tables[0].cells[2][0] == 10
    assert list(shown_themes(PROTECTED)) == [_SHOWN, _ALSO_SHOWN]


_QUOTES = st.lists(
    st.builds(
        WaitingQuote,
        id=st.uuids().map(str),
        person=st.sampled_from([f"person {n}" for n in range(12)]),
        theme=st.sampled_from([_SHOWN, _ALSO_SHOWN, _FEW, _NOBODY]),
        text=st.integers(0, 10**6).map("words {}".format),
        on=st.dates(date(2026, 6, 1), date(2026, 10, 31)),
        agreed=st.sampled_from([True, True, False]),
        private=st.sampled_from([False, False, True]),
        approved=st.sampled_from([True, True, False]),
        clear=st.sampled_from([True, True, False]),
    ),
    max_size=30,
    unique_by=lambda quote: quote.text,
)


@given(quotes=_QUOTES, seed=st.integers(0, 99))
def test_no_order_and_no_mixture_lets_more_leave(quotes, seed):
    shown = admit(quotes, PROTECTED, Random(seed).shuffle)
    by_text = {quote.text: quote for quote in quotes}
    sources = [by_text[quote.text] for quote in shown]
    assert all(
        q.agreed
        and q.approved
        and q.clear
        and not q.private
        and q.on in QUARTER
        and q.theme in (_SHOWN, _ALSO_SHOWN)
        for q in sources
    )
    assert all(quote.theme == _LABELS[by_text[quote.text].theme] for quote in shown)
    assert max(Counter(q.person for q in sources).values(), default=0) <= 1
    assert max(Counter(q.theme for q in sources).values(), default=0) <= QUOTES_OF_A_THEME
    assert bool(shown) == any(stays(quote, PROTECTED) is None for quote in quotes)
    assert with_quotes(PROTECTED, shown).quotes == shown


def test_the_order_and_the_choice_are_left_to_chance():
    quotes = [replace(READY, person=str(n), text=f"words {n}") for n in range(8)]
    seen = {admit(quotes, PROTECTED, Random(seed).shuffle) for seed in range(20)}
    assert len(seen) > 10
    assert {quote.text for shown in seen for quote in shown} == {quote.text for quote in quotes}


def test_themes_stand_in_the_order_of_the_tables():
    quotes = [replace(READY, person=str(n), theme=theme) for n, theme in enumerate([_ALSO_SHOWN, _SHOWN] * 2)]
    shown = admit(quotes, PROTECTED, _no_chance)
    assert [quote.theme for quote in shown] == [_LABELS[_SHOWN]] * 2 + [_LABELS[_ALSO_SHOWN]] * 2


def test_a_summary_with_quotes_is_otherwise_the_same():
    quoted = with_quotes(PROTECTED, [ShownQuote(_LABELS[_SHOWN], "words")])
    names = set(type(quoted).__slots__) - {"quotes"}
    assert all(getattr(quoted, name) == getattr(PROTECTED, name) for name in names)
    assert PROTECTED.quotes == ()


@pytest.mark.parametrize(
    "quotes",
    [
        [ShownQuote(_LABELS[_NOBODY], "beside a theme without a number")],
        [ShownQuote("Any label", "beside nothing")],
        [ShownQuote(_LABELS[_SHOWN], " ")],
        [ShownQuote(_LABELS[_SHOWN], "x" * 301)],
        [ShownQuote(_LABELS[_SHOWN], f"words {n}") for n in range(QUOTES_OF_A_THEME + 1)],
    ],
)
def test_no_other_quotes_can_be_put_into_a_summary(quotes):
    with pytest.raises(ValueError, match="quote"):
        with_quotes(PROTECTED, quotes)
