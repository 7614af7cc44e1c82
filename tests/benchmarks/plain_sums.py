"""The numbers of a summary by plain SQL, one statement a table, as one would write them without much thought.

Each statement yields a number and then what it is about, as pairs of dimension and code: the same canonical
cells in which the app counts, so that the answers can be compared.
"""

from collections.abc import Iterator
from typing import Any

from connector_app.domain.period import Period
from connector_app.summary.cells import Cell

_TABLES = {
    "spoke": """
        SELECT part.conversation, part.person FROM conversation_person AS part
        JOIN conversation ON conversation.key = part.conversation
        WHERE part.role <> 'mentioned' AND conversation.share_level <> 'private'
            AND conversation.key BETWEEN :first AND :last""",
    "leg": """
        SELECT exchange, giver, receiver, category, minutes
        FROM exchange_leg JOIN exchange ON exchange.key = exchange_leg.exchange
        WHERE exchange.key BETWEEN :first AND :last""",
    "agreed": """
        SELECT person FROM consent AS answer
        WHERE purpose = 'anonymous_counts' AND state = 'given' AND NOT EXISTS (
            SELECT 1 FROM consent AS later WHERE later.person = answer.person
                AND later.purpose = answer.purpose AND later.key > answer.key)""",
    "counted": """
        SELECT person.key, coalesce(lower(place.name), '') AS place, coalesce(age_band, '') AS age FROM person
        LEFT JOIN place ON place.key = person.place
        WHERE status <> 'asked_to_be_forgotten' AND restricted_on IS NULL
            AND person.key IN (SELECT person FROM agreed) AND person.key NOT IN (
                SELECT person FROM consent AS answer
                WHERE purpose = 'record' AND state IN ('refused', 'withdrawn') AND NOT EXISTS (
                    SELECT 1 FROM consent AS later WHERE later.person = answer.person
                        AND later.purpose = answer.purpose AND later.key > answer.key))
            AND person.key IN (
                SELECT person FROM spoke UNION SELECT giver FROM leg UNION SELECT receiver FROM leg)""",
    "talked": "SELECT conversation, person, place FROM spoke JOIN counted ON counted.key = spoke.person",
    "practised": "SELECT conversation, code FROM conversation_feature WHERE practice = 'practised'",
    "told": """
        SELECT person, code, change FROM (
            SELECT counted.key AS person, check_in.code, check_in.change, row_number() OVER (
                PARTITION BY counted.key, check_in.code
                ORDER BY check_in.conversation DESC, check_in.person IS NOT NULL DESC, check_in.position DESC) AS n
            FROM conversation_check_in AS check_in
            JOIN conversation ON conversation.key = check_in.conversation
            LEFT JOIN conversation_person AS part ON check_in.person IS NULL
                AND part.conversation = check_in.conversation AND part.role = 'spoke_with'
            JOIN counted ON counted.key = coalesce(check_in.person, part.person)
            WHERE conversation.share_level <> 'private' AND conversation.key BETWEEN :first AND :last)
        WHERE n = 1""",
    "gave": "SELECT giver AS person, category FROM leg WHERE giver IN (SELECT key FROM counted)",
    "received": "SELECT receiver AS person, category FROM leg WHERE receiver IN (SELECT key FROM counted)",
    "happened": """
        SELECT DISTINCT exchange, category FROM leg
        WHERE giver IN (SELECT key FROM counted) OR receiver IN (SELECT key FROM counted)""",
    "timed": """
        SELECT giver AS person, category, minutes FROM leg
        WHERE minutes IS NOT NULL AND giver IN (SELECT key FROM counted)""",
    "linked": """
        SELECT DISTINCT min(giver, receiver) AS one, max(giver, receiver) AS other, giver < receiver AS way
        FROM leg WHERE giver IN (SELECT key FROM counted) AND receiver IN (SELECT key FROM counted)""",
    "pair": "SELECT one, other, count(*) AS ways FROM linked GROUP BY one, other",
}
_THEME = "'answered', 'theme'"
_SPOKE = "'answered', 'conversation'"
_TALKS = "'counted', 'conversations'"
_GAVE = "'answered', 'exchange', 'gave', 'anything'"
_RECEIVED = "'answered', 'exchange', 'received', 'anything'"
_TIMED = "'timed', 'anything'"
_HOURS = "CAST(round(sum(minutes) / 60.0) AS integer), 'counted', 'hours'"
_SEVERAL = """
    SELECT {number}, {about} FROM talked WHERE conversation IN (
        SELECT conversation FROM practised GROUP BY conversation HAVING count(DISTINCT code) > 1)
    """
