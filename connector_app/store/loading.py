"""Nouns out of their tables, a whole list at a time: one query a table, however many nouns."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any, cast

from sqlalchemy import ColumnElement, Connection, Executable, Select, Table, func, select

from connector_app.domain.exchange import PartyKind
from connector_app.domain.noun import Kind, Noun, Ref
from connector_app.store import schema
from connector_app.store.mapping import SHAPES, Convert, IdsByKey, Layout, Shape
from connector_app.store.statements import each

#: Nouns read at once when all are read: enough to be quick, few enough to be held.
BATCH = 2_000
_REFERRED: Mapping[str, Table] = {
    table.name: table
    for table in (
        schema.party,
        schema.place,
        schema.conversation,
        schema.exchange,
        schema.strength,
        schema.need,
        schema.organisation,
        schema.insight,
    )
}


def keys_of(connection: Connection, kind: Kind, ids: Iterable[str]) -> dict[str, int]:
    """Return the keys of those ids that exist as this kind of noun."""
    return _keys(connection, _select_keys(kind), ids)


def referred_keys(connection: Connection, table: str, ids: Iterable[str]) -> dict[str, int]:
    """Return the keys of those ids that exist in a table that can be referred to."""
    return _keys(connection, _select_referred(table), ids)


def load(connection: Connection, kind: Kind, keys: Sequence[int]) -> list[Noun]:
    """Return the nouns of these keys, in their order; vanished ones are left out."""
    if not keys:
        return []
    shape = SHAPES[kind]
    wanted = {"keys": json.dumps(list(keys))}
    heads = connection.execute(_select_rows(kind), wanted).all()
    many = {name: connection.execute(_select_many(kind, name), wanted).all() for name in shape.many}
    ids, kinds = _referred_ids(connection, shape, heads, many)
    linked = {name: _linked(shape.many[name], rows, ids, kinds) for name, rows in many.items()}
    cells = [cell for layout in shape.rows for cell in layout.cells]
    readers = [cell.reader(ids, kinds) for cell in cells]
    found, make = [], shape.make
    names = [cell.field for cell in cells]
    for key, *values in _turned(readers, heads):
        known = dict(zip(names, values, strict=True))
        if shape.dated:
            known[shape.dated] = date.fromordinal(key >> schema.DAY_SHIFT)
        for name, by_owner in linked.items():
            known[name] = tuple(by_owner[key])
        found.append(make(**known))
    return found


def load_refs(connection: Connection, refs: Iterable[Ref]) -> dict[Ref, Noun]:
    """Return those of the nouns that exist."""
    by_kind: dict[Kind, list[str]] = defaultdict(list)
    for ref in refs:
        by_kind[ref.kind].append(ref.id)
    found: dict[Ref, Noun] = {}
    for kind, ids in by_kind.items():
        keys = keys_of(connection, kind, ids)
        found.update((Ref(kind, noun.id), noun) for noun in load(connection, kind, list(keys.values())))
    return found


def everything(connection: Connection) -> Iterator[list[Noun]]:
    """Yield all nouns in batches of one kind, in the order of the kinds."""
    for kind in Kind:
        keys = list(connection.scalars(_select_all_keys(kind)))
        for first in range(0, len(keys), BATCH):
            yield load(connection, kind, keys[first : first + BATCH])


def how_many(connection: Connection) -> int:
    """Return how many nouns there are in all."""
    counts = (select(func.count()).select_from(_select_all_keys(kind).subquery()) for kind in Kind)
    return sum(int(connection.scalar(count) or 0) for count in counts)


def _turned(readers: Sequence[Convert | None], rows: Sequence[Any]) -> Iterator[tuple[Any, ...]]:
    """Yield rows of fields instead of columns, their first one as it is; a column is turned as a whole."""
    if not rows:
        return iter(())
    keys, *columns = zip(*rows, strict=True)
    fields = [
        column if turn is None else [None if value is None else turn(value) for value in column]
        for turn, column in zip(readers, columns, strict=True)
    ]
    return zip(keys, *fields, strict=True)


def _linked(
    layout: Layout, rows: Sequence[Any], ids: IdsByKey, kinds: Mapping[int, PartyKind]
) -> defaultdict[int, list[Any]]:
    """Return the objects of a link table by the key of their owner, in order."""
    make = layout.make
    readers = [cell.reader(ids, kinds) for cell in layout.cells]
    names = [cell.field for cell in layout.cells]
    found: defaultdict[int, list[Any]] = defaultdict(list)
    for owner, *values in _turned(readers, rows):
        found[owner].append(make(**dict(zip(names, values, strict=True))))
    return found


def _referred_ids(
    connection: Connection, shape: Shape, heads: Iterable[Any], many: Mapping[str, Iterable[Any]]
) -> tuple[IdsByKey, Mapping[int, PartyKind]]:
    """Return the ids behind every key that the rows refer to."""
    wanted: dict[str, set[int]] = {name: set() for name in _REFERRED}
    cells = [cell for layout in shape.rows for cell in layout.cells]
    sources = [(cells, heads), *((shape.many[name].cells, rows) for name, rows in many.items())]
    for columns, rows in sources:
        places = [(place, cell.refers) for place, cell in enumerate(columns, 1) if cell.refers]
        for place, table in places:
            wanted[table].update(row[place] for row in rows if row[place] is not None)
    ids: dict[str, dict[int, str]] = {}
    kinds: dict[int, PartyKind] = {}
    for name, keys in wanted.items():
        rows = connection.execute(_select_ids(name), {"keys": json.dumps(list(keys))}).all() if keys else []
        ids[name] = {key: id_.hex() for key, id_, _ in rows}
        if name == schema.party.name:
            kinds = {key: PartyKind(kind) for key, _, kind in rows}
    return ids, kinds


def _keys(connection: Connection, statement: Executable, ids: Iterable[str]) -> dict[str, int]:
    wanted = list(ids)
    if not wanted:
        return {}
    rows = connection.execute(statement, {"ids": json.dumps(wanted)})
    return {id_.hex(): key for id_, key in rows}


@cache
def _select_keys(kind: Kind) -> Executable:
    shape = SHAPES[kind]
    ids = each("ids")
    joined = ids.join(shape.head, shape.head.c.id == func.unhex(ids.c.value))
    for part in shape.parts:
        joined = joined.join(part, part.c.key == shape.head.c.key)
    return select(shape.head.c.id, shape.head.c.key).select_from(joined)


@cache
def _select_referred(table: str) -> Executable:
    ids, head = each("ids"), _REFERRED[table]
    return select(head.c.id, head.c.key).select_from(ids.join(head, head.c.id == func.unhex(ids.c.value)))


@cache
def _select_ids(table: str) -> Executable:
    keys, head = each("keys"), _REFERRED[table]
    kind = head.c.party_kind if head is schema.party else head.c.key
    return select(head.c.key, head.c.id, kind).select_from(keys.join(head, head.c.key == keys.c.value))


@cache
def _select_rows(kind: Kind) -> Executable:
    shape, keys = SHAPES[kind], each("keys")
    joined = keys.join(shape.head, shape.head.c.key == keys.c.value)
    for part in shape.parts:
        joined = joined.join(part, part.c.key == shape.head.c.key)
    columns = [layout.table.c[cell.column] for layout in shape.rows for cell in layout.cells]
    return select(shape.head.c.key, *columns).select_from(joined).order_by(keys.c.key)


@cache
def _select_all_keys(kind: Kind) -> Select[int]:
    """Return the query for all keys of a kind; groups and people are told apart by their parts."""
    table = next(iter(SHAPES[kind].parts), SHAPES[kind].head)
    return select(table.c.key).order_by(table.c.key)


@cache
def _select_many(kind: Kind, name: str) -> Executable:
    layout, keys = SHAPES[kind].many[name], each("keys")
    table = layout.table
    owner = cast("ColumnElement[int]", table.c[layout.owner])
    columns = [table.c[cell.column] for cell in layout.cells]
    joined = keys.join(table, owner == keys.c.value)
    return select(owner, *columns).select_from(joined).order_by(owner, table.c.position)
