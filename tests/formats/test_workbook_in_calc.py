"""A summary opened in a real spreadsheet program: what it understood is what was written."""

import subprocess
import sys

import pytest
from openpyxl import load_workbook

from connector_app.application.export_summary import Details
from connector_app.formats.workbook_writer import write_workbook
from connector_app.summary.policy import STANDARD
from connector_app.summary.protect import protect
from connector_app.summary.tabulate import tabulate
from tests.factory import TODAY
from tests.summary.made_facts import QUARTER, VOCABULARY, community
from tests.system import require_programs

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the program has another name and place")

#: Names of neighbourhoods, and how they stand in the workbook.
PLACES = {
    "=1+1": "=1+1",
    "+1": "+1",
    "@SUM(1)": "@SUM(1)",
    "\t=2*3": "=2*3",
    "-2": "-2",
    "1/2": "1/2",
    "00123": "00123",
    "حي النور": "حي النور",
    "Łódź 🌻": "Łódź 🌻",
}


@pytest.fixture(scope="module")
def books(tmp_path_factory):
    """The workbook as it was written, and as LibreOffice wrote what it had read."""
    require_programs()
    folder = tmp_path_factory.mktemp("calc")
    tables = tabulate(community(900, places=tuple(PLACES)), VOCABULARY)
    details = Details(recipient="=SUM(1)", community="+44 Together", contact="@ann", made_on=TODAY)
    write_workbook(protect(QUARTER, tables, tables.people, STANDARD), details, folder / "summary.xlsx")
    command = ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--convert-to"]
    command += ["xlsx", "--outdir", str(folder / "read"), str(folder / "summary.xlsx")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert (folder / "read" / "summary.xlsx").exists(), done.stderr
    return load_workbook(folder / "summary.xlsx"), load_workbook(folder / "read" / "summary.xlsx")


def _cells(book):
    pages = book.worksheets
    return {
        (page.title, cell.coordinate): (cell.data_type, cell.value)
        for page in pages
        for row in page.iter_rows()
        for cell in row
        if cell.value is not None
    }


def test_the_sheets_are_all_there_in_their_order(books):
    written, read = books
    assert read.sheetnames == written.sheetnames
    assert len(read.sheetnames) > 3


def test_every_text_arrives_as_text_and_every_number_as_a_number(books):
    written, read = map(_cells, books)
    assert read == written
    assert {kind for kind, _ in read.values()} == {"s", "n"}


def test_no_name_of_a_neighbourhood_is_worked_out(books):
    _, read = books
    headings = {cell.value for row in read["What matters"].iter_rows() for cell in row if cell.data_type == "s"}
    assert set(PLACES.values()) <= headings
