"""The figures behind the charts, counted in the database: ranges of keys are stretches of days.

What is counted by codes comes as one text for each stretch: to group a hundred thousand rows takes SQLite five
times as long as to join them, and a stretch of them is counted before the window could miss the processor.
"""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, text

from connector_app.application.charts_reader import ChartFigures, ChartsAsked
from connector_app.domain.conversation import Change, Practice, Stance
from connector_app.domain.followup import Leads
from connector_app.domain.practice import MIRRORED
from connector_app.domain.spans import Spans, Unit, readable_spans
from connector_app.store.asking import Asking
from connector_app.store.new_keys import day_of, first_key, last_key
from connector_app.store.resting import with_rules

_RESTING = text(with_rules("SELECT json_group_array(key) FROM person WHERE {rest} <> ''"))
# Conversations with nobody but people whose records rest.
_LEFT_OUT = text("""
    SELECT json_group_array(DISTINCT part.conversation)
    FROM json_each(:resting) AS rests
    CROSS JOIN conversation_person AS part ON part.person = rests.value AND part.role <> 'mentioned'
    WHERE NOT EXISTS (
        SELECT 1 FROM conversation_person AS other
        WHERE other.conversation = part.conversation AND other.role <> 'mentioned'
            AND other.person NOT IN (SELECT value FROM json_each(:resting)))
    """)
_FIRST = text("SELECT min(key) FROM conversation")
_PLACE = """WITH RECURSIVE within(key) AS (
        SELECT key FROM place WHERE id = unhex(:place)
        UNION SELECT place.key FROM place JOIN within ON place.parent = within.key),
    living(key) AS MATERIALIZED (SELECT key FROM person WHERE place IN (SELECT key FROM within))"""
# The conversations of a place or, where most belong to it, all others: the fewer there are, the less is looked up.
# Read in the order of keys nothing has to be sorted, which took longer than all the counting.
_HERE = f"""{_PLACE},
    asked(key, at) AS NOT MATERIALIZED (SELECT key, place FROM conversation WHERE key BETWEEN :first AND :last),
    here(key) AS MATERIALIZED (
        SELECT key FROM asked WHERE +at IN (SELECT key FROM within)
        UNION SELECT conversation FROM conversation_person
            WHERE conversation BETWEEN :first AND :last
                AND role <> 'mentioned' AND +person IN (SELECT key FROM living))
    SELECT most, CASE WHEN most
        THEN (SELECT json_group_array(key) FROM asked WHERE key NOT IN (SELECT key FROM here))
        ELSE (SELECT json_group_array(key) FROM here) END
    FROM (SELECT 2 * (SELECT count(*) FROM here) > (SELECT count(*) FROM asked) AS most)"""  # noqa: S608 - from above
_BETWEEN = "BETWEEN span.value ->> 0 AND span.value ->> 1"
_COUNTED = """SELECT
    (SELECT count(*) FROM conversation WHERE key {between} {only key}),
    (SELECT count(DISTINCT person) FROM conversation_person
     WHERE conversation {between} AND role <> 'mentioned' {nobody} {only conversation}),
    (SELECT group_concat(code || ':' || coalesce(stance, '')) FROM conversation_theme
     WHERE conversation {between} {only conversation}),
    (SELECT group_concat(code || ':' || change) FROM conversation_check_in
     WHERE conversation {between} {nobody} {only conversation})
    FROM json_each(:spans) AS span ORDER BY span.key"""
_LED = """SELECT group_concat(closed_on || ':' || leads) FROM follow_up
    WHERE closed_as = 'done' AND closed_on BETWEEN :first AND :last {nobody} {living}"""
_LATEST = """SELECT json_group_array(json(said)) FROM (
    SELECT (SELECT json_group_object(code, practice) FROM conversation_feature
            WHERE conversation_feature.conversation = latest.key) AS said
    FROM (SELECT key FROM conversation WHERE key <= :last {known} ORDER BY key DESC LIMIT :most) AS latest
    ORDER BY latest.key)"""


class ChartCounts:
    """Counts for charts, by the terms of `application.charts_reader.ChartsReader`."""

    def __init__(self, asking: Asking) -> None:
        """Ask through `asking`."""
        self._asking = asking

    def figures(self, asked: ChartsAsked) -> ChartFigures:
        """Return all figures of all charts, as they are at one moment."""
        with self._asking.connection() as connection:
            return _Count(connection, asked).figures()


