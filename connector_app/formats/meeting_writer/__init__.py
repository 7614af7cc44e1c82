"""Writes the charts for a meeting once their text was read back: no name in them, no number but those shown."""

import re
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from connector_app.application.area_files import owners
from connector_app.application.export_summary import Details
from connector_app.domain.errors import FileTrouble
from connector_app.domain.written_names import WrittenNames
from connector_app.formats._whole_file import plain_errors, private_beside, sync_folder, write_through
from connector_app.formats.meeting_writer.pdf_text import lines_of
from connector_app.summary.protected import Protected
from connector_app.summary.statements import Number, Statement
from connector_app.text import Translate

_DIGITS = re.compile(r"\d+")
_PAGES = ("1", "2")
#: When Qt says that a PDF was made or changed; what takes its place is as long, since places are counted.
_MADE = re.compile(rb"(/(?:Creation|Mod)Date ?\(D:)\d{14}")


def write_meeting(
    content: bytes,
    protected: Protected,
    details: Details,
    path: Path,
    translate: Translate,
    forbidden: Iterable[str],
) -> None:
    """Write the content of a PDF of a summary's charts, whole or not at all.

    Raises FileTrouble with nothing left behind when it holds a forbidden text or a number that is not shown.
    """
    if type(protected) is not Protected:
        raise TypeError("only a Protected can be written")
    with plain_errors(path), private_beside(path) as temporary:
        write_through(temporary, _on_the_day(content, details))
        _require_clean(temporary.read_bytes(), protected, details, translate, WrittenNames(forbidden))
        temporary.replace(path)
        sync_folder(path.parent)


def _on_the_day(content: bytes, details: Details) -> bytes:
    """Return a PDF that tells the day it was made, as its first page does, and not when on that day."""
    return _MADE.sub(lambda match: match[1] + f"{details.made_on:%Y%m%d}000000".encode(), content)


def _require_clean(
    content: bytes, protected: Protected, details: Details, translate: Translate, forbidden: WrittenNames
) -> None:
    try:
        lines = tuple(lines_of(content))
    except (ValueError, KeyError, zlib.error) as error:
        raise FileTrouble("charts_leak") from error
    known = tuple(_known(protected, details, translate))
    # Words that somebody let go may hold numbers, and are looked through for names like all else.
    said = [text for page in protected.statements for text in _said(page)]
    numbers = {number for text in (*known, *said) for number in _DIGITS.findall(text)}
    text = " ".join(lines)
    unknown = {f"{int(number)}" for number in _DIGITS.findall(text)} - {f"{int(number)}" for number in numbers}
    # Letters that read from right to left are drawn from the left, so the text is looked at both ways.
    backwards = " ".join(line[::-1] for line in lines)
    names = _names(text, forbidden) | _names(backwards, forbidden)
    if not lines or unknown or names - _names(" ".join(known), forbidden):
        raise FileTrouble("charts_leak")


def _said(page: Statement) -> Iterator[str]:
    yield from page.approved
    yield from (f"{cell.shown}" for row in page.rows for cell in row if isinstance(cell, Number))


def _names(text: str, forbidden: WrittenNames) -> set[str]:
    return {text[start:end].casefold() for start, end in forbidden.within(text)}


def _known(protected: Protected, details: Details, translate: Translate) -> Iterator[str]:
    """Yield what may be read in the charts: what was typed for them, our labels, and what is shown."""
    yield from (details.recipient, details.community, *_PAGES)
    for table in protected.tables:
        rows = () if table.own_words == "rows" else table.rows
        columns = () if table.own_words == "columns" else table.columns
        for label in (table.title, table.row_title, *rows, *columns):
            yield from (label, translate("Summary", label), translate("Vocabulary", label))
        yield from (f"{cell}" for row in table.cells for cell in row if isinstance(cell, int))
    if details.postcode_year is not None:
        yield owners(details.postcode_year, translate)
    yield from (f"{protected.policy.threshold}", f"{protected.policy.base}", f"{protected.people}")
    for day in (protected.period.first, protected.period.last, protected.until):
        if day is not None:
            yield from (f"{day.day}", f"{day.year}")
