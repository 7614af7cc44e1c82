"""Coarser ways to count: how much of a summary could be shown, and what would show clearly more of it."""

from collections.abc import Callable, Iterator, Sequence
from itertools import product

from connector_app.domain.period import Period, containing, quarter_of
from connector_app.domain.vocabulary import Vocabulary
from connector_app.summary.ages import in_force
from connector_app.summary.cut import Coarser, Cut, Places
from connector_app.summary.facts import Facts
from connector_app.summary.layout import Layout, Tabulated
from connector_app.summary.policy import Policy
from connector_app.summary.tabulate import tabulate

#: By how many points of per cent a way must be better than a finer one to be worth its loss of detail.
_CLEARLY = 5
_MOST = 3
#: From fine to coarse, a step each.
_PLACES = (Places.NEIGHBOURHOODS, Places.TOWNS, Places.NONE)


def display_share(tabulated: Tabulated, policy: Policy) -> int:
    """Return how many per cent of the numbers in the tables are large enough to be shown, before any audit."""
    if tabulated.people < policy.least_people:
        return 0
    found = [
        min(tabulated.counts[cell].number, tabulated.counts[cell].people) >= policy.threshold
        for layout in _made(tabulated, policy)
        for number, row in enumerate(layout.cells)
        if number not in layout.retired
        for cell in row
        if isinstance(cell, frozenset)
    ]
    return 100 * sum(found) // len(found) if found else 0


def _made(tabulated: Tabulated, policy: Policy) -> Iterator[Layout]:
    """Yield the tables that so many people would get."""
    for layout in tabulated.layouts:
        if layout.answered is not None:
            continue  # a list has one dimension: no coarser way of counting shows more of it
        if layout.margins is not None and tabulated.people < policy.least_two_way:
            yield from layout.margins
        else:
            yield layout


def suggestions(
    facts_of: Callable[[Period], Facts],
    vocabulary: Vocabulary,
    period: Period,
    cut: Cut,
    policy: Policy,
    longer: Sequence[Period],
) -> Iterator[Coarser]:
    """Yield up to three ways that lose little detail first, each showing clearly more than all before it.

    `longer` are periods that hold this one, shortest first. Facts of each period are asked for once, and only
    when a way needs them.
    """
    known: dict[Period, Facts] = {}

    def share_of(way: tuple[Period, Cut]) -> int:
        when, cutting = way
        if when not in known:
            known[when] = facts_of(when)
        return display_share(tabulate(known[when], vocabulary, cutting), policy)

    now = best = share_of((period, cut))
    found = 0
    for way in _ways(known[period], vocabulary, (period, *longer), cut):
        if found == _MOST or best > 100 - _CLEARLY:
            return
        share = share_of(way)
        if share >= best + _CLEARLY:
            yield Coarser(*way, share, now)
            best, found = share, found + 1


def longer_periods(period: Period) -> tuple[Period, ...]:
    """Return the quarter and the year that hold all of a period and more."""
    holding = (quarter_of(period.first), containing(period.first, "2000"))
    return tuple(
        found for found in holding if found != period and found.first <= period.first and period.last <= found.last
    )


def _ways(facts: Facts, vocabulary: Vocabulary, periods: Sequence[Period], cut: Cut) -> list[tuple[Period, Cut]]:
    """Return all coarser ways by how many steps they go in time, age and place; the present one left out."""
    ages = [cut.ages]
    if not cut.ages:
        ages += [wide.code for wide in vocabulary.coarser_ages(in_force(facts, vocabulary))]
    first = _PLACES.index(cut.places)
    places = [
        (number - first, place)
        for number, place in enumerate(_PLACES)
        if number == first or (number > first and (place is not Places.TOWNS or any(facts.places_within)))
    ]
    steps = [
        ((time + age + place, -time, -age), (when, Cut(where, bands)))
        for (time, when), (age, bands), (place, where) in product(enumerate(periods), enumerate(ages), places)
    ]
    return [way for (loss, *_), way in sorted(steps, key=lambda step: step[0]) if loss]
