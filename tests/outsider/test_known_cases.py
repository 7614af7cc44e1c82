"""Worked examples of disclosure from handbooks and other tools: the outsider finds what their authors found."""

import json

import pytest

from connector_app.outsider.audit import audit
from tests.cases import CASES
from tests.outsider.made_books import book, cover, sheet


def case(name):
    path = CASES / "disclosure" / f"{name}.json"
    if not path.exists():
        pytest.skip("the outside cases are not here")
    return json.loads(path.read_text(encoding="utf-8"))


def shown(part, corner="Group"):
    rows = ((label, *("[c]" if value is None else value for value in row)) for label, row in part["rows"].items())
    return [[corner, *part["columns"]], *rows]


def ranges(findings):
    return {(p.where.row, p.where.column): [p.low, p.high] for p in findings.proved if p.kind != "everyone"}


def test_a_hidden_number_is_found_by_subtraction_from_its_total():
    found = case("os_subtraction_heart_disease")
    findings = audit(book(cover(), sheet("Heart", shown(found["input"]["published"]), table="heart")))
    ((row, numbers),) = found["expected"]["recovered"].items()
    expected = dict(zip(found["input"]["published"]["columns"], numbers, strict=True))
    assert {p.where.column: p.low for p in findings.proved if p.kind == "exact" and p.where.row == row} == expected
    (first, _) = findings.proved
    assert "heart, Total, Heart disease: 51" in first.reasons()


def marginal(frequencies, hidden):
    countries = list(next(iter(frequencies.values())))
    rows = [
        (age, *("[c]" if (age, country) in hidden else row[country] for country in countries), sum(row.values()))
        for age, row in frequencies.items()
    ]
    sums = [sum(row[country] for row in frequencies.values()) for country in countries]
    return [["Age", *countries, "Total"], *rows, ["Total", *sums, sum(sums)]]


def test_two_hidden_zeros_whose_sum_is_zero_are_zeros():
    found = case("gauss_example1_zeros")
    zeros = {
        tuple(key.split("|")): value for key, value in found["expected"]["if_only_the_two_zeros_hidden"].items()
    }
    table = marginal(found["input"]["freq"], zeros)
    proved = ranges(audit(book(cover(), sheet("F", table, table="f"))))
    assert {place: proved[place] for place in zeros} == zeros


def test_two_hidden_ones_are_ones_where_zeros_are_shown():
    found = case("gauss_example1_singletons")
    ones = {("young", "Iceland"), ("young", "Portugal")}
    # One column, its rows without their totals: only that nothing is zero makes two of two.
    rows = marginal(found["input"]["freq"], ones)[:2]
    alone = audit(book(cover(), sheet("F", rows, table="f")))
    assert [ranges(alone)[place] for place in sorted(ones)] == [[0, 2], [0, 2]]
    zero = sheet("G", [["Age", "Nobody"], ["young", 0]], table="g")
    proved = ranges(audit(book(cover(), sheet("F", rows, table="f"), zero)))
    assert [proved[place] for place in sorted(ones)] == [[1, 1], [1, 1]]


def test_linked_tables_reveal_together_what_none_reveals_alone():
    found = case("sdctable_linked_tables")
    regions, groups = found["input"]["regions"], {**found["input"]["grouping_1"], **found["input"]["grouping_2"]}

    def table(name):
        own = [[r, regions[r] if regions[r] > found["input"]["maxN"] else "[c]"] for r in groups[name]]
        total = ["Total", sum(regions[r] for r in groups[name])]
        return sheet(name, [["Region", "People"], *own, total], table=name.replace("-", "_"))

    revealed = found["expected"]["exactly_revealed_jointly"]
    for name in groups:
        alone = audit(book(cover(), table(name)))
        assert {p.where.row for p in alone.proved if p.kind == "exact"} & set(revealed) == set()
    together = ranges(audit(book(cover(), *map(table, groups))))
    assert {row: together[row, "People"] for row in revealed} == {r: [n, n] for r, n in revealed.items()}


def test_the_difference_of_two_releases_is_a_table_of_its_own():
    found = case("hb_geographical_differencing")
    earlier, later = (
        book(cover(), sheet("F", shown(found["input"][name]), table="f")) for name in ("release_1", "release_2")
    )
    proved = [p for p in audit(later, [earlier]).proved if p.kind == "newcomers"]
    difference = found["expected"]["difference"]
    assert {(p.where.row, p.where.column): p.low for p in proved if p.low == p.high} == {
        (row, column): number
        for row, numbers in difference["rows"].items()
        for column, number in zip(difference["columns"], numbers, strict=True)
        if number
    }
    assert [p for p in audit(earlier, [earlier]).proved if p.kind == "newcomers"] == []


def test_a_group_that_is_all_of_one_kind_is_found():
    found = case("hb_group_disclosure_marital_hours")
    findings = audit(book(cover(), sheet("F", shown(found["input"]["table"]), table="f")))
    everyone = [[p.where.row, p.where.column] for p in findings.proved if p.kind == "everyone"]
    expected = found["expected"]
    assert everyone == [*expected["group_disclosure"], *expected["within_group_disclosure"]]
