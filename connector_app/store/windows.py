"""The rows of a list's window, ready to show; the database hands each window over as one JSON value."""

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import Any

from connector_app.application.rows import ConversationRow, ExchangeRow, FollowUpRow, GroupRow, PersonRow, Row
from connector_app.domain.conversation import Precision
from connector_app.domain.group import GroupKind
from connector_app.domain.naming import told_apart
from connector_app.domain.noun import Kind
from connector_app.domain.resting import Rest
from connector_app.store.resting import with_rules
from connector_app.store.schema import DAY_SHIFT
from connector_app.store.telling_apart import hint_of, told_apart_of

_PRECISIONS = {precision.value: precision for precision in Precision}
_SNIPPET = 200  # characters of a text's beginning, more than a line can show
#: How many parameters a statement has: the keys, and for some kinds the length of the beginning.
_PARAMETERS = {Kind.CONVERSATION: 2}

_PEOPLE = with_rules("""
    SELECT json_group_array(json_array(
        json_array(
            lower(hex(party.id)), identity.label, identity.code, identity.how_we_met, coalesce(place.name, ''),
            coalesce(person.age_band, ''), person.status, {rest}, {heeded}),
        (SELECT max(part.conversation) >> {shift} FROM conversation_person AS part
         WHERE part.person = person.key AND part.role <> 'mentioned'),
        (SELECT count(*) FROM conversation_person AS part
         WHERE part.person = person.key AND part.role <> 'mentioned')
    ))
    FROM json_each(?1) AS wanted
    CROSS JOIN person ON person.key = wanted.value
    CROSS JOIN party ON party.key = person.key
    CROSS JOIN person_identity AS identity ON identity.key = person.key
    LEFT JOIN place ON place.key = person.place
    """)

_GROUPS = """
    SELECT json_group_array(json_array(
        lower(hex(party.id)), named.name, social_group.kind,
        (SELECT count(DISTINCT person) FROM membership
         WHERE membership."group" = social_group.key AND membership.until IS NULL),
        (SELECT max(key) >> {shift} FROM conversation WHERE conversation."group" = social_group.key)
    ))
    FROM json_each(?1) AS wanted
    CROSS JOIN social_group ON social_group.key = wanted.value
    CROSS JOIN party ON party.key = social_group.key
    CROSS JOIN group_identity AS named ON named.key = social_group.key
    """

_CONVERSATIONS = """
    SELECT json_group_array(json_array(
        lower(hex(conversation.id)), conversation.key >> {shift}, conversation.precision,
        json((SELECT json_group_array(label) FROM (
            SELECT {name} AS label FROM conversation_person AS part
            JOIN person_identity AS identity ON identity.key = part.person
            WHERE part.conversation = conversation.key AND part.role <> 'mentioned' ORDER BY part.position))),
        json((SELECT json_group_array(code) FROM (
            SELECT code FROM conversation_theme AS theme
            WHERE theme.conversation = conversation.key ORDER BY theme.position))),
        substr(said.text, 1, ?2), coalesce(place.name, '')
    ))
    FROM json_each(?1) AS wanted
    CROSS JOIN conversation ON conversation.key = wanted.value
    CROSS JOIN conversation_text AS said ON said.key = conversation.key
    LEFT JOIN place ON place.key = conversation.place
    """.replace("{name}", told_apart_of("identity.label", "part.person"))

_EXCHANGES = """
    SELECT json_group_array(json_array(
        lower(hex(exchange.id)), exchange.key >> {shift}, exchange.precision, exchange.title, exchange.category,
        json((SELECT json_group_array(json_array(leg.giver, leg.receiver, leg.minutes,
            coalesce(giver.label, giving.name, ''), coalesce(receiver.label, receiving.name, ''),
            {giver's hint}, {receiver's hint}))
         FROM exchange_leg AS leg
         LEFT JOIN person_identity AS giver ON giver.key = leg.giver
         LEFT JOIN group_identity AS giving ON giving.key = leg.giver
         LEFT JOIN person_identity AS receiver ON receiver.key = leg.receiver
         LEFT JOIN group_identity AS receiving ON receiving.key = leg.receiver
         WHERE leg.exchange = exchange.key))
    ))
    FROM json_each(?1) AS wanted
    CROSS JOIN exchange ON exchange.key = wanted.value
    """.replace("{giver's hint}", hint_of("leg.giver")).replace("{receiver's hint}", hint_of("leg.receiver"))

