"""Who may import whom. Each contract is also broken on purpose, in a copy, to see that it holds."""

import ast
import re
import shutil
import sys

import pytest

# What is written where -> the contract that has to notice, and what it has to say.
BREAKS = {
    "a noun that knows the store": (
        "domain/person.py",
        "import connector_app.store",
        "Rooms, top to bottom",
        "connector_app.domain.person -> connector_app.store (",
    ),
    "a screen that opens files": (
        "ui/labels.py",
        "import connector_app.formats",
        "Rooms, top to bottom",
        "connector_app.ui.labels -> connector_app.formats (",
    ),
    "a room that was never placed": ("attic.py", "", "Rooms, top to bottom", "- connector_app.attic"),
    "Qt in the application": (
        "application/commands.py",
        "import PySide6.QtCore",
        "Qt only in ui",
        "connector_app.application.commands -> PySide6 (",
    ),
    "SQL in the application": (
        "application/commands.py",
        "import sqlalchemy",
        "The database and its keys only in store",
        "connector_app.application.commands -> sqlalchemy (",
    ),
    "openpyxl in a second place": (
        "application/commands.py",
        "import openpyxl",
        "openpyxl only in the workbook writer",
        "connector_app.application.commands -> openpyxl (",
    ),
    "numpy in the window": (
        "ui/labels.py",
        "import numpy",
        "numpy only in summary",
        "connector_app.ui.labels -> numpy (",
    ),
    "the solver in the counting": (
        "summary/protect.py",
        "import highspy",
        "The solver only where numbers are attacked",
        "connector_app.summary.protect -> highspy (",
    ),
    "the solver in the scan": (
        "scan/scan.py",
        "import highspy",
        "The solver only where numbers are attacked",
        "connector_app.scan.scan -> highspy (",
    ),
    "telephone numbers in the window": (
        "ui/labels.py",
        "import phonenumbers",
        "Telephone numbers only in the scan",
        "connector_app.ui.labels -> phonenumbers (",
    ),
    "an import for types only": (
        "domain/person.py",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import connector_app.application",
        "Rooms, top to bottom",
        "connector_app.domain.person -> connector_app.application (",
    ),
}


@pytest.fixture(scope="module")
def said_of_breaks(root, ask, tmp_path_factory):
    """What the linter says of a copy in which everything is broken at once, contract by contract."""
    copy = tmp_path_factory.mktemp("broken")
    shutil.copytree(root / "connector_app", copy / "connector_app", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(root / "pyproject.toml", copy)
    for file, line, *_ in BREAKS.values():
        with (copy / "connector_app" / file).open("a", encoding="utf-8") as written:
            written.write(f"\n{line}\n")
    said = ask("lint-imports", "--no-cache", cwd=copy)
    _, *parts = re.split(r"^(.+)\n-+\n", said.split("Broken contracts\n")[-1], flags=re.MULTILINE)
    return dict(zip(parts[::2], parts[1::2], strict=True))


def test_the_contracts_are_kept(ask):
    said = ask("lint-imports", "--no-cache")
    assert not said, said


@pytest.mark.parametrize("name", BREAKS)
def test_a_break_is_noticed(said_of_breaks, name):
    _, _, contract, words = BREAKS[name]
    assert words in said_of_breaks[contract]


def test_the_domain_stands_on_the_standard_library_alone(root):
    allowed = sys.stdlib_module_names | {"connector_app"}
    foreign = [
        f"{path.name}: {name}"
        for path in (root / "connector_app" / "domain").rglob("*.py")
        for name in _imports(path)
        if name.split(".")[0] not in allowed
    ]
    assert foreign == []


def _imports(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""
