"""The statements that write, made once; those for many rows at once are text with a place for each column."""

from functools import cache

from sqlalchemy import ClauseElement, Executable, Table, TableValuedAlias, bindparam, column, func, select, table
from sqlalchemy import delete as deletion
from sqlalchemy import insert as insertion
from sqlalchemy import update as updating
from sqlalchemy.dialects import sqlite

from connector_app.domain.noun import Kind
from connector_app.store import schema
from connector_app.store.naming import WORD_INDEXES

_UNCHANGING = {"key", "id", "party_kind", "created_at"}


def each(name: str) -> TableValuedAlias:
    """Return a JSON array parameter as a table with the columns key (its order) and value."""
    return func.json_each(bindparam(name)).table_valued("key", "value")


@cache
def insert(into: Table, names: tuple[str, ...] | None = None) -> str:
    """Return the statement for rows of the columns of these names, of all columns without them."""
    return _text(sqlite.insert(into), names)


@cache
def upsert(into: Table) -> str:
    """Return the statement for rows of all columns; where the key stands already the row changes."""
    statement = sqlite.insert(into)
    changed = {c.name: statement.excluded[c.name] for c in into.columns if c.name not in _UNCHANGING}
    return _text(statement.on_conflict_do_update(index_elements=["key"], set_=changed))


@cache
def insert_words(kind: Kind) -> str:
    """Return the statement for rows of a word index: key, then its columns."""
    index = WORD_INDEXES[kind]
    return _text(sqlite.insert(table(index.table, column("rowid"), *map(column, index.columns))))


@cache
def delete_words(kind: Kind) -> Executable:
    """Return the statement that takes ``:keys`` out of a word index."""
    index = table(WORD_INDEXES[kind].table, column("rowid"))
    return deletion(index).where(index.c.rowid.in_(select(each("keys").c.value)))


@cache
def words_of(kind: Kind) -> Executable:
    """Return the statement for the rows of a word index whose keys are ``:keys``: key, then its columns."""
    index = WORD_INDEXES[kind]
    found = table(index.table, column("rowid"), *map(column, index.columns))
    return select(found).where(found.c.rowid.in_(select(each("keys").c.value)))


@cache
def set_words(kind: Kind) -> Executable:
    """Return the statement that sets ``:name`` of a word index to ``:value``."""
    name = WORD_INDEXES[kind].table
    index = table(name, column(name), column("rank"))
    return insertion(index).values({name: bindparam("name"), "rank": bindparam("value")})


@cache
def merge_words(kind: Kind) -> Executable:
    """Return the statement that writes a word index anew as one piece."""
    name = WORD_INDEXES[kind].table
    return insertion(table(name, column(name))).values({name: "optimize"})


@cache
def delete_where(out_of: Table, name: str) -> Executable:
    """Return the statement that deletes the rows whose column `name` is one of ``:keys``."""
    return deletion(out_of).where(out_of.c[name].in_(select(each("keys").c.value)))


@cache
def move(head: Table) -> Executable:
    """Return the statement that gives the row ``:old`` the key ``:new``; what refers to it follows."""
    return updating(head).where(head.c.key == bindparam("old")).values(key=bindparam("new"))


@cache
def owners_of_codes() -> Executable:
    """Return the statement for (code, key) of the people whose code is one of ``:codes``."""
    people, codes = schema.person_identity, each("codes")
    return select(people.c.code, people.c.key).select_from(codes.join(people, people.c.code == codes.c.value))


def _text(statement: ClauseElement, names: tuple[str, ...] | None = None) -> str:
    return str(statement.compile(dialect=sqlite.dialect(paramstyle="qmark"), column_keys=names))
