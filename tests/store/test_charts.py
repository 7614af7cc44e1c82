"""Figures for charts, counted in the database as by hand; and no big table is read to count a part of it."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import event

from connector_app.application.charts_reader import ChartsAsked
from connector_app.domain.consent import ConsentState, Purpose
from connector_app.domain.conversation import (
    Change,
    CheckIn,
    FeatureMention,
    Participant,
    Practice,
    Role,
    Stance,
    ThemeMention,
)
from connector_app.domain.followup import ClosedAs, Leads
from connector_app.domain.noun import ref_of
from connector_app.domain.place import PlaceLevel
from connector_app.domain.spans import Unit
from tests.factory import TODAY, make_consent, make_conversation, make_follow_up, make_person, make_place

EAST = make_place("East")
LANE = make_place("Mill Lane", level=PlaceLevel.STREET, parent_id=EAST.id)
WEST = make_place("West")
ANN = make_person("Ann", place_id=LANE.id)
BEN = make_person("Ben", place_id=WEST.id)
KEPT = make_person("Cy", restricted_on=TODAY)
STOPPED = make_person("Di")
NO_MORE = make_consent(STOPPED, purpose=Purpose.RECORD, state=ConsentState.WITHDRAWN)
PEOPLE = (EAST, LANE, WEST, ANN, BEN, KEPT, STOPPED, NO_MORE)
SINCE_SEPTEMBER = ChartsAsked(TODAY, date(2026, 9, 1))


def fill(notebook, *nouns):
    with notebook.write() as session:
        session.save((*PEOPLE, *nouns))


def figures(notebook, asked=SINCE_SEPTEMBER):
    return notebook.reader.charts.figures(asked)


def test_conversations_and_people_are_counted_by_month(notebook):
    fill(
        notebook,
        make_conversation(ANN, on=date(2026, 8, 31)),
        make_conversation(ANN, on=date(2026, 9, 1)),
        make_conversation(ANN, BEN, on=date(2026, 9, 30)),
        make_conversation(
            on=TODAY, people=(Participant(BEN.id, Role.PRESENT), Participant(ANN.id, Role.MENTIONED))
        ),
        make_conversation(on=TODAY + timedelta(40)),
    )
    found = figures(notebook)
    assert found.spans.unit is Unit.MONTH
    assert found.conversations == (2, 0, 1)
    assert found.people == (2, 0, 1)
    assert figures(notebook, ChartsAsked(TODAY)).conversations == (1, 2, 0, 1)


def test_themes_check_ins_and_leads_are_counted(notebook):
    themes = (ThemeMention("FOOD", Stance.IDEA), ThemeMention("MONEY"))
    fill(
        notebook,
        replace(
            make_conversation(on=date(2026, 9, 3)), themes=themes, check_ins=(CheckIn("CONTACT", Change.MORE),)
        ),
        make_conversation(themes=("FOOD",), check_ins=(CheckIn("CONTACT", Change.LESS, ANN.id),)),
        make_follow_up(leads=Leads.PERSON, closed_as=ClosedAs.DONE, closed_on=date(2026, 9, 30)),
        make_follow_up(leads=Leads.ME, closed_as=ClosedAs.DONE, closed_on=TODAY),
        make_follow_up(leads=Leads.ME, closed_as=ClosedAs.NOT_NEEDED, closed_on=TODAY, reason="over"),
        make_follow_up(leads=Leads.SERVICE),
    )
    found = figures(notebook)
    assert found.themes == {("FOOD", Stance.IDEA): 1, ("FOOD", None): 1, ("MONEY", None): 1}
    assert found.check_ins == ({("CONTACT", Change.MORE): 1}, {}, {("CONTACT", Change.LESS): 1})
    assert found.quarters.unit is Unit.QUARTER
    assert found.led == ({Leads.PERSON: 1}, {Leads.ME: 1})


def test_the_latest_features_come_the_oldest_first(notebook):
    listened = FeatureMention("LISTEN", Practice.PRACTISED)
    missed = FeatureMention("POWER", Practice.MISSING)
    fill(
        notebook,
        *(make_conversation(on=date(2026, 1, 1), features=(missed,)) for _ in range(5)),
        *(make_conversation(on=date(2026, 2, 1) + timedelta(day)) for day in range(18)),
        make_conversation(on=TODAY, features=(listened, missed)),
    )
    latest = figures(notebook).latest
    assert len(latest) == 20
    assert latest[0] == {"POWER": Practice.MISSING}
    assert latest[1] == {}
    assert latest[-1] == {"LISTEN": Practice.PRACTISED, "POWER": Practice.MISSING}


def test_a_place_is_where_it_was_said_and_where_somebody_lives(notebook):
    fill(
        notebook,
        make_conversation(place_id=LANE.id, themes=("FOOD",)),
        make_conversation(ANN, BEN, themes=("FOOD",)),
        make_conversation(BEN, themes=("MONEY",)),
        make_conversation(on=TODAY, people=(Participant(ANN.id, Role.MENTIONED),)),
        make_follow_up(person_id=ANN.id, closed_as=ClosedAs.DONE, closed_on=TODAY),
        make_follow_up(person_id=BEN.id, closed_as=ClosedAs.DONE, closed_on=TODAY),
        make_follow_up(closed_as=ClosedAs.DONE, closed_on=TODAY),
    )
    found = figures(notebook, ChartsAsked(TODAY, TODAY, EAST.id))
    assert found.conversations == (2,)
    assert found.people == (2,)
    assert found.themes == {("FOOD", None): 2}
    assert found.led == ({Leads.ME: 1},)


@pytest.mark.parametrize("person", [KEPT, STOPPED], ids=["only kept", "asked to stop"])
def test_nobody_is_counted_whose_record_rests(notebook, person):
    alone = make_conversation(
        person,
        themes=("FOOD",),
        features=(FeatureMention("LISTEN"),),
        check_ins=(CheckIn("CONTACT", Change.MORE),),
    )
    with_ann = make_conversation(
        person, ANN, themes=("MONEY",), check_ins=(CheckIn("CONTROL", Change.LESS, person.id),)
    )
    promise = make_follow_up(person_id=person.id, closed_as=ClosedAs.DONE, closed_on=TODAY)
    fill(notebook, alone, with_ann, promise)
    found = figures(notebook, ChartsAsked(TODAY, TODAY))
    assert (found.conversations, found.people) == ((1,), (1,))
    assert found.themes == {("MONEY", None): 1}
    assert found.check_ins == ({},)
    assert found.led == ({},)
    assert found.latest == ({},)


def test_an_empty_notebook_has_figures_of_nothing(notebook):
    found = figures(notebook, ChartsAsked(TODAY))
    assert (found.conversations, found.people, found.latest) == ((0,), (0,), ())


@given(st.lists(st.tuples(st.integers(0, 600), st.sets(st.sampled_from("AB"))), max_size=12))
@settings(max_examples=10)
def test_every_stretch_is_counted_as_by_hand(empty, said):
    people = {"A": ANN, "B": BEN}
    made = [make_conversation(*(people[who] for who in whos), on=TODAY - timedelta(ago)) for ago, whos in said]
    with empty.write() as session:
        session.save((*PEOPLE, *made))
    found = figures(empty, ChartsAsked(TODAY))
    there = {
        who: figures(empty, ChartsAsked(TODAY, place_id=place.id)) for who, place in (("A", EAST), ("B", WEST))
    }
    with empty.write() as session:
        session.delete([ref_of(each) for each in made])
    for who, counted in there.items():  # most belong to a place, or few
        theirs = [each for each, (_, whos) in zip(made, said, strict=True) if who in whos]
        expected = [sum(each.on in stretch for each in theirs) for stretch in counted.spans.stretches]
        assert list(counted.conversations) == expected
        assert sum(counted.people) == sum(
            len({part.person_id for each in theirs if each.on in stretch for part in each.people})
            for stretch in counted.spans.stretches
        )
    for stretch, conversations, met in zip(found.spans.stretches, found.conversations, found.people, strict=True):
        inside = [each for each in made if each.on in stretch]
        assert conversations == len(inside)
        assert met == len({part.person_id for each in inside for part in each.people})
    assert sum(found.conversations) == len(made)


def test_only_the_asked_stretch_of_the_big_tables_is_read(notebook):
    """Ask SQLite how it would go about it: only people, places and promises are scanned whole."""
    fill(notebook)
    asked = []
    engine = notebook.reader._asking._engine
    listen = lambda _c, _k, sql, parameters, _x, _m: asked.append((sql, parameters))  # noqa: E731
    event.listen(engine, "before_cursor_execute", listen)
    figures(notebook, ChartsAsked(TODAY, TODAY, EAST.id))
    event.remove(engine, "before_cursor_execute", listen)
    with notebook.reader._asking.connection() as connection:
        plans = [
            row[3]
            for sql, parameters in asked
            for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", parameters)
        ]
    scanned = {line.split()[1] for line in plans if line.startswith("SCAN")}
    assert (
        scanned & {"conversation", "conversation_person", "conversation_theme", "conversation_check_in"} == set()
    )
