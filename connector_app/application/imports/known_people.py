"""Who of a notebook a row of a file may be: everybody by name, number, e-mail and reference, read in one go."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from connector_app import paths
from connector_app.application.ports import Reader
from connector_app.domain.exchange import Party, PartyKind
from connector_app.domain.folding import fold
from connector_app.domain.like_names import LikeNames, name_key
from connector_app.domain.likeness import MOST_SHARING, Known, Reason, comparable
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.person import ContactKind, ContactPoint
from connector_app.scan.wordlists import read_nicknames

#: The names by which somebody may be meant without anything else: the same, in whatever order.
SAME_NAMES = frozenset({Reason.SAME_NAME, Reason.ALSO_CALLED, Reason.OTHER_ORDER})
#: People of one name that are looked at one by one; more than these are a crowd.
MOST_OF_A_NAME = 50
#: What nearly every row is: one for all, as there may be a hundred thousand.
NOBODY: Mapping[str, Any] = MappingProxyType({})
_CODE = re.compile(r"p [0-9a-z]{6}")
_WAYS = {ContactKind.PHONE: Reason.SAME_PHONE, ContactKind.EMAIL: Reason.SAME_EMAIL}


@dataclass(slots=True)
class Signs:
    """What speaks for a row's being somebody: how the names agree, and what else is the same."""

    name: Reason | None = None
    way: Reason | None = None
    reference: bool = False

    @property
    def sure(self) -> bool:
        """Tell whether more than the name, or than a number, is the same."""
        return self.reference or (self.name in SAME_NAMES and self.way is not None)

    @property
    def weight(self) -> tuple[bool, bool, bool, bool]:
        """Return what likelier people have more of."""
        return self.sure, self.name in SAME_NAMES, self.way is not None, self.name is not None


def ways_of(points: Iterable[ContactPoint]) -> list[tuple[Reason, str]]:
    """Return the ways to reach somebody by which they can be compared."""
    return [
        (reason, value)
        for point in points
        if (reason := _WAYS.get(point.kind)) is not None and (value := comparable(point))
    ]


