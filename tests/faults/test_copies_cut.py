"""Making a copy and going back to one, killed at their steps: old or new, whole, and never half of each."""

import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from connector_app.application.copies import copies_folder
from connector_app.store import copy_files
from connector_app.store.files import Beside
from tests.factory import PASSPHRASE, make_conversation, make_person, notebooks

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no SIGKILL")

#: So many steps further each attempt comes; 1 tries every step and takes twice as long.
_STRIDE = 2
#: Loads the store once. For each line a child makes a copy of a notebook or goes back to one, and is killed at the
#: step that the line begins with; says how the child ended.
_CHILDREN = """
import os, signal, sys
sys.path.insert(0, {root!r})
from pathlib import Path
from connector_app.store import copying
from tests.factory import notebooks

def killed_at(step):
    left = [step]
    def counting(act):
        def counted(*given, **named):
            left[0] -= 1
            if not left[0]:
                os.kill(os.getpid(), signal.SIGKILL)
            return act(*given, **named)
        return counted
    for name in ("open", "fsync", "link", "mkdir", "unlink", "replace", "rmdir"):
        setattr(os, name, counting(getattr(os, name)))

store = notebooks()
for line in sys.stdin:
    step, copy, path, secret = line.rstrip().split("|")
    child = os.fork()
    if not child:
        if copy:
            killed_at(int(step))
            store.restore(Path(copy), Path(path), secret)
        else:
            notebook = store.open(Path(path), secret)
            killed_at(int(step))
            notebook.back_up()
        os._exit(0)
    _, status = os.waitpid(child, 0)
    print(status, flush=True)
"""


class Children:
    """Does what is to be cut short in children."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def ended(self, step: int, copy: Path | None, path: Path, secret: str) -> int:
        """Make a copy, or go back to `copy`, and return how that ended when it was killed at a step."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print(f"{step}|{copy or ''}|{path}|{secret}", file=self._process.stdin, flush=True)
        status = int(self._process.stdout.readline())
        assert status in (0, signal.SIGKILL)
        return status


@pytest.fixture(scope="module")
def children() -> Iterator[Children]:
    """A process that has loaded the store."""
    program = _CHILDREN.format(root=str(Path(__file__).parents[2]))
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-c", program], stdin=pipe, stdout=pipe, text=True) as process:
        yield Children(process)
        assert process.stdin is not None
        process.stdin.close()


def _made(folder: Path) -> tuple[Path, Path, str]:
    """Return a closed notebook, its one copy to which it has somebody besides, and its recovery words."""
    notebook, words = notebooks().create(folder / "notes.connector", PASSPHRASE)
    with notebook.write() as session:
        session.save([make_conversation(text=f"Talk {n}") for n in range(50)])
    copy = notebook.back_up()
    with notebook.write() as session:
        session.save([make_person()])
    notebook.close()
    return notebook.path, copy.path, " ".join(words)  # words open it quicker than a passphrase does


def test_a_copy_that_is_cut_short_never_bears_a_copys_name(tmp_path: Path, children: Children) -> None:
    path, first, secret = _made(tmp_path)
    folder = copies_folder(path)
    kills = 0
    while children.ended(_STRIDE * kills + 1, None, path, secret):
        kills += 1
        copies = copy_files.copies_in(folder)
        assert first in {copy.path for copy in copies}
        assert all(copy_files.is_as_made(copy.path) for copy in copies)
    assert kills > 6
    assert not list(folder.glob(".*"))
    assert len(list(folder.iterdir())) == 3 * len(copy_files.copies_in(folder))
    with closing(notebooks().open(path, secret)) as again:
        assert again.verify() == []
        assert again.reader.totals().people == 1


def test_going_back_cut_short_leaves_the_old_or_the_new(tmp_path: Path, children: Children) -> None:
    whole, copy, secret = _made(tmp_path)
    seen: list[int] = []
    status = -1
    while status != 0:
        place = tmp_path / str(len(seen))
        place.mkdir()
        path = place / whole.name
        for file in (whole, Beside(whole).keys):
            shutil.copy(file, place / file.name)
        status = children.ended(_STRIDE * len(seen) + 1, copy, path, secret)
        with closing(notebooks().open(path, secret)) as opened:
            assert opened.verify() == []
            seen.append(opened.reader.totals().people)
        if seen[-1]:
            continue
        (aside,) = place.glob("notes put aside *")  # once decided, it is carried out to the end by the opening
        assert {file.name for file in place.iterdir()} == {path.name, Beside(path).keys.name, aside.name}
        assert (aside / path.name).read_bytes() == whole.read_bytes()
    assert seen == sorted(seen, reverse=True)  # once new, never old again
    assert min(seen.count(0), seen.count(1)) >= 4
