"""A summary as the page shows it before it leaves, gathered and written in the data lane."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from connector_app.application.desk import Desk
from connector_app.application.export_summary import Details, export_summary, make_summary
from connector_app.domain.errors import Refused
from connector_app.domain.period import Period
from connector_app.summary.protected import Protected, Withheld
from connector_app.ui.labels import translated


@dataclass(frozen=True, slots=True)
class SummaryReading:
    """A protected summary, or why there is none; how many took part but are not counted (not for sending)."""

    period: Period
    protected: Protected | None
    refused: Refused | None
    not_counted: int

    @property
    def withheld(self) -> Counter[Withheld]:
        """Return how many cells are withheld, by reason."""
        tables = self.protected.tables if self.protected else ()
        return Counter(
            cell for table in tables for row in table.cells for cell in row if isinstance(cell, Withheld)
        )


def read_summary(desk: Desk, period: Period) -> SummaryReading:
    """Count and protect a period; a refusal is an answer like any other."""
    facts = desk.reader.facts(period)
    try:
        protected = make_summary(facts, desk.vocabulary)
    except Refused as refused:
        return SummaryReading(period, None, refused, facts.not_counted)
    return SummaryReading(period, protected, None, facts.not_counted)


def writing(desk: Desk, protected: Protected, path: Path, details: Details) -> Callable[[], Path]:
    """Return the work of writing a summary to a file; it raises FileTrouble with nothing left behind."""

    def write() -> Path:
        export_summary(protected, path, desk.files.write_workbook, details, desk.reader, translated)
        return path

    return write


def file_name(period: Period) -> str:
    """Return a name for the workbook that says nothing about anybody."""
    return f"Connector summary {str(period).replace('..', ' to ')}.xlsx"
