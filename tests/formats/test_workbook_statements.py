"""The sheets of words and states: what was let go stands there word for word, and nothing of anybody with it."""

from dataclasses import replace
from datetime import date

import pytest
from openpyxl import load_workbook

from connector_app.application.export_summary import Details
from connector_app.domain.errors import FileTrouble
from connector_app.formats.workbook_writer import write_workbook
from connector_app.summary.statements import Approved, Headline, Label, Month, Number, Statement
from tests.summary.made_summary import themes_shown

DETAILS = Details(
    recipient="Town PCN", community="Grace Street Hall", contact="01632 960001", made_on=date(2026, 10, 3)
)
PAGE = Statement(
    name="you_said_we_did",
    short="You said, we did",
    title="You said, we did: what was heard and passed on, and what became of it",
    columns=("What we heard", "People", "What was shared", "Month"),
    rows=(
        (
            Approved(("The buses stop at six.", "=1+1")),
            Number(20),
            Label(("Money", "Space")),
            Month(date(2026, 8, 1)),
        ),
        (Approved(("A warm room [would] help.",)), Number(15), Label(), Label()),
    ),
    headlines=(Headline("Days from hearing it to telling people back, in the middle of all", 12),),
)


def summary(*pages):
    return themes_shown("FOOD").stating(pages)


def test_a_statement_is_a_sheet_with_its_words_its_numbers_and_its_months(tmp_path):
    path = tmp_path / "summary.xlsx"
    write_workbook(summary(PAGE), DETAILS, path)
    sheet = load_workbook(path)["You said, we did"]
    header, *rows = [[cell.value for cell in row] for row in sheet[sheet.tables["you_said_we_did"].ref]]
    assert header == list(PAGE.columns)
    assert rows == [
        ["The buses stop at six. / =1+1", 20, "Money, Space", "August 2026"],
        ["A warm room (would) help.", 15, "Not noted", "Not noted"],
    ]
    lines = [cell.value for (cell, *_) in sheet.iter_rows(max_row=6)]
    assert "Days from hearing it to telling people back, in the middle of all: 12" in lines


@pytest.mark.parametrize("forbidden", ["Dawnette", "+44 1632 960222"])
def test_somebody_inside_words_that_were_let_go_stops_the_export(tmp_path, forbidden):
    words = Approved((f"Ask {forbidden} about the room.",))
    page = replace(PAGE, rows=((words, Number(20), Label(), Label()),))
    with pytest.raises(FileTrouble, match="workbook_leak"):
        write_workbook(summary(page), DETAILS, tmp_path / "summary.xlsx", forbidden=[forbidden])
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "cell", [Number(7), Number(13), Number(5), Month(date(2026, 8, 2)), Approved(("",)), Approved(("x" * 301,))]
)
def test_no_page_can_hold_a_number_that_no_binning_made_or_a_day_or_endless_words(cell):
    page = replace(PAGE, rows=((cell, Number(20), Label(), Label()),))
    with pytest.raises(ValueError, match="may not stand here"):
        summary(page)
