from datetime import timedelta

from connector_app.domain.conversation import Participant, Role
from connector_app.domain.followup import Leads
from connector_app.domain.person import PersonStatus
from connector_app.ui.panes.today_view import LATELY, PROMISES, count, look
from tests.factory import TODAY, make_conversation, make_follow_up, make_person


def test_an_empty_notebook_is_said_to_be_empty(desk, store):
    assert look(desk.reader, TODAY).empty
    store(make_person("Dawn"))
    assert not look(desk.reader, TODAY).empty


def test_people_come_in_the_order_in_which_they_were_met_each_once(desk, store):
    dawn, bea, cy = make_person("Dawn"), make_person("Bea"), make_person("Cy")
    store(
        dawn,
        bea,
        cy,
        make_conversation(bea, on=TODAY - timedelta(3)),
        make_conversation(dawn, on=TODAY - timedelta(1)),
        make_conversation(dawn, on=TODAY - timedelta(2), people=(Participant(cy.id, Role.MENTIONED),)),
    )
    view = look(desk.reader, TODAY)
    assert [row.label for row in view.people] == ["Dawn", "Bea"]
    assert [row.on for row in view.conversations] == [TODAY - timedelta(days) for days in (1, 2, 3)]


def test_nobody_who_moved_away_or_died_is_brought_up(desk, store):
    gone = [make_person(status.value, status=status) for status in (PersonStatus.MOVED, PersonStatus.DIED)]
    here = make_person("Dawn")
    store(here, *gone, *(make_conversation(person) for person in (*gone, here)))
    assert [row.label for row in look(desk.reader, TODAY).people] == ["Dawn"]


def test_after_a_long_pause_the_last_ones_are_still_there(desk, store):
    dawn = make_person("Dawn")
    store(dawn, make_conversation(dawn, on=TODAY - timedelta(3_000)))
    view = look(desk.reader, TODAY)
    assert [row.label for row in view.people] == ["Dawn"]


def test_only_so_many_are_read_however_many_there_are(desk, store):
    people = [make_person(f"P{number}") for number in range(40)]
    store(*people, *(make_conversation(person) for person in people), *(make_follow_up(str(n)) for n in range(99)))
    view = look(desk.reader, TODAY)
    assert (len(view.people), len(view.conversations)) == (LATELY, LATELY)
    assert (len(view.promises), count(desk.reader, TODAY).open) == (PROMISES, 99)
    assert view.figures is None, "the page does not wait until very many are counted"


def test_a_few_are_counted_at_once(desk, store):
    dawn = make_person("Dawn")
    theirs = make_follow_up("theirs", person_id=dawn.id, leads=Leads.SERVICE)
    store(dawn, theirs, make_follow_up("later", shown_from=TODAY + timedelta(1)), make_follow_up("now"))
    figures = look(desk.reader, TODAY).figures
    assert (figures.shown, figures.open, figures.waiting) == (1, 2, 1)
    assert len(look(desk.reader, TODAY, everything=True).promises) == 2


def test_it_is_not_empty_while_something_waits_or_is_promised_for_later(desk, store):
    store(make_follow_up("later", shown_from=TODAY + timedelta(1)))
    assert not look(desk.reader, TODAY).empty
