"""A picture of a network: inside its box, nobody on top of anybody, and always the same."""

from itertools import combinations
from math import dist

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app.domain.layout import gap_for, lay_out

PARTIES = st.sets(st.integers(1, 90), max_size=70)
PAIRS = st.lists(st.tuples(st.integers(1, 90), st.integers(1, 90)), max_size=80)


@given(PARTIES, PAIRS)
def test_everybody_is_inside_and_nobody_on_top_of_another(parties, pairs):
    places = lay_out(parties, pairs)
    assert set(places) == parties
    assert all(0 <= x <= 1 and 0 <= y <= 1 for x, y in places.values())
    gap = gap_for(len(parties)) - 1e-9
    assert all(dist(one, other) >= gap for one, other in combinations(places.values(), 2))


@given(PARTIES, PAIRS, st.randoms())
def test_the_same_network_gives_the_same_picture_in_whatever_order_it_comes(parties, pairs, dice):
    other = [pair[::-1] if dice.random() < 0.5 else pair for pair in pairs]
    dice.shuffle(other)
    assert lay_out(dice.sample(sorted(parties), len(parties)), other) == lay_out(parties, pairs)


def test_a_chain_is_drawn_out_in_its_order():
    places = lay_out(range(6), [(number, number + 1) for number in range(5)])
    along = [places[number][0] for number in range(6)]
    assert along in (sorted(along), sorted(along, reverse=True))
    assert max(along) - min(along) == pytest.approx(1)


def test_parts_without_ties_do_not_mix():
    rings = [(start + step, start + (step + 1) % 5) for start in (10, 20) for step in range(5)]
    places = lay_out([*range(10, 15), *range(20, 25)], rings)
    one, other = ([places[start + step][0] for step in range(5)] for start in (10, 20))
    assert max(one) < min(other) or max(other) < min(one)


def test_nobody_alone_and_very_many_without_ties():
    assert lay_out([], []) == {}
    assert lay_out([7], []) == {7: (0.5, 0.5)}
    crowd = lay_out(range(300), [])
    assert min(dist(one, other) for one, other in combinations(crowd.values(), 2)) >= gap_for(300) - 1e-9
