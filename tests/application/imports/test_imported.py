"""Reports of imports read as plain sentences and as the data of the command line."""

from connector_app.application.imports.imported import ImportReport, Line, Skipped, row_list
from connector_app.domain.errors import FileTrouble


def test_lines_fill_their_gaps_after_translation():
    line = Line("Rows {rows} of {file}.", {"rows": "2, 3", "file": "{rows}"})
    assert line.say(lambda context, text: f"[{context}] {text}") == "[Imports] Rows 2, 3 of {rows}."


def test_row_list_names_the_first_rows():
    assert row_list([2, 3]) == "2, 3"
    assert row_list(range(1, 21)) == "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 … (+8)"


def test_report_is_the_data_the_command_line_promises():
    skipped = (Skipped(3, Line("No name.")),)
    report = ImportReport(file="a.csv", imported=1, skipped=skipped, lines=(Line("Well."),))
    assert report.as_data() == {
        "file": "a.csv",
        "error": None,
        "contacts": [],
        "imported": 1,
        "updated": 0,
        "skipped": [{"row": 3, "reason": "No name."}],
        "report": ["Well."],
    }


def test_refused_file_says_why_in_one_sentence():
    data = ImportReport(file="a.csv", error=FileTrouble("file_empty", file="a.csv")).as_data()
    assert data["error"].startswith("The file is empty: a.csv.")
