"""A list's question as SQL: each filter is a set of keys, their intersection is sorted, all in the database."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Connection,
    Select,
    Subquery,
    column,
    func,
    intersect,
    select,
    table,
    text,
    union,
)

from connector_app.application.rows import Listing, Sort
from connector_app.domain.consent import ConsentState, Purpose
from connector_app.domain.conversation import Role
from connector_app.domain.noun import Kind
from connector_app.store import matching, schema
from connector_app.store.naming import LABEL, WORD_INDEXES
from connector_app.store.new_keys import first_key, last_key
from connector_app.store.resting import with_rules

_Keys = Select[Any] | CompoundSelect[Any]


def joined_keys(connection: Connection, listing: Listing) -> str:
    """Return the keys of a list in order, with commas between; ValueError when there is no such list."""
    ordered = order_of(listing).limit(listing.limit).subquery()
    return connection.execute(select(func.group_concat(ordered.c.key))).scalar() or ""


def order_of(listing: Listing) -> Select[Any]:
    """Return the query for the keys of a list, in order."""
    match listing.kind:
        case Kind.PERSON:
            return _people(listing)
        case Kind.GROUP:
            return _groups(listing)
        case Kind.CONVERSATION:
            return _conversations(listing)
        case Kind.EXCHANGE:
            return _exchanges(listing)
        case Kind.FOLLOW_UP:
            return _follow_ups(listing)
    raise ValueError(f"no list of {listing.kind}")


def _people(listing: Listing) -> Select[Any]:
    person = schema.person
    filters = _matching(listing)
    if listing.place_id is not None:
        filters.append(select(person.c.key).where(person.c.place.in_(_places_within(listing.place_id))))
    if listing.group_id is not None:
        filters.append(_belonging(_party_key(listing.group_id)))
    if listing.not_asked:
        filters.append(_not_asked())
    keys = _all_of(filters, select(person.c.key))
    name = schema.party_name
    found = select(keys.c.key).join(person, person.c.key == keys.c.key)
    named = found.join(name, (name.c.party == keys.c.key) & (name.c.rank == LABEL))
    match listing.sort:
        case Sort.NAME:
            return named.order_by(_turned(listing, name.c.folded), keys.c.key)
        case Sort.PLACE:
            place = schema.place
            placed = named.outerjoin(place, place.c.key == person.c.place)
            return placed.order_by(
                place.c.name.is_(None), _turned(listing, place.c.name), name.c.folded, keys.c.key
            )
        case _:
            return _by_last_conversation(found, keys, listing, everybody=not filters)


def _groups(listing: Listing) -> Select[Any]:
    """Sort groups by name."""
    group, name = schema.social_group, schema.party_name
    filters = _matching(listing)
    if listing.category is not None:
        filters.append(select(group.c.key).where(group.c.kind == listing.category))
    keys = _all_of(filters, select(group.c.key))
    found = select(keys.c.key).join(group, group.c.key == keys.c.key)
    named = found.join(name, (name.c.party == keys.c.key) & (name.c.rank == LABEL))
    return named.order_by(_turned(listing, name.c.folded), keys.c.key)


def _belonging(group_key: Any) -> Select[Any]:
    """Return the people who belong to a group now."""
    membership = schema.membership
    belongs = (membership.c.group == group_key) & membership.c.until.is_(None)
    return select(membership.c.person.label("key")).where(belongs).distinct()


def _not_asked() -> Select[Any]:
    """Return the people whose answer to being counted is not known: never given, or taken back as a slip.

    Nobody is to be asked whose record rests.
    """
    person, consent = schema.person, schema.consent
    standing = (
        select(consent.c.state)
        .where(consent.c.purpose == Purpose.ANONYMOUS_COUNTS, consent.c.person == person.c.key)
        .order_by(consent.c.key.desc())
        .limit(1)
        .scalar_subquery()
    )
    unknown = func.coalesce(standing, ConsentState.RETRACTED) == ConsentState.RETRACTED
    return select(person.c.key).where(unknown, text(with_rules("{rest} = ''")))


def _by_last_conversation(found: Select[Any], keys: Subquery, listing: Listing, *, everybody: bool) -> Select[Any]:
    """Sort people by their last conversation; those who never spoke come last."""
    part = schema.conversation_person
    took_part = part.c.role != Role.MENTIONED
    last: ColumnElement[Any]
    if everybody:  # one pass over the index is quicker than a look for each of very many
        latest = select(part.c.person, func.max(part.c.conversation).label("last")).where(took_part)
        each = latest.group_by(part.c.person).subquery("latest")
        found, last = found.outerjoin(each, each.c.person == keys.c.key), each.c.last
    else:
        latest_of_one = select(func.max(part.c.conversation)).where(part.c.person == keys.c.key, took_part)
        last = latest_of_one.scalar_subquery()
    return found.order_by(last.is_(None), _turned(listing, last), keys.c.key)


def _conversations(listing: Listing) -> Select[Any]:
    conversation, theme = schema.conversation, schema.conversation_theme
    filters = _matching(listing)
    if listing.person_id is not None:
        filters.append(_conversations_with(select(_party_key(listing.person_id))))
    if listing.theme is not None:
        filters.append(select(theme.c.conversation.label("key")).where(theme.c.code == listing.theme))
    if listing.place_id is not None:
        places = _places_within(listing.place_id)
        living = select(schema.person.c.key).where(schema.person.c.place.in_(places))
        filters.append(
            union(
                _conversations_with(living),
                select(conversation.c.key).where(conversation.c.place.in_(places)),
            )
        )
    keys = _all_of(filters, select(conversation.c.key))
    found = _in_period(select(keys.c.key), keys.c.key, listing)
    if listing.sort is Sort.PLACE:
        place = schema.place
        found = _in_period(select(conversation.c.key), conversation.c.key, listing)
        if filters:
            found = found.where(conversation.c.key.in_(select(keys.c.key)))
        found = found.outerjoin(place, place.c.key == conversation.c.place)
        found = found.order_by(place.c.name.is_(None), _turned(listing, place.c.name))
        return found.order_by(conversation.c.key.desc())
    return found.order_by(_turned(listing, keys.c.key))


def _exchanges(listing: Listing) -> Select[Any]:
    exchange = schema.exchange
    filters = _matching(listing)
    if listing.person_id is not None:
        filters.append(_exchanges_of(select(_party_key(listing.person_id))))
    if listing.category is not None:
        filters.append(select(exchange.c.key).where(exchange.c.category == listing.category))
    if listing.place_id is not None:
        living = select(schema.person.c.key).where(schema.person.c.place.in_(_places_within(listing.place_id)))
        filters.append(_exchanges_of(living))
    keys = _all_of(filters, select(exchange.c.key))
    found = _in_period(select(keys.c.key), keys.c.key, listing)
    if listing.sort is Sort.TITLE:
        index = table("exchange_words", column("rowid"), column("title"))
        found = found.join(index, index.c.rowid == keys.c.key).order_by(_turned(listing, index.c.title))
        return found.order_by(keys.c.key.desc())
    return found.order_by(_turned(listing, keys.c.key))


def _follow_ups(listing: Listing) -> Select[Any]:
    follow_up, name = schema.follow_up, schema.party_name
    filters = _matching(listing)
    if listing.place_id is not None:
        living = select(schema.person.c.key).where(schema.person.c.place.in_(_places_within(listing.place_id)))
        filters.append(select(follow_up.c.key).where(follow_up.c.person.in_(living)))
    found = select(follow_up.c.key)
    if filters:
        found = found.where(follow_up.c.key.in_(select(_all_of(filters, found).c.key)))
    if listing.person_id is not None:
        found = found.where(follow_up.c.person == _party_key(listing.person_id))
    if listing.open_only:
        found = found.where(follow_up.c.closed_on.is_(None))
    if listing.period is not None:
        found = found.where(
            follow_up.c.due.between(listing.period.first.toordinal(), listing.period.last.toordinal())
        )
    by: ColumnElement[Any]
    match listing.sort:
        case Sort.NAME:
            found = found.outerjoin(name, (name.c.party == follow_up.c.person) & (name.c.rank == LABEL))
            by = name.c.folded
        case Sort.TITLE:
            index = table("follow_up_words", column("rowid"), column("text"))
            found = found.join(index, index.c.rowid == follow_up.c.key)
            by = index.c.text
        case _:
            by = follow_up.c.due
    return found.order_by(by.is_(None), _turned(listing, by), _turned(listing, follow_up.c.key))


def _matching(listing: Listing) -> list[_Keys]:
    """Return the filter of the typed words, if there are any."""
    named = listing.kind in (Kind.PERSON, Kind.GROUP)
    expression = matching.for_names(listing.words) if named else matching.for_texts(listing.words)
    if expression is None:
        return []
    found = _with_words(listing.kind, expression)
    bringing = matching.for_texts(listing.words) if listing.kind is Kind.PERSON else None
    if bringing is None:
        return [found]
    strength, brought = schema.strength, _with_words(Kind.STRENGTH, bringing)
    return [union(found, select(strength.c.party.label("key")).where(strength.c.key.in_(brought)))]


def _with_words(kind: Kind, expression: str) -> Select[Any]:
    """Return the keys of nouns in whose words an expression is found."""
    name = WORD_INDEXES[kind].table
    index = table(name, column("rowid"), column(name))
    return select(index.c.rowid.label("key")).where(index.c[name].op("MATCH")(expression))


def _all_of(filters: Sequence[_Keys], everything: _Keys) -> Subquery:
    """Return the keys that every filter lets through."""
    if not filters:
        return everything.subquery("keys")
    if len(filters) == 1:
        return filters[0].subquery("keys")
    return intersect(*(select(keys.subquery().c.key) for keys in filters)).subquery("keys")


def _conversations_with(people: Select[Any]) -> Select[Any]:
    """Return the conversations in which some of the people took part; being mentioned is no part."""
    taking_part = schema.conversation_person
    return (
        select(taking_part.c.conversation.label("key"))
        .where(taking_part.c.person.in_(people), taking_part.c.role != Role.MENTIONED)
        .distinct()
    )


def _exchanges_of(parties: Select[Any]) -> CompoundSelect[Any]:
    """Return the exchanges in which some of the parties gave or received."""
    leg = schema.exchange_leg
    return union(
        *(select(leg.c.exchange.label("key")).where(side.in_(parties)) for side in (leg.c.giver, leg.c.receiver))
    )


def _party_key(id_: str) -> Any:
    party = schema.party
    return select(party.c.key).where(party.c.id == bytes.fromhex(id_)).scalar_subquery()


def _places_within(place_id: str) -> Select[Any]:
    """Return the keys of a place and of every place inside it."""
    place = schema.place
    within = select(place.c.key).where(place.c.id == bytes.fromhex(place_id)).cte("within", recursive=True)
    within = within.union(select(place.c.key).join(within, place.c.parent == within.c.key))
    return select(within.c.key)


def _in_period(found: Select[Any], key: ColumnElement[int], listing: Listing) -> Select[Any]:
    """Keep what happened in the period, by keys, which follow the date."""
    if listing.period is None:
        return found
    first, last = listing.period.first.toordinal(), listing.period.last.toordinal()
    return found.where(key.between(first_key(first), last_key(last)))


def _turned(listing: Listing, by: Any) -> Any:
    return by.desc() if listing.descending else by.asc()
