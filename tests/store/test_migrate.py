"""Bringing a notebook up to date: a copy before, all or nothing, and the result is looked at before it counts."""

from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection

from connector_app.application.copies import Why
from connector_app.domain.errors import NotebookError
from connector_app.domain.noun import ref_of
from connector_app.store import migrate
from connector_app.store.schema import VERSION
from tests.factory import PASSPHRASE, make_conversation, make_notebook, make_person, notebooks
from tests.store.old_notebooks import as_of

DAWN = make_person()


@pytest.fixture
def old(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A closed notebook of the third version."""
    with as_of(3, monkeypatch):
        notebook = make_notebook(tmp_path, DAWN, make_conversation(DAWN))
        notebook.close()
    return notebook.path


def test_a_copy_as_it_was_lies_there_first(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with closing(notebooks().open(old, PASSPHRASE)) as notebook:
        (copy,) = notebook.copies()
        assert (copy.why, copy.version) == (Why.BEFORE_VERSION, VERSION)
        assert copy.path.name.endswith(f" before version {VERSION}.connector")
        assert notebook.copy_due()
    with as_of(3, monkeypatch), closing(notebooks().open(copy.path, PASSPHRASE)) as before:
        assert before.verify() == []
    inside = notebooks().look_inside(copy.path, old, PASSPHRASE)
    assert inside.difference is not None
    assert inside.difference.lost == inside.difference.changed == 0
    notebooks().restore(copy.path, old, PASSPHRASE)
    with closing(notebooks().open(old, PASSPHRASE)) as again:
        assert again.reader.get(ref_of(DAWN)) == DAWN
        assert len(again.copies()) == 2


@pytest.mark.parametrize(
    "spoil",
    [
        "DELETE FROM conversation",
        "DROP TABLE draft",
        "PRAGMA user_version=3",
        "INSERT INTO conversation_text VALUES (99, '')",
    ],
)
def test_a_result_that_is_not_whole_is_taken_back(old: Path, monkeypatch: pytest.MonkeyPatch, spoil: str) -> None:
    upgrade = migrate._upgrade

    def badly(connection: Connection) -> None:
        upgrade(connection)
        connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
        connection.exec_driver_sql(spoil)

    with monkeypatch.context() as bad:
        bad.setattr(migrate, "_upgrade", badly)
        with pytest.raises(NotebookError, match="upgrade_failed") as refusal:
            notebooks().open(old, PASSPHRASE)
    (copy,) = notebooks().copies(old)
    assert refusal.value.params["copy"] == copy.path.name
    with as_of(3, monkeypatch), closing(notebooks().open(old, PASSPHRASE)) as before:
        assert before.reader.totals().conversations == 1
        assert before.verify() == []


def test_nothing_is_touched_when_no_copy_can_be_made(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old.with_name("notes copies").write_text("a file where the folder should be")
    whole = old.read_bytes()
    with pytest.raises(NotebookError, match="upgrade_not_copied"):
        notebooks().open(old, PASSPHRASE)
    assert old.read_bytes() == whole
