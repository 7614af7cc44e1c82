"""Reads exchanges from a text table (CSV, TSV): who gave to whom, when, for how long, what."""

import re
from collections.abc import Sequence
from pathlib import Path

from connector_app.application.collector import collector_paused
from connector_app.application.imports.file_dates import dates_of
from connector_app.application.imports.imported import ExchangesFile, ImportedExchange, Line, Skipped, row_list
from connector_app.domain.errors import FileTrouble
from connector_app.domain.folding import words
from connector_app.formats._delimited import Row, heading_row, read_table
from connector_app.text import QT_TRANSLATE_NOOP

_ROLES: dict[str, str] = {
    name: role
    for role, names in {
        "giver": "from,giver,given by,who gave,gave,provider,helper",
        "receiver": "to,receiver,received by,given to,who received,received,recipient,helped",
        "date": "date,day,when,on",
        "hours": "hours,hrs,hour",
        "minutes": "minutes,mins,min",
        "time": "time,duration,length",
        "title": "activity,title,what,description,task,service,category,exchange,kind",
        "status": "status,state",
    }.items()
    for name in names.split(",")
}
_NOT_HAPPENED = {
    "cancelled", "canceled", "declined", "refused", "no show", "offered", "requested", "matched", "agreed",
    "planned",
}  # fmt: skip
_CLOCK = re.compile(r"(\d{1,3}):(\d{2})(?::\d{2})?")
_SPOKEN = re.compile(r"(?:(\d+(?:[.,]\d+)?)\s*h\w*)?\s*(?:(\d+)\s*m\w*)?")
_MINUTES = 60

_CANCELLED = Line(QT_TRANSLATE_NOOP("Imports", "It did not happen (cancelled, declined or only planned)."))
_NOBODY = Line(QT_TRANSLATE_NOOP("Imports", "The giver or the receiver is missing."))
_ONESELF = Line(QT_TRANSLATE_NOOP("Imports", "Giver and receiver are the same."))
_NO_DATE = Line(QT_TRANSLATE_NOOP("Imports", "The date was not understood."))


@collector_paused()
def read_exchanges(path: Path) -> ExchangesFile:
    """Return the exchanges of a file; raise FileTrouble, with one clear sentence, when it is no table of them."""
    table = read_table(path)
    at = heading_row(table.rows, lambda cell: _role(cell) is not None)
    columns = _columns(table.rows[at][1]) if at is not None else {}
    if at is None or not {"giver", "receiver"} <= columns.keys():
        raise FileTrouble("no_exchanges_in_file", file=path.name)
    reader = _Rows(columns, table.rows[at + 1 :])
    exchanges = reader.read()
    if not exchanges and not reader.skipped:
        raise FileTrouble("no_exchanges_in_file", file=path.name)
    lines = [*table.lines, *reader.lines(), *_left_out(table.rows[at][1], columns)]
    return ExchangesFile(
        file=path.name, exchanges=tuple(exchanges), skipped=tuple(reader.skipped), lines=tuple(lines)
    )


class _Rows:
    """The rows of one file and which column holds what."""

    def __init__(self, columns: dict[str, int], rows: Sequence[Row]) -> None:
        self._rows = rows
        self._width = max(columns.values()) + 1
        self._columns = columns
        self._spent: dict[str, int | None] = {}
        self._happened: dict[str, bool] = {}
        self._no_time: list[int] = []
        self.skipped: list[Skipped] = []

    def read(self) -> list[ImportedExchange]:
        """Return the exchanges that happened, and keep the rows left out."""
        at = self._columns
        giver, receiver, title = at["giver"], at["receiver"], at.get("title")
        day, status, spent = at.get("date"), at.get("status"), self._time_column()
        dates = dates_of(cells[day] for _, cells in self._rows if day < len(cells)) if day is not None else {}
        exchanges: list[ImportedExchange] = []
        for row, cells in self._rows:
            if len(cells) < self._width:
                cells.extend([""] * (self._width - len(cells)))
            gives, takes = cells[giver].strip(), cells[receiver].strip()
            if reason := self._fault(gives, takes, cells[status] if status is not None else ""):
                self.skipped.append(Skipped(row, reason))
                continue
            on = dates.get(cells[day]) if day is not None else None
            if on is None and day is not None:
                self.skipped.append(Skipped(row, _NO_DATE))
                continue
            minutes = self._minutes(row, cells[spent[1]], spent[0]) if spent else None
            what = cells[title].strip() if title is not None else ""
            exchanges.append(ImportedExchange(row, gives, takes, on, minutes, what))
        return exchanges

    def lines(self) -> list[Line]:
        """Return what the reader should know about the rows."""
        if not self._no_time:
            return []
        template = QT_TRANSLATE_NOOP("Imports", "The time was not understood and left empty: rows {rows}.")
        return [Line(template, {"rows": row_list(self._no_time)})]

    def _fault(self, gives: str, takes: str, status: str) -> Line | None:
        if status:
            if status not in self._happened:
                self._happened[status] = " ".join(words(status)) not in _NOT_HAPPENED
            if not self._happened[status]:
                return _CANCELLED
        if not gives or not takes:
            return _NOBODY
        return _ONESELF if gives == takes else None

    def _time_column(self) -> tuple[str, int] | None:
        found = (role for role in ("minutes", "hours", "time") if role in self._columns)
        return next(((role, self._columns[role]) for role in found), None)

    def _minutes(self, row: int, text: str, unit: str) -> int | None:
        """Return whole minutes; None, and noted, when there is something that is no time."""
        if text not in self._spent:
            self._spent[text] = _minutes(text.strip(), unit)
        minutes = self._spent[text]
        if minutes is None and text.strip():
            self._no_time.append(row)
        return minutes


def _role(heading: str) -> str | None:
    return _ROLES.get(" ".join(words(heading.replace("_", " "))))


def _columns(headings: Sequence[str]) -> dict[str, int]:
    """Return the column of each role; of several titles the one that says most (activity before category)."""
    found: dict[str, list[tuple[int, int]]] = {}
    order = list(_ROLES)
    for index, heading in enumerate(headings):
        if role := _role(heading):
            rank = order.index(" ".join(words(heading.replace("_", " "))))
            found.setdefault(role, []).append((rank, index))
    return {role: min(columns)[1] for role, columns in found.items()}


def _left_out(headings: Sequence[str], columns: dict[str, int]) -> list[Line]:
    rest = [heading for index, heading in enumerate(headings) if heading.strip() and index not in columns.values()]
    if not rest:
        return []
    template = QT_TRANSLATE_NOOP("Imports", "Columns that were not imported: {columns}.")
    return [Line(template, {"columns": ", ".join(rest)})]


def _minutes(text: str, unit: str) -> int | None:
    """Return the minutes that a cell means; a bare number counts in the unit its heading names."""
    if match := _CLOCK.fullmatch(text):
        minutes = int(match[1]) * _MINUTES + int(match[2])
    elif unit != "time" and (bare := _number(text)) is not None:
        minutes = round(bare * _MINUTES) if unit == "hours" else round(bare)
    elif text and (match := _SPOKEN.fullmatch(text.casefold())):
        minutes = round((_number(match[1] or "0") or 0) * _MINUTES) + int(match[2] or 0)
    else:
        return None
    return minutes if minutes > 0 else None


def _number(text: str) -> float | None:
    try:
        number = float(text.replace(",", "."))
    except ValueError:
        return None
    return number if 0 <= number < float("inf") else None
