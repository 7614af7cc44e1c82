"""The sheet of words that people let go, and that nothing of anybody leaves with them."""

from datetime import date
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook

from connector_app.application.export_summary import Details
from connector_app.domain.errors import FileTrouble
from connector_app.formats.workbook_writer import write_workbook
from connector_app.formats.workbook_writer.plan import plan_of
from connector_app.summary.policy import STANDARD
from connector_app.summary.protect import protect
from connector_app.summary.protected import Protected, ShownQuote
from connector_app.summary.quotes import shown_themes, with_quotes
from connector_app.summary.tabulate import tabulate
from connector_app.text import untranslated
from tests.formats import test_workbook_rules as rules
from tests.summary.made_facts import QUARTER, VOCABULARY, community

DETAILS = Details(
    recipient="Town PCN", community="Grace Street Hall", contact="01632 960001", made_on=date(2026, 10, 3)
)
SHEET = "In their own words"


@pytest.fixture(scope="module")
def plain() -> Protected:
    tables = tabulate(community(120, places=("North", "Victoria Park")), VOCABULARY)
    return protect(QUARTER, tables, tables.people, STANDARD)


def quoted(protected: Protected, *texts: str) -> Protected:
    label = next(iter(shown_themes(protected).values()))
    return with_quotes(protected, [ShownQuote(label, text) for text in texts])


def test_each_quote_stands_beside_its_theme(plain, tmp_path):
    path = tmp_path / "summary.xlsx"
    summary = quoted(plain, "The damp makes us ill.", "=HYPERLINK(1) [c]\n\u202eline")
    write_workbook(summary, DETAILS, path)
    book = load_workbook(path)
    page = book[SHEET]
    header, *rows = [[cell.value for cell in row] for row in page[page.tables["in_their_own_words"].ref]]
    label = summary.quotes[0].theme
    assert header == ["Theme", "Words"]
    assert rows == [[label, "The damp makes us ill."], [label, "=HYPERLINK(1) (c) \ufffdline"]]
    assert {cell.data_type for row in page.iter_rows() for cell in row if cell.value is not None} == {"s"}
    linked = {cell.hyperlink.location for row in book["Contents"].iter_rows() for cell in row if cell.hyperlink}
    assert f"'{SHEET}'!A1" in linked


def test_without_quotes_there_is_no_sheet_and_no_word_of_it(plain, tmp_path):
    path = tmp_path / "summary.xlsx"
    write_workbook(plain, DETAILS, path)
    with ZipFile(path) as archive:
        assert SHEET not in "".join(archive.read(part).decode() for part in archive.namelist())


def test_quotes_add_a_sheet_and_change_no_other_but_the_contents(plain):
    before, after = (plan_of(made, DETAILS, untranslated) for made in (plain, quoted(plain, "words")))
    assert [sheet for sheet in after.sheets if sheet not in before.sheets] == [after.sheets[1], after.sheets[-1]]


@pytest.mark.parametrize(
    ("text", "forbidden"),
    [
        ("Then Dawnette came by.", "Dawnette"),
        ("Ask Dawnettes sister.", "Dawnette"),
        ("ask dawnette okonkwo", "Dawnette Okonkwo"),
        ("Call 01632 960 222 any time.", "+44 1632 960222"),
        ("Grace was there.", "Grace"),  # stands on the cover too
        ("Victoria was there.", "Victoria"),  # stands in a neighbourhood's name too
        ("She rang 01632 960001.", "01632960001"),  # the contact's own number
    ],
)
def test_somebody_inside_a_quote_stops_the_export(plain, tmp_path, text, forbidden):
    with pytest.raises(FileTrouble) as trouble:
        write_workbook(quoted(plain, text), DETAILS, tmp_path / "summary.xlsx", forbidden=[forbidden])
    assert trouble.value.code == "workbook_leak"
    assert list(tmp_path.iterdir()) == []


def test_the_cover_and_the_places_may_say_what_a_quote_may_not(plain, tmp_path):
    known = ["Grace", "Victoria", "01632960001"]
    write_workbook(
        quoted(plain, "With grace and in small letters."), DETAILS, tmp_path / "summary.xlsx", forbidden=known
    )
    assert (tmp_path / "summary.xlsx").exists()


def test_the_sheet_keeps_the_rules_of_accessible_workbooks(plain, tmp_path):
    path = tmp_path / "summary.xlsx"
    write_workbook(quoted(plain, "The damp makes us ill.", "Nobody rings back."), DETAILS, path)
    with ZipFile(path) as archive:
        parts = {name: archive.read(name).decode() for name in archive.namelist()}
    book = load_workbook(path)
    made = rules.Book(book.worksheets, parts, book)
    about_figures = {"H1", "S7"}
    broken = [name for name, rule in rules.RULES.items() if name not in about_figures and not rule(made)]
    assert broken == []
    assert [book[SHEET].cell(row, 1).value for row in (1, 2, 4)] == [
        SHEET,
        "This worksheet contains one table.",
        "Source: record kept by Grace Street Hall. Period: 1 July 2026 to 30 September 2026.",
    ]
