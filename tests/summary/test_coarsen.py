"""More can be shown the more coarsely is counted, and what is proposed is worth the detail it costs."""

from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise
from random import Random

import pytest

from connector_app.domain.period import Period, parse_period
from connector_app.summary.coarsen import display_share, longer_periods, suggestions
from connector_app.summary.cut import FINEST, Cut, Places
from connector_app.summary.facts import Facts
from connector_app.summary.policy import STANDARD, STRICT
from connector_app.summary.tabulate import tabulate
from tests.summary.made_facts import AGES, CHANGES, VOCABULARY, Someone, facts_of

MONTH, QUARTER, YEAR = (parse_period(text) for text in ("2026-07", "2026Q3", "2026"))
PLACES = tuple(f"Area {n:02}" for n in range(12))
TOWNS = tuple(f"Town {n // 3}" for n in range(12))
PEOPLE = 300


@dataclass(frozen=True)
class Talk:
    month: int
    person: int
    themes: tuple[str, ...]
    feature: str
    helped: int
    kind: str


def talks():
    """Return what 300 people did in twelve months: about one conversation in two months each."""
    chance = Random(7)
    lists = (VOCABULARY.themes, VOCABULARY.features, VOCABULARY.categories)
    themes, features, kinds = ([item.code for item in found.items] for found in lists)
    often = [1 / (n + 1) for n in range(len(themes))]
    for _ in range(6 * PEOPLE):
        person = chance.randrange(PEOPLE)
        yield Talk(
            chance.randrange(1, 13),
            person,
            tuple(sorted(set(chance.choices(themes, often, k=2)))),
            chance.choice(features),
            (person + chance.randrange(1, 20)) % PEOPLE,
            chance.choice(kinds),
        )


HEARD = tuple(talks())


@cache
def facts_in(period: Period, towns=TOWNS) -> Facts:
    heard = [(n, talk) for n, talk in enumerate(HEARD) if period.first.month <= talk.month <= period.last.month]
    there = sorted({person for _, talk in heard for person in (talk.person, talk.helped)})
    return replace(
        facts_of(
            [Someone(n, n % 12, n % len(AGES)) for n in there],
            themes={(talk.person, code) for _, talk in heard for code in talk.themes},
            spoke=[(talk.person, n) for n, talk in heard],
            features=[(talk.person, n, talk.feature) for n, talk in heard],
            check_ins={(talk.person, "CONTACT", CHANGES[talk.person % 3]) for _, talk in heard},
            legs=[(talk.person, talk.helped, talk.kind) for _, talk in heard],
            minutes=[60] * len(heard),
            places=PLACES,
            places_within=towns,
        ),
        period=period,
    )


def share(period, cut=FINEST, policy=STANDARD):
    return display_share(tabulate(facts_in(period), VOCABULARY, cut), policy)


def test_shares_rise_along_the_ladder():
    towns = Cut(Places.TOWNS)
    ladder = [
        share(MONTH),
        share(QUARTER),
        share(QUARTER, towns),
        share(YEAR, replace(towns, ages="AGE3")),
    ]
    assert all(more >= less + 5 for less, more in pairwise(ladder)), ladder
    assert ladder[0] < 40
    assert ladder[-1] > 80
    assert share(QUARTER) < share(QUARTER, Cut(ages="AGE3")) < share(QUARTER, replace(towns, ages="AGE3"))
    assert share(MONTH, Cut(Places.NONE)) > share(MONTH, towns) > share(MONTH)
    assert share(QUARTER, policy=STRICT) < share(QUARTER)


def test_a_community_that_gets_no_summary_shows_nothing():
    facts = facts_of([Someone(n) for n in range(STANDARD.least_people - 1)])
    assert display_share(tabulate(facts, VOCABULARY), STANDARD) == 0


def test_below_the_size_for_two_way_tables_their_margins_are_what_counts():
    facts = facts_of([Someone(n, n % 2, 5) for n in range(STANDARD.least_two_way - 1)])
    smaller = tabulate(facts, VOCABULARY)
    larger = replace(smaller, people=STANDARD.least_two_way)
    assert display_share(smaller, STANDARD) > display_share(larger, STANDARD) > 0


def ways(period=MONTH, cut=FINEST, facts=facts_in, longer=(QUARTER, YEAR)):
    return list(suggestions(facts, VOCABULARY, period, cut, STANDARD, longer))


def test_three_ways_at_most_are_proposed_each_clearly_better_than_what_costs_less():
    found = ways()
    assert len(found) == 3
    assert found[0].period == QUARTER
    assert found[0].cut == FINEST
    best = found[0].share_now
    assert best == share(MONTH)
    for way in found:
        assert way.share == share(way.period, way.cut)
        assert way.share >= best + 5
        best = way.share


def test_without_a_longer_period_that_is_over_the_same_period_is_counted_more_coarsely():
    found = ways(longer=())
    assert found
    assert {way.period for way in found} == {MONTH}
    assert all(way.cut != FINEST for way in found)


@pytest.mark.parametrize(("place", "coarser"), [(Places.TOWNS, {Places.NONE}), (Places.NONE, set())])
def test_nothing_finer_or_equal_is_proposed(place, coarser):
    found = ways(cut=Cut(place, "AGE3"), longer=())
    assert {way.cut for way in found} <= {Cut(Places.NONE, "AGE3")}
    assert {way.cut.places for way in found} <= coarser


def test_towns_are_not_proposed_where_there_are_none():
    found = ways(facts=lambda period: facts_in(period, ("",) * 12), longer=())
    assert found
    assert all(way.cut.places is not Places.TOWNS for way in found)


def test_facts_are_asked_for_once_and_only_for_periods_that_are_tried():
    asked = []

    def facts(period):
        asked.append(period)
        return facts_in(period)

    next(suggestions(facts, VOCABULARY, MONTH, FINEST, STANDARD, (QUARTER, YEAR)))
    assert asked == [MONTH, QUARTER]
    asked.clear()
    ways(facts=facts)
    assert len(asked) == len(set(asked))


def test_when_nearly_everything_is_shown_nothing_is_proposed():
    everybody = Cut(Places.NONE, "AGE3")
    busy = ["AGE_U16", "AGE_25_34", "AGE_65_74"] * 100
    themes = [item.code for item in VOCABULARY.themes.items]
    facts = facts_of(
        [Someone(n, -1, AGES.index(age)) for n, age in enumerate(busy)],
        themes=[(n, code) for n in range(300) for code in themes],
        spoke=[(n, n) for n in range(300)],
        features=[(n, n, item.code) for n in range(300) for item in VOCABULARY.features.items],
        check_ins=[(n, c.code, CHANGES[n % 3]) for n in range(300) for c in VOCABULARY.check_ins.items],
        legs=[(n, (n + 1) % 300, c.code) for n in range(300) for c in VOCABULARY.categories.items],
        minutes=[60] * 300 * len(VOCABULARY.categories.items),
    )
    shown = display_share(tabulate(facts, VOCABULARY, everybody), STANDARD)
    assert shown > 95
    assert ways(cut=everybody, facts=lambda _: facts) == []


@pytest.mark.parametrize(
    ("period", "longer"),
    [
        ("2026-07", ("2026Q3", "2026")),
        ("2026Q3", ("2026",)),
        ("2026", ()),
        ("2026-07-10..2026-08-09", ("2026Q3", "2026")),
        ("2026-06-10..2026-08-09", ("2026",)),
        ("2025-12-10..2026-01-09", ()),
    ],
)
def test_longer_periods_hold_all_of_the_shorter_one(period, longer):
    assert longer_periods(parse_period(period)) == tuple(map(parse_period, longer))
