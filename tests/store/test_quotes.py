"""Quotes in the notebook: by period and by conversation, in notebooks made before there were any, not counted."""

from datetime import date
from pathlib import Path

import pytest

from connector_app.domain.errors import RuleBroken
from connector_app.domain.noun import ref_of
from connector_app.domain.period import parse_period
from connector_app.store import migrate, schema
from connector_app.store.notebook import OpenNotebook
from tests.factory import PASSPHRASE, TODAY, make_conversation, make_notebook, make_person, make_quote, notebooks
from tests.store.old_notebooks import as_of

DAWN = make_person()
FIRST = make_conversation(DAWN, on=date(2026, 7, 1))
LAST = make_conversation(DAWN, on=date(2026, 9, 30))
AFTER = make_conversation(DAWN, on=date(2026, 10, 1))


def test_quotes_are_found_by_the_day_of_their_conversation(notebook: OpenNotebook) -> None:
    quotes = [make_quote(talk, DAWN).confirmed("Ines", TODAY) for talk in (FIRST, LAST, AFTER)]
    with notebook.write() as session:
        session.save([DAWN, FIRST, LAST, AFTER, *quotes])
    assert notebook.reader.quotes(parse_period("2026Q3")) == quotes[:2]
    assert notebook.reader.quotes_of(AFTER.id) == quotes[2:]
    assert notebook.reader.get(ref_of(quotes[0])) == quotes[0]
    assert notebook.reader.quotes(parse_period("2025")) == notebook.reader.quotes_of(DAWN.id) == []


def test_a_quote_of_nothing_is_refused(notebook: OpenNotebook) -> None:
    with pytest.raises(RuleBroken), notebook.write() as session:
        session.save([DAWN, make_quote(FIRST, DAWN)])
    assert notebook.reader.get(ref_of(DAWN)) is None


def test_a_notebook_made_before_there_were_quotes_keeps_everything(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with as_of(2, monkeypatch):
        old = make_notebook(tmp_path, DAWN, FIRST)
        assert isinstance(old, OpenNotebook)
        with old._engine.connect() as connection:
            assert migrate.version_of(connection) == 2
            assert not connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE name = 'quote'").all()
        old.close()
    opened = notebooks().open(tmp_path / "notes.connector", PASSPHRASE)
    assert isinstance(opened, OpenNotebook)
    with opened._engine.connect() as connection:
        assert migrate.version_of(connection) == schema.VERSION
    quote = make_quote(FIRST, DAWN)
    with opened.write() as session:
        session.save([quote])
        assert session.get_many(map(ref_of, (DAWN, FIRST, quote))) == {ref_of(n): n for n in (DAWN, FIRST, quote)}
    assert opened.verify() == []
    opened.close()
