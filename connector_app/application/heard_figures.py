"""Figures about what was heard, for the eyes of whoever keeps the notebook: who waits, and how long it takes."""

from dataclasses import dataclass
from datetime import date, timedelta
from statistics import median_low

from connector_app.application.heard_reader import InsightsAsked
from connector_app.application.ports import Reader

#: For so long what was told back counts for how long it usually takes.
_LATELY = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class HeardFigures:
    """How many people wait to hear back, and the median days from hearing something to telling back."""

    waiting: int
    days: int | None


def heard_figures(reader: Reader, today: date) -> HeardFigures:
    """Return the figures, the days of what was first told back in the last twelve months; for the data lane."""
    heard = reader.heard
    rows = heard.insights(InsightsAsked(), heard.insights_total(InsightsAsked()))
    days = [
        row.days for row in rows if row.days is not None and row.heard_on + timedelta(row.days) > today - _LATELY
    ]
    return HeardFigures(heard.waiting(0).people, median_low(days) if days else None)
