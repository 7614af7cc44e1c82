"""Circles of giving: help that goes round and comes back, and people who all help one another both ways."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from connector_app.domain.ties import Tie

#: A circle in which more take part is not seen as one.
LARGEST = 12
# Everybody helps at least so many of the others both ways.
_CLOSE = 2


@dataclass(frozen=True, slots=True)
class Circle:
    """Parties in the order in which help goes round; `both_ways` when they all help one another instead."""

    members: tuple[int, ...]
    both_ways: bool = False


def circles_in(ties: Iterable[Tie]) -> list[Circle]:
    """Return each set of three or four round whom help goes, those with the most rounds first.

    A set of people is told once, whichever ways help goes round among them, and of those who all help one another
    both ways only that is told.
    """
    times = {(tie.giver, tie.receiver): tie.times for tie in ties if tie.giver != tie.receiver}
    close = close_circles(times)
    within = [set(circle.members) for circle in close]
    rounds: dict[frozenset[int], tuple[int, tuple[int, ...]]] = {}
    for ring in _rings(times):
        members = frozenset(ring)
        if any(members <= larger for larger in within):
            continue
        often = min(times[step] for step in _steps(ring))
        if members not in rounds or (-often, ring) < (-rounds[members][0], rounds[members][1]):
            rounds[members] = (often, ring)
    found = sorted(rounds.values(), key=lambda found: (-found[0], len(found[1]), found[1]))
    return [*close, *(Circle(ring) for _, ring in found)]


def close_circles(arcs: Iterable[tuple[int, int]]) -> list[Circle]:
    """Return the people, by key, of whom everybody helps at least two of the others, both ways.

    Where they are too many to be seen as a circle, those of them who help at least three, and so on.
    """
    arcs = set(arcs)
    mutual: dict[int, set[int]] = defaultdict(set)
    for giver, receiver in arcs:
        if giver != receiver and (receiver, giver) in arcs:
            mutual[giver].add(receiver)
    waiting = [(frozenset(mutual), _CLOSE)]
    found = []
    while waiting:
        people, close = waiting.pop()
        for part in _parts(_core(people, mutual, close), mutual):
            if len(part) <= LARGEST:
                found.append(tuple(sorted(part)))
            else:
                waiting.append((part, close + 1))
    return [Circle(members, both_ways=True) for members in sorted(found)]


def _core(people: AbstractSet[int], mutual: Mapping[int, AbstractSet[int]], close: int) -> set[int]:
    """Return who is left when whoever helps too few of those that are left is left out."""
    left = set(people)
    while few := {person for person in left if len(mutual[person] & left) < close}:
        left -= few
    return left


def _parts(people: AbstractSet[int], mutual: Mapping[int, AbstractSet[int]]) -> list[frozenset[int]]:
    parts, left = [], set(people)
    while left:
        part, waiting = set[int](), [min(left)]
        while waiting:
            person = waiting.pop()
            if person not in part:
                part.add(person)
                waiting += mutual[person] & left
        left -= part
        parts.append(frozenset(part))
    return parts


def _rings(arcs: Iterable[tuple[int, int]]) -> Iterable[tuple[int, ...]]:
    """Yield each round of three or four parties once, beginning with the one whose key is least."""
    given: dict[int, set[int]] = defaultdict(set)
    for giver, receiver in arcs:
        given[giver].add(receiver)
    for first in sorted(given):
        for second in sorted(given[first]):
            if second <= first:
                continue
            for third in sorted(given.get(second, ())):
                if third <= first or third == second:
                    continue
                if first in given.get(third, ()):
                    yield first, second, third
                for fourth in sorted(given.get(third, ())):
                    if fourth > first and fourth not in (second, third) and first in given.get(fourth, ()):
                        yield first, second, third, fourth


def _steps(ring: Sequence[int]) -> Iterable[tuple[int, int]]:
    return zip(ring, (*ring[1:], ring[0]), strict=True)