_FOLLOW_UPS = with_rules("""
    SELECT json_group_array(json_array(
        lower(hex(follow_up.id)), follow_up.what, lower(hex(party.id)), coalesce(identity.label, ''),
        follow_up.due, follow_up.closed_on, identity.key IS NOT NULL AND {heeded}
    ))
    FROM json_each(?1) AS wanted
    CROSS JOIN follow_up ON follow_up.key = wanted.value
    LEFT JOIN party ON party.key = follow_up.person
    LEFT JOIN person ON person.key = follow_up.person
    LEFT JOIN person_identity AS identity ON identity.key = follow_up.person
    """)


def rows_of(value_of: Callable[[str, Sequence[object]], str], kind: Kind, keys: Sequence[int]) -> list[Row]:
    """Return the rows of a window of keys, in their order; vanished ones are left out.

    `value_of` says what a statement answers.
    """
    statement, made = _KINDS[kind]
    answer = value_of(statement, (json.dumps(list(keys)), _SNIPPET)[: _PARAMETERS.get(kind, 1)])
    return [made(*values) for values in json.loads(answer)]


def one_line(words: str) -> str:
    """Return a text on one line, one blank between words."""
    if words.isprintable() and "  " not in words:  # nearly all are so, and to see it is quicker than to split
        return words.strip()
    return " ".join(words.split())


def _person(known: list[Any], last: int | None, conversations: int) -> PersonRow:
    id_, label, code, hint, place, age_band, status, rest, heeded = known
    last_on = None if last is None else _date(last)
    rests = Rest(rest) if rest else None
    return PersonRow(id_, label, code, hint, place, age_band, status, last_on, conversations, rests, bool(heeded))


def _group(id_: str, name: str, kind: str, members: int, last: int | None) -> GroupRow:
    return GroupRow(id_, name, GroupKind(kind), members, None if last is None else _date(last))


def _conversation(
    id_: str, day: int, precision: str, people: list[str], themes: list[str], said: str, place: str
) -> ConversationRow:
    whom, about = tuple(people), tuple(themes)
    return ConversationRow(id_, _date(day), _PRECISIONS[precision], whom, about, one_line(said), place)


def _exchange(id_: str, day: int, precision: str, title: str, category: str, legs: list[list[Any]]) -> ExchangeRow:
    givers = {leg[0]: told_apart(leg[3], leg[5]) for leg in legs}
    receivers = {leg[1]: told_apart(leg[4], leg[6]) for leg in legs}
    minutes = [leg[2] for leg in legs if leg[2] is not None]
    return ExchangeRow(
        id=id_,
        on=_date(day),
        precision=_PRECISIONS[precision],
        givers=tuple(givers.values()),
        receivers=tuple(receivers.values()),
        title=title,
        category=category,
        minutes=sum(minutes) if minutes else None,
        circle=_is_circle({giver: receiver for giver, receiver, *_ in legs}, len(legs)),
    )


def _is_circle(given_to: Mapping[int, int], legs: int) -> bool:
    """Tell whether help goes round: three or more parties, each gives once, and it comes back to the first."""
    if len(given_to) < 3 or len(given_to) != legs:  # noqa: PLR2004 - two who help each other are a pair
        return False
    first = next(iter(given_to))
    at, steps = given_to[first], 1
    while at != first and at in given_to and steps < legs:
        at, steps = given_to[at], steps + 1
    return at == first and steps == legs


def _follow_up(
    id_: str, what: str, person_id: str, person: str, due: int | None, closed: int | None, heeded: int
) -> FollowUpRow:
    return FollowUpRow(
        id_,
        what,
        person_id or None,
        person,
        None if due is None else date.fromordinal(due),
        None if closed is None else date.fromordinal(closed),
        bool(heeded),
    )


#: Rows of a page share their days.
_date = lru_cache(maxsize=1024)(date.fromordinal)


def _shifted(statement: str) -> str:
    return statement.replace("{shift}", str(DAY_SHIFT))


_KINDS: Mapping[Kind, tuple[str, Callable[..., Row]]] = {
    Kind.PERSON: (_shifted(_PEOPLE), _person),
    Kind.GROUP: (_shifted(_GROUPS), _group),
    Kind.CONVERSATION: (_shifted(_CONVERSATIONS), _conversation),
    Kind.EXCHANGE: (_shifted(_EXCHANGES), _exchange),
    Kind.FOLLOW_UP: (_FOLLOW_UPS, _follow_up),
}