class KnownPeople:
    """Everybody and every group of a notebook, to be asked about each row of a file."""

    def __init__(self, reader: Reader) -> None:
        """Read who there is."""
        self.label: dict[str, str] = {}
        self._hint: dict[str, str] = {}
        self.kind: dict[str, Kind] = {}
        self._main: dict[str, list[str]] = defaultdict(list)
        self._other: dict[str, list[str]] = defaultdict(list)
        self._reached: dict[tuple[Reason, str], list[str]] = defaultdict(list)
        self._group: dict[str, list[str]] = defaultdict(list)
        self._crowds: dict[tuple[str, ...], dict[str, Reason]] = {}
        for person in reader.duplicates.people():
            self._add(person)
        for id_, name in reader.arrivals.groups():
            self.label[id_], self.kind[id_] = name, Kind.GROUP
            self._group[name_key(name)].append(id_)
        #: Names that more people have than are looked at.
        self._crowded = {
            key for index in (self._main, self._other) for key, ids in index.items() if len(ids) > MOST_OF_A_NAME
        }
        nicknames = read_nicknames(paths.resources() / "wordlists") if self.label else {}
        self._like = LikeNames((*self._main, *self._other), nicknames)

    def _add(self, person: Known) -> None:
        self.label[person.id], self.kind[person.id] = person.label, Kind.PERSON
        self._hint[person.id] = person.how_we_met or person.code
        main = {name_key(person.label), *([name_key(person.names)] if person.names else ())}
        for key in main:
            self._main[key].append(person.id)
        for other in (person.code, *person.also_known_as):
            if (key := name_key(other)) not in main:
                self._other[key].append(person.id)
        for way in ways_of(person.contact_points):
            self._reached[way].append(person.id)

    def ref(self, id_: str) -> Ref:
        """Return the reference to somebody or to a group."""
        return Ref(self.kind[id_], id_)

    def party(self, id_: str) -> Party:
        """Return somebody or a group as giver or receiver."""
        return Party(PartyKind.PERSON if self.kind[id_] is Kind.PERSON else PartyKind.GROUP, id_)

    def told_apart(self, id_: str) -> str:
        """Return what somebody is called, with what tells them apart where others are called so too."""
        label = self.label[id_]
        alone = len(self._main.get(name_key(label), ())) <= 1
        return label if alone or not self._hint.get(id_) else f"{label} ({self._hint[id_]})"

    @property
    def anybody(self) -> bool:
        """Tell whether there is anybody whom a row may be."""
        return bool(self.label)

    def groups_named(self, key: str) -> list[str]:
        """Return the groups of a name, told by the form that is compared."""
        return self._group.get(key, [])[:MOST_OF_A_NAME]

    def people_like(self, keys: Sequence[str], points: Iterable[ContactPoint], reference: str) -> dict[str, Signs]:
        """Return who a row may be: `keys` are its names as they are compared, its own first."""
        found: dict[str, Signs] = {}
        own = Reason.SAME_NAME
        for called in keys:
            if called in self._main:  # of most rows nobody has the name, and this is asked of a hundred thousand
                for id_ in self._main[called][:MOST_OF_A_NAME]:
                    found.setdefault(id_, Signs(own))
            if called in self._other:
                for id_ in self._other[called][:MOST_OF_A_NAME]:
                    found.setdefault(id_, Signs(Reason.ALSO_CALLED))
            if own is Reason.SAME_NAME and not found:
                for id_, reason in self._similar(called):
                    found.setdefault(id_, Signs(reason))
            own = Reason.ALSO_CALLED
        self._reach(keys, points, found)
        if reference:
            self._refer(reference, keys[0], found)
        return found

    def _reach(self, keys: Sequence[str], points: Iterable[ContactPoint], found: dict[str, Signs]) -> None:
        """Note who has a number or an e-mail of a row, and whose name is like it among them.

        Others may have just this name.
        """
        crowd = self.crowd(keys)
        for way in ways_of(points):
            sharing = self._reached.get(way)
            if sharing is None:
                continue
            if len(sharing) > MOST_SHARING:
                sharing = [each for each in sharing if each in found or each in crowd][:MOST_OF_A_NAME]
            for id_ in sharing:
                found.setdefault(id_, Signs(crowd.get(id_))).way = way[0]
        if found and any(signs.name is None for signs in found.values()):
            for id_, reason in self._similar(keys[0]):
                if id_ in found:
                    found[id_].name = found[id_].name or reason

    def crowd(self, keys: Sequence[str]) -> Mapping[str, Reason]:
        """Return everybody who has one of some names, and how, when they are too many to be looked at each."""
        if not self._crowded:
            return NOBODY
        asked = (keys[0], *(key for key in keys if key in self._crowded))
        if asked not in self._crowds:
            found = self._crowds[asked] = {}
            for key in asked[1:]:
                reason = Reason.SAME_NAME if key == asked[0] else Reason.ALSO_CALLED
                for index, how in ((self._main, reason), (self._other, Reason.ALSO_CALLED)):
                    for id_ in index.get(key, ()):
                        found.setdefault(id_, how)
        return self._crowds[asked]

    def parties_named(self, name: str) -> tuple[list[str], list[tuple[str, Reason]]]:
        """Return who is called exactly this, by label before any other name, and who has a name like it."""
        key = name_key(name)
        exact = [*self._main.get(key, ()), *self._group.get(key, ())] or list(self._other.get(key, ()))
        return exact, [] if exact else self._similar(key)

    def _similar(self, key: str) -> list[tuple[str, Reason]]:
        return [
            (id_, reason)
            for other, reason in self._like.like(key).items()
            if len(sharing := [*self._main.get(other, ()), *self._other.get(other, ())]) <= MOST_SHARING
            for id_ in sharing
        ]

    def _refer(self, reference: str, called: str, found: dict[str, Signs]) -> None:
        """Note who has this reference; a bare number is of many lists, and needs a name that is like."""
        key = name_key(reference)
        meant = self._other.get(key, ())
        if len(meant) > MOST_SHARING:
            return
        telling = _CODE.fullmatch(key) is not None or not fold(reference).isdecimal()
        like = {} if telling or not meant else dict(self._similar(called))
        for id_ in meant:
            if telling or id_ in like or (id_ in found and found[id_].name is not None):
                found.setdefault(id_, Signs(like.get(id_))).reference = True
