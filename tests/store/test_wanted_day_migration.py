"""A notebook made before promises knew the day that is meant keeps them, and can hold that day then."""

from pathlib import Path

import pytest

from connector_app.domain.followup import Leads, Repeat
from connector_app.domain.noun import Kind, ref_of
from connector_app.store.notebook import OpenNotebook
from tests.factory import (
    PASSPHRASE,
    TODAY,
    make_conversation,
    make_follow_up,
    make_group,
    make_notebook,
    make_person,
    notebooks,
)
from tests.store.old_notebooks import as_of

DAWN, CLUB = make_person(), make_group()
TALK = make_conversation(DAWN)
OPEN = make_follow_up(
    "Ring the council",
    person_id=DAWN.id,
    conversation_id=TALK.id,
    due=TODAY,
    shown_from=TODAY,
    shown_until=TODAY,
    leads=Leads.SERVICE,
    repeat=Repeat.MONTHLY,
)
TOLD = make_follow_up("Open the hall", group_id=CLUB.id, told_on=TODAY, reason="gladly")
NOUNS = (DAWN, CLUB, TALK, OPEN, TOLD)


def test_everything_from_before_is_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with as_of(5, monkeypatch):
        make_notebook(tmp_path, *NOUNS).close()
    opened = notebooks().open(tmp_path / "notes.connector", PASSPHRASE)
    assert isinstance(opened, OpenNotebook)
    assert [opened.reader.get(ref_of(noun)) for noun in NOUNS] == list(NOUNS)
    assert [hit.kind for hit in opened.reader.search("council").hits] == [Kind.FOLLOW_UP]
    meant = make_follow_up(due=TODAY, repeat=Repeat.MONTHLY, wanted_day=31)
    with opened.write() as session:
        session.save([meant])
    assert opened.reader.get(ref_of(meant)) == meant
    assert opened.verify() == []
    opened.close()
