"""People and groups of a notebook are found by exactly what they are called."""

import pytest

from connector_app.application.known_parties import contact_key, known_as, other_names
from connector_app.domain.person import ContactKind
from tests.factory import copy_notebook, make_group, make_person


@pytest.fixture
def reader(tmp_path):
    notebook = copy_notebook(
        tmp_path,
        make_person("Dawn Abbott", names="Dawn Mary Abbott", also_known_as="Dee; P001", code="P-22AA22"),
        make_group("Repair Café"),
    )
    yield notebook.reader
    notebook.close()


@pytest.mark.parametrize("name", ["dawn abbott", "Dawn Mary Abbott", "dee", "P001", "p-22aa22"])
def test_known_as_finds_by_every_name(reader, name):
    assert [found.label for found in known_as(reader, name)] == ["Dawn Abbott"]


@pytest.mark.parametrize("name", ["Dawn", "P00", "Abbott", "", "P-33BB33"])
def test_known_as_takes_no_part_of_a_name(reader, name):
    assert known_as(reader, name) == []


def test_known_as_finds_groups(reader):
    assert [found.name for found in known_as(reader, "repair cafe")] == ["Repair Café"]


def test_other_names_stand_apart():
    assert other_names(make_person(also_known_as="Dee; P001,Dawnie\n")) == ["Dee", "P001", "Dawnie"]


@pytest.mark.parametrize("spelling", ["07700 900100", "+44 7700 900100", "0044 7700-900100", "(07700) 900100"])
def test_contact_key_is_one_for_every_spelling_of_a_number(spelling):
    assert contact_key(ContactKind.PHONE, spelling) == (ContactKind.PHONE, "07700900100")
