"""Headings of address books are understood, and what stands beside a value is not taken for it."""

import pytest

from connector_app.application.imports.people_columns import PeopleColumns, guessed_headings, role_of


@pytest.mark.parametrize(
    ("heading", "role"),
    [("First Name", "given"), ("first_name", "given"), ("Surname", "family"), ("Display Name", "full"),
     ("E-mail 1 - Value", "email"), ("E-mail 2 Address", "email"), ("Primary Email", "email"), ("EMAIL", "email"),
     ("E-mail 1 - Label", None), ("E-mail 1 - Type", None), ("E-mail Display Name", None),
     ("Phone 1 - Value", "phone"), ("Home Phone 2", "phone"), ("Tel.", "phone"), ("Mobile Number", "phone"),
     ("Phonetic First Name", None),
     ("Business Fax", None), ("Home ZipCode", "postcode"), ("Address 1 - Postal Code", "postcode"),
     ("Address 1 - City", "address"), ("Web Page 1", None), ("Ward", "place"), ("Age band", "age"), ("id", "id"),
     ("Consent", None), ("Counted in summaries", "counted"), ("Notes", "notes"), ("Birthday", None), ("", None)],
)  # fmt: skip
def test_role_of_knows_the_headings_of_address_books(heading, role):
    assert role_of(heading) == role


def test_parts_of_one_address_come_together():
    columns = PeopleColumns(
        ["Name", "Address 1 - Street", "Address 1 - City", "Address 1 - Postal Code", "Home Address", "Home City"]
    )
    found = columns.person(2, ["Ann", "1 High St", "Hull", "ZZ1 1ZZ", "2 Low Rd", ""])
    assert found is not None
    assert found.addresses == ("1 High St, Hull", "2 Low Rd")
    assert found.postcodes == ("ZZ1 1ZZ",)


def test_full_name_is_kept_when_it_says_more_than_the_label():
    columns = PeopleColumns(["Name Prefix", "First Name", "Last Name", "Nickname"])
    found = columns.person(2, ["Dr", "Ngozi", "Eze", "Zee"])
    assert found is not None
    assert (found.display, found.names, found.also_known_as) == ("Ngozi Eze", "Dr Ngozi Eze", "Zee")


@pytest.mark.parametrize(
    ("answer", "counted"), [("Yes", True), (" no ", False), ("TRUE", True), ("maybe", None), ("", None)]
)
def test_answers_to_being_counted(answer, counted):
    found = PeopleColumns(["Name", "Counted"]).person(2, ["Ann", answer])
    assert found is not None
    assert found.counted is counted


def test_guessed_headings_need_a_first_person():
    assert guessed_headings([["Ann", "07700 900100"], ["Bea", "07700 900101"]]) == ["name", "phone"]
    assert guessed_headings([["colour", "number"], ["red", "07700 900101"]]) is None
    assert guessed_headings([]) is None
