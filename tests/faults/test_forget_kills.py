"""A process that is killed while it forgets somebody leaves them whole or gone, and gone they stay."""

import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from connector_app.application.forgotten_again import catch_up
from connector_app.domain.noun import Kind, Ref
from connector_app.store.files import Beside
from connector_app.store.forgotten import ForgottenList
from connector_app.store.keys import unwrap
from connector_app.store.recovery_words import read_wordlist
from tests.factory import PASSPHRASE, TODAY, WORDLIST, copy_notebook, make_conversation, make_person, notebooks
from tests.store.raw_pages import decrypted

ZEB = make_person("Zebedora", notes="Zebedora grows leeks")
ALI = make_person("Ali", notes="knows Zebedora")
#: Loads the program once; for each line (where to die, notebook) it forks a child that forgets and dies there.
_CHILDREN = """
import os, signal, sys
sys.path.insert(0, {root!r})
from pathlib import Path
from connector_app.application import forget_plan
from connector_app.application.forget import carry_out
from connector_app.application.forgotten_again import catch_up
from connector_app.paths import resources
from connector_app.scan.wordlists import read_wordlists
from connector_app.store import forgetting, proof, sessions
from tests.factory import PASSPHRASE, TODAY, notebooks

STEPS = {{
    "before the commit": (sessions.erasing, "mark_erased", 1),
    "after the commit": (forgetting.Forgetting, "write_down", 2),
    "half cleaned": (proof, "_outside", 2),
}}

def die_at(place, name, call):
    calls, done = 0, getattr(place, name)
    def counted(*arguments):
        nonlocal calls
        calls += 1
        if calls == call:
            os.kill(os.getpid(), signal.SIGKILL)
        return done(*arguments)
    setattr(place, name, counted)

def forget(step, path):
    die_at(*STEPS[step])
    notebook = notebooks().open(Path(path), PASSPHRASE)
    catch_up(notebook, TODAY)
    planned = forget_plan.by_default(forget_plan.plan_to_forget(notebook, {person!r}, TODAY))
    carry_out(notebook, planned, "test")
    notebook.prove_gone(planned.looked_for, lambda _: None)

read_wordlists(resources() / "wordlists")  # read once, not by every child
for line in sys.stdin:
    child = os.fork()
    if not child:
        forget(*line.rstrip("\\n").split("|"))
        os._exit(0)
    _, status = os.waitpid(child, 0)
    print(os.waitstatus_to_exitcode(status), flush=True)
"""
STEPS = ["before the commit", "after the commit", "half cleaned"]


@pytest.fixture(scope="module")
def killed():
    """Return a function that forgets in a child until it is killed at a step."""
    program = _CHILDREN.format(root=str(Path(__file__).parents[2]), person=ZEB.id)
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-c", program], stdin=pipe, stdout=pipe, text=True) as children:

        def kill(step: str, path: Path) -> int:
            assert children.stdin is not None
            assert children.stdout is not None
            print(f"{step}|{path}", file=children.stdin, flush=True)
            return int(children.stdout.readline())

        yield kill
        assert children.stdin is not None
        children.stdin.close()


def _made(folder: Path) -> Path:
    notebook = copy_notebook(folder, ZEB, ALI, make_conversation(ZEB, text="Zebedora told me."))
    notebook.close()
    return notebook.path


def _opened(path: Path):
    notebook = notebooks().open(path, PASSPHRASE)
    catch_up(notebook, TODAY)
    found = [notebook.reader.get(Ref(Kind.PERSON, person.id)) for person in (ZEB, ALI)]
    assert notebook.verify() == []
    assert notebook.setting("erasure_unfinished") is None
    notebook.close()
    return found


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no SIGKILL")
@pytest.mark.parametrize("step", STEPS)
def test_killed_anywhere_they_are_whole_or_gone_and_gone_they_stay(killed, tmp_path: Path, step: str) -> None:
    path = _made(tmp_path)
    older = shutil.copyfile(path, tmp_path / "older")
    assert killed(step, path) == -signal.SIGKILL
    zeb, ali = _opened(path)
    if step == "before the commit":
        assert (zeb, ali) == (ZEB, ALI)
        return
    assert (zeb, ali.notes) == (None, "knows […]")
    assert b"zebedora" not in decrypted(path)
    key = unwrap(Beside(path).keys, PASSPHRASE, read_wordlist(WORDLIST))
    assert ForgottenList(Beside(path).forgotten, key).read().sealed == {ZEB.id}
    if step == "half cleaned":  # once more, while the older copy is rid of them
        shutil.copyfile(older, path)
        assert killed(step, path) == -signal.SIGKILL
        assert _opened(path)[0] is None
        assert b"zebedora" not in decrypted(path)
