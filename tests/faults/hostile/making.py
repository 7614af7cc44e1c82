"""Makes the hostile files: bombs, entities, far corners, lines that make readers think for ever."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

_RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}" Target="{target}"/>'
    "</Relationships>"
)
_BOOK = (
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
    '<sheets><sheet name="People" sheetId="1" r:id="r1"/></sheets></workbook>'
)
_SHEET = (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData>'
    "</worksheet>"
)
_CELL = '<row r="{row}"><c r="{column}{row}" t="inlineStr"><is><t>{text}</t></is></c></row>'
#: What a bomb unpacks to, in bytes; four times what a process may have.
_BOMB = 2 * 1024**3


def make_hostile_files(folder: Path, share: float = 1.0) -> dict[str, str]:
    """Write the files into a folder, large ones at a share of their size; return by name who would read each."""
    many = int(1_000_000 * share)
    books = {
        "laughs.xlsx": _sheet(_entities(), "&e9;"),
        "blowup.xlsx": _sheet(f'<!DOCTYPE w [<!ENTITY a "{"a" * 50_000}">]>', "&a;" * 50_000),
        "outside.xlsx": _sheet('<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]>', "&a;"),
        "definition.xlsx": _sheet('<!DOCTYPE w SYSTEM "http://127.0.0.1:9/a.dtd">', "a"),
        "corner.xlsx": _sheet("", "far away", row=1_048_576, column="XFD"),
        "deep.xlsx": {"xl/worksheets/sheet1.xml": _SHEET.format(rows="<a>" * 100_000)},
        "parts.xlsx": {f"xl/media/{number}.png": "" for number in range(2_500)},
    }
    for name, parts in books.items():
        with _packed(folder / name) as archive:
            for part, content in parts.items():
                archive.writestr(part, content)
    with _packed(folder / "bomb.xlsx") as archive:
        _write_bomb(archive, "xl/worksheets/sheet1.xml", int(_BOMB * share))
    texts = {
        "quotes.csv": "Name,Phone\n" + '"Dawn,1\n' * (many // 10),
        "line.csv": "Name,Phone\n" + "Dawn" * (many * 5),
        "columns.csv": "Name" + "," * (many // 2) + "\nDawn" + "," * (many // 2),
        "card.vcf": "BEGIN:VCARD\nVERSION:3.0\n" + f"{'N;A' * 27}:x\n" + "END:VCARD\n",
    }
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    return dict.fromkeys((*books, "bomb.xlsx"), "workbook") | dict.fromkeys(texts, "people")


def _sheet(before: str, text: str, row: int = 1, column: str = "A") -> dict[str, str]:
    rows = _CELL.format(row=row, column=column, text=text)
    return {"xl/worksheets/sheet1.xml": f'<?xml version="1.0"?>{before}{_SHEET.format(rows=rows)}'}


def _entities() -> str:
    """Return ten entities, each of ten of the one before: ten thousand million letters."""
    lines = ['<!ENTITY e0 "haha">']
    lines += [f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10)]
    return f"<!DOCTYPE w [{''.join(lines)}]>"


@contextmanager
def _packed(path: Path) -> Iterator[ZipFile]:
    """Begin a workbook of one sheet; whoever asked for it writes the sheet."""
    with ZipFile(path, "w", ZIP_DEFLATED, compresslevel=1) as archive:
        archive.writestr("_rels/.rels", _RELATIONS.format(kind="officeDocument", target="xl/workbook.xml"))
        archive.writestr("xl/workbook.xml", _BOOK)
        relations = _RELATIONS.format(kind="worksheet", target="worksheets/sheet1.xml")
        archive.writestr("xl/_rels/workbook.xml.rels", relations)
        yield archive


def _write_bomb(archive: ZipFile, name: str, size: int) -> None:
    block = b"<row/>" * 174_763
    with archive.open(name, "w", force_zip64=True) as part:
        for _ in range(size // len(block)):
            part.write(block)
