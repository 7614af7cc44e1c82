"""Small worlds of what happens between people: pairs between whom help flows, and conversations.

Of these the people alone do not tell the number; a community is people and what happened, put together here
person by person, conversation by conversation.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import product

import numpy as np

from connector_app.summary.cells import COUNTED, EVERYONE, Cell, Count, people_of
from tests.summary.audit.worlds import HELPED, SPOKE, World, features

PAIRS: Cell = frozenset({(COUNTED, "pairs")})
MUTUAL, ONE_WAY = PAIRS | {("help", "both ways")}, PAIRS | {("help", "one way")}
IN_PAIRS: Cell = frozenset({("exchange", "with a person")})
TOOK_PART: Cell = frozenset({HELPED})
GAVE, RECEIVED = TOOK_PART | {("gave", "anything")}, TOOK_PART | {("received", "anything")}
PAIRED = (EVERYONE, TOOK_PART, GAVE, RECEIVED, GAVE | RECEIVED, IN_PAIRS, PAIRS, MUTUAL, ONE_WAY)

#: People in no pair, who only gave in theirs, only received, did both; then mutual pairs and one-way pairs.
_Net = tuple[int, int, int, int, int, int]
_TALKS = (COUNTED, "conversations")
_CLASSES = ((), ("L",), ("M",), ("L", "M"))


def pairs(most: int) -> World:
    """Return the world of people who help each other, or a group, or nobody."""
    found: set[tuple[int, ...]] = set()
    nets: set[_Net] = {(0,) * 6}
    for _ in range(most):
        nets = {grown for net in nets for grown in _with_one_more(net)}
        found |= {table for net in nets for table in _with_groups(net)}
    return World("pairs", most, (), PAIRED, np.array(sorted(found), dtype=np.int16))


def _with_one_more(net: _Net) -> Iterator[_Net]:
    """Yield what becomes of a network when somebody comes who has any links with the people there."""
    *sizes, mutual, one_way = net
    for ways in product(*(_shared_out(size, 4) for size in sizes)):
        # Of the people of each class so many are not linked, receive from the new one, give to them, do both.
        _, gets, gives, both = (sum(column) for column in zip(*ways, strict=True))
        gave, received = gets + both > 0, gives + both > 0
        classes = [0, 0, 0, 0]
        classes[(1 if gave else 0) + (2 if received else 0)] += 1
        for before, (still, got, given, twice) in enumerate(ways):
            for number, now in ((still, before), (got, before | 2), (given, before | 1), (twice, 3)):
                classes[now] += number
        yield (*classes, mutual + both, one_way + gets + gives)


def _shared_out(number: int, ways: int) -> list[tuple[int, ...]]:
    if ways == 1:
        return [(number,)]
    return [(first, *rest) for first in range(number + 1) for rest in _shared_out(number - first, ways - 1)]


def _with_groups(net: _Net) -> Iterator[tuple[int, ...]]:
    """Yield the tables when people give to groups and receive from them beside."""
    nobody, gave, received, both, mutual, one_way = net
    people = nobody + gave + received + both
    for _, more_gave, more_received, more_both in _shared_out(nobody, 4):
        for also_received, also_gave in product(range(gave + 1), range(received + 1)):
            did_both = both + more_both + also_received + also_gave
            gave_at_all = did_both + more_gave + gave - also_received
            received_at_all = did_both + more_received + received - also_gave
            took_part = gave_at_all + received_at_all - did_both
            amounts = (mutual + one_way, mutual, one_way)
            yield (people, took_part, gave_at_all, received_at_all, did_both, people - nobody, *amounts)


def some_pairs(chance: np.random.Generator, people: int) -> dict[Cell, Count]:
    """Make up who helped whom among some people, and count it."""
    rate = chance.choice((0.1, 0.2, 0.4))
    links = {(one, two) for one in range(people) for two in range(people) if one != two and chance.random() < rate}
    to_groups = {("gave", n) for n in range(people) if chance.random() < rate}
    gave = {one for one, _ in links} | {n for _, n in to_groups}
    received = {two for _, two in links}
    mutual = {(one, two) for one, two in links if (two, one) in links and one < two}
    one_way = {(one, two) for one, two in links if (two, one) not in links}
    crowds = {EVERYONE: people, TOOK_PART: len(gave | received), GAVE: len(gave), RECEIVED: len(received)}
    crowds |= {GAVE | RECEIVED: len(gave & received), IN_PAIRS: len({n for link in links for n in link})}
    counts = {cell: Count.of_people(number) for cell, number in crowds.items()}
    for cell, some in ((PAIRS, mutual | one_way), (MUTUAL, mutual), (ONE_WAY, one_way)):
        counts[cell] = _count([list(pair) for pair in some])
    return counts


def _count(happenings: Sequence[Sequence[int]]) -> Count:
    """Count what happened, with the people in it and the two who were in most."""
    parts = Counter(person for each in happenings for person in each)
    first, second = (*sorted(parts.values(), reverse=True), 0, 0)[:2]
    return Count(len(happenings), len(parts), (first, second))


def talks(most: int, conversations: int) -> World:
    """Return the world of people and conversations in which two features are practised or not."""
    people = features(2, most)
    cells = (*people.cells, *(cell | {_TALKS} for cell in people.cells if cell != EVERYONE))
    crowds = _kinds_of_people(most)
    kinds = np.array([kinds[:-1] for kinds in _shared_out(conversations, 5)], dtype=np.int16)
    who, what = (each.ravel() for each in np.indices((len(crowds), len(kinds))))
    crowd, held = crowds[who], kinds[what]
    nothing, only_l, only_m, each, several = crowd[:, 1:].T > 0
    plain, of_l, of_m, of_both = held.T > 0
    meets_l, meets_m = only_l | each | several, only_m | each | several
    real = (~plain | (crowd[:, 1:].sum(axis=1) > 0)) & (~of_l | meets_l) & (~of_m | meets_m)
    real &= (of_both == several) & (~nothing | plain) & (~(only_l | each) | of_l) & (~(only_m | each) | of_m)
    crowd, held = crowd[real], held[real]
    tables = [crowd @ np.array([[cell in kind for cell in people.cells] for kind in people.types], dtype=np.int16)]
    tables += [
        held @ np.array([_among(kind, cell) for kind in _CLASSES], dtype=np.int16)[:, None]
        for cell in people.cells
        if cell != EVERYONE
    ]
    return World("conversations", most, people.types, cells, np.unique(np.hstack(tables), axis=0))


def _kinds_of_people(most: int) -> "np.ndarray[tuple[int, int], np.dtype[np.int16]]":
    return np.array([kinds[:-1] for kinds in _shared_out(most, 7)], dtype=np.int16)


def _among(kind: Sequence[str], cell: Cell) -> bool:
    """Tell whether a conversation in which these features are practised is counted in a cell."""
    if ("features", "2+") in cell:
        return len(kind) > 1
    feature = next((code for dimension, code in cell if dimension == "feature"), "")
    return not feature or feature in kind


def some_talks(chance: np.random.Generator, people: int) -> dict[Cell, Count]:
    """Make up who spoke in which conversations, and count it."""
    number = int(chance.integers(3, 9))
    kinds = [_CLASSES[k] for k in chance.choice(4, number, p=chance.dirichlet(np.ones(4)))]
    there = [list(chance.choice(people, int(chance.integers(1, 4)), replace=False)) for _ in kinds]
    counts = {EVERYONE: Count.of_people(people)}
    spoke: Cell = frozenset({SPOKE})
    for cell in (spoke, spoke | {("feature", "L")}, spoke | {("feature", "M")}, spoke | {("features", "2+")}):
        some = [who for who, kind in zip(there, kinds, strict=True) if _among(kind, cell)]
        counts[cell | {_TALKS}] = _count(some)
        counts[people_of(cell)] = Count.of_people(len({n for who in some for n in who}))
    return counts
