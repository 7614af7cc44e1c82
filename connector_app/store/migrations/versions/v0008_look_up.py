"""Postcode areas and an edition of the indices of deprivation, to look up where somebody lives."""

from alembic import op

revision = "0008"
down_revision = "0007"

_TABLES = (
    """
    CREATE TABLE postcode_area (
        area TEXT NOT NULL,
        release TEXT NOT NULL,
        year INTEGER NOT NULL,
        edition TEXT NOT NULL,
        postcodes INTEGER NOT NULL,
        taken_on INTEGER NOT NULL,
        content BLOB NOT NULL,
        CONSTRAINT pk_postcode_area PRIMARY KEY (area)
    ) STRICT
    """,
    """
    CREATE TABLE deprivation (
        "key" INTEGER NOT NULL,
        edition TEXT NOT NULL,
        areas INTEGER NOT NULL,
        taken_on INTEGER NOT NULL,
        content BLOB NOT NULL,
        CONSTRAINT pk_deprivation PRIMARY KEY ("key")
    ) STRICT
    """,
)


def upgrade() -> None:
    """Add the two tables; nothing that was there is touched."""
    for statement in _TABLES:
        op.execute(statement)
    op.execute("PRAGMA user_version = 8")


def downgrade() -> None:
    """What was taken in is not thrown away by an older program."""
    raise NotImplementedError
