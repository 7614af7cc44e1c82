"""What is said of workbooks: true, as sharp as all the ways to fill in the numbers, and nothing of sound ones."""

from dataclasses import replace
from datetime import date
from itertools import product

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from connector_app.outsider.audit import audit
from tests.outsider.made_books import RULE, book, cover, ours, sheet

QUARTER = "1 July 2026 to 30 September 2026"
YEAR = "1 January 2026 to 31 December 2026"


def displayed(number, threshold=8, base=5):
    return "[c]" if number < threshold else (2 * number + base) // (2 * base) * base


def with_margins(rows):
    rows = [[*row, sum(row)] for row in rows]
    return [*rows, [sum(column) for column in zip(*rows, strict=True)]]


def by_age(rows, show=displayed):
    header = ["Age", *(f"place {n}" for n in range(len(rows[0]) - 1)), "All"]
    shown = [[f"age {n}", *map(show, row)] for n, row in enumerate(rows)]
    return sheet("People by age", [header, *shown], table="people_by_age")


def check_ins(period, *rows, made_on=None, name="a.xlsx"):
    table = sheet("Check-ins", [["Check-in", "Less", "Same", "More", "All"], *rows], table="check_ins")
    return ours(period, table, made_on=made_on, name=name)


def kinds(findings):
    return [(p.kind, p.where.row, p.where.column, p.low, p.high) for p in findings.proved]


def rules(findings):
    return [problem.rule for problem in findings.problems]


def test_rounded_and_hidden_numbers_with_room_prove_nothing():
    true = with_margins([[3, 20, 9], [30, 15, 2], [12, 11, 10]])
    findings = audit(ours(QUARTER, by_age(true), people=displayed(true[-1][-1])))
    assert (findings.proved, findings.problems, findings.likely) == ([], [], [])


@settings(max_examples=15, deadline=None)
@given(
    st.lists(st.lists(st.integers(0, 30), min_size=2, max_size=3), min_size=2, max_size=3).filter(
        lambda rows: len({len(row) for row in rows}) == 1
    )
)
def test_whatever_is_proved_of_rounded_tables_is_true(rows):
    true = with_margins(rows)
    assume(true[-1][-1] >= 20)
    findings = audit(ours(QUARTER, by_age(true), people=displayed(true[-1][-1])))
    labels = [f"age {n}" for n in range(len(true))]
    columns = [*(f"place {n}" for n in range(len(true[0]) - 1)), "All"]
    number = {(r, c): true[i][j] for i, r in enumerate(labels) for j, c in enumerate(columns)}
    # Bins alone hide nothing but small numbers, so the second reading is true here as well.
    for proved in [*findings.proved, *findings.likely]:
        here = number[proved.where.row, proved.where.column]
        if proved.kind == "everyone":
            here = number[proved.of.row, proved.of.column] - here
        assert proved.low <= here <= proved.high
    assert rules(findings) == []


