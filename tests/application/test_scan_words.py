"""What the notebook knows is brought to the scan sorted by what it is, and texts are read as they stand."""

import pytest

from connector_app.application.scan_words import known_of, read_text, scan, scanner_of
from connector_app.domain.errors import FileTrouble
from connector_app.domain.person import ContactKind, ContactPoint
from connector_app.domain.place import PlaceLevel
from tests.factory import copy_notebook, make_group, make_person, make_place


@pytest.fixture
def reader(tmp_path):
    contacts = (
        ContactPoint(ContactKind.PHONE, "07700 900555"),
        ContactPoint(ContactKind.EMAIL, "hope@example.org"),
        ContactPoint(ContactKind.ADDRESS, "12 Tanyard Steps, Northgate, ZE9 9ZZ"),
        ContactPoint(ContactKind.OTHER, "hopebakes77"),
    )
    notebook = copy_notebook(
        tmp_path,
        make_person(
            "Hope", names="Hope Ferris", also_known_as="Hopscotch", code="P-7K3M9T", contact_points=contacts
        ),
        make_person("Dawn from the library"),
        make_group("Thursday Knitting Club"),
        make_place("Northgate"),
        make_place("The Weavers Rest", level=PlaceLevel.VENUE),
    )
    yield notebook.reader
    notebook.close()


def test_identifiers_are_sorted_by_what_they_look_like(reader):
    known = known_of(reader)

    assert set(known.names) == {"Hope", "Hope Ferris", "Hopscotch", "Dawn from the library"}
    assert known.groups == ("Thursday Knitting Club",)
    assert known.phones == ("07700 900555",)
    assert set(known.emails) == {"hope@example.org", "hopebakes77"}
    assert known.postcodes == ("ZE9 9ZZ",)
    assert "P-7K3M9T" in known.codes
    assert set(known.places) == {"Tanyard Steps", "The Weavers Rest"}


@pytest.mark.parametrize(
    "text",
    [
        "We met Hope", "hopscotch said so", "Dawn rang", "P-7K3M9T", "ring 900555", "hopebakes77",
        "near tanyard steps", "at the Weavers Rest", "around ZE9", "the thursday knitting club",
    ],
)  # fmt: skip
def test_whatever_the_notebook_knows_is_found(reader, text):
    assert scan(reader, text)


@pytest.mark.parametrize("text", ["I hope the library in Northgate opens.", "Knitting is fun."])
def test_words_inside_what_it_knows_are_left_alone(reader, text):
    assert scanner_of(reader).find(text) == []


def test_a_text_is_read_as_it_stands(tmp_path):
    file = tmp_path / "quote.txt"
    file.write_bytes("\ufeffSaw\r\nŁukasz".encode())

    assert read_text(file) == "\ufeffSaw\r\nŁukasz"


@pytest.mark.parametrize(
    ("content", "code"), [(b"\xff\xfe\x00", "text_unreadable"), (b"a" * 2_000_001, "text_too_long")]
)
def test_what_is_no_text_is_refused(tmp_path, content, code):
    file = tmp_path / "quote.txt"
    file.write_bytes(content)

    with pytest.raises(FileTrouble) as refused:
        read_text(file)

    assert refused.value.code == code


def test_a_missing_text_is_refused(tmp_path):
    with pytest.raises(FileTrouble):
        read_text(tmp_path / "none.txt")
