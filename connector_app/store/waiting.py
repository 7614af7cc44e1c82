"""Who waits to hear what became of what they said, in few queries: whoever took part, less whoever was told."""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import Connection, TextClause, text

from connector_app.application.heard_reader import WaitingRow, WaitingToHear
from connector_app.store.resting import with_rules

# Of each insight that was passed on: the day since which its people wait.
_PASSED_ON = text("""
    SELECT json_group_array(json_array(insight, coalesce(answered, sent), answered IS NOT NULL)) FROM (
        SELECT insight, max(answered_on) AS answered, min(sent_on) AS sent FROM response
        WHERE :everything OR insight IN (SELECT value FROM json_each(:insights)) GROUP BY insight)
    """)
_TOOK_PART = text("""
    SELECT json_group_array(json_array(insight, person, "group")) FROM (
        SELECT DISTINCT source.insight, part.person, talk."group" FROM json_each(:insights) AS wanted
        CROSS JOIN insight_source AS source ON source.insight = wanted.value
        CROSS JOIN conversation_person AS part ON part.conversation = source.conversation
            AND part.role <> 'mentioned'
        CROSS JOIN conversation AS talk ON talk.key = source.conversation)
    """)
_TOLD = text("""
    SELECT json_group_array(json_array(told.insight, told."on", told.person, told."group"))
    FROM json_each(:insights) AS wanted CROSS JOIN insight_told_back AS told ON told.insight = wanted.value
    """)
_MEMBERS = text("""
    SELECT json_group_array(json_array("group", person, since, until)) FROM membership
    WHERE "group" IN (SELECT value FROM json_each(:groups))
    """)
_NOT_SILENT = text(
    with_rules("""
    SELECT json_group_array(person.key) FROM json_each(:people) AS wanted
    CROSS JOIN person ON person.key = wanted.value WHERE NOT {silent}
    """)
)
_IN_USE = text(
    with_rules("""
    SELECT json_group_array(person.key) FROM json_each(:people) AS wanted
    CROSS JOIN person ON person.key = wanted.value WHERE {rest} = ''
    """)
)
_NAMED = text(
    with_rules("""
    SELECT json_group_array(json_array(person.key, lower(hex(party.id)), identity.label, {heeded}))
    FROM json_each(:people) AS wanted CROSS JOIN person ON person.key = wanted.value
    CROSS JOIN party ON party.key = person.key CROSS JOIN person_identity AS identity ON identity.key = person.key
    """)
)
_TITLES = text("""
    SELECT json_group_array(json_array(insight.key, lower(hex(insight.id)), insight.title))
    FROM json_each(:insights) AS wanted CROSS JOIN insight ON insight.key = wanted.value
    """)


@dataclass(frozen=True, slots=True)
class _Told:
    """To whom an insight was told back since its newest answer; `everybody` when to all at once."""

    people: set[int] = field(default_factory=set)
    groups: dict[int, int] = field(default_factory=dict)
    everybody: bool = False


@dataclass(frozen=True, slots=True)
class Behind:
    """Who took part in the conversations of each insight (by key) and is in use, and who of them waits."""

    people: dict[int, set[int]]
    waiting: dict[int, set[int]]


def behind(connection: Connection, insights: Collection[int]) -> Behind:
    """Return the people behind some insights, as keys."""
    took_part = _took_part(connection, insights)
    everyone = {person for parts in took_part.values() for person, _ in parts}
    in_use = set(_json(connection, _IN_USE, people=json.dumps(list(everyone))))
    people = {key: {person for person, _ in parts} & in_use for key, parts in took_part.items()}
    since = _passed_on(connection, insights)
    waiting = _still(connection, since, {key: took_part[key] for key in since if key in took_part})
    return Behind(people, waiting)


