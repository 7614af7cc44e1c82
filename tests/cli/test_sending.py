"""A summary leaves by its profile: tables, period and recipient; terms refuse it here as in the window."""

from contextlib import closing
from dataclasses import replace
from datetime import date

import openpyxl
import pytest

from connector_app.application.sample_community import sample_nouns
from connector_app.application.sample_notebook import fill
from connector_app.domain.period import quarter_of
from connector_app.domain.profile import ChosenTable
from connector_app.file_formats import FileFormats
from connector_app.formats.meeting_writer.pdf_text import lines_of
from tests.factory import make_group, make_organisation, make_profile, make_terms, notebooks

PCN = make_organisation("Townstal PCN")
PROFILE = make_profile(
    "PCN each quarter",
    organisation_id=PCN.id,
    tables=(ChosenTable("what_matters"), ChosenTable("never_there")),
)


@pytest.fixture(scope="module")
def community(tmp_path_factory):
    """An invented community that has a partner, and a profile for it."""
    path = tmp_path_factory.mktemp("community") / "sample.connector"
    with closing(notebooks().create_sample(path)) as notebook:
        fill(notebook, sample_nouns(today=date.today()))  # noqa: DTZ011 - as the command line counts from today
        with notebook.write() as session:
            session.save([PCN, PROFILE])
    return path.read_bytes()


@pytest.fixture
def sample(community, tmp_path):
    """The same for one test."""
    path = tmp_path / "sample.connector"
    path.write_bytes(community)
    return path


def keep(path, *nouns):
    with closing(notebooks().open(path, None)) as notebook, notebook.write() as session:
        session.save(nouns)


def test_a_profile_says_period_recipient_and_tables(run, sample, tmp_path):
    out = tmp_path / "out.xlsx"
    ran = run("summary", sample, "--profile", "pcn EACH quarter", "--out", out, "--json")
    assert [table["name"] for table in ran.data["tables"]] == ["what_matters"]
    last = quarter_of(date.today()).previous()  # noqa: DTZ011
    with closing(notebooks().open(sample, None)) as opened:
        (release,) = opened.ledger.releases()
        assert (release.recipient, release.period) == ("Townstal PCN", last)
        # What was sent of a period is remembered whole, so that all who get it later get the same.
        assert len(release.numbers) > sum(len(row) for table in ran.data["tables"] for row in table["cells"])
        assert opened.setting("summary_profile") == PROFILE.id
    book = openpyxl.load_workbook(out)
    assert "Townstal PCN" in book["Cover"]["A1"].value
    assert book.sheetnames[3:] == ["What matters"]


def test_another_choice_of_the_same_period_shows_the_same_numbers(run, sample, tmp_path):
    run("summary", sample, "--profile", "PCN each quarter", "--out", tmp_path / "one.xlsx")
    period = str(quarter_of(date.today()).previous())  # noqa: DTZ011
    first = run("summary", sample, "--profile", "PCN each quarter", "--dry-run", "--json").data["tables"][0]
    packed = run("summary", sample, "--profile", "council", "--period", period, "--dry-run", "--json").data
    names = [table["name"] for table in packed["tables"]]
    assert "what_matters" in names
    assert "people_by_age" in names
    assert not {"core20", "ten_principles"} & set(names)
    assert packed["tables"][names.index("what_matters")] == first


def test_terms_refuse_a_summary_and_a_look_at_it_alike(run, sample, tmp_path):
    group = make_group("Gardeners")
    last = quarter_of(date.today()).previous()  # noqa: DTZ011
    with closing(notebooks().open(sample, None)) as notebook:
        talks = [talk for batch in notebook.reader.everything() for talk in batch if hasattr(talk, "themes")]
    talk = next(talk for talk in talks if talk.on in last and talk.people and talk.share_level != "private")
    keep(sample, group, replace(talk, group_id=group.id), make_terms(group, agreed_on=last.first))
    out = tmp_path / "out.xlsx"
    for way in (["--dry-run"], ["--out", out]):
        ran = run("summary", sample, "--profile", "PCN each quarter", *way)
        assert ran.code == 1
        assert "Gardeners did not agree that Townstal PCN receives numbers" in ran.err
    assert not out.exists()
    keep(sample, make_terms(group, PCN, agreed_on=last.last))
    assert run("summary", sample, "--profile", "PCN each quarter", "--dry-run").code == 0


def test_an_unknown_profile_names_those_there_are_and_others_need_a_period(run, sample):
    ran = run("summary", sample, "--profile", "Nobody", "--dry-run")
    assert (ran.code, "PCN each quarter" in ran.err) == (1, True)
    ran = run("summary", sample, "--dry-run")
    assert (ran.code, "--period" in ran.err) == (1, True)


def test_a_profile_of_absent_tables_sends_nothing(run, sample, tmp_path):
    keep(sample, make_profile("Nothing", tables=(ChosenTable("never_there"),)))
    ran = run("summary", sample, "--profile", "Nothing", "--out", tmp_path / "out.xlsx")
    assert ran.code == 1
    assert "None of the chosen tables" in ran.err


def test_a_profile_in_another_language_is_written_in_it_from_right_to_left(run, sample, tmp_path, monkeypatch):
    keep(sample, make_profile("Arabic", organisation_id=PCN.id, language="ar", tables=PROFILE.tables))
    monkeypatch.setattr(FileFormats, "words_in", lambda _self, tag: lambda _context, text: f"«{text}» {tag}")
    out = tmp_path / "out.xlsx"
    assert run("summary", sample, "--profile", "Arabic", "--out", out).code == 0
    book = openpyxl.load_workbook(out)
    assert all(sheet.sheet_view.rightToLeft for sheet in book)
    assert "ar" in book.worksheets[3]["A1"].value
    assert book.worksheets[3]["A1"].value.startswith("«")


def test_a_language_we_have_not_is_written_as_what_it_is_english(run, sample, tmp_path):
    keep(sample, make_profile("Unknown", organisation_id=PCN.id, language="tlh", tables=PROFILE.tables))
    out = tmp_path / "out.xlsx"
    assert run("summary", sample, "--profile", "Unknown", "--out", out).code == 0
    book = openpyxl.load_workbook(out)
    assert book.properties.language == "en-GB"


def test_charts_are_written_where_it_is_said_and_beside_the_workbook_by_a_profile(run, sample, tmp_path):
    keep(sample, make_profile("With charts", organisation_id=PCN.id, charts=True))
    ran = run("summary", sample, "--profile", "With charts", "--out", tmp_path / "out.xlsx", "--json")
    assert ran.data["charts"] == str(tmp_path / "out.pdf")
    text = " ".join(lines_of((tmp_path / "out.pdf").read_bytes()))
    assert "Townstal PCN" in text
    assert "Page 2 of 2" in text
    elsewhere = tmp_path / "elsewhere.pdf"
    ran = run(
        "summary", sample, "--profile", "PCN each quarter", "--out", tmp_path / "b.xlsx", "--charts", elsewhere
    )
    assert f"Charts written to {elsewhere}" in ran.out
    assert elsewhere.read_bytes().startswith(b"%PDF")
    assert not (tmp_path / "b.pdf").exists()


def test_a_look_draws_nothing(run, sample, tmp_path):
    charts = tmp_path / "charts.pdf"
    ran = run("summary", sample, "--profile", "PCN each quarter", "--dry-run", "--charts", charts, "--json")
    assert ran.data["charts"] is None
    assert not charts.exists()
