"""Nouns into their tables, a batch of one kind at a time, by statements that take many rows at once."""

import json
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from datetime import UTC, datetime
from itertools import repeat
from typing import Any

from sqlalchemy import Connection, Executable, Table

from connector_app.domain.errors import RuleBroken
from connector_app.domain.exchange import Party
from connector_app.domain.ids import new_code
from connector_app.domain.noun import Kind, Noun, kind_of
from connector_app.domain.person import Person
from connector_app.store import schema, statements
from connector_app.store.loading import keys_of, load, referred_keys
from connector_app.store.mapping import SHAPES, KeysById, Layout, Shape
from connector_app.store.naming import WORD_INDEXES, comparable_names, searchable
from connector_app.store.new_keys import NewKeys, day_of

_Placed = Sequence[tuple[int, Noun]]
#: From so many rows on the words that go are swept out of an index together.
_SWEPT = 5_000


class Saver:
    """Stores nouns in one transaction."""

    def __init__(self, connection: Connection) -> None:
        """`connection` is the one that writes."""
        self._connection = connection
        self._new_keys = NewKeys(connection)

    def save(self, nouns: Iterable[Noun]) -> None:
        """Insert or replace; of two with one id the later counts. RuleBroken when a reference leads nowhere."""
        by_kind: dict[Kind, dict[str, Noun]] = defaultdict(dict)
        for noun in nouns:
            by_kind[kind_of(noun)][noun.id] = noun
        for kind in Kind:  # in the order in which they can refer to each other
            if kind in by_kind:
                self._save_kind(SHAPES[kind], by_kind[kind])

    def delete(self, kind: Kind, ids: Iterable[str]) -> None:
        """Take nouns away with all that they own."""
        keys = list(keys_of(self._connection, kind, ids).values())
        if not keys:
            return
        self._forget_words(kind, keys)
        self._with_keys(statements.delete_where(SHAPES[kind].head, "key"), keys)

    def _save_kind(self, shape: Shape, batch: dict[str, Noun]) -> None:
        standing = keys_of(self._connection, shape.kind, batch)
        if shape.history:
            self._refuse_changes(shape, batch, standing)
            batch, standing = {id_: noun for id_, noun in batch.items() if id_ not in standing}, {}
        if shape.kind is Kind.PERSON:
            batch = self._with_free_codes(batch, standing)
        placed = self._place(shape, batch, standing)
        own = {noun.id: key for key, noun in placed}
        keys = self._referred(shape, batch.values(), own)
        if standing:
            self._forget_owned(shape, [own[id_] for id_ in standing])
        self._write(shape, placed, keys, new=not standing)
        self._write_words(shape.kind, placed, list(standing.values()))

    def _refuse_changes(self, shape: Shape, batch: Mapping[str, Noun], standing: Mapping[str, int]) -> None:
        if any(batch[noun.id] != noun for noun in load(self._connection, shape.kind, list(standing.values()))):
            raise RuleBroken("consent_is_history")

    def _with_free_codes(self, batch: Mapping[str, Noun], standing: Mapping[str, int]) -> dict[str, Noun]:
        """Return the people; one whose code is somebody else's gets a fresh one."""
        people = [noun for noun in batch.values() if isinstance(noun, Person)]
        codes = json.dumps([person.code for person in people])
        rows = self._connection.execute(statements.owners_of_codes(), {"codes": codes})
        owners: dict[str, object] = {row[0]: row[1] for row in rows}
        free: dict[str, Noun] = {}
        for person in people:
            code = person.code
            while owners.setdefault(code, person.id) not in (person.id, standing.get(person.id)):
                code = new_code()
            owners[code] = person.id
            free[person.id] = person if code == person.code else replace(person, code=code)
        return free

    def _place(self, shape: Shape, batch: Mapping[str, Noun], standing: Mapping[str, int]) -> _Placed:
        """Return the nouns by key; one whose date changed moves to a key of its new day."""
        placed = []
        today = datetime.now(UTC).date().toordinal()
        for id_, noun in batch.items():
            key = standing.get(id_)
            day = getattr(noun, shape.dated).toordinal() if shape.dated else None
            if key is None:
                new_day = today if shape.kind is Kind.FOLLOW_UP else day
                key = self._new_keys.give(shape.head, new_day)
            elif day is not None and day_of(key) != day:
                moved = self._new_keys.give(shape.head, day)
                self._connection.execute(statements.move(shape.head), {"old": key, "new": moved})
                key = moved
            placed.append((key, noun))
        placed.sort(key=lambda pair: pair[0])
        return placed

    def _referred(self, shape: Shape, nouns: Iterable[Noun], own: Mapping[str, int]) -> KeysById:
        """Return the keys of everything these nouns refer to."""
        wanted: dict[str, set[str]] = defaultdict(set)
        for layout in shape.rows:
            _collect(layout, nouns, wanted)
        for name, layout in shape.many.items():
            if any(cell.refers for cell in layout.cells):
                _collect(layout, [thing for noun in nouns for thing in getattr(noun, name)], wanted)
        keys: dict[str, Mapping[str, int]] = {}
        for name, ids in wanted.items():
            mine = own if name == shape.head.name else {}
            absent = ids - mine.keys()
            found = referred_keys(self._connection, name, absent)
            if len(found) < len(absent):
                raise RuleBroken("reference_missing")
            keys[name] = {**found, **mine}
        return keys

    def _write(self, shape: Shape, placed: _Placed, keys: KeysById, *, new: bool) -> None:
        stamp = time.time_ns() // 1000
        stamps = range(stamp, stamp + len(placed))
        fixed = [repeat(value) for value in (shape.fixed or {}).values()]
        own, nouns = [key for key, _ in placed], [noun for _, noun in placed]
        write = self._insert if new else self._replace
        for layout in shape.rows:
            columns: list[Iterable[Any]] = [own, *layout.columns(nouns, keys)]
            if layout.table is shape.head:
                columns += [*fixed, stamps, stamps]
            write(layout.table, columns)
        for name, layout in shape.many.items():
            owned = [(key, getattr(noun, name)) for key, noun in placed]
            things = [thing for _, many in owned for thing in many]
            owners = [key for key, many in owned for _ in many]
            positions = [position for _, many in owned for position in range(len(many))]
            self._insert(layout.table, [owners, positions, *layout.columns(things, keys)])

    def _write_words(self, kind: Kind, placed: _Placed, standing: Sequence[int]) -> None:
        """Write the words of nouns; `standing` are the keys at which those that changed were found until now."""
        if kind not in WORD_INDEXES:
            return
        words = [(key, *searchable(noun)) for key, noun in placed]
        if standing:  # taking words out takes far longer than to see that they stay
            rows = self._connection.execute(statements.words_of(kind), {"keys": json.dumps(standing)})
            stay = {row[0] for row in {tuple(row) for row in rows}.intersection(words)}
            self._forget_words(kind, [key for key in standing if key not in stay])
            words = [row for row in words if row[0] not in stay]
        self._many(statements.insert_words(kind), words)
        if kind in (Kind.PERSON, Kind.GROUP):
            names = [(*name, key) for key, noun in placed for name in comparable_names(noun)]
            names.sort()  # in the order of the table, so that each page is written once
            self._many(statements.insert(schema.party_name), names)

    def _forget_words(self, kind: Kind, keys: Sequence[int]) -> None:
        if kind in WORD_INDEXES and keys:
            with self._swept(kind) if len(keys) >= _SWEPT else nullcontext():
                self._with_keys(statements.delete_words(kind), keys)

    @contextmanager
    def _swept(self, kind: Kind) -> Iterator[None]:
        """Let words that go only be marked, and then write the index anew without them and without the marks.

        Taken out at once, each of them would have its pages written again, which takes thirty times as long. An
        error ends the transaction, and with it these settings.
        """
        self._connection.execute(statements.set_words(kind), {"name": "secure-delete", "value": 0})
        yield
        self._connection.execute(statements.merge_words(kind))
        self._connection.execute(statements.set_words(kind), {"name": "secure-delete", "value": 1})

    def _forget_owned(self, shape: Shape, keys: Sequence[int]) -> None:
        for layout in shape.many.values():
            self._with_keys(statements.delete_where(layout.table, layout.owner), keys)
        if shape.head is schema.party:
            self._with_keys(statements.delete_where(schema.party_name, "party"), keys)

    def _insert(self, table: Table, columns: Sequence[Iterable[Any]]) -> None:
        """Insert rows; a column that is empty in all of them is left out, as the driver is slow to bind None."""
        told = [n for n, column in enumerate(columns) if any(value is not None for value in column)]
        names = tuple(table.columns[n].name for n in told)
        if names:
            self._many(statements.insert(table, names), _rows([columns[n] for n in told]))

    def _replace(self, table: Table, columns: Sequence[Iterable[Any]]) -> None:
        self._many(statements.upsert(table), _rows(columns))

    def _many(self, statement: str, rows: list[Any]) -> None:
        if rows:
            self._connection.exec_driver_sql(statement, rows)

    def _with_keys(self, statement: Executable, keys: Sequence[int]) -> None:
        self._connection.execute(statement, {"keys": json.dumps(list(keys))})


def _rows(columns: Iterable[Iterable[Any]]) -> list[Any]:
    """Return the rows of columns, of which those with one value for all have no end."""
    return list(zip(*columns, strict=False))


def _collect(layout: Layout, things: Iterable[Any], wanted: dict[str, set[str]]) -> None:
    """Add the ids that things refer to, by table."""
    for cell in layout.cells:
        if cell.refers is not None:
            values = (getattr(thing, cell.field) for thing in things)
            ids = wanted[cell.refers]
            ids.update(value.id if isinstance(value, Party) else value for value in values if value is not None)
