"""What proves a release is checked without any solver, and nothing that does not fit passes."""

import json
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app.domain.errors import Refused
from connector_app.summary.audit.before import Before
from connector_app.summary.audit.knowledge import Known
from connector_app.summary.audit.model import UNBOUNDED, rest_of
from connector_app.summary.audit.question import Showing, question_of
from connector_app.summary.audit.repair import Contradiction, audit, certificate_holds, certificate_of, lore_of
from connector_app.summary.audit.witness import verify_witness
from connector_app.summary.cells import EVERYONE
from tests.summary.audit.attacker import bins_only
from tests.summary.audit.attacks import TWO_WAY, released, small_pack
from tests.summary.audit.villages import counted, only
from tests.summary.audit.witnesses import SPAN, known_of, model_and_communities


@pytest.fixture(scope="module")
def made():
    return released(only(counted(30, 1, 5), "what_matters", "exchanges", "reciprocity"))


@pytest.fixture(scope="module")
def proof(made):
    model, communities = model_and_communities(made)
    assert len(communities) > 2
    return model, communities


@pytest.fixture(scope="module")
def question():
    tables = small_pack(80, 4)
    showing = Showing(tables.counts, bins_only(tables, tables.counts), {}, tables.sensitive, TWO_WAY)
    return question_of(showing, tables.counts, Before(SPAN))[0]


def test_every_community_of_a_release_is_a_witness(proof):
    model, communities = proof
    assert all(verify_witness(model, counts) for counts in communities)


@given(seed=st.integers(0, 10_000))
def test_a_community_beyond_what_is_known_is_none(proof, seed):
    """Change one count by just so much that a row it stands in is left."""
    model, communities = proof
    chance = np.random.default_rng(seed)
    counts = chance.choice(communities).copy()
    place = int(chance.integers(model.column.size))
    at, factor = int(model.column[place]), int(model.value[place])
    row = int(np.searchsorted(model.start, place, side="right")) - 1
    total = int(model.sums(counts)[row])
    over = (int(model.high[row]) - total) // abs(factor) + 1
    under = (total - int(model.low[row])) // abs(factor) + 1
    step = over if seed % 2 else -under
    counts[at] += step if factor > 0 else -step
    assert not verify_witness(model, counts)


@given(seed=st.integers(0, 10_000))
def test_sums_are_those_of_plain_integers(proof, seed):
    model, communities = proof
    chance = np.random.default_rng(seed)
    counts, row = chance.choice(communities), int(chance.integers(model.low.size))
    columns, values = model.terms(row)
    plain = sum(int(value) * int(counts[place]) for place, value in zip(columns, values, strict=True))
    assert int(model.sums(counts)[row]) == plain


@given(seed=st.integers(0, 10_000))
def test_what_is_left_over_some_counts_says_the_same_of_them_as_the_whole(proof, seed):
    model, communities = proof
    chance = np.random.default_rng(seed)
    counts = chance.choice(communities)
    others = np.flatnonzero(chance.random(model.size) < 0.05)
    rest = rest_of(model, counts, others)
    assert rest is not None
    changed = counts.copy()
    changed[others] = counts[others] + chance.integers(-1, 2, others.size) * (counts[others] > 0)
    sums = model.sums(changed)
    kept = bool(((sums >= model.low) & (sums <= model.high)).all())
    parts = rest.sums(changed[others])
    assert bool(((parts >= rest.low) & (parts <= rest.high)).all()) == kept


def test_nothing_is_left_over_counts_that_break_a_row(proof):
    model, (counts, *_) = proof
    row = next(row for row in range(model.links, model.low.size) if model.high[row] < UNBOUNDED)
    broken = counts.copy()
    broken[model.terms(row)[0]] = 1000
    free_elsewhere = np.setdiff1d(np.arange(model.size), model.terms(row)[0])
    assert rest_of(model, broken, free_elsewhere) is None


def test_numbers_of_another_kind_are_no_witness(proof):
    model, (counts, *_) = proof
    negative = counts.copy()
    negative[0] = -1
    others = [negative, counts[:-1], np.append(counts, 0), counts.reshape(1, -1)]
    others += [counts.astype(kind) for kind in (np.float64, np.int32, np.uint64, object)]
    assert [verify_witness(model, each) for each in others] == [False] * len(others)


def test_what_rows_cannot_say_is_checked_too(proof):
    model, (counts, *_) = proof
    assert model.checks
    places = [place for check in model.checks for place in check.places]
    assert set(places) == set(model.checked.tolist())
    people, *kinds = next(check.places for check in model.checks if len(check.places) > 6)
    emptied = counts.copy()
    emptied[people], emptied[kinds] = 5, 0
    assert not all(check(emptied) for check in model.checks)


def test_a_certificate_can_be_read_again(made, proof):
    _, communities = proof
    assert certificate_holds(known_of(made), made.certificate)
    assert certificate_of(communities, lore_of(made.certificate)) == made.certificate


def _changed(certificate, **fields):
    return json.dumps(json.loads(certificate) | fields)


def test_a_certificate_that_does_not_fit_is_refused(made):
    known, first = known_of(made), json.loads(made.certificate)["communities"][0]
    one_more = [first[0] + 1000, *first[1:]]
    for broken in (
        "",
        "{}",
        "[]",
        "null",
        made.certificate[:-2],
        _changed(made.certificate, communities=[]),
        _changed(made.certificate, communities=[one_more]),
        _changed(made.certificate, communities=[first[:-1]]),
        _changed(made.certificate, communities=[[*first[:-1], 1 << 70]]),
        _changed(made.certificate, communities=[[*first[:-1], "one"]]),
        _changed(made.certificate, communities=7),
        _changed(made.certificate, finer=[["place"]]),
    ):
        assert not certificate_holds(known, broken), broken[:80]


def test_a_certificate_does_not_fit_other_numbers(made):
    known = known_of(made)
    at = next(n for n, number in enumerate(known) if number.cell == EVERYONE)
    known[at] = Known(SPAN, EVERYONE, known[at].high + 1, known[at].high + 5)
    assert not certificate_holds(known, made.certificate)


def test_an_audit_that_runs_out_of_time_is_refused(question):
    with pytest.raises(Refused) as refused:
        audit(question, lambda: None, seconds=0)
    assert refused.value.code == "audit_timed_out"


class _Stopped(Exception):
    pass


@pytest.mark.parametrize("after", [0, 3])
def test_an_audit_can_be_stopped(question, after):
    ticks = iter(range(after))

    def tick():
        if next(ticks, None) is None:
            raise _Stopped

    with pytest.raises(_Stopped):
        audit(question, tick)


def test_numbers_that_contradict_each_other_are_refused(question):
    known = [replace(n, low=3, high=4) if n.cell == EVERYONE else n for n in question.known]
    with pytest.raises(Contradiction):
        audit(replace(question, known=known), lambda: None)


def test_nothing_left_to_withhold_is_refused(question):
    with pytest.raises(Refused) as refused:
        audit(replace(question, may_hide=frozenset()), lambda: None)
    assert refused.value.code == "audit_failed"
