"""People arrive from every address book with nothing lost and nothing changed."""

import json
import lzma
import re
import unicodedata
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app.application.imports.arriving import Content
from connector_app.application.imports.mapping import Mapping, read_sheet
from connector_app.application.messages import sentence
from connector_app.application.open_export import Everything
from connector_app.domain.errors import FileTrouble
from connector_app.domain.noun import Kind
from connector_app.formats.open_export_writer import write_open_export
from tests.cases import CASES
from tests.factory import TODAY, make_person
from tests.importing import read_people, sheet_of
from tests.reading_here import read_in_this_process

GOOGLE_OLD = (
    "Name,Given Name,Family Name,Notes,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,"
    "Phone 1 - Value,Address 1 - Formatted,Address 1 - Street,Address 1 - Postal Code,Organization 1 - Name\n"
    "Ffion ap Rhys,Ffion,ap Rhys,Bakes,* myContacts,* Home,f@example.org ::: g@example.org,Mobile,"
    '+44 7700 900145,"1 Lôn Fach, CF10 1AA",1 Lôn Fach,CF10 1AA,\n'
)


#: Words as they are written down, with what a spreadsheet might take for a formula.
SAID = st.text("ab =+-@'é,\n", max_size=6).filter(lambda text: not text.startswith("'"))


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
    assert found.notes == ("ask Bea",)


@pytest.mark.parametrize(
    ("cell", "phones", "notes", "said"),
    [
        ("7700900121", ("07700900121",), (), "A 0 was put"),
        ("1632960121", ("01632960121",), (), "A 0 was put"),
        ("7.700900124E9", ("07700900124",), (), "A 0 was put"),
        ("447700900121", ("447700900121",), (), ""),
        ("2125550123", ("2125550123",), (), ""),
        ("4.47701E+11", (), ("4.47701E+11",), "had shortened"),
        ("07700 900121 / 01632 960121", ("07700 900121", "01632 960121"), (), ""),
        ("07700 900121, 07700 900122", ("07700 900121", "07700 900122"), (), ""),
        ("07700 900121 or 7700900122", ("07700 900121", "07700900122"), (), "A 0 was put"),
        ("01632 960121/2", ("01632 960121/2",), (), ""),
        ("07700 900121 (and ask for Bo)", ("07700 900121 (and ask for Bo)",), (), ""),
        ("n/a", (), (), ""),
    ],
)
def test_numbers_are_whole_again_where_that_is_sure(people, cell, phones, notes, said):
    found = people(f'Name,Phone\nAnn,"{cell}"\n')
    assert (found.people[0].phones, found.people[0].notes) == (phones, notes)
    lines = " ".join(line.say() for line in found.lines)
    assert said in lines
    assert bool(said) == bool(lines)


def test_a_name_of_two_people_is_pointed_out(people):
    found = people("Name,Phone\nAnn & Bob Smith,1\nMr and Mrs Khan,2\nAndy Sandford,3\nCy Crane,4\n")
    assert len(found.people) == 4
    assert [line.gaps for line in found.lines] == [{"rows": "2, 3"}]


def test_answers_of_a_form_arrive_with_their_questions(people):
    found = people(
        "Timestamp,What is your name?,What could you offer?,Are you happy to be counted anonymously?\n"
        "2026/03/05 10:14:22,Ann Abel,Sewing,Yes\n2026/03/06 10:14:22,Bo Birch,,No\n"
    ).people
    assert [(each.display, each.notes, each.counted) for each in found] == [
        ("Ann Abel", ("What could you offer? Sewing",), True),
        ("Bo Birch", (), False),
    ]


def test_whoever_is_last_in_what_a_program_hands_over_is_no_note_below_it(people):
    heads = "First Name,Phonetic First Name,Name Prefix,File As,Organization Name,Labels,Phone 1 - Value"
    found = people(f"{heads}\nAnn,,,,,,07700 900100\nBea,,,,,,07700 900101\n,,,,,* Makers,\n")
    assert ["No name" in left.reason.say() for left in found.skipped] == [True]


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
        if folder == "tabular" or ".csv" in name
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
def test_address_book_arrives_whole(path, facts, monkeypatch):
    read_in_this_process(monkeypatch)
    expected = facts.get("contacts_any") or [facts.get("contacts")]
    try:
        found = read_people(path)
    except FileTrouble:
        assert {0, None}.intersection(expected)  # not a table of people: one clear sentence is right
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


