"""What surrounds one person or group: a handful of questions under one roof, none of them for each row."""

import json
from collections.abc import Iterable
from datetime import date
from typing import TypeVar

from sqlalchemy import ColumnElement, Connection, or_, select, text

from connector_app.application.people_reader import Around, Belonging, Member, Tie, Told
from connector_app.domain.conversation import Change, Precision
from connector_app.domain.group import Group, GroupKind
from connector_app.domain.membership import Membership
from connector_app.domain.need import Need
from connector_app.domain.noun import Kind
from connector_app.domain.relationship import Relationship
from connector_app.domain.strength import Strength
from connector_app.domain.wellbeing import Wellbeing
from connector_app.store import schema
from connector_app.store.asking import Asking
from connector_app.store.loading import load
from connector_app.store.mapping import SHAPES
from connector_app.store.new_keys import day_of

N = TypeVar("N")

_LONGEST_TEXT = 4000  # characters of what was said, more than anybody reads beside a list
_NEWEST = (1 << 63) - 1
#: Names shown of those who are in a group with somebody.
_OTHERS = 8

# Of a person the first question finds something, of a group the second.
_STREAM = text("""
    SELECT json_group_array(json_array(
        conversation.key, lower(hex(conversation.id)), conversation.precision, substr(said.text, 1, :longest),
        json((SELECT json_group_array(label) FROM (
            SELECT identity.label FROM conversation_person AS part
            JOIN person_identity AS identity ON identity.key = part.person
            WHERE part.conversation = conversation.key AND part.role <> 'mentioned' AND part.person <> :party
            ORDER BY part.position))),
        coalesce((SELECT named.name FROM group_identity AS named
                  WHERE named.key = conversation."group" AND named.key <> :party), ''),
        json((SELECT json_group_array(code) FROM (
            SELECT code FROM conversation_theme AS theme
            WHERE theme.conversation = conversation.key ORDER BY theme.position))),
        json((SELECT json_group_array(json_array(code, change)) FROM (
            SELECT code, change FROM conversation_check_in AS felt
            WHERE felt.conversation = conversation.key AND coalesce(felt.person, :party) = :party
            ORDER BY felt.position)))
    ))
    FROM (
        SELECT key FROM (
            SELECT part.conversation AS key FROM conversation_person AS part
            WHERE part.person = :party AND part.role <> 'mentioned' AND part.conversation < :before
            UNION
            SELECT held.key FROM conversation AS held WHERE held."group" = :party AND held.key < :before)
        ORDER BY key DESC LIMIT :limit) AS wanted
    CROSS JOIN conversation ON conversation.key = wanted.key
    CROSS JOIN conversation_text AS said ON said.key = conversation.key
    """)
_TALKS = text("""
    SELECT count(*) FROM (
        SELECT part.conversation FROM conversation_person AS part
        WHERE part.person = :party AND part.role <> 'mentioned'
        UNION
        SELECT held.key FROM conversation AS held WHERE held."group" = :party)
    """)
_LABELS = text("""
    SELECT json_group_array(json_array(lower(hex(party.id)), identity.label))
    FROM json_each(:ids) AS wanted
    CROSS JOIN party ON party.id = unhex(wanted.value)
    CROSS JOIN person_identity AS identity ON identity.key = party.key
    """)
_GROUPS = text("""
    SELECT json_group_array(json_array(id, name)) FROM (
        SELECT lower(hex(party.id)) AS id, named.name AS name
        FROM social_group
        CROSS JOIN party ON party.key = social_group.key
        CROSS JOIN group_identity AS named ON named.key = social_group.key
        JOIN party_name ON party_name.party = social_group.key AND party_name.rank = 0
        WHERE social_group.kind <> :but
        ORDER BY party_name.folded, party.key)
    """)


