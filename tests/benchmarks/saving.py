"""Saving one conversation, with undo, audit and search, beside the bare inserts in one durable transaction."""

import uuid
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from itertools import count
from typing import Any

from connector_app.application.commands import log_conversation
from connector_app.application.dispatch import Dispatcher
from connector_app.application.rows import Listing
from connector_app.domain.conversation import Conversation
from connector_app.domain.folding import words
from connector_app.domain.ids import new_id
from connector_app.domain.noun import Kind, Ref
from tests.benchmarks.notebooks import key_of, opened, raw
from tests.benchmarks.stand import Stand
from tests.benchmarks.table import Figure, Line, Reach
from tests.benchmarks.timing import MS, alternate
from tests.factory import TODAY

_INSERTS = (
    """INSERT INTO conversation
        VALUES (:key, :id, 'day', 'in_person', 1, NULL, NULL, NULL, NULL, 'themes_only', 0, 0)""",
    "INSERT INTO conversation_text VALUES (:key, :text)",
    "INSERT INTO conversation_words (rowid, text) VALUES (:key, :words)",
)
_PEOPLE = "INSERT INTO conversation_person SELECT ?, ?, key, ? FROM party WHERE id = unhex(?)"
_THEMES = "INSERT INTO conversation_theme VALUES (?, ?, ?, ?)"
_DELETES = ("conversation_words WHERE rowid", "conversation WHERE key")


def save(stand: Stand) -> Iterator[Line]:
    """Save what was said long ago again as said today, by a command and by bare statements; then take it away."""
    with closing(opened(stand.path)) as notebook, raw(stand.path, key_of(stand.path)) as connection:
        dispatcher = Dispatcher(notebook, lambda _changes: None)
        said = _said(notebook.reader, 10 * stand.rounds)
        keys = count((TODAY.toordinal() + 1) << 24)
        first = next(keys)
        times = alternate(
            lambda talk: dispatcher.run(log_conversation(replace(talk, id=new_id(), on=TODAY))),
            lambda talk: _insert(connection, next(keys), talk),
            said,
        )
        while dispatcher.undo():
            pass
        for table in _DELETES:
            connection.execute(f"DELETE FROM {table} >= ?", (first,))
    ours, baseline = times.medians(MS)
    yield Figure(
        operation="save a conversation",
        size=stand.conversations,
        unit="ms",
        ours=ours,
        p95=times.p95(MS),
        baseline=baseline,
        beside="raw inserts + FTS5, one FULL commit",
        reach=Reach(ratio=1.6),
    )


def _said(reader: Any, number: int) -> list[Conversation]:
    keys = reader.order(Listing(Kind.CONVERSATION))
    rows = reader.rows(Kind.CONVERSATION, keys[:: max(1, len(keys) // number)].tolist())
    talks = [reader.get(Ref(Kind.CONVERSATION, row.id)) for row in rows[:number]]
    return [replace(talk, place_id=None, group_id=None, features=(), check_ins=()) for talk in talks]


def _insert(connection: Any, key: int, talk: Conversation) -> None:
    values = {"key": key, "id": uuid.uuid4().bytes, "text": talk.text, "words": " ".join(words(talk.text))}
    people = [(key, n, part.role.value, part.person_id) for n, part in enumerate(talk.people)]
    themes = [(key, n, theme.code, theme.stance and theme.stance.value) for n, theme in enumerate(talk.themes)]
    connection.execute("BEGIN IMMEDIATE")
    for statement in _INSERTS:
        connection.execute(statement, values)
    connection.executemany(_PEOPLE, people)
    connection.executemany(_THEMES, themes)
    connection.execute("COMMIT")
