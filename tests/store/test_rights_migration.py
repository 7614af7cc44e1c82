"""A notebook made before there were requests and whole answers keeps everything, and can hold them then."""

from datetime import date
from pathlib import Path

import pytest

from connector_app.domain.errors import RuleBroken
from connector_app.domain.noun import ref_of
from connector_app.domain.request import Request, RequestKind
from connector_app.store.notebook import OpenNotebook
from tests.factory import PASSPHRASE, TODAY, make_consent, make_conversation, make_notebook, make_person, notebooks
from tests.store.old_notebooks import as_of

DAWN = make_person(names="Dawn Price", notes="likes ships", retain_until=date(2027, 1, 1))
NOUNS = (DAWN, make_consent(DAWN), make_conversation(DAWN))


def test_everything_from_before_is_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with as_of(3, monkeypatch):
        old = make_notebook(tmp_path, *NOUNS)
        with old.write() as session:
            session.audit("Add a person", [])
        old.close()
    opened = notebooks().open(tmp_path / "notes.connector", PASSPHRASE)
    assert isinstance(opened, OpenNotebook)
    assert [opened.reader.get(ref_of(noun)) for noun in NOUNS] == list(NOUNS)
    assert opened.reader.complete("daw")[0].label == "Dawn"
    request = Request(kind=RequestKind.ACCESS, received_on=TODAY, person_id=DAWN.id)
    with opened.write() as session:
        session.save([request])
        with pytest.raises(RuleBroken, match="consent_is_history"):
            session.save([make_consent(DAWN, id=NOUNS[1].id, note="changed")])
    assert opened.reader.get(ref_of(request)) == request
    with opened._engine.connect() as connection:
        trail = connection.exec_driver_sql("SELECT action, kinds, fields, via FROM audit").all()
    assert [tuple(row) for row in trail] == [("Add a person", "[]", "[]", "")]
    assert opened.verify() == []
    opened.close()


def test_whoever_goes_leaves_their_request_behind(notebook: OpenNotebook) -> None:
    request = Request(kind=RequestKind.ERASURE, received_on=TODAY, person_id=DAWN.id)
    with notebook.write() as session:
        session.save([DAWN, request])
        assert session.referring_to([ref_of(DAWN)]) == [(ref_of(DAWN), request)]
