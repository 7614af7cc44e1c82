"""The report on an import as a plain text to be kept: how many rows became what, and of those not new why."""

from connector_app.application.imports.imported import ImportReport, Line, Remark
from connector_app.application.messages import sentence
from connector_app.text import QT_TRANSLATE_NOOP, Translate, untranslated

_CONFIDENTIAL = Line(
    QT_TRANSLATE_NOOP("Imports", "This report has names of people in it: keep it as safe as the file.")
)
_TITLE = QT_TRANSLATE_NOOP("Imports", "Import of {file}")
_COUNTS = (
    QT_TRANSLATE_NOOP("Imports", "Added: {count}"),
    QT_TRANSLATE_NOOP("Imports", "Added to what was known: {count}"),
    QT_TRANSLATE_NOOP("Imports", "Left out: {count}"),
)
_HEADINGS = {
    "fill": QT_TRANSLATE_NOOP("Imports", "Added to what was known"),
    "add": QT_TRANSLATE_NOOP("Imports", "Added, please compare"),
    "leave": QT_TRANSLATE_NOOP("Imports", "Not taken in"),
}
_ROW = QT_TRANSLATE_NOOP("Imports", "Row {row}: {reason}")
_NAMED_ROW = QT_TRANSLATE_NOOP("Imports", "Row {row}, {title}: {reason}")
_BESIDE_ROW = QT_TRANSLATE_NOOP("Imports", "Row {row}, {title}, beside {beside}: {reason}")


def report_text(report: ImportReport, translate: Translate = untranslated) -> str:
    """Return the report as plain text, in the reader's language; it says first that names are in it."""
    parts = [[_CONFIDENTIAL.say(translate)], [Line(_TITLE, {"file": report.file}).say(translate)]]
    if report.error is not None:
        return _joined([*parts, [sentence(report.error, translate)]])
    numbers = (report.imported, report.updated, len(report.skipped))
    counts = zip(_COUNTS, numbers, strict=True)
    parts[1] += [Line(template, {"count": number}).say(translate) for template, number in counts]
    parts.append([line.say(translate) for line in report.lines])
    for choice, heading in _HEADINGS.items():
        rows = [_row(remark, translate) for remark in report.remarks if remark.choice == choice]
        if rows:
            parts.append([translate("Imports", heading), *rows])
    return _joined(parts)


def _row(remark: Remark, translate: Translate) -> str:
    template = (_BESIDE_ROW if remark.beside else _NAMED_ROW) if remark.title else _ROW
    gaps = {
        "row": remark.row,
        "reason": remark.reason.say(translate),
        "beside": " ".join(remark.beside.split()),
        "title": " ".join(remark.title.split()),
    }
    return Line(template, gaps).say(translate)


def _joined(parts: list[list[str]]) -> str:
    return "\n\n".join("\n".join(lines) for lines in parts if lines) + "\n"
