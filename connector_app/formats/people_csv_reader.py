"""Reads people from a text table (CSV, TSV) of an address book, a spreadsheet or a list somebody kept."""

from collections.abc import Sequence
from pathlib import Path

from connector_app.application.collector import collector_paused
from connector_app.application.imports.imported import ImportedPerson, Line, PeopleFile, Skipped, row_list
from connector_app.application.imports.people_columns import PeopleColumns, guessed_headings, role_of
from connector_app.domain.errors import FileTrouble
from connector_app.formats._delimited import Row, heading_row, read_table
from connector_app.formats._formulas import unguarded
from connector_app.text import QT_TRANSLATE_NOOP

_LOOKED_AT = 50


@collector_paused()
def read_people(path: Path) -> PeopleFile:
    """Return the people of a file; raise FileTrouble, with one clear sentence, when it is no table of people."""
    table = read_table(path)
    lines = table.lines
    unmasked = [(line, list(map(unguarded, cells))) for line, cells in table.rows]
    columns, rows = _columns(unmasked, lines, path.name)
    people: list[ImportedPerson] = []
    skipped: list[Skipped] = []
    reason = Line(QT_TRANSLATE_NOOP("Imports", "No name, phone number, e-mail or reference in this row."))
    for row, cells in rows:
        person = columns.person(row, cells)
        if person:
            people.append(person)
        else:
            skipped.append(Skipped(row, reason))
    if not people:
        raise FileTrouble("no_people_in_file", file=path.name)
    lines.extend(_ragged(columns, rows))
    if left_out := columns.left_out(cells for _, cells in rows):
        template = QT_TRANSLATE_NOOP("Imports", "Columns that were not imported: {columns}.")
        lines.append(Line(template, {"columns": ", ".join(left_out)}))
    return PeopleFile(file=path.name, people=tuple(people), skipped=tuple(skipped), lines=tuple(lines))


def _columns(rows: list[Row], lines: list[Line], name: str) -> tuple[PeopleColumns, list[Row]]:
    """Return what the columns hold and the rows below the headings."""
    at = heading_row(rows, lambda cell: role_of(cell) is not None)
    if at is None:
        headings = guessed_headings([cells for _, cells in rows[:_LOOKED_AT]])
        if headings is None:
            raise FileTrouble("no_people_in_file", file=name)
        template = QT_TRANSLATE_NOOP("Imports", "There are no headings; the contents told the columns apart.")
        lines.append(Line(template))
        return PeopleColumns(headings), rows
    if at:
        template = QT_TRANSLATE_NOOP("Imports", "Left out above the headings: rows {rows}.")
        lines.append(Line(template, {"rows": row_list([row for row, _ in rows[:at]])}))
    return PeopleColumns(rows[at][1]), rows[at + 1 :]


def _ragged(columns: PeopleColumns, rows: Sequence[Row]) -> list[Line]:
    """Name the rows that have more or fewer columns than there are headings."""
    width = len(columns.headings)
    wide = [row for row, cells in rows if len(cells) > width and any(map(str.strip, cells[width:]))]
    narrow = [row for row, cells in rows if len(cells) < width]
    lines = []
    if wide:
        template = QT_TRANSLATE_NOOP("Imports", "More columns than headings, the rest went to notes: rows {rows}.")
        lines.append(Line(template, {"rows": row_list(wide)}))
    if narrow:
        template = QT_TRANSLATE_NOOP("Imports", "Fewer columns than headings: rows {rows}.")
        lines.append(Line(template, {"rows": row_list(narrow)}))
    return lines
