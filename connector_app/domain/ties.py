"""Who gave to whom, and how often: ties of a network of giving, and the part of it that is near to somebody."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tie:
    """All that one party gave another: in how many exchanges, and how many minutes were written down."""

    giver: int
    receiver: int
    times: int = 1
    minutes: int = 0


Neighbours = Mapping[int, Mapping[int, int]]


def neighbours_of(ties: Iterable[Tie]) -> Neighbours:
    """Return for each party with whom there are ties, and in how many exchanges, whichever way help went."""
    found: dict[int, dict[int, int]] = defaultdict(dict)
    for tie in ties:
        if tie.giver != tie.receiver:
            for one, other in ((tie.giver, tie.receiver), (tie.receiver, tie.giver)):
                found[one][other] = found[one].get(other, 0) + tie.times
    return found


def nearest(ties: Sequence[Tie], most: int, centre: int | None = None) -> list[int]:
    """Return at most so many parties: those nearest to `centre`, or, without one, a part that hangs together.

    From a centre on it goes from ring to ring; where not all of a ring fit, those with closer ties to the rings
    before it come first. Without one it begins with whoever has the most partners.
    """
    known = neighbours_of(ties)
    return _hanging_together(known, most) if centre is None else _around(known, most, centre)


def _around(known: Neighbours, most: int, centre: int) -> list[int]:
    found, ring = {centre: None}, [centre]
    while ring and len(found) < most:
        strength: dict[int, int] = defaultdict(int)
        for party in ring:
            for other, times in known.get(party, {}).items():
                if other not in found:
                    strength[other] += times
        ring = sorted(strength, key=lambda party: (-strength[party], party))[: most - len(found)]
        found |= dict.fromkeys(ring)
    return list(found)


def _hanging_together(known: Neighbours, most: int) -> list[int]:
    """Return one after the other who has ties with the most of those before, then the most partners at all.

    Simply those with the most partners would in a large community hardly have a tie among them.
    """
    starts = iter(sorted(known, key=lambda party: (-len(known[party]), party)))
    found: dict[int, None] = {}
    near: dict[int, int] = {}
    while len(found) < min(most, len(known)):
        if near:
            party = max(near, key=lambda each: (near[each], len(known[each]), -each))
            del near[party]
        else:
            party = next(each for each in starts if each not in found)
        found[party] = None
        for other in known[party]:
            if other not in found:
                near[other] = near.get(other, 0) + 1
    return list(found)


def among(ties: Iterable[Tie], parties: Iterable[int]) -> list[Tie]:
    """Return the ties between these parties."""
    chosen = set(parties)
    return [tie for tie in ties if tie.giver in chosen and tie.receiver in chosen]
