"""The rules that tools can check, so that one command checks all of them."""

import ast
import statistics

import pytest

from tests.architecture.conftest import Parsed

EMPTY_NAMES = {"utils", "util", "misc", "common", "helpers", "stuff", "tools", "base"}


def test_ruff_finds_nothing(ask):
    said = ask("ruff", "check", "--quiet", "--output-format=concise")
    assert not said, said


def test_the_code_is_formatted(ask):
    said = ask("ruff", "format", "--check", "--quiet")
    assert not said, said


def test_the_types_agree(ask):
    said = ask("mypy")
    assert not said, said


def test_files_stay_small(modules):
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in modules}
    assert [str(path) for path, length in lengths.items() if length > 400] == []
    assert statistics.median(lengths.values()) <= 120


def test_functions_stay_small(parsed):
    assert [where for module in parsed for where in _long_functions(module.path, module.nodes)] == []


def test_a_long_function_would_be_found(tmp_path):
    path = tmp_path / "long.py"
    path.write_text("def f():\n" + "    x = 1\n" * 60, encoding="utf-8")
    module = Parsed(path)
    assert _long_functions(path, module.nodes) == [f"{path}:1 f has 61 lines"]


def test_every_room_is_named_for_what_it_holds(modules):
    parts = {part.removesuffix(".py") for path in modules for part in path.parts}
    assert parts & EMPTY_NAMES == set()


@pytest.mark.parametrize("word", ["TO" + "DO", "FIX" + "ME", "X" * 3])
def test_nothing_is_left_for_later(modules, word):
    assert [str(path) for path in modules if word in path.read_text(encoding="utf-8")] == []


def test_nothing_is_done_later_for_somebody_by_qts_own_way(parsed):
    assert [where for module in parsed for where in _done_later_for_somebody(module.path, module.nodes)] == []


def test_what_is_done_later_for_somebody_would_be_found(tmp_path):
    path = tmp_path / "later.py"
    path.write_text("QTimer.singleShot(0, look)\nQTimer.singleShot(0, self, self.look)\n", encoding="utf-8")
    assert _done_later_for_somebody(path, Parsed(path).nodes) == [
        f"{path}:2 would never be let go of: see ui/later"
    ]


def _done_later_for_somebody(path, nodes):
    calls = [node for node in nodes if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)]
    found = [each for each in calls if each.func.attr == "singleShot" and len(each.args) > 2]
    return [f"{path}:{each.lineno} would never be let go of: see ui/later" for each in found]


def _long_functions(path, nodes):
    functions = [node for node in nodes if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    lengths = [(each, each.end_lineno - each.lineno + 1) for each in functions]
    return [f"{path}:{each.lineno} {each.name} has {length} lines" for each, length in lengths if length > 60]
