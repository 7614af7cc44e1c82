"""Anything happens, anything is sent, and the public still proves nothing about few people."""

from datetime import date

from hypothesis import Phase, settings

from tests.long.releases import Releases
from tests.public import Public, Sheet

NORTH, SOUTH = frozenset({("place", "north")}), frozenset({("place", "south")})
FOOD = frozenset({("answered", "theme"), ("theme", "FOOD")})
JULY, AUGUST = (date(2026, 7, 1), date(2026, 7, 31)), (date(2026, 7, 1), date(2026, 8, 31))

TestReleases = Releases.TestCase
TestReleases.settings = settings(max_examples=2, stateful_step_count=8, derandomize=True, phases=[Phase.generate])


def test_the_public_takes_one_number_from_another():
    bounds = {frozenset(): (28, 28), NORTH: (20, 22), SOUTH: (0, 7)}
    public = Public([Sheet(*JULY, bounds, frozenset({SOUTH}))])
    assert public.possible
    assert list(public.secrets()) == [(0, SOUTH, 6.0, 7.0)]


def test_the_public_compares_a_month_with_a_longer_stretch():
    few = {frozenset(): (23, 27), FOOD: (0, 7)}
    more = {frozenset(): (23, 27), FOOD: (3, 3)}
    public = Public([Sheet(*JULY, few, frozenset({FOOD})), Sheet(*AUGUST, more, frozenset())])
    assert list(public.secrets()) == [(0, FOOD, 0.0, 3.0)]
    assert not Public(
        [Sheet(*JULY, more, frozenset()), Sheet(*AUGUST, few | {FOOD: (0, 2)}, frozenset())]
    ).possible


def test_the_public_sees_what_nearly_everybody_shares():
    public = Public([Sheet(*JULY, {frozenset(): (23, 27), FOOD: (26, 26)}, frozenset())])
    assert [(small, large, most) for _, small, large, most in public.rests()] == [(FOOD, frozenset(), 1.0)]
