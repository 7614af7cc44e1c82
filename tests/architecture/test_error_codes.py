"""Every failure told to a person has its sentence, and every sentence its failure."""

import ast
import string
from pathlib import Path

from connector_app.application.messages import SENTENCES
from tests.architecture.conftest import Parsed

HOUSE = Path(__file__).parents[2] / "connector_app"
ERRORS = {"UserError", "NotebookError", "RuleBroken", "Refused", "FileTrouble"}


def raised(parsed: list[Parsed]) -> dict[str, set[str]]:
    """Return the codes that the house raises, each with the names of the gaps it fills."""
    found: dict[str, set[str]] = {}
    for module in parsed:
        for node in module.nodes:
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ERRORS):
                continue
            if node.args and isinstance(node.args[0], ast.Constant):
                gaps = {word.arg for word in node.keywords if word.arg}
                found.setdefault(str(node.args[0].value), gaps).intersection_update(gaps)
    return found


def gaps(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}


def test_every_code_has_a_sentence_whose_gaps_are_filled(parsed):
    codes = raised(parsed)
    assert len(codes) > 20
    assert sorted(set(codes) - set(SENTENCES)) == []
    assert {
        code: gaps(SENTENCES[code]) - filled for code, filled in codes.items() if gaps(SENTENCES[code]) - filled
    } == {}


def test_every_sentence_is_used():
    source = "".join(
        p.read_text(encoding="utf-8") for p in HOUSE.rglob("*.py") if not p.name.endswith("messages.py")
    )
    assert [code for code in SENTENCES if f'"{code}"' not in source] == []


def test_every_sentence_is_one_plain_paragraph():
    for sentence in SENTENCES.values():
        assert "\n" not in sentence
        assert sentence[-1] in ".!?m", sentence
