"""Spans are cut into segments that make them up again, unless they cross."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from connector_app.summary.audit.spans import ALWAYS, Span, cross, groups_of, segments_of

_BEGIN = date(2026, 1, 1)


def span(first: int, last: int) -> Span:
    return Span(_BEGIN + timedelta(first), _BEGIN + timedelta(last))


@st.composite
def nested(draw: st.DrawFn) -> set[Span]:
    """Spans of which any two lie within each other or apart."""
    found: set[Span] = set()
    for first, length in draw(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), min_size=1, max_size=8)):
        if not cross({*found, span(first, first + length)}):
            found.add(span(first, first + length))
    return found


def days(spans: object) -> list[date]:
    return [each.first + timedelta(n) for each in spans for n in range((each.last - each.first).days + 1)]


@given(nested())
def test_segments_lie_apart_and_make_up_every_span(spans):
    segments = segments_of(spans)
    told = days(segments.parts)
    assert len(told) == len(set(told))
    assert set(told) == set(days(spans))
    for each in spans:
        assert days(segments.parts[number] for number in segments.of(each)) == days([each])


@given(nested())
def test_every_span_and_every_segment_has_its_people(spans):
    segments = segments_of(spans)
    groups = groups_of(segments)
    among = [group.segments for group in groups]
    assert len(among) == len(set(among))
    assert {segments.of(each) for each in spans} | {(n,) for n in range(len(segments.parts))} == set(among)
    for group in groups:
        assert group.blocks == ((ALWAYS,) if len(group.segments) == 1 else (ALWAYS, *group.segments))


@given(st.integers(0, 9), st.integers(0, 9), st.integers(0, 9), st.integers(0, 9))
def test_spans_cross_when_each_has_days_of_its_own_beside_common_ones(a, b, c, d):
    one, other = span(min(a, b), max(a, b)), span(min(c, d), max(c, d))
    mine, theirs = set(days([one])), set(days([other]))
    assert cross({one, other}) == bool(mine & theirs and mine - theirs and theirs - mine)
    assert one.within(other) == (mine <= theirs)
    assert one.meets(other) == bool(mine & theirs)
