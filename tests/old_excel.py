"""Makes Excel's older (.xls) and binary (.xlsb) files record by record, so that a test can say what is in one."""

import struct
from collections.abc import Sequence

from tests.spreadsheets import packed

#: A record: its kind, and what it holds.
Record = tuple[int, bytes]

_SECTOR = 512
_FREE, _END, _TABLE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def compound_file(stream: bytes, name: str = "Workbook") -> bytes:
    """Return a file of Excel 97 and later around the stream that holds its workbook."""
    stream = stream.ljust(8 * _SECTOR, b"\0")
    stream += bytes(-len(stream) % _SECTOR)
    count = len(stream) // _SECTOR
    table = [_TABLE, _END, *range(3, count + 2), _END]
    table += [_FREE] * (_SECTOR // 4 - len(table))
    head = struct.pack(
        "<8s16xHHHHH6xIIIIIIIII",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        *(0x3E, 3, 0xFFFE, 9, 6),
        *(0, 1, 1, 0, 4096, _END, 0, _END, 0),
    )
    head += struct.pack("<109I", 0, *[_FREE] * 108)
    entries = _entry("Root Entry", 5, _END, 0, child=1) + _entry(name, 2, 2, len(stream)) + 2 * _entry("", 0, 0, 0)
    return head + struct.pack(f"<{len(table)}I", *table) + entries + stream


def _entry(name: str, kind: int, start: int, size: int, child: int = _FREE) -> bytes:
    letters = name.encode("utf-16-le")
    length = len(letters) + 2 if name else 0
    return struct.pack("<64sHBBIII36xIQ", letters, length, kind, 1, *(_FREE, _FREE, child), start, size)


def old_records(stream: bytes) -> list[Record]:
    """Return the records of a stream of Excel 97 and later; the last one may be cut off."""
    found, at = [], 0
    while at + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, at)
        found.append((kind, stream[at + 4 : at + 4 + length]))
        at += 4 + length
    return found


def old_stream(records: Sequence[Record]) -> bytes:
    """Return the stream of some records."""
    return b"".join(struct.pack("<HH", kind & 0xFFFF, len(held) & 0xFFFF) + held for kind, held in records)


def old_workbook(rows: Sequence[Record], texts: Sequence[str] = ()) -> bytes:
    """Return the stream of a workbook of one sheet with these records of cells, and texts that are shared."""
    begin = struct.pack("<HHHHII", 0x600, 5, 0, 0, 0, 0x600)
    shared = b"".join(struct.pack("<HB", len(text), 1) + text.encode("utf-16-le") for text in texts)
    known: list[Record] = [
        (0x809, begin),
        (0x42, struct.pack("<H", 1200)),
        (0x41E, struct.pack("<HHB", 164, 10, 0) + b"yyyy-mm-dd"),
        *((0xE0, struct.pack("<HH16x", 0, format_)) for format_ in (0, 164, 46)),
        (0xFC, struct.pack("<II", len(texts), len(texts)) + shared),
    ]
    name = b"S1"
    place = len(old_stream(known)) + 4 + 8 + len(name) + 4
    known += [(0x85, struct.pack("<IBBBB", place, 0, 0, len(name), 0) + name), (0x0A, b"")]
    sheet = [(0x809, struct.pack("<HHHHII", 0x600, 0x10, 0, 0, 0, 0x600)), *rows, (0x0A, b"")]
    return old_stream([*known, *sheet])


#: Cells of every kind: shared texts, numbers, several at once, a text of a formula, a truth, an error, a merge.
OLD_CELLS: tuple[Record, ...] = (
    (0x200, struct.pack("<IIHHH", 0, 5, 0, 4, 0)),
    (0xFD, struct.pack("<HHHI", 0, 0, 0, 0)),
    (0xFD, struct.pack("<HHHI", 0, 1, 0, 1)),
    (0x203, struct.pack("<HHHd", 1, 0, 1, 45351.4375)),
    (0x27E, struct.pack("<HHHI", 1, 1, 0, 77009 << 2 | 2)),
    (0xBD, struct.pack("<HHHIHIH", 2, 0, 0, 6, 2, 10, 1)),
    (0x06, struct.pack("<HHHBBBBHHHI", 3, 0, 0, 0, 0, 0, 0, 0, 0xFFFF, 0, 0) + struct.pack("<H", 0)),
    (0x207, struct.pack("<HB", 3, 0) + b"Bea"),
    (0x205, struct.pack("<HHHBB", 3, 1, 0, 1, 0)),
    (0x205, struct.pack("<HHHBB", 4, 1, 0, 0x2A, 1)),
    (0xE5, struct.pack("<HHHHH", 1, 4, 4, 0, 1)),
)  # fmt: skip


