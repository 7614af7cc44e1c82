"""Address books arrive as LDIF too, packed values and folded lines included."""

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app.domain.errors import FileTrouble, UserError
from connector_app.formats.file_kind import FileKind, kind_of
from connector_app.formats.ldif_reader import read_ldif

BOOK = """version: 1

# a remark
dn: cn=The street
objectclass: groupOfNames
cn: The street

dn: cn=Dawn Sayer,mail=d@example.org
objectclass: person
givenName: Dawn
sn: Sayer
cn: Dawn Sayer
mail: d@example.org
mozillaSecondEmail: dee@example.org
mobile: 07700 900100
mozillaNickname: Dee
mozillaHomeStreet: 1 Long Lane
mozillaHomeLocalityName: Northgate
mozillaHomePostalCode: ZZ1 1ZZ
description:: {note}
jpegPhoto:< file:///etc/passwd
long: some
  thing
"""


@pytest.fixture
def people(tmp_path):
    """Read people from a text or bytes."""

    def read(content):
        path = tmp_path / "people.ldif"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return read_ldif(path)

    return read


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_what_thunderbird_writes_is_understood(people, end):
    note = base64.b64encode("Likes tea – milk first".encode()).decode()
    file = people(BOOK.format(note=note).replace("\n", end))
    (person,) = file.people
    assert (person.display, person.also_known_as, person.row) == ("Dawn Sayer", "Dee", 8)
    assert (person.emails, person.phones) == (("d@example.org", "dee@example.org"), ("07700 900100",))
    assert (person.addresses, person.postcodes) == (("1 Long Lane, Northgate, ZZ1 1ZZ",), ("ZZ1 1ZZ",))
    assert person.notes == ("Likes tea – milk first",)
    assert [(left.row, left.reason.say()) for left in file.skipped] == [
        (4, "This is a list of people, not a person.")
    ]
    assert [line.say() for line in file.lines] == ["Entries that were not taken in: jpegphoto, long."]


def test_lines_that_cannot_be_understood_are_named(people):
    file = people("dn: cn=A\ncn: A\nno colon\nmail:: !!\n")
    assert file.people[0].display == "A"
    assert [line.say() for line in file.lines] == ["These lines could not be understood: 3, 4."]


@pytest.mark.parametrize("content", ["", "version: 1\n", "# nothing\n"])
def test_a_file_without_entries_is_refused(people, content):
    with pytest.raises(FileTrouble, match="no_cards_in_file"):
        people(content)


@given(st.binary(max_size=400))
def test_no_bytes_at_all_make_it_fail_otherwise_than_in_words(tmp_path_factory, content):
    path = tmp_path_factory.mktemp("ldif") / "people.ldif"
    path.write_bytes(b"dn: cn=A\n" + content)
    try:
        file = read_ldif(path)
    except UserError:
        return
    assert len(file.people) + len(file.skipped) >= 1


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"BEGIN:VCARD\r\n", FileKind.CARDS),
        (b"\r\n\r\nbegin:vcard\n", FileKind.CARDS),
        ("BEGIN:VCARD\r\n".encode("utf-16"), FileKind.CARDS),
        (b"version: 1\n\ndn: cn=A\n", FileKind.LDIF),
        (b"# made by hand\ndn:: Y249QQ==\n", FileKind.LDIF),
        (b"Name,Phone\nA,1\n", FileKind.TABLE),
        (b"", FileKind.TABLE),
    ],
)
def test_a_file_is_known_by_what_it_holds(tmp_path, content, kind):
    path = tmp_path / "people.csv"
    path.write_bytes(content)
    assert kind_of(path) is kind
