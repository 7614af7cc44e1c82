"""What is offered and needed, with everything the rules of matching look at, in few queries."""

import json
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, TextClause, text

from connector_app.application.offers_reader import Offers, UnderWay
from connector_app.domain.acquaintance import Acquaintance
from connector_app.domain.consent import ConsentState
from connector_app.domain.exchange import Party, PartyKind
from connector_app.domain.group import GroupKind
from connector_app.domain.match import UNDER_WAY, Match, MatchState
from connector_app.domain.matching import Facts, Side
from connector_app.domain.naming import told_apart
from connector_app.domain.need import Need
from connector_app.domain.noun import Kind
from connector_app.domain.place import PlaceLevel
from connector_app.domain.relationship import RelationshipKind
from connector_app.domain.strength import Strength
from connector_app.store.asking import Asking
from connector_app.store.loading import load
from connector_app.store.new_keys import first_key, last_key
from connector_app.store.resting import with_rules
from connector_app.store.telling_apart import hint_of

_STRENGTHS = text("SELECT json_group_array(key) FROM (SELECT key FROM strength ORDER BY key)")
_NEEDS = text("SELECT json_group_array(key) FROM (SELECT key FROM need WHERE closed_on IS NULL ORDER BY key)")
_MATCHES = text("""
    SELECT json_group_array(key) FROM (
        SELECT key FROM strength_need WHERE state <> 'happened' ORDER BY changed_on DESC, key DESC)
    """)
_OF_PARTIES = """
    SELECT json_group_array(key) FROM (
        SELECT thing.key FROM json_each(:ids) AS wanted
        CROSS JOIN party ON party.id = unhex(wanted.value)
        CROSS JOIN {table} AS thing ON thing.party = party.key ORDER BY {order} thing.key)
    """
_STRENGTHS_OF = text(_OF_PARTIES.format(table="strength", order=""))
_NEEDS_OF = text(_OF_PARTIES.format(table="need", order="thing.closed_on IS NOT NULL,"))
_TITLES = text("""
    SELECT json_group_array(title) FROM (
        SELECT title FROM strength GROUP BY title ORDER BY count(*) DESC, title LIMIT :limit)
    """)

# Whoever a strength, an open need or a match not done yet belongs to.
_PARTIES = """
    parties AS MATERIALIZED (
        SELECT party FROM strength UNION SELECT party FROM need WHERE closed_on IS NULL
        UNION SELECT need.party FROM strength_need JOIN need ON need.key = strength_need.need
            WHERE strength_need.state <> 'happened')
    """
_SIDES = text(
    with_rules("""
    WITH {parties}
    SELECT json_group_array(json_array(
        lower(hex(party.id)), person.key IS NULL, coalesce(identity.label, named.name, ''), person.place,
        coalesce(person.main_language, ''), person.key IS NOT NULL AND {silent},
        (SELECT answer.state FROM consent AS answer
         WHERE answer.purpose = 'match' AND answer.person = person.key ORDER BY answer.key DESC LIMIT 1), {hint}))
    FROM parties CROSS JOIN party ON party.key = parties.party
    LEFT JOIN person ON person.key = party.key
    LEFT JOIN person_identity AS identity ON identity.key = party.key
    LEFT JOIN group_identity AS named ON named.key = party.key
    """)
    .replace("{parties}", _PARTIES)
    .replace("{hint}", hint_of("person.key"))
)
_PLACES = text("SELECT json_group_array(json_array(key, lower(hex(id)), name, level, parent)) FROM place")
_GROUPS = text("""
    SELECT json_group_array(json_array(lower(hex(party.id)), social_group.kind, named.name))
    FROM social_group CROSS JOIN party ON party.key = social_group.key
    CROSS JOIN group_identity AS named ON named.key = social_group.key
    """)
_MEMBERS = text("""
    SELECT json_group_array(json_array(lower(hex(person.id)), lower(hex(belonged.id))))
    FROM membership CROSS JOIN party AS person ON person.key = membership.person
    CROSS JOIN party AS belonged ON belonged.key = membership."group"
    WHERE (membership.until IS NULL OR membership.until >= :today)
        AND (membership.since IS NULL OR membership.since <= :today)
    """)
_RELATED = text("""
    SELECT json_group_array(json_array(lower(hex(one.id)), lower(hex(other.id)), relationship.kind))
    FROM relationship CROSS JOIN party AS one ON one.key = relationship.one
    CROSS JOIN party AS other ON other.key = relationship.other
    """)
