"""Where the parties of a network stand in a picture: who has ties stands near, parts without ties stand apart.

Distances in the picture follow distances in the network, by stochastic gradient descent on their stress (Zheng,
Pawar and Goodman 2019): a few hundredths of a second for sixty parties, and no force has to be tuned by hand. The
same network always gives the same picture.
"""

from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from math import atan2, ceil, cos, exp, floor, hypot, log, pi, sin, sqrt
from random import Random

Point = tuple[float, float]
#: The least distance between two parties in a box that is one wide and one high; less where they are very many.
GAP = 0.06
_Box = tuple[float, float, float, float]

_ROUNDS, _LAST_STEP = 24, 0.1
# So much more than the least distance is wished for, and so often it is pushed for.
_WISHED, _PUSHES = 1.5, 80
# A part may be drawn out so much to fill its place; more would show ties that are not there.
_STRETCH = 1.5
# Two who only have each other still take room for their names.
_ROOM_FOR_NAMES = 1.5
_GOLDEN = pi * (3 - sqrt(5))


def lay_out(parties: Iterable[int], pairs: Iterable[tuple[int, int]]) -> dict[int, Point]:
    """Return a place for each party in a box that is one wide and one high; no two are closer than `gap_for`."""
    ordered = sorted(set(parties))
    near: dict[int, set[int]] = {party: set() for party in ordered}
    for one, other in pairs:
        if one != other and one in near and other in near:
            near[one].add(other)
            near[other].add(one)
    parts = sorted(_parts(near), key=lambda part: (-len(part), part))
    places: dict[int, Point] = {}
    for part, box in _shared_out(parts, (0.0, 0.0, 1.0, 1.0)):
        places |= zip(part, _fitted(_spread(part, near), box), strict=True)
    gap = gap_for(len(ordered))
    points = _pushed_apart([places[party] for party in ordered], gap)
    return dict(zip(ordered, points, strict=True))


def gap_for(count: int) -> float:
    """Return the least distance between any two of so many parties."""
    return min(GAP, 1 / max(1, ceil(sqrt(count))))


def _parts(near: Mapping[int, set[int]]) -> list[list[int]]:
    """Return the parties that hang together, part by part."""
    parts, seen = [], set[int]()
    for party in near:
        if party not in seen:
            part = sorted(_hops(party, near))
            seen |= set(part)
            parts.append(part)
    return parts


def _hops(start: int, near: Mapping[int, set[int]]) -> dict[int, int]:
    """Return over how many ties each party is reached from one."""
    hops, waiting = {start: 0}, deque([start])
    while waiting:
        party = waiting.popleft()
        for other in sorted(near[party]):
            if other not in hops:
                hops[other] = hops[party] + 1
                waiting.append(other)
    return hops


def _spread(part: Sequence[int], near: Mapping[int, set[int]]) -> list[Point]:
    """Return places, in ties, at which distances are as much as can be those in the network."""
    number = {party: index for index, party in enumerate(part)}
    terms = [
        (number[party], number[other], float(hops))
        for party in part
        for other, hops in _hops(party, near).items()
        if party < other
    ]
    xs = [sqrt(index) * cos(index * _GOLDEN) for index in range(len(part))]
    ys = [sqrt(index) * sin(index * _GOLDEN) for index in range(len(part))]
    if not terms:
        return list(zip(xs, ys, strict=True))
    dice = Random(len(part))  # noqa: S311 - an order in which to go through the pairs, not a secret
    first_step = max(hops for _, _, hops in terms) ** 2
    fading = log(first_step / _LAST_STEP) / (_ROUNDS - 1)
    for round_ in range(_ROUNDS):
        step = first_step * exp(-fading * round_)
        dice.shuffle(terms)
        for one, other, hops in terms:
            x, y = xs[one] - xs[other], ys[one] - ys[other]
            apart = hypot(x, y) or 1e-9
            pull = min(1.0, step / (hops * hops)) * (apart - hops) / (2 * apart)
            xs[one] -= pull * x
            ys[one] -= pull * y
            xs[other] += pull * x
            ys[other] += pull * y
    return list(zip(xs, ys, strict=True))


