"""Reads what a file brings as a person would take it in who corrects nothing: for tests and measurements."""

from pathlib import Path

from connector_app.application.imports.arriving import Content
from connector_app.application.imports.imported import ConversationsFile, ExchangesFile, PeopleFile
from connector_app.application.imports.mapping import best_sheet, guess_mapping, read_sheet
from connector_app.application.imports.tables import Sheet, Tables
from connector_app.file_formats import FileFormats


def read_people(path: Path) -> PeopleFile:
    """Return the people of a file of any kind; FileTrouble when it has none."""
    found = _read(path, Content.PEOPLE)
    assert isinstance(found, PeopleFile)
    return found


def read_exchanges(path: Path) -> ExchangesFile:
    """Return the exchanges of a table; FileTrouble when it has none."""
    found = _read(path, Content.EXCHANGES)
    assert isinstance(found, ExchangesFile)
    return found


def read_conversations(path: Path) -> ConversationsFile:
    """Return the conversations of a table; FileTrouble when it has none."""
    found = _read(path, Content.CONVERSATIONS)
    assert isinstance(found, ConversationsFile)
    return found


def sheet_of(*rows: list[str] | str, first: int = 1) -> Sheet:
    """Return a sheet of rows, each a list of cells or a text with `|` between them."""
    cells = [row.split("|") if isinstance(row, str) else row for row in rows]
    return Sheet("", [(first + at, row) for at, row in enumerate(cells) if any(map(str.strip, row))])


def _read(path: Path, content: Content) -> PeopleFile | ExchangesFile | ConversationsFile:
    found = FileFormats().read_import(path)
    if not isinstance(found, Tables):
        return found
    sheet = found.sheets[best_sheet(found)]
    return read_sheet(found.file, sheet, guess_mapping(sheet, content))
