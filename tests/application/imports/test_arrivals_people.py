"""People of a file come into the notebook once, whole, and without anything being assumed of them."""

from collections import Counter

import pytest

from connector_app.application.dispatch import Dispatcher
from connector_app.application.frameworks import shipped_vocabulary
from connector_app.application.imports.arrivals import look_over
from connector_app.application.imports.imported import ImportedPerson, PeopleFile
from connector_app.application.rows import Listing, Sort
from connector_app.domain.consent import ConsentMethod, ConsentState, Purpose
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.person import ContactKind, ContactPoint, Person, PersonStatus
from tests.cases import CASES
from tests.factory import TODAY, copy_notebook, make_consent, make_group, make_person, make_place
from tests.importing import read_people

VOCABULARY = shipped_vocabulary()
LEDGER = CASES / "networks" / "timecredit_ledger_a_people.csv"
PHONE = ContactPoint(ContactKind.PHONE, "+44 7700 900100")


def file_of(*people):
    rows = [ImportedPerson(**({"row": n, "display": "Dawn"} | person)) for n, person in enumerate(people, 2)]
    return PeopleFile(file="people.csv", people=tuple(rows))


class Imports:
    """A notebook into which files are brought."""

    def __init__(self, notebook):
        self.notebook = notebook
        self.dispatcher = Dispatcher(notebook, lambda changes: None)

    def bring(self, file, **asked):
        arrivals = look_over(self.notebook, VOCABULARY, file, TODAY, **asked)
        command, report = arrivals.command(), arrivals.report()
        if report.age_classification:
            self.notebook.keep_setting("age_classification", report.age_classification)
        if command is not None:
            self.dispatcher.run(command)
        return report

    def people(self):
        keys = self.notebook.reader.order(Listing(kind=Kind.PERSON, sort=Sort.NAME, descending=False))
        rows = self.notebook.reader.rows(Kind.PERSON, keys)
        return [self.notebook.reader.get(Ref(Kind.PERSON, row.id)) for row in rows]

    def counted(self):
        answers = self.notebook.reader.standing([p.id for p in self.people()], Purpose.ANONYMOUS_COUNTS)
        return {self.notebook.reader.get(Ref(Kind.PERSON, id_)).label: a.state for id_, a in answers.items()}


@pytest.fixture
def imports(tmp_path):
    """Return a function that makes a notebook holding some nouns, ready to import into."""
    made = []

    def make(*nouns):
        made.append(copy_notebook(tmp_path, *nouns))
        return Imports(made[-1])

    yield make
    for notebook in made:
        notebook.close()


def said(report):
    return " ".join(line.say() for line in report.lines)


def test_everything_of_a_person_arrives(imports):
    desk = imports()
    report = desk.bring(
        file_of(
            {"names": "Dawn Sayer", "also_known_as": "Dee", "external_id": "P001", "phones": ("07700 900100",),
             "emails": ("d@example.org",), "postcodes": ("ZZ1 1ZZ",), "addresses": ("1 High Street",),
             "notes": ("one", "two"), "place": "Northgate", "age": "45-54", "pronouns": "she",
             "how_we_met": "at the hall", "access_needs": "large print"}
        )
    )  # fmt: skip
    (dawn,) = desk.people()
    assert (dawn.label, dawn.names, dawn.also_known_as) == ("Dawn", "Dawn Sayer", "Dee; P001")
    assert dawn.notes == "one\ntwo"
    assert [point.kind.value for point in dawn.contact_points] == ["phone", "email", "address", "postcode"]
    assert dawn.age_band == "AGE_45_54"
    assert [place.name for place in desk.notebook.reader.places()] == ["Northgate"]
    assert (report.imported, report.updated) == (1, 0)
    assert report.as_data()["contacts"] == [
        {"display": "Dawn", "phones": ["07700 900100"], "emails": ["d@example.org"], "notes": ["one", "two"]}
    ]


def test_undo_takes_the_whole_file_back(imports):
    desk = imports()
    desk.bring(file_of({}, {"display": "Ali", "place": "Northgate"}), counted_consent=ConsentMethod.WRITTEN)
    desk.dispatcher.undo()
    assert desk.people() == []
    assert desk.notebook.reader.places() == []


