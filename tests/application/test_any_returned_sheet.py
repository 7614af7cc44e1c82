"""Any subset, order, doubling and scribbling of rows: nothing is guessed at, lost, or taken in twice."""

from collections import defaultdict
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from connector_app.application.response_sheet import mark_of
from connector_app.application.response_words import CHOOSE, HEADINGS, STATES, WRITE, Column
from connector_app.application.take_responses import TAKEABLE, Standing, look_at_responses, take_in
from connector_app.domain.errors import FileTrouble
from connector_app.domain.ids import token_in
from connector_app.domain.organisation import Organisation
from connector_app.outsider.book import Book, Cell, Sheet
from tests.asking import HEARD, let_go, passed_on
from tests.factory import TODAY, copy_notebook

PCN = Organisation(name="Town PCN")
INSIGHTS = [let_go(text) for text in HEARD]
RESPONSES = [passed_on(insight, PCN) for insight in INSIGHTS]
BY_TOKEN = {response.token: response for response in RESPONSES}
SAID = {text: code for code, text in STATES.items()}
#: The columns that the rows of these sheets differ in, and what stands in them.
TOKENS = st.sampled_from([*BY_TOKEN, "", "R-22222222222", "R-2222222222"])
ANSWERS = st.sampled_from([CHOOSE, "", *SAID, "done", "Doen", "Yes"])
ROWS = st.lists(
    st.fixed_dictionaries(
        {
            Column.REFERENCE: TOKENS,
            Column.STATE: ANSWERS,
            Column.MONEY: st.sampled_from([CHOOSE, "Yes", "No", "x"]),
            Column.WORDS: st.sampled_from(["", WRITE, "ok"]) | st.text(max_size=20),
            Column.REASON: st.sampled_from([WRITE, "No room."]),
            Column.ON: st.sampled_from([WRITE, "2026-11-02", "2030-01-01", "soon", 46328, float("nan"), 1e300]),
        }
    ),
    max_size=8,
)


@pytest.fixture(scope="module")
def notebook(tmp_path_factory):
    made = copy_notebook(tmp_path_factory.mktemp("any"), PCN, *INSIGHTS, *RESPONSES)
    yield made
    made.close()


def book_of(rows, columns, mark: str) -> Book:
    """Return a workbook with these rows, its columns in this order."""
    cells = {(1, 1): Cell(mark)}
    cells |= {(2, number): Cell(HEADINGS[column]) for number, column in enumerate(columns, 1)}
    for number, row in enumerate(rows, 3):
        for place, column in enumerate(columns, 1):
            value = row[column]
            if value not in ("", None):
                cells[number, place] = Cell(str(value), None if isinstance(value, str) else float(value))
    return Book(name="any.xlsx", sheets=(Sheet("Some sheet", cells),))


@settings(max_examples=5 * settings().max_examples, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    ROWS,
    st.permutations(
        [Column.STATE, Column.MONEY, Column.WORDS, Column.REASON, Column.ON, Column.REFERENCE],
    ),
)
def test_whatever_comes_back_each_answer_is_taken_once_or_explained(notebook, rows, columns):
    book = book_of(rows, columns, mark_of(notebook, date(2026, 10, 3)))
    if not any(token_in(row[Column.REFERENCE]) for row in rows):
        with pytest.raises(FileTrouble, match="responses_no_rows"):
            look_at_responses(notebook, Path("any.xlsx"), lambda _path: book, TODAY)
        return
    taking = look_at_responses(notebook, Path("any.xlsx"), lambda _path: book, TODAY)
    said = defaultdict(set)
    for row in rows:
        said[row[Column.REFERENCE]].add(SAID.get(row[Column.STATE].capitalize()))
    known = [row for row in taking.rows if row.kept is not None]
    assert len({row.kept.token for row in known}) == len(known)
    assert {row.kept.token for row in known} == said.keys() & BY_TOKEN.keys()
    for row in taking.rows:
        assert row.why or row.standing in (Standing.NEW, Standing.SAME, Standing.UNANSWERED)
        assert (row.found is not None) == (row.standing in TAKEABLE)
        if row.found is not None:
            row.found.check()
            assert row.found.state in said[row.kept.token]
            assert row.found.id == row.kept.id
    chosen = [number for number, row in enumerate(taking.rows) if row.standing in TAKEABLE]
    if chosen:
        command = take_in(notebook.reader, taking, chosen)
        assert len({noun.id for noun in command.saves}) == len(chosen) == len(command.saves)
