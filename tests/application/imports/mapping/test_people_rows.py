"""People arrive from every address book with nothing lost and nothing changed."""

import json
import lzma
import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app.application.messages import sentence
from connector_app.domain.errors import FileTrouble
from connector_app.domain.noun import Kind
from tests.cases import CASES
from tests.importing import read_people

GOOGLE_OLD = (
    "Name,Given Name,Family Name,Notes,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,"
    "Phone 1 - Value,Address 1 - Formatted,Address 1 - Street,Address 1 - Postal Code,Organization 1 - Name\n"
    "Ffion ap Rhys,Ffion,ap Rhys,Bakes,* myContacts,* Home,f@example.org ::: g@example.org,Mobile,"
    '+44 7700 900145,"1 Lôn Fach, CF10 1AA",1 Lôn Fach,CF10 1AA,\n'
)


@pytest.fixture
def people(tmp_path):
    """Read people from a text."""

    def read(text):
        path = tmp_path / "people.csv"
        path.write_text(text, encoding="utf-8", newline="")
        return read_people(path)

    return read


def test_everyday_headings_are_understood(people):
    found = people(
        "Ref,Full name,Known as,Mobile,E-mail address,Ward,Age group,Postcode,Notes,Counted in summaries\n"
        "M1,Dawn Sayer,Dee,07700 900100,d@example.org,Northgate,45-54,ZZ1 1ZZ,Likes tea,yes\n"
    ).people[0]
    assert found.display == "Dawn Sayer"
    assert (found.also_known_as, found.external_id) == ("Dee", "M1")
    assert (found.phones, found.emails, found.postcodes) == (("07700 900100",), ("d@example.org",), ("ZZ1 1ZZ",))
    assert (found.place, found.age, found.notes, found.counted) == ("Northgate", "45-54", ("Likes tea",), True)


def test_older_google_headings_are_understood(people):
    found = people(GOOGLE_OLD).people[0]
    assert found.emails == ("f@example.org", "g@example.org")
    assert found.addresses == ("1 Lôn Fach, CF10 1AA",)


def test_first_person_without_headings_is_kept(people):
    found = people("Nora Head,07700 900230,nora@example.org\nOtto Less,07700 900231,otto@example.org\n")
    assert [person.display for person in found.people] == ["Nora Head", "Otto Less"]


def test_organisation_alone_is_a_group(people):
    found = people("First Name,Company,Phone\nDawn,,1\n,Repair Café,2\nAnn,Repair Café,3\n").people
    assert [person.kind for person in found] == [Kind.PERSON, Kind.GROUP, Kind.PERSON]


def test_texts_stay_exactly_as_typed(people):
    name, note = "=cmd|' /C calc'!A0", "<b>x</b> \u202eabc\u202c\n{0} %s \x1b[31m 'quoted'"
    found = people(f'Name,Notes\n"{name}","{note}"\n').people[0]
    assert found.display == name
    assert found.notes == (note,)


def test_apostrophes_and_marks_before_numbers_go(people):
    found = people("Name,Phone\nAnn,'07700 900100\nBea,* +44 7700 900101 ::: 07700 900102\n").people
    assert found[0].phones == ("07700 900100",)
    assert found[1].phones == ("+44 7700 900101", "07700 900102")


def test_what_is_no_number_is_kept_as_a_note(people):
    found = people("Name,Phone,Email\nAnn,ask Bea,none\n").people[0]
    assert (found.phones, found.emails) == ((), ())
    assert found.notes == ("ask Bea", "none")


def test_rows_with_more_or_fewer_cells_are_reported_and_kept(people):
    found = people("Name,Phone,Notes\nAnn,07700 900100,a,b,c\nBea\nCy,07700 900101,\n")
    assert [person.display for person in found.people] == ["Ann", "Bea", "Cy"]
    assert found.people[0].notes == ("a", "b", "c")
    assert {line.gaps["rows"] for line in found.lines} == {"2", "3"}


