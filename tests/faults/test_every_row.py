"""Every fault that must be survived is listed once, and the tests that are named for it are there."""

import ast
from functools import cache
from pathlib import Path

import pytest

from tests.faults.rows import ROWS, Row

TESTS = Path(__file__).parents[1]


@cache
def _functions(path: Path) -> frozenset[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return frozenset(node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


def _missing(row: Row) -> list[str]:
    """Return the tests of a row that do not exist."""
    lacking = []
    for test in row.tests:
        file, _, function = test.partition("::")
        path = TESTS / file
        if not function.startswith("test_") or not path.exists() or function not in _functions(path):
            lacking.append(test)
    return lacking


@pytest.mark.parametrize("row", ROWS, ids=[row.fault for row in ROWS])
def test_the_tests_of_every_fault_are_there(row: Row) -> None:
    assert _missing(row) == []


def test_every_fault_is_listed_once() -> None:
    assert len({row.fault for row in ROWS}) == len(ROWS) == 18


def test_a_test_that_is_gone_would_be_missed() -> None:
    here = "faults/test_every_row.py::test_every_fault_is_listed_once"
    assert _missing(Row("", "", (here,))) == []
    for gone in (here + "_", "faults/test_no_such_file.py::test_x", "faults/rows.py::", "faults/rows.py::Row"):
        assert _missing(Row("", "", (gone,))) == [gone]