def _shared_out(parts: Sequence[Sequence[int]], box: _Box) -> Iterable[tuple[Sequence[int], _Box]]:
    """Yield each part with its share of a box, cut across its longer side again and again."""
    if len(parts) <= 1:
        yield from ((part, box) for part in parts)
        return
    weights = [len(part) + _ROOM_FOR_NAMES for part in parts]
    whole, half, count = sum(weights), 0.0, 0
    while count < len(parts) - 1 and (count == 0 or half + weights[count] / 2 < whole / 2):
        half += weights[count]
        count += 1
    left, top, width, height = box
    share = half / whole
    if width >= height:
        first, second = (
            (left, top, width * share, height),
            (left + width * share, top, width * (1 - share), height),
        )
    else:
        first, second = (
            (left, top, width, height * share),
            (left, top + height * share, width, height * (1 - share)),
        )
    yield from _shared_out(parts[:count], first)
    yield from _shared_out(parts[count:], second)


def _fitted(points: Sequence[Point], box: _Box) -> list[Point]:
    """Return places turned, moved and drawn out so that they fill a box but for a margin."""
    left, top, width, height = box
    margin = 0.0 if width == height == 1 else GAP / 2
    middle = (left + width / 2, top + height / 2)
    room = (max(width - 2 * margin, 0.0), max(height - 2 * margin, 0.0))
    turned = _turned(points, lengthwise=width >= height)
    xs, ys = [x for x, _ in turned], [y for _, y in turned]
    centre = ((min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2)
    across = room[0] / ((max(xs) - min(xs)) or 1e-9)
    down = room[1] / ((max(ys) - min(ys)) or 1e-9)
    across, down = min(across, _STRETCH * down), min(down, _STRETCH * across)
    return [(middle[0] + (x - centre[0]) * across, middle[1] + (y - centre[1]) * down) for x, y in turned]


def _turned(points: Sequence[Point], *, lengthwise: bool) -> list[Point]:
    """Return places turned so that they reach furthest along the longer side."""
    count = len(points)
    middle_x, middle_y = sum(x for x, _ in points) / count, sum(y for _, y in points) / count
    moved = [(x - middle_x, y - middle_y) for x, y in points]
    turn = atan2(2 * sum(x * y for x, y in moved), sum(x * x - y * y for x, y in moved)) / 2
    turn -= 0 if lengthwise else pi / 2
    return [(x * cos(turn) + y * sin(turn), y * cos(turn) - x * sin(turn)) for x, y in moved]


def _pushed_apart(points: Sequence[Point], gap: float) -> list[Point]:
    """Return places in the box of which no two are closer than `gap`, near to where they were."""
    xs, ys = [_inside(x) for x, _ in points], [_inside(y) for _, y in points]
    for _ in range(_PUSHES):
        closest = _push(xs, ys, gap * _WISHED)
        if closest >= gap * _WISHED:
            break
    found = list(zip(xs, ys, strict=True))
    return found if _push(xs, ys, gap) >= gap else _on_a_grid(found, gap)


def _push(xs: list[float], ys: list[float], gap: float) -> float:
    """Push apart by half of what is missing whoever is closer than `gap`; return how close the closest were."""
    closest = gap
    for one in range(len(xs)):
        for other in range(one):
            x, y = xs[one] - xs[other], ys[one] - ys[other]
            if abs(x) >= gap or abs(y) >= gap or (apart := hypot(x, y)) >= gap:
                continue
            closest = min(closest, apart)
            push = (gap * 1.01 - apart) / 2
            if apart < gap / 100:  # on top of each other: part them in a direction of their own
                x, y, apart = cos(one * _GOLDEN), sin(one * _GOLDEN), 1.0
            xs[one], ys[one] = _inside(xs[one] + push * x / apart), _inside(ys[one] + push * y / apart)
            xs[other], ys[other] = _inside(xs[other] - push * x / apart), _inside(ys[other] - push * y / apart)
    return closest


def _on_a_grid(points: Sequence[Point], gap: float) -> list[Point]:
    """Return the nearest free crossing of a grid for each place: what is left when pushing finds no rest."""
    lines = floor(1 / gap + 1e-9)
    free = {(x / lines, y / lines) for x in range(lines + 1) for y in range(lines + 1)}
    taken = []
    for x, y in points:
        place = min(free, key=lambda at: (hypot(at[0] - x, at[1] - y), at))
        free.remove(place)
        taken.append(place)
    return taken


def _inside(value: float) -> float:
    return min(1.0, max(0.0, value))
