"""What refers to a noun: asked of every table that can, so that nothing is missed."""

import json
from collections import defaultdict
from collections.abc import Collection
from functools import cache

from sqlalchemy import Connection, Executable, Table, bindparam, func, literal, select, union

from connector_app.domain.noun import Kind, Noun, Ref
from connector_app.store.loading import keys_of, load
from connector_app.store.mapping import SHAPES


def referring_to(connection: Connection, refs: Collection[Ref]) -> list[tuple[Ref, Noun]]:
    """Return what refers to any of these, each with the one it refers to; in few queries, however many."""
    pairs = _pairs(connection, refs)
    owners: dict[Kind, set[int]] = defaultdict(set)
    for _, kind, owner in pairs:
        owners[kind].add(owner)
    nouns = {kind: _loaded(connection, kind, keys) for kind, keys in owners.items()}
    order = list(Kind)
    pairs.sort(key=lambda pair: (order.index(pair[1]), pair[2]))
    return [(ref, nouns[kind][owner]) for ref, kind, owner in pairs]


def referred_to_by_others(connection: Connection, refs: Collection[Ref], but: Collection[Kind]) -> set[Ref]:
    """Return those of these that something refers to which is of none of the kinds in `but`; nothing is loaded."""
    return {ref for ref, kind, _ in _pairs(connection, refs) if kind not in but}


def _pairs(connection: Connection, refs: Collection[Ref]) -> list[tuple[Ref, Kind, int]]:
    """Return each of these with kind and key of what refers to it."""
    pairs: list[tuple[Ref, Kind, int]] = []
    for kind in Kind:
        ids = [ref.id for ref in refs if ref.kind is kind]
        statement = _select_referring(SHAPES[kind].head) if ids else None
        if statement is not None:
            by_key = {key: Ref(kind, id_) for id_, key in keys_of(connection, kind, ids).items()}
            rows = connection.execute(statement, {"keys": json.dumps(list(by_key))})
            pairs += [(by_key[key], Kind(owner_kind), owner) for owner_kind, owner, key in rows]
    return pairs


def _loaded(connection: Connection, kind: Kind, keys: set[int]) -> dict[int, Noun]:
    ordered = sorted(keys)
    return dict(zip(ordered, load(connection, kind, ordered), strict=True))


@cache
def _select_referring(head: Table) -> Executable | None:
    """Return the query for kind, key and referred key of whatever refers to ``:keys`` (JSON) of a head table.

    None when nothing can refer to it.
    """
    keys = select(func.json_each(bindparam("keys")).table_valued("value").c.value)
    selects = [
        select(literal(shape.kind.value), layout.table.c[layout.owner], layout.table.c[cell.column]).where(
            layout.table.c[cell.column].in_(keys)
        )
        for shape in SHAPES.values()
        for layout in shape.layouts
        for cell in layout.cells
        if cell.refers == head.name
    ]
    return union(*selects) if selects else None
