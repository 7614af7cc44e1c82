"""Who goes into a file of people, and what of them; who stays; and that a table of them comes in again."""

import pytest

from connector_app import paths
from connector_app.application.audit import PEOPLE_SAVED
from connector_app.application.dispatch import Dispatcher
from connector_app.application.frameworks import load_vocabulary
from connector_app.application.imports.arrivals import look_over, take_in
from connector_app.application.people_leaving import Shape, gather_people, ids_of, save_people
from connector_app.application.rows import Listing, Sort
from connector_app.domain.consent import ConsentState, Purpose
from connector_app.domain.errors import Refused
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.person import ContactKind, ContactPoint, PersonStatus
from connector_app.file_formats import FileFormats
from tests.factory import TODAY, copy_notebook, make_consent, make_conversation, make_person, make_place
from tests.importing import read_people

VOCABULARY = load_vocabulary(paths.resources() / "frameworks")
PHONE = ContactPoint(ContactKind.PHONE, "07700 900123", safe_to_leave_message=False)


@pytest.fixture
def people():
    place = make_place("Northgate")
    bea = make_person(
        "Bea",
        names="Beatrix Thornton",
        notes="likes tea",
        access_needs="large print",
        place_id=place.id,
        age_band=VOCABULARY.age_bands("AGE10").items[2].code,
        contact_points=(PHONE, ContactPoint(ContactKind.OTHER, "the yellow door")),
    )
    return place, bea, make_person("Cy"), make_person("Dot", restricted_on=TODAY)


@pytest.fixture
def notebook(tmp_path, people):
    gone = make_person("Eve", status=PersonStatus.ASKED_TO_BE_FORGOTTEN)
    no = make_person("Fay")
    refused = make_consent(no, purpose=Purpose.RECORD, state=ConsentState.WITHDRAWN)
    made = copy_notebook(tmp_path, *people, gone, no, refused, make_conversation(people[1]))
    yield made
    made.close()


def gather(notebook, ids=None, shape=Shape.CARDS_3, **fields):
    return gather_people(notebook.reader, VOCABULARY, ids, shape, **fields)


def test_nobody_leaves_whose_record_rests(notebook, people, monkeypatch):
    for _ in range(2):
        leaving = gather(notebook)
        assert [person.display for person in leaving.people] == ["Bea", "Cy"]
        assert (leaving.resting, leaving.heeded, leaving.ways) == (3, 1, 1)
        monkeypatch.setattr("connector_app.application.people_leaving._STREAMED", 0)  # and when they are many
    dot = people[3]
    assert [person.display for person in gather(notebook, [people[2].id, dot.id]).people] == ["Cy"]
    with pytest.raises(Refused) as refused:
        gather(notebook, [dot.id])
    assert refused.value.code == "nobody_to_save"


def test_notes_and_access_needs_leave_only_when_chosen(notebook, people):
    bea = people[1].id
    for shape in Shape:
        (plain,) = gather(notebook, [bea], shape).people
        (full,) = gather(notebook, [bea], shape, words=True).people
        assert "likes tea" not in str(plain)
        assert "large print" not in str(plain)
        assert "the yellow door" in str(plain)
        assert "likes tea" in str(full)
        assert "large print" in str(full)


def test_the_people_of_a_list_leave_in_its_order(notebook):
    keys = notebook.reader.order(Listing(Kind.PERSON, sort=Sort.NAME, descending=False))
    assert [person.display for person in gather(notebook, ids_of(notebook.reader, keys)).people] == ["Bea", "Cy"]


def test_the_trail_says_that_people_left_and_not_who(notebook, tmp_path):
    path = tmp_path / "people.vcf"
    save_people(notebook, gather(notebook), path, Shape.CARDS_3, FileFormats().write_people)
    (line,) = notebook.reader.trail(limit=1)
    assert (line.action, line.kinds, line.fields) == (PEOPLE_SAVED, ("person",), ())
    assert b"Dot" not in path.read_bytes()


def test_a_table_comes_in_whole_elsewhere_and_changes_nothing_where_it_came_from(notebook, tmp_path, people):
    path = tmp_path / "people.csv"
    leaving = gather(notebook, None, Shape.TABLE, words=True)
    save_people(notebook, leaving, path, Shape.TABLE, FileFormats().write_people)
    file = read_people(path)
    again = look_over(notebook, VOCABULARY, file, TODAY).report()
    assert (again.imported, again.updated) == (0, 0)
    elsewhere = copy_notebook(tmp_path, name="elsewhere")
    arrivals = look_over(elsewhere, VOCABULARY, file, TODAY)
    report = take_in(arrivals, elsewhere, Dispatcher(elsewhere, lambda _changes: None))
    assert (report.imported, report.skipped) == (2, ())
    (found,) = [each for each in elsewhere.reader.named("Bea") if each.kind is Kind.PERSON]
    came, bea = elsewhere.reader.get(Ref(Kind.PERSON, found.id)), people[1]
    assert (came.label, came.names, came.access_needs, came.age_band) == (
        bea.label,
        bea.names,
        bea.access_needs,
        bea.age_band,
    )
    assert came.also_known_as == bea.code
    assert came.notes == "the yellow door\nlikes tea"
    assert [place.name for place in elsewhere.reader.places()] == ["Northgate"]
    elsewhere.close()
