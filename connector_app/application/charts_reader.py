"""The figures behind the charts: the connector's own, unprotected, for their eyes; a part of the `reader`."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from connector_app.domain.conversation import Change, Practice, Stance
from connector_app.domain.followup import Leads
from connector_app.domain.spans import Spans


@dataclass(frozen=True, slots=True)
class ChartsAsked:
    """Which conversations to look at: until a day, from a day or since ever, in a place or anywhere.

    A conversation belongs to a place where it was held, or where somebody lives who took part.
    """

    last: date
    first: date | None = None
    place_id: str | None = None


@dataclass(frozen=True, slots=True)
class ChartFigures:
    """Counts by stretch of time, one for each of `spans`, or of `quarters` for who led.

    `people` counts everybody once a stretch. `latest` are the features of the latest conversations of all, the
    oldest first, by code. Whoever's record is only kept is not in any of them.
    """

    spans: Spans
    conversations: tuple[int, ...]
    people: tuple[int, ...]
    themes: Mapping[tuple[str, Stance | None], int]
    check_ins: tuple[Mapping[tuple[str, Change], int], ...]
    quarters: Spans
    led: tuple[Mapping[Leads, int], ...]
    latest: tuple[Mapping[str, Practice], ...]


class ChartsReader(Protocol):
    """Questions about figures over time; safe on any thread."""

    def figures(self, asked: ChartsAsked) -> ChartFigures:
        """Return all figures of all charts."""
