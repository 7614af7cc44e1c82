"""What was planned becomes a file, and the ledger knows of it before anybody else can."""

from dataclasses import replace
from datetime import date
from zipfile import ZipFile

import pytest

from connector_app.application.export_summary import export_summary
from connector_app.application.messages import sentence
from connector_app.application.quotes import approve
from connector_app.domain.consent import ConsentState, Purpose
from connector_app.domain.conversation import ShareLevel
from connector_app.domain.errors import FileTrouble, Refused
from connector_app.domain.person import ContactKind, ContactPoint
from connector_app.formats.workbook_writer import write_workbook
from connector_app.summary.ledger import ReleaseKind
from tests.factory import make_consent, make_conversation, make_person, make_quote
from tests.sending import Street, details, shown, theme

SUMMER, TODAY = date(2026, 8, 1), date(2026, 11, 22)
WORDS = "The damp makes my family ill."


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """Thirty people who spoke in summer, one of whom let her words be quoted."""
    street = Street(tmp_path_factory.mktemp("made"), 30)
    street.speak_up(SUMMER)
    zoe = make_person("Zuzanna Wrobel", contact_points=(ContactPoint(ContactKind.PHONE, "0161 496 0007"),))
    talk = make_conversation(zoe, themes=["HOUSING"], on=SUMMER, share_level=ShareLevel.QUOTES_ALLOWED)
    agreed = [make_consent(zoe), make_consent(zoe, purpose=Purpose.QUOTE)]
    street.people.append(zoe)
    street.keep(zoe, talk, *agreed, make_quote(talk, zoe, safe_text=WORDS))
    (quote,) = street.notebook.reader.quotes_of(talk.id)
    street.dispatcher.run(approve(street.notebook.reader, quote, "Ann", TODAY))
    street.notebook.close()
    return street


@pytest.fixture
def street(made, tmp_path):
    again = Street.again(made, tmp_path)
    yield again
    again.notebook.close()


def content(path):
    with ZipFile(path) as archive:
        return "".join(archive.read(name).decode() for name in archive.namelist())


def test_a_notebook_becomes_a_file_that_names_nobody(street):
    release, path = street.send("2026Q3", TODAY, to="Riverside PCN")
    written = content(path)
    assert WORDS in written
    assert "Zuzanna" not in written
    assert "0161" not in written
    assert street.notebook.ledger.releases() == [release]
    assert (release.recipient, release.kind, release.sequence) == ("Riverside PCN", ReleaseKind.CLOSED, 1)


def test_the_digest_that_is_remembered_is_the_file_s(street):
    from hashlib import sha256

    release, path = street.send("2026Q3", TODAY)
    assert release.sha256 == sha256(path.read_bytes()).hexdigest()


def test_a_closed_period_is_the_same_file_for_ever(street):
    _, first = street.send("2026Q3", TODAY)
    kept = first.read_bytes()
    street.arrive(12)
    street.talk(street.people, SUMMER, "MONEY")
    for person in street.people[:3]:
        street.remove(person)
    again, second = street.send("2026Q3", TODAY)
    assert second.read_bytes() == kept
    assert (again.kind, again.numbers, again.content) == (ReleaseKind.AGAIN, (), "")
    third, _ = street.send("2026Q3", date(2027, 5, 1), to="Another")
    assert (third.kind, third.recipient, third.sequence) == (ReleaseKind.AGAIN, "Another", 3)


def test_words_taken_back_between_looking_and_sending_stay_away(street):
    planned = street.plan("2026Q3", TODAY)
    assert [quote.text for quote in planned.protected.quotes] == [WORDS]
    zoe = street.people[-1]
    street.keep(make_consent(zoe, purpose=Purpose.QUOTE, state=ConsentState.RETRACTED, decided_on=TODAY))
    release, path = street.export(planned, TODAY)
    assert WORDS not in content(path)
    assert WORDS not in release.content
    _, again = street.send("2026Q3", TODAY)
    assert WORDS not in content(again)


def test_of_two_plans_only_the_first_is_sent(street):
    planned = street.plan("2026Q3", TODAY)
    street.export(planned, TODAY)
    with street.untouched(), pytest.raises(Refused) as refused:
        street.export(planned, TODAY)
    assert refused.value.code == "ledger_moved_on"
    assert sentence(refused.value).startswith("Another summary was sent")
    assert street.send("2026Q3", TODAY)[0].kind is ReleaseKind.AGAIN


def test_a_name_in_the_file_stops_it_before_the_ledger_is_told(street):
    street.keep(replace(street.places[0], name="at Zuzanna Wrobel's"))
    planned = street.plan("2026Q3", TODAY)
    with street.untouched(), pytest.raises(FileTrouble) as trouble:
        street.export(planned, TODAY)
    assert trouble.value.code == "workbook_leak"


def test_a_park_called_after_a_victoria_stops_nothing_when_somebody_else_is_one(street):
    street.keep(replace(street.places[0], name="Victoria Park"), make_person("Victoria"))
    _, path = street.send("2026Q3", TODAY)
    assert "Victoria Park" in content(path)


def test_a_file_that_was_there_is_as_it_was_when_nothing_leaves(street, monkeypatch):
    path = street.folder / "there.xlsx"
    path.write_bytes(b"an older file")
    planned = street.plan("2026Q3", TODAY)
    monkeypatch.setattr(street.notebook.ledger, "commit", _fail)
    with pytest.raises(Refused, match="ledger_moved_on"):
        export_summary(street.notebook, planned, path, write_workbook, details(), marks=street.marks)
    assert path.read_bytes() == b"an older file"
    assert street.marks.sent(street.notebook.ledger.head().ledger) == {}


def _fail(*_):
    raise Refused("ledger_moved_on")


def test_what_is_shown_is_what_the_ledger_holds(street):
    planned = street.plan("2026Q3", TODAY)
    release, _ = street.export(planned, TODAY)
    numbers = {number.cell: number.shown for number in release.numbers}
    for cell, value in shown(planned.protected).items():
        assert numbers[cell] == (value if isinstance(value, int) else None)
    assert theme("FOOD") in numbers


def test_a_person_who_was_not_asked_does_not_make_up_the_number(tmp_path):
    street = Street(tmp_path, 20)
    street.talk(street.people, SUMMER, "FOOD")
    street.retract(street.people[0], TODAY)
    with street.untouched(), pytest.raises(Refused) as refused:
        street.send("2026Q3", TODAY)
    assert "at least 20 people" in sentence(refused.value)
    street.notebook.close()


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
