"""Any workbook is read within bounds, and what a reader of it might overlook is named."""

import io
from datetime import date
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZIP_LZMA, ZipFile

import pytest
from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.formatting.rule import ColorScaleRule
from openpyxl.packaging.custom import StringProperty
from openpyxl.styles import Font, PatternFill
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table

from connector_app.application.export_summary import Details
from connector_app.domain.errors import FileTrouble
from connector_app.formats.workbook_reader import read_workbook, sheets
from connector_app.formats.workbook_reader.container import MOST_PACKED
from connector_app.formats.workbook_writer import write_workbook
from tests.summary.made_facts import community, protected_of


@pytest.fixture
def book():
    book = Workbook()
    page = book.active
    page.title = "Numbers"
    for row in (["Group", "People"], ["a", 10], ["b", "[c]"], ["c", 2.5]):
        page.append(row)
    return book


@pytest.fixture
def path(tmp_path):
    return tmp_path / "numbers.xlsx"


def read(book, path):
    book.save(path)
    return read_workbook(path)


def rules(found):
    return {oddity.rule for oddity in found.oddities}


def test_cells_tables_and_properties_are_read(book, path):
    book.active.add_table(Table(displayName="numbers_by_group", ref="A1:B4"))
    book.properties.title, book.properties.creator = "Numbers", "Somebody"
    found = read(book, path)
    (sheet,) = found.sheets
    assert (sheet.name, found.title, found.people) == ("Numbers", "Numbers", ("Somebody",))
    assert [sheet.cells[row, 2].number for row in (2, 3, 4)] == [10, None, 2.5]
    assert sheet.cells[3, 2].text == "[c]"
    (grid,) = sheet.grids
    assert (grid.name, grid.top, grid.left, grid.bottom, grid.right) == ("numbers_by_group", 1, 1, 4, 2)
    assert found.oddities == ()


def test_our_own_workbook_reads_as_it_was_written(path):
    details = Details(recipient="A", community="B", contact="", made_on=date(2026, 10, 3))
    protected = protected_of(community(120))
    write_workbook(protected, details, path)
    found = read_workbook(path)
    assert found.oddities == ()
    assert (found.made_on, found.language, found.people) == (date(2026, 10, 3), "en-GB", ("Connector",))
    for table in protected.tables:
        (sheet, grid) = next((s, g) for s in found.sheets for g in s.grids if g.name == table.name)
        numbers = [
            [sheet.cells[row, column].number for column in range(2, grid.right + 1)]
            for row in range(grid.top + 1, grid.bottom + 1)
        ]
        assert numbers == [[cell if isinstance(cell, int) else None for cell in row] for row in table.cells]
    assert [cell.heading for cell in found.sheets[0].lines()][:3] == [1, 2, 0]


def _hidden_sheet(book):
    book.create_sheet("Names").sheet_state = "veryHidden"


def _hidden_rows(book):
    book.active.row_dimensions[3].hidden = True


def _hidden_columns(book):
    book.active.column_dimensions["B"].hidden = True


def _formula(book):
    book.active["B5"] = "=SUM(B2:B4)"


def _comment(book):
    book.active["B2"].comment = Comment("Dawn and Ali", "me")


def _white(book):
    book.active["B2"].font = Font(color="FFFFFF")


def _no_format(book):
    book.active["B2"].number_format = ";;;"


def _tiny(book):
    book.active["B2"].font = Font(size=1)


def _defined_name(book):
    book.defined_names["people"] = DefinedName("people", attr_text="Numbers!$A$1")


def _outside_link(book):
    book.active["A2"].hyperlink = "https://example.org/list"


def _custom(book):
    book.custom_doc_props.append(StringProperty(name="Author", value="me"))


def _merged(book):
    book.active.merge_cells("A2:A3")


def _header(book):
    book.active.oddHeader.center.text = "Confidential"


def _colours(book):
    book.active.conditional_formatting.add("B2:B4", ColorScaleRule("min", None, "FF0000", "max", None, "00FF00"))


def _list(book):
    rule = DataValidation(type="list", formula1='"Dawn,Ali"')
    rule.add("B2")
    book.active.add_data_validation(rule)


def _elsewhere(book):
    book.create_sheet("Second")
    book.active = 1


ODD = {
    "hidden_sheet": _hidden_sheet,
    "hidden_rows": _hidden_rows,
    "hidden_columns": _hidden_columns,
    "formula": _formula,
    "comment": _comment,
    "unseen": _white,
    "defined_name": _defined_name,
    "outside_link": _outside_link,
    "custom_part": _custom,
    "T3": _merged,
    "F5": _header,
    "F7": _colours,
    "validation": _list,
    "P4": _elsewhere,
}


@pytest.mark.parametrize("rule", ODD)
def test_what_a_reader_might_overlook_is_named(book, path, rule):
    ODD[rule](book)
    assert rule in rules(read(book, path))


@pytest.mark.parametrize("hide", [_no_format, _tiny])
def test_cells_that_show_nothing_are_named(book, path, hide):
    hide(book)
    (oddity,) = read(book, path).oddities
    assert (oddity.rule, oddity.where, oddity.what) == ("unseen", "Numbers", "B2")


def test_white_letters_on_a_colour_can_be_read(book, path):
    book.active["B2"].font = Font(color="FFFFFF")
    book.active["B2"].fill = PatternFill("solid", fgColor="000000")
    assert read(book, path).oddities == ()
    book.active["B2"].font = Font(color="000000")
    assert rules(read(book, path)) == {"unseen"}


