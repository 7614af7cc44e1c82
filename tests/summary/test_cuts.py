"""Coarser cuts count the same people in fewer, larger groups, and add up to what the finer ones counted."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from connector_app.domain.folding import fold
from connector_app.summary.cells import EVERYONE
from connector_app.summary.cut import FINEST, Cut, Places
from connector_app.summary.protected import Unit
from connector_app.summary.tabulate import tabulate
from tests.summary.made_facts import AGES, VOCABULARY, Someone, community, facts_of

TOWNS = Cut(Places.TOWNS)
NOWHERE = Cut(Places.NONE)
THREE_AGES = Cut(ages="AGE3")
NAMES = st.sampled_from(["North", "NORTH", "South", "Harbour", "The farms"])
WITHIN = st.sampled_from(["", "Harbour", "harbour", "Hill"])


def labelled(facts, cut, name="people_by_age", row="All ages"):
    tables = tabulate(facts, VOCABULARY, cut)
    layout = next(found for found in tables.layouts if found.name == name)
    cells = layout.cells[layout.rows.index(row)]
    return {label: tables.counts[cell].number for label, cell in zip(layout.columns, cells, strict=True)}


@st.composite
def settled(draw):
    places = draw(st.lists(st.tuples(NAMES, WITHIN), max_size=5))
    homes = draw(st.lists(st.tuples(st.integers(-1, len(places) - 1), st.integers(-1, len(AGES) - 1)), max_size=9))
    people = [Someone(number, *home) for number, home in enumerate(homes)]
    raised = draw(st.lists(st.tuples(st.integers(0, 8), st.sampled_from(["FOOD", "SAFETY"])), max_size=9))
    return facts_of(
        people,
        places=tuple(name for name, _ in places),
        places_within=tuple(town for _, town in places),
        themes={(number, code) for number, code in raised if number < len(people)},
    )


@settings(max_examples=20)
@given(settled(), st.sampled_from([TOWNS, THREE_AGES, Cut(Places.TOWNS, "AGE3")]))
def test_a_coarser_number_is_the_sum_of_the_finer_ones_it_stands_for(facts, cut):
    fine, coarse = tabulate(facts, VOCABULARY), tabulate(facts, VOCABULARY, cut)
    assert fine.coarser == coarse.coarser
    for cell, count in coarse.counts.items():
        parts = [cell]
        for part in cell & coarse.coarser.keys():
            parts = [one - {part} | {finer} for one in parts for finer in coarse.coarser[part]]
        assert count.number == sum(fine.counts[part].number for part in parts if part in fine.counts)


@settings(max_examples=20)
@given(settled())
def test_every_person_is_in_one_town_or_not_known(facts):
    people = labelled(facts, TOWNS)
    assert people.pop("All towns") == sum(people.values()) == len(facts.people)
    folded = [fold(label) for label in people]
    assert len(set(folded)) == len(folded)
    assert "" not in people


def test_towns_of_one_name_are_one_and_a_neighbourhood_without_a_town_stays():
    people = [Someone(n, n) for n in range(5)]
    facts = facts_of(
        people,
        places=("Quay", "Steps", "Hilltop", "The farms", "harbour"),
        places_within=("Harbour", "HARBOUR", "Hill", "", ""),
    )
    assert labelled(facts, TOWNS) == {
        "Harbour": 3,  # a neighbourhood called like a town could not be told apart from it
        "Hill": 1,
        "The farms": 1,
        "Not known": 0,
        "All towns": 5,
    }


@pytest.mark.parametrize(("cut", "code"), [(FINEST, "north"), (TOWNS, "town:harbour")])
def test_another_spelling_of_a_place_is_the_same_cell(cut, code):
    cells = [
        tabulate(facts_of([Someone(0)], places=(name,), places_within=(town,)), VOCABULARY, cut).counts
        for name, town in (("North", "Harbour"), ("NORTH", "HARBOUR"))
    ]
    assert cells[0] == cells[1]
    assert cells[0][frozenset({("place", code)})].number == 1


def test_a_neighbourhood_whose_name_stands_for_two_in_different_towns_stays_as_it_is():
    facts = facts_of(
        [Someone(0, 0), Someone(1, 1)], places=("Centre", "centre"), places_within=("Harbour", "Hill")
    )
    assert labelled(facts, TOWNS) == {"Centre": 2, "Not known": 0, "All towns": 2}


def test_counted_nowhere_no_cell_is_about_a_place():
    facts = community(90)
    tables = tabulate(facts, VOCABULARY, NOWHERE)
    assert not any(dimension == "place" for cell in tables.counts for dimension, _ in cell)
    assert labelled(facts, NOWHERE) == {"People": 90}
    names = [layout.name for layout in tables.layouts]
    assert names == [layout.name for layout in tabulate(facts, VOCABULARY).layouts]
    for layout in tables.layouts:
        assert (layout.name == "exchanges") == (layout.margins is not None)
        assert layout.own_words == ""
    fine = tabulate(facts, VOCABULARY).counts
    assert all(fine[cell] == count for cell, count in tables.counts.items())


def test_three_ages_hold_both_classifications():
    fine = facts_of([Someone(n, 0, n) for n in range(len(AGES))])
    broad = replace(fine, age_codes=tuple(item.code for item in VOCABULARY.age_bands("AGE_BROAD").items) * 2)
    rows = ("Under 18", "18-64", "65 and over", "Not known", "All ages")
    assert [labelled(fine, THREE_AGES, row=row)["North"] for row in rows] == [2, 5, 3, 0, 10]
    assert [labelled(broad, THREE_AGES, row=row)["North"] for row in rows] == [2, 6, 2, 0, 10]


def test_the_ages_in_force_may_be_asked_for_by_name_and_others_that_cut_across_may_not():
    facts = community(90)
    assert tabulate(facts, VOCABULARY, Cut(ages="AGE10")).counts == tabulate(facts, VOCABULARY, FINEST).counts
    with pytest.raises(ValueError, match="age bands"):
        tabulate(facts, VOCABULARY, Cut(ages="AGE_BROAD"))


@pytest.mark.parametrize("cut", [FINEST, TOWNS, NOWHERE])
def test_sensitive_cells_are_those_of_sensitive_themes_wherever_people_live(cut):
    tables = tabulate(community(90), VOCABULARY, cut)
    sensitive = {item.code for item in VOCABULARY.themes.items if item.sensitive}
    themes = {cell: dict(cell).get("theme") for cell in tables.counts}
    assert tables.sensitive == {cell for cell, theme in themes.items() if theme in sensitive}
    layout = next(found for found in tables.layouts if found.name == "what_matters")
    assert len(tables.sensitive) == len(sensitive) * len(layout.columns)
    assert EVERYONE not in tables.sensitive


@pytest.mark.parametrize("cut", [FINEST, TOWNS, NOWHERE, THREE_AGES])
def test_every_column_has_a_unit_and_every_cell_a_count(cut):
    tables = tabulate(community(90), VOCABULARY, cut)
    for layout in tables.layouts:
        for row in layout.cells:
            for unit, cell in zip(layout.units, row, strict=True):
                worked_out = unit in (Unit.PERCENT, Unit.HOURS_EACH)
                assert worked_out != (isinstance(cell, frozenset) and cell in tables.counts)
