"""Hypothesis's choice of cells and releases."""

from hypothesis import strategies as st

from connector_app.domain.period import Period
from connector_app.summary.cells import Cell
from connector_app.summary.ledger import Number, Release, ReleaseKind

_TEXTS = st.text(max_size=8)
_COUNTS = st.integers(0, 10**9)
_DAYS = st.dates()

cells: st.SearchStrategy[Cell] = st.frozensets(st.tuples(_TEXTS, _TEXTS), max_size=3)
numbers = st.builds(
    Number,
    cell=cells,
    shown=st.none() | _COUNTS,
    low=_COUNTS,
    high=st.none() | _COUNTS,
    block=_TEXTS,
    since=st.integers(1, 99),
)
releases = st.builds(
    Release,
    id=st.uuids().map(str),
    sequence=st.just(1),
    made_on=_DAYS,
    kind=st.sampled_from(ReleaseKind),
    period=st.tuples(_DAYS, _DAYS).map(lambda days: Period(min(days), max(days))),
    recipient=_TEXTS,
    lists=_TEXTS,
    policy=_TEXTS,
    sha256=_TEXTS,
    content=_TEXTS,
    certificate=_TEXTS,
    numbers=st.lists(numbers, max_size=4, unique_by=lambda number: number.cell).map(tuple),
)
