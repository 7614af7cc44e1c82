"""Going back to a copy: what is looked at before, what is put aside, and a kill anywhere between."""

import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from connector_app.application.copies import Copy
from connector_app.domain.errors import NotebookError
from connector_app.domain.noun import ref_of
from connector_app.store.files import Beside
from connector_app.store.keys import KdfCost, unwrap, write_keys
from connector_app.store.recovery_words import read_wordlist
from tests.factory import PASSPHRASE, TODAY, WORDLIST, copy_notebook, make_conversation, make_person, notebooks

DAWN, ALI = make_person(), make_person("Ali")
NEW_PASSPHRASE = "another tin whistle"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed notebook with one copy, to which somebody was added since."""
    notebook = copy_notebook(tmp_path, DAWN, make_conversation(DAWN))
    notebook.back_up()
    with notebook.write() as session:
        session.save([ALI])
    notebook.close()
    return notebook.path


def the_copy(path: Path) -> Copy:
    """Return the newest copy."""
    return notebooks().copies(path)[0]


def people_in(path: Path, secret: str = PASSPHRASE) -> list[str]:
    """Return who is in a notebook that opens and is whole."""
    with closing(notebooks().open(path, secret)) as notebook:
        assert notebook.verify() == []
        return [noun.label for noun in (DAWN, ALI) if notebook.reader.get(ref_of(noun))]


def change_passphrase(path: Path) -> None:
    """Give the notebook another passphrase; its copies keep the old one."""
    words = read_wordlist(WORDLIST)
    data_key = unwrap(Beside(path).keys, PASSPHRASE, words)
    write_keys(Beside(path).keys, data_key, NEW_PASSPHRASE, KdfCost(19 * 1024, 1, 1), words)


def test_a_look_inside_says_what_is_there_and_what_would_be_lost(path: Path) -> None:
    before = {file: file.read_bytes() for file in path.parent.rglob("*") if file.is_file()}
    inside = notebooks().look_inside(the_copy(path).path, path, PASSPHRASE)
    assert (inside.people, inside.conversations, inside.exchanges) == (1, 1, 0)
    assert inside.newest_conversation == TODAY
    assert inside.last_change is not None
    assert inside.difference is not None
    assert (inside.difference.lost, inside.difference.changed, inside.difference.returning) == (1, 0, 0)
    assert before == {file: file.read_bytes() for file in path.parent.rglob("*") if file.is_file()}


def test_without_the_notebook_there_is_nothing_to_compare(path: Path) -> None:
    copy = the_copy(path).path
    path.write_bytes(path.read_bytes()[:4096])
    assert notebooks().look_inside(copy, path, PASSPHRASE).difference is None
    path.unlink()
    assert notebooks().look_inside(copy, path, PASSPHRASE).difference is None
    with pytest.raises(NotebookError, match="wrong_passphrase"):
        notebooks().look_inside(copy, path, "not it")
    with pytest.raises(NotebookError, match="passphrase_needed"):
        notebooks().look_inside(copy, path, None)


def test_going_back_puts_the_present_aside_and_says_where(path: Path) -> None:
    aside = notebooks().restore(the_copy(path).path, path, PASSPHRASE)
    assert people_in(path) == ["Dawn"]
    assert aside is not None
    assert aside.name.startswith("notes put aside ")
    assert people_in(aside / path.name) == ["Dawn", "Ali"]
    left = {file.name for file in path.parent.iterdir()}
    assert left == {"notes copies", aside.name, "notes.connector", "notes.keys.json"}
    again = notebooks().restore(the_copy(path).path, path, PASSPHRASE)
    assert again is not None
    assert again != aside


def test_a_log_left_beside_the_notebook_does_not_get_into_the_copy(path: Path, tmp_path: Path) -> None:
    notebook = notebooks().open(path, PASSPHRASE)
    with notebook.write() as session:
        session.save([make_person("Bea")])
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    for file in (path, Beside(path).keys, Beside(path).log, Beside(path).index):
        shutil.copy(file, elsewhere / file.name)
    notebook.close()
    left = elsewhere / path.name
    assert notebooks().look_inside(the_copy(path).path, left, PASSPHRASE).difference.lost == 2
    aside = notebooks().restore(the_copy(path).path, left, PASSPHRASE)
    assert people_in(left) == ["Dawn"]
    with closing(notebooks().open(aside / path.name, PASSPHRASE)) as before:
        assert before.reader.totals().people == 3


def test_todays_passphrase_stays_and_the_old_one_opens_an_old_copy(path: Path) -> None:
    change_passphrase(path)
    copy = the_copy(path).path
    assert notebooks().look_inside(copy, path, PASSPHRASE).people == 1
    notebooks().restore(copy, path, NEW_PASSPHRASE)
    assert people_in(path, NEW_PASSPHRASE) == ["Dawn"]
    notebooks().restore(copy, path, PASSPHRASE)
    assert people_in(path) == ["Dawn"]
    Beside(copy).keys.unlink()
    change_passphrase(path)
    notebooks().restore(copy, path, NEW_PASSPHRASE)
    assert people_in(path, NEW_PASSPHRASE) == ["Dawn"]


@pytest.mark.parametrize("at", [100, 30_000, -100])
def test_a_damaged_copy_is_refused_and_nothing_is_changed(path: Path, at: int) -> None:
    copy = the_copy(path).path
    whole = bytearray(copy.read_bytes())
    whole[at] ^= 4
    copy.write_bytes(whole)
    before = sorted(path.parent.iterdir())
    for act in (notebooks().look_inside, notebooks().restore):
        with pytest.raises(NotebookError, match="notebook_damaged"):
            act(copy, path, PASSPHRASE)
    assert sorted(path.parent.iterdir()) == before
    assert people_in(path) == ["Dawn", "Ali"]


def test_an_open_notebook_is_not_replaced(path: Path) -> None:
    with closing(notebooks().open(path, PASSPHRASE)), pytest.raises(NotebookError, match="notebook_in_use"):
        notebooks().restore(the_copy(path).path, path, PASSPHRASE)
    with pytest.raises(NotebookError, match="copy_is_notebook"):
        notebooks().restore(path, path, PASSPHRASE)


def test_a_notebook_of_which_only_copies_are_left_comes_back(path: Path) -> None:
    copy = the_copy(path).path
    Beside(path).remove()
    assert notebooks().restore(copy, path, PASSPHRASE) is None
    assert people_in(path) == ["Dawn"]


def test_a_damaged_notebook_comes_back(path: Path) -> None:
    path.write_bytes(bytes(100))
    Beside(path).keys.write_text("{")
    aside = notebooks().restore(the_copy(path).path, path, PASSPHRASE)
    assert people_in(path) == ["Dawn"]
    assert aside is not None
    assert (aside / path.name).read_bytes() == bytes(100)


def test_lost_keys_are_brought_back_from_a_copy(path: Path) -> None:
    keys = Beside(path).keys
    for damage in (keys.unlink, lambda: keys.write_text("{")):
        damage()
        assert notebooks().bring_keys_back(path) == the_copy(path)
        assert people_in(path) == ["Dawn", "Ali"]
    assert len(list(path.parent.glob("notes.keys.json *"))) == 1
    Beside(the_copy(path).path).keys.unlink()
    with pytest.raises(NotebookError, match="no_keys_in_copies"):
        notebooks().bring_keys_back(path)


def test_a_sample_goes_back_and_nothing_else_without_encryption(tmp_path: Path, path: Path) -> None:
    sample = notebooks().create_sample(tmp_path / "plain" / "sample.connector")
    copy = sample.back_up().path
    with sample.write() as session:
        session.save([DAWN])
    sample.close()
    inside = notebooks().look_inside(copy, sample.path, None)
    assert inside.difference is not None
    assert inside.difference.lost == 1
    notebooks().restore(copy, sample.path, None)
    with closing(notebooks().open(sample.path, None)) as back:
        assert back.reader.totals().people == 0


def test_what_was_not_decided_is_swept_away(path: Path) -> None:
    for end in ("fresh", "fresh-keys"):
        path.with_name(f".{path.name}.{end}").write_bytes(b"half")
    notebooks().restore(the_copy(path).path, path, PASSPHRASE)
    assert [file.name for file in path.parent.iterdir() if file.name.startswith(".")] == []


def test_a_full_disk_leaves_the_notebook_as_it_is(path: Path, small_disk: Path) -> None:
    place = small_disk / path.name
    for file in (path, Beside(path).keys):
        shutil.copy(file, small_disk / file.name)
    room = shutil.disk_usage(small_disk).free
    (small_disk / "ballast").write_bytes(bytes(room - 64 * 1024))
    with pytest.raises(NotebookError, match="disk_full"):
        notebooks().restore(the_copy(path).path, place, PASSPHRASE)
    assert {file.name for file in small_disk.iterdir()} == {"ballast", path.name, Beside(path).keys.name}
    with closing(notebooks().open(place, PASSPHRASE)) as notebook:
        with pytest.raises(NotebookError, match="copy_disk_full"):
            notebook.back_up()
        assert list((small_disk / "notes copies").iterdir()) == []


#: So many steps further each attempt comes; 1 tries every step and takes twice as long.
_STRIDE = 2
#: Loads the store once; for each number n it is sent, a child goes back to the copy and is killed at its nth step.
_RESTORERS = """
import os, signal, sys
sys.path.insert(0, {root!r})
from pathlib import Path
from connector_app.store import going_back
from tests.factory import notebooks

