"""Looking people up: who is found and why others are not, what becomes of them, and that all of it goes back."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from connector_app.application.commands import add_person, import_nouns, save_person
from connector_app.application.dispatch import Dispatcher
from connector_app.application.look_up import (
    Choices,
    attribution_year,
    choices_in,
    keep_choices,
    look_up,
    with_look_up,
)
from connector_app.application.take_in_areas import (
    areas_lived_in,
    areas_named,
    drop_areas,
    keep_areas,
    read_area_files,
    told_of,
)
from connector_app.domain.consent import ConsentState, Purpose
from connector_app.domain.deprivation import Edition
from connector_app.domain.errors import FileTrouble, Refused
from connector_app.domain.noun import ref_of
from connector_app.domain.person import ContactKind, ContactPoint, Person, PersonStatus
from connector_app.domain.place import PlaceLevel
from connector_app.file_formats import FileFormats
from connector_app.store.notebook import OpenNotebook
from tests import area_files as made
from tests.factory import TODAY, copy_notebook, make_consent, make_person, make_place

READ = FileFormats().read_areas
HALL = make_place("Hall Street", level=PlaceLevel.STREET)
BROOK = make_place("brookside")


def living(label: str, *postcodes: str, **fields: object) -> Person:
    """Return somebody with postcodes and a phone."""
    points = tuple(ContactPoint(ContactKind.POSTCODE, code) for code in postcodes)
    return make_person(label, contact_points=(*points, ContactPoint(ContactKind.PHONE, "1")), **fields)


@pytest.fixture
def postcodes(tmp_path: Path) -> Path:
    """Applegarth is in decile 2, Brookside in decile 9; one more is in Wales, one of rank unknown."""
    rows = [
        made.postcode("TQ1 1AA", imd="4000"),
        made.postcode("TQ1 1AB", "E01090002", "E05090002", imd="30000", doterm="202001"),
        made.postcode("TQ1 1AC", imd="4001"),
        made.postcode("TQ1 1AD", "E01090003"),
        made.postcode("TQ9 9ZZ", "W01090001", "W05090001", ctry=made.WALES, imd="7"),
    ]
    parts = {
        "Data/multi_csv/ONSPD_AUG_2026_UK_TQ.csv": made.table(made.ONSPD_2026, rows),
        "Documents/Ward names.csv": made.WARD_NAMES,
    }
    return made.packed(tmp_path / "ONSPD.zip", parts)


@pytest.fixture
def notebook(tmp_path: Path) -> Iterator[OpenNotebook]:
    opened = copy_notebook(tmp_path, HALL, BROOK)
    assert isinstance(opened, OpenNotebook)
    yield opened
    opened.close()


def taken_in(notebook: OpenNotebook, *paths: Path) -> None:
    keep_areas(notebook, read_area_files(notebook, READ, paths, ["TQ"]), TODAY)


def store(notebook: OpenNotebook, *people: Person) -> Dispatcher:
    dispatcher = Dispatcher(notebook, lambda _changes: None)
    dispatcher.run(import_nouns(people))
    return dispatcher


def now(notebook: OpenNotebook, person: Person) -> Person:
    found = notebook.reader.get(ref_of(person))
    assert isinstance(found, Person)
    return found


def test_everybody_with_a_postcode_is_told_of_once(notebook: OpenNotebook, postcodes: Path) -> None:
    said_no = living("Gwen", "TQ1 1AA")
    people = [
        living("Ann", "tq1 1aa"),
        living("Ben", "TQ11AB", place_id=HALL.id),
        living("Cy", "TQ9 9ZZ", decile=1, decile_edition="IMD 2025"),
        living("Di", "EX1 1AA"),
        living("Ed", "by the bridge"),
        living("Flo", "TQ1 1AA", restricted_on=TODAY),
        said_no,
        living("Hal", "TQ1 1AA", "TQ1 1AB"),
        living("Ida", "TQ1 1AA", "TQ1 1AC"),
        living("Jo", "TQ1 1AD"),
        living("Kit", "TQ1 1ZZ"),
        living("Leo", "TQ1 1AA", status=PersonStatus.ASKED_TO_BE_FORGOTTEN),
        living("Mo"),
    ]
    dispatcher = store(notebook, *people)
    refused = make_consent(said_no, purpose=Purpose.RECORD, state=ConsentState.REFUSED)
    with notebook.write() as session:
        session.save([refused])
    taken_in(notebook, postcodes)
    found = look_up(notebook, notebook.areas.open(), Choices())
    tally = found.tally
    assert (tally.people, found.edition) == (12, Edition.IMD_2025)
    told = ("found", "terminated", "outside", "undecided", "not_found", "unclear", "unreadable", "resting")
    assert [getattr(tally, name) for name in told] == [3, 1, 1, 1, 2, 1, 1, 3]
    assert tally.missing == {"EX"}
    # Ann and Ida live in Applegarth and have no place, nor has Jo; Ben has one.
    assert tally.proposed == {"Applegarth": 3}
    assert found.command is not None
    dispatcher.run(found.command)
    after = {
        person.label: (now(notebook, person).decile, now(notebook, person).decile_edition) for person in people
    }
    assert {label: known for label, known in after.items() if known != (None, "")} == {
        "Ann": (2, "IMD 2025"),
        "Ben": (9, "IMD 2025"),
        "Ida": (2, "IMD 2025"),
    }
    assert dispatcher.undo_title == "Look postcodes up"
    dispatcher.undo()
    assert [now(notebook, person) for person in people] == people
    assert look_up(notebook, notebook.areas.open(["EX"]), Choices()).command is None


def test_a_place_is_only_given_to_who_has_none_and_never_twice(notebook: OpenNotebook, postcodes: Path) -> None:
    ann, ben, cy = living("Ann", "TQ1 1AA"), living("Ben", "TQ1 1AC"), living("Cy", "TQ1 1AB")
    housed = living("Di", "TQ1 1AA", place_id=HALL.id)
    dispatcher = store(notebook, ann, ben, cy, housed)
    taken_in(notebook, postcodes)
    found = look_up(notebook, notebook.areas.open(), Choices(places=True))
    assert found.tally.placed == 3
    assert found.command is not None
    dispatcher.run(found.command)
    names = {place.id: place.name for place in notebook.reader.places()}
    assert sorted(names.values()) == ["Applegarth", "Hall Street", "brookside"]
    at = [names[now(notebook, person).place_id or ""] for person in (ann, ben, cy, housed)]
    assert at == ["Applegarth", "Applegarth", "brookside", "Hall Street"]
    dispatcher.undo()
    assert notebook.reader.places() == sorted([HALL, BROOK], key=lambda place: place.name.lower())


def test_the_postcode_itself_need_not_stay(notebook: OpenNotebook, postcodes: Path) -> None:
    address = ContactPoint(ContactKind.ADDRESS, "1 Mill Lane, TQ1 1AA")
    ann = living("Ann", "TQ1 1AA")
    ann = replace(ann, contact_points=(*ann.contact_points, address))
    ben, cy, di = living("Ben", "TQ9 9ZZ"), living("Cy", "TQ1 1AD"), living("Di", "TQ1 1AA", "TQ1 1AC")
    dispatcher = store(notebook, ann, ben, cy, di)
    taken_in(notebook, postcodes)
    found = look_up(notebook, notebook.areas.open(), Choices(forget=True))
    assert (found.tally.forgotten, found.tally.addresses) == (2, 1)
    assert found.command is not None
    dispatcher.run(found.command)
    kinds = [[point.kind.value for point in now(notebook, person).contact_points] for person in (ann, ben, cy, di)]
    # Where nothing was learnt from it, the postcode stays.
    assert kinds == [["phone", "address"], ["postcode", "phone"], ["postcode", "phone"], ["phone"]]
    assert now(notebook, ann).decile == 2
    dispatcher.undo()
    assert now(notebook, di) == di


def test_an_edition_is_never_put_beside_a_later_one(
    notebook: OpenNotebook, postcodes: Path, tmp_path: Path
) -> None:
    older = made.written(
        tmp_path / "2019.csv", made.table(made.FILE_7_2019, [made.small_area("E01090001", 32_000, 10)])
    )
    newer = made.written(tmp_path / "2025.csv", made.table(made.FILE_7_2025, [made.small_area("E01090001", 1, 1)]))
    ann, gone = living("Ann", "TQ1 1AA"), living("Ben", decile=4, decile_edition="IMD 2019")
    dispatcher = store(notebook, ann, gone)
    with pytest.raises(Refused) as two:
        read_area_files(notebook, READ, [postcodes, older, newer], ["TQ"])
    assert two.value.params == {"one": "IMD 2019", "other": "IMD 2025"}
    for path, decile, left in ((older, 10, 0), (newer, 1, 1)):
        taken_in(notebook, postcodes, path)
        found = look_up(notebook, notebook.areas.open(), Choices())
        # Ben's postcode is not here any more: beside a later edition his decile says nothing.
        assert found.tally.older == left
        assert found.command is not None
        dispatcher.run(found.command)
        assert now(notebook, ann).decile == decile
    taken = read_area_files(notebook, READ, [older])
    with pytest.raises(Refused) as earlier:
        look_up(notebook, taken.whole, Choices())
    assert (earlier.value.code, earlier.value.params["known"]) == ("deprivation_older", "IMD 2025")
    keep_areas(notebook, taken, TODAY)
    late = add_person(living("Late", "TQ1 1AA"))
    assert with_look_up(notebook, late) == late


def test_who_comes_later_is_looked_up_at_once(notebook: OpenNotebook, postcodes: Path) -> None:
    ann = living("Ann", "TQ1 1AA")
    assert with_look_up(notebook, add_person(ann)) == add_person(ann)
    taken_in(notebook, postcodes)
    keep_choices(notebook, Choices(forget=True, places=True))
    assert choices_in(notebook) == Choices(forget=True, places=True)
    dispatcher = Dispatcher(notebook, lambda _changes: None)
    dispatcher.run(with_look_up(notebook, add_person(ann)))
    found = now(notebook, ann)
    assert (found.decile, found.contact_points[0].kind) == (2, ContactKind.PHONE)
    assert [place.name for place in notebook.reader.places() if place.id == found.place_id] == ["Applegarth"]
    dispatcher.undo()
    assert notebook.reader.get(ref_of(ann)) is None
    resting = living("Ben", "TQ1 1AA", restricted_on=TODAY)
    assert with_look_up(notebook, add_person(resting)) == add_person(resting)


def test_a_decile_goes_with_the_postcode_it_was_read_from(notebook: OpenNotebook, postcodes: Path) -> None:
    taken_in(notebook, postcodes)
    ann = living("Ann", "TQ1 1AA")
    dispatcher = Dispatcher(notebook, lambda _changes: None)
    dispatcher.run(with_look_up(notebook, add_person(ann)))
    assert now(notebook, ann).decile == 2
    # The form still holds the person as they were before they were looked up.
    dispatcher.run(with_look_up(notebook, save_person(replace(ann, label="Anne"))))
    assert (now(notebook, ann).label, now(notebook, ann).decile) == ("Anne", 2)
    moved = replace(ann, contact_points=(ContactPoint(ContactKind.POSTCODE, "EX1 1AA"),))
    dispatcher.run(with_look_up(notebook, save_person(moved)))
    assert now(notebook, ann).decile is None
    dispatcher.undo()
    without = replace(ann, contact_points=())
    dispatcher.run(with_look_up(notebook, save_person(without)))
    assert (now(notebook, ann).decile, now(notebook, ann).decile_edition) == (2, "IMD 2025")


def test_files_may_come_in_any_order_and_areas_by_where_people_live(
    notebook: OpenNotebook, postcodes: Path, tmp_path: Path
) -> None:
    index = made.written(
        tmp_path / "i.csv", made.table(made.FILE_7_2025, [made.small_area("E01090003", 20_000, 6)])
    )
    names = made.written(tmp_path / "n.csv", b"WD26CD,WD26NM\r\nE05090001,Appleby\r\n")
    store(notebook, living("Jo", "TQ1 1AD"), living("Nia", "BT1 1AA"))
    assert areas_lived_in(notebook) == {"TQ"}
    assert attribution_year(notebook) is None
    shares: list[float] = []
    both = read_area_files(notebook, READ, [index, postcodes], told=shares.append)
    assert shares == sorted(shares)
    assert 0.5 < shares[-1] <= 1
    keep_areas(notebook, both, TODAY)
    assert attribution_year(notebook) == 2026
    found = look_up(notebook, notebook.areas.open(), Choices())
    assert [person.decile for person in found.changed] == [6]
    keep_areas(notebook, read_area_files(notebook, READ, [names]), TODAY)
    again = look_up(notebook, notebook.areas.open(), Choices())
    assert again.tally.proposed == {"Appleby": 1}
    lines = [line.say() for line in told_of(again, 3)]
    assert lines == [
        "People with a postcode: 2",
        "Found, with how deprived their area is (IMD 2025): 1",
        "Not found: 1. Not taken in yet: BT",
        "Without a place, and their ward could be their neighbourhood: Appleby (1)",
        "Rows of the files that could not be used: 3",
    ]
    drop_areas(notebook)
    with pytest.raises(Refused, match="look_up_nothing_kept"):
        read_area_files(notebook, READ, [index])


def test_areas_are_named_by_their_letters(notebook: OpenNotebook, postcodes: Path) -> None:
    assert areas_named(" tq, PL ") == {"TQ", "PL"}
    assert areas_named("") == frozenset()
    for text, code in (("TQ1", "area_unknown"), ("BT", "area_licensed"), ("TQ; DROP", "area_unknown")):
        with pytest.raises(Refused, match=code):
            areas_named(text)
    with pytest.raises(FileTrouble) as missing:
        read_area_files(notebook, READ, [postcodes], ["TQ", "PL"])
    assert missing.value.params["areas"] == "PL"
