"""What is known of each row of a file, what can be chosen for it, and what the report says of it."""

from datetime import date
from pathlib import Path

import pytest

from connector_app.application.audit import Via
from connector_app.application.dispatch import Dispatcher
from connector_app.application.forget import carry_out
from connector_app.application.forget_plan import by_default, plan_to_forget
from connector_app.application.frameworks import load_vocabulary
from connector_app.application.imports.arrivals import look_over, report_text, take_in
from connector_app.application.imports.arriving import Choice, Content, Verdict
from connector_app.application.imports.imported import (
    ConversationsFile,
    ExchangesFile,
    ImportedConversation,
    ImportedExchange,
    ImportedPerson,
    ImportReport,
    Line,
    PeopleFile,
    Skipped,
)
from connector_app.domain.conversation import Conversation, Precision
from connector_app.domain.errors import FileTrouble
from connector_app.domain.exchange import Exchange
from connector_app.domain.person import ContactKind, ContactPoint, Person, PersonStatus
from tests.factory import TODAY, copy_notebook, make_person

VOCABULARY = load_vocabulary(Path(__file__).parents[3] / "resources" / "frameworks")
PHONE = ContactPoint(ContactKind.PHONE, "07700 900100")
UNREADABLE = Skipped(4, Line("Nobody is named."))


def people_of(*rows, skipped=()):
    told = tuple(ImportedPerson(**({"row": n, "display": "Dawn"} | row)) for n, row in enumerate(rows, 2))
    return PeopleFile(file="people.csv", people=told, skipped=skipped)


@pytest.fixture
def notebook(tmp_path):
    """A notebook in which Dawn can be reached and Bea Thornton cannot."""
    made = copy_notebook(
        tmp_path, make_person(contact_points=(PHONE,), how_we_met="hall"), make_person("Bea Thornton")
    )
    yield made
    made.close()


def over(notebook, file):
    return look_over(notebook, VOCABULARY, file, TODAY)


def test_each_row_has_its_verdict_its_reason_and_what_is_likely(notebook):
    arrivals = over(
        notebook,
        people_of(
            {"display": "Ali"},
            {"phones": ("+44 7700 900100",), "notes": ("x",)},
            {"phones": ("07700 900100",)} | {"row": 5},
            {"display": "Beatrice Thornton", "row": 6},
            {"display": "Don", "phones": ("07700 900100",), "row": 7},
            {"notes": ("y",), "row": 8},
            skipped=(UNREADABLE,),
        ),
    )
    assert arrivals.content is Content.PEOPLE
    assert [(row.row, row.verdict, row.choice) for row in arrivals.rows] == [
        (2, Verdict.NEW, Choice.ADD),
        (3, Verdict.LIKE, Choice.FILL),
        (4, Verdict.UNREADABLE, Choice.LEAVE),
        (5, Verdict.KNOWN, Choice.LEAVE),
        (6, Verdict.LIKE, Choice.ADD),
        (7, Verdict.LIKE, Choice.ADD),
        (8, Verdict.LIKE, Choice.ADD),
    ]
    assert [row.reason.say() for row in arrivals.rows if row.reason] == [
        "The same name and phone number.",
        "Nobody is named.",
        "Known already; the row has nothing new.",
        "One name may be short for the other.",
        "The same phone number under another name.",
        "The same name, and nothing else to tell by.",
    ]
    assert [row.likely[0].label for row in arrivals.rows if row.likely] == [
        "Dawn", "Dawn", "Bea Thornton", "Dawn", "Dawn",
    ]  # fmt: skip
    assert arrivals.counts() == {
        Verdict.NEW: 1, Verdict.LIKE: 4, Verdict.KNOWN: 1, Verdict.UNREADABLE: 1,
    }  # fmt: skip


def test_rows_of_one_person_become_one_and_say_so(notebook):
    rows = ({"display": "Ali", "phones": ("07700 900333",)}, {"display": "ali", "emails": ("a@example.org",)})
    both = {"display": "Ali", "phones": ("07700 900333",), "emails": ("a@example.org",)}
    arrivals = over(notebook, people_of(*rows, both, rows[0]))
    assert [row.choice for row in arrivals.rows] == [Choice.ADD, Choice.FILL, Choice.FILL, Choice.LEAVE]
    assert arrivals.rows[3].reason.say() == "Row 2 says the same."
    (ali,) = arrivals.command().saves
    assert [point.value for point in ali.contact_points] == ["07700 900333", "a@example.org"]
    arrivals.choose(0, Choice.LEAVE)
    (ali,) = arrivals.command().saves
    assert ali.label == "ali"


def test_what_is_chosen_is_done(notebook):
    arrivals = over(notebook, people_of({"notes": ("y",)}, {"display": "Ali"}))
    dawn = arrivals.rows[0].likely[0].id
    assert arrivals.choose(0, Choice.FILL, dawn).likely[0].id == dawn
    arrivals.choose_all(Verdict.NEW, Choice.LEAVE)
    (filled,) = arrivals.command().saves
    assert (filled.id, filled.notes) == (dawn, "y")
    report = arrivals.report()
    assert (report.imported, report.updated) == (0, 1)
    assert [(left.row, left.reason.say()) for left in report.skipped] == [(3, "Left out, as was chosen.")]
    for wrong in ((1, Choice.FILL, None), (0, Choice.FILL, "f" * 32)):
        with pytest.raises(ValueError, match="row"):
            arrivals.choose(*wrong)


