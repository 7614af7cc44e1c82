"""Search: names first, then whatever was said, the newest first; the count stops at a thousand.

One statement finds what fits, one reads what is shown of it: each further statement costs as much as the finding.
"""

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
from connector_app.store.telling_apart import told_apart_of
from connector_app.store.windows import one_line

_MOST_COUNTED = 1_000
#: Names make up at most this part of the hits.
_NAMES_OF = 5
#: As many places, strengths and needs are shown at most, each.
_FEW = 5
_AROUND = 60  # characters of a snippet before the word found
_SNIPPET = 200
_LOOKED_THROUGH = 20_000  # characters of a text in which the word is looked for
_WORD = re.compile(r"\w+(?:['’]\w+)*")

_DATED = (Kind.CONVERSATION, Kind.EXCHANGE, Kind.FOLLOW_UP)
_BROUGHT = (Kind.STRENGTH, Kind.NEED)
_TEXTS = (*_DATED, *_BROUGHT)


def _branch(kind: Kind, limit: str) -> str:
    """Return the newest rows of one word index; the kinds and names are ours, nothing typed comes in here."""
    return (
        f"SELECT '{kind}' AS kind, rowid AS found FROM ("  # noqa: S608
        f"SELECT rowid FROM {kind}_words WHERE {kind}_words MATCH :words ORDER BY rowid DESC LIMIT {limit})"
    )


_NEWEST = text(
    "SELECT json_group_array(json_array(kind, found)) FROM ("  # noqa: S608
    + " UNION ALL ".join(
        [*(_branch(kind, ":limit") for kind in _DATED), *(_branch(kind, str(_FEW)) for kind in _BROUGHT)]
    )
    + ")"
)
_COUNTED = " UNION ALL ".join(
    f"SELECT * FROM (SELECT 1 FROM {index} WHERE {index} MATCH {asked} LIMIT :most)"  # noqa: S608
    for index, asked in (("party_words", ":names"), *((f"{kind}_words", ":words") for kind in _TEXTS))
)
_COUNT = text(f"SELECT count(*) FROM ({_COUNTED})")  # noqa: S608
_COUNT_NAMES = text("""
    SELECT count(*) FROM (SELECT 1 FROM party_words WHERE party_words MATCH :names LIMIT :most)
    """)
_SHOWN = {
    Kind.CONVERSATION: """
        SELECT 'conversation', conversation.key, lower(hex(conversation.id)),
            (SELECT group_concat(label, ', ') FROM (
                SELECT {person} AS label FROM conversation_person AS part
                JOIN person_identity AS identity ON identity.key = part.person
                WHERE part.conversation = conversation.key AND part.role <> 'mentioned' ORDER BY part.position)),
            substr(said.text, 1, :most), conversation.key >> 24
        FROM json_each(:conversation) AS wanted
        CROSS JOIN conversation ON conversation.key = wanted.value
        CROSS JOIN conversation_text AS said ON said.key = conversation.key
        """,
    Kind.EXCHANGE: """
        SELECT 'exchange', exchange.key, lower(hex(exchange.id)),
            (SELECT group_concat(label, ', ') FROM (
                SELECT DISTINCT coalesce({person}, named.name) AS label FROM (
                    SELECT giver AS key FROM exchange_leg WHERE exchange = exchange.key
                    UNION ALL SELECT receiver FROM exchange_leg WHERE exchange = exchange.key) AS side
                LEFT JOIN person_identity AS identity ON identity.key = side.key
                LEFT JOIN group_identity AS named ON named.key = side.key)),
            substr(exchange.title || ' ' || (
                SELECT group_concat(leg.thing, ' ') FROM exchange_leg AS leg
                WHERE leg.exchange = exchange.key), 1, :most),
            exchange.key >> 24
        FROM json_each(:exchange) AS wanted
        CROSS JOIN exchange ON exchange.key = wanted.value
        """,
    Kind.FOLLOW_UP: """
        SELECT 'follow_up', follow_up.key, lower(hex(follow_up.id)), coalesce({person}, named.name),
            substr(follow_up.what || ' ' || follow_up.reason, 1, :most), follow_up.due
        FROM json_each(:follow_up) AS wanted
        CROSS JOIN follow_up ON follow_up.key = wanted.value
        LEFT JOIN person_identity AS identity ON identity.key = follow_up.person
        LEFT JOIN group_identity AS named ON named.key = follow_up."group"
        """,
    Kind.STRENGTH: """
        SELECT 'strength', strength.key, lower(hex(strength.id)), coalesce({person}, named.name),
            substr(strength.title || ' ' || strength.note, 1, :most), NULL
        FROM json_each(:strength) AS wanted
        CROSS JOIN strength ON strength.key = wanted.value
        LEFT JOIN person_identity AS identity ON identity.key = strength.party
        LEFT JOIN group_identity AS named ON named.key = strength.party
        """,
    Kind.NEED: """
        SELECT 'need', need.key, lower(hex(need.id)), coalesce({person}, named.name),
            substr(need.title || ' ' || need.note, 1, :most), NULL
        FROM json_each(:need) AS wanted
        CROSS JOIN need ON need.key = wanted.value
        LEFT JOIN person_identity AS identity ON identity.key = need.party
        LEFT JOIN group_identity AS named ON named.key = need.party
        """,
}
_PERSON = told_apart_of("identity.label", "identity.key")
_READ = {
    kinds: text(
        "SELECT json_group_array(json_array(kind, at, id, title, said, day)) FROM ("  # noqa: S608
        "SELECT NULL AS kind, NULL AS at, NULL AS id, NULL AS title, NULL AS said, NULL AS day WHERE 0 UNION ALL "
        + " UNION ALL ".join(_SHOWN[kind].replace("{person}", _PERSON) for kind in kinds)
        + ")"
    )
    for kinds in (_DATED, _TEXTS)
}
#: What there is little of is looked through whole: id, title, the rest of the words.
_KEPT = {
    Kind.INSIGHT: text("""
        SELECT json_group_array(json_array(lower(hex(id)), title, safe_text)) FROM (
            SELECT id, title, safe_text FROM insight ORDER BY key DESC)
        """),
    Kind.PLAN: text("""
        SELECT json_group_array(json_array(lower(hex(id)), title, population)) FROM "plan"
        """),
    Kind.ORGANISATION: text("""
        SELECT json_group_array(json_array(lower(hex(id)), name, '')) FROM organisation
        """),
}
_PLACES = text("""
    SELECT json_group_array(json_array(lower(hex(place.id)), place.name, coalesce(above.name, '')))
    FROM place LEFT JOIN place AS above ON above.key = place.parent
    """)


