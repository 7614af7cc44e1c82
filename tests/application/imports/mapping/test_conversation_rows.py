"""Past conversations arrive from a sheet with their day, their people and their words."""

from datetime import date

import pytest

from connector_app.application.imports.arriving import Content
from connector_app.application.imports.mapping import Mapping, guess_mapping, read_sheet
from connector_app.domain.errors import FileTrouble
from tests.importing import read_conversations, sheet_of


def conversations(*rows, mapping=None):
    sheet = sheet_of(*rows)
    return read_sheet("log.csv", sheet, mapping or guess_mapping(sheet, Content.CONVERSATIONS))


def test_a_log_is_read_whole():
    found = conversations(
        "Date|With whom|What was said|Where|Topics",
        "22/4/2026|Ann and Bea|The bus never comes|Park|buses; getting about",
    )
    said = found.conversations[0]
    assert (said.on, said.people, said.text) == (date(2026, 4, 22), ("Ann", "Bea"), "The bus never comes")
    assert (said.place, said.themes, said.row) == ("Park", ("buses", "getting about"), 2)
    assert not found.lines


@pytest.mark.parametrize(
    ("cell", "people"),
    [("Ann, Bea & Cy", ("Ann", "Bea", "Cy")), ("with Ann and Bea", ("Ann", "Bea")), ("Ann; Ann", ("Ann",)),
     ("Ann + Bea / Cy", ("Ann", "Bea", "Cy")), ("Alexander and co", ("Alexander and co",)), ("", ()),
     ("Ola i Żak", ("Ola", "Żak"))],
)  # fmt: skip
def test_several_names_may_stand_in_one_cell(cell, people):
    found = conversations("With|Notes|Date", [cell, "tea", "2026-04-02"])
    assert found.conversations[0].people == people


def test_names_in_two_columns_are_one_person():
    found = conversations("Date|First name|Surname|Notes", "2026-04-02|Ann|Lee|tea")
    assert found.conversations[0].people == ("Ann Lee",)


def test_one_long_column_is_enough():
    found = conversations("We talked about the bus that never comes", "Long chat with Dee about her garden today")
    assert [said.row for said in found.conversations] == [1, 2]
    assert found.conversations[0].on is None


def test_what_spills_over_stays_with_what_was_said():
    found = conversations("Date|Notes", "2026-04-02|Tea, cake| and a song")
    assert found.conversations[0].text == "Tea, cake\nand a song"
    assert [line.gaps for line in found.lines] == [{"rows": "2"}]


def test_further_words_keep_their_headings():
    found = conversations("Date|Mood|Notes|Follow up", "2026-04-02|glad|tea|call Bea", "2026-04-03|||call Cy")
    assert [said.text for said in found.conversations] == ["tea\nFollow up: call Bea", "Follow up: call Cy"]


def test_rows_without_words_or_with_an_unclear_day_are_left_out_with_the_reason():
    found = conversations("Date|With|Notes", "2026-04-02|Ann|tea", "soon|Bea|cake", "2026-04-03|Cy|")
    assert [(left.row, left.reason.say()) for left in found.skipped] == [
        (3, "The date was not understood."), (4, "There is nothing in this row of what was said."),
    ]  # fmt: skip


@pytest.mark.parametrize("roles", [("", ""), ("date", "with")])
def test_without_a_column_of_words_there_is_nothing(roles):
    with pytest.raises(FileTrouble, match="no_conversations_in_file"):
        conversations("Date|With", "2026-04-02|Ann", mapping=Mapping(Content.CONVERSATIONS, 0, roles))


def test_a_file_is_read_by_what_is_guessed(tmp_path):
    path = tmp_path / "log.csv"
    path.write_text("Date,Who,Notes\n4/5/2026,Ann,tea\n6/5/2026,Bea,cake\n", encoding="utf-8")
    found = read_conversations(path)
    assert [said.on for said in found.conversations] == [date(2026, 5, 4), date(2026, 5, 6)]
    assert [line.gaps for line in found.lines] == [{"text": "4/5/2026", "day": date(2026, 5, 4)}]
