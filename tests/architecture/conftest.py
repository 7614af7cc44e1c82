"""The checkout as it lies there: its modules and how to ask its tools."""

import ast
import gc
import subprocess
import sysconfig
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import pytest

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


@pytest.fixture(scope="session")
def parsed(modules):
    """The same modules, parsed; the collector lets them be, for there are a million nodes of them."""
    made = [Parsed(path) for path in modules]
    gc.disable()
    try:
        for module in made:
            _ = module.nodes
    finally:
        gc.enable()
    gc.collect()
    gc.freeze()
    return made


@pytest.fixture(scope="session")
def ask():
    """Run one of the tools installed beside us and return what it said, with nothing when it was content."""

    def answer(tool, *arguments, cwd=ROOT):
        command = [Path(sysconfig.get_path("scripts")) / tool, *arguments]
        done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, encoding="utf-8")
        return "" if done.returncode == 0 else done.stdout + done.stderr

    return answer