# From those who need something to whoever gave to them or was given to by them: they may know who offers it.
_EXCHANGED = text("""
    WITH asking AS MATERIALIZED (SELECT DISTINCT party FROM need WHERE closed_on IS NULL),
    pairs AS (
        SELECT asking.party AS one, leg.giver AS other FROM asking
        CROSS JOIN exchange_leg AS leg ON leg.receiver = asking.party
        UNION SELECT asking.party, leg.receiver FROM asking
        CROSS JOIN exchange_leg AS leg ON leg.giver = asking.party)
    SELECT json_group_array(json_array(lower(hex(one.id)), lower(hex(other.id))))
    FROM pairs CROSS JOIN party AS one ON one.key = pairs.one CROSS JOIN party AS other ON other.key = pairs.other
    WHERE one.party_kind <> 'commons' AND other.party_kind <> 'commons'
    """)
_SPOKE = text("""
    WITH asking AS MATERIALIZED (SELECT DISTINCT party FROM need WHERE closed_on IS NULL),
    offering AS MATERIALIZED (SELECT DISTINCT party FROM strength),
    pairs AS (
        SELECT DISTINCT asking.party AS one, beside.person AS other FROM asking
        CROSS JOIN conversation_person AS part ON part.person = asking.party AND part.role <> 'mentioned'
        CROSS JOIN conversation_person AS beside ON beside.conversation = part.conversation
        WHERE beside.role <> 'mentioned' AND beside.person <> asking.party
            -- The plus keeps the few who were there from being looked for among all who offer something.
            AND +beside.person IN (SELECT party FROM offering))
    SELECT json_group_array(json_array(lower(hex(one.id)), lower(hex(other.id))))
    FROM pairs CROSS JOIN party AS one ON one.key = pairs.one CROSS JOIN party AS other ON other.key = pairs.other
    """)
_USED = text("""
    SELECT json_group_array(json_array(lower(hex(party.id)), used.category, used.times)) FROM (
        SELECT leg.giver AS giver, exchange.category AS category, count(DISTINCT exchange.key) AS times
        FROM exchange CROSS JOIN exchange_leg AS leg ON leg.exchange = exchange.key
        WHERE exchange.key BETWEEN :first AND :last GROUP BY leg.giver, exchange.category) AS used
    CROSS JOIN party ON party.key = used.giver
    """)


class NotebookOffers:
    """Questions about offers and needs, by the terms of `application.offers_reader.OffersReader`."""

    def __init__(self, asking: Asking) -> None:
        """Ask through `asking`."""
        self._asking = asking

    def now(self, today: date, go_on: Callable[[], object] = lambda: None) -> Offers:
        """Return all that is offered and needed on a day, with what the rules of matching ask for."""
        with self._asking.connection() as connection:
            return _now(connection, today, go_on)

    def strengths_of(self, party_ids: Collection[str]) -> list[Strength]:
        """Return what these people and groups bring, in the order in which it was written down."""
        with self._asking.connection() as connection:
            keys = _json(connection, _STRENGTHS_OF, ids=json.dumps(list(party_ids)))
            return [each for each in load(connection, Kind.STRENGTH, keys) if isinstance(each, Strength)]

    def needs_of(self, party_id: str) -> list[Need]:
        """Return what somebody would be glad of: what is open first, then what is over."""
        with self._asking.connection() as connection:
            keys = _json(connection, _NEEDS_OF, ids=json.dumps([party_id]))
            return [each for each in load(connection, Kind.NEED, keys) if isinstance(each, Need)]

    def titles(self, limit: int = 2_000) -> list[str]:
        """Return the titles of strengths, those that most people have first."""
        with self._asking.connection() as connection:
            return list(_json(connection, _TITLES, limit=limit))


