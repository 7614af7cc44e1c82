"""The memory of what was sent survives kills and full disks whole, and old notebooks come to have one."""

import json
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from connector_app.application.ledger_memory import lost_until, remember
from connector_app.domain.errors import NotebookError
from connector_app.domain.noun import Kind, Noun, ref_of
from connector_app.settings import SentFromHere
from connector_app.store import migrate
from connector_app.store.engine import WRITING
from connector_app.store.files import Beside
from connector_app.store.notebook import OpenNotebook
from connector_app.summary.ledger import Members, Release
from tests.factory import PASSPHRASE, TODAY, make_conversation, make_notebook, make_person, notebooks
from tests.store.old_notebooks import as_of
from tests.store.releases import UNGUARDED, make_number, make_release

_ROOT = Path(__file__).parents[2]
# A child of its own for each step that writes in a commit, killed just before it; the last child is killed when it
# was told that all is kept. After each the notebook is opened again and tells what it holds.
_KILLED_AT_EVERY_STEP = """
import json, os, signal, sys
from pathlib import Path
sys.path.insert(0, {root!r})
from sqlalchemy import event
from tests.factory import notebooks
from tests.store.old_notebooks import as_of
from tests.store.releases import make_number, make_release
PATH, TOLD = Path({path!r}), os.pipe()

def send(step):
    notebook = notebooks().open(PATH, None)
    steps = iter(range(step))
    def next_step(*_):
        if next(steps, None) is None:
            os.kill(os.getpid(), signal.SIGKILL)
    def next_statement(_connection, _cursor, statement, *_):
        if not statement.startswith("SELECT"):
            next_step()
    event.listen(notebook._engine, "before_cursor_execute", next_statement)
    event.listen(notebook._engine, "commit", next_step)
    numbers = [make_number(10, ("theme", str(n))) for n in range(300)]
    release = make_release(2, id=f"sent {{step}}", numbers=tuple(numbers))
    notebook.ledger.commit(release, {{"all": {{bytes([n]) * 16: b"new" for n in range(60)}}}})
    os.write(TOLD[1], b"kept")
    os.kill(os.getpid(), signal.SIGKILL)

os.set_blocking(TOLD[0], False)
kept = False
for step in range(99):
    if not kept:
        _, status = os.waitpid(os.fork() or send(step), 0)
        assert os.WTERMSIG(status) == signal.SIGKILL
        try:
            kept = os.read(TOLD[0], 4) == b"kept"
        except BlockingIOError:
            pass
        notebook = notebooks().open(PATH, None)
        members, erased = notebook.ledger.members("all")
        ids = [release.id for release in notebook.ledger.releases()]
        print(json.dumps([kept, ids, len(members), sorted({{*map(bytes.decode, members.values())}})]))
        notebook.close()
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no SIGKILL")
def test_a_release_is_whole_or_not_there_wherever_its_commit_is_killed(tmp_path: Path) -> None:
    sample = notebooks().create_sample(tmp_path / "sample.connector")
    sample.ledger.commit(make_release(id="first"), {"all": _people("old", 50)})
    sample.close()
    program = _KILLED_AT_EVERY_STEP.format(root=str(_ROOT), path=str(sample.path))
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    *killed, last = map(json.loads, said.splitlines())
    assert len(killed) > 6
    assert killed == [[False, ["first"], 50, ["old"]]] * len(killed)
    assert last == [True, ["first", f"sent {len(killed)}"], 60, ["new"]]
    again = notebooks().open(sample.path, None)
    assert again.verify() == []
    again.close()


def _people(digest: str, number: int) -> Members:
    return {bytes([n]) * 16: digest.encode() for n in range(number)}


def test_a_full_disk_keeps_every_release_that_was_acknowledged(small_disk: Path) -> None:
    notebook = make_notebook(small_disk)
    kept: list[Release] = []

    def send_on() -> None:
        for sequence in range(1, 1_000):
            numbers = tuple(make_number(10, ("theme", str(n))) for n in range(500))
            release = make_release(sequence, numbers=numbers, content="a table " * 50_000)
            notebook.ledger.commit(release, {"all": _people(str(sequence), 200)})
            kept.append(release)

    with pytest.raises(NotebookError, match="disk_full"):
        send_on()
    assert kept
    notebook.close()
    again = notebooks().open(notebook.path, PASSPHRASE)
    assert again.ledger.releases() == kept
    assert again.ledger.members("all") == (_people(str(len(kept)), 200), 0)
    assert again.verify() == []
    again.close()


def test_a_restored_backup_is_known_by_what_left_since(tmp_path: Path) -> None:
    marks = SentFromHere(tmp_path / "sent.json")
    notebook = make_notebook(tmp_path / "now")
    for sequence in (1, 2):
        notebook.ledger.commit(make_release(sequence), {})
        remember(marks, notebook.ledger.head(), TODAY)
        notebook.checkpoint()
        if sequence == 1:
            shutil.copytree(notebook.path.parent, tmp_path / "backup")
    assert lost_until(notebook, marks, TODAY) is None
    notebook.close()
    restored = notebooks().open(tmp_path / "backup" / notebook.path.name, PASSPHRASE)
    assert lost_until(restored, marks, TODAY) == TODAY
    restored.close()


def test_the_last_release_taken_out_with_its_head_is_noticed_by_the_machine_alone(tmp_path: Path) -> None:
    marks = SentFromHere(tmp_path / "sent.json")
    notebook = make_notebook(tmp_path)
    assert isinstance(notebook, OpenNotebook)
    for sequence in (1, 2):
        notebook.ledger.commit(make_release(sequence), {})
    remember(marks, notebook.ledger.head(), TODAY)
    with notebook._engine.connect().execution_options(**{WRITING: True}) as connection, connection.begin():
        for statement in (
            *UNGUARDED,
            "DELETE FROM release WHERE key = 2",
            "UPDATE ledger SET sequence = 1, seal = (SELECT seal FROM release)",
        ):
            connection.exec_driver_sql(statement)
    assert len(notebook.ledger.releases()) == 1
    assert notebook.verify() == []
    assert lost_until(notebook, SentFromHere(tmp_path / "elsewhere.json"), TODAY) is None
    assert lost_until(notebook, marks, TODAY) == TODAY
    notebook.close()


@pytest.fixture
def before_the_ledger(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, list[Noun]]:
    """A notebook as it was made before there was a ledger, and what it holds."""
    dawn = make_person("Dawn", notes="likes ships")
    nouns: list[Noun] = [dawn, *(make_conversation(dawn, text=f"Talk {n}") for n in range(20))]
    with as_of(1, monkeypatch):
        notebook = make_notebook(tmp_path / "old")
        with notebook.write() as session:
            session.save(nouns)
            session.audit("Log a conversation", [Kind.CONVERSATION])
        notebook.keep_draft("log", "half a sentence")
        notebook.keep_setting("age_classification", "age10")
        notebook.close()
    return notebook.path, nouns


def test_an_old_notebook_keeps_everything_and_comes_to_have_a_ledger(
    before_the_ledger: tuple[Path, list[Noun]], tmp_path: Path
) -> None:
    path, nouns = before_the_ledger
    marks = SentFromHere(tmp_path / "sent.json")
    shutil.copytree(path.parent, tmp_path / "copy")
    for place, lost in ((path, None), (tmp_path / "copy" / path.name, TODAY)):
        notebook = notebooks().open(place, PASSPHRASE)
        assert [notebook.reader.get(ref_of(noun)) for noun in nouns] == nouns
        assert (notebook.draft("log"), notebook.setting("age_classification")) == ("half a sentence", "age10")
        assert notebook.ledger.releases() == []
        assert lost_until(notebook, marks, TODAY) == lost  # a copy from before there was a ledger is known again
        notebook.ledger.commit(make_release(), {"all": _people("1", 3)})
        remember(marks, notebook.ledger.head(), TODAY)
        assert notebook.verify() == []
        notebook.close()


def test_an_old_notebook_that_was_never_used_comes_to_have_a_ledger_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with as_of(1, monkeypatch):
        made = [make_notebook(tmp_path, name=name) for name in ("one", "other")]
        for notebook in made:
            notebook.close()
    ledgers = set()
    for old in made:
        notebook = notebooks().open(old.path, PASSPHRASE)
        ledgers.add(notebook.ledger.head().ledger)
        notebook.close()
    assert len(ledgers) == 2


def test_a_migration_that_fails_leaves_the_old_tables(
    before_the_ledger: tuple[Path, list[Noun]], monkeypatch: pytest.MonkeyPatch
) -> None:
    path, nouns = before_the_ledger
    with as_of(1, monkeypatch):
        in_the_way = notebooks().open(path, PASSPHRASE)
        with in_the_way._engine.connect() as connection:
            connection.exec_driver_sql("CREATE TABLE block_member (a)")
            connection.commit()
        in_the_way.close()
    with pytest.raises(OperationalError, match="already exists"):
        notebooks().open(path, PASSPHRASE)
    with as_of(1, monkeypatch):
        old = notebooks().open(path, PASSPHRASE)
        with old._engine.connect() as connection:
            tables = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE name LIKE 'release%'").all()
            assert (migrate.version_of(connection), tables) == (1, [])
            labels = connection.exec_driver_sql("SELECT label FROM person_identity").scalars().all()
            talks = connection.exec_driver_sql("SELECT count(*) FROM conversation_text").scalar()
        assert (labels, talks) == (["Dawn"], len(nouns) - 1)
        old.close()
    assert not Beside(path).lock.exists()
