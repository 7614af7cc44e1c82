"""The sheet that a partner fills in, as it is written: what may be changed in it, and what it never holds."""

import re
from datetime import date
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook

from connector_app.application.check_workbook import check_workbook, is_clean
from connector_app.application.export_summary import Details
from connector_app.application.response_words import CHOICES, CHOOSE, CONTEXT, HEADINGS, WRITE, Column
from connector_app.domain.errors import FileTrouble
from connector_app.domain.organisation import Organisation
from connector_app.domain.response import Led, ResponseState, Shared, SharedThing
from connector_app.formats.workbook_reader import read_workbook
from connector_app.formats.workbook_writer import write_workbook
from connector_app.formats.workbook_writer.entering import MOST_IN_A_LIST
from connector_app.formats.workbook_writer.plan import plan_of
from connector_app.summary.asks import Ask, Asks
from connector_app.summary.protected import Protected
from connector_app.text import untranslated
from tests.asking import HEARD, MARK, SHEET, asks_of, column_of, let_go, page_of, passed_on, top_of
from tests.formats import test_workbook_rules as rules
from tests.summary.made_facts import community, protected_of

DETAILS = Details(
    recipient="Town PCN", community="Grace Street Hall", contact="01632 960001", made_on=date(2026, 10, 3)
)
PCN = Organisation(name="Town PCN", contact="Mr Okonkwo")
INSIGHTS = [let_go(text, theme=theme) for text, theme in zip(HEARD, ("TRANSPORT", "", "X"), strict=True)]
SENT = passed_on(INSIGHTS[0], PCN)
SAID = passed_on(
    INSIGHTS[1],
    PCN,
    sent_on=date(2026, 8, 31),
    state=ResponseState.ACKNOWLEDGED,
    answered_on=date(2026, 9, 9),
    decided_by=Led.TOGETHER,
    shared=(SharedThing(Shared.MONEY),),
    words="Zbigniew from the surgery rang",
)
THIRD = passed_on(INSIGHTS[2], PCN)
ASKS = asks_of(*zip(INSIGHTS, (SENT, SAID, THIRD), strict=True), themes={"TRANSPORT": "Transport"})


@pytest.fixture(scope="module")
def protected() -> Protected:
    return protected_of(community(120, places=("North", "Victoria Park")), "what_matters")


@pytest.fixture(scope="module")
def written(protected, tmp_path_factory):
    path = tmp_path_factory.mktemp("sheet") / "summary.xlsx"
    write_workbook(protected, DETAILS, path, asks=ASKS)
    return path


def row_of(page, number: int) -> dict[Column, object]:
    row = top_of(page) + number
    return {column: page.cell(row, column_of(column)).value for column in Column}


def test_a_row_says_what_was_heard_and_leaves_room_for_an_answer(written):
    _, page = page_of(written)
    assert [cell.value for cell in page[top_of(page)]] == list(HEADINGS.values())
    row = row_of(page, 1)
    assert row[Column.HEARD] == HEARD[0]
    assert (row[Column.KIND], row[Column.THEME], row[Column.SENT]) == ("Barrier", "Transport", "July 2026")
    assert {row[column] for column in CHOICES} == {CHOOSE}
    assert (row[Column.WORDS], row[Column.REASON], row[Column.ON]) == (WRITE, WRITE, WRITE)
    assert row[Column.REFERENCE] == SENT.token
    assert page.max_row == top_of(page) + 3


def test_what_was_chosen_before_stands_there_and_what_was_written_does_not(written):
    row = row_of(page_of(written)[1], 2)
    assert (row[Column.STATE], row[Column.DECIDED], row[Column.LED]) == ("Acknowledged", "Both together", CHOOSE)
    assert (row[Column.MONEY], row[Column.TIME]) == ("Yes", "No")
    assert row[Column.WORDS] == WRITE
    with ZipFile(written) as archive:
        assert b"Zbigniew" not in b"".join(archive.read(part) for part in archive.namelist())


def test_a_theme_stands_only_where_its_number_is_shown(written):
    page = page_of(written)[1]
    assert [row_of(page, number)[Column.THEME] for number in (2, 3)] == ["Not given", "Not given"]


def test_only_the_cells_to_fill_in_can_be_changed_and_there_is_no_password(written):
    _, page = page_of(written)
    assert page.protection.sheet
    assert page.protection.password is None
    open_ = {(cell.row, cell.column) for row in page.iter_rows() for cell in row if not cell.protection.locked}
    columns = [column_of(column) for column in (*CHOICES, Column.WORDS, Column.REASON, Column.ON)]
    assert open_ == {(top_of(page) + row, column) for row in (1, 2, 3) for column in columns}
    book = load_workbook(written)
    assert not any(other.protection.sheet for other in book.worksheets if other.title != SHEET)


def test_lists_offer_the_choices_and_every_cell_to_fill_in_has_a_hint(written):
    _, page = page_of(written)
    by_place = {str(rule.sqref): rule for rule in page.data_validations.dataValidation}
    top = top_of(page)
    for column in (*CHOICES, Column.WORDS, Column.REASON, Column.ON):
        letter = page.cell(1, column_of(column)).column_letter
        rule = by_place.pop(f"{letter}{top + 1}:{letter}{top + 3}")
        assert rule.prompt
        if column in CHOICES:
            assert (rule.type, rule.showErrorMessage) == ("list", True)
            assert rule.formula1 == '"' + ",".join((CHOOSE, *CHOICES[column].values())) + '"'
    assert by_place == {}


