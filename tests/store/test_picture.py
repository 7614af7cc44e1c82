"""Who gives to whom, added up by the database; nobody who rests, nobody who must not be named."""

from datetime import timedelta

import pytest

from connector_app.application.picture_reader import GroupOf
from connector_app.domain.consent import ConsentState, Purpose
from connector_app.domain.exchange import COMMONS, Leg, PartyKind
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.period import quarter_of
from connector_app.domain.person import PersonStatus
from tests.factory import (
    TODAY,
    make_consent,
    make_exchange,
    make_group,
    make_membership,
    make_person,
    make_place,
    party_of,
)

QUARTER = quarter_of(TODAY)
BEFORE = QUARTER.first - timedelta(1)
TOWN = make_place("Town")
STREET = make_place("Street", parent_id=TOWN.id)
ANN = make_person("Ann", place_id=STREET.id)
BEA, CY = make_person("Bea"), make_person("Cy", status=PersonStatus.MOVED)
KEPT = make_person("Kept", restricted_on=TODAY)
STOPPED = make_person("Stopped")
CLUB = make_group("Lunch club")


@pytest.fixture
def reader(notebook):
    long = Leg(party_of(ANN), party_of(BEA), 60), Leg(party_of(ANN), party_of(BEA), 30)
    no = make_consent(STOPPED, purpose=Purpose.RECORD, state=ConsentState.WITHDRAWN)
    people = (TOWN, STREET, ANN, BEA, CY, KEPT, STOPPED, CLUB, no)
    with notebook.write() as session:
        session.save(
            [
                *people,
                make_exchange(ANN, BEA, legs=long),
                make_exchange(ANN, BEA),
                make_exchange(BEA, CY),
                make_exchange(CY, CLUB, legs=(Leg(party_of(CY), COMMONS, 5), Leg(party_of(CY), party_of(CLUB)))),
                make_exchange(ANN, KEPT),
                make_exchange(STOPPED, ANN),
                make_exchange(CY, BEA, on=BEFORE),
                make_membership(ANN, CLUB),
                make_membership(BEA, CLUB),
                make_membership(CY, CLUB, until=BEFORE),
            ]
        )
    return notebook.reader


@pytest.fixture
def key(reader):
    def of(noun):
        return reader.key_of(Ref(Kind.GROUP if noun is CLUB else Kind.PERSON, noun.id))

    return of


def _named(reader, ties):
    keys = {side for tie in ties for side in (tie.giver, tie.receiver)}
    labels = {each.key: each.label for each in reader.picture.parties(keys)}
    return {(labels[tie.giver], labels[tie.receiver], tie.times, tie.minutes) for tie in ties}


def test_ties_are_added_up_by_exchange_and_leave_out_whoever_rests(reader):
    found = _named(reader, reader.picture.ties(QUARTER))
    assert found == {("Ann", "Bea", 2, 90), ("Bea", "Cy", 1, 0), ("Cy", "", 1, 5), ("Cy", "Lunch club", 1, 0)}
    assert _named(reader, reader.picture.ties(None)) - found == {("Cy", "Bea", 1, 0)}


def test_with_a_place_only_ties_of_who_lives_there_or_in_a_part_of_it(reader):
    assert _named(reader, reader.picture.ties(QUARTER, TOWN.id)) == {("Ann", "Bea", 2, 90)}
    assert reader.picture.ties(QUARTER, make_place().id) == []
    assert reader.picture.living_in(TOWN.id) == {reader.key_of(Ref(Kind.PERSON, ANN.id))}


def test_parties_come_with_what_they_are_in_the_order_asked_for(reader, key):
    club, ann = reader.picture.parties([key(CLUB), key(ANN)])
    assert (club.party, club.label, club.code) == (party_of(CLUB), "Lunch club", "")
    assert (ann.party, ann.label, ann.code) == (party_of(ANN), "Ann", ANN.code)
    (commons,) = (each for each in reader.picture.parties(range(1, 9)) if each.party.kind is PartyKind.COMMONS)
    assert commons.party == COMMONS


def test_nobody_may_be_named_who_moved_or_rests(reader, key):
    assert reader.picture.may_be_named() == {key(ANN), key(BEA)}


def test_began_to_give_had_received_before_and_never_given(reader, key):
    assert reader.picture.began_to_give(QUARTER) == [key(BEA)]


def test_groups_are_told_with_those_who_are_still_in_them(reader, key):
    assert reader.picture.groups_of([key(BEA)]) == [
        GroupOf(CLUB.id, "Lunch club", frozenset({key(ANN), key(BEA)}))
    ]
    assert reader.picture.groups_of([key(CY)]) == []


def test_no_question_goes_through_all_that_was_ever_given_when_a_period_is_asked_for(notebook, reader):
    """A period is a stretch of keys; who gave before is looked up one by one in an index."""
    from connector_app.store import picture

    bounds = {**picture._bounds(QUARTER), "place": ""}
    with reader._asking.connection() as connection:
        for statement in (picture._ANYWHERE, picture._THERE, picture._BEGAN):
            plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement.text}", bounds)
            steps = [row[-1] for row in plan]
            assert not [step for step in steps if step.startswith("SCAN exchange_leg")], steps
