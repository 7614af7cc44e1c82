"""A spreadsheet comes in as what its cells hold, sheet by sheet; what had to be decided is said."""

import struct
import subprocess
import sys
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_LZMA, ZipFile

import pytest

from connector_app.domain.errors import FileTrouble
from connector_app.formats.spreadsheet_reader import asking, read_spreadsheet
from connector_app.formats.spreadsheet_reader.answer import READ_SHEETS
from tests.old_excel import BINARY_SHEET, OLD_CELLS, binary_part, binary_workbook, compound_file, old_workbook
from tests.reading_here import read_in_this_process
from tests.spreadsheets import document_parts, packed, text_row, workbook_parts

ROOT = Path(__file__).parents[2]
PEOPLE = text_row(1, "Name", "Phone") + text_row(2, "Dawn Reed", "07700 900100")
ROW_FOR_EVER = (
    "<table:table-row table:number-rows-repeated='1048576'><table:table-cell><text:p>x</text:p></table:table-cell>"
    "</table:table-row>"
)
LONG = f"<t>{'x' * 900_000}</t>"
DATES = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="165"/><xf numFmtId="46"/></cellXfs>'


@pytest.fixture
def read(began, monkeypatch):
    """The same with no process for each file, which takes longer than the reading does: `LONG=1` has them."""
    read_in_this_process(monkeypatch)
    return began


@pytest.fixture
def began(tmp_path):
    """Read a file of these bytes, or of the parts of a packed one, in a process begun for it, as always."""

    def read_(content, name="list.xlsx"):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else packed(content))
        return read_spreadsheet(path)

    return read_


def rows(tables, sheet=0):
    return tables.sheets[sheet].rows


def said(tables, sheet=0):
    return [line.say() for line in tables.sheets[sheet].lines]


def test_rows_come_with_their_numbers_and_blank_ones_do_not(began):
    found = began(workbook_parts(text_row(3, "Name", "Phone") + text_row(5, "", " ") + text_row(9, "Dawn", "1")))
    assert rows(found) == [(3, ["Name", "Phone"]), (9, ["Dawn", "1"])]
    assert (found.file, found.encoding, said(found)) == ("list.xlsx", "", [])


def test_sheets_come_in_their_order_and_hidden_ones_are_known(read):
    found = read(workbook_parts(PEOPLE, PEOPLE, PEOPLE, states=("visible", "hidden", "veryHidden")))
    assert [(sheet.name, sheet.hidden) for sheet in found.sheets] == [("S1", False), ("S2", True), ("S3", True)]


def test_texts_are_whole_however_they_are_written(read):
    texts = (
        "<t>plain</t>",
        "<r><t>with </t></r><r><rPr><b/></rPr><t>looks</t></r>",
        "<t>東京</t><rPh><t>とうきょう</t></rPh>",
        "<t>two_x000D_\nlines _x005F_ _xD800_</t>",
    )
    cells = "".join(f'<c t="s"><v>{number}</v></c>' for number in range(4))
    more = (
        '<c t="str"><f>A1</f><v>worked out</v></c><c t="inlineStr"><is><r><t>in </t></r><r><t>it</t></r></is></c>'
    )
    found = read(workbook_parts(f"<row>{cells}{more}</row>", texts=texts))
    assert rows(found)[0][1] == ["plain", "with looks", "東京", "two\r\nlines _ ", "worked out", "in it"]


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("447700900197", "447700900197"),
        ("4.47700900197E11", "447700900197"),
        ("12345.0", "12345"),
        ("1.1000000000000001", "1.1"),
        ("1E-7", "0.0000001"),
        ("-0", "0"),
        ("-3.50", "-3.5"),
        ("1E+20", "100000000000000000000"),
        ("inf", ""),
        ("not a number", "not a number"),
    ],
)
def test_a_number_is_written_without_what_only_looks_well(read, value, shown):
    found = read(workbook_parts(f'<row><c><v>{value}</v></c><c t="str"><v>.</v></c></row>'))
    assert rows(found) == [(1, [shown, "."])]


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        ("00000000000", "07700900123"),
        ("00000\\ 000000", "07700 900123"),
        ('"0"0000 000000', "07700 900123"),
        ("0", "7700900123"),
        ("#,##0.00", "7700900123"),
        ("000", "7700900123"),
    ],
)
def test_the_nought_a_number_is_dialled_with_is_kept_where_its_format_shows_it(read, code, shown):
    styles = f"<numFmts><numFmt numFmtId='165' formatCode='{code}'/></numFmts>{DATES}"
    found = read(workbook_parts('<row><c s="2"><v>7700900123</v></c></row>', styles=styles))
    assert rows(found) == [(1, [shown])]


