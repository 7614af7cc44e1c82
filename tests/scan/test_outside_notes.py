"""The scan on labelled notes of an outside tester, read where they lie: recall, kept words, people nobody knows.

The wish for notes nobody has seen is .97, .95 and .80. Only the half at even places may be read by whoever
tunes the detectors; there the wish is met, which says little. The other half was never read, only its totals
were counted: it says how well the scan does on new notes, and its bounds are what was reached there, so that
it can only get better.
"""

import json
from collections import Counter

import pytest

from connector_app.scan.known import Known
from connector_app.scan.scan import Scanner
from tests.cases import CASES
from tests.scan.labelled import caught, hidden_in

NOTES = CASES / "redaction" / "notes_labelled.json"
CONTACTS = CASES / "redaction" / "contacts.json"


def _figures(scanner: Scanner, notes) -> dict[str, float]:
    kept, of = Counter(), Counter()
    for note in notes:
        text = note["text"]
        hidden = hidden_in(text, scanner)
        for span in note["spans"]:
            kinds = ["recall"] + ["outside"] * any("third party" in how for how in span.get("how") or ())
            for kind in kinds:
                of[kind] += 1
                kept[kind] += caught(text, span["start"], span["end"], hidden)
        for decoy in note["decoys"]:
            if decoy["strength"] == "hard":
                of["decoys"] += 1
                kept["decoys"] += not any(hidden[decoy["start"] : decoy["end"]])
    return {kind: kept[kind] / of[kind] for kind in of}


@pytest.mark.skipif(not NOTES.exists(), reason="the outside notes are not beside the checkout")
@pytest.mark.parametrize(
    ("half", "bounds"),
    [
        (0, {"recall": 0.97, "decoys": 0.95, "outside": 0.8}),
        (1, {"recall": 0.96, "decoys": 0.91, "outside": 0.88}),
    ],
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