def binary_records(part: bytes) -> list[Record]:
    """Return the records of a part of a binary workbook; the last one may be cut off."""
    found, at = [], 0
    while at < len(part):
        kind, at = _small(part, at, 2)
        length, at = _small(part, at, 4)
        found.append((kind, part[at : at + length]))
        at += length
    return found


def binary_part(records: Sequence[Record]) -> bytes:
    """Return the part of a binary workbook that has these records."""
    return b"".join(_in_sevens(kind) + _in_sevens(len(held)) + held for kind, held in records)


def binary_workbook(sheet: bytes, texts: Sequence[str] = ()) -> bytes:
    """Return a binary workbook with one sheet that is this part, and texts that are shared."""
    wide = [_wide(text) for text in texts]
    book = [
        (0x83, b""),
        (0x8F, b""),
        (0x9C, struct.pack("<II", 0, 1) + _wide("r0") + _wide("S1")),
        (0x90, b""),
        (0x84, b""),
    ]
    shared = [(0x9F, struct.pack("<II", len(texts), len(texts))), *((0x13, b"\0" + text) for text in wide)]
    leads = (("worksheet", "worksheets/sheet1.bin", "r0"), ("sharedStrings", "sharedStrings.bin", "r1"))
    each = "".join(f'<Relationship Id="{id_}" Type="{_KINDS}/{kind}" Target="{to}"/>' for kind, to, id_ in leads)
    return packed(
        {
            "xl/workbook.bin": binary_part(book),
            "xl/_rels/workbook.bin.rels": f'<Relationships xmlns="{_PACKAGE}">{each}</Relationships>',
            "xl/sharedStrings.bin": binary_part([*shared, (0xA0, b"")]),
            "xl/worksheets/sheet1.bin": sheet,
        }
    )


#: A sheet with cells of every kind.
BINARY_SHEET: tuple[Record, ...] = (
    (0x81, b""),
    (0x94, struct.pack("<IIII", 0, 2, 0, 2)),
    (0x91, b""),
    (0x00, struct.pack("<I", 0) + bytes(13)),
    (0x07, struct.pack("<III", 0, 0, 0)),
    (0x07, struct.pack("<III", 1, 0, 1)),
    (0x00, struct.pack("<I", 1) + bytes(13)),
    (0x05, struct.pack("<IId", 0, 0, 1.5)),
    (0x02, struct.pack("<III", 1, 0, 77009 << 2 | 2)),
    (0x00, struct.pack("<I", 2) + bytes(13)),
    (0x06, struct.pack("<III", 0, 0, 3) + "Bea".encode("utf-16-le")),
    (0x04, struct.pack("<IIB", 1, 0, 1)),
    (0x03, struct.pack("<IIB", 2, 0, 0x2A)),
    (0x92, b""),
    (0x82, b""),
)  # fmt: skip


def _small(part: bytes, at: int, most: int) -> tuple[int, int]:
    """Return a number written seven bits at a time, and where it ends."""
    number = 0
    for turn in range(most):
        if at >= len(part):
            break
        byte = part[at]
        at += 1
        number |= (byte & 0x7F) << 7 * turn
        if byte < 0x80:
            break
    return number, at


def _in_sevens(number: int) -> bytes:
    made = bytearray()
    while number >= 0x80:
        made.append(number & 0x7F | 0x80)
        number >>= 7
    made.append(number)
    return bytes(made)


def _wide(text: str) -> bytes:
    return struct.pack("<I", len(text)) + text.encode("utf-16-le")
