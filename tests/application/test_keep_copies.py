"""When copies are made and where they go, and what a copy is told to know nothing of."""

from contextlib import closing
from pathlib import Path

from connector_app.application.copies import copies_folder
from connector_app.application.keep_copies import (
    copy_before,
    copy_is_due,
    folders_for,
    keep_copies,
    with_unknown_releases,
)
from connector_app.application.ledger_memory import lost_until, remember
from connector_app.settings import SentFromHere
from tests.factory import PASSPHRASE, TODAY, copy_notebook, notebooks
from tests.store.releases import make_release


def test_copies_go_beside_the_notebook_and_to_a_stick_that_is_there(tmp_path: Path) -> None:
    path, stick = tmp_path / "notes.connector", tmp_path / "stick"
    assert folders_for(path, stick) == [tmp_path / "notes copies"]
    stick.mkdir()
    assert folders_for(path, stick) == [tmp_path / "notes copies", stick / "notes copies"]


def test_what_is_due_is_made_and_nothing_twice(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    with closing(copy_notebook(tmp_path)) as notebook:
        assert copy_is_due(notebook, stick)
        assert keep_copies(notebook, stick) == []
        assert not copy_is_due(notebook, stick)
        keep_copies(notebook, stick)
        assert [len(notebook.copies(folder)) for folder in folders_for(notebook.path, stick)] == [1, 1]


def test_one_place_that_fails_does_not_keep_the_other_from_its_copy(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    with closing(copy_notebook(tmp_path)) as notebook:
        copies_folder(notebook.path).write_text("in the way")
        troubles = keep_copies(notebook, stick)
        assert [trouble.code for trouble in troubles] == ["copy_folder_closed"]
        assert len(notebook.copies(stick / "notes copies")) == 1


def test_an_invented_community_needs_no_copies(tmp_path: Path) -> None:
    with closing(notebooks().create_sample(tmp_path / "sample.connector")) as sample:
        assert not copy_is_due(sample)
        assert keep_copies(sample) == []
        assert sample.copies() == []


def test_a_look_inside_says_how_many_summaries_a_copy_knows_nothing_of(tmp_path: Path) -> None:
    marks = SentFromHere(tmp_path / "sent.json")
    notebook = copy_notebook(tmp_path)
    notebook.ledger.commit(make_release(id="first"), {})
    copy = notebook.back_up().path
    notebook.ledger.commit(make_release(2, id="here"), {})
    remember(marks, notebook.ledger.head(), TODAY)
    notebook.ledger.commit(make_release(3, id="on another machine"), {})
    notebook.close()
    look = notebooks().look_inside
    assert with_unknown_releases(look(copy, notebook.path, PASSPHRASE), marks).unknown_releases == 2
    notebooks().restore(copy, notebook.path, PASSPHRASE)
    inside = with_unknown_releases(look(copy, notebook.path, PASSPHRASE), marks)
    assert inside.unknown_releases == 1
    with closing(notebooks().open(notebook.path, PASSPHRASE)) as back:
        assert lost_until(back, marks, TODAY) == TODAY


def test_before_much_changes_a_copy_is_made_unless_the_newest_has_everything(tmp_path: Path) -> None:
    with closing(copy_notebook(tmp_path)) as notebook:
        told: list[float] = []
        copy_before(notebook, told.append)
        assert told
        copy_before(notebook)
        assert len(notebook.copies()) == 1
