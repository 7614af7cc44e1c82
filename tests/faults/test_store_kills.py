"""A process that is killed while it writes loses nothing that was acknowledged."""

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from connector_app.domain.noun import Kind, Ref
from tests.factory import PASSPHRASE, make_notebook, notebooks

_KILLS = 10
#: Loads the store once; for each line it is sent it forks a writer, and says when that has ended.
_WRITERS = """
import os, sys
sys.path.insert(0, {root!r})
from pathlib import Path
from connector_app.store import opening
from tests.factory import PASSPHRASE, make_conversation, make_person, notebooks

def write():
    print(os.getpid(), flush=True)
    notebook = notebooks().open(Path({path!r}), PASSPHRASE)
    number = 0
    while True:
        number += 1
        person = make_person(f"Person {{number}}")
        conversation = make_conversation(person, text="the buses stop at six " * 20)
        with notebook.write() as session:
            session.save([person, conversation])
        print(conversation.id, flush=True)
        if number % 7 == 0:
            notebook.checkpoint()

for _ in sys.stdin:
    writer = os.fork()
    if not writer:
        write()
    os.waitpid(writer, 0)
    print("ended", flush=True)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no SIGKILL")
def test_ten_kills_lose_no_acknowledged_row(tmp_path: Path) -> None:
    path = make_notebook(tmp_path)
    path.close()
    program = _WRITERS.format(root=str(Path(__file__).parents[2]), path=str(path.path))
    chance = random.Random(20)
    acknowledged: list[str] = []
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-c", program], stdin=pipe, stdout=pipe, text=True) as writers:
        for _ in range(_KILLS):
            acknowledged += _written_until_killed(writers, chance.randint(1, 30))
    notebook = notebooks().open(path.path, PASSPHRASE)
    with notebook.write() as session:
        found = session.get_many([Ref(Kind.CONVERSATION, id_) for id_ in acknowledged])
    assert len(found) == len(set(acknowledged)) == len(acknowledged)
    assert notebook.verify() == []
    notebook.close()


def _written_until_killed(writers: subprocess.Popen[str], lines: int) -> list[str]:
    """Return the ids a writer acknowledged before it was killed, some time after its first `lines`."""
    assert writers.stdin is not None
    assert writers.stdout is not None
    print("next", file=writers.stdin, flush=True)
    writer = int(writers.stdout.readline())
    seen: list[str] = []
    for line in writers.stdout:
        if line == "ended\n":
            break
        seen.append(line.strip())
        if len(seen) == lines:
            os.kill(writer, signal.SIGKILL)
    assert len(seen) >= lines
    assert all(len(id_) == 32 for id_ in seen)
    return seen
