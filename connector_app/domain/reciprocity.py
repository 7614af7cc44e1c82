"""Reciprocity of a network of giving: who helped whom, and whether help flows both ways.

Measures as in `domain.md` section 10: edge reciprocity is returned ties / ties (2M / (2M + A)), the dyad census
counts mutual, one-way and null pairs (Holland and Leinhardt 1970), the both-ways share is people who both gave
and received / people who took part.
"""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reciprocity:
    """Figures of one network; shares are fractions, None when nothing took part."""

    parties: int
    arcs: int
    connected_pairs: int
    mutual: int
    one_way: int
    null: int
    edge_reciprocity: float | None
    both_ways_share: float | None
    only_give: int
    only_receive: int
    both: int


def reciprocity_of(legs: Iterable[tuple[int, int]]) -> Reciprocity:
    """Return the figures of a network given as (giver, receiver); repeats and self-loops are left out."""
    arcs = {leg for leg in legs if leg[0] != leg[1]}
    givers = {giver for giver, _ in arcs}
    receivers = {receiver for _, receiver in arcs}
    parties = len(givers | receivers)
    mutual = sum((receiver, giver) in arcs for giver, receiver in arcs) // 2
    one_way = len(arcs) - 2 * mutual
    both = len(givers & receivers)
    return Reciprocity(
        parties=parties,
        arcs=len(arcs),
        connected_pairs=mutual + one_way,
        mutual=mutual,
        one_way=one_way,
        null=parties * (parties - 1) // 2 - mutual - one_way,
        edge_reciprocity=2 * mutual / len(arcs) if arcs else None,
        both_ways_share=both / parties if parties else None,
        only_give=len(givers - receivers),
        only_receive=len(receivers - givers),
        both=both,
    )
