"""What columns hold is guessed from their headings, and from their contents where these say it better."""

import pytest

from connector_app.application.imports.arriving import Content
from connector_app.application.imports.mapping import Mapping, best_sheet, guess_mapping, headings_of
from connector_app.application.imports.tables import Sheet, Tables
from tests.importing import sheet_of


def roles(*rows, content=None):
    return guess_mapping(sheet_of(*rows), content).roles


def test_contents_overrule_a_heading_that_may_mean_anything():
    assert roles("Contact|Number", "a@example.org|07700 900100", "b@example.org|07700 900101") == (
        "email",
        "phone",
    )
    assert roles("Name|Phone", "Ann|a@example.org", "Bea|b@example.org") == ("full", "email")
    assert roles("Name|Area", "Ann|ZZ1 1ZZ", "Bea|ZZ1 1ZY") == ("full", "postcode")


def test_somebody_elses_number_is_not_theirs():
    assert roles("Name|Emergency contact", "Ann|07700 900100", "Bea|07700 900101") == ("full", "")
    assert roles("Name|Carer phone", "Ann|07700 900100") == ("full", "")


def test_names_written_surname_first_are_seen():
    rows = ("Lee, Ann|07700 900100", "Obi, Bea|07700 900101", "ap Rhys, Ffion|07700 900102")
    assert roles("Name|Phone", *rows) == ("reversed", "phone")
    assert roles(*rows) == ("reversed", "phone")
    assert (
        roles("Name|Phone", "Dee, Jr|07700 900100", "Lee, MBE|07700 900101", "Obi, Jr|07700 900102")[0] == "full"
    )


def test_name_beside_a_surname_alone_is_the_first_name():
    assert roles("Name|Surname|Phone", "Ann|Abel|1", "Bo|Birch|2") == ("given", "family", "phone")
    assert roles("Enw|Cyfenw", "Siân|ap Rhys") == ("given", "family")
    assert roles("Name|Vorname", "Müßig|Anna", "Groß|Bo") == ("family", "given")
    assert roles("Name|Surname", "Ann Abel|Abel", "Bo Birch|Birch") == ("full", "family")


def test_initials_of_whoever_wrote_it_are_nobody_in_the_list():
    found = roles("JB|Ann Lee|07700 900100", "JB|Bea Obi|07700 900101", "JB|Cy Dee|07700 900102")
    assert found == ("notes", "full", "phone")


def test_columns_without_headings_are_told_apart():
    assert roles("Ann|Lee|07700 900100|a@example.org|ZZ1 1ZZ|Likes tea and cake") == (
        "given", "family", "phone", "email", "postcode", "notes",
    )  # fmt: skip
    assert roles("Ann Lee", "Bea Obi") == ("full",)
    assert not any(roles("colour|size", "red|4"))


def test_a_heading_that_is_missing_is_made_up_for():
    assert roles("|Mobile", "Ann Lee|07700 900100", "Bea Obi|07700 900101") == ("full", "phone")
    assert roles("Name||", "Ann|a@example.org|x", "Bea|b@example.org|y") == ("full", "email")


@pytest.mark.parametrize(
    ("rows", "heading", "expected"),
    [
        (("My list|", "|", "Name|Phone", "Ann|07700 900100"), 1, ("full", "phone")),
        (
            ("Name||Contact|", "First|Last|Home|Mobile", "Ann|Lee|01632 960100|2"),
            1,
            ("given", "family", "phone", "phone"),
        ),
        (("Phone||Name", "Home|Work|", "07700 900100|07700 900101|Ann"), 1, ("phone", "phone", "full")),
        (("Name|Notes", "Ann|Street, City, Mobile"), 0, ("full", "notes")),
    ],
)
def test_headings_are_found_below_titles_and_over_rows(rows, heading, expected):
    mapping = guess_mapping(sheet_of(*rows), Content.PEOPLE)
    assert (mapping.heading, mapping.roles) == (heading, expected)


def test_where_the_headings_are_can_be_said():
    sheet = sheet_of("Name|Phone", "Contact|Other", "a@example.org|07700 900100", "b@example.org|07700 900101")
    assert guess_mapping(sheet).heading == 0
    assert guess_mapping(sheet, heading=1) == Mapping(Content.PEOPLE, 1, ("email", "phone"))
    assert guess_mapping(sheet, Content.PEOPLE, heading=None).heading is None
    assert guess_mapping(sheet, Content.CONVERSATIONS, heading=3).roles == ("", "")


def test_groups_above_headings_reach_across():
    sheet = sheet_of("Phone||Email", "Home|Mobile|", "1|2|3")
    assert headings_of(sheet, 1) == ["Phone Home", "Mobile", "Email"]
    assert headings_of(sheet, None) == headings_of(sheet, 99) == []


@pytest.mark.parametrize(
    ("headings", "expected"),
    [
        ("Enw|Rhif ffôn|Ebost|Nodiadau", ("full", "phone", "email", "notes")),
        ("Imię|Nazwisko|Telefon (dom)|Uwagi", ("given", "family", "phone", "notes")),
        ("نام|فون نمبر|پتہ", ("full", "phone", "address")),
        ("Prénom|Nom|Portable|Code postal", ("given", "family", "phone", "postcode")),
    ],
)
def test_headings_of_other_languages_are_known(headings, expected):
    assert roles(headings, "|".join("x" for _ in expected), content=Content.PEOPLE) == expected


