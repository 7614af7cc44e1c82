"""Reciprocity figures, against counting by hand and by force."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from connector_app.domain.reciprocity import reciprocity_of

legs = st.lists(st.tuples(st.integers(0, 8), st.integers(0, 8)), max_size=40)


def test_a_small_network_by_hand():
    figures = reciprocity_of([(1, 2), (2, 1), (2, 3), (2, 3), (4, 4), (3, 5)])
    assert (figures.parties, figures.arcs, figures.mutual, figures.one_way) == (4, 4, 1, 2)
    assert figures.null == 3
    assert figures.edge_reciprocity == 0.5
    assert (figures.both, figures.only_give, figures.only_receive) == (3, 0, 1)
    assert figures.both_ways_share == 0.75


def test_nothing_given_has_no_shares():
    figures = reciprocity_of([(1, 1)])
    assert (figures.parties, figures.edge_reciprocity, figures.both_ways_share) == (0, None, None)


@given(legs)
def test_the_dyad_census_counts_every_pair_once(network):
    arcs = {leg for leg in network if leg[0] != leg[1]}
    people = {person for arc in arcs for person in arc}
    census = [((a, b) in arcs) + ((b, a) in arcs) for a, b in combinations(sorted(people), 2)]
    figures = reciprocity_of(network)
    assert (figures.mutual, figures.one_way, figures.null) == (census.count(2), census.count(1), census.count(0))
    assert figures.only_give + figures.only_receive + figures.both == figures.parties
