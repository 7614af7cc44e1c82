"""Whatever a sheet holds and whatever its columns are said to hold: each row arrives or is left out, once."""

from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app.application.imports.arriving import Content
from connector_app.application.imports.imported import ConversationsFile, ExchangesFile, PeopleFile
from connector_app.application.imports.mapping import (
    ROLES,
    Mapping,
    best_sheet,
    first_rows,
    guess_mapping,
    headings_of,
    read_sheet,
)
from connector_app.application.imports.tables import Sheet, Tables
from connector_app.domain.errors import FileTrouble

WORDS = st.sampled_from(
    ["Name", "Phone", "Email", "Date", "From", "To", "Notes", "Total", "What was said", "Ann Lee", "Lee, Ann",
     "12", "07700 900100", "a@example.org", "2026-04-02", "4/5/26", "yes", "ZZ1 1ZZ", " ", "", "Surname",
     "Hours", "1:30"]
)  # fmt: skip
CELLS = WORDS | st.text(max_size=8)


@st.composite
def sheets(draw):
    """Draw a sheet as a reader hands it over: no blank rows, numbers going up, any width."""
    rows = draw(st.lists(st.lists(CELLS, max_size=6), max_size=12))
    filled = [(number, cells) for number, cells in enumerate(rows, 1) if any(map(str.strip, cells))]
    return Sheet("", filled)


@st.composite
def mappings(draw):
    content = draw(st.sampled_from(Content))
    roles = draw(st.lists(st.sampled_from(["", *ROLES[content]]) | st.text(max_size=3), max_size=7))
    return Mapping(content, draw(st.none() | st.integers(-2, 14)), tuple(roles))


def records(file):
    if isinstance(file, PeopleFile):
        return file.people
    return file.exchanges if isinstance(file, ExchangesFile) else file.conversations


def expect_each_row_once(sheet, mapping):
    try:
        file = read_sheet("list.csv", sheet, mapping)
    except FileTrouble:
        return
    kind = {Content.PEOPLE: PeopleFile, Content.EXCHANGES: ExchangesFile}.get(mapping.content, ConversationsFile)
    assert isinstance(file, kind)
    start = mapping.heading + 1 if headings_of(sheet, mapping.heading) else 0
    told = sorted(chain((left.row for left in file.skipped), (record.row for record in records(file))))
    assert told == [row for row, _ in sheet.rows[start:]]


@given(sheets(), mappings())
def test_any_mapping_of_any_sheet_tells_of_each_row_once(sheet, mapping):
    expect_each_row_once(sheet, mapping)


@given(sheets(), st.none() | st.sampled_from(Content))
def test_what_is_guessed_can_be_read(sheet, content):
    mapping = guess_mapping(sheet, content)
    assert content in (None, mapping.content)
    assert set(mapping.roles) <= {"", *ROLES[mapping.content]}
    expect_each_row_once(sheet, mapping)


@given(sheets(), st.none() | st.sampled_from(Content), st.none() | st.integers(-2, 14))
def test_what_is_guessed_of_headings_somewhere_can_be_read(sheet, content, heading):
    expect_each_row_once(sheet, guess_mapping(sheet, content, heading))


@given(sheets(), mappings())
def test_reading_changes_no_sheet(sheet, mapping):
    before = [(row, list(cells)) for row, cells in sheet.rows]
    expect_each_row_once(sheet, mapping)
    assert sheet.rows == before


@given(st.lists(sheets(), max_size=3))
def test_some_sheet_is_best(found):
    assert best_sheet(Tables("list.ods", tuple(found))) in range(max(1, len(found)))


PEOPLE = st.lists(
    st.tuples(
        st.sampled_from(["Ann", "Bea", "Çelik", "Ọlá"]), st.sampled_from(["Lee", "Obi", "ap Rhys", ""]),
        st.sampled_from(["07700 900100", "+44 7700 900101", ""]), st.sampled_from(["a@example.org", ""]),
        st.sampled_from(["ZZ1 1ZZ", ""]), st.sampled_from(["Likes tea", ""]), st.sampled_from(["Northgate", ""]),
    ),
    min_size=1, max_size=8,
)  # fmt: skip
HEADINGS = ("First name", "Surname", "Mobile", "Email", "Postcode", "Notes", "Ward")


@given(PEOPLE, st.permutations(range(len(HEADINGS))))
def test_the_order_of_columns_changes_nobody(people, order):
    def arrived(columns):
        rows = [[HEADINGS[i] for i in columns], *([person[i] for i in columns] for person in people)]
        sheet = Sheet("", list(enumerate(rows, 1)))
        return read_sheet("list.csv", sheet, guess_mapping(sheet, Content.PEOPLE)).people

    assert arrived(range(len(HEADINGS))) == arrived(order)


@given(PEOPLE, st.integers(1, 8))
def test_first_rows_are_those_that_arrive(people, count):
    rows = [list(HEADINGS), *map(list, people)]
    sheet = Sheet("", list(enumerate(rows, 1)))
    mapping = guess_mapping(sheet)
    assert records(first_rows(sheet, mapping, count)) == records(read_sheet("list.csv", sheet, mapping))[:count]


def test_first_rows_of_nothing_say_so():
    sheet = Sheet("", [(1, ["colour"]), (2, ["red"])])
    with pytest.raises(FileTrouble, match="no_people_in_file"):
        first_rows(sheet, guess_mapping(sheet))
