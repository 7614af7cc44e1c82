"""Names beside marks: inside the room, on nothing that is there already, rather beside lines than on them."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from connector_app.ui.widgets.label_places import crosses, place_labels

ROOM = (0.0, 0.0, 400.0, 300.0)
RADIUS = 8.0
MARKS = st.lists(st.tuples(st.integers(0, 400), st.integers(0, 300)), max_size=25)
SIZES = st.tuples(st.integers(10, 120), st.integers(10, 20))


def _apart(one, other):
    return one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]


@given(MARKS, SIZES, st.booleans())
def test_names_stand_inside_on_no_mark_and_on_no_other_name(marks, size, mirrored):
    found = place_labels(marks, RADIUS, [[size, (5, 5)]] * len(marks), ROOM, mirrored=mirrored)
    boxes = [place[1] for place in found if place is not None]
    assert all(left >= 0 and top >= 0 and right <= 400 and bottom <= 300 for left, top, right, bottom in boxes)
    assert all(_apart(one, other) for one, other in combinations(boxes, 2))
    around = [(x - RADIUS, y - RADIUS, x + RADIUS, y + RADIUS) for x, y in marks]
    assert all(_apart(box, mark) for box in boxes for mark in around)


def test_a_name_goes_on_where_lines_of_writing_go_on():
    forward, back = (place_labels([(200, 150)], RADIUS, [[(40, 12)]], ROOM, mirrored=on) for on in (False, True))
    assert forward[0][1][0] > 200
    assert back[0][1][2] < 200


def test_at_the_edge_it_turns_round_and_the_short_name_comes_where_the_long_one_has_no_room():
    assert place_labels([(395, 150)], RADIUS, [[(300, 12)]], ROOM)[0][1][2] < 395
    assert place_labels([(200, 150)], RADIUS, [[(900, 12), (30, 12)]], ROOM)[0][0] == 1
    assert place_labels([(200, 150)], RADIUS, [[(900, 12)]], ROOM) == [None]


def test_a_name_avoids_the_line_where_there_is_another_side():
    line = (200.0, 150.0, 400.0, 150.0)
    _, box = place_labels([(200, 150)], RADIUS, [[(40, 12)]], ROOM, [line])[0]
    assert not crosses(line, box)


def test_a_line_that_passes_a_corner_is_not_in_the_way():
    assert not crosses((0, 20, 20, 0), (12, 12, 30, 30))
    assert crosses((0, 30, 30, 0), (12, 12, 30, 30))
    assert not crosses((0, 0, 10, 10), (12, 12, 30, 30))


@given(*[st.integers(-20, 40)] * 4, st.integers(0, 15), st.integers(0, 15), st.integers(1, 15), st.integers(1, 15))
def test_a_line_is_in_the_way_when_its_corners_are_on_both_sides_of_it(x, y, to_x, to_y, left, top, width, height):
    box = (left, top, left + width, top + height)
    corners = [(a, b) for a in (box[0], box[2]) for b in (box[1], box[3])]
    sides = [(to_x - x) * (b - y) - (to_y - y) * (a - x) for a, b in corners]
    passes = max(x, to_x) <= box[0] or min(x, to_x) >= box[2] or max(y, to_y) <= box[1] or min(y, to_y) >= box[3]
    assert crosses((x, y, to_x, to_y), box) is (not passes and min(sides) < 0 < max(sides))