_STATEMENTS = (
    "SELECT count(DISTINCT key) FROM counted",
    "SELECT count(DISTINCT key), 'place', place FROM counted GROUP BY place",
    "SELECT count(DISTINCT key), 'age', age, 'place', place FROM counted GROUP BY age, place",
    "SELECT count(DISTINCT key), 'age', age FROM counted GROUP BY age",
    f"""SELECT count(DISTINCT person), {_THEME}, 'theme', code, 'place', place
        FROM talked JOIN conversation_theme USING (conversation) GROUP BY code, place""",
    f"""SELECT count(DISTINCT person), {_THEME}, 'theme', code
        FROM talked JOIN conversation_theme USING (conversation) GROUP BY code""",
    f"""SELECT count(DISTINCT person), {_THEME}, 'place', place
        FROM talked JOIN conversation_theme USING (conversation) GROUP BY place""",
    f"SELECT count(DISTINCT person), {_THEME} FROM talked JOIN conversation_theme USING (conversation)",
    f"""SELECT count(DISTINCT person), {_SPOKE}, 'feature', code
        FROM talked JOIN practised USING (conversation) GROUP BY code""",
    f"""SELECT count(DISTINCT conversation), {_SPOKE}, 'feature', code, {_TALKS}
        FROM talked JOIN practised USING (conversation) GROUP BY code""",
    _SEVERAL.format(number="count(DISTINCT person)", about=f"{_SPOKE}, 'features', '2+'"),
    _SEVERAL.format(number="count(DISTINCT conversation)", about=f"{_SPOKE}, 'features', '2+', {_TALKS}"),
    f"SELECT count(DISTINCT person), {_SPOKE} FROM talked",
    f"SELECT count(DISTINCT conversation), {_SPOKE}, {_TALKS} FROM talked",
    "SELECT count(DISTINCT person), 'answered', code, code, change FROM told GROUP BY code, change",
    "SELECT count(DISTINCT person), 'answered', code FROM told GROUP BY code",
    f"SELECT count(DISTINCT person), {_GAVE}, 'gave', category FROM gave GROUP BY category",
    f"SELECT count(DISTINCT person), {_RECEIVED}, 'received', category FROM received GROUP BY category",
    f"""SELECT count(*), {_GAVE}, {_RECEIVED}, 'gave', category, 'received', category FROM (
        SELECT person, category FROM gave INTERSECT SELECT person, category FROM received) GROUP BY category""",
    f"SELECT count(DISTINCT person), {_GAVE} FROM gave",
    f"SELECT count(DISTINCT person), {_RECEIVED} FROM received",
    f"""SELECT count(*), {_GAVE}, {_RECEIVED}
        FROM (SELECT person FROM gave INTERSECT SELECT person FROM received)""",
    "SELECT count(*), 'answered', 'exchange' FROM (SELECT person FROM gave UNION SELECT person FROM received)",
    """SELECT count(*), 'counted', 'exchanges', 'answered', 'exchange', 'kind', category
        FROM happened GROUP BY category""",
    "SELECT count(*), 'counted', 'exchanges', 'answered', 'exchange' FROM happened",
    f"SELECT {_HOURS}, {_TIMED}, 'timed', category FROM timed GROUP BY category",
    f"SELECT {_HOURS}, {_TIMED} FROM timed",
    f"SELECT count(DISTINCT person), {_TIMED}, 'timed', category FROM timed GROUP BY category",
    f"SELECT count(DISTINCT person), {_TIMED} FROM timed",
    """SELECT count(*), 'exchange', 'with a person'
        FROM (SELECT one FROM linked UNION SELECT other FROM linked)""",
    "SELECT count(*), 'counted', 'pairs' FROM pair",
    "SELECT count(*), 'counted', 'pairs', 'help', 'both ways' FROM pair WHERE ways = 2",
    "SELECT count(*), 'counted', 'pairs', 'help', 'one way' FROM pair WHERE ways = 1",
)


def plain_sums(connection: Any, period: Period) -> dict[Cell, int]:
    """Return the number of every cell that is not empty; what several statements need is worked out once."""
    first, last = period.first.toordinal() << 24, (period.last.toordinal() + 1 << 24) - 1
    for name, statement in _TABLES.items():
        connection.execute(f"CREATE TEMP TABLE {name} AS {statement}", {"first": first, "last": last})
    sums = {cell: number for statement in _STATEMENTS for cell, number in _cells(connection, statement)}
    for name in _TABLES:
        connection.execute(f"DROP TABLE temp.{name}")
    return sums


def _cells(connection: Any, statement: str) -> Iterator[tuple[Cell, int]]:
    for number, *about in connection.execute(statement):
        if number:
            yield frozenset(zip(about[::2], about[1::2], strict=True)), number
