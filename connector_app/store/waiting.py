"""Who waits to hear what became of what they said, in few queries: whoever took part, less whoever was told."""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import islice
from typing import Any

from sqlalchemy import Connection, TextClause, text

from connector_app.application.heard_reader import WaitingRow, WaitingToHear
from connector_app.store.resting import with_rules
from connector_app.store.telling_apart import told_apart_of

# Of each insight that was passed on: the day since which its people wait.
_PASSED_ON = text("""
    SELECT json_group_array(json_array(insight, coalesce(answered, sent), answered IS NOT NULL)) FROM (
        SELECT insight, max(answered_on) AS answered, min(sent_on) AS sent FROM response
        WHERE :everything OR insight IN (SELECT value FROM json_each(:insights)) GROUP BY insight)
    """)
# Two columns of their own: whole rows would take as long again to be put together and read.
_TOOK_PART = text("""
    SELECT group_concat(source.insight), group_concat(part.person) FROM json_each(:insights) AS wanted
    CROSS JOIN insight_source AS source ON source.insight = wanted.value
    CROSS JOIN conversation_person AS part ON part.conversation = source.conversation AND part.role <> 'mentioned'
    """)
_WITH_GROUP = text("""
    SELECT json_group_array(json_array(source.insight, talk."group", part.person))
    FROM json_each(:groups) AS wanted
    CROSS JOIN conversation AS talk ON talk."group" = wanted.value
    CROSS JOIN insight_source AS source ON source.conversation = talk.key
    CROSS JOIN conversation_person AS part ON part.conversation = talk.key
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
    SELECT json_group_array(json_array(person.key, lower(hex(party.id)), {name}, {heeded}))
    FROM json_each(:people) AS wanted CROSS JOIN person ON person.key = wanted.value
    CROSS JOIN party ON party.key = person.key CROSS JOIN person_identity AS identity ON identity.key = person.key
    """).replace("{name}", told_apart_of("identity.label", "person.key"))
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
    everyone = set().union(*took_part.values())
    in_use = set(_json(connection, _IN_USE, people=json.dumps(list(everyone))))
    people = {key: parts & in_use for key, parts in took_part.items()}
    since = _passed_on(connection, insights)
    told = _told_since(connection, since)
    parts = {key: took_part[key] for key in _not_told(since, told) if key in took_part}
    return Behind(people, _still(connection, told, parts))


def waiting_to_hear(connection: Connection, limit: int, insights: Collection[int] | None = None) -> WaitingToHear:
    """Return who waits to hear back about these insights, about any of them without."""
    since = _passed_on(connection, insights)
    told = _told_since(connection, since)
    waiting = _still(connection, told, _took_part(connection, _not_told(since, told)))
    people = set().union(*waiting.values())
    can_tell = set().union(*(who for key, who in waiting.items() if since[key][1]))
    longest = sorted(waiting, key=lambda key: (not since[key][1], since[key][0], key))
    pairs = ((key, person) for key in longest for person in sorted(waiting[key]))
    return WaitingToHear(len(people), len(can_tell), tuple(_rows(connection, since, list(islice(pairs, limit)))))


def _rows(
    connection: Connection, since: Mapping[int, tuple[int, bool]], pairs: Sequence[tuple[int, int]]
) -> Iterator[WaitingRow]:
    people = _json(connection, _NAMED, people=json.dumps(list({person for _, person in pairs})))
    titles = _json(connection, _TITLES, insights=json.dumps(list({key for key, _ in pairs})))
    named = {key: (id_, label, bool(heeded)) for key, id_, label, heeded in people}
    titled = {key: (id_, title) for key, id_, title in titles}
    for key, person in pairs:
        person_id, label, heeded = named[person]
        insight_id, title = titled[key]
        day, answered = since[key]
        yield WaitingRow(person_id, label, insight_id, title, date.fromordinal(day), answered, heeded)


def _passed_on(connection: Connection, insights: Collection[int] | None) -> dict[int, tuple[int, bool]]:
    """Return of each insight that was passed on since when its people wait, and whether there is an answer."""
    wanted = {"everything": insights is None, "insights": json.dumps(list(insights or ()))}
    return {key: (day, bool(answered)) for key, day, answered in _json(connection, _PASSED_ON, **wanted)}


def _not_told(since: Iterable[int], told: Mapping[int, _Told]) -> list[int]:
    """Return the insights of which not everybody was told at once."""
    return [key for key in since if not (key in told and told[key].everybody)]


def _took_part(connection: Connection, insights: Iterable[int]) -> dict[int, set[int]]:
    """Return who took part in the conversations behind insights."""
    found: dict[int, set[int]] = defaultdict(set)
    columns = connection.execute(_TOOK_PART, {"insights": json.dumps(list(insights))}).one()
    keys, people = (json.loads(f"[{joined or ''}]") for joined in columns)
    for key, person in zip(keys, people, strict=True):
        found[key].add(person)
    return found


def _still(
    connection: Connection, told: Mapping[int, _Told], took_part: Mapping[int, set[int]]
) -> dict[int, set[int]]:
    """Return those of whoever took part who were not told since, and whom a prompt may name."""
    groups = {group for each in told.values() for group in each.groups}
    spoke = _spoke_with(connection, groups)
    members = _members(connection, groups)
    left: dict[int, set[int]] = {}
    for key, parts in took_part.items():
        heard = told.get(key, _Told())
        know = set(heard.people)
        for group, day in heard.groups.items():
            know |= spoke[key, group] | {who for who, first, last in members[group] if first <= day <= last}
        left[key] = parts - know
    people = set().union(*left.values())
    nameable = set(_json(connection, _NOT_SILENT, people=json.dumps(list(people))))
    return {key: waiting & nameable for key, waiting in left.items()}


def _told_since(connection: Connection, since: Mapping[int, tuple[int, bool]]) -> dict[int, _Told]:
    found: dict[int, _Told] = defaultdict(_Told)
    for key, day, person, group in _json(connection, _TOLD, insights=json.dumps(list(since))):
        if day < since[key][0]:
            continue
        if person is not None:
            found[key].people.add(person)
        if group is not None:
            found[key].groups[group] = max(day, found[key].groups.get(group, 0))
        if person is None and group is None:
            found[key] = replace(found[key], everybody=True)
    return dict(found)


def _spoke_with(connection: Connection, groups: Collection[int]) -> dict[tuple[int, int], set[int]]:
    """Return by insight and group who was in its conversations with that group."""
    found: dict[tuple[int, int], set[int]] = defaultdict(set)
    for key, group, person in _json(connection, _WITH_GROUP, groups=json.dumps(list(groups))) if groups else ():
        found[key, group].add(person)
    return found


def _members(connection: Connection, groups: Collection[int]) -> dict[int, list[tuple[int, int, int]]]:
    """Return the members of groups, each with the first and the last day."""
    found: dict[int, list[tuple[int, int, int]]] = defaultdict(list)
    for group, person, first, last in (
        _json(connection, _MEMBERS, groups=json.dumps(list(groups))) if groups else ()
    ):
        found[group].append((person, first or 0, date.max.toordinal() if last is None else last))
    return found


def _json(connection: Connection, asked: TextClause, **values: Any) -> Any:
    return json.loads(connection.execute(asked, values).scalar_one())
