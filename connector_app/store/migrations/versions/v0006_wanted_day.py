"""The day of the month that a promise which repeats is meant for, where one of its months was too short for it."""

from alembic import op

revision = "0006"
down_revision = "0005"

_FOLLOW_UP = """
    CREATE TABLE follow_up (
        "key" INTEGER NOT NULL,
        id BLOB NOT NULL,
        what TEXT NOT NULL,
        person INTEGER,
        "group" INTEGER,
        conversation INTEGER,
        leads TEXT NOT NULL,
        due INTEGER,
        shown_from INTEGER,
        shown_until INTEGER,
        repeat TEXT,
        wanted_day INTEGER,
        told_on INTEGER,
        closed_as TEXT,
        closed_on INTEGER,
        reason TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        CONSTRAINT pk_follow_up PRIMARY KEY ("key"),
        CONSTRAINT fk_follow_up_person FOREIGN KEY(person)
            REFERENCES party ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
        CONSTRAINT fk_follow_up_group FOREIGN KEY("group")
            REFERENCES party ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
        CONSTRAINT fk_follow_up_conversation FOREIGN KEY(conversation)
            REFERENCES conversation ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
        CONSTRAINT uq_follow_up_id UNIQUE (id)
    ) STRICT
    """
_KEPT = (
    '"key", id, what, person, "group", conversation, leads, due, shown_from, shown_until, repeat, told_on, '
    "closed_as, closed_on, reason, created_at, updated_at"
)
_BEFORE = (
    "DROP INDEX ix_follow_up_conversation",
    "DROP INDEX ix_follow_up_due",
    "DROP INDEX ix_follow_up_group",
    "DROP INDEX ix_follow_up_open",
    "DROP INDEX ix_follow_up_person",
    "DROP INDEX ix_follow_up_untold",
    "ALTER TABLE follow_up RENAME TO follow_up_before",
)
_AFTER = (
    "DROP TABLE follow_up_before",
    "CREATE INDEX ix_follow_up_conversation ON follow_up (conversation)",
    "CREATE INDEX ix_follow_up_due ON follow_up (due)",
    'CREATE INDEX ix_follow_up_group ON follow_up ("group")',
    "CREATE INDEX ix_follow_up_open ON follow_up (due) WHERE closed_on IS NULL",
    "CREATE INDEX ix_follow_up_person ON follow_up (person)",
    """
    CREATE INDEX ix_follow_up_untold ON follow_up ("key")
    WHERE told_on IS NULL AND (leads = 'service' OR closed_as = 'handed_over')
    """,
)


def upgrade() -> None:
    """Give follow-ups their new column with everything that was in them."""
    for statement in (*_BEFORE, _FOLLOW_UP):
        op.execute(statement)
    op.execute(f"INSERT INTO follow_up ({_KEPT}) SELECT {_KEPT} FROM follow_up_before")  # noqa: S608 - from above
    for statement in _AFTER:
        op.execute(statement)
    op.execute("PRAGMA user_version = 6")


def downgrade() -> None:
    """What was promised is not thrown away by an older program."""
    raise NotImplementedError
