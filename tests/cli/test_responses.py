"""A sheet for a partner is sent with a summary and taken in again, by a script."""

from contextlib import closing
from datetime import date

import pytest

from connector_app.application.sample_community import sample_nouns
from connector_app.application.sample_notebook import fill
from connector_app.domain.organisation import Organisation
from connector_app.domain.period import quarter_of
from connector_app.domain.response import ResponseState
from tests.asking import HEARD, SHEET, fill_in, let_go, page_of, passed_on
from tests.factory import notebooks

PCN, COUNCIL = Organisation(name="Town PCN"), Organisation(name="The council")
#: Many speak of it in the sample, whatever the day.
THEME = "HOUSING"
INSIGHTS = [let_go(text, theme=THEME) for text in HEARD]
FIRST, SECOND, THIRD = (passed_on(insight, PCN) for insight in INSIGHTS)


@pytest.fixture(scope="module")
def community(tmp_path_factory):
    """A sample community that passed three insights on to one of two partners."""
    path = tmp_path_factory.mktemp("community") / "sample.connector"
    with closing(notebooks().create_sample(path)) as opened:
        fill(opened, sample_nouns(today=date.today(), people=120))  # noqa: DTZ011 - as the program does
        with opened.write() as session:
            session.save([PCN, COUNCIL, *INSIGHTS, FIRST, SECOND, THIRD])
    return path.read_bytes()


@pytest.fixture
def made(community, notebook):
    """The same for one test."""
    notebook.write_bytes(community)
    return notebook


def summary(run, made, path, organisation):
    period = quarter_of(date.today()).previous()  # noqa: DTZ011 - as the program does
    return run("summary", made, "--period", period, "--out", path, "--ask", organisation)


def kept(made, response):
    with closing(notebooks().open(made, None)) as opened:
        return opened.reader.heard.responses_by_token([response.token])[response.token]


def test_a_sheet_goes_out_comes_back_and_is_taken_in(run, made, tmp_path):
    path = tmp_path / "summary.xlsx"
    assert summary(run, made, path, "town pcn").code == 0
    problems = run("check", path, "--json").data["problems"]
    assert [each for each in problems if SHEET in each["where"]] == []
    book, page = page_of(path)
    row = fill_in(page, FIRST.token, state="Done", words="It waits until eight.")
    fill_in(page, SECOND.token, state="soon")
    book.save(path)
    before = made.read_bytes()
    dry = run("responses", made, "take", path, "--dry-run", "--json").data
    assert (dry["taken"], dry["would_take"]) == (0, 1)
    assert made.read_bytes() == before
    told = run("responses", made, "take", path)
    assert told.code == 0
    assert "Took in 1 of 3 answers." in told.out
    assert f"Row {row}: new. {HEARD[0]}" in told.out
    assert "“soon” in the column “Your answer” is none of the choices" in told.out
    found = kept(made, FIRST)
    assert (found.state, found.words) == (ResponseState.DONE, "It waits until eight.")
    assert kept(made, SECOND) == SECOND
    again = run("responses", made, "take", path, "--json").data
    assert sorted(each["standing"] for each in again["rows"]) == ["same", "unanswered", "unclear"]
    with closing(notebooks().open(made, None)) as opened:
        line = opened.reader.trail(None, 1)[0]
    assert (line.action, line.via) == ("Take in a partner's answers", "import")


def test_nothing_goes_out_when_there_is_nobody_or_nothing_to_ask(run, made, tmp_path):
    for name, said in (("The surgery", "There is no organisation called"), ("The council", "nothing to ask")):
        ran = summary(run, made, tmp_path / "summary.xlsx", name)
        assert ran.code == 1
        assert said in ran.err
        assert not (tmp_path / "summary.xlsx").exists()


def test_a_file_that_is_no_sheet_of_answers_is_refused(run, made, tmp_path):
    path = tmp_path / "summary.xlsx"
    assert summary(run, made, path, "Town PCN").code == 0
    book, page = page_of(path)
    book.remove(page)
    assert SHEET not in book.sheetnames
    book.save(path)
    ran = run("responses", made, "take", path)
    assert (ran.code, ran.out) == (1, "")
    assert "There is no sheet of answers in summary.xlsx" in ran.err