def test_row_without_anybody_is_left_out_with_its_reason(people):
    found = people("Name,Phone,Colour\nAnn,07700 900100,red\n,,blue\n")
    assert [left.row for left in found.skipped] == [3]
    assert "No name" in found.skipped[0].reason.say()
    assert found.lines[0].gaps == {"columns": "Colour"}


@pytest.mark.parametrize("text", ["Name,Phone\n", "colour,size\nred,4\n", "a;b\n"])
def test_file_without_people_is_refused(people, text):
    with pytest.raises(FileTrouble, match="no_people_in_file"):
        people(text)


@given(st.binary(max_size=300) | st.text(alphabet='ab@,;\t"\n\r 0é\0', max_size=80).map(str.encode))
def test_any_bytes_are_read_or_refused_in_plain_words(tmp_path_factory, content):
    path = tmp_path_factory.mktemp("any") / "people.csv"
    path.write_bytes(b"Name,Phone\n" * (len(content) % 2) + content)
    try:
        found = read_people(path)
    except FileTrouble as trouble:
        said = sentence(trouble)
    else:
        said = "".join(person.display for person in found.people)
    assert said


CORPORA = CASES / "import"


def listed(folder):
    expected = CORPORA / folder / "expected.json"
    if not expected.is_file():
        return [pytest.param(None, None, marks=pytest.mark.skip("no cases on this machine"))]
    files = json.loads(expected.read_text(encoding="utf-8"))["files"]
    return [
        pytest.param(CORPORA / folder / name, facts, id=name)
        for name, facts in files.items()
        if facts.get("kind") == "csv" or ".csv" in name
    ]


def plain(text):
    return " ".join(unicodedata.normalize("NFC", text).split())


def number(text):
    return re.sub(r"^(\+44|0044|44(?=7\d{9}$))", "0", re.sub(r"[\s().\-]", "", text))


def any_of(facts, key):
    return facts.get(key + "_any") or [facts.get(key) or []]


def fits(facts, person):
    names = facts.get("display_any") or [facts["display"]]
    phones = set(map(number, person.phones))
    return (
        plain(person.display) in map(plain, names)
        and any(set(map(number, wanted)) <= phones for wanted in any_of(facts, "phones"))
        and any(set(wanted) <= set(person.emails) for wanted in any_of(facts, "emails"))
        and all(plain(note) in plain(" ".join(person.notes)) for note in facts.get("notes") or [])
    )


@pytest.mark.parametrize(("path", "facts"), listed("tabular"))
def test_address_book_arrives_whole(path, facts):
    expected = facts.get("contacts_any") or [facts.get("contacts")]
    try:
        found = read_people(path)
    except FileTrouble:
        assert expected == [None]  # not a table of people: one clear sentence is right
        return
    if expected == [None]:
        return
    assert len(found.people) in expected
    assert len(found.people) == max(expected) or found.lines or found.skipped
    for wanted in facts.get("contact_facts", []):
        assert any(fits(wanted, person) for person in found.people), wanted


@pytest.mark.parametrize(("path", "facts"), listed("hostile"))
def test_hostile_file_is_refused_or_arrives_as_it_is(path, facts, tmp_path):
    if path.suffix == ".xz":
        unpacked = tmp_path / path.stem
        unpacked.write_bytes(lzma.decompress(path.read_bytes()))
        path = unpacked
    if facts["expect"] == "refuse":
        with pytest.raises(FileTrouble):
            read_people(path)
        return
    try:
        found = read_people(path)
    except FileTrouble:
        assert facts["expect"] == "refuse_or_import"
        return
    assert len(found.people) >= facts.get("min_contacts", 0)
    names = {plain(person.display) for person in found.people}
    assert not {plain(name) for name in facts.get("names", []) if name.strip()} - names
    if facts["expect"] == "partial":
        assert found.lines
