"""Says of the dates of a column what cannot be known from them: whether the day or the month stands first."""

import re
from collections.abc import Iterable

from connector_app.application.imports.file_dates import dates_of
from connector_app.application.imports.imported import Line
from connector_app.text import QT_TRANSLATE_NOOP

_NUMBERS = re.compile(r"(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4}|\d{2})")
_MONTHS = 12


def date_lines(texts: Iterable[str]) -> list[Line]:
    """Return a line when every date could be read either way, with one that was; none when the column tells."""
    doubtful = ""
    for text in texts:
        if not (match := _NUMBERS.match(text.strip())):
            continue
        first, second = int(match[1]), int(match[2])
        if max(first, second) > _MONTHS:
            return []
        if first != second:
            doubtful = doubtful or text
    if not doubtful or not (read := dates_of([doubtful])[doubtful]):
        return []
    template = QT_TRANSLATE_NOOP(
        "Imports", "The dates could be read in two ways. They were read with the day first: {text} as {day}."
    )
    return [Line(template, {"text": doubtful.strip(), "day": read.isoformat()})]
