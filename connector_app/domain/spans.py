"""Stretches of equal length side by side, as a chart over time is divided: months, quarters or years."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from connector_app.domain.period import Period, containing

_MOST_MONTHS, _MOST_QUARTERS = 18, 16
_MONTHS_OF_QUARTER = 3


class Unit(StrEnum):
    """The length of a stretch."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Spans:
    """Stretches of one unit without gaps between them, the oldest first; never empty."""

    unit: Unit
    stretches: tuple[Period, ...]

    @property
    def first(self) -> date:
        """Return the first day of all."""
        return self.stretches[0].first

    @property
    def last(self) -> date:
        """Return the last day of all."""
        return self.stretches[-1].last

    def complete(self, today: date) -> int:
        """Return how many of them are over: the one that holds today may still grow."""
        return sum(stretch.last < today for stretch in self.stretches)


def spans_of(first: date, last: date, unit: Unit) -> Spans:
    """Return the stretches of a unit from the one that holds `first` to the one that holds `last`."""
    found = [_holding(last, unit)]
    while found[-1].first > first:
        found.append(found[-1].previous())
    return Spans(unit, tuple(reversed(found)))


def readable_spans(first: date, last: date, units: Sequence[Unit] = tuple(Unit)) -> Spans:
    """Return the finest of some units in which not too many stretches stand side by side to be read."""
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    fits = {
        Unit.MONTH: months <= _MOST_MONTHS,
        Unit.QUARTER: months <= _MOST_QUARTERS * _MONTHS_OF_QUARTER,
        Unit.YEAR: True,
    }
    return spans_of(first, last, next((unit for unit in units if fits[unit]), units[-1]))


def _holding(day: date, unit: Unit) -> Period:
    form = {Unit.MONTH: "2000-01", Unit.QUARTER: "2000Q1", Unit.YEAR: "2000"}[unit]
    return containing(day, form)
