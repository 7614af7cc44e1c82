"""The process that reads spreadsheets: an open file comes in, plain data goes out by a pipe, and it ends.

Whatever a file does to it, the window and the notebook are in another process. It opens no file and no connection.
"""

import gc
import json
import os

from connector_app.formats.spreadsheet_reader.answer import Answer, Unreadable
from connector_app.formats.spreadsheet_reader.page import Page

MOST_PACKED = 25_000_000
_OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BINARY_BOOK = "xl/workbook.bin"


def main() -> int:
    """Read one spreadsheet from the standard input, and write what is in it."""
    from connector_app import no_dumps
    from connector_app.formats.spreadsheet_reader.limits import hold_to_limits

    gc.disable()  # it would look through a million texts again and again, and this process is short
    no_dumps.forbid()
    hold_to_limits()
    with os.fdopen(0, "rb") as source:
        data = source.read(MOST_PACKED + 1)
    said = json.dumps(answer(data), ensure_ascii=False, separators=(",", ":")).encode()
    with os.fdopen(1, "wb") as out:
        out.write(said)
    return 0


def answer(data: bytes) -> Answer:
    """Return what a spreadsheet holds, or why it cannot be read."""
    try:
        return {"error": "", "sheets": [page.answered() for page in _pages(data)]}
    except Unreadable as error:
        return {"error": error.code, "sheets": []}
    except MemoryError:
        return {"error": "sheet_too_large", "sheets": []}


def _pages(data: bytes) -> list[Page]:
    """Return the sheets of a file by what it is, whatever it is called."""
    if len(data) > MOST_PACKED:
        raise Unreadable("sheet_too_large")
    if data.startswith(_OLD):
        from connector_app.formats.spreadsheet_reader.old_excel import old_excel_pages

        return old_excel_pages(data)
    from connector_app.formats.spreadsheet_reader.package import Package

    package = Package(data)
    if _BINARY_BOOK in package:
        from connector_app.formats.spreadsheet_reader.old_excel import old_excel_pages

        return old_excel_pages(data)
    if "content.xml" in package:
        from connector_app.formats.spreadsheet_reader.open_document import open_document_pages

        return open_document_pages(package)
    from connector_app.formats.spreadsheet_reader.open_xml import open_xml_pages

    return open_xml_pages(package)