def _now(connection: Connection, today: date, go_on: Callable[[], object]) -> Offers:
    found = {}
    for kind, asked in ((Kind.STRENGTH, _STRENGTHS), (Kind.NEED, _NEEDS), (Kind.MATCH, _MATCHES)):
        go_on()
        found[kind] = load(connection, kind, _json(connection, asked))
    go_on()
    strengths = {each.id: each for each in found[Kind.STRENGTH] if isinstance(each, Strength)}
    needs = {each.id: each for each in found[Kind.NEED] if isinstance(each, Need)}
    matches = [each for each in found[Kind.MATCH] if isinstance(each, Match)]
    sides, names = _sides(connection)
    go_on()
    going = [each for each in matches if each.state in UNDER_WAY and each.need_id in needs]
    facts = Facts(
        strengths=[each for each in strengths.values() if each.offered and _named(each, sides)],
        needs=[each for each in needs.values() if each.open_on(today) and _named(each, sides)],
        sides=sides,
        acquaintance=_acquaintance(connection, today, names),
        used=_used(connection, today),
        under_way=Counter(each.strength_id for each in going),
        taken=frozenset(each.need_id for each in going),
        tried=_tried(connection, matches),
    )
    under_way = [UnderWay(each, strengths[each.strength_id], needs[each.need_id]) for each in going]
    return Offers(facts, [each for each in under_way if _both(each, sides)], names)


def _named(thing: Strength | Need, sides: Mapping[str, Side]) -> bool:
    """Tell whether what somebody brings or needs may be shown without having been asked for."""
    side = sides.get(thing.party.id)
    return side is not None and not side.silent


def _both(found: UnderWay, sides: Mapping[str, Side]) -> bool:
    return _named(found.strength, sides) and _named(found.need, sides)


def _sides(connection: Connection) -> tuple[dict[str, Side], dict[str, str]]:
    """Return the parties as matching sees them, and the names of them and of places."""
    places = {key: (id_, name, level, parent) for key, id_, name, level, parent in _json(connection, _PLACES)}
    names = {id_: name for id_, name, _, _ in places.values()}
    sides = {}
    for id_, group, label, place, language, silent, answer, hint in _json(connection, _SIDES):
        names[id_] = told_apart(label, hint)
        party = Party(PartyKind.GROUP if group else PartyKind.PERSON, id_)
        state = ConsentState(answer) if answer and answer != ConsentState.RETRACTED else None
        lives = places[place][0] if place is not None else None
        sides[id_] = Side(party, lives, _area(places, place), language, bool(silent), state)
    return sides, names


def _area(places: Mapping[int, tuple[str, str, str, int | None]], place: int | None) -> str | None:
    """Return the neighbourhood in which a place lies, itself perhaps; None when it lies in none."""
    for _ in places:
        if place is None:
            return None
        id_, _name, level, parent = places[place]
        if level == PlaceLevel.NEIGHBOURHOOD:
            return id_
        place = parent
    return None


def _acquaintance(connection: Connection, today: date, names: dict[str, str]) -> Acquaintance:
    """Return who knows whom, and add the names of groups and of people in between."""
    groups = _json(connection, _GROUPS)
    names |= {id_: name for id_, _, name in groups}
    return Acquaintance(
        relationships=[(one, other, RelationshipKind(kind)) for one, other, kind in _json(connection, _RELATED)],
        memberships=[(person, group) for person, group in _json(connection, _MEMBERS, today=today.toordinal())],
        households=frozenset(id_ for id_, kind, _ in groups if kind == GroupKind.HOUSEHOLD),
        exchanged=[(one, other) for one, other in _json(connection, _EXCHANGED)],
        spoke=[(one, other) for one, other in _json(connection, _SPOKE)],
    )


def _used(connection: Connection, today: date) -> dict[tuple[str, str], int]:
    first = first_key(today.replace(day=1).toordinal())
    rows = _json(connection, _USED, first=first, last=last_key(today.toordinal()))
    return {(party, category): times for party, category, times in rows}


def _tried(connection: Connection, matches: Sequence[Match]) -> frozenset[tuple[str, str]]:
    """Return with whom a strength did not work before, whatever was needed then."""
    failed = [each for each in matches if each.state is MatchState.DID_NOT_WORK]
    if not failed:
        return frozenset()
    asked = {"ids": json.dumps([each.need_id for each in failed])}
    party = dict(json.loads(connection.execute(_NEEDED_BY, asked).scalar_one()))
    return frozenset((each.strength_id, party[each.need_id]) for each in failed if each.need_id in party)


_NEEDED_BY = text("""
    SELECT json_group_array(json_array(wanted.value, lower(hex(party.id)))) FROM json_each(:ids) AS wanted
    CROSS JOIN need ON need.id = unhex(wanted.value) CROSS JOIN party ON party.key = need.party
    """)


def _json(connection: Connection, asked: TextClause, **values: Any) -> Any:
    return json.loads(connection.execute(asked, values).scalar_one())
