"""A copy of a notebook that knows fewer releases than left this machine says until when it knows nothing."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from connector_app.application.ledger_memory import lost_until, remember
from connector_app.application.messages import sentence
from connector_app.application.ports import Notebook
from connector_app.domain.errors import Refused
from connector_app.settings import SentFromHere
from connector_app.summary.ledger import Head
from tests.factory import TODAY, copy_notebook
from tests.store.releases import make_release

_LATER = TODAY + timedelta(days=40)


@pytest.fixture
def marks(tmp_path: Path) -> SentFromHere:
    """The memory of this machine, still empty."""
    return SentFromHere(tmp_path / "settings" / "sent.json")


@pytest.fixture
def notebook(tmp_path: Path) -> Iterator[Notebook]:
    """A notebook from which one summary was sent."""
    made = copy_notebook(tmp_path)
    made.ledger.commit(make_release(id="first"), {})
    yield made
    made.close()


def test_nothing_is_missing_where_nothing_else_was_sent(notebook: Notebook, marks: SentFromHere) -> None:
    assert lost_until(notebook, marks, TODAY) is None
    remember(marks, notebook.ledger.head(), TODAY)
    notebook.ledger.commit(make_release(2), {})  # on another machine
    assert lost_until(notebook, marks, TODAY) is None


def test_an_empty_ledger_leaves_no_mark(marks: SentFromHere) -> None:
    assert remember(marks, Head("aa", 0), TODAY)
    assert not marks.path.exists()


def test_a_day_is_kept_from_when_a_release_was_first_seen(notebook: Notebook, marks: SentFromHere) -> None:
    for day in (TODAY, _LATER):
        assert remember(marks, notebook.ledger.head(), day)
    assert marks.sent(notebook.ledger.head().ledger) == {"first": TODAY}


def test_what_is_lost_stays_lost_after_new_releases_and_on_other_machines(
    notebook: Notebook, marks: SentFromHere, tmp_path: Path
) -> None:
    remember(marks, Head(notebook.ledger.head().ledger, 2, "sent since"), TODAY)
    elsewhere = SentFromHere(tmp_path / "elsewhere.json")
    assert lost_until(notebook, elsewhere, _LATER) is None
    assert lost_until(notebook, marks, _LATER) == TODAY
    for sequence in (2, 3):
        notebook.ledger.commit(make_release(sequence), {})
        remember(marks, notebook.ledger.head(), _LATER)
    assert lost_until(notebook, marks, _LATER) == TODAY
    assert lost_until(notebook, elsewhere, _LATER) == TODAY


def test_copies_that_went_apart_are_both_told(notebook: Notebook, marks: SentFromHere) -> None:
    """As many releases in one as in the other, but not the same ones."""
    notebook.ledger.commit(make_release(2, id="here"), {})
    remember(marks, Head(notebook.ledger.head().ledger, 2, "in the other copy"), TODAY)
    assert lost_until(notebook, marks, TODAY) == TODAY


def test_other_notebooks_are_nothing_to_this_one(notebook: Notebook, marks: SentFromHere) -> None:
    remember(marks, Head("another", 7, "theirs"), TODAY)
    assert lost_until(notebook, marks, TODAY) is None


def test_a_clock_that_ran_ahead_locks_until_it_was_noticed_and_no_longer(
    notebook: Notebook, marks: SentFromHere
) -> None:
    remember(marks, Head(notebook.ledger.head().ledger, 2, "sent in 2030"), date(2030, 1, 1))
    assert lost_until(notebook, marks, TODAY) == TODAY
    assert lost_until(notebook, marks, _LATER) == TODAY


@given(days=st.lists(st.dates(), min_size=1, max_size=4))
@settings(max_examples=25)
def test_a_clock_that_lags_makes_nothing_older(tmp_path_factory: pytest.TempPathFactory, days: list[date]) -> None:
    marks = SentFromHere(tmp_path_factory.mktemp("marks") / "sent.json")
    for sequence, day in enumerate(days, 1):
        remember(marks, Head("ours", sequence, f"number {sequence}"), day)
    kept = list(marks.sent("ours").values())
    assert kept == sorted(kept)
    assert kept[-1] == max(days)


@pytest.mark.parametrize("kept", ["[1]", "half of {", '{"id": 5}', '{"id": "soon"}'])
def test_a_memory_of_the_notebook_that_makes_no_sense_is_told(
    notebook: Notebook, marks: SentFromHere, kept: str
) -> None:
    notebook.keep_setting("releases_lost", kept)
    with pytest.raises(Refused, match="ledger_broken"):
        lost_until(notebook, marks, TODAY)


def test_the_sentence_names_the_day() -> None:
    assert "(up to 22 November 2026)" in sentence(Refused("ledger_lost", day="22 November 2026"))
