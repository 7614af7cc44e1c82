"""A copy that is cut short at any step: the older one stays whole, and nothing half ever bears a copy's name."""

import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from connector_app.application.copies import copies_folder
from connector_app.store import copy_files
from tests.factory import PASSPHRASE, make_conversation, notebooks

#: So many steps further each copy comes; 1 tries every step and takes twice as long.
_STRIDE = 2
#: Makes copies in children, each killed some steps later than the one before; says how they ended.
_COPIERS = """
import os, signal, sys
sys.path.insert(0, {root!r})
from pathlib import Path
from connector_app.store import copying
from tests.factory import notebooks

store = notebooks()

def killed_at(step):
    left = [step]
    def counting(act):
        def counted(*given, **named):
            left[0] -= 1
            if not left[0]:
                os.kill(os.getpid(), signal.SIGKILL)
            return act(*given, **named)
        return counted
    for name in ("open", "fsync", "mkdir", "unlink", "replace"):
        setattr(os, name, counting(getattr(os, name)))

status, step = -1, 0
while status != 0:
    step += {stride}
    child = os.fork()
    if not child:
        notebook = store.open(Path({path!r}), {secret!r})
        killed_at(step)
        notebook.back_up()
        os._exit(0)
    _, status = os.waitpid(child, 0)
    print(status, flush=True)
    sys.stdin.readline()
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no SIGKILL")
def test_a_kill_at_any_step_leaves_whole_copies_only(tmp_path: Path) -> None:
    notebook, words = notebooks().create(tmp_path / "notes.connector", PASSPHRASE)
    secret = " ".join(words)  # quicker than a passphrase
    with notebook.write() as session:
        session.save([make_conversation(text=f"Talk {n}") for n in range(50)])
    first = notebook.back_up()
    notebook.close()
    folder, pipe = copies_folder(notebook.path), subprocess.PIPE
    root, path = str(Path(__file__).parents[2]), str(notebook.path)
    program = _COPIERS.format(root=root, path=path, secret=secret, stride=_STRIDE)
    kills = 0
    with subprocess.Popen([sys.executable, "-c", program], stdin=pipe, stdout=pipe, text=True) as copiers:
        assert copiers.stdin is not None
        assert copiers.stdout is not None
        for line in copiers.stdout:
            assert int(line) in (0, signal.SIGKILL)
            kills += int(line) != 0
            copies = copy_files.copies_in(folder)
            assert first.sequence in {copy.sequence for copy in copies}
            assert all(copy_files.is_as_made(copy.path) for copy in copies)
            print("next", file=copiers.stdin, flush=True)
    assert kills > 6
    assert not list(folder.glob(".*"))
    assert len(list(folder.iterdir())) == 3 * len(copy_files.copies_in(folder))
    with closing(notebooks().open(notebook.path, secret)) as again:
        assert again.verify() == []
        assert again.reader.totals().conversations == 50