def test_nobody_is_taken_to_have_agreed(imports):
    desk = imports()
    report = desk.bring(file_of({}))
    assert desk.counted() == {}
    assert "agreed" in said(report)


def test_consent_of_the_caller_or_of_the_file_is_recorded(imports):
    desk = imports()
    ann, bea = {"display": "Ann", "counted": True}, {"display": "Bea", "counted": False}
    desk.bring(file_of(ann, bea, {"display": "Cy"}))
    assert desk.counted() == {"Ann": ConsentState.GIVEN, "Bea": ConsentState.REFUSED}
    ed = {"display": "Ed", "counted": False}
    desk.bring(file_of({"display": "Di"}, ed), counted_consent=ConsentMethod.WRITTEN)
    assert desk.counted()["Di"] is ConsentState.GIVEN
    assert desk.counted()["Ed"] is ConsentState.REFUSED


def test_refusal_that_stands_is_not_overruled(imports):
    dawn = make_person(contact_points=(PHONE,))
    desk = imports(dawn, make_consent(dawn, state=ConsentState.REFUSED))
    desk.bring(file_of({"phones": ("07700900100",)}), counted_consent=ConsentMethod.WRITTEN)
    assert desk.counted() == {"Dawn": ConsentState.REFUSED}


def test_known_person_is_filled_up_and_never_overwritten(imports):
    desk = imports(make_person(notes="Likes tea", contact_points=(PHONE,)))
    file = file_of({"phones": ("07700 900100",), "emails": ("d@example.org",), "notes": ("x",), "age": "30"})
    report = desk.bring(file)
    (dawn,) = desk.people()
    assert (report.imported, report.updated) == (0, 1)
    assert dawn.notes == "Likes tea\nx"
    assert dawn.age_band == "AGE_25_34"
    assert [point.value for point in dawn.contact_points] == ["+44 7700 900100", "d@example.org"]
    again = desk.bring(file)
    assert (again.imported, again.updated, len(desk.people())) == (0, 0, 1)
    assert "nothing new: 1" in said(again)


def test_known_reference_finds_the_person_under_another_name(imports):
    desk = imports(make_person("Dee", also_known_as="Dawn; P001"))
    report = desk.bring(file_of({"display": "D. Sayer", "external_id": "P001", "notes": ("x",)}))
    assert report.updated == 1
    assert [person.notes for person in desk.people()] == ["x"]


def test_same_name_alone_is_somebody_new_and_said(imports):
    desk = imports(make_person())
    report = desk.bring(file_of({"phones": ("1",)}))
    assert len(desk.people()) == 2
    assert "Please compare rows 2." in said(report)


def test_large_file_finds_known_people_too(imports):
    desk = imports(make_person("Łukasz", contact_points=(PHONE,)))
    many = [{"display": f"Person {n}"} for n in range(1200)]
    report = desk.bring(file_of(*many, {"display": "lukasz", "phones": ("07700 900100",), "notes": ("x",)}))
    assert (report.imported, report.updated) == (1200, 1)


def test_two_who_fit_are_left_alone_and_said(imports):
    desk = imports(make_person(contact_points=(PHONE,)), make_person(contact_points=(PHONE,)))
    report = desk.bring(file_of({"phones": ("07700 900100",), "notes": ("x",)}))
    assert len(desk.people()) == 3
    assert "More than one" in said(report)


def test_two_of_one_name_in_the_file_stay_two(imports):
    desk = imports()
    report = desk.bring(file_of({}, {"display": "DAWN"}, {"display": "Ali"}))
    assert len(desk.people()) == 3
    assert "2, 3" in said(report)


@pytest.mark.parametrize(
    "asked", [{"status": PersonStatus.ASKED_TO_BE_FORGOTTEN}, {"restricted_on": TODAY}], ids=str
)
def test_person_who_asked_to_be_forgotten_or_only_kept_is_left_alone(imports, asked):
    desk = imports(make_person(contact_points=(PHONE,), **asked))
    report = desk.bring(file_of({"phones": ("07700 900100",), "notes": ("x",)}))
    assert report.imported == report.updated == 0
    assert [left.row for left in report.skipped] == [2]
    assert desk.people()[0].notes == ""


