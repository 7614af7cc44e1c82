from dataclasses import replace

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from connector_app.domain.errors import Refused
from connector_app.domain.vocabulary import CodeList, Vocabulary
from connector_app.summary.cells import EVERYONE, Count
from connector_app.summary.layout import Layout, Mean, Share, Tabulated
from connector_app.summary.policy import STANDARD, STRICT
from connector_app.summary.protect import LEFT_OUT_REASONS, protect
from connector_app.summary.protected import Protected, ProtectedTable, Unit, Withheld
from connector_app.summary.tabulate import tabulate
from tests.summary.made_facts import QUARTER, VOCABULARY, Someone, community, facts_of, protected_of

CATEGORY = VOCABULARY.categories.items[0].code


def table_of(protected, name):
    return next(table for table in protected.tables if table.name == name)


def cell_of(protected, name, row, column):
    table = table_of(protected, name)
    return table.cells[table.rows.index(row)][table.columns.index(column)]


def crowd(size, **more):
    """Everybody spoke, so that everybody has a reason to be counted."""
    more.setdefault("spoke", [(n, n) for n in range(size)])
    return facts_of([Someone(n, n % 2, 2 + n % 3) for n in range(size)], **more)


def one_cell(number, people=None, largest=(0, 0), policy=STANDARD, everybody=1000, unit=Unit.PEOPLE):
    """Return what a lone cell of a hundred times larger crowd shows."""
    counted = frozenset() if unit is Unit.PEOPLE else frozenset({("counted", unit.value)})
    cell = counted | {("x", "1")}
    count = Count(number, number if people is None else people, largest)
    counts = {EVERYONE: Count.of_people(everybody), counted: Count(everybody, everybody), cell: count}
    layout = Layout(
        name="t", short="t", title="t", row_title="r", rows=("a",), columns=("c",), units=(unit,), cells=((cell,),)
    )
    return protect(QUARTER, Tabulated(everybody, counts, (layout,)), everybody, policy).tables[0].cells[0][0]


@pytest.mark.parametrize(
    ("number", "shown"),
    [(0, None), (1, None), (7, None), (8, 10), (12, 10), (13, 15), (24, 25), (32, 30), (57, 55), (97, 95)],
)
def test_few_and_none_are_withheld_and_all_else_is_rounded(number, shown):
    assert one_cell(number) == (Withheld.TOO_FEW if shown is None else shown)


def test_the_strict_policy_withholds_nine():
    assert one_cell(9, policy=STRICT) is Withheld.TOO_FEW
    assert one_cell(10, policy=STRICT) == 10


def test_totals_are_rounded_from_true_counts():
    # The handbook of OpenSAFELY: 18, 23, 31 and 44 round to 20, 25, 30, 45, which sum to 120; the total is 115.
    assert one_cell(116) == 115


@pytest.mark.parametrize(("lacking", "withheld"), [(0, True), (2, True), (3, False)])
def test_nearly_everyone_is_withheld(lacking, withheld):
    shown = one_cell(60 - lacking, everybody=60)
    assert (shown is Withheld.LOOKS_LIKE_EVERYONE) is withheld


def test_conversations_need_people_behind_them():
    talks = Unit.CONVERSATIONS
    assert one_cell(40, people=7, unit=talks) is Withheld.TOO_FEW
    assert one_cell(41, people=8, unit=talks) == 40


def test_two_people_who_are_nearly_all_of_it_are_not_shown():
    assert one_cell(100, people=20, largest=(50, 45), unit=Unit.PAIRS) is Withheld.TOO_FEW
    assert one_cell(100, people=20, largest=(50, 40), unit=Unit.PAIRS) == 100


def test_a_star_does_not_tell_how_many_its_middle_helped():
    facts = crowd(60, legs=[(0, n, CATEGORY) for n in range(1, 31)])
    assert cell_of(protected_of(facts, "helping_pairs"), "helping_pairs", "Either", "Pairs") is Withheld.TOO_FEW


@pytest.mark.parametrize("size", [0, 1, 19])
def test_fewer_than_twenty_people_are_refused(size):
    with pytest.raises(Refused) as refused:
        protected_of(crowd(size))
    assert (refused.value.code, refused.value.params) == ("too_few_people", {"least": 20})


def test_twenty_people_are_enough():
    assert protected_of(crowd(20)).people == 20


def test_fewer_than_fifty_people_have_tables_of_one_dimension():
    protected = protected_of(crowd(49, themes=[(n, "FOOD") for n in range(20)]))
    assert {(left.name, left.reason) for left in protected.left_out} >= {
        ("what_matters", "left_out_two_way"),
        ("people_by_age", "left_out_two_way"),
    }
    assert table_of(protected, "what_matters").columns == ("People",)
    assert table_of(protected, "people_by_age").columns == ("People",)
    assert table_of(protected, "exchanges").columns == ("Gave", "Received")
    places = table_of(protected, "people_by_neighbourhood")
    north, south, unknown, all_of_them = (row[0] for row in places.cells)
    # Both of them with their total would tell that nearly everybody's neighbourhood is known.
    assert {north, south} == {25, Withheld.WORKED_OUT}
    assert (unknown, all_of_them) == (Withheld.TOO_FEW, 50)
    assert places.own_words == "rows"