def search(connection: Connection, typed: str, limit: int) -> Found:
    """Find names and what was said by every word typed, the last one as a beginning.

    What is shown is complete, and counted, when there is no more than that; else `count` counts.
    """
    most_names = max(1, limit // _NAMES_OF)
    people = names.candidates(connection, names.matching_keys(connection, typed, most_names))
    hits = [Hit(person.kind, person.id, person.label, person.hint) for person in people]
    places = _places(connection, typed)
    for kind in _KEPT:
        places += _kept(connection, kind, typed)
    complete = len(people) < most_names and len(places) < _FEW
    expression = matching.for_texts(typed)
    if expression is not None:
        room = max(0, limit - len(hits) - len(places))
        said, brought = _found(connection, expression, room)
        room -= sum(map(len, brought.values()))
        complete = complete and len(said) < room and all(len(keys) < _FEW for keys in brought.values())
        said = said[: max(0, room)]
        hits += _texts(connection, said, brought, words(typed), places)
    else:
        hits += places
    return Found(tuple(hits[:limit]), len(hits) if complete and len(hits) <= limit else None)


def count(connection: Connection, typed: str) -> int:
    """Return how much there is to find, at most a thousand; of what is few, places say, nothing is counted."""
    asked = {"names": matching.for_names(typed), "words": matching.for_texts(typed), "most": _MOST_COUNTED}
    if asked["names"] is None:
        return 0
    statement = _COUNT if asked["words"] is not None else _COUNT_NAMES
    return min(int(connection.execute(statement, asked).scalar_one()), _MOST_COUNTED)


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


def _places(connection: Connection, typed: str) -> list[Hit]:
    """Return the places with words that begin like those typed; there are few places, so each is looked at."""
    wanted = words(typed)
    if not wanted:
        return []
    hits = []
    for id_, name, above in json.loads(connection.execute(_PLACES).scalar_one()):
        known = words(name)
        if all(any(word.startswith(part) for word in known) for part in wanted):
            hits.append(Hit(Kind.PLACE, id_, name, above))
    return hits[:_FEW]


def _kept(connection: Connection, kind: Kind, typed: str) -> list[Hit]:
    """Return what was gathered, planned, or who it goes to, with words that begin like those typed."""
    wanted = words(typed)
    if not wanted:
        return []
    hits = []
    for id_, title, more in json.loads(connection.execute(_KEPT[kind]).scalar_one()):
        known = words(f"{title} {more}")
        if all(any(word.startswith(part) for word in known) for part in wanted):
            hits.append(Hit(kind, id_, title, snippet(more, wanted) if more else ""))
            if len(hits) == _FEW:
                break
    return hits


_Keys = dict[Kind, list[int]]


def _found(connection: Connection, expression: str, limit: int) -> tuple[list[tuple[int, Kind]], _Keys]:
    """Return the newest of what was said as (key, kind), and the keys of what people bring and need."""
    found: _Keys = {kind: [] for kind in _TEXTS}
    answer = connection.execute(_NEWEST, {"words": expression, "limit": limit}).scalar_one()
    for kind, key in json.loads(answer):
        found[Kind(kind)].append(key)
    newest = [[(key, kind) for key in sorted(found[kind], reverse=True)] for kind in _DATED]
    said = [each for each, _ in zip(heapq.merge(*newest, reverse=True), range(limit), strict=False)]
    return said, {kind: sorted(found[kind], reverse=True) for kind in _BROUGHT}


def _texts(
    connection: Connection,
    said: list[tuple[int, Kind]],
    brought: _Keys,
    looked_for: list[str],
    places: list[Hit],
) -> list[Hit]:
    """Return places, strengths and needs, and then the newest hits of every kind of text."""
    wanted = [(key, kind) for kind, keys in brought.items() for key in keys]
    some = bool(wanted)
    wanted += said
    if not wanted:
        return places
    kinds = _TEXTS if some else _DATED
    asked: dict[str, Any] = {kind: json.dumps([key for key, its in wanted if its is kind]) for kind in kinds}
    rows = json.loads(connection.execute(_READ[kinds], asked | {"most": _LOOKED_THROUGH}).scalar_one())
    shown = {}
    for kind, key, id_, title, text_, day in rows:
        on = None if day is None else date.fromordinal(day)
        shown[key, Kind(kind)] = Hit(Kind(kind), id_, title or "", snippet(text_ or "", looked_for), on)
    return [*places, *(shown[found] for found in wanted if found in shown)]
