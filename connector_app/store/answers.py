"""Answers of consent: a person's history, what stands of it, and what should be asked again."""

import json
from collections.abc import Iterable
from datetime import date

from sqlalchemy import Connection, Executable, select, text

from connector_app.domain.consent import Consent, ConsentState, Purpose
from connector_app.domain.noun import Kind
from connector_app.store import schema
from connector_app.store.loading import load

_STANDING = text("""
    SELECT group_concat(latest) FROM (
        SELECT (SELECT max(consent.key) FROM consent
                WHERE consent.purpose = :purpose AND consent.person = party.key) AS latest
        FROM json_each(:ids) AS wanted CROSS JOIN party ON party.id = unhex(wanted.value))
    """)
_STANDING_ABOUT = text("""
    SELECT group_concat(latest) FROM (
        SELECT (SELECT max(consent.key) FROM consent
                WHERE consent.purpose = :purpose AND consent.person = party.key
                AND consent.organisation = :organisation) AS latest
        FROM json_each(:ids) AS wanted CROSS JOIN party ON party.id = unhex(wanted.value))
    """)
# Who has moved away, died or asked to be forgotten is not asked anything again, nor while a record is only kept.
_DUE = text("""
    SELECT group_concat(key) FROM (
        SELECT consent.key FROM consent JOIN person ON person.key = consent.person
        WHERE consent.review_on <= :today
        AND person.status IN ('active', 'quiet') AND person.restricted_on IS NULL
        AND NOT EXISTS (
            SELECT 1 FROM consent AS later
            WHERE later.person = consent.person AND later.purpose = consent.purpose
            AND later.organisation = consent.organisation AND later.key > consent.key)
        ORDER BY consent.review_on, consent.key)
    """)


def history(connection: Connection, person_id: str) -> list[Consent]:
    """Return a person's consent history, oldest first."""
    consent, party = schema.consent, schema.party
    asked = select(consent.c.key).join(party, party.c.key == consent.c.person).order_by(consent.c.key)
    keys = connection.scalars(asked.where(party.c.id == bytes.fromhex(person_id))).all()
    return _loaded(connection, keys)


def standing(
    connection: Connection, person_ids: Iterable[str], purpose: Purpose, organisation: str
) -> dict[str, Consent]:
    """Return the answer that stands for each person who has one; of sharing, about one organisation."""
    asked = {"ids": json.dumps(list(person_ids)), "purpose": purpose.value}
    if purpose is not Purpose.SHARE:
        latest = _found(connection, _STANDING, asked)
    else:
        latest = _found(connection, _STANDING_ABOUT, asked | {"organisation": organisation})
    return {answer.person_id: answer for answer in latest if answer.state is not ConsentState.RETRACTED}


def due(connection: Connection, today: date) -> list[Consent]:
    """Return the answers that stand and should be asked again by now, the longest due first."""
    found = _found(connection, _DUE, {"today": today.toordinal()})
    return [answer for answer in found if answer.state is not ConsentState.RETRACTED]


def _found(connection: Connection, statement: Executable, asked: dict[str, str] | dict[str, int]) -> list[Consent]:
    joined = connection.execute(statement, asked).scalar()
    return _loaded(connection, json.loads(f"[{joined or ''}]"))


def _loaded(connection: Connection, keys: Iterable[int]) -> list[Consent]:
    return [noun for noun in load(connection, Kind.CONSENT, list(keys)) if isinstance(noun, Consent)]
