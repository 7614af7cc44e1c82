"""The reader of Excel's older and binary files, in the process of its own that such a file may end."""

from functools import partial
from pathlib import Path

from connector_app.formats.spreadsheet_reader import read_spreadsheet
from tests.faults.fuzz.loop import Target
from tests.faults.fuzz.records import changed_binary, changed_old
from tests.faults.fuzz.sound import sound, storable
from tests.old_excel import (
    BINARY_SHEET,
    OLD_CELLS,
    binary_part,
    binary_workbook,
    compound_file,
    old_workbook,
)

_TEXTS = ("Name", "Phøne")
_OLD_WORDS = (
    b"\xfd\x00\x0a\x00", b"\xfc\x00\x08\x00", b"\x3c\x00\x04\x00", b"\x04\x02\x09\x00", b"\x85\x00\x08\x00",
    b"\x0a\x00\x00\x00", b"\x09\x08\x10\x00\x00\x06\x05\x00", b"\xe5\x00\x0a\x00", b"\x2f\x00\x02\x00",
    b"\x00\xd8", b"\x00\x00", b"\xff\xff", b"\xff\xff\xff\xff", b"\x08", b"\x0c",
)  # fmt: skip
_BINARY_WORDS = (
    b"\x92\x01\x00", b"\x07\x0c", b"\x06\x10", b"\xb1\x01\x04", b"\xb0\x01\x10", b"\x00\x19", b"\x08\x20",
    b"\x00\xd8", b"\xff\xff\xff\x7f", b"\xff\xff\xff\xff", b"\x00\x00\x10\x00", b"\xff\x3f\x00\x00",
)  # fmt: skip


def old_excel_targets(folder: Path) -> dict[str, Target]:
    """Return the readers by name; each gets a file in the folder."""
    file = folder / "brought"
    old, binary = old_workbook(OLD_CELLS, _TEXTS), binary_part(BINARY_SHEET)
    return {
        "old Excel": Target(partial(_old, file), (old,), _OLD_WORDS, changed_old),
        "binary Excel": Target(partial(_binary, file), (binary,), _BINARY_WORDS, changed_binary),
    }


def _old(file: Path, data: bytes) -> object:
    return _read(file, compound_file(data))


def _binary(file: Path, data: bytes) -> object:
    return _read(file, binary_workbook(data, _TEXTS))


def _read(file: Path, content: bytes) -> object:
    """Read a file; return what tells one from another, as the code that reads it is not ours to look into."""
    file.write_bytes(content)
    sheets = read_spreadsheet(file).sheets
    for sheet in sheets:
        sound(sheet.rows)
        storable((sheet.name, *(line.say() for line in sheet.lines)))
    return tuple((sheet.hidden, tuple(len(cells) for _, cells in sheet.rows[:20])) for sheet in sheets)
