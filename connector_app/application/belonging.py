"""Who belongs to whom: the commands for ties between people, for groups, and for households made in one step."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from connector_app.application.commands import Command, delete
from connector_app.domain.group import Group, GroupKind
from connector_app.domain.membership import Membership
from connector_app.domain.noun import ref_of
from connector_app.domain.person import Person
from connector_app.domain.relationship import MUTUAL, Relationship
from connector_app.text import QT_TRANSLATE_NOOP


def tie(
    relationship: Relationship, people: Iterable[Person] = (), known: Iterable[Relationship] = ()
) -> Command | None:
    """Store how two people stand to each other, with whoever is first named in it.

    What is among `known` already is not stored twice; it gets the new note. None when that says nothing new.
    """
    same = next((each for each in known if _same(each, relationship)), None)
    if same is not None:
        if relationship.note in ("", same.note):
            return None
        relationship = replace(same, note=relationship.note)
    title = QT_TRANSLATE_NOOP("Commands", "Note how people know each other")
    return Command(title=title, saves=(*people, relationship))


def _same(one: Relationship, other: Relationship) -> bool:
    """Tell whether two say the same of the same people, from whichever side."""
    there, back = (one.one_id, one.other_id), (one.other_id, one.one_id)
    asked = (other.one_id, other.other_id)
    return one.kind is other.kind and (asked == there or (one.kind in MUTUAL and asked == back))


def untie(relationship: Relationship) -> Command:
    """Take away how two people stand to each other."""
    title = QT_TRANSLATE_NOOP("Commands", "Take away how people know each other")
    return Command(title=title, deletes=(ref_of(relationship),))


def add_group(group: Group) -> Command:
    """Store a new group."""
    return Command(title=QT_TRANSLATE_NOOP("Commands", "Add a group"), saves=(group,))


def save_group(group: Group) -> Command:
    """Store a changed group."""
    return Command(title=QT_TRANSLATE_NOOP("Commands", "Change a group"), saves=(group,))


def delete_group(group: Group) -> Command:
    """Take a group away; who was in it stays."""
    return delete(group)


def join(
    membership: Membership, first_met: Iterable[Person | Group] = (), known: Iterable[Membership] = ()
) -> Command | None:
    """Store that somebody belongs to a group, with the person or group first named in it.

    Who belongs to it by one of `known` does so once; that gets what is said anew. None when that is nothing.
    """
    group, person = membership.group_id, membership.person_id
    same = next((m for m in known if m.group_id == group and m.person_id == person and m.until is None), None)
    if same is not None:
        said = replace(same, role=membership.role or same.role, since=membership.since or same.since)
        if said == same:
            return None
        membership = said
    return Command(title=QT_TRANSLATE_NOOP("Commands", "Add to a group"), saves=(*first_met, membership))


def leave(membership: Membership) -> Command:
    """Take somebody out of a group, as if they had never been in it."""
    return Command(title=QT_TRANSLATE_NOOP("Commands", "Take out of a group"), deletes=(ref_of(membership),))


def live_together(
    one: Person,
    other: Person,
    name: str,
    homes: tuple[Sequence[Group], Sequence[Group]],
    today: date,
    first_met: Iterable[Person] = (),
) -> Command | None:
    """Put two people into one household; None when they live together already.

    `homes` are the households of the one and of the other: the second joins that of the first, else the first
    that of the second, and only when neither has one, a household called `name` is made.
    """
    ours, theirs = ({home.id for home in each} for each in homes)
    if ours & theirs:
        return None
    title = QT_TRANSLATE_NOOP("Commands", "Note who lives together")
    known_home = next(iter((*homes[0], *homes[1])), None)
    home = known_home or Group(name=name, kind=GroupKind.HOUSEHOLD)
    new = tuple(
        Membership(person_id=person.id, group_id=home.id, since=today if known_home else None)
        for person, known in ((one, ours), (other, theirs))
        if home.id not in known
    )
    return Command(title=title, saves=(*first_met, *(() if known_home else (home,)), *new))