def test_fifty_people_have_tables_of_two_dimensions():
    protected = protected_of(crowd(50), "what_matters", "helping_pairs")
    assert "North" in table_of(protected, "what_matters").columns
    assert {left.reason for left in protected.left_out} == {"left_out_network"}


def test_a_network_of_nine_is_left_out_and_of_ten_is_not():
    def ring(size):
        facts = crowd(60, legs=[(n, (n + 1) % size, CATEGORY) for n in range(size)])
        return protected_of(facts, "reciprocity", "helping_pairs")

    assert {left.name for left in ring(9).left_out} == {"reciprocity", "helping_pairs"}
    assert ring(10).left_out == ()


def test_every_reason_for_leaving_out_has_a_sentence():
    few = protected_of(crowd(30), "what_matters", "helping_pairs")
    assert few.left_out
    assert {left.reason for left in few.left_out} <= set(LEFT_OUT_REASONS)


def test_a_group_of_everybody_is_withheld():
    # All of one neighbourhood said the same: whoever knows that somebody lives there would know what they said.
    facts = facts_of(
        [Someone(n, 0 if n < 30 else 1) for n in range(60)],
        themes=[(n, "MONEY" if 30 <= n < 45 else "FOOD") for n in range(60)],
    )
    protected = protected_of(facts, "what_matters", "people_by_age")
    food = VOCABULARY.themes.by_code["FOOD"].label
    assert cell_of(protected, "what_matters", food, "North") is Withheld.LOOKS_LIKE_EVERYONE
    assert cell_of(protected, "what_matters", food, "South") == 15
    assert cell_of(protected, "people_by_age", "All ages", "North") == 30


def test_everybody_may_have_said_something():
    facts = crowd(60, themes=[(n, ("FOOD", "MONEY", "HOUSING")[n % 3]) for n in range(60)])
    assert cell_of(protected_of(facts, "what_matters"), "what_matters", "Any theme", "All neighbourhoods") == 60


def test_conversations_are_withheld_with_their_people():
    # 60 people, all met with a feature in at least one of their conversations, which are not all.
    talks = [(n, n) for n in range(60)] + [(n, 100 + n) for n in range(60)]
    facts = crowd(60, spoke=talks, features=[(n, n, "LISTEN") for n in range(60)])
    row = table_of(protected_of(facts, "features_practised"), "features_practised").cells[0]
    assert row == (Withheld.LOOKS_LIKE_EVERYONE, Withheld.FROM_WITHHELD, Withheld.FROM_WITHHELD)


def test_shares_come_from_displayed_numbers():
    # 13 of 52 conversations is 25 per cent; displayed are 15 of 50.
    talks = [(n, n) for n in range(52)]
    facts = crowd(52, spoke=talks, features=[(n, n, "TRUTH") for n in range(13)])
    table = table_of(protected_of(facts, "features_practised"), "features_practised")
    assert table.cells[table.rows.index("Truth-telling")] == (15, 15, 30)
    assert table.cells[-1] == (50, 50, 100)


def test_a_share_that_rounds_to_none_or_all_is_withheld():
    cells = {name: frozenset({("x", name)}) for name in ("small", "most", "large")}
    counts = {
        cells["small"]: Count.of_people(8),
        cells["most"]: Count.of_people(4990),
        cells["large"]: Count.of_people(5000),
        frozenset(): Count.of_people(9000),
    }
    layout = Layout(
        name="t",
        short="t",
        title="t",
        row_title="r",
        rows=("a",),
        columns=("b", "c"),
        units=(Unit.PERCENT,) * 2,
        cells=((Share.of(cells["small"], cells["large"]), Share.of(cells["most"], cells["large"])),),
    )
    made = protect(QUARTER, Tabulated(9000, counts, (layout,)), 9000, STANDARD)
    assert made.tables[0].cells == ((Withheld.LOOKS_LIKE_EVERYONE,) * 2,)


def test_edge_reciprocity_is_worked_out_from_displayed_pairs():
    mutual = [(2 * n, 2 * n + 1) for n in range(12)]
    legs = [
        *mutual,
        *((b, a) for a, b in mutual),
        *((n, 59 - n) for n in range(24, 28)),
        *((n, 50) for n in range(9)),
    ]
    facts = crowd(60, legs=[(a, b, CATEGORY) for a, b in legs])
    table = table_of(protected_of(facts, "helping_pairs"), "helping_pairs")
    assert table.cells[0] == (10, 40, 57)  # 2 * 10 of 2 * 10 + 15 links
    assert table.cells[1] == (15, 60, 43)
    assert table.cells[2] == (25, 100, 100)