class _Count:
    """One counting: on one connection, of what is asked for, without those who rest."""

    def __init__(self, connection: Connection, asked: ChartsAsked) -> None:
        self._connection = connection
        self._place_id = asked.place_id
        self._resting = connection.execute(_RESTING).scalar_one()
        self._left_out = connection.execute(_LEFT_OUT, {"resting": self._resting}).scalar_one()
        first = asked.first or self._first_day(asked.last)
        self._spans = readable_spans(first, asked.last)
        self._quarters = readable_spans(first, asked.last, (Unit.QUARTER, Unit.YEAR))
        self._last = asked.last
        self._most_here, self._keys = (True, "[]") if asked.place_id is None else self._here()

    def figures(self) -> ChartFigures:
        counted = self._ask(_COUNTED, spans=_ranges(self._spans))
        themes: Counter[str] = Counter()
        for _, _, joined, _ in counted:
            themes.update(_split(joined))
        return ChartFigures(
            spans=self._spans,
            conversations=tuple(conversations for conversations, *_ in counted),
            people=tuple(people for _, people, *_ in counted),
            themes={_theme(said): count for said, count in themes.items()},
            check_ins=tuple(_changes(joined) for *_, joined in counted),
            quarters=self._quarters,
            led=self._led(),
            latest=self._latest(),
        )

    def _first_day(self, last: date) -> date:
        key = self._connection.execute(_FIRST).scalar_one()
        return last if key is None else min(last, date.fromordinal(day_of(key)))

    def _here(self) -> tuple[bool, str]:
        """Return whether most conversations of these spans belong to the place, and the keys of the fewer."""
        stretches = self._spans.stretches
        first, last = first_key(stretches[0].first.toordinal()), last_key(stretches[-1].last.toordinal())
        given = {"place": self._place_id, "first": first, "last": last}
        most, keys = self._connection.execute(text(_HERE), given).one()
        return bool(most), str(keys)

    def _led(self) -> tuple[Mapping[Leads, int], ...]:
        bounds = {"first": self._quarters.first.toordinal(), "last": self._quarters.last.toordinal()}
        ((joined,),) = self._ask(_LED, **bounds)
        led: list[Counter[Leads]] = [Counter() for _ in self._quarters.stretches]
        ends = [stretch.last.toordinal() for stretch in self._quarters.stretches]
        for said, count in Counter(_split(joined)).items():
            day, _, leads = said.partition(":")
            led[next(at for at, end in enumerate(ends) if int(day) <= end)][Leads(leads)] += count
        return tuple(led)

    def _latest(self) -> tuple[Mapping[str, Practice], ...]:
        """Return the features of the latest conversations, wherever they were."""
        known = "AND key NOT IN (SELECT value FROM json_each(:left_out))"
        asked = {"last": last_key(self._last.toordinal()), "most": MIRRORED, "left_out": self._left_out}
        found = self._connection.execute(text(_LATEST.replace("{known}", known)), asked).scalar_one()
        return tuple({code: Practice(said) for code, said in features.items()} for features in json.loads(found))

    def _ask(self, sql: str, **parameters: object) -> Sequence[Any]:
        """Ask a question with its gaps filled: only a place where one is wanted, nobody whose record rests."""
        only = nobody = living = ""
        if self._left_out != "[]":
            only = "AND {key} NOT IN (SELECT value FROM json_each(:left_out))"
        if self._resting != "[]":
            nobody = "AND (person IS NULL OR person NOT IN (SELECT value FROM json_each(:resting)))"
        if self._place_id is not None:
            if "{living}" in sql:
                sql = f"{_PLACE} {sql}"
            if self._keys != "[]" or not self._most_here:
                # The plus keeps it from looking each key of a large place up in each stretch.
                among = " AND +{key} IN (SELECT value FROM json_each(:keys))"
                only += among.replace(" IN ", " NOT IN ") if self._most_here else among
            living = "AND person IN (SELECT key FROM living)"
        for gap, filled in (
            ("{between}", _BETWEEN),
            ("{nobody}", nobody),
            ("{living}", living),
            ("{only key}", only.replace("{key}", "key")),
            ("{only conversation}", only.replace("{key}", "conversation")),
        ):
            sql = sql.replace(gap, filled)
        given = {
            "resting": self._resting,
            "left_out": self._left_out,
            "place": self._place_id,
            "keys": self._keys,
            **parameters,
        }
        asked = {name: value for name, value in given.items() if f":{name}" in sql}
        return self._connection.execute(text(sql), asked).all()


def _ranges(spans: Spans) -> str:
    return json.dumps(
        [(first_key(each.first.toordinal()), last_key(each.last.toordinal())) for each in spans.stretches]
    )


def _split(joined: str | None) -> list[str]:
    return joined.split(",") if joined else []


def _theme(said: str) -> tuple[str, Stance | None]:
    code, _, stance = said.partition(":")
    return code, Stance(stance) if stance else None


def _changes(joined: str | None) -> Mapping[tuple[str, Change], int]:
    found: dict[tuple[str, Change], int] = {}
    for said, count in Counter(_split(joined)).items():
        code, _, change = said.partition(":")
        found[code, Change(change)] = count
    return found
