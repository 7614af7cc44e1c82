"""The memory of what was sent: releases, their numbers, and who was in the parts that are counted anew."""

import os
from hashlib import blake2b

from alembic import op

revision = "0002"
down_revision = "0001"

_TABLES = (
    """
    CREATE TABLE ledger (
        "key" INTEGER NOT NULL,
        id BLOB NOT NULL,
        secret BLOB NOT NULL,
        sequence INTEGER NOT NULL,
        seal BLOB NOT NULL,
        CONSTRAINT pk_ledger PRIMARY KEY ("key")
    ) STRICT
    """,
    """
    CREATE TABLE release (
        "key" INTEGER NOT NULL,
        id TEXT NOT NULL,
        made_on INTEGER NOT NULL,
        kind TEXT NOT NULL,
        first INTEGER NOT NULL,
        last INTEGER NOT NULL,
        recipient TEXT NOT NULL,
        lists TEXT NOT NULL,
        policy TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        content TEXT NOT NULL,
        certificate TEXT NOT NULL,
        seal BLOB NOT NULL,
        CONSTRAINT pk_release PRIMARY KEY ("key"),
        CONSTRAINT uq_release_id UNIQUE (id)
    ) STRICT
    """,
    """
    CREATE TABLE release_cell (
        release INTEGER NOT NULL,
        position INTEGER NOT NULL,
        cell TEXT NOT NULL,
        shown INTEGER,
        low INTEGER NOT NULL,
        high INTEGER,
        block TEXT NOT NULL,
        since INTEGER NOT NULL,
        CONSTRAINT pk_release_cell PRIMARY KEY (release, position),
        CONSTRAINT fk_release_cell_release FOREIGN KEY(release)
            REFERENCES release ("key") ON DELETE CASCADE ON UPDATE CASCADE
    ) WITHOUT ROWID, STRICT
    """,
    """
    CREATE TABLE block_state (
        "key" INTEGER NOT NULL,
        block TEXT NOT NULL,
        release INTEGER NOT NULL,
        erased_since INTEGER NOT NULL,
        CONSTRAINT pk_block_state PRIMARY KEY ("key"),
        CONSTRAINT uq_block_state_block UNIQUE (block)
    ) STRICT
    """,
    """
    CREATE TABLE block_member (
        block INTEGER NOT NULL,
        token BLOB NOT NULL,
        digest BLOB NOT NULL,
        CONSTRAINT pk_block_member PRIMARY KEY (block, token),
        CONSTRAINT fk_block_member_block FOREIGN KEY(block)
            REFERENCES block_state ("key") ON DELETE CASCADE ON UPDATE CASCADE
    ) WITHOUT ROWID, STRICT
    """,
)

_HISTORY = tuple(
    f"""
    CREATE TRIGGER {table}_is_history_{action.lower()} BEFORE {action} ON {table}
    BEGIN
        SELECT RAISE(ABORT, 'what was sent is only ever added to');
    END
    """
    for table in ("release", "release_cell")
    for action in ("UPDATE", "DELETE")
)

# The seal before the first one is nothing.
_LEDGER = "INSERT INTO ledger (key, id, secret, sequence, seal) VALUES (1, ?, ?, 0, x'')"


def upgrade() -> None:
    """Make the tables and a ledger with an id and a key that no other notebook has."""
    connection = op.get_bind()
    for statement in (*_TABLES, *_HISTORY):
        op.execute(statement)
    first = connection.exec_driver_sql("SELECT at FROM audit ORDER BY key LIMIT 1").scalar()
    connection.exec_driver_sql(_LEDGER, (_ledger_id(first), os.urandom(32)))
    op.execute("PRAGMA user_version = 2")


def _ledger_id(first_audited: int | None) -> bytes:
    """Return a random id, or for a notebook in use one that older copies of it will come to as well.

    By it a machine knows a copy from before there was a ledger again. The moment of the first entry in the audit
    trail, in microseconds, is what all copies have in common for ever.
    """
    if first_audited is None:
        return os.urandom(16)
    return blake2b(first_audited.to_bytes(8), digest_size=16, person=b"ledger id").digest()


def downgrade() -> None:
    """What was sent must not be forgotten."""
    raise NotImplementedError
