"""Files in a real spreadsheet program: summaries it opens, answers that come back, and books it writes for us.

It is started three times for all of them, once for each format; each start takes longer than what it converts.
"""

import subprocess
import sys
from datetime import date, datetime, time, timedelta

import pytest
from openpyxl import Workbook, load_workbook

from connector_app.application.export_summary import Details
from connector_app.application.response_sheet import mark_of
from connector_app.application.response_words import CHOICES, CHOOSE
from connector_app.application.take_responses import Standing, look_at_responses
from connector_app.domain.organisation import Organisation
from connector_app.domain.response import Led, ResponseState, Shared, SharedThing
from connector_app.formats.spreadsheet_reader import read_spreadsheet
from connector_app.formats.workbook_reader import read_workbook
from connector_app.formats.workbook_writer import write_workbook
from connector_app.summary.policy import STANDARD
from connector_app.summary.protect import protect
from connector_app.summary.tabulate import tabulate
from tests.asking import HEARD, asks_of, fill_in, let_go, page_of, passed_on, top_of
from tests.factory import TODAY, copy_notebook
from tests.summary.made_facts import QUARTER, VOCABULARY, community
from tests.summary.made_summary import themes_shown
from tests.system import require_programs

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the program has another name and place")

#: Names of neighbourhoods, and how they stand in the workbook.
PLACES = {
    "=1+1": "=1+1",
    "+1": "+1",
    "@SUM(1)": "@SUM(1)",
    "\t=2*3": "=2*3",
    "-2": "-2",
    "1/2": "1/2",
    "00123": "00123",
    "حي النور": "حي النور",
    "Łódź 🌻": "Łódź 🌻",
}
MADE_ON = date(2026, 10, 3)
PCN = Organisation(name="Town PCN")
INSIGHTS = [let_go(text) for text in HEARD]
FIRST, SECOND, THIRD = (passed_on(insight, PCN) for insight in INSIGHTS)


@pytest.fixture(scope="module")
def notebook(tmp_path_factory):
    made = copy_notebook(tmp_path_factory.mktemp("notebook"), PCN, *INSIGHTS, FIRST, SECOND, THIRD)
    yield made
    made.close()


@pytest.fixture(scope="module")
def folder(notebook, tmp_path_factory):
    """What was written, and by ending what the program made of it; sheets of answers were .ods before .xlsx."""
    require_programs()
    folder = tmp_path_factory.mktemp("calc")
    _write_summary(folder)
    _write_answers(notebook, folder)
    _write_book(folder)
    _convert(folder, "ods", "sent.xlsx", "filled.xlsx", "book.xlsx")
    _convert(folder, "xls", "book.xlsx")
    _convert(folder, "xlsx:Calc MS Excel 2007 XML", "ods/sent.ods", "ods/filled.ods", "summary.xlsx", "book.xlsx")
    return folder