def waiting_to_hear(connection: Connection, limit: int, insights: Collection[int] | None = None) -> WaitingToHear:
    """Return who waits to hear back about these insights, about any of them without."""
    since = _passed_on(connection, insights)
    waiting = _still(connection, since, _took_part(connection, since))
    pairs = [(not since[key][1], since[key][0], key, person) for key in waiting for person in waiting[key]]
    pairs.sort()
    can_tell = {person for later, _, _, person in pairs if not later}
    return WaitingToHear(
        len({person for _, _, _, person in pairs}), len(can_tell), tuple(_rows(connection, pairs[:limit]))
    )


def _rows(connection: Connection, pairs: Iterable[tuple[bool, int, int, int]]) -> Iterable[WaitingRow]:
    pairs = list(pairs)
    people = _json(connection, _NAMED, people=json.dumps(list({person for *_, person in pairs})))
    titles = _json(connection, _TITLES, insights=json.dumps(list({key for _, _, key, _ in pairs})))
    named = {key: (id_, label, bool(heeded)) for key, id_, label, heeded in people}
    titled = {key: (id_, title) for key, id_, title in titles}
    for later, day, key, person in pairs:
        person_id, label, heeded = named[person]
        insight_id, title = titled[key]
        since = date.fromordinal(day)
        yield WaitingRow(person_id, label, insight_id, title, since, answered=not later, heeded=heeded)


def _passed_on(connection: Connection, insights: Collection[int] | None) -> dict[int, tuple[int, bool]]:
    """Return of each insight that was passed on since when its people wait, and whether there is an answer."""
    wanted = {"everything": insights is None, "insights": json.dumps(list(insights or ()))}
    return {key: (day, bool(answered)) for key, day, answered in _json(connection, _PASSED_ON, **wanted)}


def _took_part(connection: Connection, insights: Iterable[int]) -> dict[int, set[tuple[int, int | None]]]:
    """Return who took part, each with the group of the conversation."""
    found: dict[int, set[tuple[int, int | None]]] = defaultdict(set)
    for key, person, group in _json(connection, _TOOK_PART, insights=json.dumps(list(insights))):
        found[key].add((person, group))
    return found


def _still(
    connection: Connection,
    since: dict[int, tuple[int, bool]],
    took_part: dict[int, set[tuple[int, int | None]]],
) -> dict[int, set[int]]:
    """Return those of whoever took part who were not told since, and whom a prompt may name."""
    told = _told_since(connection, since)
    members = _members(connection, {group for each in told.values() for group in each.groups})
    left: dict[int, set[int]] = {}
    for key, parts in took_part.items():
        heard = told[key]
        if heard.everybody:
            continue
        know = {person for person, group in parts if group in heard.groups} | heard.people
        for group, day in heard.groups.items():
            know |= {person for person, first, last in members[group] if first <= day <= last}
        left[key] = {person for person, _ in parts} - know
    people = {person for waiting in left.values() for person in waiting}
    nameable = set(_json(connection, _NOT_SILENT, people=json.dumps(list(people))))
    return {key: waiting & nameable for key, waiting in left.items()}


def _told_since(connection: Connection, since: dict[int, tuple[int, bool]]) -> dict[int, _Told]:
    found: dict[int, _Told] = defaultdict(_Told)
    for key, day, person, group in _json(connection, _TOLD, insights=json.dumps(list(since))):
        if day < since[key][0]:
            continue
        if person is not None:
            found[key].people.add(person)
        if group is not None:
            found[key].groups[group] = max(day, found[key].groups.get(group, 0))
        if person is None and group is None:
            found[key] = _Told(everybody=True)
    return found


def _members(connection: Connection, groups: Collection[int]) -> dict[int, list[tuple[int, int, int]]]:
    """Return the members of groups, each with the first and the last day."""
    found: dict[int, list[tuple[int, int, int]]] = defaultdict(list)
    if groups:
        for group, person, first, last in _json(connection, _MEMBERS, groups=json.dumps(list(groups))):
            found[group].append((person, first or 0, date.max.toordinal() if last is None else last))
    return found


def _json(connection: Connection, asked: TextClause, **values: Any) -> Any:
    return json.loads(connection.execute(asked, values).scalar_one())
