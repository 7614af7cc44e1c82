"""Who knows whom, and from what: ties between people, groups they share, what they gave, when they spoke."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from connector_app.domain.relationship import RelationshipKind

#: In a larger group, or through somebody who knows more people than this, two people need not know each other.
SMALL_ENOUGH = 40


class Tie(StrEnum):
    """From what two parties know each other; the closest first."""

    RELATED = "related"
    SAME_GROUP = "same_group"
    EXCHANGED = "exchanged"
    SPOKE = "spoke"
    IN_COMMON = "in_common"


# To have sat at one table, or in one hall, is no way to introduce two people to each other.
_CLOSE = frozenset({Tie.RELATED, Tie.EXCHANGED})


@dataclass(frozen=True, slots=True)
class Link:
    """One tie to somebody; `of` is the kind of relationship, the id of the group, or of who is known to both."""

    tie: Tie
    of: str = ""


@dataclass(frozen=True)
class Acquaintance:
    """Who is tied to whom, by ids: relationships as (one, other, kind), memberships as (person, group).

    `exchanged` and `spoke` hold pairs in either order; `households` are the groups that live together.
    """

    relationships: Sequence[tuple[str, str, RelationshipKind]] = ()
    memberships: Sequence[tuple[str, str]] = ()
    households: frozenset[str] = frozenset()
    exchanged: Sequence[tuple[str, str]] = ()
    spoke: Sequence[tuple[str, str]] = ()
    _cache: dict[str, Mapping[str, Link]] = field(default_factory=dict, repr=False)

    def knows(self, party_id: str) -> Mapping[str, Link]:
        """Return everybody whom a party knows or may get to know through one other, each by the closest tie."""
        if party_id not in self._cache:
            found = dict(self._direct.get(party_id, {}))
            for other in [other for other, link in found.items() if link.tie in _CLOSE]:
                beyond = self._direct.get(other, {})
                if len(beyond) <= SMALL_ENOUGH:
                    for third, far in beyond.items():
                        if third != party_id and far.tie in _CLOSE:
                            found.setdefault(third, Link(Tie.IN_COMMON, other))
            self._cache[party_id] = found
        return self._cache[party_id]

    def never_with(self, party_id: str) -> set[str]:
        """Return who is never suggested to a party: itself, its household, and whoever is kept apart from it.

        A group is kept apart from whoever is kept apart from one of its members.
        """
        found = self._under_one_roof(party_id)
        for mine in (self._members.get(party_id, frozenset()) | {party_id}) & self._kept_apart.keys():
            for other in self._kept_apart[mine]:
                found |= {other, *self._belongs.get(other, ())}
        return found

    @cached_property
    def _members(self) -> Mapping[str, frozenset[str]]:
        found: defaultdict[str, set[str]] = defaultdict(set)
        for person, group in self.memberships:
            found[group].add(person)
        return {group: frozenset(people) for group, people in found.items()}

    @cached_property
    def _belongs(self) -> Mapping[str, frozenset[str]]:
        found: defaultdict[str, set[str]] = defaultdict(set)
        for person, group in self.memberships:
            found[person].add(group)
        return {person: frozenset(groups) for person, groups in found.items()}

    def _under_one_roof(self, party_id: str) -> set[str]:
        """Return whom a party lives with, itself and the household as a party included."""
        homes = {party_id, *self._belongs.get(party_id, ())} & self.households
        return {party_id, *homes, *(person for home in homes for person in self._members.get(home, ()))}

    @cached_property
    def _kept_apart(self) -> Mapping[str, frozenset[str]]:
        found: defaultdict[str, set[str]] = defaultdict(set)
        for one, other, kind in self.relationships:
            if kind is RelationshipKind.KEEP_APART:
                found[one].add(other)
                found[other].add(one)
        return {person: frozenset(others) for person, others in found.items()}

    @cached_property
    def _direct(self) -> Mapping[str, Mapping[str, Link]]:
        """Return for each party whom they know themselves; what comes first here is the closest tie."""
        found: defaultdict[str, dict[str, Link]] = defaultdict(dict)

        def tie(one: str, other: str, link: Link) -> None:
            found[one].setdefault(other, link)
            found[other].setdefault(one, link)

        for one, other, kind in self.relationships:
            if kind is not RelationshipKind.KEEP_APART:
                tie(one, other, Link(Tie.RELATED, kind))
        for group, people in sorted(self._members.items()):
            _meet(found, group, people)
        for tied, pairs in ((Tie.EXCHANGED, self.exchanged), (Tie.SPOKE, self.spoke)):
            for one, other in pairs:
                tie(one, other, Link(tied))
        return found


def _meet(found: defaultdict[str, dict[str, Link]], group: str, people: frozenset[str]) -> None:
    """Tie the members of a group to it and, unless they are too many, to each other."""
    link = Link(Tie.SAME_GROUP, group)
    others = (*people, group) if len(people) <= SMALL_ENOUGH else (group,)
    for person in people:
        met = found[person]
        found[group].setdefault(person, link)
        for other in others:
            if other != person:
                met.setdefault(other, link)
