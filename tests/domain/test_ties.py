"""The part of a network that is shown: near to somebody, or those with the most partners."""

from hypothesis import given
from hypothesis import strategies as st

from connector_app.domain.ties import Tie, among, nearest

PAIR = st.tuples(st.integers(1, 12), st.integers(1, 12)).filter(lambda pair: pair[0] != pair[1])
NETWORKS = st.dictionaries(PAIR, st.integers(1, 5), max_size=40).map(
    lambda found: [Tie(giver, receiver, times) for (giver, receiver), times in found.items()]
)


def test_without_a_centre_it_begins_with_the_most_partners_and_hangs_together():
    ties = [Tie(1, 2, 90), Tie(2, 1, 90), Tie(3, 4), Tie(3, 5), Tie(6, 3), Tie(5, 6)]
    assert nearest(ties, 1) == [3]
    assert nearest(ties, 9) == [3, 5, 6, 4, 1, 2]


def test_stars_that_are_far_apart_are_not_shown_without_their_ties():
    """Whoever has the most partners, and everybody else of one star, before the middle of the next one."""
    ties = [Tie(star, 10 * star + ray) for star in (1, 2, 3) for ray in range(4 - star // 3)]
    shown = nearest(ties, 5)
    assert len(among(ties, shown)) == 4


@given(NETWORKS, st.integers(1, 12))
def test_without_a_centre_each_has_a_tie_with_those_before_unless_nobody_has(ties, most):
    found = nearest(ties, most)
    everybody = {side for tie in ties for side in (tie.giver, tie.receiver)}
    assert len(found) == len(set(found)) == min(most, len(everybody))
    for number in range(1, len(found)):
        before, rest = set(found[:number]), everybody - set(found[:number])
        reached = {
            side for tie in ties for side in (tie.giver, tie.receiver) if {tie.giver, tie.receiver} & before
        } & rest
        assert not reached or found[number] in reached


def test_from_a_centre_it_goes_ring_by_ring_and_close_ties_first():
    ties = [Tie(1, 2), Tie(3, 1, 4), Tie(3, 9, 50), Tie(2, 8, 2), Tie(20, 21)]
    assert nearest(ties, 9, 1) == [1, 3, 2, 9, 8]
    assert nearest(ties, 2, 1) == [1, 3]


def test_somebody_without_ties_is_alone():
    assert nearest([Tie(1, 2)], 5, 7) == [7]


@given(NETWORKS, st.integers(1, 12), st.integers(1, 12))
def test_no_more_than_asked_for_each_once_and_nobody_further_before_somebody_nearer(ties, most, centre):
    found = nearest(ties, most, centre)
    assert found[0] == centre
    assert len(found) == len(set(found)) <= most
    seen = {centre}
    for party in found[1:]:
        assert any({tie.giver, tie.receiver} == {party, other} for tie in ties for other in seen)
        seen.add(party)
    assert all(tie.giver in seen and tie.receiver in seen for tie in among(ties, found))
