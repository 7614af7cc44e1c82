"""Of which groups and places that agreed on terms somebody is counted in a period, by the rule of counting."""

import json

from sqlalchemy import Connection, text

from connector_app.application.heard_reader import CountedUnder
from connector_app.domain.period import Period
from connector_app.store.new_keys import first_key, last_key
from connector_app.store.resting import with_rules

_COUNTED = """({rest} = '' AND coalesce((
        SELECT answer.state FROM consent AS answer
        WHERE answer.purpose = 'anonymous_counts' AND answer.person = person.key
        ORDER BY answer.key DESC LIMIT 1), '') = 'given')"""
_TALKED = """
    SELECT 1 FROM conversation_person AS part CROSS JOIN conversation AS talk ON talk.key = part.conversation
    WHERE part.person = person.key AND part.role <> 'mentioned' AND talk.share_level <> 'private'
        AND part.conversation BETWEEN :first AND :last
    """


def _filled(sql: str) -> str:
    return with_rules(sql.replace("{talked}", _TALKED).replace("{counted}", _COUNTED))


_PLACES = text(
    _filled("""
    WITH RECURSIVE within(holder, place) AS (
        SELECT place, place FROM terms WHERE place IS NOT NULL
        UNION SELECT within.holder, inner_place.key FROM within
            CROSS JOIN place AS inner_place ON inner_place.parent = within.place)
    SELECT json_group_array(lower(hex(place.id))) FROM place WHERE place.key IN (
        SELECT within.holder FROM within CROSS JOIN person ON person.place = within.place
        WHERE (EXISTS ({talked}) OR EXISTS (
                SELECT 1 FROM exchange_leg AS leg WHERE leg.exchange BETWEEN :first AND :last
                    AND (leg.giver = person.key OR leg.receiver = person.key)))
            AND {counted})
    """)
)
_GROUPS = text(
    _filled("""
    SELECT json_group_array(lower(hex(party.id))) FROM party
    WHERE party.key IN (SELECT "group" FROM terms WHERE "group" IS NOT NULL) AND (
        EXISTS (
            SELECT 1 FROM conversation AS talk
            CROSS JOIN conversation_person AS part ON part.conversation = talk.key AND part.role <> 'mentioned'
            CROSS JOIN person ON person.key = part.person
            WHERE talk."group" = party.key AND talk.share_level <> 'private'
                AND talk.key BETWEEN :first AND :last AND {counted})
        OR EXISTS (
            SELECT 1 FROM exchange_leg AS leg
            CROSS JOIN person ON person.key = CASE party.key WHEN leg.giver THEN leg.receiver ELSE leg.giver END
            WHERE (leg.giver = party.key OR leg.receiver = party.key)
                AND leg.exchange BETWEEN :first AND :last AND {counted}))
    """)
)


def counted_under(connection: Connection, period: Period) -> CountedUnder:
    """Return the groups and places with terms of which somebody is counted in a period."""
    days = {"first": first_key(period.first.toordinal()), "last": last_key(period.last.toordinal())}
    groups, places = (json.loads(connection.execute(asked, days).scalar_one()) for asked in (_GROUPS, _PLACES))
    return CountedUnder(frozenset(groups), frozenset(places))
