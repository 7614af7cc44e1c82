"""Asks the reading process for what is in a file, waits no longer than it may take, and ends it."""

import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

import connector_app
from connector_app.application.imports.imported import Line, row_list
from connector_app.application.imports.tables import Sheet, Tables
from connector_app.domain.errors import FileTrouble
from connector_app.formats.spreadsheet_reader.answer import READ_SHEETS, Answer, Answered
from connector_app.formats.spreadsheet_reader.limits import SECONDS
from connector_app.text import QT_TRANSLATE_NOOP

#: So often somebody who calls it off is listened to, in seconds.
_LISTEN = 0.05
_REFUSALS = frozenset({"sheet_too_large", "sheet_locked", "sheet_damaged", "sheet_defines", "no_spreadsheet"})
_BEGIN = (
    "import sys; sys.path[:] = sys.argv[1:]; "
    "from connector_app.formats.spreadsheet_reader.child import main; sys.exit(main())"
)
_SPREAD = QT_TRANSLATE_NOOP(
    "Imports", "What stands in merged cells was read into each of the cells they cover: rows {rows}."
)
_HIDDEN_ROWS = QT_TRANSLATE_NOOP("Imports", "Rows that are hidden in the file were read as well: {rows}.")
_HIDDEN_COLUMNS = QT_TRANSLATE_NOOP("Imports", "Columns that are hidden in the file were read as well: {columns}.")
_NOT_WORKED_OUT = QT_TRANSLATE_NOOP(
    "Imports",
    "Formulas whose results are not in the file were left empty, in rows {rows}. To have the results, open the "
    "file in a spreadsheet program, save it, and import it again.",
)
_WITHOUT_TEXT = QT_TRANSLATE_NOOP(
    "Imports", "Cells whose text is missing from the file were left empty: rows {rows}."
)


def asked(path: Path, check: Callable[[], None]) -> Tables:
    """Return the sheets of a file as `read_spreadsheet` says."""
    check()
    try:
        with path.open("rb") as file:
            answer = _answer(file, path.name, check)
    except OSError as error:
        raise FileTrouble("file_unreadable", file=path.name) from error
    if answer["error"]:
        raise FileTrouble(answer["error"] if answer["error"] in _REFUSALS else "sheet_damaged", file=path.name)
    sheets = tuple(_sheet(each) for each in answer["sheets"])
    if not any(sheet.rows for sheet in sheets):
        raise FileTrouble("sheets_blank", file=path.name)
    return Tables(path.name, sheets)


def command() -> list[str]:
    """Return how the reading process is begun: from the packages we have, with nothing else of the environment."""
    if getattr(sys, "frozen", False):
        return [sys.executable, READ_SHEETS]
    ours = str(Path(connector_app.__file__).parents[1])
    return [sys.executable, "-I", "-S", "-X", "utf8", "-c", _BEGIN, ours, *filter(None, sys.path)]


def _answer(file: BinaryIO, name: str, check: Callable[[], None]) -> Answer:
    """Have a file read; raise FileTrouble when the process takes too long or does not live to answer.

    It is given the open file and never its name, which other programs could see among its arguments.
    """
    no_window = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # Windows would show one for a moment
    process = subprocess.Popen(  # noqa: S603 - our own program, and nothing of the file is an argument
        command(),
        stdin=file,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=no_window,
    )
    late = time.monotonic() + SECONDS
    with process:
        try:
            said = _heard(process)
            while said is None:
                check()
                _still_in_time(late, name)
                said = _heard(process)
        except BaseException:
            process.kill()
            raise
    if process.returncode:
        raise FileTrouble("sheet_damaged", file=name)
    answer: Answer = json.loads(said)
    return answer


def _still_in_time(late: float, name: str) -> None:
    if time.monotonic() > late:
        raise FileTrouble("sheet_takes_long", file=name)


def _heard(process: "subprocess.Popen[bytes]") -> bytes | None:
    """Return what the process said once it ended, None while it is at it."""
    try:
        return process.communicate(timeout=_LISTEN)[0]
    except subprocess.TimeoutExpired:
        return None


def _sheet(answered: Answered) -> Sheet:
    said = answered["said"]
    told: tuple[tuple[str, list[int]], ...] = (
        (_HIDDEN_ROWS, said["hidden_rows"]),
        (_SPREAD, said["spread"]),
        (_NOT_WORKED_OUT, said["not_worked_out"]),
        (_WITHOUT_TEXT, said["without_text"]),
    )
    lines = [Line(template, {"rows": row_list(rows)}) for template, rows in told if rows]
    if columns := said["hidden_columns"]:
        lines.append(Line(_HIDDEN_COLUMNS, {"columns": ", ".join(columns)}))
    rows = [(row, cells) for row, cells in answered["rows"]]
    return Sheet(answered["name"], rows, tuple(lines), answered["hidden"])
