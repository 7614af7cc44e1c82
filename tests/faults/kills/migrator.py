"""Opens a notebook of earlier tables, and dies before the statement it was told.

``python -m tests.faults.kills.migrator PATH``; each line is the number of the statement or commit before which to
die, counted from 0 among those that change something, or nothing: then it goes on until it is killed or done.
"""

import os
import signal
import sys
from itertools import count
from pathlib import Path

from sqlalchemy import Engine, event

from tests.factory import PASSPHRASE
from tests.faults.kills.program import serve, tell
from tests.remembered import RememberedKeys

DONE = "migrated"


def migrate(store: RememberedKeys, path: Path, before: str) -> None:
    """Open the notebook, which brings its tables up to date."""
    steps = count()

    def step(*_: object) -> None:
        if str(next(steps)) == before:
            os.kill(os.getpid(), signal.SIGKILL)

    def statement(_connection: object, _cursor: object, text: str, *_: object) -> None:
        if not text.lstrip().startswith("SELECT"):
            step()

    event.listen(Engine, "before_cursor_execute", statement)
    event.listen(Engine, "commit", step)
    notebook = store.open(path, PASSPHRASE)
    tell(DONE)
    notebook.close()


if __name__ == "__main__":
    notebook_path = Path(sys.argv[1])
    remembered = RememberedKeys()
    remembered.key_of(notebook_path)
    import alembic.runtime.environment  # noqa: F401 - loaded once, not by each process that dies

    serve(lambda line: migrate(remembered, notebook_path, line))
