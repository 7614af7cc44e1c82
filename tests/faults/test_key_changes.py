"""A change of passphrase or words, killed at every step of its writing: exactly one of the two works, always."""

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from connector_app.domain.errors import WRONG_SECRET, NotebookError
from connector_app.store.files import unfinished
from connector_app.store.keys import unwrap
from connector_app.store.recovery_words import read_wordlist
from tests.factory import PASSPHRASE, WORDLIST, copy_notebook, notebooks

_ROOT = Path(__file__).parents[2]
_WORDS = read_wordlist(WORDLIST)
# A child of its own for each step, killed before or after an operation on the disk or in the middle of a write;
# the last child is killed when it was told that the change is done.
_KILLED_AT_EVERY_STEP = """
import json, os, signal, sys
from pathlib import Path
sys.path.insert(0, {root!r})
from connector_app.store.key_cost import KdfCost
from connector_app.store import keys
from connector_app.store.recovery_words import read_wordlist
PATH, WHAT, WORDS = Path({path!r}), {what!r}, read_wordlist(Path({words!r}))
data_key = keys.unwrap(PATH, {secret!r}, WORDS)
if WHAT == "passphrase":  # derived once for all children: it is the writing that is killed
    salt = keys.new_salt()
    derived = keys.derived({fresh!r}, salt, KdfCost(19 * 1024, 1, 1))
    keys.new_salt, keys.derived = lambda: salt, lambda *_: derived

class Halves:
    def __init__(self, file, step):
        self.file, self.step = file, step
    def __enter__(self):
        return self
    def __exit__(self, *_):
        self.file.close()
    def __getattr__(self, name):
        return getattr(self.file, name)
    def write(self, content):
        for half in (content[:len(content) // 2], content[len(content) // 2:]):
            self.file.write(half)
            self.file.flush()
            self.step()

def change(last, told):
    steps = iter(range(last))
    def step():
        if next(steps, None) is None:
            os.kill(os.getpid(), signal.SIGKILL)
    def stepwise(operation):
        def run(*arguments, **named):
            step()
            done = operation(*arguments, **named)
            step()
            return done
        return run
    fdopen = os.fdopen
    os.fdopen = lambda *arguments: Halves(fdopen(*arguments), step)
    for name in ("open", "fsync", "replace"):
        setattr(os, name, stepwise(getattr(os, name)))
    if WHAT == "passphrase":
        keys.change_passphrase(PATH, data_key, {fresh!r}, KdfCost(19 * 1024, 1, 1))
    else:
        keys.change_words(PATH, data_key, WORDS.entropy({fresh!r}))
    told("done")
    os.kill(os.getpid(), signal.SIGKILL)

before = PATH.read_bytes()
for last in range(99):
    PATH.write_bytes(before)
    read, write = os.pipe()
    child = os.fork()
    if not child:
        change(last, lambda said: os.write(write, said.encode()))
    _, status = os.waitpid(child, 0)
    assert os.WTERMSIG(status) == signal.SIGKILL
    os.close(write)
    with os.fdopen(read) as answers:
        said = answers.read()
    print(json.dumps([said, PATH.read_text()]))
    if said:
        break
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no SIGKILL")
@pytest.mark.parametrize("what", ["passphrase", "words"])
def test_a_killed_change_leaves_exactly_one_that_works(tmp_path: Path, what: str) -> None:
    notebook = copy_notebook(tmp_path)
    assert notebook.ways_in is not None
    words, keep = notebook.ways_in.new_words(PASSPHRASE)
    keep()
    notebook.close()
    keys = tmp_path / "notes.keys.json"
    old, other = (PASSPHRASE, " ".join(words)) if what == "passphrase" else (" ".join(words), PASSPHRASE)
    fresh = "another kettle" if what == "passphrase" else "zoo " * 11 + "wrong"
    gaps = {"root": str(_ROOT), "path": str(keys), "words": str(WORDLIST), "what": what}
    program = _KILLED_AT_EVERY_STEP.format(secret=PASSPHRASE, fresh=fresh, **gaps)
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    outcomes = [json.loads(line) for line in run.stdout.splitlines()]
    known: dict[str, list[bool]] = {}
    for _, content in outcomes:
        if content not in known:
            keys.write_text(content)
            known[content] = [_opens(keys, secret) for secret in (old, fresh, other)]
    works = [known[content] for _, content in outcomes]
    changed = works.index([False, True, True])
    assert works == [[True, False, True]] * changed + [[False, True, True]] * (len(works) - changed)
    assert (len(works) > 10, changed > 5, outcomes[-1][0]) == (True, True, "done")


def _opens(keys: Path, secret: str) -> bool:
    try:
        unwrap(keys, secret, _WORDS)
    except NotebookError as error:
        if error.code not in WRONG_SECRET:
            raise
        return False
    return True


def test_what_a_killed_change_left_behind_goes_with_the_next_opening(tmp_path: Path) -> None:
    notebook = copy_notebook(tmp_path)
    notebook.close()
    left = unfinished(tmp_path / "notes.keys.json")
    left.write_text("half a file")
    again = notebooks().open(notebook.path, PASSPHRASE)
    assert not left.exists()
    again.close()
