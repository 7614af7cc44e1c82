"""Circles of giving: against going through all of them, and by hand."""

from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from connector_app.domain.circles import LARGEST, Circle, circles_in, close_circles
from connector_app.domain.ties import Tie

ARCS = st.sets(st.tuples(st.integers(1, 8), st.integers(1, 8)), max_size=24)


def _ties(*arcs):
    return [Tie(giver, receiver) for giver, receiver in arcs]


def test_help_that_goes_round_is_found_in_its_order():
    assert circles_in(_ties((5, 2), (2, 9), (9, 5), (5, 1))) == [Circle((2, 9, 5))]
    assert circles_in(_ties((1, 3), (3, 2), (2, 4), (4, 1))) == [Circle((1, 3, 2, 4))]


def test_two_who_help_each_other_and_a_chain_are_no_circle():
    assert circles_in(_ties((1, 2), (2, 1), (2, 3), (3, 4))) == []


def test_the_circle_that_went_round_most_often_comes_first():
    often = [Tie(7, 8, 3), Tie(8, 9, 3), Tie(9, 7, 2)]
    assert circles_in([*_ties((1, 2), (2, 3), (3, 1)), *often]) == [Circle((7, 8, 9)), Circle((1, 2, 3))]


def test_people_who_all_help_one_another_are_one_circle_not_many_rounds():
    everybody = _ties(*permutations((1, 2, 3, 4), 2))
    assert circles_in(everybody) == [Circle((1, 2, 3, 4), both_ways=True)]


def test_a_street_in_which_all_help_two_neighbours_is_too_large_for_a_circle():
    street = range(LARGEST + 1)
    around = [(one, (one + 1) % len(street)) for one in street]
    assert close_circles([*around, *((other, one) for one, other in around)]) == []


@given(ARCS)
def test_every_round_of_three_or_four_is_in_a_circle_and_no_other(arcs):
    found = circles_in(_ties(*arcs))
    rounds = {
        frozenset(ring)
        for size in (3, 4)
        for ring in permutations(range(1, 9), size)
        if all((ring[step - 1], ring[step]) in arcs for step in range(size))
    }
    close = [set(circle.members) for circle in found if circle.both_ways]
    going_round = [circle.members for circle in found if not circle.both_ways]
    assert {frozenset(ring) for ring in going_round} == {
        ring for ring in rounds if not any(ring <= one for one in close)
    }
    assert all((ring[step - 1], ring[step]) in arcs for ring in going_round for step in range(len(ring)))
    assert len({frozenset(circle.members) for circle in found}) == len(found)


@given(ARCS)
def test_in_a_close_circle_everybody_helps_two_others_both_ways(arcs):
    for circle in close_circles(arcs):
        for one in circle.members:
            both = [other for other in circle.members if {(one, other), (other, one)} <= arcs and one != other]
            assert len(both) >= 2
