from dataclasses import replace

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from connector_app.domain.reciprocity import reciprocity_of
from connector_app.domain.vocabulary import CodeList, Vocabulary
from connector_app.summary.cells import EVERYONE
from connector_app.summary.counting import distinct, largest_two, positions
from connector_app.summary.layout import Share
from connector_app.summary.tabulate import tabulate
from tests.summary.made_facts import CHANGES, PLACES, VOCABULARY, Someone, facts_of

THEMES = [item.code for item in VOCABULARY.themes.items]
FEATURES = [item.code for item in VOCABULARY.features.items]
CHECK_INS = [item.code for item in VOCABULARY.check_ins.items]
CATEGORIES = [item.code for item in VOCABULARY.categories.items]
N = 12
NUMBER = st.integers(0, N - 1)
#: Making facts up takes longer than counting them.
FEWER = settings(max_examples=15)


def laid_out(facts, name, vocabulary=VOCABULARY):
    """Return a table as {(row label, column label): true number}."""
    tables = tabulate(facts, vocabulary)
    layout = next(found for found in tables.layouts if found.name == name)
    return {
        (row, column): tables.counts[cell].number
        for row, cells in zip(layout.rows, layout.cells, strict=True)
        for column, cell in zip(layout.columns, cells, strict=True)
        if not isinstance(cell, Share)
    }


@st.composite
def packed(draw):
    people = [Someone(7 * n + 3, draw(st.integers(-1, 1)), draw(st.integers(-1, 9))) for n in range(N)]
    number = NUMBER.map(lambda n: 7 * n + 3)
    spoke = draw(st.lists(st.tuples(number, st.integers(0, 2**40)), max_size=30, unique=True))
    practised = draw(
        st.lists(st.tuples(st.sampled_from(spoke or [(3, 1)]), st.sampled_from(FEATURES)), max_size=20)
    )
    return facts_of(
        people,
        themes=draw(st.lists(st.tuples(number, st.sampled_from(THEMES[:4])), max_size=40)),
        spoke=spoke or [(3, 1)],
        features={(p, c, f) for (p, c), f in practised},
        check_ins=draw(
            st.lists(st.tuples(number, st.sampled_from(CHECK_INS), st.sampled_from(CHANGES)), max_size=30)
        ),
        legs=draw(
            st.lists(
                st.tuples(
                    st.one_of(number, st.just(-1)), st.one_of(number, st.just(-1)), st.sampled_from(CATEGORIES)
                ),
                max_size=40,
            )
        ),
    )


def pairs_of(first, second):
    return list(zip(first, second, strict=True))


@FEWER
@given(packed())
def test_themes_are_counted_as_a_slow_count_would(facts):
    home = dict(pairs_of(facts.people, facts.people_place))
    said = {(p, facts.theme_codes[t]) for p, t in pairs_of(facts.theme_person, facts.theme_theme)}
    table = laid_out(facts, "what_matters")
    for item in VOCABULARY.themes.items:
        people = {p for p, code in said if code == item.code}
        assert table[item.label, "All neighbourhoods"] == len(people)
        assert table[item.label, "North"] == sum(home[p] == 0 for p in people)
        assert table[item.label, "Not known"] == sum(home[p] == -1 for p in people)
    assert table["Any theme", "All neighbourhoods"] == len({p for p, _ in said})
    assert table["Any theme", "South"] == len({p for p, _ in said if home[p] == 1})


@FEWER
@given(packed())
def test_features_count_people_and_conversations(facts):
    spoke = set(pairs_of(facts.spoke_person, facts.spoke_conversation))
    practised = {
        (c, facts.feature_codes[f]) for c, f in pairs_of(facts.feature_conversation, facts.feature_feature)
    }
    table = laid_out(facts, "features_practised")

    def expected(talks):
        return len({p for p, c in spoke if c in talks}), len(talks)

    def counted(label):
        return table[label, "People"], table[label, "Conversations"]

    for item in VOCABULARY.features.items:
        assert counted(item.label) == expected({c for c, code in practised if code == item.code})
    several = {c for _, c in spoke if sum(talk == c for talk, _ in practised) > 1}
    assert counted("Two features or more") == expected(several)
    assert counted("All conversations") == expected({c for _, c in spoke})


@FEWER
@given(packed())
def test_exchanges_count_givers_receivers_and_both(facts):
    legs = list(zip(facts.leg_giver, facts.leg_receiver, facts.leg_category, strict=True))
    table = laid_out(facts, "exchanges")

    def expected(chosen):
        gave, received = {g for g, _, _ in chosen} - {-1}, {r for _, r, _ in chosen} - {-1}
        return len(gave), len(received), len(gave & received)

    def counted(label):
        return tuple(table[label, column] for column in ("Gave", "Received", "Both gave and received"))

    for item in VOCABULARY.categories.items:
        assert counted(item.label) == expected([x for x in legs if facts.category_codes[x[2]] == item.code])
    assert counted("Any kind of help") == expected(legs)


