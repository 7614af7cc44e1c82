"""Raw columns for counting, on a connection that cannot read names, texts or contacts: the database refuses.

Each column crosses the thread border as one value, its numbers with commas between.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from datetime import date
from typing import Any

from connector_app.domain.folding import fold
from connector_app.domain.period import Period
from connector_app.domain.place import PlaceLevel
from connector_app.store.asking import Asking
from connector_app.store.new_keys import first_key, last_key
from connector_app.store.permission import permit
from connector_app.store.troubles import told_plainly
from connector_app.summary.facts import Facts

_PLACES = "SELECT json_group_array(json_array(key, name, level, parent)) FROM place"
_PEOPLE = """
    SELECT group_concat(key), group_concat(coalesce(place, 0)), json_group_array(age_band),
        group_concat(status = 'asked_to_be_forgotten')
    FROM person
    """
_CONSENTED = """
    SELECT group_concat(person) FROM (
        SELECT person, state, max(key) FROM consent WHERE purpose = 'anonymous_counts' GROUP BY person)
    WHERE state = 'given'
    """
_SPOKE = """
    SELECT group_concat(conversation), group_concat(person) FROM conversation_person
    WHERE conversation BETWEEN :first AND :last AND role <> 'mentioned'
    """
_PRIVATE = (
    "SELECT group_concat(key) FROM conversation WHERE share_level = 'private' AND key BETWEEN :first AND :last"
)
_THEME = """
    SELECT group_concat(conversation) FROM conversation_theme
    WHERE code = :code AND conversation BETWEEN :first AND :last
    """
_FEATURE = """
    SELECT group_concat(conversation) FROM conversation_feature
    WHERE code = :code AND practice = 'practised' AND conversation BETWEEN :first AND :last
    """
_CATEGORY = "SELECT group_concat(key) FROM exchange WHERE category = :code AND key BETWEEN :first AND :last"
_LEGS = """
    SELECT group_concat(exchange), group_concat(giver), group_concat(receiver) FROM exchange_leg
    WHERE exchange BETWEEN :first AND :last
    """
_NEXT_THEME = "SELECT min(code) FROM conversation_theme WHERE code > :code"
_NEXT_FEATURE = "SELECT min(code) FROM conversation_feature WHERE code > :code"
_NEXT_CATEGORY = "SELECT min(category) FROM exchange WHERE category > :code"
_CHECK_INS = """
    SELECT group_concat(told.conversation), group_concat(coalesce(told.person, part.person)),
        json_group_array(told.code), group_concat(told.person IS NOT NULL),
        group_concat(CASE told.change WHEN 'less' THEN 0 WHEN 'same' THEN 1 ELSE 2 END)
    FROM conversation_check_in AS told
    LEFT JOIN conversation_person AS part
        ON told.person IS NULL AND part.conversation = told.conversation AND part.role = 'spoke_with'
    WHERE told.conversation BETWEEN :first AND :last AND coalesce(told.person, part.person) IS NOT NULL
    """
_ARCS = """
    SELECT group_concat(giver), group_concat(receiver) FROM exchange_leg
    WHERE exchange BETWEEN :first AND :last
        AND giver NOT IN (SELECT key FROM party WHERE party_kind = 'commons')
        AND receiver NOT IN (SELECT key FROM party WHERE party_kind = 'commons')
    """


_Ask = Callable[..., tuple[str, ...]]


class Counting:
    """Fetches what summaries count, and can fetch nothing else."""

    def __init__(self, asking: Asking, connected: Callable[[], Any], file: str) -> None:
        """`connected` makes a connection of its own for each count; `file` names the notebook in errors."""
        self._asking = asking
        self._connected = connected
        self._file = file

    def facts(self, period: Period) -> Facts:
        """Return packed columns of a period."""
        from connector_app.summary.gathering import Raw, facts_of

        bounds = _bounds(period)
        with self._connection() as ask:
            places, place_of = _neighbourhoods(json.loads(ask(_PLACES)[0]))
            person, person_place, ages, forgotten = ask(_PEOPLE)
            age_codes, age = _coded(ages)
            spoke_conversation, spoke_person = ask(_SPOKE, **bounds)
            told_in, told_by, told_codes, own, change = ask(_CHECK_INS, **bounds)
            check_in_codes, check_in_code = _coded(told_codes)
            exchange, giver, receiver = ask(_LEGS, **bounds)
            raw = Raw(
                period=period,
                places=places,
                place_of=place_of,
                age_codes=age_codes,
                person=person,
                person_place=person_place,
                person_age=age,
                person_forgotten=forgotten,
                consented=ask(_CONSENTED)[0],
                spoke_conversation=spoke_conversation,
                spoke_person=spoke_person,
                private=ask(_PRIVATE, **bounds)[0],
                themes=_by_code(ask, _NEXT_THEME, _THEME, bounds),
                features=_by_code(ask, _NEXT_FEATURE, _FEATURE, bounds),
                check_in_codes=check_in_codes,
                check_in_conversation=told_in,
                check_in_person=told_by,
                check_in_code=check_in_code,
                check_in_change=change,
                check_in_own=own,
                categories=_by_code(ask, _NEXT_CATEGORY, _CATEGORY, bounds),
                leg_exchange=exchange,
                leg_giver=giver,
                leg_receiver=receiver,
            )
        return facts_of(raw)

    def arcs(self, period: Period | None) -> list[tuple[int, int]]:
        """Return (giver, receiver) of every leg between people and groups, as keys; the commons left out."""
        with self._connection() as ask:
            givers, receivers = ask(_ARCS, **_bounds(period))
        return list(zip(json.loads(f"[{givers}]"), json.loads(f"[{receivers}]"), strict=True))

    @contextmanager
    def _connection(self) -> Iterator[_Ask]:
        """Lend a way to ask one question for one row, on a connection that may read counted columns only."""
        with told_plainly(self._file), closing(self._connected()) as connection:
            connection.set_authorizer(permit)
            with self._asking.watched(connection):
                connection.execute("BEGIN")

                def ask(statement: str, **parameters: object) -> tuple[str, ...]:
                    row = connection.execute(statement, parameters).fetchone()
                    return tuple("" if value is None else str(value) for value in row)

                yield ask


def _bounds(period: Period | None) -> dict[str, int]:
    first = date.min if period is None else period.first
    last = date.max if period is None else period.last
    return {"first": first_key(first.toordinal()), "last": last_key(last.toordinal())}


def _by_code(ask: _Ask, following: str, statement: str, bounds: Mapping[str, int]) -> dict[str, str]:
    """Return what the statement finds of every code there is, hopping through the index from code to code."""
    found: dict[str, str] = {}
    (code,) = ask(following, code="")
    while code:
        (found[code],) = ask(statement, code=code, **bounds)
        (code,) = ask(following, code=code)
    return found


def _coded(values: str) -> tuple[list[str], str]:
    """Return the different codes of a JSON list, and the list as indexes into them, -1 where there is none."""
    found = json.loads(values or "[]")
    codes = sorted({code for code in found if code is not None})
    index = {code: str(n) for n, code in enumerate(codes)} | {None: "-1"}
    return codes, ",".join(map(index.__getitem__, found))


def _neighbourhoods(places: list[tuple[int, str, str, int | None]]) -> tuple[list[str], dict[int, int]]:
    """Return the names of the neighbourhoods, and for each place the index of the one it lies in."""
    parent = {key: parent for key, _, _, parent in places}
    named = sorted((fold(name), key, name) for key, name, level, _ in places if level == PlaceLevel.NEIGHBOURHOOD)
    index = {key: n for n, (_, key, _) in enumerate(named)}
    place_of: dict[int, int] = {}
    for key in parent:
        at: int | None = key
        seen: set[int] = set()
        while at is not None and at not in index and at not in seen:
            seen.add(at)
            at = parent[at]
        if at in index:
            place_of[key] = index[at]
    return [name for _, _, name in named], place_of
