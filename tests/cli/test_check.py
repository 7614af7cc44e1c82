"""`connector check`: no notebook, no passphrase, one sentence for each finding."""

import shutil
from datetime import date

import pytest
from openpyxl import Workbook, load_workbook

from connector_app.application.export_summary import Details
from connector_app.formats.workbook_writer import write_workbook
from connector_app.summary.protected import Withheld
from tests.summary.made_facts import community, protected_of


@pytest.fixture(scope="module")
def protected():
    return protected_of(community(200))


@pytest.fixture(scope="module")
def sent(protected, tmp_path_factory):
    path = tmp_path_factory.mktemp("sent") / "summary.xlsx"
    details = Details(recipient="A PCN", community="Us", contact="us@example.org", made_on=date(2026, 10, 3))
    write_workbook(protected, details, path)
    return path


@pytest.fixture
def changed(sent, tmp_path):
    """Return a function that changes a workbook by hand and says where it is."""

    def change(how):
        path = tmp_path / "changed.xlsx"
        shutil.copy(sent, path)
        book = load_workbook(path)
        how(book)
        book.save(path)
        return path

    return change


def rules(ran):
    return {problem["rule"] for problem in ran.data["problems"]}


def test_what_was_just_sent_has_no_fault(run, sent):
    ran = run("check", sent, "--json")
    assert ran.data["problems"] == []
    assert set(ran.data) >= {"proved", "problems"}
    assert (ran.code, ran.err) == (int(bool(ran.data["proved"])), "")
    again = run("check", sent, "--against", sent, "--json")
    assert again.data["problems"] == []


def test_two_numbers_of_a_plain_table_are_worked_out(run, tmp_path):
    book = Workbook()
    for row in (["Age", "People"], ["young", "[c]"], ["old", 21], ["Total", 22]):
        book.active.append(row)
    path = tmp_path / "plain.xlsx"
    book.save(path)
    ran = run("check", path, "--json")
    assert ran.code == 1
    (proved, *others) = ran.data["proved"]
    assert {key: proved[key] for key in ("kind", "table", "row", "column", "low", "high")} == {
        "kind": "exact",
        "table": "Sheet",
        "row": "young",
        "column": "People",
        "low": 1,
        "high": 1,
    }
    assert proved["because"] == ["Sheet, old, People: 21", "Sheet, Total, People: 22"]
    assert [other["kind"] for other in others] == ["everyone"]
    told = run("check", path)
    assert "Sheet, young, People: The number can be worked out exactly: 1." in told.out.splitlines()
    assert "There is no cover" in told.out
    assert run("check", path, "--quiet").out == ""


def page_of(book, name):
    return next(page for page in book.worksheets if name in page.tables)


def first_number(page):
    return next(cell for row in page.iter_rows(min_row=6) for cell in row if isinstance(cell.value, int))


def _small(book):
    first_number(page_of(book, "people_by_age")).value = 3


def _zero(book):
    first_number(page_of(book, "what_matters")).value = 0


def _unrounded(book):
    first_number(page_of(book, "exchanges")).value += 1


def _share(book):
    first_number(page_of(book, "helping_pairs")).offset(0, 1).value = 99


def _contact(book):
    book.worksheets[3]["A2"] = "Ask Dawn on 07700 900123 or dawn@example.org, TQ6 9AB"


def _formula(book):
    page = page_of(book, "people_by_age")
    page["Z1"] = "=B8-B7"


def _hidden(book):
    book.worksheets[4].sheet_state = "hidden"


def _author(book):
    book.properties.lastModifiedBy = "Dawn Carter"


def _unexplained(book):
    for page in book.worksheets:
        for cell in page["A"]:
            if isinstance(cell.value, str) and "[c]" in cell.value:
                cell.value = "Some numbers are not shown."


def _stray(book):
    page_of(book, "check_ins")["A40"] = 11


def _merged(book):
    book.worksheets[0].merge_cells("A2:B2")


def _dead_link(book):
    book.remove(page_of(book, "reciprocity"))


def _untitled(book):
    book.properties.title = None


HAND = {
    "unprotected": _small,
    "zero_shown": _zero,
    "unrounded": _unrounded,
    "share": _share,
    "contact": _contact,
    "formula": _formula,
    "hidden_sheet": _hidden,
    "author": _author,
    "no_mark_explained": _unexplained,
    "T1": _stray,
    "T3": _merged,
    "F1": _dead_link,
    "P3": _untitled,
}


def test_what_was_changed_by_hand_is_named(run, changed):
    def everywhere(book):
        for change in HAND.values():
            change(book)

    ran = run("check", changed(everywhere), "--json")
    assert ran.code == 1
    assert set(HAND) - rules(ran) == set()
    assert all(problem["what"][-1] not in " {" and "{" not in problem["what"] for problem in ran.data["problems"])


def test_the_ways_to_reach_somebody_are_shown(run, changed):
    found = run("check", changed(_contact), "--json").data["problems"]
    reached = [problem["what"].rpartition(": ")[2] for problem in found if problem["rule"] == "contact"]
    assert sorted(reached) == ["07700 900123", "TQ6 9AB", "dawn@example.org"]


def test_a_published_period_that_changed_is_noticed(run, sent, protected, changed):
    name = next(t.name for t in protected.tables if any(not isinstance(c, Withheld) for r in t.cells for c in r))

    def more(book):
        first_number(page_of(book, name)).value += 5

    ran = run("check", changed(more), "--against", sent, "--json")
    assert "period_changed" in rules(ran)
    assert "period_changed" not in rules(run("check", changed(lambda book: None), "--against", sent, "--json"))


def test_what_cannot_be_read_is_told_in_one_sentence(run, tmp_path):
    path = tmp_path / "letter.xlsx"
    path.write_text("Dear friends", encoding="utf-8")
    for arguments in (["check", path], ["check", tmp_path / "none.xlsx"], ["check", tmp_path]):
        ran = run(*arguments)
        assert (ran.code, ran.out) == (1, "")
        assert ran.err.startswith("connector: ")
        assert len(ran.err.splitlines()) == 1
    assert run("check", path, "--json").data == {
        "error": "letter.xlsx is not an Excel workbook. Nothing was checked."
    }
    assert run("check").code == 2