@pytest.mark.parametrize(
    ("value", "style", "shown"),
    [
        ("1", 1, "1900-01-01"),
        ("59", 1, "1900-02-28"),
        ("61", 1, "1900-03-01"),
        ("45351", 1, "2024-02-29"),
        ("45351.4375", 1, "2024-02-29 10:30"),
        ("0.4375", 1, "10:30"),
        ("2958465", 1, "9999-12-31"),
        ("2958466", 1, "2958466"),
        ("-1", 1, "-1"),
        ("45351", 2, "2024-02-29"),
        ("1.25", 3, "30:00"),
        ("nan", 1, ""),
    ],
)
def test_a_day_is_written_as_the_standard_writes_it(read, value, style, shown):
    styles = f'<numFmts><numFmt numFmtId="165" formatCode="[$-809]d\\ mmm\\ yy;@"/></numFmts>{DATES}'
    cells = f'<row><c s="{style}"><v>{value}</v></c><c t="str"><v>.</v></c></row>'
    assert rows(read(workbook_parts(cells, styles=styles))) == [(1, [shown, "."])]


def test_days_are_counted_from_1904_where_the_book_says_so(read):
    found = read(
        workbook_parts('<row><c s="1"><v>20639</v></c></row>', styles=DATES, book='<workbookPr date1904="1"/>')
    )
    assert rows(found) == [(1, ["1960-07-04"])]


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        ("General", "1.5"),
        ("Standard", "1.5"),
        ("mm:ss.0", "12:00"),
        ("h:mm AM/PM", "12:00"),
        ("mmm", "1900-01-01 12:00"),
    ],
)
def test_formats_tell_days_from_times_and_numbers(read, code, shown):
    styles = f'<numFmts><numFmt numFmtId="165" formatCode="{code}"/></numFmts>{DATES}'
    found = read(workbook_parts('<row><c s="2"><v>1.5</v></c></row>', styles=styles))
    assert rows(found)[0][1][0].endswith(shown)


def test_truths_and_standard_days_are_words_and_errors_are_empty(read):
    cells = (
        '<c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="d"><v>1976-11-22T00:00:00.000</v></c>'
        '<c t="e"><v>#N/A</v></c><c t="d"><v>2024-02-29T10:30:00</v></c>'
    )
    assert rows(read(workbook_parts(f"<row>{cells}</row>")))[0][1] == [
        "TRUE", "FALSE", "1976-11-22", "", "2024-02-29 10:30",
    ]  # fmt: skip


def test_cells_are_found_without_places_and_in_any_order(read):
    found = read(
        workbook_parts('<row><c><v>1</v></c><c r="D1"><v>4</v></c><c><v>5</v></c></row><row><c><v>6</v></c></row>')
    )
    assert rows(found) == [(1, ["1", "", "", "4", "5"]), (2, ["6"])]
    found = read(
        workbook_parts(
            '<row r="5"><c r="B5"><v>2</v></c><c r="A5"><v>1</v></c></row><row r="2"><c><v>0</v></c></row>'
        )
    )
    assert rows(found) == [(2, ["0"]), (5, ["1", "2"])]


@pytest.mark.parametrize("place", ["", "7", "A0A", "ZZZZ1", "é1", "XFE1"])
def test_a_place_that_no_sheet_has_is_the_next_one(read, place):
    assert rows(read(workbook_parts(f'<row><c><v>1</v></c><c r="{place}"><v>2</v></c></row>'))) == [
        (1, ["1", "2"])
    ]


