"""What a file is compared with before it is taken in, in one query each however much there is."""

import json
from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import TextClause, text

from connector_app.application.arrivals_reader import GivenOnce, SaidOnce
from connector_app.domain.noun import Noun, Ref
from connector_app.store.asking import Asking
from connector_app.store.loading import load_refs
from connector_app.store.new_keys import day_of
from connector_app.store.schema import DAY_SHIFT

_GROUPS = text("""
    SELECT json_group_array(json_array(lower(hex(party.id)), named.name))
    FROM group_identity AS named CROSS JOIN party ON party.key = named.key
    """)
_OF_DAYS = f"""
    json_each(:days) AS day CROSS JOIN {{table}} AS happened
        ON happened.key BETWEEN day.value << {DAY_SHIFT} AND (day.value + 1 << {DAY_SHIFT}) - 1
        AND happened.precision <> 'about'
    """
_GIVEN = """
    SELECT json_group_array(json_array(
        {day}, lower(hex(giver.id)), lower(hex(receiver.id)), leg.minutes, happened.title))
    FROM {source}
    CROSS JOIN exchange_leg AS leg ON leg.exchange = happened.key AND leg.position = 0
    CROSS JOIN party AS giver ON giver.key = leg.giver
    CROSS JOIN party AS receiver ON receiver.key = leg.receiver
    WHERE {which} AND NOT EXISTS (
        SELECT 1 FROM exchange_leg AS more WHERE more.exchange = happened.key AND more.position = 1)
    """
_SAID = """
    SELECT json_group_array(json_array({day}, said.text, json((
        SELECT json_group_array(lower(hex(party.id))) FROM (
            SELECT person FROM conversation_person WHERE conversation = happened.key
            UNION SELECT happened."group" WHERE happened."group" IS NOT NULL) AS part
        CROSS JOIN party ON party.key = part.person))))
    FROM {source}
    CROSS JOIN conversation_text AS said ON said.key = happened.key
    WHERE {which}
    """


def _dated(asked: str, table: str) -> TextClause:
    return text(asked.format(day="happened.key", source=_OF_DAYS.format(table=table), which="TRUE"))


def _undated(asked: str, table: str) -> TextClause:
    source = f"{table} AS happened"
    return text(asked.format(day="NULL", source=source, which="happened.precision = 'about'"))


_GIVEN_ON, _GIVEN_ABOUT = _dated(_GIVEN, "exchange"), _undated(_GIVEN, "exchange")
_SAID_ON, _SAID_ABOUT = _dated(_SAID, "conversation"), _undated(_SAID, "conversation")


class NotebookArrivals:
    """Answers by the terms of `application.arrivals_reader.ArrivalsReader`."""

    def __init__(self, asking: Asking) -> None:
        """Ask by `asking`."""
        self._asking = asking

    def groups(self) -> list[tuple[str, str]]:
        """Return (id, name) of every group."""
        return [(id_, name) for id_, name in self._asked(_GROUPS)]

    def anybody_has_a_band(self) -> bool:
        """Tell whether the age of anybody is kept."""
        with self._asking.connection() as connection:
            asked = text("SELECT EXISTS (SELECT 1 FROM person WHERE age_band IS NOT NULL)")
            return bool(connection.execute(asked).scalar_one())

    def nouns(self, refs: Iterable[Ref]) -> dict[Ref, Noun]:
        """Return those of the nouns that exist."""
        with self._asking.connection() as connection:
            return load_refs(connection, refs)

    def exchanges(self, days: Iterable[date], *, undated: bool) -> list[GivenOnce]:
        """Return the exchanges between two of these days, and with `undated` those that are dated about a day."""
        found = self._asked(_GIVEN_ON, days=_as_json(days)) + (self._asked(_GIVEN_ABOUT) if undated else [])
        return [(_day(key), giver, receiver, minutes, title) for key, giver, receiver, minutes, title in found]

    def conversations(self, days: Iterable[date], *, undated: bool) -> list[SaidOnce]:
        """Return the conversations of these days, and with `undated` those that are dated about a day."""
        found = self._asked(_SAID_ON, days=_as_json(days)) + (self._asked(_SAID_ABOUT) if undated else [])
        return [(_day(key), said, frozenset(people)) for key, said, people in found]

    def forgotten(self) -> int:
        """Return how many people were forgotten: of them nothing is kept by which a file could be compared."""
        with self._asking.connection() as connection:
            return int(connection.execute(text("SELECT count(*) FROM erased")).scalar_one())

    def _asked(self, asked: TextClause, **values: str) -> list[Any]:
        with self._asking.connection() as connection:
            found: list[Any] = json.loads(connection.execute(asked, values).scalar_one())
        return found


def _as_json(days: Iterable[date]) -> str:
    return json.dumps(sorted({day.toordinal() for day in days}))


def _day(key: int | None) -> date | None:
    return None if key is None else date.fromordinal(day_of(key))
