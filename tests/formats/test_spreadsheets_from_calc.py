"""What a real spreadsheet program writes is read alike in each of its formats, older ones among them."""

import subprocess
import sys
from datetime import date, datetime, time, timedelta

import pytest
from openpyxl import Workbook

from connector_app.formats.spreadsheet_reader import read_spreadsheet
from tests.system import require_programs

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the program has another name and place")


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """Write a book, and have it written anew in each format; return the folder."""
    require_programs()
    folder = tmp_path_factory.mktemp("calc")
    book = Workbook()
    people = book.active
    people.title = "People"
    people.append(["Name", "Phone", "Born", "Seen", "At", "Spent", "Share", "Err"])
    people.append(
        ["Ann Öz\n& <b>", "07700 900100", date(1960, 7, 4), datetime.fromisoformat("2024-02-29 10:30"), time(9, 5),
         timedelta(hours=26, minutes=30), 0.1 + 0.2, "=1/0"]
    )  # fmt: skip
    people.append(["Cy", 447700900197, None, None, None, None, 1e20])
    people.merge_cells("A5:A6")
    people["A5"], people["B5"], people["B6"] = "The Reeds", "one", "two"
    hidden = book.create_sheet("Kept back")
    hidden["B3"], hidden.sheet_state = "x", "hidden"
    book.save(folder / "book.xlsx")
    for kind in ("xls", "ods", "xlsx:Calc MS Excel 2007 XML"):
        command = [
            "soffice",
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            "--headless",
            "--convert-to",
        ]
        command += [kind, "--outdir", folder / "out", folder / "book.xlsx"]
        subprocess.run(command, check=True, capture_output=True)
    return folder / "out"


@pytest.mark.parametrize("kind", ["xls", "ods", "xlsx"])
def test_a_book_is_read_alike_in_each_format(made, kind):
    people, kept_back = read_spreadsheet(made / f"book.{kind}").sheets
    clock = "9:05" if kind == "ods" else "09:05"
    assert people.rows == [
        (1, ["Name", "Phone", "Born", "Seen", "At", "Spent", "Share", "Err"]),
        (2, ["Ann Öz\n& <b>", "07700 900100", "1960-07-04", "2024-02-29 10:30", clock, "26:30", "0.3"]),
        (3, ["Cy", "447700900197", "", "", "", "", "100000000000000000000"]),
        (5, ["The Reeds", "one"]),
        (6, ["The Reeds", "two"]),
    ]
    assert (people.name, people.hidden) == ("People", False)
    assert (kept_back.name, kept_back.hidden, kept_back.rows) == ("Kept back", True, [(3, ["", "x"])])
