"""Forgetting a person from the command line, and that they stay forgotten when an older copy comes back."""

import io
import sys
from contextlib import closing

import pytest

from connector_app.domain.noun import Kind, Ref
from tests.factory import PASSPHRASE, copy_notebook, make_conversation, make_person, notebooks

ZEB = make_person("Zebedora", code="P-7K3M9T")
ALI = make_person("Ali", code="P-AAAAAA", notes="knows Zebedora")
ALONE = make_conversation(ZEB, text="Zebedora told me.", themes=["HOUSING"])
FAIR = make_conversation(ALI, text="Zebedora was at the fair.")


@pytest.fixture
def made(tmp_path):
    notebook = copy_notebook(tmp_path, ZEB, ALI, ALONE, FAIR)
    notebook.back_up()
    notebook.close()
    return notebook.path


def stored(path, noun):
    with closing(notebooks().open(path, PASSPHRASE)) as notebook:
        return notebook.reader.get(Ref(Kind.PERSON if noun in (ZEB, ALI) else Kind.CONVERSATION, noun.id))


def test_a_dry_run_shows_what_would_go_and_changes_nothing(run, made):
    data = run("forget", made, "p-7k3m9t", "--dry-run", "--json").data
    assert data["counts"]["conversations_gone"] == 1
    shown = {(each["kind"], each["field"]): each for each in data["passages"]}
    assert shown["person", "notes"]["before"] == "knows "
    assert shown["conversation", "text"]["found"] == "Zebedora"
    assert all(each["changed"] for each in data["passages"])
    assert stored(made, ZEB) == ZEB
    assert "stays person: knows [Zebedora]" in run("forget", made, ZEB.code, "--dry-run", "--keep", "2", "1").out


def test_nothing_happens_without_the_code_typed_again(run, made, monkeypatch):
    assert run("forget", made, ZEB.code).code == 1
    assert "no such" not in run("forget", made, "P-ZZZZZZ").err
    for typed, code in (("P-AAAAAA\n", 1), ("p-7k3m9t\n", 0)):
        terminal = io.StringIO(typed)
        terminal.isatty = lambda: True
        monkeypatch.setattr(sys, "stdin", terminal)
        assert run("forget", made, ZEB.code).code == code
    assert stored(made, ZEB) is None


def test_it_is_proved_and_an_older_copy_that_comes_back_is_rid_of_them_too(run, made, tmp_path):
    data = run("forget", made, ZEB.code, "--yes", "--json").data
    assert data["proof"]["gone"]
    assert data["proof"]["pages"] == made.stat().st_size // 4096
    assert (data["copies"]["older"], data["copies"]["dropped"]) == (1, 0)
    assert data["copies"]["older_until"]
    elsewhere = tmp_path / "elsewhere" / "notes.connector"
    *_, older = notebooks().copies(made)
    for place in (made, elsewhere):  # in the notebook's place, and on another computer
        notebooks().restore(older.path, place, PASSPHRASE)
        assert stored(place, ZEB) == ZEB
        assert run("find", place, "Zebedora").out == "Nothing found.\n"
        assert stored(place, ZEB) is None
        assert stored(place, FAIR).text == "[…] was at the fair."
        assert run("verify", place).code == 0


def test_older_copies_go_when_asked_and_themes_stay(run, made):
    ran = run("forget", made, ZEB.code, "--yes", "--keep-themes", "--drop-copies")
    assert ran.code == 0
    assert "none of it is left" in ran.out
    assert "Older copies thrown away: 1" in ran.out
    assert len(notebooks().copies(made)) == 1
    assert stored(made, ALONE).themes == ALONE.themes
    assert stored(made, ALONE).text == ""
