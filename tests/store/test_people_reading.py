"""What surrounds a person or group, as the panes read it."""

from datetime import timedelta

import pytest

from connector_app.application.rows import Listing, Sort
from connector_app.domain.conversation import Change, CheckIn, Participant, Role
from connector_app.domain.group import GroupKind
from connector_app.domain.noun import Kind
from tests.factory import (
    TODAY,
    copy_notebook,
    make_conversation,
    make_group,
    make_membership,
    make_need,
    make_person,
    make_relationship,
    make_strength,
)

DAWN, ALI, BEA = make_person("Dawn"), make_person("Ali", access_needs="A ramp"), make_person("Bea")
CLUB = make_group("Lunch club")
HOME = make_group("Dawn and Ali", kind=GroupKind.HOUSEHOLD)
LIVES = make_membership(DAWN, HOME)
COOKS = make_membership(DAWN, CLUB, role="cooks")
LEFT = make_membership(BEA, CLUB, until=TODAY)
SEWS, HALL = make_strength(DAWN, "Sewing, and mending"), make_strength(CLUB, "A hall")
WISH = make_need(DAWN)
FRIENDS, PARENT = make_relationship(DAWN, ALI), make_relationship(BEA, DAWN)
MENTIONED = Participant(BEA.id, Role.MENTIONED)
TALKS = [
    make_conversation(
        text=f"Talk {day}",
        on=TODAY - timedelta(day),
        people=(Participant(DAWN.id), Participant(ALI.id), MENTIONED),
        themes=(),
        check_ins=(CheckIn("CONTROL", Change.MORE, DAWN.id), CheckIn("CONTACT", Change.LESS, ALI.id)),
    )
    for day in range(7)
]
MEETING = make_conversation(text="The bench", group_id=CLUB.id)


@pytest.fixture(scope="module")
def reader(tmp_path_factory):
    nouns = (DAWN, ALI, BEA, CLUB, HOME, LIVES, make_membership(ALI, HOME), COOKS, LEFT, SEWS, HALL, WISH)
    notebook = copy_notebook(tmp_path_factory.mktemp("people"), *nouns, FRIENDS, PARENT, *TALKS, MEETING)
    yield notebook.reader
    notebook.close()


def test_a_person_is_surrounded_by_what_is_theirs(reader):
    around = reader.people.around(DAWN.id, 20)
    assert (around.strengths, around.needs) == ((SEWS,), (WISH,))
    assert [(tie.relationship, tie.label) for tie in around.ties] == [(FRIENDS, "Ali"), (PARENT, "Bea")]
    assert {(found.membership, found.group.name, found.others) for found in around.groups} == {
        (LIVES, HOME.name, ("Ali",)),
        (COOKS, CLUB.name, ()),
    }
    assert not around.members


def test_a_group_has_members_strengths_and_what_was_said_in_it(reader):
    around = reader.people.around(CLUB.id, 20)
    assert {(member.membership, member.label) for member in around.members} == {(COOKS, "Dawn"), (LEFT, "Bea")}
    assert (around.strengths, [told.text for told in around.stream], around.talks) == ((HALL,), ["The bench"], 1)


def test_the_stream_goes_on_where_it_ended_and_misses_nothing(reader):
    around = reader.people.around(DAWN.id, 3)
    told, rest = list(around.stream), [None]
    while rest:
        rest = reader.people.stream(DAWN.id, told[-1].key, 3)
        told += rest
    assert [each.text for each in told] == [talk.text for talk in TALKS]
    assert around.talks == len(TALKS)


def test_a_conversation_tells_who_else_was_there_and_how_this_person_felt(reader):
    newest = reader.people.around(DAWN.id, 1).stream[0]
    assert newest.people == ("Ali",)
    assert newest.check_ins == (("CONTROL", Change.MORE),)


def test_who_is_only_mentioned_has_not_been_spoken_with(reader):
    assert reader.people.around(BEA.id, 20).stream == ()


def test_somebody_who_is_gone_is_surrounded_by_nothing(reader):
    assert reader.people.around(make_person().id, 20).talks == 0
    assert reader.people.stream(make_person().id, 1 << 60, 20) == ()


def test_households_are_no_groups_to_choose_from(reader):
    assert reader.people.groups() == [(CLUB.id, CLUB.name)]
    assert reader.people.households_of(ALI.id) == [HOME]


def _found(reader, **asked):
    keys = reader.order(Listing(**asked))
    rows = reader.rows(asked["kind"], keys)
    assert reader.count(Listing(**asked)) == len(rows)
    return rows


def test_people_are_found_by_what_they_bring_and_by_group(reader):
    assert [row.label for row in _found(reader, kind=Kind.PERSON, words="mend")] == ["Dawn"]
    # What a group brings finds nobody, and who has left a group is not in it.
    assert _found(reader, kind=Kind.PERSON, words="hall") == []
    assert [row.label for row in _found(reader, kind=Kind.PERSON, group_id=CLUB.id)] == ["Dawn"]
    assert _found(reader, kind=Kind.PERSON, group_id=CLUB.id, words="ali") == []


def test_groups_are_listed_by_name_and_kind_with_who_is_in_them_now(reader):
    rows = _found(reader, kind=Kind.GROUP, sort=Sort.NAME, descending=False)
    assert [(row.name, row.members, row.last_on) for row in rows] == [(HOME.name, 2, None), (CLUB.name, 1, TODAY)]
    assert [row.name for row in _found(reader, kind=Kind.GROUP, category="household")] == [HOME.name]
    assert [row.name for row in _found(reader, kind=Kind.GROUP, words="lun")] == [CLUB.name]


def test_a_list_says_of_whom_something_is_to_be_read_first(reader):
    assert {row.label: row.heeded for row in _found(reader, kind=Kind.PERSON)} == {
        "Dawn": False,
        "Ali": True,
        "Bea": False,
    }
