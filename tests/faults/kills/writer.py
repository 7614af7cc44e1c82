"""Writes conversations until it is killed, folds the log in at times, and copies the file on another thread.

``python -m tests.faults.kills.writer PATH``; prints the id of each conversation that was saved, and the name of
each copy that is finished.
"""

import sys
from itertools import count
from pathlib import Path
from threading import Thread

from connector_app.domain.noun import Kind
from connector_app.store.files import create_private
from connector_app.store.notebook import OpenNotebook
from tests.factory import PASSPHRASE, make_conversation, make_person
from tests.faults.kills.program import serve, tell
from tests.remembered import RememberedKeys

#: After so many conversations the log is folded in, and after so many a copy is begun.
_FOLDED, _COPIED = 7, 11
COPY = "copy-"


def write(store: RememberedKeys, path: Path) -> None:
    """Write on."""
    notebook = store.open(path, PASSPHRASE)
    assert isinstance(notebook, OpenNotebook)
    copying: Thread | None = None
    for number in count(1):
        person = make_person(f"Person {number}")
        conversation = make_conversation(person, text="the buses stop at six " * 20)
        with notebook.write() as session:
            session.save([person, conversation])
            session.audit("Log a conversation", [Kind.CONVERSATION])
        tell(conversation.id)
        if number % _FOLDED == 0:
            notebook.checkpoint()
        if number % _COPIED == 0 and (copying is None or not copying.is_alive()):
            copying = Thread(target=_copy, args=(notebook, path.with_name(f"{COPY}{conversation.id}")))
            copying.start()


def _copy(notebook: OpenNotebook, path: Path) -> None:
    create_private(path)
    connection = notebook._engine.raw_connection()
    try:
        connection.cursor().execute("VACUUM INTO ?", (str(path),))
    finally:
        connection.close()
    tell(path.name)


if __name__ == "__main__":
    notebook_path = Path(sys.argv[1])
    remembered = RememberedKeys()
    remembered.key_of(notebook_path)
    serve(lambda _: write(remembered, notebook_path))
