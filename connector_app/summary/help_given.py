"""Help given: exchanges and hours by kind of help, beside the people behind the hours."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from connector_app.domain.vocabulary import Item
from connector_app.summary.cells import COUNTED, Cell, Count
from connector_app.summary.counting import Counting, Ints, Table, answered, ints, largest_two, listed
from connector_app.summary.layout import Layout, Mean
from connector_app.summary.protected import Unit
from connector_app.summary.words import COUNTED_ONCE, EXCHANGES, HOURS, HOURS_EACH
from connector_app.text import QT_TRANSLATE_NOOP

_TOOK_PART = answered("exchange")
#: The people whose time was noted when they gave something.
_TIMED: Cell = frozenset({("timed", "anything")})
_EXCHANGES = (COUNTED, "exchanges")
_HOURS = (COUNTED, "hours")
_HOUR = 60


def help_given(counting: Counting) -> Table:
    """Count exchanges, hours and the people who gave them, by kind of help."""
    facts = counting.facts
    items = listed(counting.vocabulary.categories, facts.category_codes)
    given = _Given.of(counting)
    counts: dict[Cell, Count] = {}
    rows: list[tuple[Cell | Mean, ...]] = []
    for item in (*items, None):
        happened, timed = _cells(item)
        # What is of no kind in the lists counts for any kind, and only there.
        chosen = [n for n, code in enumerate(facts.category_codes) if item is None or code == item.code]
        counts[happened] = given.exchanges(chosen)
        counts[timed], counts[timed | {_HOURS}] = given.hours(chosen)
        rows.append((happened, timed | {_HOURS}, timed, Mean(timed | {_HOURS}, timed)))
    layout = Layout(
        name="help_given",
        short=QT_TRANSLATE_NOOP("Summary", "Help given"),
        title=QT_TRANSLATE_NOOP("Summary", "Help given, by kind"),
        row_title=QT_TRANSLATE_NOOP("Summary", "Kind of help"),
        rows=(*(item.label for item in items), QT_TRANSLATE_NOOP("Summary", "Any kind of help")),
        columns=(
            QT_TRANSLATE_NOOP("Summary", "Exchanges"),
            QT_TRANSLATE_NOOP("Summary", "Hours given"),
            QT_TRANSLATE_NOOP("Summary", "People who gave these hours"),
            QT_TRANSLATE_NOOP("Summary", "Hours for each of them"),
        ),
        units=(Unit.EXCHANGES, Unit.HOURS, Unit.PEOPLE, Unit.HOURS_EACH),
        cells=tuple(rows),
        notes=(EXCHANGES, HOURS, HOURS_EACH, COUNTED_ONCE),
        retired=frozenset(n for n, item in enumerate(items) if not item.active),
    )
    return [layout], counts


def _cells(kind: Item | None) -> tuple[Cell, Cell]:
    """Return the cell of a kind's exchanges, and of the people who gave its hours; None for any kind."""
    if kind is None:
        return _TOOK_PART | {_EXCHANGES}, _TIMED
    return _TOOK_PART | {_EXCHANGES, ("kind", kind.code)}, _TIMED | {("timed", kind.code)}


@dataclass(frozen=True, slots=True)
class _Given:
    """How many exchanges there were of each kind, and [kind, person] in how many somebody was and gave minutes."""

    happened: Ints
    part: Ints
    minutes: Ints

    @classmethod
    def of(cls, counting: Counting) -> "_Given":
        facts, size = counting.facts, counting.size
        kinds = len(facts.category_codes)
        giver, receiver = counting.numbered(facts.leg_giver), counting.numbered(facts.leg_receiver)
        kind, exchange, minutes = (
            ints(column) for column in (facts.leg_category, facts.leg_exchange, facts.leg_minutes)
        )
        first = np.ones(exchange.size + 1, dtype=np.bool_)
        np.not_equal(exchange[1:], exchange[:-1], out=first[1:-1])
        alone, first = first[:-1] & first[1:], first[:-1]
        gave, got = kind * size + giver, kind * size + receiver
        timed = (minutes >= 0) & (giver >= 0)
        several = np.flatnonzero(~alone)
        sides = np.stack((giver[several], receiver[several]), axis=1)
        part = np.concatenate(
            (
                np.compress(alone & (giver >= 0), gave),
                np.compress(alone & (receiver >= 0) & (receiver != giver), got),
                _once(np.cumsum(first[several]), kind[several], sides, size),
            )
        )
        timed_minutes = np.bincount(
            np.compress(timed, gave), weights=np.compress(timed, minutes), minlength=kinds * size
        )
        return cls(
            np.bincount(np.compress(first, kind), minlength=kinds),
            _grid(np.bincount(part, minlength=kinds * size), kinds),
            _grid(timed_minutes, kinds),
        )

    def exchanges(self, kinds: list[int]) -> Count:
        """Count the exchanges of some kinds."""
        parts = self.part[kinds].sum(axis=0)
        return Count(int(self.happened[kinds].sum()), int(np.count_nonzero(parts)), largest_two(parts))

    def hours(self, kinds: list[int]) -> tuple[Count, Count]:
        """Count the people who gave minutes of some kinds, and their hours: whole ones, the upper of two."""
        parts = self.minutes[kinds].sum(axis=0)
        people = int(np.count_nonzero(parts))
        # Somebody's part is never taken for less than it is.
        first, second = (-(-minutes // _HOUR) for minutes in largest_two(parts))
        hours = (2 * int(parts.sum()) + _HOUR) // (2 * _HOUR)
        return Count.of_people(people), Count(hours, people, (first, second))


def _once(number: Ints, kind: Ints, sides: Ints, size: int) -> Ints:
    """Return kind * size + person once for each exchange of several legs that a person was in."""
    people = max(size, 1)
    where = number[:, np.newaxis] * people + sides
    pairs = np.sort(where[sides >= 0], kind="stable")  # they are nearly in order, which this sort makes use of
    pairs = pairs[np.diff(pairs, prepend=-1) != 0]
    kind_of = np.zeros(number.max(initial=0) + 1, dtype=np.int64)
    kind_of[number] = kind
    once: Ints = kind_of[pairs // people] * size + pairs % people
    return once


def _grid(parts: NDArray[Any], kinds: int) -> Ints:
    grid: Ints = parts.astype(np.int64).reshape(kinds, -1 if kinds else 0)
    return grid
