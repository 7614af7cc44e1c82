"""Spans: the stretches of record that summaries count, and the groups of people that tell them apart.

Summaries of overlapping stretches (a month and its quarter, a running quarter sent twice) count the same
people again. Stretches that lie within each other are cut into segments; an invented community is made of
groups that took part in one segment only, or in all segments of a stretch. What a group said and did is told
apart once more, in blocks: the same in all its segments, or in one of them. More is thinkable; leaving it out
can only make a summary harder to release, never less safe.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

#: The block of those who said or did the same in all segments of their group.
ALWAYS = -1


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """The days whose record a number counts, both included."""

    first: date
    last: date

    def within(self, other: "Span") -> bool:
        """Tell whether all days lie in another span."""
        return other.first <= self.first and self.last <= other.last

    def meets(self, other: "Span") -> bool:
        """Tell whether any day lies in both."""
        return self.first <= other.last and other.first <= self.last


@dataclass(frozen=True, slots=True)
class Group:
    """People who took part in the same segments."""

    number: int
    segments: tuple[int, ...]

    @property
    def blocks(self) -> tuple[int, ...]:
        """Return the blocks of a question: always, and in one segment where there are several."""
        return self.seen(self.segments)

    def seen(self, segments: Collection[int]) -> tuple[int, ...]:
        """Return the blocks that some segments of the group show."""
        return (ALWAYS, *segments) if len(self.segments) > 1 else (ALWAYS,)

    def within(self, segments: Collection[int]) -> tuple[int, ...]:
        """Return the group's segments among some."""
        return tuple(segment for segment in self.segments if segment in segments)


@dataclass(frozen=True, slots=True)
class Segments:
    """The parts that spans consist of, in order of days."""

    spans: tuple[Span, ...]
    parts: tuple[Span, ...]

    def of(self, span: Span) -> tuple[int, ...]:
        """Return the numbers of a span's segments."""
        return tuple(n for n, part in enumerate(self.parts) if part.within(span))


def cross(spans: Collection[Span]) -> bool:
    """Tell whether two spans overlap without one lying within the other."""
    return any(one.meets(two) and not one.within(two) and not two.within(one) for one in spans for two in spans)


def segments_of(spans: Collection[Span]) -> Segments:
    """Cut spans at each other's ends."""
    cuts = sorted({span.first for span in spans} | {span.last + timedelta(1) for span in spans})
    parts = [Span(first, after - timedelta(1)) for first, after in pairwise(cuts)]
    kept = tuple(part for part in parts if any(part.within(span) for span in spans))
    return Segments(tuple(sorted(set(spans))), kept)


def groups_of(segments: Segments) -> tuple[Group, ...]:
    """Return the groups of people an invented community is made of."""
    single = ((number,) for number in range(len(segments.parts)))
    found = dict.fromkeys([*single, *map(segments.of, segments.spans)])
    return tuple(Group(number, parts) for number, parts in enumerate(found))