def _convert(folder, kind, *names):
    into = folder / kind.partition(":")[0]
    command = ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--convert-to"]
    command += [kind, "--outdir", str(into), *(str(folder / name) for name in names)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    made = sorted(each.stem for each in into.iterdir()) if into.is_dir() else []
    assert made == sorted(name.rpartition("/")[2].partition(".")[0] for name in names), done.stderr


def _write_summary(folder):
    tables = tabulate(community(900, places=tuple(PLACES)), VOCABULARY)
    details = Details(recipient="=SUM(1)", community="+44 Together", contact="@ann", made_on=TODAY)
    write_workbook(protect(QUARTER, tables, tables.people, STANDARD), details, folder / "summary.xlsx")


def _write_answers(notebook, folder):
    """Write the sheet as it was sent, and as it was filled in."""
    details = Details(recipient="", community="Grace Street Hall", contact="", made_on=MADE_ON)
    asks = asks_of(*zip(INSIGHTS, (FIRST, SECOND, THIRD), strict=True), mark=mark_of(notebook, MADE_ON))
    protected = themes_shown(*(item.code for item in VOCABULARY.themes.items[:2]))
    write_workbook(protected, details, folder / "sent.xlsx", asks=asks)
    book, page = page_of(folder / "sent.xlsx")
    day = datetime(2026, 11, 2)  # noqa: DTZ001 - as a spreadsheet has a day
    fill_in(
        page,
        FIRST.token,
        state="Done",
        led="Both together",
        shared_space="Yes",
        words="It works: twice a day",
        on=day,
    )
    fill_in(page, THIRD.token, state="Done", words="=as you said")
    fill_in(page, SECOND.token, state="Not done", reason="No money\nthis year", on="2/11/2026")
    book.save(folder / "filled.xlsx")


def _write_book(folder):
    book = Workbook()
    people = book.active
    people.title = "People"
    people.append(["Name", "Phone", "Born", "Seen", "At", "Spent", "Share", "Err"])
    people.append(
        ["Ann Öz\n& <b>", "07700 900100", date(1960, 7, 4), datetime.fromisoformat("2024-02-29 10:30"), time(9, 5),
         timedelta(hours=26, minutes=30), 0.1 + 0.2, "=1/0"]
    )  # fmt: skip
    people.append(["Cy", 447700900197, None, None, None, None, 1e20])
    people.merge_cells("A5:A6")
    people["A5"], people["B5"], people["B6"] = "The Reeds", "one", "two"
    hidden = book.create_sheet("Kept back")
    hidden["B3"], hidden.sheet_state = "x", "hidden"
    book.save(folder / "book.xlsx")


@pytest.fixture(scope="module")
def books(folder):
    """The summary as it was written, and as the program wrote what it had read."""
    return load_workbook(folder / "summary.xlsx"), load_workbook(folder / "xlsx" / "summary.xlsx")


def _cells(book):
    pages = book.worksheets
    return {
        (page.title, cell.coordinate): (cell.data_type, cell.value)
        for page in pages
        for row in page.iter_rows()
        for cell in row
        if cell.value is not None
    }


def test_the_sheets_are_all_there_in_their_order(books):
    written, read = books
    assert read.sheetnames == written.sheetnames
    assert len(read.sheetnames) > 3


def test_every_text_arrives_as_text_and_every_number_as_a_number(books):
    written, read = map(_cells, books)
    assert read == written
    assert {kind for kind, _ in read.values()} == {"s", "n"}


def test_no_name_of_a_neighbourhood_is_worked_out(books):
    _, read = books
    headings = {cell.value for row in read["What matters"].iter_rows() for cell in row if cell.data_type == "s"}
    assert set(PLACES.values()) <= headings


def test_what_was_filled_in_arrives_as_it_was_meant(notebook, folder):
    taking = look_at_responses(notebook, folder / "xlsx" / "filled.xlsx", read_workbook, TODAY)
    assert (taking.made_on, taking.lines) == (MADE_ON, ())
    found = {row.kept.token: row for row in taking.rows}
    first, second = found[FIRST.token].found, found[SECOND.token].found
    assert (first.state, first.led_by, first.answered_on) == (ResponseState.DONE, Led.TOGETHER, date(2026, 11, 2))
    assert (first.shared, first.words) == ((SharedThing(Shared.SPACE),), "It works: twice a day")
    assert (second.state, second.reason) == (ResponseState.NOT_DONE, "No money\nthis year")
    assert second.answered_on == date(2026, 11, 2)
    assert found[THIRD.token].standing is Standing.UNCLEAR
    assert "took words for something to work out" in found[THIRD.token].why[0].say()


def test_a_sheet_that_was_only_opened_and_saved_brings_nothing(notebook, folder):
    taking = look_at_responses(notebook, folder / "xlsx" / "sent.xlsx", read_workbook, TODAY)
    assert [row.standing for row in taking.rows] == [Standing.UNANSWERED] * 3


def test_lists_and_locks_are_understood_by_the_other_program(folder):
    _, page = page_of(folder / "xlsx" / "sent.xlsx")
    rules = [rule for rule in page.data_validations.dataValidation if rule.type == "list"]
    offered = {tuple(rule.formula1.strip('"').split(",")) for rule in rules}
    assert offered == {(CHOOSE, *texts.values()) for texts in CHOICES.values()}
    assert page.protection.sheet
    open_ = {cell.row for row in page.iter_rows() for cell in row if not cell.protection.locked and cell.value}
    assert open_ == {top_of(page) + number for number in (1, 2, 3)}


@pytest.mark.parametrize("kind", ["xls", "ods", "xlsx"])
def test_a_book_is_read_alike_in_each_format(folder, kind):
    people, kept_back = read_spreadsheet(folder / kind / f"book.{kind}").sheets
    clock = "9:05" if kind == "ods" else "09:05"
    assert people.rows == [
        (1, ["Name", "Phone", "Born", "Seen", "At", "Spent", "Share", "Err"]),
        (2, ["Ann Öz\n& <b>", "07700 900100", "1960-07-04", "2024-02-29 10:30", clock, "26:30", "0.3"]),
        (3, ["Cy", "447700900197", "", "", "", "", "100000000000000000000"]),
        (5, ["The Reeds", "one"]),
        (6, ["The Reeds", "two"]),
    ]
    assert (people.name, people.hidden) == ("People", False)
    assert (kept_back.name, kept_back.hidden, kept_back.rows) == ("Kept back", True, [(3, ["", "x"])])
