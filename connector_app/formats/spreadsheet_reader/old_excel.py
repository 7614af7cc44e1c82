"""Excel's older and binary files (.xls, .xlsb), read by calamine, which may end its process."""

from datetime import date, datetime, time, timedelta
from io import BytesIO
from typing import TYPE_CHECKING

from connector_app.formats.spreadsheet_reader.answer import Unreadable
from connector_app.formats.spreadsheet_reader.numbers import iso_moment, plain, spent
from connector_app.formats.spreadsheet_reader.page import MOST_COLUMN, Block, Page, Room

if TYPE_CHECKING:
    from python_calamine import CalamineSheet

#: An encrypted workbook of today is a part of this name in a file of the older kind.
_BOOK = b"\x09\x08\x10\x00\x00\x06\x05\x00"
_FILE_PASS, _HEAD = 0x2F, 4
#: The records that may come before: the beginning itself, and two that only ask not to write.
_BEFORE = (0x809, 0x86, 0x5B)
_LOCKED = "EncryptedPackage".encode("utf-16-le")


def old_excel_pages(data: bytes) -> list[Page]:
    """Return the sheets of a workbook in its order; raise Unreadable when it is none, locked or damaged."""
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetTypeEnum, SheetVisibleEnum

    if _LOCKED in data or _has_password(data):
        raise Unreadable("sheet_locked")
    room = Room()
    pages = []
    try:
        book = CalamineWorkbook.from_filelike(BytesIO(data))
        for number, each in enumerate(book.sheets_metadata):
            if each.typ != SheetTypeEnum.WorkSheet:
                continue
            page = Page(each.name.replace("\0", ""), room, hidden=each.visible != SheetVisibleEnum.Visible)
            _fill(page, book.get_sheet_by_index(number))
            pages.append(page)
    except PasswordError as error:
        raise Unreadable("sheet_locked") from error
    except (CalamineError, OSError, ValueError) as error:
        raise Unreadable("sheet_damaged") from error
    return pages


def _has_password(data: bytes) -> bool:
    """Tell whether one of the first records of a workbook (Excel 97 and later) says that the rest is encrypted."""
    at = data.find(_BOOK)
    while 0 <= at < len(data) - _HEAD:
        record, length = (
            int.from_bytes(data[at : at + 2], "little"),
            int.from_bytes(data[at + 2 : at + 4], "little"),
        )
        if record == _FILE_PASS:
            return True
        if record not in _BEFORE:
            return False
        at += _HEAD + length
    return False


def _fill(page: Page, sheet: "CalamineSheet") -> None:
    if sheet.end and sheet.end[1] >= MOST_COLUMN:  # which no Excel can have written
        raise Unreadable("sheet_damaged")
    left = sheet.start[1] if sheet.start else 0
    for row, cells in enumerate(sheet.iter_rows(), 1):
        page.add(row, {column: _text(cell) for column, cell in enumerate(cells, left + 1) if cell != ""})
    for (first, begin), (last, end) in sheet.merged_cell_ranges or ():
        page.blocks.append(Block(first + 1, begin + 1, last + 1, end + 1))


def _text(cell: object) -> str:
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, int | float):
        return plain(repr(cell))
    if isinstance(cell, datetime | date):
        return iso_moment(cell.isoformat())
    if isinstance(cell, timedelta):
        return spent(round(cell / timedelta(seconds=1)))
    if isinstance(cell, time):
        return f"{cell:%H:%M}" if not cell.second else f"{cell:%H:%M:%S}"
    return str(cell).replace("\0", "")  # which no notebook can keep, and no letter is
