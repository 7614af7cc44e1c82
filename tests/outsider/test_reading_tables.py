"""What a cell, a table and a cover tell somebody who reads them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app.domain.period import parse_period
from connector_app.outsider import audit as audits
from connector_app.outsider.book import Cell, Sheet
from connector_app.outsider.cover import claims_of
from connector_app.outsider.narrowing import narrowed
from connector_app.outsider.puzzle import Link
from connector_app.outsider.shown import bounds, read_shown
from connector_app.outsider.tables import tables_of
from tests.outsider.made_books import RULE, book, cell, cover, ours, sheet


@pytest.mark.parametrize(
    ("text", "number", "least", "most"),
    [
        ("1,234", 1234, 0, None),
        ("12", 12, 0, None),
        ("<8", None, 0, 7),
        ("fewer than 5", None, 0, 4),
        ("≤ 4", None, 0, 4),
        ("1-4", None, 1, 4),
        ("[c]", None, 0, None),
        ("*", None, 0, None),
        ("..", None, 0, None),
    ],
)
def test_a_cell_tells_a_number_or_how_little_it_says(text, number, least, most):
    shown = read_shown(Cell(text))
    assert (shown.number, shown.least, shown.most) == (number, least, most)


@pytest.mark.parametrize("value", ["North", "2.5 hours", "-3", "", 2.5, -1.0, 1e300, float("inf"), float("nan")])
def test_labels_shares_and_impossible_numbers_are_no_counts(value):
    read = read_shown(Cell(value) if isinstance(value, str) else Cell(str(value), value))
    assert read is None


@given(st.integers(0, 500), st.sampled_from([(8, 5), (10, 5), (8, 10), (5, 3), (10, 1)]))
def test_the_true_number_lies_within_what_its_display_leaves(number, rule):
    threshold, base = rule
    if number >= threshold:
        low, high = bounds((2 * number + base) // (2 * base) * base, threshold, base)
        assert low <= number <= high
        assert high - low < max(base, 1)
        assert low >= threshold


def test_a_plain_table_is_found_wherever_it_stands():
    rows = {3: ["", "2025", "2026"], 4: ["North", 10, "[c]"], 5: ["South", 20, 30]}
    cells = {(1, 1): cell("A title"), (7, 2): cell("A remark")}
    cells |= {
        (row, at + 1): cell(value) for row, values in rows.items() for at, value in enumerate(values) if value
    }
    (table,) = tables_of(book(Sheet("Numbers", cells)))
    assert (table.name, table.rows, table.columns) == ("Numbers", ("North", "South"), ("2025", "2026"))
    assert [[shown.number for shown in row] for row in table.cells] == [[10, None], [20, 30]]


def test_two_plain_tables_of_a_sheet_are_told_apart():
    cells = {
        (row + 5 * n, column): cell(value)
        for n in range(2)
        for row, values in enumerate((["Group", "People"], ["a", 10 + n]), 1)
        for column, value in enumerate(values, 1)
    }
    tables = tables_of(book(Sheet("S", cells)))
    assert [table.name for table in tables] == ["S (1)", "S (2)"]
    assert [table.cells[0][0].number for table in tables] == [10, 11]


def test_our_cover_is_read_by_its_order_in_any_language():
    claims = claims_of(ours("1 July 2026 to 30 September 2026", people=145, made_on=date(2026, 10, 3)))
    assert (claims.threshold, claims.base, claims.stated, claims.ours) == (8, 5, True, True)
    assert (claims.period, claims.people, claims.made_on) == (parse_period("2026Q3"), 145, date(2026, 10, 3))
    translated = ours("1 lipca 2026 – 30 września 2026")
    first = dict(translated.sheets[0].cells)
    first[15, 1] = cell("Około 145 osób")
    first[17, 1] = cell("Liczby poniżej 10 pokazujemy jako [c], pozostałe zaokrąglamy do 5.")
    sheets = (Sheet("Okładka", first), *translated.sheets[1:])
    claims = claims_of(book(*sheets))
    assert (claims.threshold, claims.base, claims.people, claims.ours) == (10, 5, 145, True)
    assert (claims.period, claims.period_text) == (None, "1 lipca 2026 – 30 września 2026")


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        (RULE, (8, 5)),
        ("[c] means fewer than 10.", (10, 1)),
        ("Numbers are rounded to the nearest 3. [c] stands for less than 6", (6, 3)),
    ],
)
def test_the_rule_is_read_from_the_line_about_the_mark(line, rule):
    claims = claims_of(book(cover("Rounded to the nearest 3" if rule[1] == 3 else "", line)))
    assert ((claims.threshold, claims.base), claims.stated) == (rule, True)


def test_without_a_word_about_it_the_usual_rule_is_meant():
    claims = claims_of(book(cover("Period: 2026Q3")))
    assert (claims.threshold, claims.base, claims.stated, claims.ours) == (8, 5, False, False)
    assert claims.period == parse_period("2026Q3")


def test_a_whole_and_its_parts_narrow_each_other():
    adds_up = Link(((1, 0), (1, 1), (-1, 2)), 0, 0)
    assert narrowed([(8, 12), (0, 100), (13, 14)], [adds_up]) == [(8, 12), (1, 6), (13, 14)]
    assert narrowed([(8, 12), (5, 9), (1, 3)], [adds_up]) is None


def test_very_large_tables_are_still_tried_link_by_link(monkeypatch):
    monkeypatch.setattr(audits, "MOST_AMOUNTS", 50)
    rows = [[f"g{n}", 11] for n in range(60)]
    total = 11 * len(rows) + 2
    table = sheet("F", [["Group", "People"], *rows, ["last", "[c]"], ["Total", total]], table="f")
    (proved,) = audits.audit(book(cover(), table)).proved
    assert (proved.kind, proved.where.row, proved.low) == ("exact", "last", 2)
    table = sheet("F", [["Group", "People"], *rows, ["a", "[c]"], ["b", "[c]"], ["Total", total]], table="f")
    findings = audits.audit(book(cover(), table))
    # What a link says by itself is known to both readings; that more was not tried is said.
    assert [(p.where.row, p.low, p.high) for p in findings.proved] == [("a", 0, 2), ("b", 0, 2)]
    assert "not_audited" in [p.rule for p in findings.problems]
