"""The reader of any workbook, as it is used: to check one as an outsider, and to take in what was filled in."""

import re
from datetime import date
from functools import partial
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZIP_LZMA, ZIP_STORED, ZipFile

from connector_app.application.check_workbook import as_data, check_workbook
from connector_app.application.response_cells import answered, read_cells
from connector_app.application.response_words import CHOOSE, HEADINGS, Column, known_words
from connector_app.application.returned_sheet import returned
from connector_app.domain.organisation import Organisation
from connector_app.formats.workbook_reader import read_workbook
from tests.asking import HEARD, MARK, let_go, passed_on
from tests.faults.fuzz.loop import Target
from tests.faults.fuzz.sound import storable
from tests.faults.fuzz.xml import changed_xml
from tests.spreadsheets import MAIN, packed, text_row, workbook_parts

_TODAY = date(2026, 11, 20)
_KEPT = passed_on(let_go(), Organisation(name="Town PCN"))
#: Many parts are one document here, so that a change may be of any of them, and of their names.
_PART = re.compile(rb"<\?part ([\w./\[\]]+)\?>")
_KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_WORDS = (
    b"<?part xl/comments1.xml?>", b"<?part xl/vbaProject.bin?>", b"<?part docProps/app.xml?>", b'<f>1</f>',
    b'hidden="1"', b'state="hidden"', b'ht="0"', b'width="0"', b'<mergeCell ref="A1:B2"/>', b'<c r="XFD1048576">',
    b"[c]", b"under 8", b"nearest 5", b"100%", b"2026-07-01..2026-09-30", b"about 120 people", MARK.encode(),
    _KEPT.token.encode(), b"45000", b"2026-11-02", b"Done", b"Yes", b"#REF!", b"nan", b"1e400", b"-1", b"&lt;",
    b"<?xml version='1.0' encoding='utf-7'?>", b"<!DOCTYPE x [<!ENTITY a 'b'>]>", "²".encode(),
)  # fmt: skip


def workbook_targets(folder: Path) -> dict[str, Target]:
    """Return the uses by name; each gets a file in the folder."""
    file = folder / "brought.xlsx"
    ways = tuple(_packed_in(way) for way in (ZIP_DEFLATED, ZIP_STORED, ZIP_LZMA, ZIP_BZIP2))
    return {
        "packed workbook": Target(
            partial(_read, file), ways, (b"PK\x03\x04", b"PK\x01\x02", b"\xff" * 4, b"\x0e")
        ),
        "checked workbook": Target(partial(_checked, file), (_numbers(),), _WORDS, changed_xml),
        "answers": Target(partial(_answers, file), (_sheet_to_fill_in(),), _WORDS, changed_xml),
    }


def _packed_in(way: int) -> bytes:
    """Return a small workbook, packed in one of the ways there are."""
    made = BytesIO()
    with ZipFile(made, "w", way) as archive:
        for name, content in workbook_parts(text_row(1, "Name")).items():
            archive.writestr(name, content)
    return made.getvalue()


def _numbers() -> bytes:
    """Return a workbook with a marked-up table that has a total, a share and a withheld number."""
    rows = [text_row(1, "Numbers under 8 are withheld, others to the nearest 5. 1 July 2026 to 30 September 2026")]
    rows.append(text_row(3, "Ward", "People", "Share"))
    for at, (name, number, share) in enumerate((("North", 40, 0.4), ("South", 60, 0.6), ("All", 100, 1)), 4):
        value = f"<c r='B{at}' s='1'><v>{number}</v></c><c r='C{at}'><v>{share}</v></c>"
        rows.append(text_row(at, name).replace("</row>", f"{value}</row>"))
    rows.append(text_row(7, "West", "[c]"))
    parts = workbook_parts(
        "".join(rows),
        styles="<fonts><font><color rgb='FFFFFFFF'/></font></fonts><cellXfs><xf/><xf fontId='0' numFmtId='9'/>"
        "</cellXfs>",
        after="<hyperlinks><hyperlink ref='A1' location=\"'S1'!A1\"/></hyperlinks>"
        "<tableParts><tablePart r:id='t1'/></tableParts>",
    )
    parts["xl/worksheets/sheet1.xml"] = str(parts["xl/worksheets/sheet1.xml"]).replace(
        "<worksheet ", f'<worksheet xmlns:r="{_KINDS}" ', 1
    )
    parts["xl/worksheets/_rels/sheet1.xml.rels"] = (
        f'<Relationships xmlns="{_PACKAGE}"><Relationship Id="t1" Type="{_KINDS}/table" '
        'Target="../tables/table1.xml"/></Relationships>'
    )
    parts["xl/tables/table1.xml"] = (
        f'<table xmlns="{MAIN}" displayName="people_by_ward" ref="A3:C7"><tableColumns count="3">'
        '<tableColumn name="Ward"/><tableColumn name="People"/><tableColumn name="Share"/></tableColumns></table>'
    )
    parts["docProps/core.xml"] = (
        "<cp xmlns:dc='dc'><dc:title>Numbers</dc:title><dc:creator>Bo</dc:creator><dc:language>en-GB</dc:language>"
        "<created>2026-10-03T00:00:00Z</created></cp>"
    )
    return _joined(parts)


def _sheet_to_fill_in() -> bytes:
    said = {
        Column.HEARD: HEARD[0], Column.STATE: "Done", Column.DECIDED: CHOOSE, Column.MONEY: "Yes",
        Column.ON: "2 November 2026", Column.WORDS: "It waits now.", Column.REFERENCE: _KEPT.token,
    }  # fmt: skip
    rows = text_row(1, "Your response", MARK), text_row(3, *HEADINGS.values())
    filled = text_row(4, *(said.get(column, "") for column in HEADINGS))
    serial = text_row(5, _KEPT.token, HEARD[1], "Acknowledged").replace(
        "</row>", '<c r="P5"><v>46300</v></c></row>'
    )
    return _joined(workbook_parts("".join((*rows, filled, serial))))


def _joined(parts: dict[str, str | bytes]) -> bytes:
    return b"".join(f"<?part {name}?>{content}".encode() for name, content in parts.items())


def _parted(data: bytes) -> dict[str, str | bytes]:
    """Return the parts of a document; of two with one name the last."""
    found = _PART.split(data)
    return {name.decode(): content for name, content in zip(found[1::2], found[2::2], strict=True)}


def _read(file: Path, data: bytes) -> None:
    file.write_bytes(data)
    for sheet in read_workbook(file).sheets:
        storable((sheet.name, *(cell.text for cell in sheet.cells.values())))


def _checked(file: Path, data: bytes) -> None:
    file.write_bytes(packed(_parted(data)))
    found = as_data(check_workbook(file, [], read_workbook))
    storable(each["what"] for told in found.values() for each in told)


def _answers(file: Path, data: bytes) -> None:
    """Look at what a partner sent back as the notebook does, row by row."""
    file.write_bytes(packed(_parted(data)))
    known = known_words(None)
    found = returned(read_workbook(file), known, lambda text: MARK in text)
    for row in found.rows:
        said = read_cells(row.cells, known, _TODAY)
        storable((*said.values.values(), *(remark.say() for remark in said.unclear)))
        response = answered(_KEPT, said, _TODAY)
        assert response.answered_on is None or response.answered_on <= _TODAY
