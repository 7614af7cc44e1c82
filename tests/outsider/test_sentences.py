"""Every finding has its sentence, and every sentence its finding."""

import re
import string
from pathlib import Path

from connector_app.outsider import sentences
from connector_app.outsider.findings import Problem, Proved
from connector_app.outsider.puzzle import Where

HOUSE = Path(sentences.__file__).parents[1]
FILES = [*(HOUSE / "outsider").glob("*.py"), *(HOUSE / "formats" / "workbook_reader").glob("*.py")]
SOURCE = "".join(path.read_text(encoding="utf-8") for path in FILES if path.name != "sentences.py")
PLACE = Where("a.xlsx", "people_by_age", "65 to 74", "North")


def test_every_rule_that_is_raised_has_a_sentence():
    raised = set(
        re.findall(r'(?:Problem|Oddity)\(\s*"(\w+)"|odd\["(\w+)"\]|^    \("(\w+)", re\.', SOURCE, re.MULTILINE)
    )
    rules = {name for names in raised for name in names if name}
    assert len(rules) > 30
    assert rules == set(sentences.PROBLEMS)


def test_every_kind_of_proof_has_a_sentence():
    assert all(f'"{kind}"' in SOURCE for kind in sentences.KINDS)
    for kind in sentences.KINDS:
        said = Proved(kind=kind, where=PLACE, low=1, high=2, of=PLACE, assuming=True).sentence()
        assert said.endswith("one.)")
        assert "{" not in said


def test_gaps_are_those_that_are_filled():
    for rule, sentence in sentences.PROBLEMS.items():
        assert {gap for _, gap, _, _ in string.Formatter().parse(sentence) if gap} <= {"what"}
        assert "{" not in Problem(rule, "A", "b").sentence()
