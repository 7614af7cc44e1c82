from datetime import date
from zipfile import ZipFile

import pytest

from connector_app.application.export_summary import Details, export_summary, make_summary
from connector_app.application.messages import sentence
from connector_app.domain.consent import Purpose
from connector_app.domain.errors import FileTrouble, Refused
from connector_app.domain.period import parse_period
from connector_app.domain.person import ContactKind, ContactPoint
from connector_app.formats.workbook_writer import write_workbook
from tests.factory import copy_notebook, make_consent, make_conversation, make_person, make_place
from tests.summary.made_facts import VOCABULARY

PERIOD = parse_period("2026Q3")
DETAILS = Details(recipient="A service", community="Our street", contact="", made_on=date(2026, 10, 3))


def a_notebook(folder, size=24, place="Northgate"):
    """A notebook in which so many people agreed to be counted, and one did not."""
    home = make_place(place)
    people = [
        make_person(
            f"Zuzanna {letter}",
            place_id=home.id,
            contact_points=(ContactPoint(ContactKind.PHONE, f"0161 496 00{n:02}"),),
        )
        for n, letter in enumerate("abcdefghijklmnopqrstuvwxyz"[: size + 1])
    ]
    consents = [make_consent(person, purpose=Purpose.ANONYMOUS_COUNTS) for person in people[:size]]
    talks = [
        make_conversation(person, themes=["FOOD" if n % 2 else "MONEY"], on=date(2026, 8, 1))
        for n, person in enumerate(people)
    ]
    return copy_notebook(folder, home, *people, *consents, *talks)


def test_a_notebook_becomes_a_file_that_names_nobody(tmp_path):
    notebook = a_notebook(tmp_path)
    protected = make_summary(notebook.reader.facts(PERIOD), VOCABULARY)
    path = tmp_path / "summary.xlsx"
    forbidden = notebook.reader.identifiers()
    export_summary(protected, path, write_workbook, DETAILS, notebook.reader)
    with ZipFile(path) as archive:
        content = "".join(archive.read(name).decode() for name in archive.namelist())
    notebook.close()
    assert protected.people == 25
    assert "Zuzanna a" in forbidden
    assert "0161 496 0000" in forbidden
    assert "Zuzanna" not in content
    assert "0161" not in content


def test_people_who_were_not_asked_do_not_make_up_the_number(tmp_path):
    notebook = a_notebook(tmp_path, size=19)
    with pytest.raises(Refused) as refused:
        make_summary(notebook.reader.facts(PERIOD), VOCABULARY)
    notebook.close()
    assert "at least 20 people" in sentence(refused.value)


def test_a_neighbourhood_named_after_somebody_stops_the_file(tmp_path):
    notebook = a_notebook(tmp_path, place="at Zuzanna b")
    protected = make_summary(notebook.reader.facts(PERIOD), VOCABULARY)
    path = tmp_path / "summary.xlsx"
    with pytest.raises(FileTrouble) as trouble:
        export_summary(protected, path, write_workbook, DETAILS, notebook.reader)
    notebook.close()
    assert trouble.value.code == "workbook_leak"
    assert not path.exists()


def test_a_park_called_after_a_victoria_stops_nothing_when_somebody_else_is_one(tmp_path):
    notebook = a_notebook(tmp_path, place="Victoria Park")
    with notebook.write() as session:
        session.save([make_person("Victoria")])
    path = tmp_path / "summary.xlsx"
    protected = make_summary(notebook.reader.facts(PERIOD), VOCABULARY)
    export_summary(protected, path, write_workbook, DETAILS, notebook.reader)
    notebook.close()
    assert path.exists()


def test_every_trouble_with_a_file_has_a_sentence():
    for code in (
        "file_in_use",
        "folder_missing",
        "folder_read_only",
        "name_is_folder",
        "workbook_disk_full",
        "workbook_leak",
        "workbook_readback",
        "workbook_suffix",
        "workbook_unwritten",
    ):
        assert sentence(FileTrouble(code)).endswith(".")