@settings(max_examples=15, deadline=None)
@given(st.lists(st.integers(0, 5), min_size=4, max_size=4), st.sets(st.integers(0, 3), min_size=1))
def test_hidden_numbers_are_known_as_far_as_all_ways_to_fill_them_in_agree(inner, hidden):
    """Two rows by two columns with true totals: every whole table that fits is tried."""
    true = with_margins([inner[:2], inner[2:]])
    rows = [["a", *true[0]], ["b", *true[1]], ["Total", *true[2]]]
    for at in hidden:
        rows[at // 2][1 + at % 2] = "[c]"
    fitting = [
        ways
        for ways in product(range(11), repeat=4)
        if with_margins([list(ways[:2]), list(ways[2:])])[2] == true[2]
        and [ways[0] + ways[1], ways[2] + ways[3]] == [true[0][2], true[1][2]]
        and all(ways[at] == inner[at] for at in range(4) if at not in hidden)
    ]
    # A larger number that is not round says that the file does not round.
    other = sheet("Other", [["Group", "Things"], ["all", 1001]], table="other")
    found = audit(book(cover(), sheet("F", [["Group", "x", "y", "Total"], *rows], table="f"), other)).proved
    proved = {
        (p.where.row, p.where.column): (p.low, p.high) for p in found if p.kind != "everyone" and not p.assuming
    }
    for at in hidden:
        values = [ways[at] for ways in fitting]
        # What may be as large as the threshold is no small number, unless it is known exactly.
        if min(values) == max(values) or (max(values) < 8 and max(values) - min(values) < 5):
            assert proved["ab"[at // 2], "xy"[at % 2]] == (min(values), max(values))
        else:
            assert ("ab"[at // 2], "xy"[at % 2]) not in proved


def test_the_rule_of_a_file_says_what_its_marks_mean():
    rows = [["Age", "People"], ["a", "[c]"], ["b", "[c]"], ["c", 20], ["Total", 35]]
    (first, second) = audit(book(cover(RULE), sheet("F", rows, table="f"))).proved
    # 33..37 less 18..22 leaves at least 11 for two numbers below 8.
    assert (first.kind, first.low, first.high, first.assuming) == ("within", 4, 7, True)
    assert "withheld number is a small one" in first.sentence()
    assert second.where.row == "b"
    mine = ours(QUARTER, sheet("F", [["Age", "People"], *rows[1:]], table="people_by_age"), people=35)
    findings = audit(mine)
    assert findings.proved == []
    assert [(p.where.row, p.low, p.high) for p in findings.likely] == [("a", 4, 7), ("b", 4, 7)]


def test_several_themes_of_one_person_do_not_add_up():
    header = ["Theme", "North", "Not known", "All"]
    rows = [["food", 30, "[c]", 30], ["buses", 30, "[c]", 35], ["any", 35, "[c]", 40]]
    findings = audit(ours(QUARTER, sheet("Themes", [header, *rows], table="what_matters")))
    # Food adds up over the places, not over the themes.
    assert kinds(findings) == [("within", "food", "Not known", 0, 4)]
    assert "contradiction" not in rules(findings)


def test_tables_of_one_file_are_attacked_together():
    people = by_age(with_margins([[40, 10], [10, 40]]))
    themes = [["Theme", "place 0", "place 1", "All"], ["food", 50, "[c]", 50], ["any", 50, "[c]", 50]]
    helped = [["Kind", "Gave", "Received", "Both"], ["food", 40, 20, 20], ["any", 40, 20, 20]]
    part = [["Part", "People", "Share"], ["both", 20, 50], ["any", 40, 50]]
    findings = audit(
        ours(
            QUARTER,
            people,
            sheet("Themes", themes, table="what_matters"),
            sheet("Exchanges", helped, table="exchanges"),
            sheet("Both", part, table="reciprocity"),
        )
    )
    assert ("within", "food", "place 1", 0, 4) in kinds(findings)
    assert "share" in rules(findings)
    assert "contradiction" not in rules(findings)
    larger = sheet(
        "Both", [["Part", "People", "Share"], ["both", 20, "[c]"], ["any", 75, "[c]"]], table="reciprocity"
    )
    assert "contradiction" in rules(audit(ours(QUARTER, people, sheet("E", helped, table="exchanges"), larger)))


def test_nearly_everyone_in_a_group_is_found_by_what_is_left_over():
    rows = [["Contact", "[c]", "[c]", 40, 42], ["Control", 10, 10, 20, 40]]
    findings = audit(
        book(cover(), sheet("C", [["Check-in", "Less", "Same", "More", "All"], *rows], table="check_ins"))
    )
    assert ("everyone", "Contact", "More", 2, 2) in kinds(findings)
    (everyone,) = [p for p in findings.proved if p.kind == "everyone"]
    assert everyone.of.column == "All"
    assert "at most 2" in everyone.sentence()


def test_a_percentage_beside_a_hidden_number_gives_it_away():
    rows = [["Ways", "Pairs", "Share", "Links"], ["both", "[c]", 21, "[c]"], ["one", "[c]", "[c]", "[c]"]]
    pairs = sheet("Pairs", [*rows, ["any", 25, 100, "[c]"]], table="helping_pairs")
    findings = audit(ours(QUARTER, pairs))
    assert kinds(findings) == [("exact", "both", "Pairs", 5, 5)]
    assert findings.proved[0].reasons() == ["helping_pairs, both, Share: 21"]
    assert rules(findings) == ["share"]


def test_numbers_that_no_protection_lets_through_are_named():
    rows = [["Contact", 3, 0, 13, "[c]"], ["Control", 10, "25", 15, "[c]"]]
    found = [(p.rule, p.where) for p in audit(check_ins(QUARTER, *rows)).problems]
    assert ("unprotected", "check_ins, Contact, Less") in found
    assert ("zero_shown", "check_ins, Contact, Same") in found
    assert ("unrounded", "check_ins, Contact, More") in found
    assert ("number_as_text", "check_ins, Control, Same") in found


def test_one_number_shown_in_two_ways_is_named():
    helped = [["Kind", "Gave", "Received", "Both"], ["any", 40, 20, 20]]
    part = [["Part", "People", "Share"], ["both", 15, "[c]"], ["any", 45, "[c]"]]
    findings = audit(ours(QUARTER, sheet("E", helped, table="exchanges"), sheet("B", part, table="reciprocity")))
    assert "two_numbers" in rules(findings)


def test_numbers_that_cannot_be_are_said_to_contradict_and_the_rest_is_still_attacked():
    findings = audit(check_ins(QUARTER, ["Contact", 10, 10, 10, 80], ["Control", 20, "[c]", 25, 40]))
    assert "contradiction" in rules(findings)
    assert ("within", "Control", "Same", 0, 1) in kinds(findings)


class TestSeveralFiles:
    def test_a_published_period_may_not_change(self):
        before = check_ins(QUARTER, ["Contact", 10, 20, 20, 50], made_on=date(2026, 10, 3), name="b.xlsx")
        after = check_ins(QUARTER, ["Contact", 10, 25, 20, 55], made_on=date(2026, 10, 9))
        found = [(p.rule, p.where) for p in audit(after, [before]).problems]
        assert ("period_changed", "check_ins, Contact, Same") in found
        assert rules(audit(after, [after])) == []

    def test_a_running_period_may_grow(self):
        before = check_ins(YEAR, ["Contact", 10, 15, 15, 40], made_on=date(2026, 7, 3))
        after = check_ins(YEAR, ["Contact", 10, 15, 25, 50], made_on=date(2026, 10, 3))
        assert rules(audit(after, [before])) == []

    def test_what_one_file_hides_another_shows(self):
        before = check_ins(QUARTER, ["Contact", 10, 10, 10, "[c]"], name="b.xlsx")
        after = check_ins(QUARTER, ["Contact", "[c]", 10, 10, 40], name="a.xlsx")
        assert "period_changed" in rules(audit(after, [before]))

    @pytest.mark.parametrize("shown", [10, "[c]"])
    def test_months_make_up_a_quarter(self, shown):
        months = [("July", 31), ("August", 31), ("September", 30)]
        parts = [
            check_ins(
                f"1 {month} 2026 to {days} {month} 2026", ["Contact", "[c]", "[c]", "[c]", number], name=month
            )
            for (month, days), number in zip(months, (10, shown, 10), strict=True)
        ]
        whole = check_ins(QUARTER, ["Contact", "[c]", "[c]", "[c]", 35])
        assert rules(audit(whole, parts)) == []
        # At most 12 in each of three months cannot make 43, unless many more are in the hidden one.
        larger = check_ins(QUARTER, ["Contact", "[c]", "[c]", "[c]", 45])
        assert ("contradiction" in rules(audit(larger, parts))) == (shown == 10)

    def test_a_newcomer_is_found_in_the_difference_of_two_exact_files(self):
        table = [["Theme", "People"], ["food", 31], ["buses", 52]]
        later = [["Theme", "People"], ["food", 32], ["buses", 52]]
        before, after = (book(cover(), sheet("F", rows, table="f")) for rows in (table, later))
        (proved,) = audit(after, [before]).proved
        assert (proved.kind, proved.where.row, proved.low, proved.high) == ("newcomers", "food", 1, 1)
        assert sorted(proved.reasons()) == ["f, food, People: 32", "numbers.xlsx (2): f, food, People: 31"]

    def test_another_language_says_the_same_numbers(self):
        before = check_ins(QUARTER, ["Contact", 10, 20, 20, 50], made_on=date(2026, 10, 3))
        after = check_ins(QUARTER, ["Kontakt", 10, 25, 20, 55], made_on=date(2026, 10, 9))
        polish = replace(after, language="pl")
        assert "period_changed" in rules(audit(polish, [before]))
        assert "period_changed" not in rules(audit(after, [before]))

    def test_files_of_unlike_periods_are_not_tied(self):
        before = check_ins("1 kwietnia 2026 – 30 czerwca 2026", ["Contact", 10, 20, 20, 50])
        after = check_ins("1 lipca 2026 – 30 września 2026", ["Contact", 10, 10, 20, 40])
        assert rules(audit(after, [before])) == []
        assert audit(after, [before]).proved == []
