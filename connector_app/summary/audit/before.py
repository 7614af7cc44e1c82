"""What a new summary has to reckon with: the numbers that are out already, and those it prints once more."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from connector_app.summary.audit.knowledge import Known
from connector_app.summary.audit.people import Coarser
from connector_app.summary.audit.spans import Span
from connector_app.summary.cells import Cell
from connector_app.summary.ledger import Number


@dataclass(frozen=True, slots=True)
class Before:
    """Earlier numbers of the same days, for one new summary.

    `span` are the days the new numbers count; `known` is what readers know already, `small` the places in it
    that must stay open; `carried` are numbers printed as they were last time, by cell; `kept` tells the blocks
    in which nothing may be counted anew. `earlier` is how many summaries that is, `until` the last day of a period
    that still runs, `alone` whether no other summary ever counted any of these days.
    """

    span: Span
    known: Sequence[Known] = ()
    small: frozenset[int] = frozenset()
    carried: Mapping[Cell, Number] = field(default_factory=dict)
    kept: frozenset[str] = frozenset()
    coarser: Coarser = field(default_factory=dict)
    earlier: int = 0
    until: date | None = None
    alone: bool = True

    def keeps(self, cell: Cell) -> bool:
        """Tell whether a number may not be counted anew."""
        return block_of(cell) in self.kept


#: The block of all numbers that are about no single neighbourhood.
WHOLE = "all"


def block_of(cell: Cell) -> str:
    """Return the part of a running summary with which a number is counted anew: a neighbourhood, or the whole."""
    return next((f"place:{code}" for dimension, code in cell if dimension == "place"), WHOLE)
