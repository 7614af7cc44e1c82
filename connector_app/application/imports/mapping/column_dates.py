"""Says of the dates of a column what cannot be known from them: whether the day or the month stands first."""

import re
from collections.abc import Iterable

from connector_app.application.imports.file_dates import dates_of, serial_day
from connector_app.application.imports.imported import Line
from connector_app.text import QT_TRANSLATE_NOOP

_NUMBERS = re.compile(r"(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4}|\d{2})")
_MONTHS = 12


def date_lines(texts: Iterable[str]) -> list[Line]:
    """Return a line when every date could be read either way, with one that was, and when one is only a number."""
    doubtful = ""
    counted: list[Line] = []
    for text in texts:
        if not counted and (day := serial_day(text.strip())) is not None:
            template = QT_TRANSLATE_NOOP(
                "Imports", "Dates that are only a number were read as spreadsheets count days: {text} as {day}."
            )
            counted.append(Line(template, {"text": text.strip(), "day": day.isoformat()}))
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
    return [*counted, Line(template, {"text": doubtful.strip(), "day": read.isoformat()})]
