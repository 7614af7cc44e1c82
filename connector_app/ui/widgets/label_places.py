"""Where names stand beside their marks: on one of eight sides, on no mark and on no other name."""

from collections.abc import Sequence

#: Left, top, width and height.
Box = tuple[float, float, float, float]
Point = tuple[float, float]
#: From one point to another.
Line = tuple[float, float, float, float]
_BETWEEN = 5.0
# Which way a name goes from its mark, the best first: across, down; across is turned round with the writing.
_SIDES = ((1, 0), (-1, 0), (0, 1), (0, -1), (1, 1), (1, -1), (-1, 1), (-1, -1))
_AT_CORNER = 2.0


def place_labels(
    marks: Sequence[Point],
    radius: float,
    sizes: Sequence[Sequence[Point]],
    room: Box,
    lines: Sequence[Line] = (),
    *,
    mirrored: bool = False,
) -> list[tuple[int, Box] | None]:
    """Return for each mark which of its labels has room and where; None where none has.

    `sizes` are the widths and heights of each mark's labels, the one that is wanted most first. Labels stand
    inside `room`, and neither on each other nor on a mark; on as few of the `lines` as can be.
    """
    around = radius + 1
    taken: list[Box] = [(x - around, y - around, 2 * around, 2 * around) for x, y in marks]
    found: list[tuple[int, Box] | None] = []
    for mark, choices in zip(marks, sizes, strict=True):
        place = _best(mark, radius, choices, room, taken, lines, -1 if mirrored else 1)
        if place is not None:
            taken.append(place[1])
        found.append(place)
    return found


def _best(
    mark: Point,
    radius: float,
    choices: Sequence[Point],
    room: Box,
    taken: Sequence[Box],
    lines: Sequence[Line],
    forward: int,
) -> tuple[int, Box] | None:
    """Return the first label that fits anywhere, on the side where it stands on the fewest lines."""
    for number, size in enumerate(choices):
        best, fewest = None, len(lines) + 1
        for across, down in _SIDES:
            box = beside(mark, radius, size, (across * forward, down))
            if not within(box, room) or any(overlap(box, other) for other in taken):
                continue
            crossed = sum(crosses(line, box) for line in lines)
            if crossed < fewest:
                best, fewest = box, crossed
            if not crossed:
                break
        if best is not None:
            return number, best
    return None


def beside(mark: Point, radius: float, size: Point, side: tuple[int, int]) -> Box:
    """Return the box of a label on one side of a mark."""
    (x, y), (width, height), (across, down) = mark, size, side
    reach = radius + (_AT_CORNER if across and down else _BETWEEN)
    left = x + across * reach - (width if across < 0 else 0 if across > 0 else width / 2)
    top = y + down * reach - (height if down < 0 else 0 if down > 0 else height / 2)
    return left, top, width, height


def within(box: Box, room: Box) -> bool:
    """Tell whether a box lies inside another."""
    return (
        box[0] >= room[0]
        and box[1] >= room[1]
        and box[0] + box[2] <= room[0] + room[2]
        and box[1] + box[3] <= room[1] + room[3]
    )


def overlap(one: Box, other: Box) -> bool:
    """Tell whether two boxes have more than an edge in common."""
    return (
        one[0] < other[0] + other[2]
        and other[0] < one[0] + one[2]
        and one[1] < other[1] + other[3]
        and other[1] < one[1] + one[3]
    )


def crosses(line: Line, box: Box) -> bool:
    """Tell whether a line goes through a box."""
    x, y, to_x, to_y = line
    left, top, right, bottom = box[0], box[1], box[0] + box[2], box[1] + box[3]
    if max(x, to_x) <= left or min(x, to_x) >= right or max(y, to_y) <= top or min(y, to_y) >= bottom:
        return False
    # All corners on one side of the line: it passes by.
    sides = [
        (to_x - x) * (corner_y - y) - (to_y - y) * (corner_x - x)
        for corner_x in (left, right)
        for corner_y in (top, bottom)
    ]
    return min(sides) < 0 < max(sides)