def test_what_may_be_chosen_fits_into_a_list_of_a_spreadsheet():
    for texts in CHOICES.values():
        listed = ",".join((CHOOSE, *texts.values()))
        assert len(listed) * 2 < MOST_IN_A_LIST  # other languages need more letters
        assert listed.count(",") == len(texts)


def test_a_comma_or_a_quotation_mark_in_another_language_breaks_no_list(protected, tmp_path):
    def other(context, text):
        return f'{text}, "{text}"' if context == CONTEXT and text == "Done" else text

    write_workbook(protected, DETAILS, tmp_path / "a.xlsx", other, asks=ASKS)
    rule = page_of(tmp_path / "a.xlsx")[1].data_validations.dataValidation[0]
    assert rule.formula1 == '"Choose,Acknowledged,In progress,Done; ""Done"",Not done"'


def test_the_first_lines_say_how_and_carry_the_mark(written):
    _, page = page_of(written)
    lines = [page.cell(row, 1).value for row in range(1, top_of(page))]
    assert lines[:2] == [SHEET, "This worksheet contains one table."]
    assert "Grace Street Hall" in lines[3]
    assert lines[-1] == f"Reference of this sheet: {MARK}"


def test_a_summary_without_questions_has_no_such_sheet(protected, tmp_path):
    write_workbook(protected, DETAILS, tmp_path / "a.xlsx")
    assert SHEET not in load_workbook(tmp_path / "a.xlsx").sheetnames


def test_the_sheet_adds_itself_and_changes_no_other_but_the_contents(protected):
    before, after = (plan_of(protected, DETAILS, untranslated, asks) for asks in (None, ASKS))
    assert [sheet for sheet in after.sheets if sheet not in before.sheets] == [after.sheets[1], after.sheets[-1]]


def test_the_same_questions_give_the_same_bytes(protected, written, tmp_path):
    write_workbook(protected, DETAILS, tmp_path / "a.xlsx", asks=ASKS)
    assert (tmp_path / "a.xlsx").read_bytes() == written.read_bytes()


def test_a_language_from_right_to_left_turns_it(protected, tmp_path):
    details = Details(recipient="", community="", contact="", made_on=date(2026, 10, 3), language="ar")
    write_workbook(protected, details, tmp_path / "a.xlsx", asks=ASKS)
    assert page_of(tmp_path / "a.xlsx")[1].sheet_view.rightToLeft


def test_the_sheet_keeps_the_rules_of_accessible_workbooks(written):
    with ZipFile(written) as archive:
        parts = {name: archive.read(name).decode() for name in archive.namelist()}
    book = load_workbook(written)
    made = rules.Book(book.worksheets, parts, book)
    about_figures = {"H1", "S7"}
    assert [name for name, rule in rules.RULES.items() if name not in about_figures and not rule(made)] == []


def test_an_outsider_finds_nothing_wrong_with_it(written):
    findings = check_workbook(written, [], read_workbook)
    assert findings.problems == []
    assert is_clean(findings)


# What must not be in it.


@pytest.mark.parametrize(
    ("text", "forbidden"),
    [
        ("Ask dawnette okonkwo about it.", "Dawnette Okonkwo"),
        ("Grace was there.", "Grace"),  # stands on the cover too
        ("Victoria was there.", "Victoria"),  # stands in a neighbourhood's name too
        ("She rang 01632 960001.", "01632960001"),  # the contact's own number
    ],
)
def test_somebody_inside_the_words_stops_the_export(protected, tmp_path, text, forbidden):
    insight = let_go(text)
    asks = asks_of((insight, passed_on(insight, PCN)))
    with pytest.raises(FileTrouble) as trouble:
        write_workbook(protected, DETAILS, tmp_path / "a.xlsx", forbidden=[forbidden], asks=asks)
    assert trouble.value.code == "workbook_leak"
    assert list(tmp_path.iterdir()) == []


def test_nothing_in_it_leads_back_to_anybody(written):
    with ZipFile(written) as archive:
        content = b"\n".join(archive.read(part) for part in archive.namelist()).decode()
    for insight, response in zip(INSIGHTS, (SENT, SAID, THIRD), strict=True):
        for secret in (insight.id, insight.title, insight.approved_by, response.id, PCN.id, PCN.contact):
            assert secret not in content
    days = [day for day in re.findall(r"\d{4}-\d\d-\d\d", content) if day != "2026-10-03"]
    assert days == []  # but the day on the cover


@pytest.mark.parametrize("wrong", ["words", [], object()])
def test_nothing_but_an_asks_is_written_beside_a_summary(protected, tmp_path, wrong):
    with pytest.raises(TypeError):
        write_workbook(protected, DETAILS, tmp_path / "a.xlsx", asks=wrong)
    assert list(tmp_path.iterdir()) == []


def test_nobody_else_can_make_what_is_asked():
    ask = Ask(SENT.token, HEARD[0], INSIGHTS[0].kind, "", date(2026, 7, 1), {}, frozenset())
    with pytest.raises(TypeError):
        Asks(object(), MARK, [ask])
    with pytest.raises(AttributeError):
        ASKS.rows = ()
    with pytest.raises(AttributeError):
        del ASKS.mark
    with pytest.raises(TypeError):
        type("More", (Asks,), {})
