"""Who gives to whom, asked of the notebook: ties added up, who takes part in them, the groups they are in."""

import json
from collections.abc import Iterable, Sequence
from datetime import date

from sqlalchemy import text

from connector_app.application.picture_reader import GivingParty, GroupOf
from connector_app.domain.exchange import Party, PartyKind
from connector_app.domain.folding import fold
from connector_app.domain.period import Period
from connector_app.domain.ties import Tie
from connector_app.store.asking import Asking
from connector_app.store.new_keys import first_key, last_key
from connector_app.store.resting import with_rules
from connector_app.store.telling_apart import hint_of

_LIVING = """
    WITH RECURSIVE within AS (SELECT key FROM place WHERE id = unhex(:place)
        UNION SELECT place.key FROM place JOIN within ON place.parent = within.key),
    living AS MATERIALIZED (SELECT person.key FROM within CROSS JOIN person ON person.place = within.key)
    """
_TIES = """,
    resting AS MATERIALIZED (SELECT key FROM person WHERE {rest} <> '')
    SELECT json_group_array(json_array(giver, receiver, times, minutes)) FROM (
        SELECT giver, receiver, count(DISTINCT exchange) AS times, coalesce(sum(minutes), 0) AS minutes
        FROM exchange_leg WHERE exchange BETWEEN :first AND :last
            AND giver NOT IN resting AND receiver NOT IN resting {there}
        GROUP BY giver, receiver)
    """
_ANYWHERE = text(with_rules(_LIVING + _TIES.replace("{there}", "")))
_THERE = text(with_rules(_LIVING + _TIES.replace("{there}", "AND (giver IN living OR receiver IN living)")))
_PARTIES = text(
    """
    SELECT json_group_array(json_array(party.key, party.party_kind, lower(hex(party.id)),
        coalesce(identity.label, named.name, ''), coalesce(identity.code, ''), {hint}))
    FROM json_each(:keys) AS wanted
    CROSS JOIN party ON party.key = wanted.value
    LEFT JOIN person_identity AS identity ON identity.key = party.key
    LEFT JOIN group_identity AS named ON named.key = party.key
    """.replace("{hint}", hint_of("party.key"))
)
_MAY_BE_NAMED = text(with_rules("SELECT json_group_array(key) FROM person WHERE NOT {silent}"))
_LIVING_IN = text("{living} SELECT json_group_array(key) FROM living".replace("{living}", _LIVING))
_BEGAN = text("""
    SELECT json_group_array(giver) FROM (
        SELECT DISTINCT giver FROM exchange_leg WHERE exchange BETWEEN :first AND :last) AS began
    WHERE NOT EXISTS (SELECT 1 FROM exchange_leg WHERE giver = began.giver AND exchange < :first)
        AND EXISTS (SELECT 1 FROM exchange_leg WHERE receiver = began.giver AND exchange < :first)
    """)
_GROUPS = text("""
    SELECT json_group_array(json_array(lower(hex(party.id)), named.name, json(members))) FROM (
        SELECT "group", json_group_array(DISTINCT person) AS members FROM membership
        WHERE until IS NULL AND "group" IN (
            SELECT "group" FROM membership WHERE until IS NULL AND person IN (SELECT value FROM json_each(:keys)))
        GROUP BY "group") AS found
    CROSS JOIN party ON party.key = found."group"
    CROSS JOIN group_identity AS named ON named.key = found."group"
    """)


class NotebookPicture:
    """Questions about who gives to whom, by the terms of `application.picture_reader.PictureReader`."""

    def __init__(self, asking: Asking) -> None:
        """Ask on the connections that `asking` lends."""
        self._asking = asking

    def ties(self, period: Period | None, place_id: str | None = None) -> Sequence[Tie]:
        """Return who gave to whom in a period, or ever; whose record rests is in none of them."""
        with self._asking.connection() as connection:
            statement = _ANYWHERE if place_id is None else _THERE
            found = connection.execute(statement, {**_bounds(period), "place": place_id or ""}).scalar_one()
        return [Tie(*values) for values in json.loads(found)]

    def parties(self, keys: Iterable[int]) -> list[GivingParty]:
        """Return who these are, in their order."""
        with self._asking.connection() as connection:
            found = connection.execute(_PARTIES, {"keys": json.dumps(list(keys))}).scalar_one()
        return [
            GivingParty(key, Party(PartyKind(kind), id_), label, code, hint)
            for key, kind, id_, label, code, hint in json.loads(found)
        ]

    def may_be_named(self) -> frozenset[int]:
        """Return the people whom a prompt may name."""
        with self._asking.connection() as connection:
            return frozenset(json.loads(connection.execute(_MAY_BE_NAMED).scalar_one()))

    def living_in(self, place_id: str) -> frozenset[int]:
        """Return the people of a place and of every place inside it."""
        with self._asking.connection() as connection:
            return frozenset(json.loads(connection.execute(_LIVING_IN, {"place": place_id}).scalar_one()))

    def began_to_give(self, period: Period) -> list[int]:
        """Return who received before a period, and gave for the first time in it."""
        with self._asking.connection() as connection:
            found: list[int] = json.loads(connection.execute(_BEGAN, _bounds(period)).scalar_one())
        return found

    def groups_of(self, keys: Iterable[int]) -> list[GroupOf]:
        """Return the groups to which any of these people belong, by name."""
        with self._asking.connection() as connection:
            found = connection.execute(_GROUPS, {"keys": json.dumps(list(keys))}).scalar_one()
        groups = [GroupOf(id_, name, frozenset(members)) for id_, name, members in json.loads(found)]
        return sorted(groups, key=lambda group: (fold(group.name), group.id))


def _bounds(period: Period | None) -> dict[str, int]:
    first = date.min if period is None else period.first
    last = date.max if period is None else period.last
    return {"first": first_key(first.toordinal()), "last": last_key(last.toordinal())}
