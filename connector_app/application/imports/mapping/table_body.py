"""The rows of a sheet that hold its records: those below the headings, without totals and notes below."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from statistics import median_low

from connector_app.application.imports.imported import Line, Skipped, row_list
from connector_app.application.imports.mapping.heading_rows import headings_of
from connector_app.application.imports.mapping.heading_words import heading_words, plain
from connector_app.application.imports.mapping.roles import NEEDED, Mapping
from connector_app.application.imports.tables import Row, Sheet
from connector_app.text import QT_TRANSLATE_NOOP

_SAMPLED = 400
#: No more rows than these are looked at from the end for notes below the table.
_TAIL = 40
_LEAST_COLUMNS = 2
_SENTENCE_WORDS = 5
_LONGEST_TOTAL = 40
#: So many letters tell soon that a row cannot be a total.
_BEGINNING = 2
_FIGURE = re.compile(r"[£$€]?\s*-?\d[\d.,:]{0,9}\s*%?")
#: Columns that only say what their neighbour is.
_MEANS_ANOTHER = {"label", "type"}

_TOTAL = Line(QT_TRANSLATE_NOOP("Imports", "It is a total, and nobody's own row."))
_BELOW = Line(QT_TRANSLATE_NOOP("Imports", "It stands below the table and looks like a note."))
_AGAIN = Line(QT_TRANSLATE_NOOP("Imports", "It repeats the headings."))


@dataclass(frozen=True, slots=True)
class Body:
    """The records' rows, those left out with the reason, and what to say of the rest.

    `headings` has one text for each column that has a role or a heading; further cells of a row stand beyond.
    `around` is what the sheet is called and what stands above its headings.
    """

    headings: list[str]
    rows: list[Row]
    skipped: list[Skipped] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    around: tuple[str, ...] = ()

    @property
    def width(self) -> int:
        """Return how many columns there are."""
        return len(self.headings)


def body_of(sheet: Sheet, mapping: Mapping) -> Body:
    """Return the rows below the headings of a mapping, each of them or the reason why it is left out."""
    headings = headings_of(sheet, mapping.heading)
    start = mapping.heading + 1 if headings and mapping.heading is not None else 0
    names = [*headings, *[""] * (len(mapping.roles) - len(headings))]
    lines: list[Line] = []
    if not headings:
        lines.append(
            Line(QT_TRANSLATE_NOOP("Imports", "There are no headings; the contents told the columns apart."))
        )
    elif start > 1:
        template = QT_TRANSLATE_NOOP("Imports", "Left out above the headings: rows {rows}.")
        lines.append(Line(template, {"rows": row_list([row for row, _ in sheet.rows[: start - 1]])}))
    rows, skipped = _without_totals(sheet, start, again=sheet.rows[start - 1][1] if start else None)
    end = _end(rows, mapping)
    skipped.extend(Skipped(row, _BELOW) for row, _ in rows[end:])
    above = (cell for _, cells in sheet.rows[: max(0, start - 1)] for cell in cells)
    return Body(names, rows[:end], skipped, lines, around=(sheet.name, *above))


def left_out(body: Body, mapping: Mapping) -> list[Line]:
    """Name the columns that hold something and have no role."""
    unused = [
        column
        for column, heading in enumerate(body.headings)
        if not (column < len(mapping.roles) and mapping.roles[column])
        and not _MEANS_ANOTHER.intersection(plain(heading).split())
    ]
    full: set[int] = set()
    for _, cells in body.rows:
        if len(full) == len(unused):
            break
        full.update(i for i in unused if i not in full and i < len(cells) and cells[i].strip())
    if not full:
        return []
    template = QT_TRANSLATE_NOOP("Imports", "Columns left out: {columns}.")
    return [Line(template, {"columns": ", ".join(body.headings[i] or column_letters(i) for i in sorted(full))})]


def ragged(body: Body, beyond: str) -> list[Line]:
    """Name the rows that have more or fewer cells than there are columns; `beyond` is the line for the first."""
    width = body.width
    wide = [row for row, cells in body.rows if len(cells) > width and any(map(str.strip, cells[width:]))]
    narrow = [row for row, cells in body.rows if len(cells) < width]
    lines = [Line(beyond, {"rows": row_list(wide)})] if wide else []
    if narrow:
        template = QT_TRANSLATE_NOOP("Imports", "Fewer columns than headings: rows {rows}.")
        lines.append(Line(template, {"rows": row_list(narrow)}))
    return lines


def column_letters(index: int) -> str:
    """Return the letters by which spreadsheets name a column, counted from 0: A, B ... Z, AA."""
    letters = ""
    index += 1
    while index:
        index, letter = divmod(index - 1, 26)
        letters = chr(ord("A") + letter) + letters
    return letters


def _without_totals(sheet: Sheet, start: int, again: list[str] | None) -> tuple[list[Row], list[Skipped]]:
    """Part the rows that are records from totals and from the headings repeated on another page."""
    totals = heading_words().totals
    beginnings = {total[:_BEGINNING] for total in totals}
    rows: list[Row] = []
    skipped: list[Skipped] = []
    for row, cells in sheet.rows[start:]:
        if cells == again:
            skipped.append(Skipped(row, _AGAIN))
        elif _first(cells)[:_BEGINNING].casefold() in beginnings and _is_total(cells, totals):
            skipped.append(Skipped(row, _TOTAL))
        else:
            rows.append((row, cells))
    return rows, skipped


def _first(cells: Sequence[str]) -> str:
    for cell in cells:
        if cell and not cell.isspace():
            return cell.lstrip()
    return ""


def _is_total(cells: Sequence[str], totals: set[str]) -> bool:
    """Tell whether a row says a word such as Total first, and nothing but figures after it."""
    filled = [cell.strip() for cell in cells if cell and not cell.isspace()]
    if not filled or len(filled[0]) > _LONGEST_TOTAL or plain(filled[0]) not in totals:
        return False
    rest = filled[1:]
    return any(map(str.isdigit, filled[0])) or (bool(rest) and all(map(_FIGURE.fullmatch, rest)))


def _end(rows: Sequence[Row], mapping: Mapping) -> int:
    """Return the index where notes below the table begin.

    They are the last rows that have far fewer cells than the others, when nothing above is as empty and one of
    them at least can be nobody's; else only those that can be nobody's.
    """
    if mapping.recognised:
        return len(rows)  # a program puts no notes below what it hands over
    sample = [_filled(cells) for _, cells in rows[:_SAMPLED]]
    usual = median_low(sample) if sample else 0
    if usual < _LEAST_COLUMNS:
        return len(rows)
    sparse = usual // 2
    begin = len(rows)
    while begin > max(0, len(rows) - _TAIL) and _filled(rows[begin - 1][1]) <= sparse:
        begin -= 1
    key = frozenset[str]().union(*NEEDED[mapping.content])
    columns = [i for i, role in enumerate(mapping.roles) if role in key]
    nobody = [_nobody(cells, columns) for _, cells in rows[begin:]]
    if any(nobody) and not any(count <= sparse for count in sample[:begin]):
        return begin
    while nobody and nobody[-1] and _is_note(rows[begin + len(nobody) - 1][1]):
        nobody.pop()
    return begin + len(nobody)


def _nobody(cells: Sequence[str], columns: Sequence[int]) -> bool:
    return _is_note(cells) or not any(i < len(cells) and cells[i].strip() for i in columns)


def _is_note(cells: Sequence[str]) -> bool:
    """Tell whether a row is a sentence and nothing else."""
    filled = [cell for cell in cells if cell.strip()]
    return len(filled) == 1 and len(filled[0].split()) >= _SENTENCE_WORDS


def _filled(cells: Sequence[str]) -> int:
    return sum(1 for cell in cells if cell and not cell.isspace())
