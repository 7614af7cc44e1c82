"""Headings of address books are understood, and what stands beside a value is not taken for it."""

import json

import pytest

from connector_app import paths
from connector_app.application.imports.arriving import Content
from connector_app.application.imports.mapping import ROLES
from connector_app.application.imports.mapping.heading_words import (
    heading_words,
    layout_of,
    load_heading_words,
    plain,
    role_of,
)


@pytest.mark.parametrize(
    ("heading", "role"),
    [("First Name", "given"), ("first_name", "given"), ("Surname", "family"), ("Display Name", "full"),
     ("E-mail 1 - Value", "email"), ("E-mail 2 Address", "email"), ("Primary Email", "email"), ("EMAIL", "email"),
     ("E-mail 1 - Label", ""), ("E-mail 1 - Type", ""), ("E-mail Display Name", ""),
     ("Phone 1 - Value", "phone"), ("Home Phone 2", "phone"), ("Tel.", "phone"), ("Mobile Number", "phone"),
     ("Phonetic First Name", ""),
     ("Business Fax", ""), ("Home ZipCode", "postcode"), ("Address 1 - Postal Code", "postcode"),
     ("Address 1 - City", "address"), ("Web Page 1", ""), ("Ward", "place"), ("Age band", "age"), ("id", "id"),
     ("What is your name?", "full"), ("What's your first name?", "given"), ("Please enter your surname", "family"),
     ("MailingStreet", "address"), ("MobilePhone", "phone"), ("Emergency contact name?", ""), ("Note(s)", "notes"),
     ("Postleitzahl privat", "postcode"), ("Code postal (domicile)", "postcode"), ("Прізвище", "family"),
     ("Consent", ""), ("Counted in summaries", "counted"), ("Notes", "notes"), ("Birthday", ""), ("", "")],
)  # fmt: skip
def test_role_of_knows_the_headings_of_address_books(heading, role):
    assert role_of(heading, Content.PEOPLE) == role


FILES = sorted((paths.resources() / "headings").glob("*.json"))
LANGUAGES = [path for path in FILES if path.name != "layouts.json"]


@pytest.mark.parametrize("path", LANGUAGES, ids=lambda path: path.stem)
def test_every_listed_heading_has_a_role_there_is(path):
    data = json.loads(path.read_text(encoding="utf-8"))
    assert data["language"] == path.stem
    for content in Content:
        for role, names in data.get(content.value, {}).items():
            assert role in ROLES[content]
            assert all(plain(name) for name in names)


def test_every_layout_has_roles_there_are_and_is_told_from_the_others():
    layouts = heading_words().layouts
    for layout in layouts:
        assert set(layout.roles.values()) <= {"", *ROLES[layout.content]}
        assert not any(other.has < layout.has for other in layouts)
        assert layout_of(layout.has) is layout


def test_another_language_is_one_file(tmp_path):
    for path in FILES:
        (tmp_path / path.name).write_text(path.read_text(encoding="utf-8"), encoding="utf-8")
    (tmp_path / "eo.json").write_text(
        '{"language": "eo", "people": {"full": ["Nomo", "Notes"]}}', encoding="utf-8"
    )
    known = load_heading_words(tmp_path).exact[Content.PEOPLE]
    assert (known["nomo"], known["notes"]) == ("full", "notes")  # what English says stands


def test_numbers_and_signs_in_a_heading_mean_nothing():
    assert plain("E-mail 2 (Address)*:") == "e mail address"
