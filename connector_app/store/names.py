"""People and groups by name: while it is typed, as it stands in a line, and with a typo in it."""

import json
import threading
from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import Connection, text

from connector_app.application.rows import Candidate
from connector_app.domain.folding import fold, words
from connector_app.domain.noun import Kind
from connector_app.store import matching
from connector_app.store.naming import LABEL, OTHER_NAME
from connector_app.store.resting import with_rules

#: With fewer hits than this a typo is considered.
_FEW = 5
_LEAST_LETTERS = 3
#: How many people may share the first words of a name before asking for more of it.
_MOST_LEADING = 50
_AFTER_EVERYTHING = "\U0010ffff"

_STARTING = text("""
    SELECT group_concat(party) FROM (
        SELECT party FROM party_name
        WHERE rank = :rank AND folded >= :first AND folded < :after ORDER BY folded, party LIMIT :limit)
    """)
_EXACTLY = text("SELECT group_concat(party) FROM party_name WHERE rank = :rank AND folded = :name")
_BY_CODE = text("SELECT key FROM person_identity WHERE code = :code")
_MATCHING = text("""
    SELECT group_concat(rowid) FROM (SELECT rowid FROM party_words WHERE party_words MATCH :words LIMIT :limit)
    """)
_TOKENS = text("SELECT group_concat(term, ' ') FROM party_tokens WHERE col = 'names'")
_CANDIDATES = text(
    with_rules("""
    SELECT json_group_array(json_array(
        lower(hex(party.id)), coalesce(identity.label, named.name),
        coalesce(nullif(identity.how_we_met, ''), place.name, identity.code, ''),
        CASE party.party_kind WHEN 'group' THEN 'group' ELSE 'person' END,
        identity.key IS NOT NULL AND {rest} <> ''
    ))
    FROM json_each(:keys) AS wanted
    CROSS JOIN party ON party.key = wanted.value
    LEFT JOIN person_identity AS identity ON identity.key = party.key
    LEFT JOIN group_identity AS named ON named.key = party.key
    LEFT JOIN person ON person.key = party.key
    LEFT JOIN place ON place.key = person.place
    """)
)


class Names:
    """Finds parties by name; remembers the different words of all names until somebody writes."""

    def __init__(self) -> None:
        """Start without knowing any word."""
        self._lock = threading.Lock()
        self._by_length: dict[int, list[str]] | None = None

    def forget(self) -> None:
        """Read the words of all names again when they are needed next."""
        with self._lock:
            self._by_length = None

    def complete(self, connection: Connection, prefix: str, limit: int) -> list[Candidate]:
        """Return those whose name starts so: labels first, then any other word of a name, then typos."""
        expression = matching.for_names(prefix, codes=False)
        if expression is None:
            return []
        keys = _starting(connection, LABEL, fold(prefix), limit)
        if len(keys) < limit:
            keys += _keys(connection.execute(_MATCHING, {"words": expression, "limit": limit}).scalar())
        keys = list(dict.fromkeys(keys))
        if len(keys) < _FEW:
            keys += [key for key in self._with_typo(connection, prefix, limit) if key not in keys]
        return candidates(connection, keys[:limit])

    def named(self, connection: Connection, name: str) -> list[Candidate]:
        """Return those of this name: by full label, else another name or code, else a label's first words."""
        folded = fold(name)
        if not folded:
            return []
        keys = _exactly(connection, LABEL, folded)
        if not keys:
            by_code = connection.execute(_BY_CODE, {"code": name.strip().upper()}).scalars().all()
            keys = sorted({*_exactly(connection, OTHER_NAME, folded), *by_code})
        if not keys:
            keys = _starting(connection, LABEL, folded + " ", _MOST_LEADING)
        return candidates(connection, keys)

    def near(self, connection: Connection, typed: str, limit: int) -> list[Candidate]:
        """Return those with a word that differs from the last one typed by a slip or two."""
        if matching.for_names(typed) is None:
            return []
        return candidates(connection, self._with_typo(connection, typed, limit))

    def _with_typo(self, connection: Connection, prefix: str, limit: int) -> list[int]:
        """Return those with a word that differs from the last one typed by a slip or two."""
        typed = words(prefix)[-1]
        if len(typed) < _LEAST_LETTERS:
            return []
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        slips = 1 if len(typed) <= _FEW else 2
        known = self._tokens(connection)
        lengths = range(len(typed) - slips, len(typed) + slips + 1)
        near = [token for length in lengths for token in known.get(length, ())]
        found = process.extract(typed, near, scorer=OSA.distance, score_cutoff=slips, limit=limit, processor=None)
        if not found:
            return []
        asked = {"words": matching.any_of([token for token, *_ in found]), "limit": limit}
        return _keys(connection.execute(_MATCHING, asked).scalar())

    def _tokens(self, connection: Connection) -> dict[int, list[str]]:
        with self._lock:
            if self._by_length is None:
                by_length = defaultdict(list)
                for token in (connection.execute(_TOKENS).scalar() or "").split():
                    by_length[len(token)].append(token)
                self._by_length = dict(by_length)
            return self._by_length


def candidates(connection: Connection, keys: Sequence[int]) -> list[Candidate]:
    """Return parties of these keys as candidates, in their order."""
    if not keys:
        return []
    found = connection.execute(_CANDIDATES, {"keys": json.dumps(list(keys))}).scalar_one()
    return [
        Candidate(id_, label, hint, Kind(kind), rests=bool(rests))
        for id_, label, hint, kind, rests in json.loads(found)
    ]


def matching_keys(connection: Connection, typed: str, limit: int) -> list[int]:
    """Return parties with every word typed in their names, the last one as a beginning."""
    expression = matching.for_names(typed)
    if expression is None:
        return []
    return _keys(connection.execute(_MATCHING, {"words": expression, "limit": limit}).scalar())


def _starting(connection: Connection, rank: int, first: str, limit: int) -> list[int]:
    asked = {"rank": rank, "first": first, "after": first + _AFTER_EVERYTHING, "limit": limit}
    return _keys(connection.execute(_STARTING, asked).scalar())


def _exactly(connection: Connection, rank: int, name: str) -> list[int]:
    return _keys(connection.execute(_EXACTLY, {"rank": rank, "name": name}).scalar())


def _keys(joined: str | int | None) -> list[int]:
    return [int(key) for key in str(joined).split(",")] if joined is not None else []