@pytest.mark.parametrize(
    ("part", "rule"),
    [
        ("xl/vbaProject.bin", "macro"),
        ("xl/externalLinks/externalLink1.xml", "external_link"),
        ("xl/connections.xml", "external_link"),
        ("xl/pivotCache/pivotCacheRecords1.xml", "pivot"),
        ("customXml/item1.xml", "custom_part"),
        ("xl/threadedComments/threadedComment1.xml", "comment"),
        ("xl/media/image1.png", "embedded"),
        ("xl/printerSettings/printerSettings1.bin", "printer"),
    ],
)
def test_parts_that_do_not_belong_are_named_and_never_opened(book, path, part, rule):
    book.save(path)
    with ZipFile(path, "a") as archive:
        archive.writestr(part, b"<x>C:\\Users\\dawn\\list.xlsx</x>" if part.endswith(".xml") else b"\x00")
    found = rules(read_workbook(path))
    assert rule in found
    assert ("file_path" in found) == part.endswith(".xml")


def packed(path, parts):
    with ZipFile(path, "w", ZIP_DEFLATED, compresslevel=1) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)


def parts_of(book):
    saved = io.BytesIO()
    book.save(saved)
    with ZipFile(saved) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def refused(path):
    with pytest.raises(FileTrouble) as told:
        read_workbook(path)
    return told.value.code


def test_what_is_no_workbook_is_refused_in_a_sentence(book, path, tmp_path):
    assert refused(path) == "check_missing"
    assert refused(tmp_path) == "check_no_workbook"
    path.write_text("Group,People\n", encoding="utf-8")
    assert refused(path) == "check_no_workbook"
    path.write_bytes(b"")
    assert refused(path) == "check_no_workbook"
    packed(path, {"word/document.xml": b"<document/>"})
    assert refused(path) == "check_no_workbook"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    assert refused(path) == "check_encrypted"


def test_a_binary_workbook_is_told_apart_from_damage(book, path):
    parts = parts_of(book)
    parts["_rels/.rels"] = parts["_rels/.rels"].replace(b"workbook.xml", b"workbook.bin")
    packed(path, parts | {"xl/workbook.bin": b"\x83\x01\x00"})
    assert refused(path) == "check_encrypted"


@pytest.mark.parametrize("way", [ZIP_LZMA, ZIP_BZIP2])
def test_a_file_that_is_packed_as_no_spreadsheet_packs_is_refused(path, way):
    with ZipFile(path, "w", way) as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
    assert refused(path) == "check_damaged"


def test_a_damaged_file_is_refused_wherever_it_is_damaged(book, path):
    book.save(path)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    assert refused(path) == "check_damaged"
    codes = set()
    for at in range(40, len(whole), len(whole) // 60):
        path.write_bytes(whole[:at] + bytes(byte ^ 0xFF for byte in whole[at : at + 8]) + whole[at + 8 :])
        try:
            read_workbook(path)
        except FileTrouble as told:
            codes.add(told.code)
    assert codes <= {"check_damaged", "check_no_workbook", "check_encrypted", "check_too_large"}
    assert "check_damaged" in codes


def test_a_password_inside_the_zip_is_noticed(book, path):
    book.save(path)
    content = bytearray(path.read_bytes())
    at = content.index(b"PK\x01\x02")
    content[at + 8] |= 1
    path.write_bytes(content)
    assert refused(path) == "check_encrypted"


def test_bombs_are_refused_before_they_go_off(book, path):
    parts = parts_of(book)
    packed(path, parts | {"xl/media/zeros.bin": bytes(61_000_000)})
    assert refused(path) == "check_too_large"
    packed(path, parts | {"xl/styles.xml": b"<styleSheet>" + b" " * 9_000_000 + b"</styleSheet>"})
    assert refused(path) == "check_too_large"
    packed(path, parts | {f"xl/junk/{n}": b"" for n in range(2_001)})
    assert refused(path) == "check_too_large"
    with path.open("wb") as file:
        file.truncate(MOST_PACKED + 1)
    assert refused(path) == "check_too_large"


def test_entities_are_not_unfolded(book, path):
    parts = parts_of(book)
    bomb = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;">]>'
    packed(path, parts | {"xl/worksheets/sheet1.xml": bomb + b"<worksheet>&y;</worksheet>"})
    assert refused(path) == "check_damaged"


def test_a_sheet_of_too_many_cells_is_refused(book, path, monkeypatch):
    monkeypatch.setattr(sheets, "MOST_CELLS", 2_000)
    rows = (b"<row>" + b"<c><v>1</v></c>" * 1_000 + b"</row>") * 3
    sheet = b"<worksheet><sheetData>" + rows + b"</sheetData></worksheet>"
    packed(path, parts_of(book) | {"xl/worksheets/sheet1.xml": sheet})
    assert refused(path) == "check_too_large"


def test_the_farthest_corner_costs_nothing(book, path):
    book.active["XFD1048576"] = "far"
    book.active.add_table(Table(displayName="everything", ref="A1:B4"))
    parts = parts_of(book)
    parts["xl/tables/table1.xml"] = parts["xl/tables/table1.xml"].replace(b"A1:B4", b"A1:XFD1048576")
    packed(path, parts)
    (sheet,) = read_workbook(path).sheets
    assert sheet.cells[1_048_576, 16_384].text == "far"
    assert len(sheet.cells) == 9


def test_cells_without_places_follow_each_other(book, path):
    sheet = (
        b"<worksheet><sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>"
    )
    packed(path, parts_of(book) | {"xl/worksheets/sheet1.xml": sheet + b"</worksheet>"})
    (sheet,) = read_workbook(path).sheets
    assert {place: cell.number for place, cell in sheet.cells.items()} == {(1, 1): 1, (1, 2): 2, (2, 1): 3}
