"""How the reading process answers: plain data that JSON holds, so that nothing of a file can be more than text."""

from typing import TypedDict

#: The argument by which a frozen app is told that it is to be the process that reads.
READ_SHEETS = "--read-sheets"


class SaidOfSheet(TypedDict):
    """What had to be decided about a sheet: rows by number, columns by their letters."""

    hidden_rows: list[int]
    hidden_columns: list[str]
    spread: list[int]
    not_worked_out: list[int]
    without_text: list[int]


class Answered(TypedDict):
    """One sheet."""

    name: str
    hidden: bool
    rows: list[tuple[int, list[str]]]
    said: SaidOfSheet


class Answer(TypedDict):
    """A file: its sheets, or (not empty) the code of why there are none."""

    error: str
    sheets: list[Answered]


class Unreadable(Exception):
    """A file cannot be read; `code` is the code of the sentence that says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code
