"""The first page's questions in SQL: a few rows each, however large the notebook is.

What is open, untold or in a rhythm is a small part of everything, and has an index of its own or a short table.
"""

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, text

from connector_app.application.today_reader import PromiseRow, QuietRow, ThanksRow
from connector_app.domain.followup import FollowUp
from connector_app.domain.noun import Kind
from connector_app.store import schema
from connector_app.store.asking import Asking
from connector_app.store.loading import load
from connector_app.store.new_keys import day_of, first_key
from connector_app.store.resting import with_rules
from connector_app.store.telling_apart import hint_of, told_apart_of
from connector_app.store.windows import one_line

_SNIPPET = 200
# Microseconds since 1970 to a day counted from 0001-01-01.
_ADDED = f"{{}}.created_at / 86400000000 + {date(1970, 1, 1).toordinal()}"
_SHOWN = "coalesce(follow_up.shown_from <= :today, 1) AND coalesce(follow_up.shown_until >= :today, 1)"
_UNTOLD = """follow_up.told_on IS NULL
    AND (follow_up.leads = 'service' OR follow_up.closed_as = 'handed_over')
    AND coalesce(follow_up.closed_as, '') <> 'not_needed'
    AND (follow_up.person IS NOT NULL OR follow_up."group" IS NOT NULL)"""
_DUE = "coalesce(follow_up.due <= :today, 0)"
_NAMEABLE = """(follow_up.person IS NULL OR EXISTS (
    SELECT 1 FROM person WHERE person.key = follow_up.person AND NOT {silent}))"""
_OPEN = f"""follow_up.closed_on IS NULL AND (:everything OR {_SHOWN})
    AND ({_DUE} OR NOT coalesce({_UNTOLD}, 0)) AND {_NAMEABLE}"""
_AMONG_PROMISES = f"(follow_up.closed_on IS NULL AND {_DUE} AND {_SHOWN})"
_WAITING = f"{_UNTOLD} AND NOT {_AMONG_PROMISES} AND {_NAMEABLE}"
# Somebody waits from the day on which they said it.
_SINCE = f"coalesce(follow_up.conversation >> :shift, follow_up.closed_on, {_ADDED.format('follow_up')})"


_PERSON = told_apart_of("identity.label", "identity.key")


def _rows(which: str, order: str) -> str:
    """Return the query for keys of promises, their names and days; names are looked up for those kept only."""
    return f"""
    SELECT json_group_array(json_array(found.key, coalesce({_PERSON}, named.name, ''), found.since,
        identity.key IS NOT NULL AND {{heeded}}))
    FROM (SELECT follow_up.key, follow_up.person, follow_up."group", {_SINCE} AS since
          FROM follow_up WHERE {which} ORDER BY {order} LIMIT :limit) AS found
    LEFT JOIN person ON person.key = found.person
    LEFT JOIN person_identity AS identity ON identity.key = found.person
    LEFT JOIN group_identity AS named ON named.key = found."group"
    """  # noqa: S608 - put together from the texts above


_PROMISES = text(with_rules(_rows(_OPEN, "follow_up.due IS NULL, follow_up.due, follow_up.key")))
_WAITING_ROWS = text(with_rules(_rows(_WAITING, "since, follow_up.key")))
_TOTAL = text(with_rules(f"SELECT count(*) FROM follow_up WHERE {_OPEN}"))  # noqa: S608 - as above
_DUE_TOTAL = text(
    with_rules(
        f"""SELECT count(*) FROM follow_up
        WHERE follow_up.closed_on IS NULL AND follow_up.due <= :today AND {_SHOWN} AND {_NAMEABLE}"""  # noqa: S608
    )
)
_WAITING_TOTAL = text(
    with_rules(
        f"""SELECT count(*), count(*) - coalesce(sum(listed), 0) FROM (
            SELECT coalesce(follow_up.person, follow_up."group") AS key, max(NOT {_AMONG_PROMISES}) AS listed
            FROM follow_up WHERE {_UNTOLD} GROUP BY 1)
        WHERE key NOT IN (SELECT person.key FROM person WHERE {{silent}})"""  # noqa: S608 - as above
    )
)
# Each one's last meeting is looked for once: what a query may flatten, it would ask for in each of its terms.
_QUIET = text(
    with_rules(f"""
    WITH rhythm AS MATERIALIZED (
        SELECT person.key AS key, person.touch_every AS touch_every, (
            SELECT part.conversation >> :shift FROM conversation_person AS part
            WHERE part.person = person.key AND part.role <> 'mentioned'
            ORDER BY part.conversation DESC LIMIT 1) AS met
        FROM person WHERE person.touch_every > 0 AND person.status = 'active'),
    seen AS MATERIALIZED (
        SELECT key, touch_every, met, coalesce(met, (
            SELECT {_ADDED.format("party")} FROM party WHERE party.key = rhythm.key)) AS last_day
        FROM rhythm)
    SELECT json_group_array(json_array(lower(hex(party.id)), identity.label, late.last_day, late.touch_every,
        late.met IS NOT NULL, {{heeded}}, {hint_of("identity.key")}))
    FROM (SELECT seen.* FROM seen CROSS JOIN person ON person.key = seen.key
          WHERE :today - last_day > seen.touch_every AND NOT {{silent}}
          ORDER BY 1.0 * (:today - last_day) / seen.touch_every DESC, seen.key LIMIT :limit) AS late
    CROSS JOIN party ON party.key = late.key
    CROSS JOIN person ON person.key = late.key
    CROSS JOIN person_identity AS identity ON identity.key = late.key
    """)  # noqa: S608 - as above
)
_THANKS = text(
    with_rules(f"""
    SELECT json_group_array(json_array(lower(hex(conversation.id)), found.key, json((
        SELECT json_group_array(label) FROM (
            SELECT {_PERSON} AS label FROM conversation_person AS part
            JOIN person_identity AS identity ON identity.key = part.person
            WHERE part.conversation = found.key AND part.role <> 'mentioned' ORDER BY part.position))),
        substr(said.text, 1, :snippet)))
    FROM (
        SELECT DISTINCT theme.conversation AS key FROM conversation_theme AS theme
        WHERE theme.conversation >= :first AND theme.stance = 'thanks' AND NOT EXISTS (
            SELECT 1 FROM conversation_person AS part JOIN person ON person.key = part.person
            WHERE part.conversation = theme.conversation AND part.role <> 'mentioned' AND {{silent}})
        ORDER BY theme.conversation DESC LIMIT :limit) AS found
    CROSS JOIN conversation ON conversation.key = found.key
    CROSS JOIN conversation_text AS said ON said.key = found.key
    """)  # noqa: S608 - as above
)
_PROMISED_TO = text("""
    SELECT key FROM (
        SELECT follow_up.key, follow_up.closed_on, follow_up.due, row_number() OVER (
            PARTITION BY follow_up.closed_on IS NULL
            ORDER BY follow_up.closed_on DESC, follow_up.key DESC) AS place
        FROM follow_up JOIN party ON party.key = follow_up.person OR party.key = follow_up."group"
        WHERE party.id = unhex(:id))
    WHERE closed_on IS NULL OR place <= :closed
    ORDER BY closed_on IS NOT NULL, closed_on DESC, due IS NULL, due, key
    """)


