"""Text tables are read whole however they were saved, and what had to be decided is said."""

import csv
import io

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from connector_app.domain.errors import FileTrouble
from connector_app.formats._delimited import heading_row, read_table


@pytest.fixture
def table(tmp_path):
    """Read a table from bytes or text."""

    def read(content):
        path = tmp_path / "people.csv"
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return read_table(path)

    return read


def cells(found):
    return [row for _, row in found.rows]


ROWS = [["Name", "Phone"], ["Łukasz", "07700 900100"], ["Siân", "07700 900101"]]
TEXT = "".join(",".join(row) + "\r\n" for row in ROWS)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_unicode_encodings_are_recognised(table, encoding):
    found = table(TEXT.encode(encoding))
    assert cells(found) == ROWS
    assert found.lines == []


def test_windows_letters_are_read_and_reported_by_row(table):
    found = table("Name\r\nSiân\r\n".encode("cp1252") + "Łukasz\r\n".encode())
    assert cells(found) == [["Name"], ["Siân"], ["Łukasz"]]
    assert [line.gaps for line in found.lines] == [{"alphabet": "Windows-1252", "rows": "2"}]


def test_lines_of_an_old_mac_are_counted_too(table):
    found = table("Name\rZoë Ås\rcafé – “nice”\r".encode("mac_roman"))
    assert cells(found) == [["Name"], ["Zoë Ås"], ["café – “nice”"]]
    assert [line.gaps for line in found.lines] == [{"alphabet": "Mac OS Roman", "rows": "2, 3"}]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_line_ends_and_separators_are_recognised(table, end, separator):
    assert cells(table("".join(separator.join(row) + end for row in ROWS))) == ROWS


def test_separator_line_of_excel_is_obeyed_and_counted(table):
    found = table("sep=;\r\nName;Hours\r\nBo;1,5\r\n")
    assert found.rows == [(2, ["Name", "Hours"]), (3, ["Bo", "1,5"])]


def test_values_with_other_separators_do_not_mislead(table):
    assert cells(table("Name;Note\nAnn;a, b, c\nBea;d, e\nCy;f\n"))[1] == ["Ann", "a, b, c"]


def test_rows_are_known_by_their_first_line(table):
    found = table('Name,Note\nAnn,"one\ntwo"\n\nBea,x\n')
    assert found.rows == [(1, ["Name", "Note"]), (2, ["Ann", "one\ntwo"]), (5, ["Bea", "x"])]


def test_empty_bytes_are_taken_out_and_reported(table):
    found = table(b"Name\nAn\0n\n")
    assert cells(found) == [["Name"], ["Ann"]]
    assert found.lines[0].gaps == {"count": 1}


def test_a_cell_may_be_longer_than_python_expects(table):
    before = csv.field_size_limit()
    assert len(cells(table(f"Name,Note\nAnn,{'x' * 200_000}\n"))[1][1]) == 200_000
    assert csv.field_size_limit() == before


def test_quote_never_closed_costs_nobody_else_their_row(table):
    found = table('Name,Note\nAnn,"never closed\nBea,fine\nCy,"also fine"\n')
    assert cells(found)[1:] == [["Ann", "never closed"], ["Bea", "fine"], ["Cy", "also fine"]]
    assert [line.gaps for line in found.lines] == [{"rows": "2"}]


def test_quotes_inside_a_cell_are_kept_and_reported(table):
    found = table('Name,Note\n"Big "D" Dave",x\nBea,"two\nlines"\n')
    assert cells(found)[1:] == [['Big "D" Dave', "x"], ["Bea", "two\nlines"]]
    assert [line.gaps for line in found.lines] == [{"rows": "2"}]


def test_many_open_quotes_are_read_in_reasonable_time(table):
    found = table("Name,Note\n" + 'Ann,"open""\n' * 20_000)
    assert len(found.rows) >= 10_000


def test_row_of_another_separator_is_split_and_reported(table):
    found = table("a;b;c\n1;2;3\n4,5,6\n7;8;9\n")
    assert cells(found)[2] == ["4", "5", "6"]
    assert found.lines[0].gaps == {"rows": "3"}


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"", "file_empty"), (b"\xef\xbb\xbf \r\n", "file_empty"), (b"PK\x03\x04rest", "file_is_workbook"),
     (b"%PDF-1.4", "file_is_pdf"), (b"BEGIN:VCARD\r\n", "file_is_vcard"), (bytes(range(256)) * 8, "file_not_text"),
     (b"\xff\xfe\x00\xd8", "file_not_text"), (b"<html><body>", "file_is_web_page")],
)  # fmt: skip
def test_what_is_no_table_is_refused_with_its_reason(table, content, code):
    with pytest.raises(FileTrouble) as trouble:
        table(content)
    assert trouble.value.code == code


def test_missing_file_is_refused(tmp_path):
    with pytest.raises(FileTrouble, match="file_unreadable"):
        read_table(tmp_path / "nowhere.csv")


def test_heading_row_is_found_below_a_title():
    rows = [(1, ["Table 1"]), (2, ["Name", "Phone"]), (3, ["Ann", "1"])]
    assert heading_row(rows, {"Name", "Phone"}.__contains__) == 1
    assert heading_row(rows[2:], {"Name", "Phone"}.__contains__) is None


# Control characters are for the test of files that are no text.
CELL = st.text(st.characters(exclude_categories=["Cs", "Cc"], include_characters="\t\n\x1b"), max_size=20).filter(
    lambda text: text == text.strip() and text[:4].lower() != "sep="
)


@given(st.lists(st.lists(CELL, min_size=3, max_size=3).filter(any), min_size=1, max_size=8))
@example([["a", 'b"c', "d\ne"], ["=1+1", "-2", "\u202ex"]])
def test_whatever_python_writes_is_read_back(tmp_path_factory, rows):
    written = io.StringIO(newline="")
    csv.writer(written, quoting=csv.QUOTE_ALL).writerows([["Name", "Phone", "Notes"]] * 3 + rows)
    path = tmp_path_factory.mktemp("table") / "people.csv"
    path.write_bytes(written.getvalue().encode())
    assert cells(read_table(path))[3:] == rows
