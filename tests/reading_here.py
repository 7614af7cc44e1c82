"""Reads spreadsheets in the test's own process, for tests of what is read in many of them."""

import json
from typing import BinaryIO

import pytest

from connector_app.formats.spreadsheet_reader import asking
from connector_app.formats.spreadsheet_reader.answer import Answer
from connector_app.formats.spreadsheet_reader.child import MOST_PACKED, answer
from tests.sizes import LONG


def read_in_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have spreadsheets read with no process for each, which takes longer than the reading does.

    Not for what is refused for its size: nothing holds this process to limits. `LONG=1` begins the processes.
    """

    def answer_(file: BinaryIO, *_: object) -> Answer:
        said: Answer = json.loads(json.dumps(answer(file.read(MOST_PACKED + 1))))
        return said

    if not LONG:
        monkeypatch.setattr(asking, "_answer", answer_)
