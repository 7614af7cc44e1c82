"""The sheet for a partner through a real spreadsheet program: there and back, filled in, and as another format."""

import subprocess
import sys
from datetime import date, datetime

import pytest

from connector_app.application.export_summary import Details
from connector_app.application.response_sheet import mark_of
from connector_app.application.response_words import CHOICES, CHOOSE
from connector_app.application.take_responses import Standing, look_at_responses
from connector_app.domain.organisation import Organisation
from connector_app.domain.response import Led, ResponseState, Shared, SharedThing
from connector_app.formats.workbook_reader import read_workbook
from connector_app.formats.workbook_writer import write_workbook
from tests.asking import HEARD, asks_of, fill_in, let_go, page_of, passed_on, top_of
from tests.factory import TODAY, copy_notebook
from tests.summary.made_facts import VOCABULARY
from tests.summary.made_summary import themes_shown
from tests.system import require_programs

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the program has another name and place")

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
def returned(notebook, tmp_path_factory):
    """The sheet as it was sent and as it was filled in, each after it was saved as .ods and as .xlsx again."""
    require_programs()
    folder = tmp_path_factory.mktemp("calc")
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
    for kind, files in (("ods", ("sent.xlsx", "filled.xlsx")), ("xlsx", ("ods/sent.ods", "ods/filled.ods"))):
        command = ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless"]
        command += ["--convert-to", kind, "--outdir", str(folder / kind), *(str(folder / name) for name in files)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=120)
        assert sorted(each.stem for each in (folder / kind).iterdir()) == ["filled", "sent"], done.stderr
    return folder / "xlsx"


def test_what_was_filled_in_arrives_as_it_was_meant(notebook, returned):
    taking = look_at_responses(notebook, returned / "filled.xlsx", read_workbook, TODAY)
    assert (taking.made_on, taking.lines) == (MADE_ON, ())
    found = {row.kept.token: row for row in taking.rows}
    first, second = found[FIRST.token].found, found[SECOND.token].found
    assert (first.state, first.led_by, first.answered_on) == (ResponseState.DONE, Led.TOGETHER, date(2026, 11, 2))
    assert (first.shared, first.words) == ((SharedThing(Shared.SPACE),), "It works: twice a day")
    assert (second.state, second.reason) == (ResponseState.NOT_DONE, "No money\nthis year")
    assert second.answered_on == date(2026, 11, 2)
    assert found[THIRD.token].standing is Standing.UNCLEAR
    assert "took words for something to work out" in found[THIRD.token].why[0].say()


def test_a_sheet_that_was_only_opened_and_saved_brings_nothing(notebook, returned):
    taking = look_at_responses(notebook, returned / "sent.xlsx", read_workbook, TODAY)
    assert [row.standing for row in taking.rows] == [Standing.UNANSWERED] * 3


def test_lists_and_locks_are_understood_by_the_other_program(returned):
    _, page = page_of(returned / "sent.xlsx")
    rules = [rule for rule in page.data_validations.dataValidation if rule.type == "list"]
    offered = {tuple(rule.formula1.strip('"').split(",")) for rule in rules}
    assert offered == {(CHOOSE, *texts.values()) for texts in CHOICES.values()}
    assert page.protection.sheet
    open_ = {cell.row for row in page.iter_rows() for cell in row if not cell.protection.locked and cell.value}
    assert open_ == {top_of(page) + number for number in (1, 2, 3)}