@pytest.mark.parametrize(
    ("headings", "name", "expected"),
    [
        (
            "First Name|Phonetic First Name|Name Prefix|File As|Organization Name|Labels",
            "Google Contacts",
            "prefix",
        ),
        ("Name|Given Name|Family Name|Group Membership", "Google Contacts", "given"),
        ("Title|First Name|Last Name|E-mail Address|E-mail 2 Address|Business Street", "Outlook", "prefix"),
        ("First Name|Last Name|Display Name|Primary Email|Secondary Email|Screen Name", "Thunderbird", "email"),
        ("Contact ID|Contact Type|Display Name|Sort Name", "CiviCRM", "id"),
        ("Name|Phone", "", "phone"),
    ],
)
def test_layouts_of_programs_are_recognised(headings, name, expected):
    mapping = guess_mapping(sheet_of(headings, "|".join("x" for _ in headings.split("|"))))
    assert (mapping.recognised, mapping.content) == (name, Content.PEOPLE)
    assert expected in mapping.roles


@pytest.mark.parametrize(
    ("headings", "row", "content"),
    [
        ("Name|Phone|Notes", "Ann|07700 900100|tea", Content.PEOPLE),
        ("Name|Ward|Notes", "Ann|Northgate|tea", Content.PEOPLE),
        ("Name|Date joined|Notes", "Ann|2026-04-02|tea", Content.PEOPLE),
        ("Volunteer|Phone", "Ann|07700 900100", Content.PEOPLE),
        ("From|To|Hours", "Ann|Bea|1", Content.EXCHANGES),
        ("Date|Who gave|Who got|Hours", "2026-04-02|Ann|Bea|1", Content.EXCHANGES),
        ("Date|Who did it|Who for|How long", "2026-04-02|Ann|Bea|1", Content.EXCHANGES),
        ("Date|Volunteer|For|Notes", "2026-04-02|Ann|Bea|A long talk about the bus", Content.CONVERSATIONS),
        ("Name|From|For", "Ann|the fair|tea", Content.PEOPLE),
        ("Volunteer|Date|Hours|Activity", "Ann|2026-04-02|1.5|Soup", Content.EXCHANGES),
        ("Name|Date|Time spent", "Ann|2026-04-02|1:30", Content.EXCHANGES),
        ("Name|Date|Hours|Phone", "Ann|2026-04-02|1.5|07700 900100", Content.PEOPLE),
        ("Name|Hours", "Ann|1.5", Content.PEOPLE),
        ("Date|Name|Duration|Notes", "2026-04-02|Ann|30 min|tea", Content.CONVERSATIONS),
        ("Name|From|To", "Ann|2026-04-02|2026-04-03", Content.PEOPLE),
        ("Date|Name|Notes", "2026-04-02|Ann|tea", Content.CONVERSATIONS),
        ("Spoke to|Summary", "Ann|tea", Content.CONVERSATIONS),
        ("Notes", "A long chat about the bus that never comes any more", Content.CONVERSATIONS),
        ("Timestamp|Your name|Email|Comments", "2026-04-02|Ann|a@example.org|tea", Content.PEOPLE),
        ("colour|size", "red|4", Content.PEOPLE),
    ],
)
def test_what_the_rows_are_is_guessed(headings, row, content):
    assert guess_mapping(sheet_of(headings, row)).content is content


def test_a_time_without_a_unit_is_read_by_how_large_it_is():
    assert roles("From|To|Duration", "A|B|1.5", "A|B|2")[2] == "hours"
    assert roles("From|To|Duration", "A|B|45", "A|B|90")[2] == "minutes"
    assert roles("From|To|Time (mins)", "A|B|45")[2] == "minutes"
    assert roles("From|To|Hours|Minutes", "A|B|1|30")[2:] == ("hours", "minutes")
    assert roles("From|To|Hours|Minutes", "A|B|1.5|90")[2:] == ("hours", "")


def test_whoever_gives_and_receives_stands_on_both_sides_whatever_is_above_them():
    rows = ("Ann|Bea|1|Ann", "Bea|Cal|2|Ann", "Cal|Ann|1|Ann", "Ann|Dee|1|Bea")
    assert roles("Giver|Neighbour|Hours|Coordinator", *rows, content=Content.EXCHANGES)[1] == "receiver"
    assert roles("Neighbour|Receiver|Hours|Coordinator", *rows, content=Content.EXCHANGES)[0] == "giver"
    assert roles("Giver|Neighbour|Hours", *("Ann|Eve|1", "Bea|Flo|2"), content=Content.EXCHANGES)[1] == ""
    assert roles("Giver|Receiver|Hours|Coordinator", *rows, content=Content.EXCHANGES)[3] == ""


def test_a_role_that_one_column_has_goes_to_the_heading_that_says_it_best():
    assert roles("id|name|id|age", "1|Ann|2|30") == ("id", "full", "", "age")
    assert roles("From|To|Category|Activity", "A|B|care|tea") == ("giver", "receiver", "", "title")


def test_the_sheet_with_most_in_it_is_best_and_a_hidden_one_is_not():
    little, much = sheet_of("Name", "Ann"), sheet_of("Name|Phone", "Ann|07700 900100", "Bea|07700 900101")
    hidden = Sheet("old", much.rows * 2, hidden=True)
    assert best_sheet(Tables("list.ods", (sheet_of("a|b"), little, much, hidden))) == 2
    assert best_sheet(Tables("list.ods", (hidden,))) == 0
