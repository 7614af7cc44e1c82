"""A summary as text and back is the same summary; what is no such text is told to be broken."""

import json

import pytest

from connector_app.domain.errors import Refused
from connector_app.summary.printing import from_text, to_text
from connector_app.summary.protected import Protected
from tests.summary.made_summary import themes_shown


@pytest.fixture(scope="module")
def protected():
    return themes_shown("FOOD", "MONEY", withheld=["HOUSING"])


def test_there_and_back_is_the_same(protected):
    again = from_text(to_text(protected))
    assert to_text(again) == to_text(protected)
    for name in Protected.__slots__:
        assert getattr(again, name) == getattr(protected, name)


def test_what_is_no_summary_is_broken(protected):
    sound = json.loads(to_text(protected))
    broken = [sound | {name: None} for name in ("period", "policy", "tables", "audit", "left_out", "quotes")]
    broken += [
        {name: value for name, value in sound.items() if name != gone} for gone in sound if gone != "statements"
    ]
    texts = ["", "{", "[]", "null", "7", *map(json.dumps, broken)]
    for text in texts:
        with pytest.raises(Refused, match="ledger_broken"):
            from_text(text)


def test_an_unprotected_number_in_the_ledger_is_never_printed(protected):
    content = json.loads(to_text(protected))
    content["tables"][0]["cells"][0][0] = 3
    with pytest.raises(Refused, match="ledger_broken"):
        from_text(json.dumps(content))