def test_what_is_hidden_is_read_and_said(began):
    parts = workbook_parts(
        text_row(1, "Name", "Phone")
        + '<row r="2" hidden="1"><c t="str"><v>Dawn</v></c></row><row r="3" hidden="1"/>'
    )
    sheet = parts["xl/worksheets/sheet1.xml"]
    parts["xl/worksheets/sheet1.xml"] = sheet.replace(
        "<sheetData>", '<cols><col min="2" max="16384" hidden="1"/></cols><sheetData>'
    )
    found = began(parts)
    assert len(rows(found)) == 2
    assert said(found) == [
        "Rows that are hidden in the file were read as well: 2.",
        "Columns that are hidden in the file were read as well: B.",
    ]


def test_formulas_that_were_not_worked_out_are_empty_and_said(read):
    cells = '<c><f>A1&amp;"x"</f><v/></c><c t="str"><f>""</f><v></v></c><c><f>1+1</f><v>2</v></c>'
    found = read(workbook_parts(f"<row>{cells}</row>"))
    assert rows(found) == [(1, ["", "", "2"])]
    assert [line.gaps for line in found.sheets[0].lines] == [{"rows": "1"}]


def test_texts_that_are_not_there_are_empty_and_said(read):
    cells = "".join(f'<c t="s"><v>{number}</v></c>' for number in ("0", "7", "-1", "x"))
    found = read(workbook_parts(f"<row>{cells}</row>", texts=("<t>here</t>",)))
    assert rows(found) == [(1, ["here"])]
    assert said(found) == ["Cells whose text is missing from the file were left empty: rows 1."]


def test_what_is_merged_belongs_to_each_of_its_cells(read):
    sheet = (
        text_row(1, "Our list")
        + text_row(2, "Name", "Reach", "")
        + text_row(3, "", "Phone", "Email")
        + text_row(4, "Dawn")
        + text_row(20, "Volunteers", "", "", "", "x")
    )
    blocks = "".join(
        f'<mergeCell ref="{ref}"/>' for ref in ("A1:C1", "B2:C2", "A2:A3", "A4:C4", "A20:C20", "nonsense")
    )
    found = read(workbook_parts(sheet, after=f"<mergeCells>{blocks}</mergeCells>"))
    assert rows(found) == [
        (1, ["Our list"]),
        (2, ["Name", "Reach", "Reach"]),
        (3, ["Name", "Phone", "Email"]),
        (4, ["Dawn"]),
        (20, ["Volunteers", "", "", "", "x"]),
    ]
    assert [line.gaps for line in found.sheets[0].lines] == [{"rows": "2, 3"}]


def test_prefixes_strict_names_and_separators_of_windows_do_not_matter(read):
    parts = workbook_parts(PEOPLE)
    strict = {
        name.replace("/", "\\").upper() if name.startswith("xl/work") else name: (
            content.replace("schemas.openxmlformats.org/officeDocument/2006", "purl.oclc.org/ooxml/officeDocument")
            .replace("<", "<x:").replace("<x:/", "</x:").replace("xmlns=", "xmlns:x=")
        )
        for name, content in parts.items()
        if "rels" not in name
    }  # fmt: skip
    strict |= {name: content for name, content in parts.items() if "rels" in name}
    assert rows(read(strict)) == [(1, ["Name", "Phone"]), (2, ["Dawn Reed", "07700 900100"])]


def test_a_book_in_wide_letters_is_read(read):
    parts = workbook_parts(PEOPLE)
    wide = {
        name: f'<?xml version="1.0" encoding="UTF-16"?>{text}'.encode("utf-16") for name, text in parts.items()
    }
    assert rows(read(wide)) == [(1, ["Name", "Phone"]), (2, ["Dawn Reed", "07700 900100"])]