@given(
    st.lists(
        st.builds(
            make_person,
            label=SAID.filter(str.strip),
            names=SAID,
            also_known_as=SAID,
            pronouns=SAID,
            how_we_met=SAID,
            access_needs=SAID,
            notes=SAID,
        ),
        min_size=1,
        max_size=4,
    )
)
def test_people_of_our_own_export_come_back_as_they_left(tmp_path_factory, left):
    folder = tmp_path_factory.mktemp("export")
    everything = Everything(iter([left]), len(left), drafts={}, settings={}, releases=[], made_on=TODAY)
    write_open_export(everything, folder / "all.zip")
    with ZipFile(folder / "all.zip") as archive:
        archive.extract("person.csv", folder)
    came = read_people(folder / "person.csv").people
    assert [(p.display, p.external_id, p.pronouns, p.how_we_met, p.access_needs, p.notes) for p in came] == [
        (
            p.label,
            p.code,
            *map(blank, (p.pronouns, p.how_we_met, p.access_needs)),
            (p.notes,) if p.notes.strip() else (),
        )
        for p in left
    ]
    for person, before in zip(came, left, strict=True):
        assert person.names == ("" if before.names == before.label else blank(before.names))
        assert person.also_known_as == (
            "" if before.also_known_as == before.label else blank(before.also_known_as)
        )


def blank(text):
    """Return a text as a reader takes it: one of blanks alone is none."""
    return text if text.strip() else ""


def test_what_a_spreadsheet_might_calculate_comes_back_without_its_guard(people):
    heads = "label,id,code,names,also_known_as,how_we_met,access_needs,place_id,notes\n"
    assert people(heads + "Ann,x,AAA,,,,,,'=tea\n").people[0].notes == ("=tea",)
    assert people("Name,Notes\nAnn,'=tea\n").people[0].notes == ("'=tea",)


def test_what_further_columns_say_is_kept_as_notes(people):
    found = people("Name,Company,Nickname,Ward\nAnn,Acme,Annie,Northgate\n").people[0]
    assert found.notes == ("Acme",)
    sheet = sheet_of("Name|Can offer|Notes|Ward|Area", "Ann|Bread|Likes tea|North|South")
    mapping = Mapping(Content.PEOPLE, 0, ("full", "notes", "notes", "place", "place"))
    person = read_sheet("list.csv", sheet, mapping).people[0]
    assert (person.place, person.notes) == ("North", ("Can offer: Bread", "Likes tea", "Area: South"))


def test_an_unclear_answer_on_counting_is_said(people):
    found = people("Name,Counted\nAnn,maybe\nBea,no\nCy,\n")
    assert [person.counted for person in found.people] == [None, False, None]
    assert [line.gaps for line in found.lines] == [{"rows": "2"}]


def test_names_of_which_only_parts_are_known(people):
    found = people("Title,First name,Middle name,Surname\nDr,Ngozi,Ada,Eze\n").people[0]
    assert found.display == "Ngozi Ada Eze"
    sheet = sheet_of("a|b", "Lee, Ann|x", "Obi|y")
    arrived = read_sheet("list.csv", sheet, Mapping(Content.PEOPLE, 0, ("reversed", ""))).people
    assert [person.display for person in arrived] == ["Ann Lee", "Obi"]


def test_several_addresses_in_one_cell_are_each_kept(people):
    found = people('Name,Email\nAnn,"a@example.org; b@example.org"\nBea,Bea <b@example.org>\n').people
    assert found[0].emails == ("a@example.org", "b@example.org")
    assert found[1].emails == ("Bea <b@example.org>",)


def test_cells_made_to_take_long_do_not(people):
    long = "a " * 100_000
    found = people(f'Name,Email,Phone,Notes\nAnn,"{long}@b@","{"1" * 100_000}h","{long}"\n').people[0]
    assert found.display == "Ann"


def test_a_list_in_parts_says_which_rows_may_be_their_headings(people):
    found = people("Name,Phone\nMill Lane,\nDawn,07700 900100\nBo,07700 900101\nHigh Street,\nCy,07700 900102\n")
    said = "Only a name stands in some rows, which may be headings within the list: rows 2, 5."
    assert said in [line.say() for line in found.lines]
    assert len(found.people) == 5


@pytest.mark.parametrize(
    "rows", ["Dawn,1\nBo,\nCy,2\nDi,\nEd,3", "Dawn,\nBo,\nCy,2\nDi,\nEd,3", "Dawn,\nBo,1\nCy,2"]
)
def test_other_rows_with_only_a_name_are_people(people, rows):
    assert not [line for line in people(f"Name,Phone\n{rows}\n").lines if "headings within" in line.say()]
