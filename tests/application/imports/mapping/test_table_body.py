"""Totals, repeated headings and notes below a table are told from people, and nothing else is."""

import pytest

from connector_app.application.imports.arriving import Content
from connector_app.application.imports.mapping import guess_mapping, read_sheet
from connector_app.application.imports.mapping.table_body import column_letters
from tests.importing import sheet_of


def people(*rows):
    sheet = sheet_of(*rows)
    return read_sheet("list.csv", sheet, guess_mapping(sheet, Content.PEOPLE))


def arrived(*rows):
    return [person.display for person in people(*rows).people]


def test_totals_are_left_out_with_the_reason():
    found = people("Name|Phone|Hours", "Ann|07700 900100|3", "TOTAL||3", "Average||1.5", "Bea||2")
    assert [person.display for person in found.people] == ["Ann", "Bea"]
    assert {(left.row, left.reason.say()) for left in found.skipped} == {
        (3, "It is a total, and nobody's own row."), (4, "It is a total, and nobody's own row."),
    }  # fmt: skip


@pytest.mark.parametrize("row", ["Total|07700 900102|x", "Sum Ting|07700 900102|2", "Mean|a note|", "Total||"])
def test_people_of_such_names_arrive(row):
    assert arrived("Name|Phone|Hours", "Ann|07700 900100|3", row)[1] == row.split("|")[0]


def test_headings_repeated_on_the_next_page_are_left_out():
    found = people("Name|Phone", "Ann|07700 900100", "Name|Phone", "Bea|07700 900101")
    assert [(left.row, left.reason.say()) for left in found.skipped] == [(3, "It repeats the headings.")]


def test_notes_below_a_full_table_are_left_out():
    full = [f"Person {n}|Baker|07700 90010{n}|a{n}@example.org" for n in range(5)]
    found = people("Name|Job|Phone|Email", *full, "Some|||", "|also like to write||")
    assert len(found.people) == 5
    assert [left.row for left in found.skipped] == [7, 8]
    found = people("Name|Phone", "Ann|07700 900100", "Bea|07700 900101", "Printed by the office on a Monday|")
    assert [left.row for left in found.skipped] == [4]


def test_people_of_whom_little_is_known_arrive_wherever_they_stand():
    full = "Ann|Baker|07700 900100|a@example.org"
    assert arrived("Name|Job|Phone|Email", full, full, "Bea|||", "Cy|||")[2:] == ["Bea", "Cy"]
    assert arrived("Name", "Ann", "Bea")[1:] == ["Bea"]


def test_columns_that_hold_something_and_were_not_taken_are_named():
    found = people("Name|Colour||Empty", "Ann|red|x|", "Bea|blue|y|")
    assert [line.say() for line in found.lines] == ["Columns left out: Colour, C."]


@pytest.mark.parametrize(("index", "letters"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")])
def test_columns_are_named_as_in_spreadsheets(index, letters):
    assert column_letters(index) == letters
