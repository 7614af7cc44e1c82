"""The forms that tables have here: nouns, what continues them, and the many things that one of them owns."""

from sqlalchemy import (
    BLOB,
    INTEGER,
    TEXT,
    Column,
    ForeignKeyConstraint,
    Index,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    UniqueConstraint,
)

#: What `PRAGMA user_version` says in a file that has exactly these tables.
VERSION = 8
#: How far a day is shifted in a key; each day has room for 16 million rows.
DAY_SHIFT = 24

metadata = MetaData()


def whole(name: str, *, null: bool = False) -> Column[int]:
    """Return a column of whole numbers: keys, days, stamps, counts."""
    return Column(name, INTEGER, nullable=null)


def words(name: str, *, null: bool = False, default: str | None = None) -> Column[str]:
    """Return a column of text; with a `default` it can be added to a table that others refer to."""
    return Column(name, TEXT, nullable=null, server_default=default)


def refers(table: str, column: str, other: str, on_delete: str, *, later: bool = False) -> ForeignKeyConstraint:
    """Return a reference to another table's key; it follows when that key moves with its date."""
    return ForeignKeyConstraint(
        [column],
        [f"{other}.key"],
        name=f"fk_{table}_{column}",
        ondelete=on_delete,
        onupdate="CASCADE",
        deferrable=later or None,
        initially="DEFERRED" if later else None,
    )


def head(name: str, *columns: Column[int] | Column[str] | ForeignKeyConstraint) -> Table:
    """Return a table of nouns: a key, a random id, when it was made and last changed, and `columns`."""
    return Table(
        name,
        metadata,
        Column("key", INTEGER, nullable=False),
        Column("id", BLOB, nullable=False),
        *columns,
        whole("created_at"),
        whole("updated_at"),
        PrimaryKeyConstraint("key", name=f"pk_{name}"),
        UniqueConstraint("id", name=f"uq_{name}_id"),
        sqlite_strict=True,
    )


def part(name: str, of: str, *columns: Column[int] | Column[str] | ForeignKeyConstraint) -> Table:
    """Return a table that continues the rows of another one under the same key."""
    return Table(
        name,
        metadata,
        Column("key", INTEGER, nullable=False),
        *columns,
        PrimaryKeyConstraint("key", name=f"pk_{name}"),
        refers(name, "key", of, "CASCADE"),
        sqlite_strict=True,
    )


def links(name: str, owner: str, *columns: Column[int] | Column[str] | ForeignKeyConstraint) -> Table:
    """Return a table of the many things one row owns, in their order."""
    return Table(
        name,
        metadata,
        whole(owner),
        whole("position"),
        *columns,
        PrimaryKeyConstraint(owner, "position", name=f"pk_{name}"),
        refers(name, owner, owner, "CASCADE"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )


def tags(name: str, owner: str) -> Table:
    """Return a table of the items of frameworks under which something stands, found by item too."""
    table = links(name, owner, words("framework"), words("item"), words("basis"))
    Index(f"ix_{name}", table.c.framework, table.c.item, table.c[owner])
    return table