def test_organisation_becomes_a_group_once(imports):
    desk = imports(make_group("Repair Café"))
    report = desk.bring(
        file_of(
            {"display": "repair cafe", "kind": Kind.GROUP, "emails": ("r@example.org",)},
            {"display": "Library", "kind": Kind.GROUP},
        )
    )
    assert (report.imported, report.updated) == (1, 1)
    assert desk.people() == []
    (cafe,) = desk.notebook.reader.named("Repair Café")
    assert desk.notebook.reader.get(Ref(Kind.GROUP, cafe.id)).contact_points[0].value == "r@example.org"


def test_known_place_is_used_whatever_its_spelling(imports):
    desk = imports(make_place("Moor End"))
    report = desk.bring(file_of({"place": "moor  end"}))
    assert len(desk.notebook.reader.places()) == 1
    assert "New neighbourhoods" not in said(report)


def test_classification_changes_only_while_nobody_has_a_band(imports):
    desk = imports()
    report = desk.bring(file_of({"age": "25-44"}, {"display": "Ali", "age": "80+"}))
    assert report.age_classification == "AGE_BROAD"
    assert {person.age_band for person in desk.people()} == {"AGB_25_44", "AGB_80P"}
    report = desk.bring(file_of({"display": "Cy", "age": "35-44"}, {"display": "Di", "age": "55 to 64"}))
    assert report.age_classification is None
    assert {p.label: p.age_band for p in desk.people()}["Di"] == "AGB_45_64"
    report = desk.bring(file_of({"display": "Ed", "age": "75-84"}))
    assert report.age_classification is None
    assert "75-84" in said(report)


def test_progress_is_told_and_stops_the_import(imports):
    desk = imports()
    told = []

    def progress(done, total):
        told.append((done, total))
        if done:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        desk.bring(file_of(*({"display": f"Person {n}"} for n in range(1500))), progress=progress)
    assert told == [(0, 1500), (1000, 1500)]
    assert desk.people() == []


def test_codes_of_a_large_file_are_all_different(imports):
    command = look_over(imports().notebook, VOCABULARY, file_of(*[{}] * 3000), TODAY).command()
    assert len({person.code for person in command.saves if isinstance(person, Person)}) == 3000


@pytest.mark.skipif(not LEDGER.is_file(), reason="no cases on this machine")
def test_members_of_a_time_bank_arrive_by_ward_and_age(imports):
    desk = imports()
    report = desk.bring(read_people(LEDGER))
    assert (report.imported, report.age_classification) == (80, "AGE_BROAD")
    wards = {place.id: place.name for place in desk.notebook.reader.places()}
    found = Counter((wards[person.place_id], person.age_band) for person in desk.people())
    assert Counter(wards[person.place_id] for person in desk.people()) == {
        "Castle": 9, "Moor End": 12, "Northgate": 3, "Old Town": 25, "Riverside": 31,
    }  # fmt: skip
    assert found["Riverside", "AGB_45_64"] == 13
    assert found["Old Town", "AGB_80P"] == 4


@pytest.mark.parametrize(
    "told",
    [
        lambda n: {"notes": (f"Lives at {n} Mill Lane", "Likes tea")},
        lambda n: {"phones": (f"07700 900{n:03}",)},
        lambda n: {"external_id": f"R{n}"},
        lambda n: {"how_we_met": f"At the fair of {n}"},
        lambda n: {"notes": (f"Door {n}",), "addresses": ("1 Mill Lane",), "place": "Northgate"},
    ],
    ids=["notes", "phones", "references", "how we met", "several"],
)
def test_very_many_people_of_one_name_come_in_once(imports, told):
    into, rows = imports(), [told(n) for n in range(130)]
    assert into.bring(file_of(*rows)).imported == 130
    again = into.bring(file_of(*rows))
    assert (again.imported, again.updated) == (0, 0)
    more = into.bring(file_of(*rows, told(130)))
    assert more.imported == 1


def test_one_of_very_many_of_a_name_who_asked_to_be_forgotten_is_not_brought_back(imports):
    resting = make_person("Dawn", status=PersonStatus.ASKED_TO_BE_FORGOTTEN)
    into = imports(*(make_person("Dawn", notes=str(n)) for n in range(80)), resting)
    report = into.bring(file_of({"notes": ("From the old list",)}))
    assert report.imported == 0
    assert "asked to be forgotten" in report.skipped[0].reason.say()
