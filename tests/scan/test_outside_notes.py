"""The scan on labelled notes of an outside tester, read where they lie: recall, kept words, people nobody knows.

The detectors were tuned on the notes at even places only. The wish is .97, .95 and .80 on both halves; the other
half is held to what was reached there when it was last counted, so that it can only get better.
"""

import json
from collections import Counter

import pytest

from connector_app.scan.known import Known
from connector_app.scan.scan import Scanner
from tests.cases import CASES

NOTES = CASES / "redaction" / "notes_labelled.json"
CONTACTS = CASES / "redaction" / "contacts.json"
_QUARTER = 0.25
_SHORT = 3


def _caught(span, hidden, text) -> bool:
    letters = [k for k in range(span["start"], span["end"]) if text[k].isalnum()]
    seen = sum(not hidden[k] for k in letters)
    return seen <= (int(_QUARTER * len(letters)) if len(letters) > _SHORT else 0)


def _figures(scanner: Scanner, notes) -> dict[str, float]:
    kept, of = Counter(), Counter()
    for note in notes:
        text = note["text"]
        hidden = [False] * len(text)
        for finding in scanner.find(text):
            hidden[finding.start : finding.end] = [True] * (finding.end - finding.start)
        for span in note["spans"]:
            kinds = ["recall"] + ["outside"] * any("third party" in how for how in span.get("how") or ())
            for kind in kinds:
                of[kind] += 1
                kept[kind] += _caught(span, hidden, text)
        for decoy in note["decoys"]:
            if decoy["strength"] == "hard":
                of["decoys"] += 1
                kept["decoys"] += not any(hidden[decoy["start"] : decoy["end"]])
    return {kind: kept[kind] / of[kind] for kind in of}


@pytest.mark.skipif(not NOTES.exists(), reason="the outside notes are not beside the checkout")
@pytest.mark.parametrize(
    ("half", "bounds"),
    [(0, {"recall": 0.97, "decoys": 0.95, "outside": 0.8}), (1, {"recall": 0.94, "decoys": 0.91, "outside": 0.8})],
)
def test_the_scan_finds_what_a_tester_labelled_and_leaves_the_rest(lists, half, bounds):
    contacts = json.loads(CONTACTS.read_text(encoding="utf-8"))
    known = Known(
        names=tuple(c[key] for c in contacts for key in ("display", "nickname") if c[key]),
        phones=tuple(c["phone"] for c in contacts if c["phone"]),
        emails=tuple(c["email"] for c in contacts if c["email"]),
        postcodes=tuple(c["postcode"] for c in contacts if c["postcode"]),
    )
    notes = json.loads(NOTES.read_text(encoding="utf-8"))["notes"][half::2]

    figures = _figures(Scanner(known, lists), notes)

    assert {kind: figures[kind] >= bound for kind, bound in bounds.items()} == dict.fromkeys(bounds, True), figures