def cell(text, **attributes):
    said = "".join(f' {name.replace("__", ":").replace("_", "-")}="{value}"' for name, value in attributes.items())
    return f"<table:table-cell{said}>{text}</table:table-cell>"


def test_an_open_document_is_read_as_it_stands(read):
    cells = (
        cell("<text:p>Dawn <text:span>Reed</text:span><text:s text:c='2'/>!</text:p><text:p>two</text:p>"),
        cell("<text:p>07700900123</text:p>", office__value_type="float", office__value="7700900123"),
        cell("<text:p>1.234,50</text:p>", office__value_type="float", office__value="1234.5"),
        cell("<text:p>29/02/24</text:p>", office__value_type="date", office__date_value="2024-02-29"),
        cell("<text:p>1:30</text:p>", office__value_type="time", office__time_value="PT01H30M00S"),
        cell("<text:p>WAHR</text:p>", office__value_type="boolean", office__boolean_value="true"),
        cell("<text:p>#DIV/0!</text:p>", table__formula="of:=1/0", office__value_type="string"),
        cell("<office:annotation><text:p>a remark</text:p></office:annotation><text:p>cell</text:p>"),
        cell("", table__number_columns_repeated="16000"),
    )
    table = f"<table:table table:name='List'><table:table-row>{''.join(cells)}</table:table-row></table:table>"
    found = read(document_parts(table), "list.ods")
    assert rows(found) == [
        (1, ["Dawn Reed  !\ntwo", "07700900123", "1234.5", "2024-02-29", "1:30", "TRUE", "", "cell"])
    ]
    assert found.sheets[0].name == "List"


def test_repeated_rows_hidden_tables_and_merged_cells_of_an_open_document(began):
    name = cell("<text:p>Name</text:p>", table__number_rows_spanned="2")
    phone = cell("<text:p>Phone</text:p>", table__number_columns_repeated="2")
    tables = (
        "<table:table table:style-name='gone'><table:table-column table:number-columns-repeated='2'/>"
        f"<table:table-row>{name}{phone}</table:table-row>"
        "<table:table-row><table:covered-table-cell/><table:table-cell><text:p>x</text:p></table:table-cell>"
        "</table:table-row><table:table-row table:number-rows-repeated='3' table:visibility='filter'>"
        f"{cell('<text:p>again</text:p>')}</table:table-row>"
        f"<table:table-row table:number-rows-repeated='1048000'>{cell('')}</table:table-row></table:table>"
    )
    styles = "<style:style style:name='gone'><style:table-properties table:display='false'/></style:style>"
    found = began(document_parts(tables, styles), "list.ods")
    assert found.sheets[0].hidden
    assert rows(found) == [
        (1, ["Name", "Phone", "Phone"]), (2, ["Name", "x"]), (3, ["again"]), (4, ["again"]), (5, ["again"]),
    ]  # fmt: skip
    assert said(found)[0] == "Rows that are hidden in the file were read as well: 3, 4, 5."


def sheet(content):
    return workbook_parts("") | {"xl/worksheets/sheet1.xml": content}


def refused(read, content, name="list.xlsx"):
    with pytest.raises(FileTrouble) as caught:
        read(content, name)
    return caught.value.code


@pytest.mark.parametrize(
    ("parts", "code"),
    [
        ({"notes/people.csv": "Name\nDawn\n"}, "no_spreadsheet"),
        ({"word/document.xml": "<document/>", "_rels/.rels": "<Relationships/>"}, "no_spreadsheet"),
        ({"content.xml": "<a><b/></a>"}, "no_spreadsheet"),
        ({"content.xml": "<a>", "META-INF/manifest.xml": "<encryption-data/>"}, "sheet_locked"),
        ({f"part{n}": "" for n in range(10_001)}, "sheet_too_large"),
        (workbook_parts(""), "sheets_blank"),
        (workbook_parts("<row><c>"), "sheet_damaged"),
        (sheet("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"), "sheet_defines"),
        (sheet('<?xml version="1.0" encoding="UTF-7"?><a/>'), "sheet_damaged"),
        (workbook_parts('<row><c r="XFD1"><v>1</v></c></row>' * 400), "sheet_too_large"),
        (workbook_parts('<row><c t="s"><v>0</v></c></row>' * 80, texts=(LONG,)), "sheet_too_large"),
        (workbook_parts("<row/>" * 3_000_000), "sheet_too_large"),
        (document_parts(f"<table:table>{ROW_FOR_EVER}</table:table>"), "sheet_too_large"),
    ],
    ids=[
        "a list in an archive", "a letter", "nothing", "locked", "parts", "blank", "cut off", "entities", "utf-7",
        "far columns", "long texts", "bomb", "the same row for ever",
    ],
)  # fmt: skip
def test_what_is_no_sound_spreadsheet_is_refused_in_one_sentence(began, parts, code):
    assert refused(began, parts) == code


