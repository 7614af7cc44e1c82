"""Headings of address books are understood, and what stands beside a value is not taken for it."""

import pytest

from connector_app.application.imports.arriving import Content
from connector_app.application.imports.mapping.heading_words import role_of


@pytest.mark.parametrize(
    ("heading", "role"),
    [("First Name", "given"), ("first_name", "given"), ("Surname", "family"), ("Display Name", "full"),
     ("E-mail 1 - Value", "email"), ("E-mail 2 Address", "email"), ("Primary Email", "email"), ("EMAIL", "email"),
     ("E-mail 1 - Label", ""), ("E-mail 1 - Type", ""), ("E-mail Display Name", ""),
     ("Phone 1 - Value", "phone"), ("Home Phone 2", "phone"), ("Tel.", "phone"), ("Mobile Number", "phone"),
     ("Phonetic First Name", ""),
     ("Business Fax", ""), ("Home ZipCode", "postcode"), ("Address 1 - Postal Code", "postcode"),
     ("Address 1 - City", "address"), ("Web Page 1", ""), ("Ward", "place"), ("Age band", "age"), ("id", "id"),
     ("Consent", ""), ("Counted in summaries", "counted"), ("Notes", "notes"), ("Birthday", ""), ("", "")],
)  # fmt: skip
def test_role_of_knows_the_headings_of_address_books(heading, role):
    assert role_of(heading, Content.PEOPLE) == role
