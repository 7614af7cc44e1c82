"""Small worlds: every community of a few people there can be, and the table each of them would make.

A person is of a type (where they live, what they raised, whom they helped, ...), a community is how many there are
of each type. Nothing here is taken from the audit: people are put together and counted.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain, combinations, product

import numpy as np
from numpy.typing import NDArray

from connector_app.summary.cells import ANSWERED, EVERYONE, HAS, INSIGHT, IS, SAID, Cell, code_cell, list_cell

Tables = NDArray[np.int16]
#: The cells in which a person of a type is counted.
Type = frozenset[Cell]

THEME, SPOKE, HELPED = (ANSWERED, "theme"), (ANSWERED, "conversation"), (ANSWERED, "exchange")
PLACES = ("a", "b", "c")
HEARD = f"{SAID}insight:any"
CHANGES = ("less", "same", "more")


@dataclass(frozen=True)
class World:
    """All communities of at most `most` people: tables[community, cell]; `types` are what people may be like."""

    name: str
    most: int
    types: tuple[Type, ...]
    cells: tuple[Cell, ...]
    tables: Tables

    @classmethod
    def of(cls, name: str, most: int, types: Iterable[Type]) -> "World":
        """Put people of these types together in every way."""
        types = tuple(types)
        cells = tuple(sorted({cell for each in types for cell in each}, key=sorted))
        member = np.array([[cell in each for cell in cells] for each in types], dtype=np.int16)
        return cls(name, most, types, cells, _crowds(len(types), most) @ member)

    def table(self, people: Sequence[int]) -> NDArray[np.int16]:
        """Return the table of people by their types."""
        member = [[cell in self.types[each] for cell in self.cells] for each in people]
        return np.array(member, dtype=np.int16).sum(axis=0, dtype=np.int16)


def _crowds(types: int, most: int) -> Tables:
    """Return how many there are of each type in every community, [community, type]."""
    crowds, left = np.zeros((1, 0), dtype=np.int16), np.array([most])
    for _ in range(types):
        ways = left + 1
        of = np.repeat(np.arange(left.size), ways)
        taken = np.arange(of.size) - np.repeat(np.cumsum(ways) - ways, ways)
        crowds, left = np.column_stack((crowds[of], taken.astype(np.int16))), left[of] - taken
    return crowds


def _subsets(codes: Sequence[str]) -> Iterable[tuple[str, ...]]:
    return chain.from_iterable(combinations(codes, size) for size in range(len(codes) + 1))


def _raised(themes: Iterable[str], place: str = "") -> set[Cell]:
    """Return the cells of somebody who raised themes, by place when one is given."""
    anyone: set[Cell] = {frozenset({THEME, *(("theme", t) for t in each)}) for each in (*zip(themes), ())}
    return {cell | where for cell in anyone for where in _wheres(place)} if themes else set()


def _wheres(place: str) -> set[Cell]:
    return {EVERYONE, frozenset({("place", place)})} if place else {EVERYONE}


def themes_by_place(places: int, themes: int, most: int) -> World:
    """Return a world in which people live somewhere and raise themes."""
    codes = "FGH"[:themes]
    types = (
        frozenset(_wheres(place) | _raised(raised, place))
        for place, raised in product(PLACES[:places], _subsets(codes))
    )
    return World.of(f"{themes} themes by {places} places", most, types)


def themes_alone(themes: int, most: int) -> World:
    """Return a world in which people raise themes, wherever they live."""
    types = (frozenset({EVERYONE} | _raised(raised)) for raised in _subsets("FGH"[:themes]))
    return World.of(f"{themes} themes", most, types)


def ages_by_place(places: int, ages: int, most: int) -> World:
    """Return a world in which people live somewhere and are of an age."""
    types = (
        frozenset(where | old for where in _wheres(place) for old in (EVERYONE, frozenset({("age", age)})))
        for place, age in product(PLACES[:places], "xyz"[:ages])
    )
    return World.of(f"{ages} ages by {places} places", most, types)


def themes_and_ages_by_place(most: int) -> World:
    """Return a world of two linked tables: themes by place, ages by place."""
    themes, ages = themes_by_place(2, 2, 1), ages_by_place(2, 2, 1)
    types = {one | two for one, two in product(themes.types, ages.types) if _home(one) == _home(two)}
    return World.of(
        "2 themes and 2 ages by 2 places", most, sorted(types, key=lambda each: sorted(map(sorted, each)))
    )


def _home(kind: Type) -> Cell:
    return next(cell for cell in kind if len(cell) == 1 and next(iter(cell))[0] == "place")


def check_ins(places: int, most: int) -> World:
    """Return a world in which some people say whether they have less, the same or more of something."""
    said = [frozenset({(ANSWERED, "CONTACT")})]
    types = (
        frozenset(_wheres(place) | ({said[0], said[0] | {("CONTACT", change)}} if change else set()))
        for place, change in product(PLACES[:places], ("", *CHANGES))
    )
    return World.of(f"check-ins in {places} places", most, types)


def _met(features: Iterable[str], *, several: bool) -> set[Cell]:
    spoke = frozenset({SPOKE})
    return {spoke, *(spoke | {("feature", each)} for each in features)} | (
        {spoke | {("features", "2+")}} if several else set()
    )


def features(number: int, most: int) -> World:
    """Return a world in which people speak, meet features, and some meet two or more in one conversation."""
    types = [{EVERYONE}]
    for met in _subsets("LMN"[:number]):
        types += [
            {EVERYONE} | _met(met, several=several) for several in ((False, True) if len(met) > 1 else (False,))
        ]
    return World.of(f"{number} features", most, map(frozenset, types))


def _helped(gave: Iterable[str], received: Iterable[str]) -> set[Cell]:
    gave, received = frozenset(gave), frozenset(received)
    if not gave | received:
        return set()
    helped: Cell = frozenset({HELPED})
    given, got = helped | {("gave", "anything")}, helped | {("received", "anything")}
    cells = {helped}
    cells |= {given, *(given | {("gave", kind)} for kind in gave)} if gave else set()
    cells |= {got, *(got | {("received", kind)} for kind in received)} if received else set()
    if gave and received:
        each = (given | got | {("gave", kind), ("received", kind)} for kind in gave & received)
        cells |= {given | got, *each}
    return cells


def helping(kinds: int, most: int) -> World:
    """Return a world in which people give and receive kinds of help."""
    codes = "RST"[:kinds]
    types = (frozenset({EVERYONE} | _helped(*both)) for both in product(_subsets(codes), repeat=2))
    return World.of(f"giving and receiving {kinds} kinds of help", most, types)


def everything(most: int) -> World:
    """Return a world in which everybody spoke or helped, and only who spoke raised themes."""
    spoken = [None, *_subsets("FG")]
    types = []
    for raised, gave, received in product(spoken, ("", "R"), ("", "R")):
        if raised is not None or gave or received:
            said = set() if raised is None else {frozenset({SPOKE})} | _raised(raised)
            types.append(frozenset({EVERYONE} | said | _helped(gave, received)))
    return World.of("speaking and helping", most, types)


def heard(codes: int, most: int) -> World:
    """Return a world in which some speak, some of them have codes of a list, and some of these are told back."""
    spoke, anyone, told = frozenset({SPOKE}), list_cell(HEARD), list_cell(f"{SAID}insight:told_back")
    types = [{EVERYONE}]
    for found, back in product(_subsets("FGH"[:codes]), (False, True)):
        mine = {anyone, *(code_cell(HEARD, code) for code in found)} if found else set()
        if found or not back:
            types.append({EVERYONE, spoke} | mine | ({told} if back else set()))
    return World.of(f"{codes} codes of what was heard, told back or not", most, map(frozenset, types))


def behind_insights(most: int) -> World:
    """Return a world in which people are behind kinds of insights, and behind one insight of each kind."""
    spoke, anyone = frozenset({SPOKE}), list_cell(HEARD)
    types = [{EVERYONE}, {EVERYONE, spoke}]
    for found in filter(None, _subsets("FG")):
        for mine in _subsets(found):
            kinds = {code_cell(HEARD, kind) for kind in found}
            one_each = {code_cell(HEARD, kind) | {(INSIGHT, kind.lower())} for kind in mine}
            types.append({EVERYONE, spoke, anyone} | kinds | one_each)
    return World.of("two kinds and an insight of each", most, map(frozenset, types))


def told_of_themselves(most: int) -> World:
    """Return a world in which people have one code of a list or none, and codes of a list of what they do."""
    sex, does = f"{IS}SEX", f"{HAS}exchange"
    types = []
    for one, many in product(("", "x", "y"), _subsets("FG")):
        mine = {list_cell(sex), code_cell(sex, one)} if one else set()
        others = {list_cell(does), *(code_cell(does, code) for code in many)} if many else set()
        types.append(frozenset({EVERYONE} | mine | others))
    return World.of("one code of a list, several of another", most, types)


MADE: tuple[tuple[Callable[..., World], tuple[int, ...]], ...] = (
    (themes_by_place, (2, 2, 10)),
    (themes_alone, (3, 10)),
    (ages_by_place, (2, 2, 13)),
    (ages_by_place, (3, 2, 13)),
    (check_ins, (2, 10)),
    (features, (2, 10)),
    (helping, (1, 13)),
    (features, (3, 7)),
    (themes_and_ages_by_place, (7,)),
    (helping, (2, 7)),
    (everything, (6,)),
    (ages_by_place, (3, 3, 10)),
    (themes_by_place, (3, 2, 8)),
    (heard, (2, 8)),
    (told_of_themselves, (7,)),
    (behind_insights, (8,)),
)


@cache
def world(number: int) -> World:
    """Return one of the worlds, the small ones first."""
    make, sizes = MADE[number]
    return make(*sizes)
