"""Files come in on the command line as they were asked for, and a second time change nothing."""

import pytest
from openpyxl import Workbook


@pytest.fixture
def table(tmp_path):
    """Return a function that writes a text table."""

    def write(text, encoding="utf-8", name="list.csv"):
        path = tmp_path / name
        path.write_text(text, encoding=encoding)
        return path

    return write


def test_conversations_come_in_once(run, made, table):
    file = table("Date,With,Notes\n2026-01-05,Zoë,The bench is broken\n2026-01-06,Zoë,It is mended\n")
    dry = run("import", made, "conversations", file, "--dry-run", "--json")
    assert (dry.data["imported"], run("find", made, "bench", "--json").data["total"]) == (2, 0)
    assert run("import", made, "conversations", file, "--json").data["imported"] == 2
    assert run("find", made, "bench", "--json").data["total"] == 1
    again = run("import", made, "conversations", file, "--json")
    assert again.data["imported"] == 0
    assert "nothing new: 2" in " ".join(again.data["report"])


def test_columns_and_rows_are_taken_as_told(run, made, table):
    file = table("Who,Line,Odd\nBea Hill,07700 900001,quiet\nCy Hill,07700 900002,loud\nDi Hill,07700 900003,\n")
    asked = ("--columns", "Who=full,2=phone", "--columns", "Odd=", "--leave", "3-4", "--json")
    ran = run("import", made, "people", file, *asked)
    assert ran.data["contacts"] == [{"display": "Bea Hill", "phones": ["07700 900001"], "emails": [], "notes": []}]
    assert [left["row"] for left in ran.data["skipped"]] == [3, 4]
    remembered = run("import", made, "people", file, "--json")
    assert [each["notes"] for each in remembered.data["contacts"]] == [[], [], []]


def test_a_row_that_is_like_somebody_is_somebody_new_when_told(run, made, table):
    file = table("Name,Phone,Email\nBea Hill,07700 900001,\n")
    run("import", made, "people", file)
    fuller = table("Name,Phone,Email\nBea Hill,07700 900001,bea@example.org\n")
    filled = run("import", made, "people", fuller, "--dry-run", "--json")
    assert (filled.data["imported"], filled.data["updated"]) == (0, 1)
    anew = run("import", made, "people", fuller, "--as-new", "2", "--json")
    assert (anew.data["imported"], anew.data["updated"]) == (1, 0)


def test_a_sheet_is_chosen_by_name(run, made, tmp_path):
    book = Workbook()
    for name, who in (("Members", "Bea Hill"), ("Others", "Cy Hill")):
        sheet = book.create_sheet(name)
        sheet.append(["Name", "Phone"])
        sheet.append([who, "07700 900001"])
    book.save(path := tmp_path / "book.xlsx")
    ran = run("import", made, "people", path, "--sheet", "others", "--json")
    assert [each["display"] for each in ran.data["contacts"]] == ["Cy Hill"]


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (("--sheet", "Elsewhere"), "no sheet called Elsewhere"),
        (("--columns", "Nowhere=full"), "no column Nowhere"),
        (("--columns", "Name=colour"), "cannot hold colour"),
        (("--as-new", "3"), "Row 3"),
    ],
)
def test_what_a_file_does_not_have_is_told_and_nothing_comes_in(run, made, table, asked, said):
    file = table("Name,Phone,Ward\nBea Hill,07700 900001,\n,,Northgate\n")
    ran = run("import", made, "people", file, *asked)
    assert ran.code == 1
    assert said in ran.err
    assert run("find", made, "bea", "--json").data["total"] == 0


@pytest.mark.parametrize("asked", [("--encoding", "hex"), ("--leave", "x"), ("--columns", "Name")], ids=str)
def test_what_cannot_be_meant_is_wrong_usage(run, made, table, asked):
    assert run("import", made, "people", table("Name\nBea\n"), *asked).code == 2


def test_letters_are_read_as_told(run, made, table):
    file = table("Name,Phone\nŁukasz Żak,07700 900001\n", encoding="cp1250")
    ran = run("import", made, "people", file, "--encoding", "cp1250", "--json")
    assert [each["display"] for each in ran.data["contacts"]] == ["Łukasz Żak"]
