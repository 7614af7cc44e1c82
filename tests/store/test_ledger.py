"""What was sent is remembered whole, in order, and without a name; whoever changes it is noticed."""

from array import array
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as driver
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from connector_app.application.changes import ChangeSet
from connector_app.application.commands import delete
from connector_app.application.dispatch import Dispatcher
from connector_app.application.ports import Ledger
from connector_app.domain.errors import Refused, RuleBroken
from connector_app.domain.noun import ref_of
from connector_app.domain.period import quarter_of
from connector_app.store.ledger import NotebookLedger
from connector_app.store.notebook import OpenNotebook
from connector_app.store.release_rows import add, releases_of
from connector_app.summary.ledger import Head, Release
from tests.factory import TODAY, make_consent, make_conversation, make_notebook, make_person
from tests.store.any_release import releases
from tests.store.releases import make_number, make_release, one_after_another, rolled_back


def test_the_terms_of_the_application_are_met(notebook: OpenNotebook) -> None:
    kept: Ledger = notebook.ledger
    assert isinstance(kept, NotebookLedger)
    assert {name for name in vars(Ledger) if not name.startswith("_")} <= set(dir(kept))


def test_a_new_ledger_is_empty_and_like_no_other(notebook: OpenNotebook, empty: OpenNotebook) -> None:
    head = notebook.ledger.head()
    assert (head.sequence, head.last, notebook.ledger.releases()) == (0, "", [])
    assert notebook.ledger.members("all") == ({}, 0)
    assert len(bytes.fromhex(head.ledger)) == 16
    assert head.ledger != empty.ledger.head().ledger
    with notebook._engine.connect() as one, empty._engine.connect() as other:
        keys = {c.exec_driver_sql("SELECT secret FROM ledger").scalar_one() for c in (one, other)}
    assert {len(key) for key in keys} == {32}
    assert len(keys) == 2


@given(st.lists(releases, max_size=3, unique_by=lambda release: release.id).map(one_after_another))
@settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow])
def test_releases_come_back_as_they_were_sent(empty: OpenNotebook, made: list[Release]) -> None:
    with rolled_back(empty) as connection:
        for release in made:
            add(connection, release)
        assert releases_of(connection) == made


def test_the_chain_goes_on_after_the_notebook_was_closed(notebook: OpenNotebook) -> None:
    first, second = make_release(1), make_release(2)
    for release in (first, second):
        notebook.ledger.commit(release, {})
    assert notebook.ledger.head() == Head(notebook.ledger.head().ledger, 2, second.id)
    assert notebook.ledger.releases() == [first, second]
    assert notebook.verify() == []


@pytest.mark.parametrize("sequence", [0, 1, 3])
def test_a_release_must_be_the_next_one(notebook: OpenNotebook, sequence: int) -> None:
    notebook.ledger.commit(make_release(1), {"all": {b"ann": b"1"}})
    before = notebook.ledger.releases()
    with pytest.raises(Refused, match="ledger_moved_on"):
        notebook.ledger.commit(make_release(sequence), {"all": {b"bea": b"2"}})
    assert notebook.ledger.releases() == before
    assert notebook.ledger.members("all") == ({b"ann": b"1"}, 0)


def test_a_release_that_cannot_be_stored_leaves_nothing(notebook: OpenNotebook) -> None:
    twice = make_release(numbers=(make_number(10), make_number(15)))
    with pytest.raises(ValueError, match="one number of a cell"):
        notebook.ledger.commit(twice, {})
    with pytest.raises(RuleBroken, match="text_not_storable"):
        notebook.ledger.commit(make_release(recipient="half \ud83d"), {})
    assert notebook.ledger.head().sequence == 0
    assert notebook.verify() == []


def test_a_block_counted_anew_forgets_who_was_in_it_and_the_others_stay(notebook: OpenNotebook) -> None:
    ledger = notebook.ledger
    ledger.commit(make_release(1), {"all": {b"ann": b"1", b"bea": b"2"}, "north": {b"ann": b"1"}})
    ledger.commit(make_release(2), {"all": {b"cy": b"3"}, "south": {}})
    assert ledger.members("all") == ({b"cy": b"3"}, 0)
    assert ledger.members("north") == ({b"ann": b"1"}, 0)
    assert ledger.members("south") == ({}, 0)


