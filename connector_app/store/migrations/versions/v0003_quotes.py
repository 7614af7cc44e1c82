"""What people said in words that may leave once they were typed anew, agreed to and read."""

from alembic import op

revision = "0003"
down_revision = "0002"

_STATEMENTS = (
    """
    CREATE TABLE quote (
        "key" INTEGER NOT NULL,
        id BLOB NOT NULL,
        conversation INTEGER NOT NULL,
        person INTEGER NOT NULL,
        theme TEXT NOT NULL,
        original TEXT NOT NULL,
        safe_text TEXT NOT NULL,
        approved_by TEXT NOT NULL,
        approved_on INTEGER,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        CONSTRAINT pk_quote PRIMARY KEY ("key"),
        CONSTRAINT fk_quote_conversation FOREIGN KEY(conversation)
            REFERENCES conversation ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
        CONSTRAINT fk_quote_person FOREIGN KEY(person)
            REFERENCES party ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
        CONSTRAINT uq_quote_id UNIQUE (id)
    ) STRICT
    """,
    "CREATE INDEX ix_quote_conversation ON quote (conversation)",
    "CREATE INDEX ix_quote_person ON quote (person)",
)


def upgrade() -> None:
    """Make the table."""
    for statement in _STATEMENTS:
        op.execute(statement)
    op.execute("PRAGMA user_version = 3")


def downgrade() -> None:
    """Words that were kept are not thrown away by an older program."""
    raise NotImplementedError