def test_a_code_no_longer_in_force_does_not_tell_that_somebody_used_it():
    old = tuple(replace(item, active=item.code != "FOOD") for item in VOCABULARY.themes.items)
    vocabulary = Vocabulary({**VOCABULARY.lists, "THEME": CodeList("THEME", "t", "1", "s", old)})
    food = VOCABULARY.themes.by_code["FOOD"].label
    few, many = (
        protected_of(crowd(60, themes=raised), "what_matters", vocabulary=vocabulary)
        for raised in (
            [(n, "FOOD") for n in range(3)],
            [(n, "MONEY" if n % 2 else "FOOD") for n in range(60)],
        )
    )
    assert food not in table_of(few, "what_matters").rows
    assert food in table_of(many, "what_matters").rows


def test_only_protect_makes_a_protected():
    made = protected_of(crowd(30), "people_by_age")
    with pytest.raises(TypeError):
        Protected(object(), period=QUARTER, policy=STANDARD, people=1, tables=[], left_out=[])
    with pytest.raises(AttributeError):
        made.tables = ()
    with pytest.raises(AttributeError):
        del made.people
    with pytest.raises(TypeError):
        type("Own", (Protected,), {})
    assert table_of(made, "people_by_age").withheld > 0


@pytest.mark.parametrize(
    ("number", "unit"), [(7, Unit.PEOPLE), (5, Unit.PEOPLE), (0, Unit.PAIRS), (0, Unit.PERCENT)]
)
def test_the_seal_refuses_numbers_that_no_binning_makes(number, unit):
    from connector_app.summary.protected import _SEAL

    table = ProtectedTable("t", "t", "r", ("a",), ("c",), (unit,), ((number,),))
    with pytest.raises(ValueError, match="unprotected"):
        Protected(_SEAL, period=QUARTER, policy=STANDARD, people=50, tables=[table], left_out=[])


@st.composite
def communities(draw):
    size = draw(st.integers(20, 90))
    chance = draw(st.randoms(use_true_random=False))
    codes = [item.code for item in VOCABULARY.themes.items]
    people = [Someone(n, chance.randrange(-1, 2), chance.randrange(-1, 10)) for n in range(size)]
    return facts_of(
        people,
        themes=[(n, codes[chance.randrange(5)]) for n in range(size) for _ in range(chance.randrange(4))],
        spoke=[(chance.randrange(size), n) for n in range(2 * size)],
        features=[(chance.randrange(size), n, "LISTEN") for n in range(size)],
        check_ins=[(n, "CONTROL", chance.choice(("less", "same", "more"))) for n in range(size // 2)],
        legs=[(chance.randrange(-1, size), chance.randrange(-1, size), CATEGORY) for _ in range(size)],
    )


@settings(max_examples=12)
@given(communities(), st.integers(1, 7), st.sampled_from([STANDARD, STRICT]))
def test_whatever_is_shown_is_binned_and_one_cell_shows_one_thing(facts, other, policy):
    # Two tables each time, so that an example is quick; the first shares its totals with others.
    tables = tabulate(facts, VOCABULARY)
    chosen = (tables.layouts[0], tables.layouts[other])
    try:
        protected = protect(QUARTER, replace(tables, layouts=chosen), tables.people, policy)
    except Refused as refused:
        # Of such a community nothing leaves, which is as safe.
        assume(refused.code != "audit_failed")
        raise
    layouts = {layout.name: layout for found in chosen for layout in (*(found.margins or ()), found)}
    small = {layout.name: layout for found in chosen for layout in found.margins or ()}
    shown = {}
    for table in protected.tables:
        layout = (
            small[table.name]
            if len(facts.people) < policy.least_two_way and table.name in small
            else layouts[table.name]
        )
        for cells, row in zip(layout.cells, table.cells, strict=True):
            for cell, display in zip(cells, row, strict=True):
                if isinstance(cell, (Share, Mean)):
                    assert isinstance(display, Withheld) or display > 0
                    assert isinstance(display, Withheld) or isinstance(cell, Mean) or display <= 100
                    continue
                count = tables.counts[cell]
                assert shown.setdefault(cell, display) == display
                if isinstance(display, Withheld):
                    continue
                assert min(count.number, count.people) >= policy.threshold
                assert display % policy.base == 0
                assert 2 * abs(display - count.number) <= policy.base
    assert protected.people % policy.base == 0


@settings(max_examples=12)
@given(communities())
def test_what_is_counted_does_not_depend_on_the_order_of_facts(facts):
    assert tabulate(facts, VOCABULARY).counts == tabulate(turned(facts), VOCABULARY).counts


def test_what_is_shown_does_not_depend_on_the_order_of_facts():
    facts = community(60)
    assert protected_of(facts).tables == protected_of(turned(facts)).tables


def turned(facts):
    return replace(
        facts,
        theme_person=facts.theme_person[::-1],
        theme_theme=facts.theme_theme[::-1],
        spoke_person=facts.spoke_person[::-1],
        spoke_conversation=facts.spoke_conversation[::-1],
        leg_giver=facts.leg_giver[::-1],
        leg_receiver=facts.leg_receiver[::-1],
    )
