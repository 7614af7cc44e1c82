"""How nouns lie in tables: which tables hold a noun, and how each field becomes a column and back, by name.

A new field of a noun needs a column of its name in one of the noun's tables and nothing here; a column that
refers to another table holds that row's key, where the noun holds its id.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum
from functools import cached_property
from operator import attrgetter
from types import NoneType, UnionType
from typing import Any, get_args, get_type_hints

from sqlalchemy import Table

from connector_app.domain.exchange import Party, PartyKind
from connector_app.domain.in_bulk import in_bulk
from connector_app.domain.noun import NOUNS, Kind
from connector_app.store import schema

#: Keys of rows by id, for each table that is referred to.
KeysById = Mapping[str, Mapping[str, int]]
#: Ids of rows by key, for each table that is referred to; of parties also what they are.
IdsByKey = Mapping[str, Mapping[int, str]]
Convert = Callable[[Any], Any]
_TO_COLUMN: Mapping[type, Convert] = {date: date.toordinal, bool: int}
_TO_FIELD: Mapping[type, Convert] = {date: date.fromordinal, bool: bool}


@dataclass(frozen=True, slots=True)
class Cell:
    """One field in one column; `refers` names the table whose key the column holds."""

    field: str
    column: str
    hint: type
    refers: str | None

    def writer(self, keys: KeysById) -> Convert | None:
        """Return what turns the field's value into the column's, None when they are the same."""
        if self.refers is not None:
            known = keys[self.refers]
            return (lambda party: known[party.id]) if self.hint is Party else known.__getitem__
        if self.field == "id":
            return bytes.fromhex
        if issubclass(self.hint, StrEnum):
            return str.__str__
        return _TO_COLUMN.get(self.hint)

    def reader(self, ids: IdsByKey, kinds: Mapping[int, PartyKind]) -> Convert | None:
        """Return what turns the column's value into the field's, None when they are the same."""
        if self.refers is not None:
            known = ids[self.refers]
            return (lambda key: Party(kinds[key], known[key])) if self.hint is Party else known.__getitem__
        if self.field == "id":
            return bytes.hex
        if issubclass(self.hint, StrEnum):
            return self.hint
        return _TO_FIELD.get(self.hint)


@dataclass(frozen=True)
class Layout:
    """One class in one table: its cells, in the order of the columns."""

    made_of: type[Any]
    table: Table
    cells: tuple[Cell, ...]

    @cached_property
    def make(self) -> type[Any]:
        """Return what makes many of the class."""
        return in_bulk(self.made_of)

    @property
    def owner(self) -> str:
        """Return the first column, which holds the key of the noun."""
        return str(self.table.columns[0].name)

    def columns(self, things: Sequence[Any], keys: KeysById) -> list[list[Any]]:
        """Return the column values of all objects, column by column in the order of the cells."""
        found = []
        for cell in self.cells:
            values = map(attrgetter(cell.field), things)
            turn = cell.writer(keys)
            found.append([v if v is None else turn(v) for v in values] if turn else list(values))
        return found


@dataclass(frozen=True)
class Shape:
    """All tables of one kind of noun.

    `head` has the key and the id; `parts` continue it under the same key; `links` hold what a field has many
    of; `fixed` are head columns that are the same for the whole kind; the key follows the date in `dated`.
    """

    kind: Kind
    head: Table
    parts: tuple[Table, ...] = ()
    links: Mapping[str, Table] | None = None
    fixed: Mapping[str, str] | None = None
    dated: str | None = None
    history: bool = False

    @property
    def noun(self) -> type[Any]:
        """Return the class."""
        return NOUNS[self.kind]

    @cached_property
    def make(self) -> type[Any]:
        """Return what makes many of the class."""
        return in_bulk(self.noun)

    @cached_property
    def rows(self) -> tuple[Layout, ...]:
        """Return the layouts of head and parts: one row each."""
        return tuple(layout_of(self.noun, table) for table in (self.head, *self.parts))

    @cached_property
    def many(self) -> Mapping[str, Layout]:
        """Return the layouts of the link tables by field."""
        hints = get_type_hints(self.noun)
        return {name: layout_of(get_args(hints[name])[0], table) for name, table in (self.links or {}).items()}

    @property
    def layouts(self) -> tuple[Layout, ...]:
        """Return every layout of the noun."""
        return (*self.rows, *self.many.values())


def layout_of(thing: type[Any], table: Table) -> Layout:
    """Return which columns of a table hold fields of a class."""
    hints = get_type_hints(thing)
    names = [field.name for field in fields(thing)]
    cells = []
    for column in table.columns:
        name = next((n for n in (column.name, f"{column.name}_id") if n in names), None)
        if name is None or column.primary_key:
            continue
        refers = next((key.column.table.name for key in column.foreign_keys), None)
        cells.append(Cell(name, column.name, _plain(hints[name]), refers))
    return Layout(thing, table, tuple(cells))


def _plain(hint: type | UnionType) -> type:
    """Return the type of a hint without its None."""
    if isinstance(hint, UnionType):
        plain: type = next(part for part in hint.__args__ if part is not NoneType)
        return plain
    return hint


_CONTACTS = {"contact_points": schema.contact_point}
SHAPES: Mapping[Kind, Shape] = {
    shape.kind: shape
    for shape in (
        Shape(Kind.PLACE, schema.place),
        Shape(
            Kind.PERSON,
            schema.party,
            (schema.person, schema.person_identity),
            {**_CONTACTS, "answers": schema.person_answer},
            {"party_kind": PartyKind.PERSON.value},
        ),
        Shape(
            Kind.GROUP,
            schema.party,
            (schema.social_group, schema.group_identity),
            {**_CONTACTS, "tags": schema.group_tag},
            {"party_kind": PartyKind.GROUP.value},
        ),
        Shape(Kind.CONSENT, schema.consent, history=True),
        Shape(
            Kind.CONVERSATION,
            schema.conversation,
            (schema.conversation_text,),
            {
                "people": schema.conversation_person,
                "themes": schema.conversation_theme,
                "features": schema.conversation_feature,
                "check_ins": schema.conversation_check_in,
                "tags": schema.conversation_tag,
            },
            dated="on",
        ),
        Shape(Kind.EXCHANGE, schema.exchange, (), {"legs": schema.exchange_leg}, dated="on"),
        Shape(Kind.FOLLOW_UP, schema.follow_up),
        Shape(Kind.QUOTE, schema.quote),
        Shape(Kind.REQUEST, schema.request),
        Shape(Kind.RELATIONSHIP, schema.relationship),
        Shape(Kind.MEMBERSHIP, schema.membership),
        Shape(Kind.DISTINCT, schema.distinct),
        Shape(Kind.STRENGTH, schema.strength),
        Shape(Kind.NEED, schema.need),
        Shape(Kind.MATCH, schema.match),
        Shape(Kind.ORGANISATION, schema.organisation),
        Shape(
            Kind.INSIGHT,
            schema.insight,
            (),
            {
                "sources": schema.insight_source,
                "tags": schema.insight_tag,
                "told_back": schema.insight_told_back,
            },
            dated="heard_on",
        ),
        Shape(Kind.RESPONSE, schema.response, (), {"shared": schema.response_shared}),
        Shape(Kind.PLAN, schema.plan, (), {"steps": schema.plan_step, "shaped_by": schema.plan_shaping}),
        Shape(Kind.TERMS, schema.terms),
        Shape(Kind.PROFILE, schema.profile, (), {"tables": schema.profile_table}),
        Shape(Kind.WELLBEING, schema.wellbeing, (), {"scores": schema.wellbeing_score}, dated="on"),
    )
}
