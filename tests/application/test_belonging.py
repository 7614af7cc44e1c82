import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app.application.belonging import join, leave, live_together, tie, untie
from connector_app.domain.group import Group, GroupKind
from connector_app.domain.membership import Membership
from connector_app.domain.noun import ref_of
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