class NotebookToday:
    """Answers by the terms of `application.today_reader.TodayReader`."""

    def __init__(self, asking: Asking) -> None:
        self._asking = asking

    def promises(self, today: date, limit: int, *, everything: bool = False) -> Sequence[PromiseRow]:
        """Return open promises, the most urgent first, those without a day last."""
        return self._promises(_PROMISES, _at(today, limit=limit, everything=everything))

    def promises_total(self, today: date, *, everything: bool = False) -> int:
        """Return how many there are in all."""
        return self._number(_TOTAL, _at(today, everything=everything))

    def due(self, today: date) -> int:
        """Return how many promises are due by today."""
        return self._number(_DUE_TOTAL, _at(today))

    def waiting(self, today: date, limit: int) -> Sequence[PromiseRow]:
        """Return what a service leads or was handed over and nobody was told of, who waits longest first."""
        return self._promises(_WAITING_ROWS, _at(today, limit=limit))

    def waiting_total(self, today: date) -> tuple[int, int]:
        """Return how many people and groups wait to hear back, and for how many it stands among promises alone."""
        with self._asking.connection() as connection:
            total, among_promises = connection.execute(_WAITING_TOTAL, _at(today)).one()
        return total, among_promises

    def quiet(self, today: date, limit: int) -> Sequence[QuietRow]:
        """Return who was not met for longer than their own rhythm, the longest by that rhythm first."""
        asked = _at(today, limit=limit, shift=schema.DAY_SHIFT)
        return [
            QuietRow(id_, label, date.fromordinal(last), touch_every, bool(met), bool(heeded), hint)
            for id_, label, last, touch_every, met, heeded, hint in self._listed(_QUIET, asked)
        ]

    def thanks(self, since: date, limit: int) -> Sequence[ThanksRow]:
        """Return the conversations since a day in which somebody gave thanks, newest first."""
        asked = {"first": first_key(since.toordinal()), "limit": limit, "snippet": _SNIPPET}
        return [
            ThanksRow(id_, date.fromordinal(day_of(key)), tuple(people), one_line(said))
            for id_, key, people, said in self._listed(_THANKS, asked)
        ]

    def promised_to(self, party_id: str, closed: int) -> Sequence[FollowUp]:
        """Return a person's or group's open promises, the most urgent first, then so many of those closed last."""
        with self._asking.connection() as connection:
            keys = connection.scalars(_PROMISED_TO, {"id": party_id, "closed": closed}).all()
            return _follow_ups(connection, keys)

    def _promises(self, statement: Any, asked: dict[str, Any]) -> list[PromiseRow]:
        with self._asking.connection() as connection:
            rows = json.loads(connection.execute(statement, {**asked, "shift": schema.DAY_SHIFT}).scalar_one())
            found = _follow_ups(connection, [key for key, *_ in rows])
        return [
            PromiseRow(promise, who, date.fromordinal(since), bool(heeded))
            for promise, (_, who, since, heeded) in zip(found, rows, strict=True)
        ]

    def _listed(self, statement: Any, asked: dict[str, Any]) -> list[list[Any]]:
        with self._asking.connection() as connection:
            found: list[list[Any]] = json.loads(connection.execute(statement, asked).scalar_one())
        return found

    def _number(self, statement: Any, asked: dict[str, Any]) -> int:
        with self._asking.connection() as connection:
            return int(connection.execute(statement, asked).scalar_one())


def _at(today: date, **others: Any) -> dict[str, Any]:
    return {"today": today.toordinal(), **others}


def _follow_ups(connection: Connection, keys: Sequence[int]) -> list[FollowUp]:
    return [noun for noun in load(connection, Kind.FOLLOW_UP, keys) if isinstance(noun, FollowUp)]
