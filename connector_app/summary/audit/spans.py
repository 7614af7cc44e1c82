"""Spans: the stretches of record that summaries count, and the groups of people that tell them apart.

Summaries of overlapping stretches (a month and its quarter, a running quarter sent twice) count the same
people again. Stretches that lie within each other are cut into segments; an invented community is made of
groups that took part in one segment only, in all segments of a stretch, or in all of them but spoke in one.
More kinds of people are thinkable; leaving them out can only make a summary harder to release, never less safe.
"""

import itertools
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta

#: With more groups than this the silent ones are left out: the model would become too large to try.
_MOST_GROUPS = 24


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
    """People who took part at the same times: counted in the spans `present`, heard in the spans `heard`."""

    number: int
    present: frozenset[Span]
    heard: frozenset[Span]


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
    parts = [Span(first, after - timedelta(1)) for first, after in itertools.pairwise(cuts)]
    kept = tuple(part for part in parts if any(part.within(span) for span in spans))
    return Segments(tuple(sorted(set(spans))), kept)


def groups_of(segments: Segments) -> tuple[Group, ...]:
    """Return the groups of people an invented community is made of."""

    def seen(numbers: Collection[int]) -> frozenset[Span]:
        return frozenset(span for span in segments.spans if not set(segments.of(span)).isdisjoint(numbers))

    wide = [segments.of(span) for span in segments.spans if len(segments.of(span)) > 1]
    found = [(seen([n]), seen([n])) for n in range(len(segments.parts))]
    found += [(seen(numbers), seen(numbers)) for numbers in wide]
    silent = [(seen(numbers), seen([n])) for numbers in sorted(wide, key=len, reverse=True) for n in numbers]
    for group in silent:
        if len(found) >= _MOST_GROUPS:
            break
        found.append(group)
    return tuple(Group(n, present, heard) for n, (present, heard) in enumerate(dict.fromkeys(found)))
