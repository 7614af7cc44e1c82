"""Who may import whom. Each contract is also broken on purpose, in a copy, to see that it holds."""

import ast
import shutil
import sys

import pytest

# What is written where -> the contract that has to notice.
BREAKS = {
    "a noun that knows the store": ("domain/person.py", "import connector_app.store", "Rooms, top to bottom"),
    "a screen that opens files": ("ui/labels.py", "import connector_app.formats", "Rooms, top to bottom"),
    "a room that was never placed": ("attic.py", "", "Rooms, top to bottom"),
    "Qt in the application": ("application/commands.py", "import PySide6.QtCore", "Qt only in ui"),
    "SQL in the application": ("application/commands.py", "import sqlalchemy", "The database and its keys only"),
    "openpyxl in a second place": ("application/commands.py", "import openpyxl", "openpyxl only in the workbook"),
    "numpy in the window": ("ui/labels.py", "import numpy", "numpy only in summary"),
    "the solver in the counting": ("summary/protect.py", "import highspy", "The solver only where numbers"),
    "the solver in the scan": ("scan/scan.py", "import highspy", "The solver only where numbers"),
    "telephone numbers in the window": (
        "ui/labels.py",
        "import phonenumbers",
        "Telephone numbers only in the scan",
    ),
    "an import for types only": (
        "domain/person.py",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import connector_app.application",
        "Rooms, top to bottom",
    ),
}


def test_the_contracts_are_kept(ask):
    said = ask("lint-imports", "--no-cache")
    assert not said, said


@pytest.mark.parametrize("name", BREAKS)
def test_a_break_is_noticed(root, ask, tmp_path, name):
    file, line, contract = BREAKS[name]
    shutil.copytree(
        root / "connector_app", tmp_path / "connector_app", ignore=shutil.ignore_patterns("__pycache__")
    )
    shutil.copy(root / "pyproject.toml", tmp_path)
    path = tmp_path / "connector_app" / file
    path.write_text((path.read_text(encoding="utf-8") if path.exists() else "") + f"\n{line}\n", encoding="utf-8")
    said = ask("lint-imports", "--no-cache", cwd=tmp_path)
    assert any(contract in each and "BROKEN" in each for each in said.splitlines()), said


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
