from datetime import timedelta

from connector_app.domain.conversation import Participant, Role
from connector_app.ui.panes.today_view import LATELY, OPEN, PROMISES, look
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
    assert (len(view.promises), desk.reader.count(OPEN)) == (PROMISES, 99)
