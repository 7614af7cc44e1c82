"""Bounds narrowed link by link: less than the solver finds, but quick however many numbers there are."""

from collections.abc import Sequence
from math import ceil, floor, inf

from connector_app.outsider.puzzle import Link

_MOST_ROUNDS = 20

Bounds = list[tuple[int, int]]


def narrowed(bounds: Sequence[tuple[int, int]], links: Sequence[Link]) -> Bounds | None:
    """Return bounds that no link contradicts by itself; None when no numbers fit them all."""
    found = list(bounds)
    for _ in range(_MOST_ROUNDS):
        before = list(found)
        if not all(_narrow(found, link) for link in links):
            return None
        if found == before:
            break
    return found


def _narrow(bounds: Bounds, link: Link) -> bool:
    """Narrow every amount of one link by all the others; False when nothing is left of one."""
    lows = [weight * bounds[at][0 if weight > 0 else 1] for weight, at in link.terms]
    highs = [weight * bounds[at][1 if weight > 0 else 0] for weight, at in link.terms]
    low, high = sum(lows), sum(highs)
    for (weight, at), own_low, own_high in zip(link.terms, lows, highs, strict=True):
        if not weight:
            continue
        least = link.low - (high - own_high) if link.low > -inf else own_low
        most = link.high - (low - own_low) if link.high < inf else own_high
        ends = (least / weight, most / weight) if weight > 0 else (most / weight, least / weight)
        there = max(bounds[at][0], ceil(ends[0])), min(bounds[at][1], floor(ends[1]))
        if there[0] > there[1]:
            return False
        bounds[at] = there
    return True
