"""Exchanges and hours agree with a slow count, and are withheld where they would tell of somebody."""

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from connector_app.summary.cells import COUNTED, Count
from connector_app.summary.layout import Mean, Tabulated
from connector_app.summary.protected import Unit, Withheld
from connector_app.summary.tabulate import tabulate
from tests.summary.made_facts import VOCABULARY, Someone, facts_of, protected_of

N = 6
KINDS = [item.code for item in VOCABULARY.categories.items][:3]
ANYBODY = st.integers(-1, N - 1)


@st.composite
def exchanged(draw):
    """Return (kind, legs of giver, receiver, minutes) of some exchanges."""
    leg = st.tuples(ANYBODY, ANYBODY, st.just(-1) | st.integers(1, 500))
    leg = leg.filter(lambda found: found[0] != found[1])
    return draw(st.lists(st.tuples(st.sampled_from(KINDS), st.lists(leg, min_size=1, max_size=4)), max_size=9))


def packed(exchanges):
    rows = [(number, kind, *leg) for number, (kind, legs) in enumerate(exchanges) for leg in legs]
    return facts_of(
        [Someone(n) for n in range(N)],
        legs=[(giver, receiver, kind) for _, kind, giver, receiver, _ in rows],
        together=[3 * number for number, *_ in rows],
        minutes=[minutes for *_, minutes in rows],
    )


def layout_of(tables: Tabulated):
    return next(found for found in tables.layouts if found.name == "help_given")


def top(parts):
    first, second, *_ = [*sorted(parts.values(), reverse=True), 0, 0]
    return first, second


@settings(max_examples=20)
@given(exchanged())
def test_exchanges_and_hours_are_counted_as_a_slow_count_would(exchanges):
    tables = tabulate(packed(exchanges), VOCABULARY)
    layout = layout_of(tables)
    labels = {item.label: {item.code} for item in VOCABULARY.categories.items} | {"Any kind of help": set(KINDS)}
    assert layout.rows == tuple(labels)
    for label, (happened, hours, timed, _) in zip(layout.rows, layout.cells, strict=True):
        chosen = [legs for kind, legs in exchanges if kind in labels[label]]
        parts = Counter(
            person for legs in chosen for person in {side for leg in legs for side in leg[:2]} if person >= 0
        )
        assert tables.counts[happened] == Count(len(chosen), len(parts), top(parts))
        given_by = Counter()
        for legs in chosen:
            for giver, _, minutes in legs:
                if giver >= 0 and minutes > 0:
                    given_by[giver] += minutes
        assert tables.counts[timed] == Count.of_people(len(given_by))
        counted = tables.counts[hours]
        assert (abs(60 * counted.number - sum(given_by.values())) <= 30, counted.people) == (True, len(given_by))
        largest = top(given_by)
        assert all(0 <= 60 * part - true < 60 for part, true in zip(counted.largest, largest, strict=True))


def test_a_help_of_a_kind_that_no_list_knows_counts_for_any_kind_only():
    facts = replace(packed([(KINDS[0], [(0, 1, 90)])]), category_codes=("FROM_ELSEWHERE",))
    tables = tabulate(facts, VOCABULARY)
    *kinds, anything = (tables.counts[row[0]].number for row in layout_of(tables).cells)
    assert (sum(kinds), anything) == (0, 1)


def shown(legs):
    """Return the row of the first kind after protection, by unit; `legs` are (giver, receiver, minutes)."""
    # As much of another kind by other people, so that the first kind is not everybody's.
    mirrored = [(59 - giver, 59 - receiver, minutes) for giver, receiver, minutes in legs]
    rows = [(kind, *leg) for kind, own in zip(KINDS, (legs, mirrored), strict=False) for leg in own]
    facts = facts_of(
        [Someone(n) for n in range(60)],
        spoke=[(n, n) for n in range(60)],
        legs=[(giver, receiver, kind) for kind, giver, receiver, _ in rows],
        minutes=[minutes for *_, minutes in rows],
    )
    (table,) = protected_of(facts, "help_given").tables
    return dict(zip(table.units, table.cells[0], strict=True))


def test_hours_and_their_mean_are_shown_in_rounded_numbers():
    row = shown([(n, n + 20, 210) for n in range(14)])
    assert row == {Unit.EXCHANGES: 15, Unit.HOURS: 50, Unit.PEOPLE: 15, Unit.HOURS_EACH: 3}


def test_hours_that_are_nearly_all_of_one_person_are_withheld_with_their_mean():
    row = shown([(0, 30, 6000)] + [(n, n + 20, 30) for n in range(1, 14)])
    assert row[Unit.PEOPLE] == 15
    assert isinstance(row[Unit.HOURS], Withheld)
    assert isinstance(row[Unit.HOURS_EACH], Withheld)


def test_minutes_that_do_not_come_to_half_an_hour_each_show_no_mean():
    row = shown([(n, n + 20, 15) for n in range(40)])
    assert row[Unit.HOURS] == 10
    assert isinstance(row[Unit.HOURS_EACH], Withheld)


def test_many_hours_of_few_people_are_withheld():
    row = shown([(n % 7, n + 20, 600) for n in range(35)])
    assert isinstance(row[Unit.HOURS], Withheld)
    assert row[Unit.EXCHANGES] == 35


def test_exchanges_without_the_time_show_no_hours():
    row = shown([(n, n + 20, -1) for n in range(14)])
    assert row[Unit.EXCHANGES] == 15
    assert all(isinstance(row[unit], Withheld) for unit in (Unit.HOURS, Unit.PEOPLE, Unit.HOURS_EACH))


@pytest.mark.parametrize("facts", [facts_of([]), packed([])])
def test_nothing_given_has_a_row_for_every_kind(facts):
    tables = tabulate(facts, VOCABULARY)
    layout = layout_of(tables)
    cells = [cell for row in layout.cells for cell in row if not isinstance(cell, Mean)]
    assert len(cells) == 3 * (len(VOCABULARY.categories.items) + 1)
    assert {tables.counts[cell] for cell in cells} == {Count(0, 0, (0, 0))}
    assert {dict(cell).get(COUNTED) for cell in cells} == {None, "exchanges", "hours"}
