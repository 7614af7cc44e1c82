"""The readers of files that people bring, each with files it knows, and with what must be true of what it read."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from connector_app.application.imports.arriving import Content
from connector_app.application.imports.imported import PeopleFile
from connector_app.application.imports.mapping import best_sheet, guess_mapping, read_sheet
from connector_app.application.imports.tables import Tables
from connector_app.domain.errors import FileTrouble
from connector_app.formats.ldif_reader import read_ldif
from connector_app.formats.spreadsheet_reader.child import answer
from connector_app.formats.text_table_reader import read_text_table
from connector_app.formats.vcard_reader import read_cards
from tests.faults.fuzz.loop import Target
from tests.faults.fuzz.official import official_targets
from tests.faults.fuzz.old_excel import old_excel_targets
from tests.faults.fuzz.sound import sound, storable
from tests.faults.fuzz.workbooks import workbook_targets
from tests.faults.fuzz.xml import changed_xml
from tests.spreadsheets import document_parts, packed, text_row, workbook_parts

_CARD = (
    b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Dawn Reed\r\nN:Reed;Dawn;;Dr;\r\nitem1.TEL;TYPE=CELL:07700 900100\r\n"
    b"EMAIL:dawn@example.org\r\nADR;TYPE=HOME:;;1 Mill Lane;Ely;;CB7 4AA;UK\r\nNOTE:one\\, two\\nthree\r\n"
    b"  four\r\nORG:Mill;Bakery\r\nEND:VCARD\r\n"
)
_OLD_CARD = (
    b"BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:R=C3=A9ed;D=\n=C3=A9\n"
    b"PHOTO;ENCODING=BASE64;JPEG:AAAA\n BBBB\n\nAGENT:\nBEGIN:VCARD\nFN:x\nEND:VCARD\nTEL;HOME:1\nEND:VCARD\n"
)
_CARD_WORDS = (
    b"BEGIN:VCARD\n", b"END:VCARD\n", b"CHARSET=", b"utf-7", b"utf-16", b"unicode_escape", b"idna", b"punycode",
    b"ENCODING=QUOTED-PRINTABLE", b"ENCODING=b", b"=\n", b"=ED=A0=80", b"\\n", b'"', b";", b":", b"\n ", b"\r",
    b"N:", b"FN:", b"TEL:", b"EMAIL:", b"KIND:group", b"AGENT:", b"ALTID=1", b"+2AAA-", b"\\ud800", b"<",
)  # fmt: skip
_LDIF = (
    b"version: 1\n\ndn: cn=Dawn Reed\nobjectclass: person\ncn: Dawn Reed\nsn:: UmVlZA==\nmail: d@example.org\n"
    b"telephoneNumber: 1\n# a remark\ndescription: one\n  two\nl: Ely\n\ndn: cn=All\n"
    b"objectclass: groupOfNames\ncn: All\n"
)
_LDIF_WORDS = (
    b"dn: ", b"cn: ", b"cn:: ", b"cn:< file:///etc/passwd\n", b"\n\n", b"\n ", b"#", b"7aCA", b"objectclass: ",
    b"mail: ", b"description: ", b"version: 1\n", b"\r", b"\xff\xfe", b"=", b";lang-de:",
)  # fmt: skip
_TABLE = (
    b"Name,Phone,Note\r\nDawn,07700 900100,\"one, \"\"two\"\"\r\nthree\"\r\nBo,1,x\r\n",
    b"sep=;\nName;Hours\nBo;1,5\n",
    "Näme\tPhone\nDåwn\t1\n".encode("cp1252"),
    "Name|Phone\rDawn|1\r".encode("utf-16"),
    "Name;Phone\nDawn;1\n".encode("utf-16-be"),
    b'Name,Note\nAnn,"never closed\nBea,b"c"d\nCy,"fine"\n',
)  # fmt: skip
_TABLE_WORDS = (
    b'"',
    b'""',
    b",",
    b";",
    b"\t",
    b"|",
    b"\n",
    b"\r",
    b"\r\n",
    b"\0",
    b"sep=",
    b"\xef\xbb\xbf",
    b"\xff",
)
_LEDGER = b"From,To,Hours,Date,What\nDawn,Bo,1:30,2024-02-29,Lift\nBo,Commons,2,29/02/24,Soup\n"
_DIARY = b"Date;Who;What was said;Theme\n2024-02-29;Dawn, Bo;The bus is late again;Transport\n"
_COLUMN_WORDS = (
    *_TABLE_WORDS, b"Name", b"First name", b"Surname", b"Email", b"Phone 1 - Value", b"From", b"To", b"Hours",
    b"Date", b"Notes", b"29/02/2024", b"13/13/24", b"1:30", b"1e400", b"07700 900100", b"a@b", b"CB7 4AA",
    b" ::: ",
    b"yes",
)  # fmt: skip
_SHEET_WORDS = (
    b"<row>", b'<row r="2" hidden="1">', b"</row>", b'<c t="s"><v>0</v></c>', b'<c r="XFD1048576">', b"</c>",
    b"<v>", b"</v>", b"<f>1</f>", b"<f/>", b't="d"', b't="b"', b't="e"', b't="inlineStr"', b's="1"', b's="2"',
    b"<is><t>x</t></is>",
    b'<mergeCell ref="A1:B2"/>', b'<col min="1" max="3" hidden="1"/>', b"<rPh><t>", b"_x000D_", b"_xD800_",
    b"&lt;", b"&#xD800;", b"<![CDATA[", b"]]>", b"<!--", b"2024-02-29T10:30", b"45351.4375",
)  # fmt: skip
_SHEET = (
    b"<worksheet><cols><col min='2' max='2' hidden='1'/></cols><sheetData><row r='1'><c r='A1' t='s'><v>0</v></c>"
    b"<c r='B1' t='inlineStr'><is><t>Phone</t></is></c></row><row r='3' hidden='1'><c s='1'><v>45351.4375</v></c>"
    b"<c s='2'><v>7700900123</v></c><c t='b'><v>1</v></c><c t='str'><f>A1</f><v>x</v></c><c><f>1</f><v/></c>"
    b"<c t='d'><v>2024-02-29</v></c><c t='e'><v>#N/A</v></c><c s='3'><v>1.5</v></c></row></sheetData>"
    b"<mergeCells><mergeCell ref='A1:B2'/></mergeCells></worksheet>"
)
_FORMATS = (
    '<numFmts><numFmt numFmtId="165" formatCode="00000\\ 000000"/>'
    '<numFmt numFmtId="166" formatCode="[h]:mm"/></numFmts>'
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="22"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs>'
)
_DOCUMENT = (
    "<table:table table:name='L'><table:table-column table:visibility='collapse'/><table:table-row>"
    "<table:table-cell office:value-type='float' office:value='7700900123'><text:p>07700900123</text:p>"
    "</table:table-cell>"
    "<table:table-cell office:value-type='date' office:date-value='2024-02-29T10:30:00'><text:p>x</text:p>"
    "<office:annotation><text:p>y</text:p></office:annotation></table:table-cell>"
    "<table:table-cell office:value-type='time' office:time-value='PT26H30M'/><table:covered-table-cell/>"
    "<table:table-cell table:number-rows-spanned='2' table:number-columns-repeated='3'><text:p>a"
    "<text:s text:c='3'/></text:p></table:table-cell></table:table-row>"
    "<table:table-row table:number-rows-repeated='3'/></table:table>"
)
_DOCUMENT_WORDS = (
    b"<text:p>", b"</text:p>", b"<text:s/>", b"<table:table-row>", b"</table:table-row>", b"<table:table-cell>",
    b"</table:table-cell>", b"<table:table>", b"office:value-type='float'", b"office:value='1'", b"'error'",
    b"table:number-columns-repeated='9999'", b"table:number-rows-repeated='9999'", b"table:formula='=1'",
    b"<office:annotation>", b"table:visibility='filter'", b"PT1H",
    b"<table:table-properties table:display='false'/>",
)  # fmt: skip


def targets(folder: Path) -> dict[str, Target]:
    """Return every reader by name; those that want a file get one in the folder."""
    file = folder / "brought"
    sheet = partial(_part, workbook_parts("", texts=("<t>Name</t>",), styles=_FORMATS), "xl/worksheets/sheet1.xml")
    texts = partial(_part, workbook_parts("<row><c t='s'><v>0</v></c></row>"), "xl/sharedStrings.xml")
    looks = partial(
        _part, workbook_parts('<row><c s="0"><v>1.5</v></c><c s="1"><v>9</v></c></row>'), "xl/styles.xml"
    )
    book = partial(_part, workbook_parts(text_row(1, "Name")), "xl/workbook.xml")
    document = partial(_part, document_parts(""), "content.xml")
    whole = (packed(workbook_parts(text_row(1, "Name"))), packed(document_parts(_DOCUMENT)))
    shared = (b"<sst><si><t>a</t></si><si><r><t>b</t></r><rPh><t>c</t></rPh></si></sst>",)
    listed = (str(workbook_parts("", "")["xl/workbook.xml"]).encode(),)
    shown = (f"<styleSheet>{_FORMATS}</styleSheet>".encode(),)
    content = (str(document_parts(_DOCUMENT)["content.xml"]).encode(),)
    return {
        "cards": Target(partial(_people, read_cards, file), (_CARD, _OLD_CARD), _CARD_WORDS),
        "ldif": Target(partial(_people, read_ldif, file), (_LDIF,), _LDIF_WORDS),
        "text table": Target(partial(_table, file), _TABLE, _TABLE_WORDS),
        "columns": Target(partial(_columns, file), (*_TABLE, _LEDGER, _DIARY), _COLUMN_WORDS),
        "sheet": Target(sheet, (_SHEET,), _SHEET_WORDS, changed_xml),
        "shared texts": Target(texts, shared, _SHEET_WORDS, changed_xml),
        "formats": Target(looks, shown, (b"yyyy", b"h", b"mm", b"0", b'"'), changed_xml),
        "book": Target(book, listed, (b"<sheet ", b"r:id='r0'"), changed_xml),
        "document": Target(document, content, _DOCUMENT_WORDS, changed_xml),
        "packed file": Target(_answered, whole, (b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06", b"\xff" * 4)),
        **official_targets(folder),
        **workbook_targets(folder),
        **old_excel_targets(folder),
    }


def _people(read: Callable[[Path], PeopleFile], file: Path, data: bytes) -> None:
    file.write_bytes(data)
    found = read(file)
    for person in found.people:
        assert person.display.strip()
        storable(
            (person.display, person.names, person.also_known_as, *person.phones, *person.emails, *person.notes)
        )
        storable((*person.addresses, *person.postcodes))
    for line in found.lines:
        line.say()


def _table(file: Path, data: bytes) -> None:
    file.write_bytes(data)
    found: Tables = read_text_table(file)
    sound(found.sheets[0].rows)
    for line in found.sheets[0].lines:
        line.say()


def _columns(file: Path, data: bytes) -> None:
    """Take a table for what it most looks like, and for each of what it may be."""
    file.write_bytes(data)
    tables: Tables = read_text_table(file)
    sheet = tables.sheets[best_sheet(tables)]
    for content in (None, *Content):
        try:
            found = read_sheet(tables.file, sheet, guess_mapping(sheet, content))
        except FileTrouble:
            continue
        storable(line.say() for line in (*found.lines, *(left.reason for left in found.skipped)))
        if isinstance(found, PeopleFile):
            assert all(person.display.strip() for person in found.people)


def _part(parts: Mapping[str, str | bytes], name: str, data: bytes) -> None:
    """Read a packed file of which one part is this."""
    _answered(packed({**parts, name: data}))


def _answered(data: bytes) -> None:
    found = answer(data)
    if found["error"]:
        raise FileTrouble(found["error"], file="brought")
    for sheet in found["sheets"]:
        sound(sheet["rows"])
