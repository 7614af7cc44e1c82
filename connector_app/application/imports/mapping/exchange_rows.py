"""Reads the exchanges of a sheet whose columns are known: who gave to whom, when, for how long, what."""

import re
from collections.abc import Sequence

from connector_app.application.imports.imported import (
    COMMONS_NAME,
    ExchangesFile,
    ImportedExchange,
    Line,
    Skipped,
    row_list,
)
from connector_app.application.imports.mapping.cell_looks import Look, look_of, turned
from connector_app.application.imports.mapping.column_dates import NO_DATES, column_dates
from connector_app.application.imports.mapping.heading_words import heading_words, plain
from connector_app.application.imports.mapping.roles import TIMES, Mapping
from connector_app.application.imports.mapping.table_body import body_of, left_out, ragged
from connector_app.application.imports.tables import Row, Sheet
from connector_app.domain.errors import FileTrouble
from connector_app.text import QT_TRANSLATE_NOOP

_CLOCK = re.compile(r"(\d{1,3}):(\d{2})(?::\d{2})?")
_HOURS = r"(\d+(?:[.,]\d+)?)\s*(?:h|std|stunde|godz|awr|ore|ora)[^\W\d_]*\.?"
#: Hours with their minutes, which then need no unit, or minutes alone.
_SPOKEN = re.compile(rf"{_HOURS}\s*(?:(?:and\s*)?(\d+)\s*(?:m[^\W\d_]*\.?)?)?|()(\d+)\s*(?:m[^\W\d_]*\.?|['′])")
_AND_A_HALF = re.compile(r"(\d+) (hours?) and a half|(\d+) and a half( hours?)?")
#: An hour and some quarters as they are written by hand: 1.30 for an hour and a half.
_DOTTED = re.compile(r"(\d{1,2})[.,](\d{2})")
_QUARTERS = frozenset({"00", "15", "30", "45"})
_FRACTIONS = str.maketrans({"½": ".5", "¼": ".25", "¾": ".75"})
_SAID = {
    "an hour": 60, "one hour": 60, "half an hour": 30, "half hour": 30, "a quarter of an hour": 15,
    "an hour and a half": 90, "one and a half hours": 90, "one and a half": 90,
}  # fmt: skip
_COUNTED = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_COUNTED_OUT = re.compile(rf"\b({'|'.join(_COUNTED)})\b")
#: A number without a unit is one of hours up to the first, of minutes from the second on.
_MOST_HOURS, _LEAST_MINUTES = 12, 15
_MINUTES = 60
_LONGEST = 40
_SAMPLED = 200

_TO_ALL = Line(QT_TRANSLATE_NOOP("Imports", "Nothing says who received; all of it was given to the commons."))
_CANCELLED = Line(QT_TRANSLATE_NOOP("Imports", "It did not happen (cancelled, declined or only planned)."))
_NOBODY = Line(QT_TRANSLATE_NOOP("Imports", "The giver or the receiver is missing."))
_ONESELF = Line(QT_TRANSLATE_NOOP("Imports", "Giver and receiver are the same."))


def read_exchanges(file: str, sheet: Sheet, mapping: Mapping) -> ExchangesFile:
    """Return the exchanges of a sheet; raise FileTrouble when it has no giver and receiver, or no rows."""
    body = body_of(sheet, mapping)
    if not mapping.enough or not (body.rows or body.skipped):
        raise FileTrouble("no_exchanges_in_file", file=file)
    reader = _Rows(mapping, body.rows, (file, *body.around))
    exchanges = reader.read()
    skipped = sorted((*body.skipped, *reader.skipped), key=lambda left: left.row)
    beyond = QT_TRANSLATE_NOOP("Imports", "More columns than headings, the rest was left out: rows {rows}.")
    wide = [line for line in ragged(body, beyond) if line.text == beyond]
    lines = (*sheet.lines, *body.lines, *wide, *reader.lines(), *left_out(body, mapping))
    return ExchangesFile(file=file, exchanges=tuple(exchanges), skipped=tuple(skipped), lines=lines)


