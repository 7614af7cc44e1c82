"""Reads spreadsheets (.xlsx, .xlsm, .ods, .xls, .xlsb) as sheets of rows, in a process that can be ended.

Formulas, macros and links are never run or followed: a cell is what the program that saved the file saw in it.
What cannot be read within 20 seconds and 512 MB is refused in one sentence.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from connector_app.application.imports.tables import Tables


def read_spreadsheet(path: Path, check: Callable[[], None] = lambda: None) -> "Tables":
    """Return the sheets of a file; raise FileTrouble when it is no spreadsheet, locked, damaged, or too large.

    `check` is called now and then; whatever it raises ends the reading, and the process that reads.
    """
    # The process itself begins in this package and has no use for what the application needs.
    from connector_app.formats.spreadsheet_reader.asking import asked

    return asked(path, check)
