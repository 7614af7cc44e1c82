"""Reads a text table (CSV, TSV ...) as the one sheet of a file."""

from pathlib import Path

from connector_app.application.imports.tables import Sheet, Tables
from connector_app.collector import collector_paused
from connector_app.formats._delimited import read_table


@collector_paused()
def read_text_table(path: Path, encoding: str | None = None) -> Tables:
    """Return a text table as it stands; raise FileTrouble, with one clear sentence, when it is none.

    `encoding` is how its letters are to be read; without it that is found out, and said where it was not sure.
    """
    table = read_table(path, encoding)
    return Tables(path.name, (Sheet("", table.rows, tuple(table.lines)),), table.encoding)