@FEWER
@given(packed())
def test_pairs_agree_with_the_measures_of_the_field(facts):
    between = [(g, r) for g, r in pairs_of(facts.leg_giver, facts.leg_receiver) if -1 not in (g, r)]
    figures = reciprocity_of(between)
    table = laid_out(facts, "helping_pairs")
    assert table["Both ways", "Pairs"] == figures.mutual
    assert table["One way so far", "Pairs"] == figures.one_way
    assert table["Either", "Pairs"] == figures.connected_pairs
    tables = tabulate(facts, VOCABULARY)
    layout = next(found for found in tables.layouts if found.name == "helping_pairs")
    assert tables.counts[layout.network].number == figures.parties


@FEWER
@given(packed())
def test_check_ins_count_each_answer(facts):
    said = set(zip(facts.check_in_person, facts.check_in_code, facts.check_in_change, strict=True))
    table = laid_out(facts, "check_ins")
    for item in VOCABULARY.check_ins.items:
        mine = {(p, change) for p, code, change in said if facts.check_in_codes[code] == item.code}
        for number, column in enumerate(("Less", "The same", "More")):
            assert table[item.label, column] == sum(change == number for _, change in mine)
        assert table[item.label, "All who answered"] == len({p for p, _ in mine})


def test_check_ins_stand_in_the_order_contact_confidence_control():
    layouts = tabulate(facts_of([Someone(1)]), VOCABULARY).layouts
    assert next(x for x in layouts if x.name == "check_ins").rows == ("Contact", "Confidence", "Control")


def test_people_by_age_counts_everybody_once():
    people = [Someone(1, 0, 2), Someone(2, 1, 2), Someone(3, -1, -1)]
    table = laid_out(facts_of(people), "people_by_age")
    assert table["18-24", "All neighbourhoods"] == 2
    assert table["18-24", "North"] == table["18-24", "South"] == 1
    assert table["Not known", "Not known"] == 1
    assert table["All ages", "All neighbourhoods"] == 3


def test_a_band_of_another_classification_is_not_known_in_this_one():
    facts = replace(facts_of([Someone(1, 0, 0), Someone(2, 0, 1)]), age_codes=("AGE_18_24", "somewhere else"))
    table = laid_out(facts, "people_by_age")
    assert (table["18-24", "North"], table["Not known", "North"]) == (1, 1)


def test_every_code_has_a_row_when_nothing_was_recorded():
    table = laid_out(facts_of([]), "what_matters")
    assert {row for row, _ in table} == {item.label for item in VOCABULARY.themes.items} | {"Any theme"}
    assert {column for _, column in table} == {*PLACES, "Not known", "All neighbourhoods"}
    assert not any(table.values())


def test_a_code_no_longer_in_force_has_a_row_only_when_it_was_used():
    themes = VOCABULARY.themes
    old = tuple(replace(item, active=item.code != "FOOD") for item in themes.items)
    lists = {**VOCABULARY.lists, "THEME": CodeList("THEME", "t", "1", "s", old)}
    food = themes.by_code["FOOD"].label
    unused = laid_out(facts_of([Someone(1)]), "what_matters", Vocabulary(lists))
    used = laid_out(facts_of([Someone(1)], themes=[(1, "FOOD")]), "what_matters", Vocabulary(lists))
    assert (food, "North") not in unused
    assert used[food, "North"] == 1


def test_neighbourhoods_of_one_name_are_one_column():
    people = [Someone(1, 0), Someone(2, 1), Someone(3, 2)]
    table = laid_out(facts_of(people, places=("North", "NORTH ", "South")), "people_by_age")
    assert table["All ages", "North"] == 2
    assert ("All ages", "NORTH ") not in table


def test_one_cell_has_one_count_in_all_tables():
    facts = facts_of([Someone(n, n % 2) for n in range(9)], themes=[(1, "FOOD")])
    tables = tabulate(facts, VOCABULARY)
    assert tables.counts[EVERYONE].number == tables.people == 9


@example([0, 1, 2], [2, -1, 3])
@given(st.lists(st.integers(-5, 2**45), unique=True), st.lists(st.integers(-5, 2**45)))
def test_positions_finds_what_is_known(known, wanted):
    wanted = wanted + known[::2]
    found = positions(np.asarray(known, dtype=np.int64), np.asarray(wanted, dtype=np.int64)).tolist()
    assert found == [known.index(number) if number in known else -1 for number in wanted]


@given(st.lists(st.integers(-3, 3)))
def test_distinct_is_a_sorted_set(values):
    assert distinct(np.asarray(values, dtype=np.int64)).tolist() == sorted(set(values))


@pytest.mark.parametrize(
    ("parts", "expected"), [([], (0, 0)), ([4], (4, 0)), ([1, 9, 3], (9, 3)), ([2, 2], (2, 2))]
)
def test_largest_two(parts, expected):
    assert largest_two(np.asarray(parts, dtype=np.int64)) == expected


def test_the_older_five_features_are_cells_of_the_six():
    facts = facts_of([Someone(n) for n in range(9)], spoke=[(n, n) for n in range(9)], features=[(1, 1, "RECIP")])
    layouts = {layout.name: layout for layout in tabulate(facts, VOCABULARY).layouts}
    six, five = layouts["features_practised"], layouts["features_five"]
    assert set(five.cells) < set(six.cells)
    assert (
        len(five.rows),
        VOCABULARY.features.by_code["RECIP"].label in five.rows,
        five.rows[-1],
    ) == (6, False, "All conversations")
