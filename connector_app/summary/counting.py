"""Counting distinct people on packed columns: every table asks the same crowd the same kind of question."""

from collections.abc import Iterable, Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from connector_app.domain.vocabulary import CodeList, Item, Vocabulary
from connector_app.summary.cells import ANSWERED, EVERYONE, Cell, Count
from connector_app.summary.cut import FINEST, Cut, Places
from connector_app.summary.facts import Column, Facts
from connector_app.summary.homes import homes_of
from connector_app.summary.layout import Layout
from connector_app.summary.lists import AnswerList
from connector_app.summary.words import ALL_NEIGHBOURHOODS, ALL_TOWNS, NOT_KNOWN

Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]

#: What one table function gives: its layouts and the true counts of their cells.
Table = tuple[list[Layout], dict[Cell, Count]]

#: Above this many unused numbers a look-up table costs more than it saves.
_SPAN = 1_000_000


def ints(column: Column) -> Ints:
    """Return a packed column as numbers, without copying."""
    return np.asarray(column, dtype=np.int64)


def positions(known: Ints, wanted: Ints) -> Ints:
    """Return where each wanted number stands among the distinct `known` ones, -1 when it does not."""
    if known.size == 0:
        return np.full(wanted.size, -1, dtype=np.int64)
    low, high = int(known.min()), int(known.max())
    if low == 0 and high == known.size - 1 and np.array_equal(known, np.arange(known.size)):
        return np.where((wanted < 0) | (wanted > high), -1, wanted)  # a number is its own place
    if high - low < 4 * known.size + _SPAN:
        table = np.full(high - low + 2, -1, dtype=np.int64)
        table[known - low] = np.arange(known.size)
        # One cell beyond the last takes every number from outside.
        return table[np.where((wanted < low) | (wanted > high), high - low + 1, wanted - low)]
    order = np.argsort(known)
    ordered = known[order]
    at = np.minimum(np.searchsorted(ordered, wanted), known.size - 1)
    return np.where(ordered[at] == wanted, order[at], -1)


def distinct(values: Ints) -> Ints:
    """Return the distinct numbers in order; quick where they already are in order, as stores give them."""
    if not bool(np.all(values[1:] >= values[:-1])):
        values = np.sort(values)
    first = np.ones(values.size, dtype=np.bool_)
    first[1:] = values[1:] != values[:-1]
    return values[first]


def ranks(values: Ints, known: Ints) -> Ints:
    """Return where each number stands among its column's `distinct` ones; quick where they are in order."""
    if not bool(np.all(values[1:] >= values[:-1])):
        return positions(known, values)
    new = np.zeros(values.size, dtype=np.bool_)
    np.not_equal(values[1:], values[:-1], out=new[1:])
    return np.cumsum(new)


def listed(codes: CodeList, used: Iterable[str]) -> list[Item]:
    """Return every code in force, and those no longer in force that were used."""
    seen = frozenset(used)
    return [item for item in codes.items if item.active or item.code in seen]


class Counting:
    """The people of one summary, numbered from 0, and questions about them."""

    def __init__(
        self, facts: Facts, vocabulary: Vocabulary, cut: Cut = FINEST, lists: Sequence[AnswerList] = ()
    ) -> None:
        self.facts = facts
        self.lists = lists
        self.vocabulary = vocabulary
        self.cut = cut
        self._homes = homes_of(facts, cut.places)
        self._people = ints(facts.people)
        self.size = self._people.size

    def numbered(self, column: Column) -> Ints:
        """Return people of a column by their number here, -1 when they are not counted."""
        return positions(self._people, ints(column))

    def none(self) -> Flags:
        """Return nobody."""
        return np.zeros(self.size, dtype=np.bool_)

    def those(self, numbers: Ints) -> Flags:
        """Return the people of these numbers; -1 is nobody."""
        flags = np.zeros(self.size + 1, dtype=np.bool_)
        flags[numbers] = True
        return flags[:-1]

    def by_code(self, column: Column, codes: Ints, size: int) -> Flags:
        """Return who has which code, [code, person]."""
        grid = np.zeros((size, self.size + 1), dtype=np.bool_)
        grid[codes, self.numbered(column)] = True
        return grid[:, :-1]

    def row(self, grid: Flags, codes: Sequence[str], code: str) -> Flags:
        """Return the people of one code; nobody when the facts do not know it."""
        return grid[list(codes).index(code)] if code in codes else self.none()

    @cached_property
    def _home(self) -> Ints:
        into = [*self._homes.of, len(self._homes.codes)]
        return np.asarray(into, dtype=np.int64)[ints(self.facts.people_place)]

    @property
    def place_labels(self) -> tuple[str, ...]:
        """Return the places people live in, then not known, then all of them; only that where no place counts."""
        if self.cut.places is Places.NONE:
            return (ALL_NEIGHBOURHOODS,)
        every = ALL_TOWNS if self.cut.places is Places.TOWNS else ALL_NEIGHBOURHOODS
        return (*self._homes.labels, NOT_KNOWN, every)

    def places_of(self, cell: Cell) -> tuple[Cell, ...]:
        """Return the cell in each place, where it is not known, and in all: the order of the labels."""
        if self.cut.places is Places.NONE:
            return (cell,)
        return (*(cell | {("place", code)} for code in (*self._homes.codes, "")), cell)

    def across_places(self, cell: Cell, people: Flags) -> dict[Cell, Count]:
        """Count people in each place and in all."""
        numbers = [int(np.count_nonzero(people))]
        if self.cut.places is not Places.NONE:
            each = np.bincount(self._home[people], minlength=len(self._homes.codes) + 1)
            numbers = [*each.tolist(), *numbers]
        return {cell: Count.of_people(n) for cell, n in zip(self.places_of(cell), numbers, strict=True)}

    def everyone(self) -> dict[Cell, Count]:
        """Count all people."""
        return {EVERYONE: Count.of_people(self.size)}


def anyone(grid: Flags) -> Flags:
    """Return who has any of the codes, from [code, person]."""
    found: Flags = np.any(grid, axis=0)
    return found


def people(flags: Flags) -> Count:
    """Count people."""
    return Count.of_people(int(np.count_nonzero(flags)))


def answered(about: str) -> Cell:
    """Return the cell of everybody who said anything about a subject."""
    return frozenset({(ANSWERED, about)})


def largest_two(parts: Ints) -> tuple[int, int]:
    """Return the two largest of each person's parts."""
    if not parts.size:
        return (0, 0)
    at = int(parts.argmax())
    second = max(int(parts[:at].max(initial=0)), int(parts[at + 1 :].max(initial=0)))
    return (int(parts[at]), second)
