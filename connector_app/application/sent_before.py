"""What a summary shows in comparison with the last one that was sent of the same period."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from connector_app.application.plan_summary import Planned
from connector_app.summary.ledger import Release, ReleaseKind
from connector_app.summary.protected import Protected, Shown, Withheld

#: Where a number stands: the table's name, its row and its column.
Spot = tuple[str, int, int]


class Again(StrEnum):
    """How a summary stands to what was sent of its period before."""

    FIRST = "first"
    #: The same numbers are printed again.
    WORD_FOR_WORD = "word_for_word"
    #: The period still ran, or runs; some numbers may have been counted anew.
    REFRESHED = "refreshed"


@dataclass(frozen=True, slots=True)
class SentBefore:
    """The last release of the period, what some cells showed then, and how many are as they were.

    `was` holds only cells that show something else now, by where they stand now; every ``[c]`` is like another.
    """

    again: Again
    last: Release | None = None
    was: Mapping[Spot, Shown] = field(default_factory=dict)
    same: int = 0

    def in_table(self, name: str) -> dict[tuple[int, int], Shown]:
        """Return what cells of one table showed before, by row and column."""
        return {(row, column): shown for (table, row, column), shown in self.was.items() if table == name}


def sent_before(planned: Planned) -> SentBefore:
    """Compare a summary with the last one sent of its period; raise Refused when that cannot be read back."""
    period = planned.protected.period
    earlier = [each for each in planned.earlier if each.period == period and each.kind is not ReleaseKind.OUTSIDE]
    if not earlier:
        return SentBefore(Again.FIRST)
    last = earlier[-1]
    if planned.release is None:
        return SentBefore(Again.WORD_FOR_WORD, last)
    from connector_app.summary.printing import from_text  # with all that counts

    before = {label: shown for label, _, shown in _cells(from_text(last.content))}
    was: dict[Spot, Shown] = {}
    same = 0
    for label, spot, shown in _cells(planned.protected):
        if label not in before:
            continue
        if _reads(before[label]) == _reads(shown):
            same += 1
        else:
            was[spot] = before[label]
    return SentBefore(Again.REFRESHED, last, was, same)


def _cells(protected: Protected) -> Iterator[tuple[tuple[str, str, str], Spot, Shown]]:
    """Yield each cell by its labels and by where it stands."""
    for table in protected.tables:
        for row, (label, cells) in enumerate(zip(table.rows, table.cells, strict=True)):
            for column, (heading, shown) in enumerate(zip(table.columns, cells, strict=True)):
                yield (table.name, label, heading), (table.name, row, column), shown


def _reads(shown: Shown) -> int | None:
    """Return what a reader sees, None for ``[c]``."""
    return None if isinstance(shown, Withheld) else shown
