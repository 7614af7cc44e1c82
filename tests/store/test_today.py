"""The first page's questions: who is in an answer, who never is, and in which order."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import text

from connector_app.domain.consent import ConsentState, Purpose
from connector_app.domain.conversation import Participant, Role, Stance, ThemeMention
from connector_app.domain.followup import ClosedAs, Leads
from connector_app.domain.person import PersonStatus
from connector_app.store import today
from tests.factory import (
    TODAY,
    copy_notebook,
    make_consent,
    make_conversation,
    make_follow_up,
    make_group,
    make_person,
)

_DAY = timedelta(1)


@pytest.fixture
def notebook(tmp_path):
    made = copy_notebook(tmp_path)
    yield made
    made.close()


@pytest.fixture
def put(notebook):
    def stored(*nouns):
        with notebook.write() as session:
            session.save(nouns)
        return notebook.reader.today

    return stored


def silent_people():
    """Return people whom no prompt may name, each for a reason of its own, and what else that takes."""
    said_no = make_person("said no")
    people = [
        make_person("moved", status=PersonStatus.MOVED),
        make_person("died", status=PersonStatus.DIED),
        make_person("forget", status=PersonStatus.ASKED_TO_BE_FORGOTTEN),
        make_person("kept", restricted_on=TODAY),
        said_no,
    ]
    return people, make_consent(said_no, purpose=Purpose.RECORD, state=ConsentState.WITHDRAWN)


def whats(rows):
    return [row.promise.what for row in rows]


def test_promises_come_most_urgent_first_for_people_groups_and_nobody(put):
    dawn, club = make_person("Dawn"), make_group("Lunch club")
    asked = put(
        dawn,
        club,
        make_follow_up("some day", person_id=dawn.id),
        make_follow_up("soon", due=TODAY + _DAY, leads=Leads.COMMUNITY, group_id=club.id),
        make_follow_up("missed", due=TODAY - 90 * _DAY),
        make_follow_up("over", due=TODAY, closed_as=ClosedAs.DONE, closed_on=TODAY),
    )
    rows = asked.promises(TODAY, 9)
    assert whats(rows) == ["missed", "soon", "some day"]
    assert [row.who for row in rows] == ["", "Lunch club", "Dawn"]
    assert whats(asked.promises(TODAY, 1)) == ["missed"]
    assert asked.due(TODAY) == 1


def test_a_promise_is_shown_from_and_until_its_days_and_never_lost(put):
    asked = put(
        make_follow_up("later", shown_from=TODAY + _DAY),
        make_follow_up("from today", shown_from=TODAY),
        make_follow_up("until today", shown_until=TODAY),
        make_follow_up("over", due=TODAY - 9 * _DAY, shown_until=TODAY - _DAY),
    )
    assert whats(asked.promises(TODAY, 9)) == ["from today", "until today"]
    assert whats(asked.promises(TODAY, 9, everything=True)) == ["over", "later", "from today", "until today"]
    assert (asked.promises_total(TODAY), asked.promises_total(TODAY, everything=True)) == (2, 4)
    assert asked.due(TODAY) == 0


def test_who_waits_to_hear_back_is_told_once_and_stands_in_one_place_only(put):
    dawn, ali, club = make_person("Dawn"), make_person("Ali"), make_group("Lunch club")
    service = {"leads": Leads.SERVICE}
    over = {"closed_as": ClosedAs.HANDED_OVER, "closed_on": TODAY - 9 * _DAY}
    asked = put(
        dawn,
        ali,
        club,
        make_follow_up("open", person_id=dawn.id, **service),
        make_follow_up("due", person_id=ali.id, due=TODAY, **service),
        make_follow_up("answered", group_id=club.id, closed_as=ClosedAs.DONE, closed_on=TODAY, **service),
        make_follow_up("handed over", person_id=dawn.id, **over),
        make_follow_up("told", person_id=dawn.id, told_on=TODAY, **over),
        make_follow_up("not needed", person_id=dawn.id, closed_as=ClosedAs.NOT_NEEDED, closed_on=TODAY, **service),
        make_follow_up("for nobody", **service),
        make_follow_up("mine", person_id=dawn.id),
    )
    waiting = asked.waiting(TODAY, 9)
    assert {row.promise.what for row in waiting} == {"open", "answered", "handed over"}
    assert whats(asked.promises(TODAY, 9)) == ["due", "for nobody", "mine"]
    assert asked.waiting_total(TODAY) == (3, 1)  # Ali waits for what is due alone
    assert all(row.promise.waits_to_be_told for row in waiting)


def test_they_wait_from_the_day_on_which_they_said_it_the_longest_first(put):
    dawn = make_person("Dawn")
    said = make_conversation(dawn, on=TODAY - 30 * _DAY)
    late = {"closed_as": ClosedAs.HANDED_OVER, "closed_on": TODAY - 2 * _DAY, "person_id": dawn.id}
    asked = put(dawn, said, make_follow_up("b", **late), make_follow_up("a", conversation_id=said.id, **late))
    rows = asked.waiting(TODAY, 9)
    assert [(row.promise.what, row.since) for row in rows] == [("a", said.on), ("b", TODAY - 2 * _DAY)]
    assert whats(asked.waiting(TODAY, 1)) == ["a"]  # whatever was written down first


def test_what_was_promised_to_one_is_looked_up_and_not_searched_for(notebook):
    with notebook._engine.connect() as connection:
        plan = connection.execute(text(f"EXPLAIN QUERY PLAN {today._PROMISED_TO.text}"), {"id": "", "closed": 1})
        steps = [row[3] for row in plan]
    assert not [step for step in steps if step.startswith(("SCAN follow_up", "SCAN party"))], steps
    for index in ("ix_follow_up_person", "ix_follow_up_group"):
        assert any(index in step for step in steps), steps


def test_those_are_quiet_whose_own_rhythm_has_passed_the_longest_by_it_first(put):
    weekly, monthly = make_person("Weekly", touch_every=7), make_person("Monthly", touch_every=30)
    in_time, never, none = (
        make_person("In time", touch_every=7),
        make_person("Never", touch_every=30),
        make_person("No rhythm"),
    )
    asked = put(
        weekly,
        monthly,
        in_time,
        never,
        none,
        make_conversation(weekly, on=TODAY - 29 * _DAY),
        make_conversation(monthly, on=TODAY - 90 * _DAY),
        make_conversation(in_time, on=TODAY - 7 * _DAY),
        make_conversation(none, on=TODAY - 900 * _DAY),
    )
    rows = asked.quiet(TODAY, 9)
    assert [(row.label, row.last_on) for row in rows] == [
        ("Weekly", TODAY - 29 * _DAY),
        ("Monthly", TODAY - 90 * _DAY),
    ]
    assert [row.label for row in asked.quiet(TODAY, 1)] == ["Weekly"]


def test_being_mentioned_is_no_meeting_and_who_was_never_met_counts_from_being_added(put):
    dawn, never = make_person("Dawn", touch_every=7), make_person("Never", touch_every=7)
    asked = put(
        dawn,
        never,
        make_conversation(dawn, on=TODAY - 20 * _DAY),
        make_conversation(on=TODAY, people=(Participant(dawn.id, Role.MENTIONED),)),
    )
    assert [row.label for row in asked.quiet(TODAY, 9)] == ["Dawn"]
    later = date.today() + 8 * _DAY  # rows are stamped by the machine's clock  # noqa: DTZ011
    found = {row.label: row for row in asked.quiet(later, 9)}
    assert not found["Never"].met
    assert found["Never"].last_on >= later - 9 * _DAY


def test_no_prompt_names_whom_none_may_name(put):
    people, no = silent_people()
    quiet = make_person("Wants quiet", status=PersonStatus.QUIET, touch_every=1)
    asked = put(
        *(replace(person, touch_every=1) for person in people),
        no,
        quiet,
        *(make_conversation(person, on=TODAY - 90 * _DAY) for person in (*people, quiet)),
        *(make_follow_up("mine", person_id=person.id, due=TODAY) for person in people),
        *(make_follow_up("theirs", person_id=person.id, leads=Leads.SERVICE) for person in people),
    )
    assert list(asked.quiet(TODAY, 9)) == []
    assert list(asked.promises(TODAY, 9, everything=True)) == []
    assert list(asked.waiting(TODAY, 9)) == []
    assert (asked.due(TODAY), asked.waiting_total(TODAY), asked.promises_total(TODAY, everything=True)) == (
        0,
        (0, 0),
        0,
    )


def test_thanks_are_those_of_late_newest_first_and_of_nobody_no_prompt_may_name(put):
    dawn, kept = make_person("Dawn"), make_person("Kept", restricted_on=TODAY)
    died = make_person("Died", status=PersonStatus.DIED)

    def said(person, text, days_ago, stance=Stance.THANKS):
        themes = (ThemeMention("TR", stance), ThemeMention("HO", stance))
        return replace(make_conversation(person, on=TODAY - days_ago * _DAY, text=text), themes=themes)

    asked = put(
        dawn,
        kept,
        died,
        said(dawn, "Bless you\nfor the lift", 2),
        said(dawn, "Thank you", 0),
        said(dawn, "Damp", 0, Stance.CONCERN),
        said(dawn, "long ago", 20),
        said(kept, "rests", 0),
        said(died, "bless her", 0),
    )
    rows = asked.thanks(TODAY - 14 * _DAY, 9)
    assert [row.snippet for row in rows] == ["Thank you", "Bless you for the lift"]
    assert rows[0].people == ("Dawn",)


def test_what_is_to_be_read_first_is_marked(put):
    dawn = make_person("Dawn", before_call="Ring twice.", touch_every=1)
    asked = put(
        dawn,
        make_conversation(dawn, on=TODAY - 9 * _DAY),
        make_follow_up("mine", person_id=dawn.id),
        make_follow_up("theirs", person_id=dawn.id, leads=Leads.SERVICE),
        make_follow_up("nobody's"),
    )
    assert [row.heeded for row in asked.promises(TODAY, 9)] == [True, False]
    assert [row.heeded for row in (*asked.waiting(TODAY, 9), *asked.quiet(TODAY, 9))] == [True, True]


def test_what_was_promised_to_somebody_is_open_first_then_closed_last(put):
    dawn, club = make_person("Dawn"), make_group("Club")
    closed = [
        make_follow_up(f"closed {n}", person_id=dawn.id, closed_as=ClosedAs.DONE, closed_on=TODAY - n * _DAY)
        for n in range(4)
    ]
    asked = put(
        dawn,
        club,
        *closed,
        make_follow_up("later", person_id=dawn.id, due=TODAY),
        make_follow_up("soon", person_id=dawn.id, due=TODAY - _DAY),
        make_follow_up("club's", group_id=club.id),
    )
    assert [each.what for each in asked.promised_to(dawn.id, 2)] == ["soon", "later", "closed 0", "closed 1"]
    assert [each.what for each in asked.promised_to(club.id, 2)] == ["club's"]


@pytest.mark.parametrize(
    ("statement", "index"),
    [
        (today._WAITING_ROWS, "ix_follow_up_untold"),
        (today._WAITING_TOTAL, "ix_follow_up_untold"),
        (today._DUE_TOTAL, "ix_follow_up_open"),
        (today._QUIET, "ix_conversation_person"),
        (today._PROMISED_TO, "ix_follow_up_person"),
    ],
)
def test_what_grows_is_looked_up_in_an_index_made_for_it(notebook, statement, index):
    asked = dict.fromkeys(statement.compile().params, 1)
    with notebook.reader._asking.connection() as connection:
        plan = connection.execute(text(f"EXPLAIN QUERY PLAN {statement.text}"), asked)
        assert any(index in row.detail for row in plan)


def test_two_of_one_name_are_told_apart_wherever_they_stand(put):
    met, other = make_person("Dawn", how_we_met="bingo", touch_every=7), make_person("Dawn", how_we_met="the gate")
    alone = make_person("Bo", how_we_met="the gate")
    talk = make_conversation(met, alone, on=TODAY - 60 * _DAY)
    talk = replace(talk, themes=(ThemeMention("HOUSING", stance=Stance.THANKS),))
    asked = put(
        met, other, alone, talk,
        make_follow_up("ring", due=TODAY, person_id=other.id),
        make_follow_up("ask", due=TODAY - _DAY, leads=Leads.SERVICE, closed_as=ClosedAs.DONE, closed_on=TODAY,
                       person_id=met.id),
    )  # fmt: skip
    assert [row.who for row in asked.promises(TODAY, 9)] == ["Dawn (the gate)"]
    assert [row.who for row in asked.waiting(TODAY, 9)] == ["Dawn (bingo)"]
    assert [(row.label, row.hint) for row in asked.quiet(TODAY, 9)] == [("Dawn", "bingo")]
    assert [row.people for row in asked.thanks(TODAY - 90 * _DAY, 9)] == [("Dawn (bingo)", "Bo")]
