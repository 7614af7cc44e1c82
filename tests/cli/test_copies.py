"""Copies on the command line, in the form that scripts rely on."""

from contextlib import closing
from pathlib import Path

import pytest

from connector_app.application.copies import copies_folder
from tests.cli.conftest import SECRET
from tests.factory import copy_notebook, make_conversation, make_person, notebooks


@pytest.fixture
def kept(tmp_path):
    """A closed notebook with somebody in it."""
    dawn = make_person()
    made = copy_notebook(tmp_path, dawn, make_conversation(dawn), name="street")
    made.close()
    return made.path


def test_a_copy_is_made_and_gone_back_to(run, kept):
    copy = run("backup", kept, "--json").data
    assert set(copy) == {"copy", "sequence", "made_at", "bytes", "kept"}
    assert (copy["sequence"], copy["kept"]) == (1, 1)
    assert Path(copy["copy"]).parent == copies_folder(kept)
    run("log", kept, "@Ali said hello")
    looked = run("restore", copy["copy"], kept, "--dry-run", "--json").data
    assert (looked["people"], looked["conversations"], looked["lost"], looked["returning"]) == (1, 1, 2, 0)
    assert looked["put_aside"] is None
    back = run("restore", copy["copy"], kept)
    assert back.code == 0
    assert "street put aside" in back.out
    assert run("find", kept, "ali", "--json").data["total"] == 0
    assert run("verify", kept, "--json").data["ok"]


def test_a_copy_goes_where_it_is_asked_to(run, kept, tmp_path):
    stick = tmp_path / "stick"
    copy = Path(run("backup", kept, "--to", stick, "--json").data["copy"])
    assert copy.parent == stick
    new = tmp_path / "another machine" / "street.connector"
    assert run("restore", copy, new, "--json").data["put_aside"] is None
    assert run("find", new, "dawn", "--json").data["total"] > 0


def test_an_open_notebook_is_not_replaced(run, kept):
    copy = run("backup", kept, "--json").data["copy"]
    with closing(notebooks().open(kept, SECRET)):
        ran = run("restore", copy, kept)
    assert ran.code == 1
    assert "already open" in ran.err


def test_what_is_no_whole_copy_is_refused_with_a_sentence(run, kept, tmp_path):
    letter = tmp_path / "letter.connector"
    letter.write_text("Dear Dawn")
    before = kept.read_bytes()
    for copy in (letter, tmp_path / "gone.connector", kept):
        ran = run("restore", copy, kept)
        assert (ran.code, ran.out) == (1, "")
        assert ran.err.startswith("connector: ")
    assert kept.read_bytes() == before


def test_an_import_begins_with_a_copy(run, kept, tmp_path):
    file = tmp_path / "people.csv"
    file.write_text("Name,Phone\nBea Hill,07700 900001\n", encoding="utf-8")
    run("import", kept, "people", file, "--dry-run")
    assert not copies_folder(kept).exists()
    assert run("import", kept, "people", file).code == 0
    (copy,) = notebooks().copies(kept)
    inside = notebooks().look_inside(copy.path, kept, SECRET)
    assert (inside.people, inside.difference.lost) == (1, 1)


def test_an_import_waits_for_room_for_its_copy(run, kept, tmp_path):
    file = tmp_path / "people.csv"
    file.write_text("Name,Phone\nBea Hill,07700 900001\n", encoding="utf-8")
    copies_folder(kept).write_text("in the way")
    ran = run("import", kept, "people", file)
    assert ran.code == 1
    assert "No copy can be written" in ran.err
    assert run("find", kept, "bea", "--json").data["total"] == 0
