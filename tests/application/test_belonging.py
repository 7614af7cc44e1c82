from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app.application.belonging import join, leave, live_together, tie, untie
from connector_app.domain.group import Group, GroupKind
from connector_app.domain.membership import Membership
from connector_app.domain.noun import ref_of
from connector_app.domain.relationship import RelationshipKind
from tests.factory import TODAY, make_group, make_membership, make_person, make_relationship

DAWN, ALI = make_person("Dawn"), make_person("Ali")
HOMES = tuple(make_group(name, kind=GroupKind.HOUSEHOLD) for name in ("One", "Two", "Three"))
_Homes = st.lists(st.sampled_from(HOMES), unique=True, max_size=3)


@given(ours=_Homes, theirs=_Homes)
def test_afterwards_both_live_in_one_household_and_nobody_twice(ours, theirs):
    command = live_together(DAWN, ALI, "Dawn and Ali", (ours, theirs), TODAY)
    lives = {DAWN.id: [home.id for home in ours], ALI.id: [home.id for home in theirs]}
    shared = set(lives[DAWN.id]) & set(lives[ALI.id])
    assert (command is None) == bool(shared)
    if command is None:
        return
    made = [noun for noun in command.saves if isinstance(noun, Group)]
    assert bool(made) == (not ours and not theirs)
    assert all(home.kind is GroupKind.HOUSEHOLD for home in made)
    for noun in command.saves:
        if isinstance(noun, Membership):
            lives[noun.person_id].append(noun.group_id)
    assert len(set(lives[DAWN.id]) & set(lives[ALI.id])) == 1
    assert all(len(homes) == len(set(homes)) for homes in lives.values())


def test_who_is_new_is_stored_before_they_live_anywhere():
    command = live_together(DAWN, ALI, "Dawn and Ali", ((), ()), TODAY, first_met=(ALI,))
    assert command.saves[0] == ALI


def test_what_is_between_two_people_is_kept_once_from_whichever_side_it_is_told():
    friends, parent = make_relationship(DAWN, ALI), make_relationship(DAWN, ALI, RelationshipKind.PARENT)
    known = (friends, parent)
    assert tie(make_relationship(ALI, DAWN), (), known) is None
    assert tie(make_relationship(DAWN, ALI, RelationshipKind.PARENT), (), known) is None
    other_way = make_relationship(ALI, DAWN, RelationshipKind.PARENT)
    assert tie(other_way, (), known).saves == (other_way,)
    assert tie(make_relationship(ALI, DAWN, note="choir"), (), known).saves == (replace(friends, note="choir"),)


def test_somebody_is_in_a_group_once_and_what_is_said_anew_is_kept():
    belongs = make_membership(DAWN, HOMES[0], role="cook")
    assert join(make_membership(DAWN, HOMES[0]), (), (belongs,)) is None
    since = make_membership(DAWN, HOMES[0], since=TODAY)
    assert join(since, (), (belongs,)).saves == (replace(belongs, since=TODAY),)
    left = make_membership(DAWN, HOMES[0], until=TODAY)
    again = make_membership(DAWN, HOMES[0])
    assert join(again, (), (left, make_membership(ALI, HOMES[0]))).saves == (again,)


@pytest.mark.parametrize(
    ("keep", "take_back", "noun"),
    [
        (tie, untie, make_relationship(DAWN, ALI)),
        (join, leave, make_membership(DAWN, HOMES[0])),
    ],
)
def test_what_was_kept_can_be_taken_away(keep, take_back, noun):
    assert keep(noun).saves == (noun,)
    assert take_back(noun).deletes == (ref_of(noun),)
