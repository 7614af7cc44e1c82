"""Which nouns may name somebody: by words through the word indexes, elsewhere by looking through every text."""

import json
from collections.abc import Sequence
from functools import cache

from sqlalchemy import Connection, bindparam, column, select, table

from connector_app.domain.folding import fold
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.texts import is_text
from connector_app.store import matching
from connector_app.store.engine import driver_connection
from connector_app.store.mapping import SHAPES, Layout
from connector_app.store.naming import WORD_INDEXES
from connector_app.store.statements import each

_FOLDED = "folded"
#: Words of these stand in an index of their own, whole; names of people and groups are looked through as they are.
_INDEXED = (Kind.CONVERSATION, Kind.EXCHANGE, Kind.FOLLOW_UP, Kind.STRENGTH, Kind.NEED)


def mentions(connection: Connection, words: Sequence[str], pieces: Sequence[str]) -> list[Ref]:
    """Return nouns in which one of the folded `words` stands, or one of the `pieces`, in small letters, as it is.

    It may be more than names somebody: who asks reads the texts.
    """
    driver_connection(connection).create_function(_FOLDED, 1, fold, deterministic=True)
    found: dict[Ref, None] = {}
    for kind in Kind:
        indexed = kind in _INDEXED
        keys = set(_by_index(connection, kind, words)) if indexed else set()
        sought = [("lower", piece) for piece in pieces] + [(_FOLDED, word) for word in ([] if indexed else words)]
        for layout, columns in _texts(kind) if sought else ():
            keys |= set(_holding(connection, layout, columns, sought))
        found.update(dict.fromkeys(Ref(kind, id_) for id_ in _ids(connection, kind, keys)))
    return list(found)


def _by_index(connection: Connection, kind: Kind, words: Sequence[str]) -> Sequence[int]:
    if not words:
        return ()
    name = WORD_INDEXES[kind].table
    matched = table(name, column("rowid"), column(name))
    asked = select(matched.c.rowid).where(matched.c[name].op("MATCH")(bindparam("words")))
    return connection.scalars(asked, {"words": matching.any_of(list(words))}).all()


def _holding(
    connection: Connection, layout: Layout, columns: Sequence[str], sought: Sequence[tuple[str, str]]
) -> Sequence[int]:
    """Return the owners of rows with any of this in any of the columns; `sought` are (form of the text, part)."""
    held = " OR ".join(f'instr({form}("{name}"), ?)' for name in columns for form, _ in sought)
    statement = f'SELECT DISTINCT "{layout.owner}" FROM "{layout.table.name}" WHERE {held}'  # noqa: S608 - ours
    return connection.exec_driver_sql(statement, tuple(part for _, part in sought) * len(columns)).scalars().all()


@cache
def _texts(kind: Kind) -> tuple[tuple[Layout, tuple[str, ...]], ...]:
    """Return the tables of a kind that hold free texts, each with those columns."""
    found = []
    for layout in SHAPES[kind].layouts:
        names = tuple(cell.column for cell in layout.cells if is_text(layout.made_of, cell.field))
        if names:
            found.append((layout, names))
    return tuple(found)


def _ids(connection: Connection, kind: Kind, keys: set[int]) -> list[str]:
    head, wanted = SHAPES[kind].head, each("keys")
    joined = wanted.join(head, head.c.key == wanted.c.value)
    for part in SHAPES[kind].parts:  # a way to reach somebody may be a person's or a group's
        joined = joined.join(part, part.c.key == head.c.key)
    asked = select(head.c.id).select_from(joined)
    return [id_.hex() for id_ in connection.scalars(asked, {"keys": json.dumps(sorted(keys))})]
