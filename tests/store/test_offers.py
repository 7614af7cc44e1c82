from datetime import timedelta

import pytest

from connector_app.domain.consent import ConsentState, Purpose
from connector_app.domain.conversation import Participant, Role
from connector_app.domain.exchange import PartyKind
from connector_app.domain.group import GroupKind
from connector_app.domain.match import MatchState
from connector_app.domain.matching import Side, suggest
from connector_app.domain.need import NeedClosedAs
from connector_app.domain.person import PersonStatus
from connector_app.domain.place import PlaceLevel
from connector_app.domain.strength import Willingness
from tests.domain.vocabularies import VOCABULARY
from tests.factory import (
    TODAY,
    copy_notebook,
    make_consent,
    make_conversation,
    make_exchange,
    make_group,
    make_match,
    make_membership,
    make_need,
    make_person,
    make_place,
    make_relationship,
    make_strength,
    party_of,
)

ANN, BEA = make_person("Ann"), make_person("Bea")


@pytest.fixture
def offers(tmp_path):
    opened = []

    def of(*nouns):
        notebook = copy_notebook(tmp_path, *nouns, name=f"notes{len(opened)}")
        opened.append(notebook)
        return notebook.reader.offers

    yield of
    for notebook in opened:
        notebook.close()


def test_sides_say_place_neighbourhood_language_and_the_answer_that_stands(offers):
    area = make_place("Mill Bank")
    street = make_place("Weir Lane", level=PlaceLevel.STREET, parent_id=area.id)
    town = make_place("Town", level=PlaceLevel.TOWN)
    cy, dot = make_person("Cy", place_id=street.id, main_language="pl"), make_person("Dot", place_id=town.id)
    said = [
        make_consent(cy, purpose=Purpose.MATCH, state=state)
        for state in (ConsentState.GIVEN, ConsentState.WITHDRAWN)
    ]
    slip = [
        make_consent(dot, purpose=Purpose.MATCH, state=state)
        for state in (ConsentState.REFUSED, ConsentState.RETRACTED)
    ]
    club = make_group("Lunch club")
    nouns = (make_strength(cy), make_need(dot), make_need(club))
    found = offers(area, street, town, cy, dot, club, *said, *slip, *nouns).now(TODAY)
    assert found.facts.sides == {
        cy.id: Side(party_of(cy), street.id, area.id, "pl", answer=ConsentState.WITHDRAWN),
        dot.id: Side(party_of(dot), town.id),
        club.id: Side(party_of(club)),
    }
    assert found.facts.sides[club.id].party.kind is PartyKind.GROUP
    assert (found.names[cy.id], found.names[street.id]) == ("Cy", "Weir Lane")


@pytest.mark.parametrize(
    "silent",
    [{"status": status} for status in list(PersonStatus)[2:]] + [{"restricted_on": TODAY}],
)
def test_nothing_of_who_may_not_be_named_is_there(offers, silent):
    cy = make_person("Cy", **silent)
    strength, need = make_strength(cy), make_need(cy)
    found = offers(ANN, cy, strength, need, make_match(strength, other := make_need(ANN)), other).now(TODAY)
    assert found.facts.strengths == []
    assert found.facts.needs == [other]
    assert not found.under_way


def test_what_is_over_or_not_offered_now_is_not_there(offers):
    gone = [
        make_need(BEA, until=TODAY - timedelta(1)),
        make_need(BEA, closed_as=NeedClosedAs.MET, closed_on=TODAY),
        make_strength(ANN, willingness=Willingness.NOT_NOW),
    ]
    open_need = make_need(BEA, until=TODAY)
    facts = offers(ANN, BEA, *gone, open_need).now(TODAY).facts
    assert (facts.strengths, facts.needs) == ([], [open_need])


def test_acquaintance_comes_from_everything_that_is_written_down(offers):
    people = [make_person(name) for name in ("Ann", "Bea", "Cy", "Dot", "Eve", "Flo", "Gil")]
    ann, bea, cy, dot, eve, flo, gil = people
    club, home = make_group("Club"), make_group("The Webbs", kind=GroupKind.HOUSEHOLD)
    mentioned = make_conversation(ann, bea, people=(Participant(ann.id), Participant(gil.id, Role.MENTIONED)))
    nouns = [
        make_need(ann),
        *(make_strength(each) for each in (bea, cy, dot, eve, flo, gil)),
        make_relationship(ann, bea),
        make_membership(ann, club),
        make_membership(cy, club),
        make_membership(dot, club, until=TODAY - timedelta(1)),
        make_membership(ann, home),
        make_exchange(eve, ann),
        make_conversation(ann, flo),
        mentioned,
    ]
    known = offers(*people, club, home, *nouns).now(TODAY).facts.acquaintance
    assert [(each in known.knows(ann.id)) for each in (bea.id, cy.id, eve.id, flo.id)] == [True] * 4
    assert not {dot.id, gil.id} & known.knows(ann.id).keys()
    assert home.id in known.never_with(ann.id)


def test_capacity_counts_this_month_only_and_matches_under_way(offers):
    often = make_strength(ANN, per_month=3)
    other = make_need(BEA)
    last_month = make_exchange(ANN, BEA, category="X_LIFT", on=TODAY.replace(day=1) - timedelta(1))
    this_month = make_exchange(ANN, BEA, category="X_LIFT")
    match = make_match(often, other, state=MatchState.AGREED)
    found = offers(ANN, BEA, often, other, last_month, this_month, match).now(TODAY)
    assert found.facts.used == {(ANN.id, "X_LIFT"): 1}
    assert found.facts.under_way == {often.id: 1}
    assert found.facts.taken == {other.id}
    assert [(each.match, each.strength, each.need) for each in found.under_way] == [(match, often, other)]


def test_what_did_not_work_with_somebody_is_not_suggested_to_them_again(offers):
    drives = make_strength(ANN)
    then = make_need(BEA, closed_as=NeedClosedAs.NOT_NEEDED, closed_on=TODAY)
    failed = make_match(drives, then, state=MatchState.DID_NOT_WORK, reason="The car is small.")
    facts = offers(ANN, BEA, drives, then, failed, make_need(BEA)).now(TODAY).facts
    assert facts.tried == {(drives.id, BEA.id)}
    assert not suggest(facts, VOCABULARY.categories, TODAY)


def test_what_one_brings_and_needs_and_which_titles_there_are(offers):
    first, second = make_strength(ANN, "Sewing"), make_strength(ANN, "Driving")
    over = make_need(ANN, closed_as=NeedClosedAs.MET, closed_on=TODAY)
    still = make_need(ANN, "Soup")
    asked = offers(ANN, BEA, first, second, make_strength(BEA, "Driving"), over, still)
    assert asked.strengths_of([ANN.id]) == [first, second]
    assert asked.needs_of(ANN.id) == [still, over]
    assert asked.titles() == ["Driving", "Sewing"]


def test_two_of_one_name_are_told_apart_by_how_they_were_met_or_where_they_live(offers):
    mill = make_place("Mill Bank")
    met, lives, neither, alone = (
        make_person("Cy", how_we_met="choir", place_id=mill.id),
        make_person("cy", place_id=mill.id),
        make_person("Cy"),
        make_person("Dot", how_we_met="choir"),
    )
    people = (met, lives, neither, alone)
    names = offers(mill, *people, *map(make_strength, people)).now(TODAY).names
    assert [names[each.id] for each in people] == ["Cy (choir)", "cy (Mill Bank)", f"Cy ({neither.code})", "Dot"]
