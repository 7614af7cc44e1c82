"""What a script is answered: JSON that any reader understands, a line for each thing that is listed."""

import io
import json
from datetime import date

import pytest

from connector_app.cli.answers import Answer, give


def said(data):
    out = io.StringIO()
    give(Answer(data), as_json=True, quiet=True, out=out)
    return out.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"none": [], "file": None, "many": 3},
        {"people": [{"display": "Zoë «½»", "notes": ["a\nb", '"']}, {"display": "", "notes": []}], "left": [1]},
        {"inside": {"deeper": [{"still": ["deeper"]}]}, "texts": ["one", "two"], "all well": True},
    ],
)
def test_what_is_said_is_what_was_answered(data):
    assert json.loads(said(data)) == data


def test_each_thing_that_is_listed_has_a_line_of_its_own():
    assert said({"day": date(2026, 11, 22), "people": [{"name": "Zoë"}, {"name": "Bo"}]}).splitlines() == [
        "{",
        '  "day": "2026-11-22",',
        '  "people": [',
        '    {"name": "Zoë"},',
        '    {"name": "Bo"}',
        "  ]",
        "}",
    ]