class _Rows:
    """The rows of one sheet and which columns hold what; `around` are the texts that may tell their year."""

    def __init__(self, mapping: Mapping, rows: Sequence[Row], around: Sequence[str]) -> None:
        self._rows, self._around = rows, around
        self._width = len(mapping.roles)
        self._at = {role: mapping.columns(role) for role in ("giver", "receiver", "date", "title", "status")}
        self._spent = [(unit, column) for unit in TIMES for column in mapping.columns(unit)]
        self._read: dict[tuple[str, str], int | None] = {}
        self._happened: dict[str, bool] = {}
        self._no_time: list[int] = []
        self._dotted = {column for _, column in self._spent if _is_dotted(rows, column)}
        self._by_hand = ""
        self._turned = [role for role in ("giver", "receiver") if self._is_reversed(role)]
        self._dates = NO_DATES
        self.skipped: list[Skipped] = []

    def read(self) -> list[ImportedExchange]:
        """Return the exchanges that happened, and keep the rows left out."""
        at, width = self._at, self._width
        padded = [
            (row, cells if len(cells) >= width else [*cells, *[""] * (width - len(cells))])
            for row, cells in self._rows
        ]
        if at["date"]:
            written = [_together(cells, at["date"]) for _, cells in padded]
            self._dates = column_dates([row for row, _ in padded], written, self._around)
        dates = self._dates
        exchanges: list[ImportedExchange] = []
        for index, (row, cells) in enumerate(padded):
            gives = self._who(cells, "giver")
            takes = self._who(cells, "receiver") if at["receiver"] else COMMONS_NAME
            status = _together(cells, at["status"])
            if reason := self._fault(gives, takes, status) or dates.fault(index):
                self.skipped.append(Skipped(row, reason))
                continue
            on = dates.days[index] if dates.days else None
            what = _together(cells, at["title"], ", ")
            exchanges.append(ImportedExchange(row, gives, takes, on, self._minutes(row, cells), what))
        return exchanges

    def lines(self) -> list[Line]:
        """Return what the reader should know about the rows."""
        lines = list(self._dates.lines)
        if not self._at["receiver"]:
            lines.append(_TO_ALL)
        if self._no_time:
            template = QT_TRANSLATE_NOOP("Imports", "The time was not understood and left empty: rows {rows}.")
            lines.append(Line(template, {"rows": row_list(self._no_time)}))
        if self._by_hand:
            template = QT_TRANSLATE_NOOP("Imports", "Times such as {text} were read as hours and minutes.")
            lines.append(Line(template, {"text": self._by_hand}))
        return lines

    def _is_reversed(self, role: str) -> bool:
        """Tell whether names are written ``Surname, First``."""
        columns = self._at[role]
        sample = self._rows[:: max(1, len(self._rows) // _SAMPLED)]
        cells = [cells[columns[0]] for _, cells in sample if len(columns) == 1 and columns[0] < len(cells)]
        return look_of(cells) is Look.REVERSED

    def _who(self, cells: Sequence[str], role: str) -> str:
        name = _together(cells, self._at[role])
        return turned(name) if role in self._turned else name

    def _with_colon(self, text: str) -> str:
        """Return a time written 1.30 as 1:30, and keep it to be told."""
        match = _DOTTED.fullmatch(text.strip())
        if match is None or match[2] == "00":
            return text
        self._by_hand = self._by_hand or text.strip()
        return f"{match[1]}:{match[2]}"

    def _fault(self, gives: str, takes: str, status: str) -> Line | None:
        if status:
            if status not in self._happened:
                self._happened[status] = plain(status) not in heading_words().not_happened
            if not self._happened[status]:
                return _CANCELLED
        if not gives or not takes:
            return _NOBODY
        return _ONESELF if gives == takes else None

    def _minutes(self, row: int, cells: Sequence[str]) -> int | None:
        """Return whole minutes, hours and minutes of two columns together; None, and noted, when it is no time."""
        total, unclear = 0, False
        for unit, column in self._spent:
            text = cells[column]
            if not text or text.isspace():
                continue
            if unit == "time" and total:
                break
            if column in self._dotted:
                text = self._with_colon(text)
            if (unit, text) not in self._read:
                self._read[unit, text] = minutes_of(text.strip(), unit)
            minutes = self._read[unit, text]
            total, unclear = total + (minutes or 0), unclear or minutes is None
        if unclear and not total:
            self._no_time.append(row)
        return total or None


def minutes_of(text: str, unit: str) -> int | None:
    """Return the minutes that a cell means; a bare number counts in `unit`, hours or minutes."""
    if len(text) > _LONGEST:
        return None
    text = text.casefold().translate(_FRACTIONS)
    if text not in _SAID:
        text = _COUNTED_OUT.sub(lambda said: str(_COUNTED.index(said[1]) + 1), text)
    text = _AND_A_HALF.sub(r"\1\3.5 \2\4", text)
    if match := _CLOCK.fullmatch(text):
        minutes = int(match[1]) * _MINUTES + int(match[2])
    elif (bare := _number(text)) is not None:
        if unit == "time" and _MOST_HOURS < bare < _LEAST_MINUTES:
            return None
        hours = unit == "hours" or (unit == "time" and bare <= _MOST_HOURS)
        minutes = round(bare * _MINUTES) if hours else round(bare)
    elif text in _SAID:
        minutes = _SAID[text]
    elif text and (match := _SPOKEN.fullmatch(text)):
        minutes = round((_number(match[1] or "0") or 0) * _MINUTES) + int(match[2] or match[4] or 0)
    else:
        return None
    return minutes if minutes > 0 else None


def _is_dotted(rows: Sequence[Row], column: int) -> bool:
    """Tell whether a column has times written 1.30 and 2.15, and none that only a decimal could be."""
    matches = [_DOTTED.fullmatch(cells[column].strip()) for _, cells in rows if column < len(cells)]
    ends = {match[2] for match in matches if match}
    if not ends & {"15", "30", "45"} or not ends <= _QUARTERS:
        return False
    return not any(re.fullmatch(r"\d+[.,]\d", cells[column].strip()) for _, cells in rows if column < len(cells))


def _together(cells: Sequence[str], columns: Sequence[int], between: str = " ") -> str:
    if len(columns) == 1:
        return cells[columns[0]].strip()
    return between.join(filter(None, (cells[column].strip() for column in columns)))


def _number(text: str) -> float | None:
    try:
        number = float(text.replace(",", "."))
    except ValueError:
        return None
    return number if 0 <= number < float("inf") else None