def test_a_name_is_not_enough_to_bring_somebody_back_who_asked_to_be_forgotten(tmp_path):
    asked = make_person("Cy", status=PersonStatus.ASKED_TO_BE_FORGOTTEN)
    notebook = copy_notebook(tmp_path, asked)
    arrivals = over(notebook, people_of({"display": "Cy", "phones": ("07700 900444",)}))
    (row,) = arrivals.rows
    assert (row.choice, row.likely) == (Choice.LEAVE, ())
    assert [left.reason.say() for left in arrivals.report().skipped] == [
        "Somebody of this name asked to be forgotten."
    ]
    arrivals.choose(0, Choice.ADD)
    assert [noun.label for noun in arrivals.command().saves] == ["Cy"]
    notebook.close()


def test_where_people_were_forgotten_it_is_said_that_a_file_may_bring_them_back(notebook):
    assert "forgotten" not in " ".join(line.say() for line in over(notebook, people_of({"display": "Al"})).lines)
    (bea,) = notebook.reader.named("Bea Thornton")
    carry_out(notebook, by_default(plan_to_forget(notebook, bea.id, TODAY)), Via.WINDOW)
    assert "were forgotten" in " ".join(line.say() for line in over(notebook, people_of({"display": "Al"})).lines)


def test_a_name_in_exchanges_means_the_same_in_every_row(notebook):
    rows = (("Bea T", "Ali"), ("Beatrice Thornton", "Ali"), ("Ali", "Beatrice Thornton"))
    told = tuple(ImportedExchange(n, *row) for n, row in enumerate(rows, 2))
    arrivals = over(notebook, ExchangesFile(file="e.csv", exchanges=told))
    assert [row.verdict for row in arrivals.rows] == [Verdict.NEW, Verdict.LIKE, Verdict.LIKE]
    arrivals.choose(1, Choice.FILL)
    assert arrivals.rows[2].choice is Choice.FILL
    saves = arrivals.command().saves
    assert [noun.label for noun in saves if isinstance(noun, Person)] == ["Bea T", "Ali"]
    (bea,) = notebook.reader.named("Bea Thornton")
    exchanges = [noun for noun in saves if isinstance(noun, Exchange)]
    assert exchanges[1].legs[0].giver.id == exchanges[2].legs[0].receiver.id == bea.id


def test_two_names_chosen_to_be_one_person_give_nothing_to_themselves(notebook):
    told = (ImportedExchange(2, "Beatrice Thornton", "Bea Thornton"),)
    arrivals = over(notebook, ExchangesFile(file="e.csv", exchanges=told))
    arrivals.choose(0, Choice.FILL)
    assert arrivals.command() is None
    assert [left.reason.say() for left in arrivals.report().skipped] == ["Giver and receiver are the same."]


def test_conversations_arrive_with_people_themes_and_places(notebook):
    told = (
        ImportedConversation(
            row=2, text="Buses stop at six", people=("Dawn", "Zoë"), on=date(2026, 1, 5), place="Northgate",
            themes=("Transport", "Hens"),
        ),
        ImportedConversation(row=3, text="Soup"),
        ImportedConversation(row=4, text=" "),
    )  # fmt: skip
    arrivals = over(notebook, ConversationsFile(file="c.csv", conversations=told))
    assert [row.verdict for row in arrivals.rows] == [Verdict.NEW, Verdict.NEW, Verdict.UNREADABLE]
    first, second = (noun for noun in arrivals.command().saves if isinstance(noun, Conversation))
    assert first.text == "Buses stop at six\nHens"
    assert [theme.code for theme in first.themes] == ["TRANSPORT"]
    assert (len(first.people), second.precision, second.on) == (2, Precision.ABOUT, TODAY)
    said = " ".join(line.say() for line in arrivals.lines)
    assert "Hens" in said
    assert "Northgate" in said


def test_the_report_says_first_that_names_are_in_it_and_then_why(notebook):
    file = people_of({"display": "{reason}", "notes": ("x",)}, {"notes": ("y",)}, skipped=(UNREADABLE,))
    report = take_in(over(notebook, file), notebook, Dispatcher(notebook, lambda _: None))
    text = report_text(report)
    assert text.splitlines()[0].startswith("This report has names")
    assert "Row 3, Dawn, beside Dawn: The same name, and nothing else to tell by." in text
    assert "Row 4: Nobody is named." in text
    assert "Added: 2" in text
    again = report_text(over(notebook, file).report())
    assert "Row 2, {reason}, beside {reason}: Known already" in again


def test_a_report_on_a_file_that_was_refused_is_its_sentence():
    text = report_text(ImportReport(file="x.csv", error=FileTrouble("file_empty", file="x.csv")))
    assert "The file is empty: x.csv." in text


def test_a_conversation_with_some_of_very_many_of_a_name_comes_in_once(tmp_path):
    many = [make_person(label, notes=str(n)) for label in ("Resident", "Visitor") for n in range(80)]
    notebook = copy_notebook(tmp_path, *many)
    row = ImportedConversation(row=2, text="The bus is late", people=("Resident", "Visitor", "Ali"))
    file = ConversationsFile(file="diary.csv", conversations=(row,))
    for imported in (1, 0):
        arrivals = over(notebook, file)
        assert arrivals.report().imported == imported
        if command := arrivals.command():
            Dispatcher(notebook, lambda changes: None).run(command)
    notebook.close()
