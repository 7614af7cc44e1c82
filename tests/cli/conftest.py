"""Runs the program as a script would, in this process."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from connector_app import bootstrap
from connector_app.cli import arguments
from connector_app.cli import main as command_line
from connector_app.summary import protect
from tests import audited
from tests.factory import PASSPHRASE as SECRET
from tests.factory import copy_notebook, quick_notebooks


@dataclass
class Ran:
    """What one command printed and how it ended."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        """Return the JSON object on standard output."""
        return json.loads(self.out)


Run = Callable[..., Ran]
#: What reads a command's arguments; the program makes it once, and so do all the commands of a process here.
_parser = cache(arguments.parser)


@pytest.fixture(autouse=True)
def _audits_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    """Audit a summary once that many tests begin with; how it is audited is tried in tests/summary."""
    monkeypatch.setattr(protect, "audit", audited.remembered)


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Return a function that runs one command with the passphrase in a file."""
    secret = tmp_path / "secret.txt"
    secret.write_text(SECRET + "\n", encoding="utf-8")
    monkeypatch.setenv("CONNECTOR_PASSPHRASE_FILE", str(secret))
    # The real key derivation takes a second by design; what it does is tested with the store.
    monkeypatch.setattr(bootstrap.NotebookDoors, "_notebooks", property(lambda _self: quick_notebooks()))

    monkeypatch.setattr(command_line, "parser", _parser)

    def run_(*asked: object) -> Ran:
        capsys.readouterr()
        try:
            code = bootstrap.main([str(each) for each in asked])
        except SystemExit as ended:
            code = int(ended.code or 0)
        printed = capsys.readouterr()
        return Ran(code, printed.out, printed.err)

    return run_


@pytest.fixture
def notebook(tmp_path: Path) -> Path:
    """Return where this test's notebook goes."""
    return tmp_path / "street.connector"


@pytest.fixture
def made(notebook: Path) -> Path:
    """Return where an empty notebook lies closed."""
    copy_notebook(notebook.parent, name=notebook.stem).close()
    return notebook
