"""What is wrong with a workbook apart from its numbers: what is hidden, ways to reach somebody, bad tables."""

import re
from collections.abc import Iterator

from connector_app.outsider.book import Book, Grid, Sheet
from connector_app.outsider.cover import TO_FILL_IN, WORDS, claims_of, contact_lines
from connector_app.outsider.findings import Problem
from connector_app.outsider.tables import MOST_AREA, area, tables_of

#: Programs that put their own name where others put a person's.
_PROGRAMS = frozenset({"Connector", "openpyxl", "LibreOffice", "Microsoft Excel", "Apache POI", "XlsxWriter"})
_EMAIL = re.compile(r"[\w.+'-]+\s?(?:@|\(at\)|\[at\])\s?[\w-]+(?:\.[\w-]+)+", re.IGNORECASE)
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}")
_PHONE = re.compile(r"(?<![\d.,])(?:\+|00?)[1-9(][\d ().-]{7,16}\d(?!\d)")
_POSTCODE = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b")
_NOTE_SYMBOL = re.compile(r"[¹²³⁴⁵⁶⁷⁸⁹†‡]|(?<=\w)\*+$")
_LONGEST_NAME, _LONG_TEXT = 31, 60
_MARK = re.compile(r"\[\w{1,4}\]")


def check_structure(book: Book) -> Iterator[Problem]:
    """Yield what is wrong with a file apart from its numbers."""
    to_fill_in = {sheet.name for sheet in book.sheets if TO_FILL_IN in (grid.name for grid in sheet.grids)}
    for oddity in book.oddities:
        if oddity.rule == "validation" and oddity.where in to_fill_in:
            continue
        place = oddity.what if oddity.where else ""
        yield Problem(oddity.rule, ", ".join(filter(None, (oddity.where, place))), oddity.what)
    yield from _said_of_itself(book)
    yield from _ways_to_reach(book)
    names = {sheet.name for sheet in book.sheets}
    for number, sheet in enumerate(book.sheets):
        yield from _sheet(sheet, cover=number == 0)
        for target in sheet.links:
            if target not in names:
                yield Problem("F1", sheet.name, target)


def _said_of_itself(book: Book) -> Iterator[Problem]:
    cover = book.sheets[0]
    if not (book.title and book.subject and book.language):
        yield Problem("P3")
    own = [cell.text for cell in cover.lines()]
    for name in book.people:
        if name not in _PROGRAMS and name not in own:
            yield Problem("author", "", name)
    tables = tables_of(book)
    if any(table.sheet == cover.name for table in tables):
        yield Problem("no_cover")
    claims = claims_of(book)
    texts = " ".join(cell.text for sheet in book.sheets for cell in sheet.lines())
    shown = {
        shown.text for table in tables for row in table.cells for shown in row if shown and shown.number is None
    }
    marks = {mark for text in shown for mark in _MARK.findall(text)}
    for mark in sorted({text for text in shown if text} if not claims.ours else marks):
        if mark not in texts:
            yield Problem("no_mark_explained", "", mark)


def _ways_to_reach(book: Book) -> Iterator[Problem]:
    on_purpose = set(contact_lines(book))
    for number, sheet in enumerate(book.sheets):
        for (row, column), cell in sorted(sheet.cells.items()):
            if cell.number is not None or (number == 0 and cell.text in on_purpose):
                continue
            text = _DATE.sub(" ", cell.text)
            for pattern in (_EMAIL, _PHONE, _POSTCODE):
                for found in pattern.findall(text):
                    yield Problem("contact", f"{sheet.name}, {row}/{column}", found)
    for text in (book.title, book.subject):
        for found in _EMAIL.findall(text):
            yield Problem("contact", "", found)


def _sheet(sheet: Sheet, *, cover: bool) -> Iterator[Problem]:
    if sheet.name != sheet.name.strip() or len(sheet.name) > _LONGEST_NAME:
        yield Problem("S1", sheet.name)
    if not sheet.cells:
        yield Problem("S2", sheet.name)
        return
    title = sheet.cells.get((1, 1))
    if title is None or title.number is not None or title.heading != 1:
        yield Problem("F3", sheet.name)
    if not sheet.grids and not cover:
        yield Problem("T1", sheet.name)
    if any(cell.number is not None for place, cell in sheet.cells.items() if _outside(sheet, place)):
        yield Problem("T1", sheet.name)
    for grid in sheet.grids:
        yield from _grid(sheet, grid)
    for (row, column), cell in sorted(sheet.cells.items()):
        if cell.number is None and len(cell.text) > _LONG_TEXT and not cell.wrapped:
            yield Problem("T6", f"{sheet.name}, {row}/{column}")
        if cell.number is None and (found := _NOTE_SYMBOL.search(cell.text)):
            yield Problem("N1", f"{sheet.name}, {row}/{column}", found[0])


def _outside(sheet: Sheet, place: tuple[int, int]) -> bool:
    """Tell whether a cell lies outside the marked-up tables of a sheet that has some."""
    return bool(sheet.grids) and not any(place in grid for grid in sheet.grids)


def _grid(sheet: Sheet, grid: Grid) -> Iterator[Problem]:
    if area(grid) > MOST_AREA:
        yield Problem("table_too_large", sheet.name, grid.name)
        return
    if grid.left != 1:
        yield Problem("S4", sheet.name, grid.name)
    rows, columns = range(grid.top, grid.bottom + 1), range(grid.left, grid.right + 1)
    heads = [cell.text if (cell := sheet.cells.get((grid.top, column))) else "" for column in columns]
    distinct = {head.strip().casefold() for head in heads}
    if not grid.header or not all(heads) or len(distinct) < len(heads) or tuple(heads) != grid.names:
        yield Problem("T5", sheet.name, grid.name)
    filled = {place for place in sheet.cells if place in grid}
    if {row for row, _ in filled} != set(rows) or {column for _, column in filled} != set(columns):
        yield Problem("T4", sheet.name, grid.name)
    elif len(filled) < len(rows) * len(columns) and grid.name not in WORDS:
        yield Problem("T8", sheet.name, grid.name)
