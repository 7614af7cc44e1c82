"""What leaves a notebook as it is, from the command line: everything, and everything about one person."""

import json
from zipfile import ZipFile

import pytest


@pytest.fixture
def made(run, made):
    run("log", made, "@Dawnette told Zebedee that the damp is back #housing")
    run("log", made, "@Zebedee saw Dawnette at the shop")
    return made


def code_of(run, made, label, tmp_path):
    out = tmp_path / "find.zip"
    run("export", made, "--out", out)
    with ZipFile(out) as archive:
        people = json.loads(archive.read("notebook.json"))["nouns"]["person"]
    return next(person["code"] for person in people if person["label"] == label)


def test_everything_leaves_with_a_warning(run, made, tmp_path):
    out = tmp_path / "all.zip"
    ran = run("export", made, "--out", out)
    assert ran.code == 0
    assert "not encrypted and not anonymous" in ran.out
    with ZipFile(out) as archive:
        assert len(json.loads(archive.read("notebook.json"))["nouns"]["conversation"]) == 2
    data = run("export", made, "--out", out, "--json").data
    assert (data["entries"], data["encrypted"], data["anonymous"]) == (4, False, False)


def test_everything_about_a_person_leaves_without_others(run, made, tmp_path):
    out = tmp_path / "about.html"
    code = code_of(run, made, "Dawnette", tmp_path)
    data = run("about", made, code.lower(), "--out", out, "--json").data
    page = out.read_text(encoding="utf-8")
    assert "Zebedee" not in page
    assert "told [another person] that the damp is back" in page
    assert json.loads((tmp_path / "about.json").read_text(encoding="utf-8"))["about"]["conversation"]
    assert (data["taken_out"], data["left_out"], data["sections"]["conversation"]) == (1, 1, 1)


def test_nobody_is_found_by_a_wrong_code_and_where_it_goes_has_to_be_said(run, made, tmp_path):
    for wrong in ("P-222222", "Dawnette"):
        ran = run("about", made, wrong, "--out", tmp_path / "about.html")
        assert ran.code == 1
        assert "Nobody here has the code" in ran.err
    assert not (tmp_path / "about.html").exists()
    assert run("about", made, "P-222222").code == 2
    assert run("export", made).code == 2


def test_people_leave_as_cards_and_as_a_table_that_comes_in_again(run, made, tmp_path):
    cards, table = tmp_path / "people.vcf", tmp_path / "people.csv"
    data = run("export", made, "--people-vcard", cards, "--dry-run", "--json").data
    assert (data["people"], data["written"], cards.exists()) == (2, False, False)
    ran = run("export", made, "--people-vcard", cards, "--vcard", "4.0")
    assert ran.code == 0
    assert "people: 2" in ran.out
    assert "not encrypted and not anonymous" in ran.out
    assert cards.read_text(encoding="utf-8").count("VERSION:4.0") == 2
    code = code_of(run, made, "Dawnette", tmp_path)
    run("export", made, "--people-csv", table, "--only", code.lower())
    assert [name in table.read_text(encoding="utf-8-sig") for name in ("Dawnette", "Zebedee")] == [True, False]
    assert run("import", made, "people", table, "--json").data["imported"] == 0


def test_follow_ups_leave_as_a_calendar_in_which_nobody_is_named(run, made, tmp_path):
    calendar = tmp_path / "follow-ups.ics"
    assert run("export", made, "--follow-ups-ics", calendar).code == 1
    assert not calendar.exists()
    run("log", made, "@Dawnette again !in 3 days ring Dawnette about the damp")
    ran = run("export", made, "--follow-ups-ics", calendar)
    assert "follow-ups: 1" in ran.out
    assert "copied to servers of others" in ran.out
    content = calendar.read_text(encoding="utf-8")
    assert "DTSTART;VALUE=DATE:" in content
    assert "Dawnette" not in content
    assert "damp" not in content
    run("export", made, "--follow-ups-ics", calendar, "--say", "names", "--at", "09:00")
    content = calendar.read_text(encoding="utf-8")
    assert "SUMMARY:Dawnette: ring Dawnette about the damp" in content
    assert "BEGIN:VTIMEZONE" in content
    assert run("export", made, "--follow-ups-ics", calendar, "--at", "nine").code == 2
    assert run("export", made, "--follow-ups-ics", calendar, "--out", tmp_path / "all.zip").code == 2
