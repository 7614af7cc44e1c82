"""Copies of an open notebook: whole, private, with their keys, and of the state they are said to be of."""

import json
import os
import stat
import subprocess
from contextlib import closing
from pathlib import Path

import pytest

from connector_app.application.copies import Why, copies_folder
from connector_app.domain.errors import NotebookError
from connector_app.domain.noun import ref_of
from connector_app.store import copy_files
from connector_app.store.files import Beside
from connector_app.store.keys import KdfCost, unwrap, write_keys
from connector_app.store.notebook import OpenNotebook
from connector_app.store.recovery_words import read_wordlist
from tests.factory import PASSPHRASE, WORDLIST, copy_notebook, make_conversation, make_person, notebooks


def test_a_copy_is_a_notebook_that_opens_by_itself(notebook: OpenNotebook) -> None:
    dawn = make_person()
    with notebook.write() as session:
        session.save([dawn, make_conversation(dawn)])
    copy = notebook.back_up()
    assert copy.path.parent == copies_folder(notebook.path)
    assert (copy.sequence, copy.why, copy.size) == (1, Why.ORDINARY, copy.path.stat().st_size)
    assert notebook.copies() == [copy_files.copies_in(copy.path.parent)[0]]
    with closing(notebooks().open(copy.path, PASSPHRASE)) as opened:
        assert opened.reader.get(ref_of(dawn)) == dawn
        assert opened.verify() == []


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_copies_are_private_whatever_the_umask(notebook: OpenNotebook) -> None:
    before = os.umask(0o022)
    try:
        copy = notebook.back_up()
    finally:
        os.umask(before)
    modes = {path.suffix: stat.S_IMODE(path.stat().st_mode) for path in copy.path.parent.iterdir()}
    assert modes == {".connector": 0o600, ".json": 0o600, ".sha256": 0o600}
    assert stat.S_IMODE(copy.path.parent.stat().st_mode) == 0o700


def test_names_tell_the_number_and_the_time_and_nothing_else(notebook: OpenNotebook) -> None:
    first, second = notebook.back_up(), notebook.back_up(why=Why.RESCUE)
    assert first.path.name == f"0001 {first.made_at:%Y-%m-%d %H%M}.connector"
    assert second.path.name == f"0002 {second.made_at:%Y-%m-%d %H%M} rescue.connector"
    assert [copy.why for copy in notebook.copies()] == [Why.RESCUE, Why.ORDINARY]


def test_the_check_sums_are_those_of_the_common_tool(notebook: OpenNotebook) -> None:
    copy = notebook.back_up()
    assert copy_files.is_as_made(copy.path)
    command = ["sha256sum", "--check", "--strict", copy_files.sums_beside(copy.path).name]
    subprocess.run(command, cwd=copy.path.parent, check=True, capture_output=True)
    for path in (copy.path, Beside(copy.path).keys):
        whole = path.read_bytes()
        path.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
        assert not copy_files.is_as_made(copy.path)
        path.write_bytes(whole)
    Beside(copy.path).keys.unlink()
    assert not copy_files.is_as_made(copy.path)


def test_a_copy_is_due_after_a_change_and_not_before(notebook: OpenNotebook) -> None:
    assert notebook.copy_due()
    notebook.back_up()
    assert not notebook.copy_due()
    notebook.keep_draft("log", "@Dawn")
    assert notebook.copy_due()
    notebook.back_up()
    words = read_wordlist(WORDLIST)
    keys = Beside(notebook.path).keys
    slots = json.loads(keys.read_text())["slots"]
    write_keys(keys, unwrap(keys, PASSPHRASE, words), "another", KdfCost(19 * 1024, 1, 1), words)
    fresh = json.loads(keys.read_text())
    keys.write_text(json.dumps(fresh | {"slots": [fresh["slots"][0], slots[1]]}))
    assert notebook.copy_due()
    with closing(notebooks().open(notebook.back_up().path, "another")) as opened:
        assert opened.draft("log") == "@Dawn"


