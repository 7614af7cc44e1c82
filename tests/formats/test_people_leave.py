"""People leave as cards and as a table, and come back through our own readers as they were."""

import csv
import io
from functools import partial

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from connector_app import paths
from connector_app.application.frameworks import load_vocabulary
from connector_app.application.imports.imported import ImportedPerson
from connector_app.application.people_leaving import Shape, gather_people
from connector_app.domain.errors import FileTrouble, Refused
from connector_app.domain.person import ContactKind, ContactPoint
from connector_app.formats.people_csv_writer import write_people_table
from connector_app.formats.vcard_reader import read_cards
from connector_app.formats.vcard_writer import write_cards
from tests.factory import make_person
from tests.importing import read_people

VOCABULARY = load_vocabulary(paths.resources() / "frameworks")

#: Letters that files trip over: what has a meaning in them, several octets, right to left, what combines, blanks.
_LETTERS = st.sampled_from("aZ0 \t\n\\;:,'\"=+-@*|<>éßŁ頁🫖עא́\u00a0\u2028") | st.characters(
    exclude_categories=("Cs", "Cc")
)
_texts = st.text(_LETTERS, max_size=160)
_lines = _texts.map(lambda text: " ".join(text.split()))
_filled = _lines.filter(bool)
_phones = st.from_regex(r"\+?[0-9][0-9 ()-]{3,12}[0-9]", fullmatch=True)
_emails = st.from_regex(r"[a-z.+']{1,20}@[a-z]{1,9}\.example", fullmatch=True)


def _points():
    kinds = {
        ContactKind.PHONE: _phones,
        ContactKind.EMAIL: _emails,
        ContactKind.ADDRESS: _texts,
        ContactKind.POSTCODE: st.from_regex(r"[A-Z]{1,2}[0-9] [0-9][A-Z]{2}", fullmatch=True),
    }
    each = st.sampled_from(list(kinds)).flatmap(lambda kind: st.builds(ContactPoint, st.just(kind), kinds[kind]))
    return st.lists(each, max_size=5).map(tuple)


_people = st.lists(
    st.builds(
        make_person,
        _texts.filter(lambda text: bool(text.strip())),
        names=_texts,
        also_known_as=st.lists(_filled, max_size=3).map("; ".join),
        notes=_texts,
        access_needs=_texts,
        pronouns=_filled | st.just(""),
        how_we_met=_filled | st.just(""),
        contact_points=_points(),
    ),
    min_size=1,
    max_size=6,
)


class FakeReader:
    """Answers for people who are not in any notebook."""

    def __init__(self, people):
        self._people = {person.id: person for person in people}

    def resting(self, ids):
        return set()

    def standing(self, ids, purpose):
        return {}

    def places(self):
        return []

    def get(self, ref):
        return self._people[ref.id]


_PHONE = partial(ContactPoint, ContactKind.PHONE)


def leaving(people, shape, *, words=True):
    return gather_people(FakeReader(people), VOCABULARY, [p.id for p in people], shape, words=words).people


def without_rows(people):
    return tuple(person._replace(row=0) for person in people)


@pytest.mark.parametrize("newer", [False, True])
@given(people=_people)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_cards_read_back_as_they_were(people, newer, tmp_path):
    path = tmp_path / "people.vcf"
    going = leaving(people, Shape.CARDS_3)
    write_cards(going, path, newer=newer)
    back = read_cards(path)
    assert without_rows(back.people) == going
    assert (back.skipped, back.lines) == ((), ())
    for line in path.read_bytes().split(b"\r\n"):
        assert len(line) <= 75
        line.decode("utf-8")  # no letter is cut in two


@given(people=_people)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@example(people=[make_person("=1+1", notes="'=1+1\n;;\n;;\n;;", names="-Anna", how_we_met="@fair")])
@example(people=[make_person("Ann", contact_points=tuple(map(_PHONE, ("+28(49", "1000000000", "7700900123"))))])
def test_a_table_reads_back_as_it_was(people, tmp_path):
    path = tmp_path / "people.csv"
    going = leaving(people, Shape.TABLE)
    write_people_table(going, path)
    back = read_people(path)
    assert without_rows(back.people) == going
    assert (back.skipped, back.lines) == ((), ())
    rows = list(csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig"), newline="")))
    assert [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@", "\t", "\r"))] == []


def test_a_card_is_what_phones_take_in(tmp_path):
    path = tmp_path / "people.vcf"
    person = ImportedPerson(
        row=0,
        display="Dawn",
        names="Dawn Sayer",
        also_known_as="Dee",
        phones=("07700 900100",),
        emails=("d@example.org",),
        addresses=("1 Long Lane; back door, ZZ1 1ZZ",),
        postcodes=("ZZ1 1ZZ",),
    )
    write_cards([person], path)
    assert path.read_bytes().decode().split("\r\n") == [
        "BEGIN:VCARD",
        "VERSION:3.0",
        "PRODID:-//Connector//EN",
        "FN:Dawn",
        "N:;Dawn Sayer;;;",
        "NICKNAME:Dee",
        "TEL;TYPE=VOICE:07700 900100",
        "EMAIL;TYPE=INTERNET:d@example.org",
        r"ADR:;;1 Long Lane\; back door;;;ZZ1 1ZZ;",
        "END:VCARD",
        "",
    ]
    assert path.stat().st_mode & 0o777 == 0o600
    write_cards([person], path, newer=True)
    assert b"VERSION:4.0" in path.read_bytes()


@pytest.mark.parametrize(
    ("write", "name", "code"),
    [(write_cards, "people.csv", "cards_suffix"), (write_people_table, "a.vcf", "table_suffix")],
)
def test_a_wrong_name_is_refused_and_what_stops_leaves_the_file_as_it_was(write, name, code, tmp_path):
    with pytest.raises(FileTrouble) as trouble:
        write([], tmp_path / name)
    assert trouble.value.code == code
    path = tmp_path / ("people.vcf" if write is write_cards else "people.csv")
    path.write_text("before", encoding="utf-8")

    def stop():
        raise Refused("gone")

    with pytest.raises(Refused):
        write([ImportedPerson(row=0, display="Dawn")], path, settle=stop)
    assert [file.read_text(encoding="utf-8") for file in tmp_path.iterdir()] == ["before"]
    with pytest.raises(FileTrouble) as trouble:
        write([], tmp_path / "no" / path.name)
    assert trouble.value.code == "folder_missing"
