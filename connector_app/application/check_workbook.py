"""Looks at a workbook as an outsider would: read it, and those sent before, and say what could be proved."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from connector_app.outsider.book import Book
from connector_app.outsider.findings import Findings, Problem, Proved
from connector_app.text import Translate, untranslated

#: Reads a workbook; raises FileTrouble when it is none, damaged, encrypted or too large.
ReadWorkbook = Callable[[Path], Book]


def check_workbook(path: Path, against: Sequence[Path], read: ReadWorkbook) -> Findings:
    """Return what the numbers of a workbook prove, alone and with earlier ones, and what else is wrong with it.

    Raises FileTrouble when one of the files cannot be read.
    """
    # The solver is loaded here, not with the window.
    from connector_app.outsider.audit import audit

    return audit(read(path), [read(other) for other in against])


def as_data(findings: Findings, translate: Translate = untranslated) -> dict[str, list[dict[str, Any]]]:
    """Return findings for scripts, with a sentence in each."""
    return {
        "proved": [_proved(each, translate) for each in findings.proved],
        "problems": [_problem(each, translate) for each in findings.problems],
        "likely": [_proved(each, translate) for each in findings.likely],
    }


def is_clean(findings: Findings) -> bool:
    """Tell whether nothing can be proved and nothing is wrong."""
    return not findings.proved and not findings.problems


def _proved(each: Proved, translate: Translate) -> dict[str, Any]:
    return {
        "kind": each.kind,
        "file": each.where.file,
        "table": each.where.table,
        "row": each.where.row,
        "column": each.where.column,
        "low": each.low,
        "high": each.high,
        "because": each.reasons(),
        "assuming": each.assuming,
        "what": each.sentence(translate),
    }


def _problem(each: Problem, translate: Translate) -> dict[str, Any]:
    return {"rule": each.rule, "where": each.where, "what": each.sentence(translate)}