def test_a_change_of_which_no_copy_was_made_is_due_at_the_next_opening(tmp_path: Path) -> None:
    notebook = copy_notebook(tmp_path)
    notebook.back_up()
    notebook.close()
    again = notebooks().open(notebook.path, PASSPHRASE)
    assert not again.copy_due()
    again.keep_draft("log", "@Dawn")
    again.close()
    last = notebooks().open(notebook.path, PASSPHRASE)
    assert last.copy_due()
    last.close()


def test_another_folder_has_copies_of_its_own_and_leaves_strangers_alone(
    notebook: OpenNotebook, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    with closing(notebooks().create(tmp_path / "b" / "other.connector", PASSPHRASE)[0]) as other:
        theirs = other.back_up(stick)
    ours = notebook.back_up(stick)
    assert (theirs.sequence, ours.sequence) == (1, 2)
    assert notebook.copies(stick) == copy_files.copies_in(stick)[:1]
    assert notebook.drop_older_copies(ours) == 0
    assert theirs.path.exists()
    assert not notebook.copies()


def test_a_copy_that_is_called_off_leaves_nothing(notebook: OpenNotebook) -> None:
    with notebook.write() as session:
        session.save([make_conversation(text="the buses stop at six " * 50) for _ in range(500)])
    kept = notebook.back_up()
    before = sorted(kept.path.parent.iterdir())

    class CalledOff(Exception):
        pass

    def stop(_share: float) -> None:
        raise CalledOff

    with pytest.raises(CalledOff):
        notebook.back_up(told=stop)
    assert sorted(kept.path.parent.iterdir()) == before
    shares: list[float] = []
    assert notebook.back_up(told=shares.append).sequence == 2
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


def test_a_copy_that_was_cut_short_is_swept_away(notebook: OpenNotebook) -> None:
    copy = notebook.back_up()
    folder = copy.path.parent
    mark = copy_files.salt_of(copy.path)[:4].hex()
    (folder / f".{mark}-2.part").write_bytes(b"half")
    (folder / ".00000000-2.part").write_bytes(b"another notebook's, under way")
    (folder / "0000 2026-01-01 0000.keys.json").write_text("without its copy")
    (folder / "letter").write_text("mine")
    notebook.back_up()
    left = {path.name for path in folder.iterdir() if path.suffix not in (".connector", ".sha256")}
    assert left == {".00000000-2.part", "letter", *(path.name for path in folder.glob("000[12]*.keys.json"))}


def test_older_copies_are_thrown_away_on_demand(notebook: OpenNotebook) -> None:
    copies = [notebook.back_up() for _ in range(3)]
    assert notebook.drop_older_copies(copies[-1]) == 2
    assert [copy.sequence for copy in notebook.copies()] == [3]
    assert len(list(copies[0].path.parent.iterdir())) == 3


def test_a_drill_opens_the_newest_copy_elsewhere(notebook: OpenNotebook) -> None:
    with pytest.raises(NotebookError, match="no_copies"):
        notebook.drill()
    dawn = make_person()
    with notebook.write() as session:
        session.save([dawn, make_conversation(dawn)])
    made = notebook.back_up()
    with notebook.write() as session:
        session.save([make_person("Ali")])
    copy, inside = notebook.drill()
    assert copy.sequence == made.sequence
    assert (inside.people, inside.conversations) == (1, 1)
    assert inside.difference is not None
    assert inside.difference.lost == 1
    made.path.write_bytes(made.path.read_bytes()[:-100] + bytes(100))
    with pytest.raises(NotebookError, match="notebook_damaged"):
        notebook.drill()


def test_a_copy_has_the_notebooks_keys_even_when_their_file_is_gone_or_anothers(
    notebook: OpenNotebook, tmp_path: Path
) -> None:
    keys = Beside(notebook.path).keys
    with closing(notebooks().create(tmp_path / "b" / "other.connector", "not this one")[0]) as other:
        foreign = Beside(other.path).keys.read_bytes()
    for damage in (keys.unlink, lambda: keys.write_bytes(foreign), lambda: keys.write_text("{")):
        damage()
        with closing(notebooks().open(notebook.back_up().path, PASSPHRASE)) as opened:
            assert opened.verify() == []
