"""Where names stand beside their marks: on one of eight sides, on no mark and on no other name.

Sixty names with eight sides each among hundreds of lines are placed while somebody drags a window's corner, so
boxes are plain edges here and what is asked most often is asked without a call.
"""

from collections.abc import Sequence

#: Left, top, right and bottom edge.
Box = tuple[float, float, float, float]
#: Across and down, or a width and a height.
Point = tuple[float, float]
#: From one point to another.
Line = tuple[float, float, float, float]
# How far a name is from its mark beside it, and at its corner.
_BETWEEN, _AT_CORNER = 5.0, 2.0
# Which way a name goes from its mark, the best first: across, down; across is turned round with the writing.
_SIDES = ((1, 0), (-1, 0), (0, 1), (0, -1), (1, 1), (1, -1), (-1, 1), (-1, -1))


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
    taken: list[Box] = [(x - around, y - around, x + around, y + around) for x, y in marks]
    found: list[tuple[int, Box] | None] = []
    for mark, choices in zip(marks, sizes, strict=True):
        place = None
        for number, size in enumerate(choices):
            sides = [beside(mark, radius, size, (-x if mirrored else x, y)) for x, y in _SIDES]
            free = [box for box in sides if within(box, room) and not _is_taken(box, taken)]
            if free:
                place = number, _least_crossed(free, lines)
                taken.append(place[1])
                break
        found.append(place)
    return found


def beside(mark: Point, radius: float, size: Point, side: tuple[int, int]) -> Box:
    """Return the box of a label on one side of a mark."""
    (x, y), (width, height), (across, down) = mark, size, side
    reach = radius + (_AT_CORNER if across and down else _BETWEEN)
    left = x + across * reach - (width if across < 0 else 0 if across > 0 else width / 2)
    top = y + down * reach - (height if down < 0 else 0 if down > 0 else height / 2)
    return left, top, left + width, top + height


def within(box: Box, room: Box) -> bool:
    """Tell whether a box lies inside another."""
    return box[0] >= room[0] and box[1] >= room[1] and box[2] <= room[2] and box[3] <= room[3]


def _is_taken(box: Box, taken: Sequence[Box]) -> bool:
    """Tell whether a box has more than an edge in common with any other."""
    left, top, right, bottom = box
    # A loop takes half the time that `any` does.
    for other_left, other_top, other_right, other_bottom in taken:
        if left < other_right and other_left < right and top < other_bottom and other_top < bottom:
            return True
    return False


def _least_crossed(boxes: Sequence[Box], lines: Sequence[Line]) -> Box:
    """Return the first box through which the fewest lines go."""
    best, fewest = boxes[0], len(lines) + 1
    for box in boxes:
        left, top, right, bottom = box
        crossed = 0
        for line in lines:
            x, y, to_x, to_y = line
            # Most lines pass far away: this is asked many thousand times, so not by a call.
            if (x <= left and to_x <= left) or (x >= right and to_x >= right):
                continue
            if (y <= top and to_y <= top) or (y >= bottom and to_y >= bottom):
                continue
            if _parts(line, box):
                crossed += 1
                if crossed >= fewest:
                    break
        if crossed < fewest:
            best, fewest = box, crossed
        if not crossed:
            break
    return best


def crosses(line: Line, box: Box) -> bool:
    """Tell whether a line goes through a box."""
    x, y, to_x, to_y = line
    left, top, right, bottom = box
    if (x <= left and to_x <= left) or (x >= right and to_x >= right):
        return False
    if (y <= top and to_y <= top) or (y >= bottom and to_y >= bottom):
        return False
    return _parts(line, box)


def _parts(line: Line, box: Box) -> bool:
    """Tell whether corners of a box are on both sides of a line, which goes on without end."""
    x, y, to_x, to_y = line
    left, top, right, bottom = box
    across, down = to_x - x, to_y - y
    # The two corners that are furthest to its sides tell it of all four.
    one, other = (bottom, top) if across * down > 0 else (top, bottom)
    here, there = across * (one - y) - down * (left - x), across * (other - y) - down * (right - x)
    return here * there < 0
