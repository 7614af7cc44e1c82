"""Taking in people, exchanges or past conversations from a file: all that was chosen, or nothing."""

from argparse import Namespace
from collections.abc import Iterable
from dataclasses import replace

from connector_app.application.desk import Desk
from connector_app.application.imports import mapping
from connector_app.application.imports.arrivals import AnyFile, Arrivals, look_over, take_in
from connector_app.application.imports.arriving import Choice, Content
from connector_app.application.imports.imported import ImportReport, Line
from connector_app.application.imports.tables import Sheet, Tables
from connector_app.cli.answers import Answer, Progress
from connector_app.cli.copies import copy_before
from connector_app.domain.consent import ConsentMethod
from connector_app.domain.errors import FileTrouble, Refused
from connector_app.domain.folding import fold
from connector_app.text import QT_TRANSLATE_NOOP

_NO_REASON = Line(QT_TRANSLATE_NOOP("Imports", "There is nothing to be done with it."))


def import_file(desk: Desk, asked: Namespace) -> Answer:
    """Take a file in as it was asked, or with ``--dry-run`` say what would come in."""
    content = Content(asked.what)
    found, chosen = _read(desk, asked, content)
    method = ConsentMethod(asked.counted) if asked.counted else None
    progress = Progress("Looking over", quiet=asked.quiet)
    arrivals = look_over(desk.notebook, desk.vocabulary, found, desk.clock.today(), method, progress)
    _choose(arrivals, asked.as_new, Choice.ADD)
    _choose(arrivals, asked.leave, Choice.LEAVE)
    if asked.dry_run or arrivals.command() is None:
        report = arrivals.report()
    else:
        copy_before(desk)
        report = take_in(arrivals, desk.notebook, desk.dispatcher)
        if chosen is not None:
            mapping.remember(desk.notebook, *chosen)
    return _answer(report, dry_run=asked.dry_run)


def _answer(report: ImportReport, *, dry_run: bool) -> Answer:
    data = report.as_data()
    counts = f"imported {report.imported}, updated {report.updated}, left out {len(report.skipped)}"
    lines = [f"Would have {counts}." if dry_run else f"{counts.capitalize()}.", *data["report"]]
    lines += (f"Row {left['row']}: {left['reason']}" for left in data["skipped"])
    return Answer(data, tuple(lines))


def _read(desk: Desk, asked: Namespace, content: Content) -> tuple[AnyFile, tuple[Sheet, mapping.Mapping] | None]:
    """Return what a file holds, and the columns that were told in so many words, to be remembered."""
    found = desk.files.read_import(asked.file, asked.encoding)
    if not isinstance(found, Tables):
        if content is not Content.PEOPLE:
            raise FileTrouble(f"no_{content}_in_file", file=found.file)
        if asked.sheet or asked.columns:
            raise Refused("import_sheet_none", file=found.file)
        return found, None
    sheet = _sheet(found, asked.sheet)
    columns = mapping.remembered(desk.notebook, sheet, content) or mapping.guess_mapping(sheet, content)
    columns = _told(sheet, columns, asked.columns)
    read = mapping.read_sheet(found.file, sheet, columns)
    if sheet.lines:
        read = replace(read, lines=(*(line for line in sheet.lines if line not in read.lines), *read.lines))
    return read, (sheet, columns) if asked.columns else None


def _sheet(tables: Tables, name: str) -> Sheet:
    """Return the sheet of a name, or the one that most likely holds what somebody wants."""
    if not name:
        return tables.sheets[mapping.best_sheet(tables)]
    for sheet in tables.sheets:
        if fold(sheet.name) == fold(name):
            return sheet
    names = ", ".join(sheet.name for sheet in tables.sheets if sheet.name)
    raise Refused("import_sheet_unknown", file=tables.file, sheet=name, sheets=names or "-")


def _told(sheet: Sheet, columns: mapping.Mapping, told: Iterable[tuple[str, str]]) -> mapping.Mapping:
    """Return the mapping with columns as they were told: by heading or number, with a role or nothing."""
    headings = mapping.headings_of(sheet, columns.heading)
    roles = list(columns.roles)
    for name, role in told:
        fitting = [at for at, heading in enumerate(headings) if fold(heading) == fold(name)]
        if not fitting and name.isdecimal() and 0 < int(name) <= len(roles):
            fitting = [int(name) - 1]
        if not fitting:
            raise Refused("import_column_unknown", column=name, columns=", ".join(filter(None, headings)))
        if role and role not in mapping.ROLES[columns.content]:
            known = ", ".join(mapping.ROLES[columns.content])
            raise Refused("import_role_unknown", role=role, roles=known)
        for at in fitting:
            roles[at] = role
    return replace(columns, roles=tuple(roles))


def _choose(arrivals: Arrivals, numbers: Iterable[int], choice: Choice) -> None:
    """Choose for rows by their numbers in the file."""
    wanted = set(numbers)
    for index, row in enumerate(arrivals.rows):
        if row.row in wanted:
            if choice not in row.choices:
                reason = (row.reason or _NO_REASON).say()
                raise Refused("import_row_fixed", row=row.row, reason=reason)
            arrivals.choose(index, choice)