def test_a_file_that_is_packed_as_no_spreadsheet_packs_is_refused(read):
    made = BytesIO()
    with ZipFile(made, "w", ZIP_LZMA) as archive:
        for name, content in workbook_parts(PEOPLE).items():
            archive.writestr(name, content)
    assert refused(read, made.getvalue()) == "sheet_damaged"


def test_cells_of_every_kind_are_read_from_older_and_binary_files(began):
    old = compound_file(old_workbook(OLD_CELLS, ("Name", "Phøne")))
    names = (1, ["Name", "Phøne"])
    there = [names, (2, ["2024-02-29 10:30", "77009"]), (3, ["1", "48:00"]), (4, ["Bea", "TRUE"])]
    assert rows(began(old, "list.xls")) == there
    binary = binary_workbook(binary_part(BINARY_SHEET), ("Name", "Phøne"))
    assert rows(began(binary, "list.xlsb")) == [names, (2, ["1.5", "77009"]), (3, ["Bea", "TRUE"])]


def test_an_empty_byte_in_a_text_of_an_older_file_is_no_letter(read):
    sheet = ((0x00, bytes(17)), (0x06, struct.pack("<III", 0, 0, 3) + "B\0a".encode("utf-16-le")))
    records = (*BINARY_SHEET[:3], *sheet, *BINARY_SHEET[-2:])
    assert rows(read(binary_workbook(binary_part(records)), "list.xlsb")) == [(1, ["Ba"])]
    assert rows(read(compound_file(old_workbook(OLD_CELLS[:3], ("A\0nn", "1"))), "list.xls")) == [
        (1, ["Ann", "1"])
    ]


@pytest.mark.parametrize(
    ("column", "answer"), [(16_383, "read"), (16_384, "sheet_damaged"), (1_048_576, "sheet_damaged")]
)
def test_a_cell_beyond_the_last_column_there_is_is_no_sheets(read, column, answer):
    sheet = ((0x00, bytes(17)), (0x05, struct.pack("<IId", column, 0, 1.5)))
    made = binary_workbook(binary_part((*BINARY_SHEET[:3], *sheet, *BINARY_SHEET[-2:])))
    if answer == "read":
        assert [cells[-1] for _, cells in rows(read(made, "list.xlsb"))] == ["1.5"]
    else:
        assert refused(read, made, "list.xlsb") == answer


