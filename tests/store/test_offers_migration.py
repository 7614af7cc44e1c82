"""A notebook made before there were strengths and needs keeps its promises, and can hold them then."""

from datetime import date
from pathlib import Path

import pytest

from connector_app.domain.followup import ClosedAs, Repeat
from connector_app.domain.noun import Kind, ref_of
from connector_app.store.notebook import OpenNotebook
from tests.factory import (
    PASSPHRASE,
    TODAY,
    make_conversation,
    make_follow_up,
    make_group,
    make_match,
    make_need,
    make_notebook,
    make_person,
    make_strength,
    notebooks,
)
from tests.store.old_notebooks import as_of

DAWN = make_person()
TALK = make_conversation(DAWN)
OPEN = make_follow_up("Ring the council", person_id=DAWN.id, conversation_id=TALK.id, due=TODAY)
CLOSED = make_follow_up("Bring soup", closed_as=ClosedAs.DONE, closed_on=date(2026, 1, 1), reason="gladly")
NOUNS = (DAWN, TALK, OPEN, CLOSED)


def test_everything_from_before_is_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with as_of(4, monkeypatch):
        old = make_notebook(tmp_path, *NOUNS)
        old.close()
    opened = notebooks().open(tmp_path / "notes.connector", PASSPHRASE)
    assert isinstance(opened, OpenNotebook)
    assert [opened.reader.get(ref_of(noun)) for noun in NOUNS] == list(NOUNS)
    assert [hit.kind for hit in opened.reader.search("council").hits] == [Kind.FOLLOW_UP]
    club = make_group()
    drives, wish = make_strength(DAWN), make_need(club)
    again = make_follow_up("Open the hall", group_id=club.id, repeat=Repeat.WEEKLY)
    nouns = (club, drives, wish, make_match(drives, wish), again)
    with opened.write() as session:
        session.save(nouns)
    assert [opened.reader.get(ref_of(noun)) for noun in nouns] == list(nouns)
    assert opened.verify() == []
    opened.close()
