"""Search: names first, then whatever was said, the newest first; the count stops at a thousand."""

import heapq
import json
import re
from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import Connection, text

from connector_app.application.rows import Found, Hit
from connector_app.domain.folding import fold, words
from connector_app.domain.noun import Kind
from connector_app.store import matching, names
from connector_app.store.windows import one_line

_MOST_COUNTED = 1_000
#: Names make up at most this part of the hits.
_NAMES_OF = 5
_AROUND = 60  # characters of a snippet before the word found
_SNIPPET = 200
_LOOKED_THROUGH = 20_000  # characters of a text in which the word is looked for
_WORD = re.compile(r"\w+(?:['’]\w+)*")

_COUNT_NAMES = text("""
    SELECT count(*) FROM (SELECT 1 FROM party_words WHERE party_words MATCH :words LIMIT :most)
    """)
_NEWEST = {
    Kind.CONVERSATION: text("""
        SELECT json_group_array(rowid) FROM (
            SELECT rowid FROM conversation_words WHERE conversation_words MATCH :words
            ORDER BY rowid DESC LIMIT :limit)
        """),
    Kind.EXCHANGE: text("""
        SELECT json_group_array(rowid) FROM (
            SELECT rowid FROM exchange_words WHERE exchange_words MATCH :words ORDER BY rowid DESC LIMIT :limit)
        """),
    Kind.FOLLOW_UP: text("""
        SELECT json_group_array(rowid) FROM (
            SELECT rowid FROM follow_up_words WHERE follow_up_words MATCH :words ORDER BY rowid DESC LIMIT :limit)
        """),
}
_COUNT = {
    Kind.CONVERSATION: text("""
        SELECT count(*) FROM (SELECT 1 FROM conversation_words WHERE conversation_words MATCH :words LIMIT :most)
        """),
    Kind.EXCHANGE: text("""
        SELECT count(*) FROM (SELECT 1 FROM exchange_words WHERE exchange_words MATCH :words LIMIT :most)
        """),
    Kind.FOLLOW_UP: text("""
        SELECT count(*) FROM (SELECT 1 FROM follow_up_words WHERE follow_up_words MATCH :words LIMIT :most)
        """),
}
_SHOWN = {
    Kind.CONVERSATION: text("""
        SELECT json_group_array(json_array(
            lower(hex(conversation.id)),
            (SELECT group_concat(label, ', ') FROM (
                SELECT identity.label FROM conversation_person AS part
                JOIN person_identity AS identity ON identity.key = part.person
                WHERE part.conversation = conversation.key AND part.role <> 'mentioned' ORDER BY part.position)),
            substr(said.text, 1, :most), conversation.key >> 24))
        FROM json_each(:keys) AS wanted
        CROSS JOIN conversation ON conversation.key = wanted.value
        CROSS JOIN conversation_text AS said ON said.key = conversation.key
        """),
    Kind.EXCHANGE: text("""
        SELECT json_group_array(json_array(
            lower(hex(exchange.id)), exchange.title,
            substr((SELECT group_concat(leg.thing, ' ') FROM exchange_leg AS leg
                    WHERE leg.exchange = exchange.key), 1, :most),
            exchange.key >> 24))
        FROM json_each(:keys) AS wanted
        CROSS JOIN exchange ON exchange.key = wanted.value
        """),
    Kind.FOLLOW_UP: text("""
        SELECT json_group_array(json_array(
            lower(hex(follow_up.id)), follow_up.what, substr(follow_up.reason, 1, :most), follow_up.due))
        FROM json_each(:keys) AS wanted
        CROSS JOIN follow_up ON follow_up.key = wanted.value
        """),
}


def search(connection: Connection, typed: str, limit: int) -> Found:
    """Find names and what was said by every word typed, the last one as a beginning."""
    people = names.candidates(connection, names.matching_keys(connection, typed, max(1, limit // _NAMES_OF)))
    hits = [Hit(person.kind, person.id, person.label, person.hint) for person in people]
    total = _counted(connection, _COUNT_NAMES, matching.for_names(typed))
    expression = matching.for_texts(typed)
    if expression is not None:
        hits += _texts(connection, expression, words(typed), limit - len(hits))
        total += sum(_counted(connection, statement, expression) for statement in _COUNT.values())
    return Found(tuple(hits), min(total, _MOST_COUNTED))


def snippet(said: str, looked_for: Iterable[str]) -> str:
    """Return the part of a text around the first of the folded words, on one line."""
    first, *others = sorted(set(looked_for), key=len, reverse=True) or [""]
    starts = tuple(word for word in (first, *others) if word)
    at = _place(said, starts)
    begin = max(0, at - _AROUND)
    cut = one_line(said[begin : begin + _SNIPPET])
    return ("… " if begin else "") + cut + (" …" if begin + _SNIPPET < len(said) else "")


def _place(said: str, starts: tuple[str, ...]) -> int:
    """Return where the first word with one of these folded beginnings stands, 0 when there is none."""
    # Such a text is folded by lower case alone, so one look at the whole of it will do.
    if starts and said.isascii() and "'" not in said:
        found = re.search(rf"\b(?:{'|'.join(starts)})", said.lower())
        return found.start() if found else 0
    return next((found.start() for found in _WORD.finditer(said) if _folded(found[0]).startswith(starts)), 0)


def _folded(word: str) -> str:
    return fold(word).replace("'", "")


def _counted(connection: Connection, statement: Any, expression: str | None) -> int:
    if expression is None:
        return 0
    return int(connection.execute(statement, {"words": expression, "most": _MOST_COUNTED}).scalar_one())


def _texts(connection: Connection, expression: str, looked_for: list[str], limit: int) -> list[Hit]:
    """Return the newest hits of every kind of text."""
    newest = []
    for kind, statement in _NEWEST.items():
        keys = json.loads(connection.execute(statement, {"words": expression, "limit": limit}).scalar_one())
        newest.append([(key, kind) for key in keys])
    wanted = [found for found, _ in zip(heapq.merge(*newest, reverse=True), range(limit), strict=False)]
    shown: dict[tuple[int, Kind], Hit] = {}
    for kind, statement in _SHOWN.items():
        keys = [key for key, its in wanted if its is kind]
        if keys:
            asked = {"keys": json.dumps(keys), "most": _LOOKED_THROUGH}
            rows = json.loads(connection.execute(statement, asked).scalar_one())
            for key, (id_, title, said, day) in zip(keys, rows, strict=True):
                on = None if day is None else date.fromordinal(day)
                shown[key, kind] = Hit(kind, id_, title or "", snippet(said or "", looked_for), on)
    return [shown[found] for found in wanted]
