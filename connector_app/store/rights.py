"""Questions about people's rights: what was asked, about whose record to decide, and the audit trail."""

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import Connection, select, text

from connector_app.application.rows import KeptRow, TrailRow
from connector_app.domain.noun import Kind, ref_of
from connector_app.domain.person import Person
from connector_app.domain.request import Request
from connector_app.domain.resting import LEAST, least_of
from connector_app.store import schema
from connector_app.store.loading import load
from connector_app.store.referring import referred_to_by_others
from connector_app.store.resting import with_rules

_RESTING = text(
    with_rules("""
    SELECT json_group_array(wanted.value) FROM json_each(:ids) AS wanted
    CROSS JOIN party ON party.id = unhex(wanted.value)
    CROSS JOIN person ON person.key = party.key
    WHERE {rest} <> ''
    """)
)
# The day of the last contact: spoken with, given, received, answered a question. Somebody who was only ever
# written down counts from the day of that; it is kept in microseconds since 1970.
_LAST = """coalesce(nullif(max(
        coalesce((SELECT max(part.conversation) >> :shift FROM conversation_person AS part
                  WHERE part.person = person.key AND part.role <> 'mentioned'), 0),
        coalesce((SELECT max(exchange) >> :shift FROM exchange_leg WHERE giver = person.key), 0),
        coalesce((SELECT max(exchange) >> :shift FROM exchange_leg WHERE receiver = person.key), 0),
        coalesce((SELECT max(decided_on) FROM consent WHERE consent.person = person.key), 0)), 0),
    (SELECT party.created_at / 86400000000 + :epoch FROM party WHERE party.key = person.key))"""
_BOUNDS = {"shift": schema.DAY_SHIFT, "epoch": date(1970, 1, 1).toordinal()}
_TO_REVIEW = text(
    """
    SELECT key, last_day FROM (
        SELECT person.key AS key, person.status AS status, person.retain_until AS retain_until, {last} AS last_day
        FROM person WHERE person.restricted_on IS NULL OR person.status = 'asked_to_be_forgotten')
    WHERE status = 'asked_to_be_forgotten' OR retain_until <= :today
        OR (retain_until IS NULL AND last_day <= :before)
    ORDER BY status <> 'asked_to_be_forgotten', last_day, key LIMIT :limit
    """.replace("{last}", _LAST)
)
_STOPPED = text(
    with_rules("""
    SELECT person.key, {last},
        (SELECT answer.decided_on FROM consent AS answer
         WHERE answer.purpose = 'record' AND answer.person = person.key ORDER BY answer.key DESC LIMIT 1)
    FROM person WHERE {not_to_be_kept} ORDER BY person.key
    """).replace("{last}", _LAST)
)


def resting(connection: Connection, person_ids: Iterable[str]) -> set[str]:
    """Return those of the people whose record rests."""
    return set(json.loads(connection.execute(_RESTING, {"ids": json.dumps(list(person_ids))}).scalar_one()))


def to_review(connection: Connection, today: date, before: date, limit: int) -> list[KeptRow]:
    """Return who was last met by `before`, whose time to be kept is over, or who asked to be forgotten."""
    asked = {**_BOUNDS, "today": today.toordinal(), "before": before.toordinal(), "limit": limit}
    return _kept(connection, [(key, last, None) for key, last in connection.execute(_TO_REVIEW, asked)])


def stopped(connection: Connection) -> list[KeptRow]:
    """Return the people who said no to being kept, or took their yes back."""
    rows = connection.execute(_STOPPED, _BOUNDS)
    found = _kept(connection, [(key, last, on) for key, last, on in rows])
    more = referred_to_by_others(connection, [ref_of(row.person) for row in found], LEAST)
    return [
        replace(row, least=least_of(row.person) == row.person and ref_of(row.person) not in more) for row in found
    ]


def requests(connection: Connection) -> list[Request]:
    """Return all requests: the open ones first, those that came in first before later ones."""
    request = schema.request
    asked = select(request.c.key).order_by(request.c.closed_on.is_not(None), request.c.received_on, request.c.key)
    found = load(connection, Kind.REQUEST, connection.scalars(asked).all())
    return [noun for noun in found if isinstance(noun, Request)]


def trail(connection: Connection, before: int | None, limit: int) -> list[TrailRow]:
    """Return the newest lines of the audit trail, those before a key when there is one."""
    audit = schema.audit
    asked = select(audit).order_by(audit.c.key.desc()).limit(limit)
    if before is not None:
        asked = asked.where(audit.c.key < before)
    return [
        TrailRow(
            key=row.key,
            at=datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=row.at),
            action=row.action,
            kinds=tuple(json.loads(row.kinds)),
            fields=tuple(json.loads(row.fields)),
            via=row.via,
        )
        for row in connection.execute(asked)
    ]


def _kept(connection: Connection, rows: list[tuple[int, int, int | None]]) -> list[KeptRow]:
    people = load(connection, Kind.PERSON, [key for key, _, _ in rows])
    found = []
    for person, (_, last, stopped_on) in zip(people, rows, strict=True):
        if isinstance(person, Person):
            day = None if stopped_on is None else date.fromordinal(stopped_on)
            found.append(KeptRow(person, date.fromordinal(last), day))
    return found
