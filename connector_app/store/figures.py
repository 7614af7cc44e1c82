"""Figures for the eyes of whoever keeps the notebook: how many, how long; one small answer each, no rows."""

import json
from collections.abc import Iterable

from sqlalchemy import Connection, func, select, text

from connector_app.application.rows import Listing
from connector_app.domain.period import Period
from connector_app.store.listing import order_of
from connector_app.store.new_keys import first_key, last_key

_GIVEN = text("""
    SELECT count(*), coalesce(sum((
        SELECT sum(minutes) FROM exchange_leg WHERE exchange_leg.exchange = exchange.key)), 0)
    FROM exchange WHERE key BETWEEN :first AND :last
    """)
_TALLIES = text("""
    SELECT json_group_array(json_array(wanted.value,
        (SELECT count(DISTINCT exchange) FROM exchange_leg WHERE giver = party.key),
        (SELECT count(DISTINCT exchange) FROM exchange_leg WHERE receiver = party.key)))
    FROM json_each(:ids) AS wanted
    CROSS JOIN party ON party.id = unhex(wanted.value)
    """)


def count(connection: Connection, listing: Listing) -> int:
    """Return how many rows a list has; nothing is sorted for that."""
    found = order_of(listing).order_by(None).limit(listing.limit).subquery()
    return int(connection.scalar(select(func.count()).select_from(found)) or 0)


def given(connection: Connection, period: Period) -> tuple[int, int]:
    """Return the exchanges of a period, and the minutes given in them."""
    bounds = {"first": first_key(period.first.toordinal()), "last": last_key(period.last.toordinal())}
    exchanges, minutes = connection.execute(_GIVEN, bounds).one()
    return int(exchanges), int(minutes)


def tallies(connection: Connection, party_ids: Iterable[str]) -> dict[str, tuple[int, int]]:
    """Return in how many exchanges each party gave, and in how many they received; by id."""
    found = connection.execute(_TALLIES, {"ids": json.dumps(list(party_ids))}).scalar_one()
    return {id_: (gave, received) for id_, gave, received in json.loads(found)}
