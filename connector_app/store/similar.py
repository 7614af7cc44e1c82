"""Conversations that may belong to an insight: of its theme, from its place, and with its rarer words."""

import json
from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from math import log
from typing import Any

from sqlalchemy import Connection, TextClause, text

from connector_app.application.heard_reader import Belongs, SimilarAsked, SourceRow
from connector_app.domain.folding import words
from connector_app.store import matching
from connector_app.store.new_keys import day_of
from connector_app.store.resting import with_rules
from connector_app.store.windows import one_line

_SNIPPET = 200
#: Of each reason so many of the newest conversations are looked at; a word that more have tells nothing.
_NEWEST = 500
_MOST_WORDS = 12
#: Shorter words are of every text, in scripts that write with few letters.
_LEAST_WORD = 4
#: What a reason counts; a word counts up to as much as the theme, the rarer the more.
_THEME, _PLACE = 2.0, 1.0
#: How many of the likeliest are looked at once more: whether they may be gathered at all.
_SPARE = 5

_OF_THEME = text("""
    SELECT json_group_array(conversation) FROM (
        SELECT conversation FROM conversation_theme WHERE code = :theme ORDER BY conversation DESC LIMIT :newest)
    """)
_OF_PLACE = text("""
    SELECT json_group_array(key) FROM (
        SELECT conversation.key FROM conversation
        WHERE conversation.place = (SELECT place.key FROM place WHERE place.id = unhex(:place))
        ORDER BY conversation.key DESC LIMIT :newest)
    """)
_WITH_WORD = text("""
    SELECT json_group_array(rowid) FROM (
        SELECT rowid FROM conversation_words WHERE conversation_words MATCH :word
        ORDER BY rowid DESC LIMIT :newest)
    """)
_FREE = text(
    with_rules("""
    SELECT json_group_array(talk.key) FROM json_each(:keys) AS wanted
    CROSS JOIN conversation AS talk ON talk.key = wanted.value
    WHERE talk.share_level <> 'private'
        AND NOT EXISTS (SELECT 1 FROM insight_source WHERE insight_source.conversation = talk.key)
        AND NOT EXISTS (
            SELECT 1 FROM conversation_person AS part JOIN person ON person.key = part.person
            WHERE part.conversation = talk.key AND {rest} <> '')
    """)
)
_SHOWN = text("""
    SELECT json_group_array(json_array(talk.key, lower(hex(talk.id)), json((
        SELECT json_group_array(label) FROM (
            SELECT identity.label FROM conversation_person AS part
            JOIN person_identity AS identity ON identity.key = part.person
            WHERE part.conversation = talk.key AND part.role <> 'mentioned' ORDER BY part.position))),
        substr(said.text, 1, :snippet)))
    FROM json_each(:keys) AS wanted CROSS JOIN conversation AS talk ON talk.key = wanted.value
    CROSS JOIN conversation_text AS said ON said.key = talk.key
    """)


def similar(connection: Connection, asked: SimilarAsked, limit: int) -> list[SourceRow]:
    """Return conversations that may be gathered and belong, the likeliest first, of equals the newest."""
    score: dict[int, float] = defaultdict(float)
    why: dict[int, list[Belongs]] = defaultdict(list)
    shared: dict[int, list[str]] = defaultdict(list)
    if asked.theme:
        for key in _json(connection, _OF_THEME, theme=asked.theme, newest=_NEWEST):
            score[key] += _THEME
            why[key].append(Belongs.THEME)
    if asked.place_id:
        for key in _json(connection, _OF_PLACE, place=asked.place_id, newest=_NEWEST):
            score[key] += _PLACE
            why[key].append(Belongs.PLACE)
    for word in _telling(asked.words):
        found = _json(connection, _WITH_WORD, word=matching.any_of([word]), newest=_NEWEST)
        weight = _THEME * (1 - log(1 + len(found)) / log(1 + _NEWEST))
        for key in found if weight > 0 else ():
            score[key] += weight
            shared[key].append(word)
    for key in shared:
        why[key].append(Belongs.WORDS)
    # A place alone says too little.
    likely = [key for key in score if why[key] != [Belongs.PLACE]]
    likely.sort(key=lambda key: (score[key], key), reverse=True)
    chosen = _allowed(connection, likely, limit)
    return [
        SourceRow(row.conversation_id, row.on, row.people, row.snippet, tuple(why[key]), tuple(shared[key]))
        for key, row in zip(chosen, source_rows(connection, chosen), strict=True)
    ]


def source_rows(connection: Connection, keys: Sequence[int]) -> list[SourceRow]:
    """Return conversations as they are listed, in the order of their keys as given."""
    found = _json(connection, _SHOWN, keys=json.dumps(list(keys)), snippet=_SNIPPET)
    rows = {
        key: SourceRow(id_, date.fromordinal(day_of(key)), tuple(people), one_line(said))
        for key, id_, people, said in found
    }
    return [rows[key] for key in keys]


def _telling(typed: str) -> list[str]:
    """Return the words of a text that may tell what it is about, the longest first."""
    found = dict.fromkeys(word for word in words(typed) if len(word) >= _LEAST_WORD or not word.isascii())
    return sorted(found, key=len, reverse=True)[:_MOST_WORDS]


def _allowed(connection: Connection, keys: Sequence[int], limit: int) -> list[int]:
    """Return the first of the keys that may be gathered; a few at a time, since most may."""
    chosen: list[int] = []
    step = limit * _SPARE
    for first in range(0, len(keys), step):
        some = keys[first : first + step]
        free = set(_json(connection, _FREE, keys=json.dumps(some)))
        chosen += [key for key in some if key in free]
        if len(chosen) >= limit:
            break
    return chosen[:limit]


def _json(connection: Connection, asked: TextClause, **values: Any) -> Any:
    return json.loads(connection.execute(asked, values).scalar_one())