def test_files_that_are_cut_or_of_another_kind_are_refused(read):
    whole = packed(workbook_parts(PEOPLE))
    assert refused(read, whole[: len(whole) // 2]) == "sheet_damaged"
    assert refused(read, b"PK\x03\x04") == "sheet_damaged"
    assert refused(read, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "list.xls") == "sheet_damaged"
    older = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
    assert refused(read, older + "EncryptedPackage".encode("utf-16-le"), "list.xlsx") == "sheet_locked"
    opened = b"\x09\x08\x10\x00\x00\x06\x05\x00" + bytes(12) + b"\x86\x00\x00\x00"
    assert refused(read, older + opened + b"\x2f\x00\x02\x00\x00\x00", "list.xls") == "sheet_locked"
    assert refused(read, older + opened + b"\x42\x00\x02\x00\x00\x00", "list.xls") == "sheet_damaged"


def test_a_file_that_is_not_there_or_too_large_is_refused(read, tmp_path):
    with pytest.raises(FileTrouble, match="file_unreadable"):
        read_spreadsheet(tmp_path / "nowhere.xlsx")
    large = tmp_path / "large.xlsx"
    with large.open("wb") as file:
        file.write(b"PK\x03\x04")
        file.truncate(25_000_001)
    with pytest.raises(FileTrouble, match="sheet_too_large"):
        read_spreadsheet(large)


@pytest.fixture
def endless(monkeypatch):
    """Have files read by a process that does nothing and never ends; return the one that was begun."""
    begun = []

    class Watched(subprocess.Popen):
        def __init__(self, *asked, **ways):
            super().__init__(*asked, **ways)
            begun.append(self)

    monkeypatch.setattr(asking.subprocess, "Popen", Watched)
    monkeypatch.setattr(asking, "command", lambda: [sys.executable, "-c", "import time; time.sleep(600)"])
    return begun


def test_calling_it_off_ends_the_process(endless, tmp_path):
    class CalledOff(Exception):
        pass

    asked = iter([None, None])

    def check():
        if next(asked, CalledOff) is CalledOff:
            raise CalledOff

    (tmp_path / "a.xlsx").write_bytes(b"")
    with pytest.raises(CalledOff):
        read_spreadsheet(tmp_path / "a.xlsx", check)
    assert endless[0].returncode is not None


def test_what_takes_too_long_is_ended_and_refused(endless, tmp_path, monkeypatch):
    monkeypatch.setattr(asking, "SECONDS", 0.1)
    (tmp_path / "a.xlsx").write_bytes(b"")
    with pytest.raises(FileTrouble, match="sheet_takes_long"):
        read_spreadsheet(tmp_path / "a.xlsx")
    assert endless[0].returncode is not None


@pytest.mark.parametrize("does", ["import os; os.abort()", "raise SystemExit(3)"])
def test_a_process_that_dies_is_one_sentence(tmp_path, monkeypatch, does):
    monkeypatch.setattr(asking, "command", lambda: [sys.executable, "-c", does])
    (tmp_path / "a.xlsx").write_bytes(b"")
    with pytest.raises(FileTrouble, match="sheet_damaged"):
        read_spreadsheet(tmp_path / "a.xlsx")


def test_the_app_itself_is_the_process_where_it_is_frozen(tmp_path, monkeypatch):
    monkeypatch.setattr(asking.sys, "frozen", True, raising=False)
    assert asking.command() == [sys.executable, READ_SHEETS]
    path = tmp_path / "list.xlsx"
    path.write_bytes(packed(workbook_parts(PEOPLE)))
    with path.open("rb") as file:
        done = subprocess.run(
            [sys.executable, "-m", "connector_app", READ_SHEETS],
            cwd=ROOT,
            stdin=file,
            capture_output=True,
            timeout=60,
        )
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"Dawn Reed" in done.stdout


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a process cannot be held to so much memory")
def test_the_process_has_so_much_memory_and_no_file_to_write_to(tmp_path):
    look = (
        "import signal, sys; signal.signal(signal.SIGXFSZ, signal.SIG_IGN)",
        "from connector_app.formats.spreadsheet_reader.limits import hold_to_limits; hold_to_limits()",
        "try: bytearray(600 * 1024**2)",
        "except MemoryError: print('no room')",
        "try: open(sys.argv[1], 'wb', buffering=0).write(b'x')",
        "except OSError: print('no file')",
    )
    command = [sys.executable, "-c", "\n".join(look), tmp_path / "written"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.stdout.split() == ["no", "room", "no", "file"]


def test_the_process_loads_nothing_of_the_application():
    look = "import sys, connector_app.formats.spreadsheet_reader.child; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-S", "-c", look], cwd=ROOT, capture_output=True, text=True)
    ours = {name.split(".")[1] for name in done.stdout.split() if name.startswith("connector_app.")}
    assert ours == {"formats"}
    assert "subprocess" not in done.stdout.split()
