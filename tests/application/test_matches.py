from dataclasses import replace

import pytest

from connector_app.application.changes import ChangeSet
from connector_app.application.dispatch import Dispatcher
from connector_app.application.matches import close_need, save_offered, step, take_away
from connector_app.application.offers import look, narrowed, suggestions
from connector_app.domain.exchange import Exchange, Leg
from connector_app.domain.match import Match, MatchState
from connector_app.domain.need import NeedClosedAs
from connector_app.domain.noun import Kind, Ref, ref_of
from tests.domain.vocabularies import VOCABULARY
from tests.factory import (
    TODAY,
    copy_notebook,
    make_match,
    make_need,
    make_person,
    make_place,
    make_strength,
    party_of,
)

MILL = make_place("Mill Bank")
ANN, BEA, CY = make_person("Ann", place_id=MILL.id), make_person("Bea"), make_person("Cy")
DRIVES, LIFT = make_strength(ANN, "Can drive"), make_need(BEA, "A lift to hospital")


@pytest.fixture
def notebook(tmp_path):
    made = copy_notebook(tmp_path, MILL, ANN, BEA, CY, DRIVES, LIFT)
    yield made
    made.close()


@pytest.fixture
def run(notebook):
    told: list[ChangeSet] = []
    return Dispatcher(notebook, told.append)


def view(notebook):
    return look(notebook.reader.offers, VOCABULARY.categories, TODAY)


def told(pairs):
    return [(pair.giver, pair.strength.title, pair.receiver, pair.need.title) for pair in pairs]


def test_what_is_suggested_becomes_a_match_under_way_and_undo_a_suggestion_again(notebook, run):
    before = view(notebook)
    assert told(before.suggestions) == [("Ann", "Can drive", "Bea", "A lift to hospital")]
    run.run(step(DRIVES, LIFT, None, MatchState.INTRODUCED, TODAY))
    now = view(notebook)
    assert not now.suggestions
    assert told(now.under_way) == told(before.suggestions)
    assert now.under_way[0].match.state is MatchState.INTRODUCED
    run.undo()
    assert view(notebook) == before


def test_what_happened_is_an_exchange_a_met_need_and_one_step_back(notebook, run):
    run.run(step(DRIVES, LIFT, None, MatchState.AGREED, TODAY))
    agreed = view(notebook).under_way[0]
    run.run(step(DRIVES, LIFT, agreed.match, MatchState.HAPPENED, TODAY))
    exchange = notebook.reader.get(Ref(Kind.EXCHANGE, notebook.reader.last_exchange_id()))
    assert isinstance(exchange, Exchange)
    assert exchange.legs == (Leg(party_of(ANN), party_of(BEA)),)
    assert (exchange.title, exchange.category, exchange.on) == ("A lift to hospital", "X_LIFT", TODAY)
    match = notebook.reader.get(Ref(Kind.MATCH, agreed.match.id))
    assert isinstance(match, Match)
    assert (match.state, match.exchange_id) == (MatchState.HAPPENED, exchange.id)
    assert notebook.reader.get(ref_of(LIFT)).closed_as is NeedClosedAs.MET
    run.undo()
    assert notebook.reader.get(ref_of(exchange)) is None
    assert notebook.reader.get(ref_of(LIFT)) == LIFT
    assert told(view(notebook).under_way) == [("Ann", "Can drive", "Bea", "A lift to hospital")]


def test_what_did_not_work_is_not_suggested_again_and_the_need_stays(notebook, run):
    run.run(step(DRIVES, LIFT, None, MatchState.DID_NOT_WORK, TODAY, "Bea cannot get into the van."))
    now = view(notebook)
    assert not now.suggestions
    assert [(each.who, each.thing) for each in now.unmet] == [("Bea", LIFT)]
    assert [(each.who, each.thing) for each in now.unasked] == [("Ann", DRIVES)]


def test_a_need_is_closed_by_one_command(notebook, run):
    run.run(close_need(LIFT, NeedClosedAs.NOT_NEEDED, TODAY))
    closed = notebook.reader.get(ref_of(LIFT))
    assert (closed.closed_as, closed.closed_on) == (NeedClosedAs.NOT_NEEDED, TODAY)
    run.undo()
    assert notebook.reader.get(ref_of(LIFT)) == LIFT


def test_to_take_a_strength_away_takes_its_matches_along_and_undo_brings_both_back(notebook, run):
    match = make_match(DRIVES, LIFT)
    with notebook.write() as session:
        session.save([match])
    run.run(take_away(DRIVES))
    assert notebook.reader.get(ref_of(match)) is None
    assert [each.thing for each in view(notebook).unmet] == [LIFT]
    run.undo()
    assert (notebook.reader.get(ref_of(match)), notebook.reader.get(ref_of(DRIVES))) == (match, DRIVES)


def test_a_view_is_narrowed_by_kind_and_by_place_of_either_side(notebook, run):
    soup = make_strength(CY, "Soup", category="X_FOOD")
    run.run(save_offered(soup, new=True))
    run.run(save_offered(make_need(CY, "The hedge cut", category="X_GARDEN"), new=True))
    whole = view(notebook)
    assert narrowed(whole, None, None) == whole
    food = narrowed(whole, "X_FOOD", None)
    assert ([each.thing for each in food.unasked], food.suggestions, food.unmet) == ([soup], [], [])
    here = narrowed(whole, None, MILL.id)
    assert (told(here.suggestions), here.unasked, here.unmet) == (told(whole.suggestions), [], [])


def test_few_suggestions_are_one_for_each_need(notebook, run):
    run.run(save_offered(make_strength(CY, "Drives a van"), new=True))
    assert len(view(notebook).suggestions) == 2
    assert len(suggestions(notebook.reader.offers, VOCABULARY.categories, TODAY, 5)) == 1


def test_what_happened_counts_against_how_often_somebody_may_be_asked():
    """By the kind of what was brought, not by that of the need, which may be a related one."""
    mends, wish = make_strength(CY, "Sewing", category="X_HOME"), make_need(CY, "A costume", category="X_CREATE")
    (exchange, *_) = step(mends, wish, None, MatchState.HAPPENED, TODAY).saves
    assert exchange.category == "X_HOME"
    (exchange, *_) = step(replace(mends, category="X_OTHER"), wish, None, MatchState.HAPPENED, TODAY).saves
    assert exchange.category == "X_CREATE"
