"""Terms of a group or a place: who may have what was heard from it."""

from datetime import date

import pytest

from connector_app.application.response_sheet import to_ask
from connector_app.application.terms import AgreedTerms
from connector_app.domain.period import parse_period
from connector_app.summary.asks import AskStays
from tests.asking import HEARD, let_go, passed_on
from tests.factory import (
    TODAY,
    copy_notebook,
    make_conversation,
    make_group,
    make_insight,
    make_organisation,
    make_place,
    make_terms,
)
from tests.summary.made_facts import VOCABULARY
from tests.summary.made_summary import themes_shown

PCN, COUNCIL = make_organisation("Town PCN"), make_organisation("The council")
TOWN = make_place("Town")
QUARTER = make_place("Quarter", parent_id=TOWN.id)
GROUP = make_group()
TALK = make_conversation(group_id=GROUP.id, place_id=QUARTER.id)


@pytest.fixture
def allowed(tmp_path):
    """Tell whether an organisation may have an insight heard from a group in a quarter, by terms."""

    def ask(*terms, organisation=PCN, on=TODAY, **fields):
        insight = make_insight(TALK, **fields)
        notebook = copy_notebook(tmp_path, TOWN, QUARTER, GROUP, TALK, PCN, COUNCIL, insight, *terms)
        try:
            return AgreedTerms(notebook.reader).allow_insight(insight, organisation.id, on)
        finally:
            notebook.close()

    return ask


def test_without_terms_anybody_may_have_it(allowed):
    assert allowed()


def test_once_a_group_has_terms_only_who_is_named_in_them_may(allowed):
    assert allowed(make_terms(GROUP, PCN))
    assert not allowed(make_terms(GROUP, COUNCIL))
    assert not allowed(make_terms(GROUP))
    assert allowed(make_terms(GROUP), make_terms(GROUP, PCN))


def test_terms_about_other_things_or_other_days_do_not_let_it_go(allowed):
    assert not allowed(make_terms(GROUP, PCN, insights=False))
    assert not allowed(make_terms(GROUP, PCN, until=TODAY), on=date(2026, 11, 23))
    assert allowed(make_terms(GROUP, PCN, until=TODAY))
    assert not allowed(make_terms(GROUP, PCN), on=date(2026, 11, 21))


def test_terms_of_a_place_hold_within_it_and_every_one_has_to_let_it_go(allowed):
    assert not allowed(make_terms(TOWN, COUNCIL))
    assert not allowed(make_terms(GROUP, PCN), make_terms(TOWN, COUNCIL))
    assert allowed(make_terms(GROUP, PCN), make_terms(TOWN, PCN), make_terms(QUARTER, PCN))


def test_terms_of_others_say_nothing(allowed):
    other = make_group("Others")
    assert allowed(other, make_terms(other, COUNCIL))


def test_what_may_not_be_had_is_not_asked_about(tmp_path):
    kept_back = make_insight(TALK, safe_text=HEARD[0], approved_by="Maeve", approved_on=TODAY)
    theme = VOCABULARY.themes.items[0].code
    free = let_go(HEARD[1], theme=theme)
    nouns = [TOWN, QUARTER, GROUP, TALK, PCN, kept_back, free, make_terms(GROUP)]
    notebook = copy_notebook(tmp_path, *nouns, passed_on(kept_back, PCN), passed_on(free, PCN))
    shown = themes_shown(theme, period=parse_period("2026Q4"))
    found = to_ask(notebook, PCN.id, shown, TODAY)
    notebook.close()
    assert [row.text for row in found.asks.rows] == [HEARD[1]]
    assert found.held == {AskStays.NOT_AGREED: 1}
