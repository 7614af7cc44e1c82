"""The checkout as it lies there: its modules and how to ask its tools."""

import ast
import subprocess
import sysconfig
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

import pytest

from connector_app.collector import collector_paused

ROOT = Path(__file__).parent.parent.parent


@dataclass(frozen=True)
class Parsed:
    """A module as it was read and parsed, once for all that look at it."""

    path: Path

    @cached_property
    def source(self) -> str:
        return self.path.read_text(encoding="utf-8")

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.source)

    @cached_property
    def nodes(self) -> Iterable[ast.AST]:
        """Every node of the tree."""
        return tuple(ast.walk(self.tree))


@pytest.fixture(scope="session")
def root():
    return ROOT


@pytest.fixture(scope="session")
def modules():
    """Every module of the app; the steps of the database's history are frozen and stand apart."""
    found = sorted((ROOT / "connector_app").rglob("*.py"))
    return [path for path in found if "versions" not in path.parts]


@pytest.fixture
def parsed(modules):
    """The same modules, parsed."""
    return _parsed(tuple(modules))


@cache
def _parsed(modules: tuple[Path, ...]) -> list[Parsed]:
    made = [Parsed(path) for path in modules]
    with collector_paused():  # there are a million nodes of them
        for module in made:
            _ = module.nodes
    return made


def pytest_runtest_teardown(nextitem: pytest.Item | None) -> None:
    """Keep nothing parsed past the last test of this folder: every window that closes would go through it."""
    if nextitem is None or Path(__file__).parent not in nextitem.path.parents:
        _parsed.cache_clear()


@pytest.fixture(scope="session")
def ask():
    """Run one of the tools installed beside us and return what it said, with nothing when it was content."""

    def answer(tool, *arguments, cwd=ROOT):
        command = [Path(sysconfig.get_path("scripts")) / tool, *arguments]
        done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, encoding="utf-8")
        return "" if done.returncode == 0 else done.stdout + done.stderr

    return answer
