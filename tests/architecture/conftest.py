"""The checkout as it lies there: its modules and how to ask its tools."""

import subprocess
import sysconfig
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="session")
def root():
    return ROOT


@pytest.fixture(scope="session")
def modules():
    """Every module of the app; the steps of the database's history are frozen and stand apart."""
    found = sorted((ROOT / "connector_app").rglob("*.py"))
    return [path for path in found if "versions" not in path.parts]


@pytest.fixture(scope="session")
def ask():
    """Run one of the tools installed beside us and return what it said, with nothing when it was content."""

    def answer(tool, *arguments, cwd=ROOT):
        command = [Path(sysconfig.get_path("scripts")) / tool, *arguments]
        done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, encoding="utf-8")
        return "" if done.returncode == 0 else done.stdout + done.stderr

    return answer