def test_the_erased_are_forgotten_and_counted_until_the_block_is_counted_anew(notebook: OpenNotebook) -> None:
    ann, bea, cy = (make_person(name) for name in ("Ann", "Bea", "Cy"))
    with notebook.write() as session:
        session.save([ann, bea, cy])
    of = dict(zip((ann.id, bea.id, cy.id), _tokens(notebook, ann, bea, cy), strict=True))
    everyone = dict.fromkeys(of.values(), b"1")
    notebook.ledger.commit(make_release(1), {"all": everyone, "north": {of[ann.id]: b"1"}, "south": {}})
    with notebook.write() as session:
        session.delete([ref_of(ann), ref_of(cy)])
    for _ in range(2):  # a second time there is nobody left to erase
        notebook.ledger.erase([ann.id, cy.id])
    assert notebook.ledger.members("all") == ({of[bea.id]: b"1"}, 2)
    assert notebook.ledger.members("north") == ({}, 1)
    assert notebook.ledger.members("south") == ({}, 0)
    notebook.ledger.commit(make_release(2), {"all": {of[bea.id]: b"2"}})
    assert notebook.ledger.members("all") == ({of[bea.id]: b"2"}, 0)
    assert notebook.ledger.members("north") == ({}, 1)


def _tokens(notebook: OpenNotebook, *people: Any) -> list[bytes]:
    """Return the tokens of people by the keys they have now."""
    return notebook.ledger.tokens(array("q", [notebook.reader.key_of(ref_of(one)) or 0 for one in people]))


def test_a_deletion_that_was_undone_changes_nobody(notebook: OpenNotebook) -> None:
    def ignored(_changes: ChangeSet) -> None: ...

    dawn, ali = make_person("Dawn"), make_person("Ali")
    with notebook.write() as session:
        session.save([dawn, ali])
    before = _tokens(notebook, dawn, ali)
    notebook.ledger.commit(make_release(), {"all": dict.fromkeys(before, b"1")})
    dispatcher = Dispatcher(notebook, ignored)
    dispatcher.run(delete(dawn))
    assert notebook.ledger.members("all") == (dict.fromkeys(before, b"1"), 0)
    dispatcher.undo()
    assert _tokens(notebook, dawn, ali) == before


def test_facts_lead_to_tokens_that_tell_nothing(notebook: OpenNotebook, tmp_path: Path) -> None:
    other = make_notebook(tmp_path, name="other")
    dawn, ali, bea = (make_person(name) for name in ("Dawn", "Ali", "Bea"))
    counted = (dawn, bea)
    talks = [make_conversation(dawn, ali, bea)]
    for each in (notebook, other):
        with each.write() as session:
            session.save([dawn, ali, bea, *map(make_consent, counted), *talks])
    facts = notebook.reader.facts(quarter_of(TODAY))
    assert len(facts.people_key) == len(facts.people) == 2
    tokens = notebook.ledger.tokens(facts.people_key)
    assert tokens == _tokens(notebook, *counted)
    assert {len(token) for token in tokens} == {16}
    assert set(tokens).isdisjoint(_tokens(other, *counted))
    assert set(tokens).isdisjoint(bytes.fromhex(one.id) for one in counted)
    assert notebook.ledger.tokens(array("q")) == []
    other.close()
    with notebook.write() as session:
        session.delete([ref_of(noun) for _, noun in session.referring_to([ref_of(bea)])])
        session.delete([ref_of(bea)])
    with pytest.raises(Refused, match="gone"):
        notebook.ledger.tokens(facts.people_key)


@pytest.mark.parametrize("table", ["ledger", "release", "release_cell", "block_state", "block_member"])
def test_counting_cannot_read_what_was_sent(empty: OpenNotebook, table: str) -> None:
    with (
        empty.reader._counting._connection() as connection,
        pytest.raises(driver.DatabaseError, match=r"prohibited|not authorized"),
    ):
        connection.execute(f"SELECT * FROM {table}")