class PeopleReading:
    """Answers what `application.people_reader.PeopleReader` asks."""

    def __init__(self, asking: Asking) -> None:
        """Ask on the connections that `asking` lends."""
        self._asking = asking

    def around(self, party_id: str, conversations: int) -> Around:
        """Return what surrounds a person or group, with so many of their newest conversations."""
        with self._asking.connection() as connection:
            key = _key(connection, party_id)
            if key is None:
                return Around()
            return Around(
                strengths=_nouns(connection, Strength, Kind.STRENGTH, schema.strength.c.party == key),
                needs=_nouns(connection, Need, Kind.NEED, schema.need.c.party == key),
                ties=_ties(connection, key, party_id),
                groups=_belonging(connection, key, party_id),
                members=_members(connection, key),
                stream=_stream(connection, key, _NEWEST, conversations),
                talks=int(connection.scalar(_TALKS, {"party": key}) or 0),
            )

    def stream(self, party_id: str, before: int, limit: int) -> tuple[Told, ...]:
        """Return the conversations of a person or group before a key, the newest first."""
        with self._asking.connection() as connection:
            key = _key(connection, party_id)
            return () if key is None else _stream(connection, key, before, limit)

    def groups(self) -> list[tuple[str, str]]:
        """Return id and name of every group but households, by name."""
        with self._asking.connection() as connection:
            found = connection.scalar(_GROUPS, {"but": GroupKind.HOUSEHOLD.value})
        return [(id_, name) for id_, name in json.loads(found or "[]")]

    def sittings(self, person_id: str) -> tuple[Wellbeing, ...]:
        """Return how somebody said they are by published measures, the newest first."""
        with self._asking.connection() as connection:
            key = _key(connection, person_id)
            which = schema.wellbeing.c.person == key
            return () if key is None else _nouns(connection, Wellbeing, Kind.WELLBEING, which)[::-1]

    def households_of(self, person_id: str) -> list[Group]:
        """Return the households in which somebody lives now."""
        with self._asking.connection() as connection:
            key = _key(connection, person_id)
            found = () if key is None else _belonging(connection, key, person_id)
        return [
            each.group
            for each in found
            if each.group.kind is GroupKind.HOUSEHOLD and each.membership.until is None
        ]


def _key(connection: Connection, party_id: str) -> int | None:
    party = schema.party
    return connection.scalar(select(party.c.key).where(party.c.id == bytes.fromhex(party_id)))


def _stream(connection: Connection, party: int, before: int, limit: int) -> tuple[Told, ...]:
    asked = {"party": party, "before": before, "limit": limit, "longest": _LONGEST_TEXT}
    return tuple(_told(*row) for row in json.loads(connection.execute(_STREAM, asked).scalar_one()))


def _told(
    key: int,
    id_: str,
    precision: str,
    said: str,
    people: list[str],
    group: str,
    themes: list[str],
    check_ins: list[tuple[str, str]],
) -> Told:
    return Told(
        key=key,
        id=id_,
        on=date.fromordinal(day_of(key)),
        precision=Precision(precision),
        text=said,
        people=tuple(people),
        group=group,
        themes=tuple(themes),
        check_ins=tuple((code, Change(change)) for code, change in check_ins),
    )


def _ties(connection: Connection, key: int, person_id: str) -> tuple[Tie, ...]:
    table = schema.relationship
    found = _nouns(connection, Relationship, Kind.RELATIONSHIP, or_(table.c.one == key, table.c.other == key))
    others = {tie.id: tie.other_id if tie.one_id == person_id else tie.one_id for tie in found}
    labels = _labels(connection, others.values())
    return tuple(Tie(tie, others[tie.id], labels.get(others[tie.id], "")) for tie in found)


def _belonging(connection: Connection, key: int, person_id: str) -> tuple[Belonging, ...]:
    table = schema.membership
    found = _nouns(connection, Membership, Kind.MEMBERSHIP, table.c.person == key)
    if not found:
        return ()
    keys = connection.scalars(select(table.c.group).where(table.c.person == key).distinct()).all()
    groups = {each.id: each for each in load(connection, Kind.GROUP, keys) if isinstance(each, Group)}
    together = [k for k, group in zip(keys, groups.values(), strict=True) if group.kind is GroupKind.HOUSEHOLD]
    with_them = _nouns(
        connection, Membership, Kind.MEMBERSHIP, table.c.group.in_(together) & table.c.until.is_(None)
    )
    labels = _labels(connection, [each.person_id for each in with_them])
    others: dict[str, list[str]] = {}
    for each in with_them:
        if each.person_id != person_id and len(others.setdefault(each.group_id, [])) < _OTHERS:
            others[each.group_id].append(labels.get(each.person_id, ""))
    return tuple(Belonging(each, groups[each.group_id], tuple(others.get(each.group_id, ()))) for each in found)


def _members(connection: Connection, key: int) -> tuple[Member, ...]:
    found = _nouns(connection, Membership, Kind.MEMBERSHIP, schema.membership.c.group == key)
    labels = _labels(connection, [each.person_id for each in found])
    return tuple(Member(each, labels.get(each.person_id, "")) for each in found)


def _labels(connection: Connection, ids: Iterable[str]) -> dict[str, str]:
    wanted = list(dict.fromkeys(ids))
    if not wanted:
        return {}
    return dict(json.loads(connection.execute(_LABELS, {"ids": json.dumps(wanted)}).scalar_one()))


def _nouns(connection: Connection, noun: type[N], kind: Kind, which: ColumnElement[bool]) -> tuple[N, ...]:
    """Return the nouns of a table that fit, in the order in which they were written down."""
    table = SHAPES[kind].head
    keys = connection.scalars(select(table.c.key).where(which).order_by(table.c.key)).all()
    return tuple(found for found in load(connection, kind, keys) if isinstance(found, noun))
