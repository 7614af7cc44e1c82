"""Reads a column of dates: the day of each row, and what had to be decided about them.

A blank below a date means that date where the whole column is written so; a year that is lacking is the one that
stands above the table, in its name, or in every other date.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise

from connector_app.application.imports.file_dates import dates_of, serial_day
from connector_app.application.imports.imported import Line, row_list
from connector_app.text import QT_TRANSLATE_NOOP

_NUMBERS = re.compile(r"(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4}|\d{2})")
_MONTHS = 12
#: A year that stands by itself: not one of two, as in 2025/26, and no part of a longer number.
_YEAR = re.compile(r"(?<!\d)(?<!\d[/–-])(?:19|20)\d{2}(?!\d)(?![/–-]\d)")
#: Where at least one row in so many has no date, dates are written only where they change.
_BLANKS = 5

_BLANK_DATE = Line(QT_TRANSLATE_NOOP("Imports", "There is no date in this row."))
_NO_DATE = Line(QT_TRANSLATE_NOOP("Imports", "The date was not understood."))


@dataclass(frozen=True, slots=True)
class ColumnDates:
    """The day of each row, None where it has none; `lines` say what was decided."""

    written: Sequence[str]
    days: Sequence[date | None]
    lines: list[Line] = field(default_factory=list)

    def fault(self, at: int) -> Line | None:
        """Return why a row of a dated table has no day, None when it has one or the table none at all."""
        if not self.written or self.days[at] is not None:
            return None
        return _NO_DATE if self.written[at].strip() else _BLANK_DATE


NO_DATES = ColumnDates((), ())


def column_dates(rows: Sequence[int], written: Sequence[str], around: Iterable[str]) -> ColumnDates:
    """Return the days of rows from what is written in them, `around` them being the texts above and the names."""
    read = dates_of(written)
    lines = _lines(written)
    if year := _year(read.values(), around):
        late = dates_of((text for text, day in read.items() if day is None), year)
        read |= late
        if text := next((text for text, day in late.items() if day is not None), ""):
            template = QT_TRANSLATE_NOOP(
                "Imports", "Dates without a year were read as of {year}: {text} as {day}."
            )
            lines.append(Line(template, {"year": year, "text": text.strip(), "day": read[text]}))
    days = [read.get(text) for text in written]
    if _only_where_it_changes(days, written):
        blank = [at for at, text in enumerate(written) if not text.strip()]
        for at in blank:
            days[at] = days[at - 1] if at else None
        template = QT_TRANSLATE_NOOP("Imports", "Rows without a date were read as of the date above: {rows}.")
        if taken := [rows[at] for at in blank if days[at] is not None]:
            lines.append(Line(template, {"rows": row_list(taken)}))
    return ColumnDates(written, days, lines)


def _year(days: Iterable[date | None], around: Iterable[str]) -> int | None:
    """Return the one year that is told for all dates, None when there is none or more than one."""
    told = {int(year) for text in around for year in _YEAR.findall(text)} or {day.year for day in days if day}
    return told.pop() if len(told) == 1 else None


def _only_where_it_changes(days: Sequence[date | None], written: Sequence[str]) -> bool:
    """Tell whether no date is said again in the next row, and many a row has none."""
    blank = sum(1 for text in written if not text.strip())
    return blank * _BLANKS >= len(written) and not any(one == two is not None for one, two in pairwise(days))


def _lines(texts: Iterable[str]) -> list[Line]:
    """Return a line when every date could be read either way, with one that was, and when one is only a number."""
    doubtful = ""
    counted: list[Line] = []
    for text in texts:
        if not counted and (day := serial_day(text.strip())) is not None:
            template = QT_TRANSLATE_NOOP(
                "Imports", "Dates that are only a number were read as spreadsheets count days: {text} as {day}."
            )
            counted.append(Line(template, {"text": text.strip(), "day": day}))
        if not (match := _NUMBERS.match(text.strip())):
            continue
        first, second = int(match[1]), int(match[2])
        if max(first, second) > _MONTHS:
            return counted
        if first != second and "." not in match[0]:  # with full stops the day stands first everywhere
            doubtful = doubtful or text
    if not doubtful or not (read := dates_of([doubtful])[doubtful]):
        return counted
    template = QT_TRANSLATE_NOOP(
        "Imports", "The dates could be read in two ways. They were read with the day first: {text} as {day}."
    )
    return [*counted, Line(template, {"text": doubtful.strip(), "day": read})]
