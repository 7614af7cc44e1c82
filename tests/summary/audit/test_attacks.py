"""Villages as they might be, released and attacked by linear programming with no code of the audit.

`python -m tests.long.audit_attacks` does the same with more of them and with every number.
"""

import pytest

from tests.summary.audit.attacker import Attacker, display_of
from tests.summary.audit.attacks import PEOPLE, STREETS, TWO_WAY, attacked, released, small_pack
from tests.summary.audit.villages import counted, planted_in

#: How dimensions of lists begin.
LISTED = ("said ", "has ", "is ")


@pytest.fixture(scope="module")
def tables():
    return counted(PEOPLE, STREETS, 1, planted=True)


@pytest.fixture(scope="module")
def display(tables):
    return display_of(released(tables), tables)


def test_no_small_number_of_a_large_release_can_be_worked_out(tables, display):
    attacker = Attacker(tables.counts, display)
    small = attacker.small()
    assert len(small) > 400
    # An empty crowd and the smallest ones are the most worth knowing.
    chosen = sorted(small, key=lambda cell: tables.counts[cell].number)[::24]
    assert [cell for cell in chosen if not attacker.tried(cell).nothing] == []


def test_that_a_whole_street_raised_the_same_theme_cannot_be_worked_out(tables, display):
    anyone, planted = planted_in(tables)
    assert tables.counts[anyone] == tables.counts[planted]
    assert tables.counts[anyone].number >= 20
    assert Attacker(tables.counts, display).everyone(anyone, planted).nothing


def test_nearly_all_that_is_not_small_is_shown(tables, display):
    large = [cell for cell in display if tables.counts[cell].number >= 8 and cell != planted_in(tables)[1]]
    assert len(large) > 150
    assert sum(isinstance(display[cell], int) for cell in large) >= 0.98 * len(large)


@pytest.mark.parametrize(("people", "seed"), [(20, 2), (40, 3)])
def test_nothing_can_be_worked_out_of_a_few_people(people, seed):
    came = attacked(small_pack(people, seed), TWO_WAY, every=4, more=False)
    assert came.release.small > 15
    assert came.release.nothing, came


@pytest.mark.parametrize("people", [30, 55])
def test_nothing_can_be_worked_out_of_the_lists_of_every_framework(people):
    tables = counted(people, 2, 3, lists=True)
    display = display_of(released(tables), tables)
    attacker = Attacker(tables.counts, display, knowing_rules=True)
    mine = [cell for cell in attacker.small() if any(code.startswith(LISTED) for _, code in cell)]
    assert len(mine) > 80
    assert [cell for cell in mine[::6] if not attacker.tried(cell).nothing] == []
    crowds = [(whole, part) for whole, part in attacker.crowds() if any(d.startswith(LISTED) for d, _ in part)]
    assert [each for each in crowds[::6] if attacker.everyone(*each).everyone] == []


def test_bins_alone_would_let_it_be_worked_out():
    came = attacked(small_pack(80, 4), TWO_WAY, every=5)
    assert came.release.nothing, came
    assert not came.bins.nothing
