"""What one row of a partner's sheet says, cell by cell; a cell that is not clear is named and not guessed at."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TypeVar

from connector_app.application.imports.file_dates import dates_of
from connector_app.application.response_words import (
    CHOICES,
    FREE,
    LONGEST_ANSWER,
    SHARED,
    YES,
    Column,
    Known,
    Remark,
)
from connector_app.domain.response import ChangedHow, Led, Response, ResponseState, SharedThing
from connector_app.outsider.book import Cell
from connector_app.text import QT_TRANSLATE_NOOP

#: Day 0 of spreadsheets, and the days that a number in a cell may mean: 2000 to 2099.
_DAY_ZERO = date(1899, 12, 30)
_FIRST_SERIAL, _LAST_SERIAL = 36_526, 73_050
_SHOWN = 60
#: What spreadsheets show where they could not work something out.
_MISTAKE = re.compile(r"#(?:NULL!|DIV/0!|VALUE!|REF!|NAME\?|NUM!|N/A|SPILL!|CALC!|ERROR!)|Err:\d{3}")
_T = TypeVar("_T")
_D = TypeVar("_D")

_TWICE = QT_TRANSLATE_NOOP("Responses", "The column “{column}” is there twice, and the two say different things.")
_NOT_ON_LIST = QT_TRANSLATE_NOOP(
    "Responses", "“{typed}” in the column “{column}” is none of the choices, so it is not clear what is meant."
)
_NO_DAY = QT_TRANSLATE_NOOP("Responses", "“{typed}” in the column “{column}” is not understood as a day.")
_AHEAD = QT_TRANSLATE_NOOP("Responses", "The day of the answer, {day}, has not come yet.")
_TAKEN_FOR_FORMULA = QT_TRANSLATE_NOOP(
    "Responses",
    "“{typed}” in the column “{column}” stands where the spreadsheet took words for something to work out; what "
    "was written there is lost.",
)
_TOO_LONG = QT_TRANSLATE_NOOP("Responses", "The text in the column “{column}” has more than {most} characters.")


@dataclass(frozen=True, slots=True)
class Said:
    """What a row says: codes and texts by column, the day when it gives one, and what is not clear in it."""

    values: Mapping[Column, str]
    on: date | None
    unclear: tuple[Remark, ...]

    def __bool__(self) -> bool:
        """Tell whether anything was filled in."""
        return bool(self.values or self.on or self.unclear)


def read_cells(cells: Mapping[Column, tuple[Cell, ...]], known: Known, today: date) -> Said:
    """Return what the filled in cells of a row say."""
    values: dict[Column, str] = {}
    unclear: list[Remark] = []
    on: date | None = None
    for column in (*CHOICES, *FREE, Column.ON):
        written = {_plain(known.written(cell.text)): cell for cell in cells.get(column, ())}
        written.pop("", None)
        if len(written) > 1:
            unclear.append(_line(_TWICE, column))
        elif written:
            text, cell = written.popitem()
            if column is Column.ON:
                on, wrong = _day(text, cell, today)
            else:
                values[column], wrong = _value(column, text, known)
            unclear += [wrong] if wrong else []
    return Said({column: value for column, value in values.items() if value}, on, tuple(unclear))


def answered(kept: Response, said: Said, today: date) -> Response:
    """Return a response as it would be kept once this was taken in; what a row leaves open stays as it was.

    Its rules are not checked here.
    """
    values = said.values
    found = replace(
        kept,
        state=_coded(ResponseState, values.get(Column.STATE), kept.state),
        decided_by=_coded(Led, values.get(Column.DECIDED), kept.decided_by),
        led_by=_coded(Led, values.get(Column.LED), kept.led_by),
        changed_how=_coded(ChangedHow, values.get(Column.CHANGED), kept.changed_how),
        words=values.get(Column.WORDS, kept.words),
        reason=values.get(Column.REASON, kept.reason),
        shared=_shared(kept, values),
    )
    if said.on is not None:
        return replace(found, answered_on=said.on)
    return found if found == kept else replace(found, answered_on=today)


def _shared(kept: Response, values: Mapping[Column, str]) -> tuple[SharedThing, ...]:
    """Return what is shared: what was said before stays in its order, then what is new."""
    answers = {what: values[column] == YES for column, what in SHARED.items() if column in values}
    before = [thing for thing in kept.shared if answers.get(thing.what, True)]
    known = {thing.what for thing in before}
    return (*before, *(SharedThing(what) for what, yes in answers.items() if yes and what not in known))


def _coded(kind: Callable[[str], _T], code: str | None, before: _D) -> _T | _D:
    return before if code is None else kind(code)


def _value(column: Column, text: str, known: Known) -> tuple[str, Remark | None]:
    if _MISTAKE.fullmatch(text):
        return "", _line(_TAKEN_FOR_FORMULA, column, typed=text)
    if column not in CHOICES:
        return (text, None) if len(text) <= LONGEST_ANSWER else ("", _line(_TOO_LONG, column, most=LONGEST_ANSWER))
    code = known.choice(column, text)
    return (code, None) if code is not None else ("", _line(_NOT_ON_LIST, column, typed=_short(text)))


def _day(text: str, cell: Cell, today: date) -> tuple[date | None, Remark | None]:
    if cell.number is not None:
        meant = _FIRST_SERIAL <= cell.number <= _LAST_SERIAL
        found = _DAY_ZERO + timedelta(int(cell.number)) if meant else None
    else:
        found = dates_of([text]).get(text)
    if found is None:
        return None, _line(_NO_DAY, Column.ON, typed=_short(text))
    if found > today:
        return None, Remark(_AHEAD, {"day": found})
    return found, None


def _line(text: str, column: Column, **gaps: object) -> Remark:
    return Remark(text, {"column": column, **gaps})


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else text[:_SHOWN] + "…"


def _plain(text: str) -> str:
    """Return a text with one blank between words, line by line, without what nobody can see."""
    lines = (
        "".join(c for c in line if unicodedata.category(c) not in ("Cc", "Cs", "Co", "Cn"))
        for line in text.splitlines()
    )
    return "\n".join(line for line in (" ".join(line.split()) for line in lines) if line)