def killed_at(step):
    left = [step]
    def counting(name, act):
        def counted(*given, **named):
            left[0] -= 1
            if not left[0]:
                os.kill(os.getpid(), signal.SIGKILL)
            return act(*given, **named)
        return counted
    for name in ("open", "fsync", "link", "mkdir", "unlink", "replace", "rmdir"):
        setattr(os, name, counting(name, getattr(os, name)))

for line in sys.stdin:
    step, copy, path, secret = line.rstrip().split("|")
    child = os.fork()
    if not child:
        store = notebooks()
        killed_at(int(step))
        store.restore(Path(copy), Path(path), secret)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    print(status, flush=True)
"""


@pytest.fixture
def restorers() -> Iterator[subprocess.Popen[str]]:
    """A process that goes back to copies in children, which are killed."""
    program = _RESTORERS.format(root=str(Path(__file__).parents[2]))
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-c", program], stdin=pipe, stdout=pipe, text=True) as process:
        yield process
        assert process.stdin is not None
        process.stdin.close()


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no SIGKILL")
def test_a_kill_at_any_step_leaves_the_old_or_the_new(tmp_path: Path, restorers: subprocess.Popen[str]) -> None:
    assert restorers.stdin is not None
    assert restorers.stdout is not None
    notebook, words = notebooks().create(tmp_path / "notes.connector", PASSPHRASE)
    secret = " ".join(words)  # quicker than a passphrase
    copy = notebook.back_up().path
    with notebook.write() as session:
        session.save([ALI])
    notebook.close()
    seen: list[int] = []
    status = -1
    while status != 0:
        place = tmp_path / str(len(seen))
        place.mkdir()
        path = place / notebook.path.name
        for file in (notebook.path, Beside(notebook.path).keys):
            shutil.copy(file, place / file.name)
        print(f"{_STRIDE * len(seen) + 1}|{copy}|{path}|{secret}", file=restorers.stdin, flush=True)
        status = int(restorers.stdout.readline())
        assert status in (0, signal.SIGKILL)
        with closing(notebooks().open(path, secret)) as opened:
            assert opened.verify() == []
            seen.append(opened.reader.totals().people)
        if seen[-1]:
            continue
        (aside,) = place.glob("notes put aside *")  # once decided, it is carried out to the end by the opening
        assert {file.name for file in place.iterdir()} == {path.name, Beside(path).keys.name, aside.name}
        assert (aside / path.name).read_bytes() == notebook.path.read_bytes()
    assert seen[0] == 1
    assert seen == sorted(seen, reverse=True)  # once new, never old again
    assert seen.count(0) >= 4
    assert seen.count(1) >= 4
