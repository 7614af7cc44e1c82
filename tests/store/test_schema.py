"""Dataclass, table and migration agree, so that a field cannot be forgotten on its way to disk."""

import re
from dataclasses import fields

import pytest
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from connector_app.domain.noun import Kind
from connector_app.store import schema
from connector_app.store.mapping import SHAPES
from connector_app.store.naming import WORD_INDEXES
from connector_app.store.notebook import OpenNotebook

_STRUCTURE = {"key", "id", "position", "created_at", "updated_at"}


def _plain(sql: str) -> str:
    return re.sub(r"\s*([(),])\s*", r"\1", " ".join(sql.split()))


def test_the_head_migration_equals_the_tables(notebook: OpenNotebook) -> None:
    with notebook._engine.connect() as connection:
        rows = connection.exec_driver_sql(
            "SELECT name, sql FROM sqlite_master WHERE type IN ('table', 'index') AND sql IS NOT NULL"
        ).all()
        version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    others = ("alembic_version", "party_tokens")
    ours = {name: _plain(sql) for name, sql in rows if "_words" not in name and name not in others}
    dialect = sqlite.dialect()
    expected = {
        table.name: _plain(str(CreateTable(table).compile(dialect=dialect)))
        for table in schema.metadata.sorted_tables
    }
    for table in schema.metadata.sorted_tables:
        for index in table.indexes:
            expected[str(index.name)] = _plain(str(CreateIndex(index).compile(dialect=dialect)))
    assert ours == expected
    assert version == schema.VERSION


def test_every_word_index_erases_for_good_and_fits_its_pages(notebook: OpenNotebook) -> None:
    with notebook._engine.connect() as connection:
        for name in {index.table for index in WORD_INDEXES.values()}:
            rows = connection.exec_driver_sql(f"SELECT k, v FROM {name}_config").all()
            assert {("secure-delete", 1), ("pgsz", 3960)} <= {tuple(row) for row in rows}


@pytest.mark.parametrize("kind", Kind)
def test_every_field_has_a_column(kind: Kind) -> None:
    shape = SHAPES[kind]
    stored = {cell.field for layout in shape.rows for cell in layout.cells} | set(shape.many)
    stored |= {shape.dated} if shape.dated else set()
    assert stored == {field.name for field in fields(shape.noun)}
    for layout in shape.many.values():
        assert {cell.field for cell in layout.cells} == {field.name for field in fields(layout.made_of)}


@pytest.mark.parametrize("kind", Kind)
def test_every_column_has_a_field(kind: Kind) -> None:
    shape = SHAPES[kind]
    for layout in shape.layouts:
        held = {cell.column for cell in layout.cells}
        rest = {column.name for column in layout.table.columns} - held
        assert rest <= _STRUCTURE | {layout.owner} | set(shape.fixed or ())


@pytest.mark.parametrize("kind", Kind)
def test_columns_stand_in_the_order_in_which_rows_are_written(kind: Kind) -> None:
    shape = SHAPES[kind]
    for layout in shape.rows:
        names = ["key", *(cell.column for cell in layout.cells)]
        names += [*(shape.fixed or ()), "created_at", "updated_at"] if layout.table is shape.head else []
        assert [column.name for column in layout.table.columns] == names
    for layout in shape.many.values():
        names = [layout.owner, "position", *(cell.column for cell in layout.cells)]
        assert [column.name for column in layout.table.columns] == names


def test_every_constraint_has_a_name_in_lower_case() -> None:
    for table in schema.metadata.sorted_tables:
        for constraint in (*table.constraints, *table.indexes):
            assert str(constraint.name) == str(constraint.name).lower() != "none"


def test_every_reference_has_an_index() -> None:
    for table in schema.metadata.sorted_tables:
        led = {next(iter(index.columns)).name for index in table.indexes} | {next(iter(table.primary_key)).name}
        for key in table.foreign_keys:
            assert key.parent.name in led, key


def test_only_owned_rows_go_with_their_owner() -> None:
    for table in schema.metadata.sorted_tables:
        for key in table.foreign_keys:
            owned = key.parent.primary_key or table is schema.party_name
            assert (key.ondelete == "CASCADE") == owned, key


def test_the_database_is_strict_and_careful(notebook: OpenNotebook) -> None:
    expected = {
        "journal_mode": "wal",
        "synchronous": 2,
        "fullfsync": 1,
        "checkpoint_fullfsync": 1,
        "foreign_keys": 1,
        "secure_delete": 1,
        "temp_store": 2,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "busy_timeout": 5000,
        "cipher_memory_security": "0",
        "cache_size": -16384,
    }
    with notebook._engine.connect() as connection:
        found = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in expected}
        tables = connection.exec_driver_sql("PRAGMA table_list").mappings().all()
    assert found == expected
    ours = {table.name for table in schema.metadata.sorted_tables}
    assert all(row["strict"] for row in tables if row["name"] in ours)
