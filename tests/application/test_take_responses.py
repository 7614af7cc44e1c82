"""A partner's sheet that comes back: what is new in it is taken in, everything else is explained."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from openpyxl import load_workbook

from connector_app.application.dispatch import Dispatcher
from connector_app.application.export_summary import Details
from connector_app.application.ports import Notebook
from connector_app.application.response_sheet import mark_of
from connector_app.application.response_words import CHOOSE, HEADINGS, Column
from connector_app.application.take_responses import CHOSEN, Standing, Taking, look_at_responses, take_in
from connector_app.domain.errors import FileTrouble, Refused
from connector_app.domain.noun import Kind, Noun, Ref, ref_of
from connector_app.domain.organisation import Organisation
from connector_app.domain.response import ChangedHow, Led, Response, ResponseState, Shared, SharedThing
from connector_app.formats.workbook_reader import read_workbook
from connector_app.formats.workbook_writer import write_workbook
from connector_app.summary.protected import Protected
from tests.asking import (
    HEARD,
    SHEET,
    asks_of,
    column_of,
    fill_in,
    let_go,
    page_of,
    passed_on,
    top_of,
)
from tests.factory import TODAY, copy_notebook, make_notebook
from tests.summary.made_facts import VOCABULARY
from tests.summary.made_summary import themes_shown

MADE_ON = date(2026, 10, 3)
PCN = Organisation(name="Town PCN")
INSIGHTS = [let_go(text) for text in HEARD]
RESPONSES = [passed_on(insight, PCN) for insight in INSIGHTS]
FIRST, SECOND, THIRD = RESPONSES
PROTECTED: Protected = themes_shown(*(item.code for item in VOCABULARY.themes.items[:2]))


@dataclass
class Sent:
    """A notebook, and the workbook that it sent to a partner."""

    notebook: Notebook
    path: Path

    def look(self, today: date = TODAY) -> Taking:
        return look_at_responses(self.notebook, self.path, read_workbook, today)

    def fill_in(self, token: str, **answers) -> int:
        book, page = page_of(self.path)
        row = fill_in(page, token, **answers)
        book.save(self.path)
        return row

    def store(self, *nouns: Noun) -> None:
        with self.notebook.write() as session:
            session.save(nouns)

    def kept(self, response: Response) -> Response:
        return self.notebook.reader.get(ref_of(response))

    def write(self, *responses: Response) -> None:
        by_id = {insight.id: insight for insight in INSIGHTS}
        pairs = [(by_id[response.insight_id], response) for response in responses]
        details = Details(recipient="", community="Grace Street Hall", contact="", made_on=MADE_ON)
        asks = asks_of(*pairs, mark=mark_of(self.notebook, MADE_ON))
        write_workbook(PROTECTED, details, self.path, asks=asks)


@pytest.fixture(scope="module")
def sheet(tmp_path_factory):
    """The sheet as it is sent, written once: every copy of the empty notebook has the same mark."""
    folder = tmp_path_factory.mktemp("sheet")
    made = Sent(copy_notebook(folder, PCN, *INSIGHTS, *RESPONSES), folder / "sent.xlsx")
    made.write(*RESPONSES)
    made.notebook.close()
    return made.path.read_bytes()


@pytest.fixture
def sent(tmp_path, sheet):
    notebook = copy_notebook(tmp_path, PCN, *INSIGHTS, *RESPONSES)
    found = Sent(notebook, tmp_path / "came back.xlsx")
    found.path.write_bytes(sheet)
    yield found
    notebook.close()


def row_for(taking: Taking, response: Response):
    (row,) = [each for each in taking.rows if each.kept is not None and each.kept.token == response.token]
    return row


def whys(row) -> list[str]:
    return [why.say() for why in row.why]


def test_a_sheet_that_nobody_touched_brings_nothing(sent):
    taking = sent.look()
    assert [row.standing for row in taking.rows] == [Standing.UNANSWERED] * 3
    assert taking.made_on == MADE_ON
    assert taking.lines == ()


def test_a_whole_answer_is_read_taken_in_and_taken_back(sent):
    sent.fill_in(
        FIRST.token,
        state="Done",
        decided="Both together",
        led="The community",
        shared_money="Yes",
        shared_time="No",
        changed="Signposted only",
        words="The last bus now waits until eight.",
        on=datetime(2026, 11, 2),  # noqa: DTZ001 - as a spreadsheet has a day
    )
    taking = sent.look()
    row = row_for(taking, FIRST)
    wanted = replace(
        FIRST,
        state=ResponseState.DONE,
        answered_on=date(2026, 11, 2),
        decided_by=Led.TOGETHER,
        led_by=Led.COMMUNITY,
        changed_how=ChangedHow.SIGNPOSTED,
        words="The last bus now waits until eight.",
        shared=(SharedThing(Shared.MONEY),),
    )
    assert (row.standing, row.found, row.heard, row.organisation) == (Standing.NEW, wanted, HEARD[0], "Town PCN")
    dispatcher = Dispatcher(sent.notebook, lambda _changes: None)
    dispatcher.run(take_in(sent.notebook.reader, taking, [taking.rows.index(row)]))
    assert sent.kept(FIRST) == wanted
    assert row_for(sent.look(), FIRST).standing is Standing.SAME
    dispatcher.undo()
    assert sent.kept(FIRST) == FIRST
    (line, *_) = sent.notebook.reader.trail()
    assert (line.action, line.via) == ("Take in a partner's answers", "undo")


def test_a_row_without_a_day_counts_from_today(sent):
    sent.fill_in(FIRST.token, state="acknowledged ")
    assert row_for(sent.look(), FIRST).found.answered_on == TODAY


@pytest.mark.parametrize("written", ["2026-11-02", "2/11/2026", "2 November 2026", 46328])
def test_days_are_read_however_they_are_written(sent, written):
    sent.fill_in(FIRST.token, state="Done", on=written)
    assert row_for(sent.look(), FIRST).found.answered_on == date(2026, 11, 2)


def test_what_goes_on_since_is_told_apart_and_a_cell_left_open_changes_nothing(sent):
    known = replace(
        FIRST,
        state=ResponseState.ACKNOWLEDGED,
        answered_on=date(2026, 9, 1),
        words="We heard it.",
        shared=(SharedThing(Shared.SPACE),),
    )
    sent.store(known)
    sent.write(known, SECOND)
    sent.fill_in(FIRST.token, state="In progress", shared_time="Yes", words="Write here: a trial in May")
    row = row_for(sent.look(), FIRST)
    assert row.standing is Standing.CHANGED
    wanted = replace(
        known,
        state=ResponseState.IN_PROGRESS,
        answered_on=TODAY,
        words="a trial in May",
        shared=(SharedThing(Shared.SPACE), SharedThing(Shared.TIME)),
    )
    assert row.found == wanted


def test_what_was_chosen_before_and_left_so_is_the_same(sent):
    known = replace(FIRST, state=ResponseState.ACKNOWLEDGED, answered_on=date(2026, 9, 1), led_by=Led.SERVICE)
    sent.store(known)
    sent.write(known)
    assert [row.standing for row in sent.look().rows] == [Standing.SAME]


def test_an_answer_older_than_what_is_known_has_to_be_decided(sent):
    sent.fill_in(FIRST.token, state="In progress", on="2026-10-10")
    sent.fill_in(SECOND.token, state="In progress")
    since = {"state": ResponseState.DONE, "answered_on": date(2026, 10, 20)}
    sent.store(replace(FIRST, **since), replace(SECOND, **since))
    taking = sent.look()
    dated, undated = row_for(taking, FIRST), row_for(taking, SECOND)
    assert (dated.standing, undated.standing) == (Standing.UNSURE, Standing.UNSURE)
    assert whys(dated) == ["You have noted a later answer, of 2026-10-20; this one is older."]
    assert "may be older" in whys(undated)[0]
    assert not {Standing.UNSURE} & CHOSEN


# What is not clear is said, and not guessed at.


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ({"state": "nearly"}, "“nearly” in the column “Your answer” is none of the choices"),
        ({"state": "Done", "led": "Mr Brown"}, "“Mr Brown” in the column “Who led”"),
        ({"state": "Done", "shared_money": "perhaps"}, "“perhaps” in the column “Shared: money”"),
        ({"words": "We will see."}, "Nothing is chosen in the column “Your answer”"),
        ({"state": "Not done"}, "write down why"),
        ({"state": "Done", "on": "soon"}, "“soon” in the column “Day of your answer” is not understood as a day"),
        ({"state": "Done", "on": 12}, "is not understood as a day"),
        ({"state": "Done", "on": "2026-12-24"}, "The day of the answer, 2026-12-24, has not come yet."),
        ({"state": "Done", "on": "2026-07-01"}, "before the insight was passed on"),
        ({"state": "Done", "words": "x" * 1001}, "has more than 1000 characters"),
    ],
)
def test_a_cell_that_is_not_clear_is_named(sent, answers, said):
    sent.fill_in(FIRST.token, **answers)
    row = row_for(sent.look(), FIRST)
    assert (row.standing, row.found) == (Standing.UNCLEAR, None)
    assert said in " ".join(whys(row))


def test_two_rows_of_one_reference_that_differ_are_both_left(sent):
    book, page = page_of(sent.path)
    row = fill_in(page, FIRST.token, state="Done")
    last = page.max_row + 1
    for cell in page[row]:
        page.cell(last, cell.column, cell.value)
    page.cell(last, column_of(Column.STATE), "Not done")
    book.save(sent.path)
    found = row_for(sent.look(), FIRST)
    assert (found.standing, found.found) == (Standing.DOUBLED, None)
    assert f"rows {row}, {last}" in whys(found)[0]


def test_a_copied_sheet_whose_rows_say_the_same_or_nothing_counts_once(sent):
    book, page = page_of(sent.path)
    untouched = book.copy_worksheet(page)
    row = fill_in(page, FIRST.token, state="Done", on="2026-11-02")
    book.copy_worksheet(page)
    book.save(sent.path)
    taking = sent.look()
    assert [each.standing for each in taking.rows].count(Standing.NEW) == 1
    assert row_for(taking, FIRST).standing is Standing.NEW
    assert f"rows {row}, {row}, {row}" in whys(row_for(taking, FIRST))[0]
    assert untouched.title != page.title


def test_a_file_of_another_notebook_is_refused(sent, tmp_path):
    (tmp_path / "other").mkdir()
    other = make_notebook(tmp_path / "other", PCN, *INSIGHTS)
    sent.fill_in(FIRST.token, state="Done")
    with pytest.raises(FileTrouble) as trouble:
        look_at_responses(other, sent.path, read_workbook, TODAY)
    assert trouble.value.code == "responses_foreign"
    other.close()


def test_rows_from_elsewhere_and_of_what_was_deleted_are_told_apart_from_ours(sent):
    sent.fill_in(FIRST.token, state="Done")
    sent.fill_in(SECOND.token, state="Done")
    with sent.notebook.write() as session:
        session.delete([ref_of(SECOND)])
    taking = sent.look()
    (gone,) = [row for row in taking.rows if row.standing is Standing.UNKNOWN]
    assert whys(gone) == ["What it answers is no longer in the notebook."]
    assert row_for(taking, FIRST).standing is Standing.NEW


def test_an_older_sheet_says_what_was_passed_on_since(sent):
    later = let_go("A bench.")
    sent.store(later, passed_on(later, PCN, sent_on=date(2026, 11, 1)))
    (line,) = sent.look().lines
    assert line.say() == "The file was made on 2026-10-03. What was passed on since, and is not answered yet: 1."


def test_words_that_differ_from_ours_have_to_be_decided(sent):
    sent.fill_in(FIRST.token, state="Done", heard="The last bus leaves before late appointments.")
    row = row_for(sent.look(), FIRST)
    assert row.standing is Standing.UNSURE
    assert "reads differently" in whys(row)[0]


def test_columns_sorted_apart_are_noticed(sent):
    sent.fill_in(FIRST.token, state="Done", heard=HEARD[1])
    row = row_for(sent.look(), FIRST)
    assert (row.standing, row.found) == (Standing.UNCLEAR, None)
    assert "two different insights" in whys(row)[0]


def test_an_answer_in_a_row_without_a_reference_is_not_lost_silently(sent):
    sent.fill_in(FIRST.token, state="Done", reference=None)
    sent.fill_in(SECOND.token, state="Done")
    (row,) = [each for each in sent.look().rows if each.kept is None]
    assert row.standing is Standing.UNCLEAR
    assert whys(row) == ["The row has no reference, so nobody can say what it answers."]


# Whatever becomes of a sheet on its way.


def changed(sent, change) -> Taking:
    sent.fill_in(FIRST.token, state="Done", on="2026-11-02")
    book, page = page_of(sent.path)
    change(book, page)
    book.save(sent.path)
    return sent.look()


def _renamed(book, page):
    page.title = "Copy of answers 2"


def _alone(book, page):
    for other in list(book.worksheets):
        if other is not page:
            book.remove(other)


def _turned_round(book, page):
    rows = [[cell.value for cell in row] for row in page.iter_rows()]
    page.tables.clear()
    for number, row in enumerate(rows, 1):
        # The lines above the table stay where they are.
        values = row[::-1] if number >= top_of_rows(rows) else row
        for column, value in enumerate(values, 1):
            page.cell(number, column, value)


def top_of_rows(rows) -> int:
    return next(number for number, row in enumerate(rows, 1) if row[0] == HEADINGS[Column.HEARD])


def _sorted(book, page):
    top = top_of(page)
    rows = [[cell.value for cell in row] for row in page.iter_rows(min_row=top + 1)]
    for number, row in enumerate(reversed(rows), top + 1):
        for column, value in enumerate(row, 1):
            page.cell(number, column, value)


def _filtered(book, page):
    page.row_dimensions[top_of(page) + 1].hidden = True


def _more_columns(book, page):
    page.cell(top_of(page), page.max_column + 1, "Comments of the board")
    page.insert_cols(5)


def _moved_down(book, page):
    page.tables.clear()
    page.insert_rows(1, 12)


def _without_table(book, page):
    page.tables.clear()
    page.data_validations.dataValidation.clear()
    page.protection.sheet = False


@pytest.mark.parametrize(
    "change",
    [
        _renamed,
        _alone,
        _turned_round,
        _sorted,
        _filtered,
        _more_columns,
        _moved_down,
        _without_table,
    ],
)
def test_a_sheet_is_known_again_whatever_became_of_it(sent, change):
    taking = changed(sent, change)
    row = row_for(taking, FIRST)
    assert (row.standing, row.found.state, row.found.answered_on) == (
        Standing.NEW,
        ResponseState.DONE,
        date(2026, 11, 2),
    )
    assert len(taking.rows) == 3
    assert taking.made_on == MADE_ON


def test_deleted_rows_are_no_answers(sent):
    taking = changed(sent, lambda _book, page: page.delete_rows(top_of(page) + 2, 2))
    assert len(taking.rows) == 1


def test_a_deleted_column_is_told_and_changes_nothing(sent):
    taking = changed(sent, lambda _book, page: page.delete_cols(column_of(Column.LED)))
    assert [line.say() for line in taking.lines] == [
        "The column “Who led” is missing in the file; nothing changes there."
    ]
    assert row_for(taking, FIRST).standing is Standing.NEW


def test_a_column_that_is_there_twice_is_read_only_where_both_agree(sent):
    def twice(_book, page):
        column = page.max_column + 1
        page.cell(top_of(page), column, HEADINGS[Column.LED])
        page.cell(top_of(page) + 1, column, "The service")
        page.cell(top_of(page) + 1, column_of(Column.LED), "The community")
        page.cell(top_of(page) + 2, column, CHOOSE)
        page.cell(top_of(page) + 2, column_of(Column.LED), "The community")
        page.cell(top_of(page) + 2, column_of(Column.STATE), "Done")

    taking = changed(sent, twice)
    assert "“Who led” is there twice" in whys(row_for(taking, FIRST))[0]
    assert row_for(taking, SECOND).found.led_by is Led.COMMUNITY


def test_a_sheet_without_its_mark_is_read_and_it_is_said(sent):
    taking = changed(sent, lambda _book, page: page.delete_rows(1, top_of(page) - 1))
    assert [line.say() for line in taking.lines] == ["The reference of the sheet itself is missing."]
    assert row_for(taking, FIRST).standing is Standing.NEW


def test_words_of_another_language_are_understood_once_they_were_sent(sent):
    welsh = {"Done": "Wedi'i wneud", "Your answer": "Eich ateb", "Choose": "Dewiswch"}

    def translate(_context, text):
        return welsh.get(text, text)

    from connector_app.application.response_sheet import keep_words_of

    details = Details(recipient="", community="", contact="", made_on=MADE_ON, language="cy")
    asks = asks_of(*zip(INSIGHTS, RESPONSES, strict=True), mark=mark_of(sent.notebook, MADE_ON))
    write_workbook(PROTECTED, details, sent.path, translate, asks=asks)
    sent.fill_in(FIRST.token, state="wedi’i wneud")
    before = sent.look()
    assert "“Your answer” is missing" in before.lines[0].say()
    keep_words_of(sent.notebook, translate)
    keep_words_of(sent.notebook, translate)
    row = row_for(sent.look(), FIRST)
    assert (row.standing, row.found.state) == (Standing.NEW, ResponseState.DONE)


# What is no sheet of answers.


def code_of(sent) -> str:
    with pytest.raises(FileTrouble) as trouble:
        sent.look()
    return trouble.value.code


def test_other_files_are_explained(sent):
    book = load_workbook(sent.path)
    del book[SHEET]
    book.save(sent.path)
    assert code_of(sent) == "responses_not_in_file"
    sent.path.write_bytes(b"not a workbook")
    assert code_of(sent) == "responses_no_workbook"
    sent.path.unlink()
    assert code_of(sent) == "responses_missing"


def test_a_sheet_without_rows_and_one_without_headings_are_explained(sent):
    whole = sent.path.read_bytes()
    book, page = page_of(sent.path)
    page.delete_rows(top_of(page) + 1, 3)
    book.save(sent.path)
    assert code_of(sent) == "responses_no_rows"
    sent.path.write_bytes(whole)
    book, page = page_of(sent.path)
    page.delete_rows(top_of(page))
    book.save(sent.path)
    assert code_of(sent) == "responses_without_headings"


def packed(path, parts: dict[str, str]) -> None:
    """Put other parts into a workbook in place of its own."""
    with ZipFile(path) as archive:
        whole = {name: archive.read(name) for name in archive.namelist()}
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for name, content in (whole | {name: text.encode() for name, text in parts.items()}).items():
            archive.writestr(name, content)


BOMB = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><x>&b;</x>'
OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><x>&a;</x>'


@pytest.mark.parametrize(
    ("parts", "code"),
    [
        ({"xl/worksheets/sheet1.xml": BOMB}, "responses_damaged"),
        ({"xl/sharedStrings.xml": OUTSIDE}, "responses_damaged"),
        ({"xl/workbook.xml": "<workbook"}, "responses_damaged"),
        ({"xl/media/image1.bin": "0" * 61_000_000}, "responses_too_large"),
        ({f"xl/x{number}.xml": "" for number in range(2001)}, "responses_too_large"),
    ],
)
def test_hostile_files_are_refused_within_bounds(sent, parts, code):
    packed(sent.path, parts)
    assert code_of(sent) == code


def test_links_macros_and_formulas_are_neither_followed_nor_worked_out(sent):
    book, page = page_of(sent.path)
    fill_in(page, FIRST.token, state="Done", words='=WEBSERVICE("http://localhost")')
    fill_in(page, SECOND.token, state="Done")
    page.cell(1, 1).hyperlink = "http://localhost"
    book.save(sent.path)
    packed(sent.path, {"xl/vbaProject.bin": "x"})
    taking = sent.look()
    # A formula that no program has worked out yet has no value, so there are no words.
    assert (row_for(taking, FIRST).standing, row_for(taking, FIRST).found.words) == (Standing.NEW, "")
    assert row_for(taking, SECOND).standing is Standing.NEW


def test_more_rows_than_anybody_was_asked_for_are_refused(sent, monkeypatch):
    monkeypatch.setattr("connector_app.application.returned_sheet.MOST_ROWS", 2)
    assert code_of(sent) == "responses_too_many"


# Taking in.


def test_nothing_chosen_and_what_was_changed_meanwhile_are_refused(sent):
    sent.fill_in(FIRST.token, state="Done")
    taking = sent.look()
    reader = sent.notebook.reader
    with pytest.raises(Refused, match="responses_nothing_chosen"):
        take_in(reader, taking, [])
    unanswered = [number for number, row in enumerate(taking.rows) if row.standing is Standing.UNANSWERED]
    with pytest.raises(Refused, match="responses_nothing_chosen"):
        take_in(reader, taking, unanswered)
    sent.store(replace(FIRST, state=ResponseState.ACKNOWLEDGED, answered_on=TODAY))
    with pytest.raises(Refused, match="plan_outdated"):
        take_in(reader, taking, range(3))


def test_all_answers_of_a_file_are_one_step(sent):
    for response in RESPONSES:
        sent.fill_in(response.token, state="Acknowledged")
    taking = sent.look()
    dispatcher = Dispatcher(sent.notebook, lambda _changes: None)
    changes = dispatcher.run(take_in(sent.notebook.reader, taking, range(3)))
    assert changes.kinds == {Kind.RESPONSE}
    assert {sent.kept(each).state for each in RESPONSES} == {ResponseState.ACKNOWLEDGED}
    dispatcher.undo()
    assert [sent.notebook.reader.get(Ref(Kind.RESPONSE, each.id)) for each in RESPONSES] == RESPONSES
