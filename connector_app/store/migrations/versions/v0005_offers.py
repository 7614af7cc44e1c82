"""What people bring, need and are to each other, matches, and promises that repeat and are told back."""

from alembic import op

revision = "0005"
down_revision = "0004"

_TABLES = (
    """
    CREATE TABLE relationship (
        "key" INTEGER NOT NULL,
        id BLOB NOT NULL,
        one INTEGER NOT NULL,
        other INTEGER NOT NULL,
        kind TEXT NOT NULL,
        note TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        CONSTRAINT pk_relationship PRIMARY KEY ("key"),
        CONSTRAINT fk_relationship_one FOREIGN KEY(one)
            REFERENCES party ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
        CONSTRAINT fk_relationship_other FOREIGN KEY(other)
            REFERENCES party ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
        CONSTRAINT uq_relationship_id UNIQUE (id)
    ) STRICT
    """,
    """
    CREATE TABLE membership (
        "key" INTEGER NOT NULL,
        id BLOB NOT NULL,
        person INTEGER NOT NULL,
        "group" INTEGER NOT NULL,
        role TEXT NOT NULL,
        since INTEGER,
        until INTEGER,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        CONSTRAINT pk_membership PRIMARY KEY ("key"),
        CONSTRAINT fk_membership_person FOREIGN KEY(person)
            REFERENCES party ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
        CONSTRAINT fk_membership_group FOREIGN KEY("group")
            REFERENCES party ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
        CONSTRAINT uq_membership_id UNIQUE (id)
    ) STRICT
    """,
    """
    CREATE TABLE distinct_pair (
        "key" INTEGER NOT NULL,
        id BLOB NOT NULL,
        one INTEGER NOT NULL,
        other INTEGER NOT NULL,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        CONSTRAINT pk_distinct_pair PRIMARY KEY ("key"),
        CONSTRAINT fk_distinct_pair_one FOREIGN KEY(one)
            REFERENCES party ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
        CONSTRAINT fk_distinct_pair_other FOREIGN KEY(other)
            REFERENCES party ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
        CONSTRAINT uq_distinct_pair_id UNIQUE (id)
    ) STRICT
    """,
    """
    CREATE TABLE strength (
        "key" INTEGER NOT NULL,
        id BLOB NOT NULL,
        title TEXT NOT NULL,
        party INTEGER NOT NULL,
        kind TEXT NOT NULL,
        category TEXT NOT NULL,
        willingness TEXT NOT NULL,
        per_month INTEGER,
        note TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        CONSTRAINT pk_strength PRIMARY KEY ("key"),
        CONSTRAINT fk_strength_party FOREIGN KEY(party)
            REFERENCES party ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
        CONSTRAINT uq_strength_id UNIQUE (id)
    ) STRICT
    """,
    """
    CREATE TABLE need (
        "key" INTEGER NOT NULL,
        id BLOB NOT NULL,
        title TEXT NOT NULL,
        party INTEGER NOT NULL,
        category TEXT NOT NULL,
        urgency TEXT NOT NULL,
        until INTEGER,
        closed_as TEXT,
        closed_on INTEGER,
        note TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        CONSTRAINT pk_need PRIMARY KEY ("key"),
        CONSTRAINT fk_need_party FOREIGN KEY(party)
            REFERENCES party ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
        CONSTRAINT uq_need_id UNIQUE (id)
    ) STRICT
    """,
    """
    CREATE TABLE strength_need (
        "key" INTEGER NOT NULL,
        id BLOB NOT NULL,
        strength INTEGER NOT NULL,
        need INTEGER NOT NULL,
        changed_on INTEGER NOT NULL,
        state TEXT NOT NULL,
        exchange INTEGER,
        reason TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        CONSTRAINT pk_strength_need PRIMARY KEY ("key"),
        CONSTRAINT fk_strength_need_strength FOREIGN KEY(strength)
            REFERENCES strength ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
        CONSTRAINT fk_strength_need_need FOREIGN KEY(need)
            REFERENCES need ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
        CONSTRAINT fk_strength_need_exchange FOREIGN KEY(exchange)
            REFERENCES exchange ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
        CONSTRAINT uq_strength_need_id UNIQUE (id)
    ) STRICT
    """,
)

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
_KEPT = '"key", id, what, person, conversation, leads, due, closed_as, closed_on, reason, created_at, updated_at'
_BEFORE = (
    "DROP INDEX ix_follow_up_conversation",
    "DROP INDEX ix_follow_up_due",
    "DROP INDEX ix_follow_up_open",
    "DROP INDEX ix_follow_up_person",
    "ALTER TABLE follow_up RENAME TO follow_up_before",
)
_INDEXES = (
    "CREATE INDEX ix_relationship_one ON relationship (one)",
    "CREATE INDEX ix_relationship_other ON relationship (other)",
    'CREATE INDEX ix_membership_group ON membership ("group")',
    "CREATE INDEX ix_membership_person ON membership (person)",
    "CREATE INDEX ix_distinct_pair_one ON distinct_pair (one)",
    "CREATE INDEX ix_distinct_pair_other ON distinct_pair (other)",
    "CREATE INDEX ix_strength_category ON strength (category)",
    "CREATE INDEX ix_strength_party ON strength (party)",
    "CREATE INDEX ix_need_open ON need (category) WHERE closed_on IS NULL",
    "CREATE INDEX ix_need_party ON need (party)",
    "CREATE INDEX ix_strength_need_exchange ON strength_need (exchange)",
    "CREATE INDEX ix_strength_need_need ON strength_need (need)",
    "CREATE INDEX ix_strength_need_strength ON strength_need (strength)",
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

# As in the first tables: words come folded and divided by blanks, and what is erased leaves the index at once.
_WORDS = "tokenize = 'ascii tokenchars _', columnsize = 0"
_WORD_INDEXES = ("strength_words", "need_words")
_WORD_SETTINGS = {"secure-delete": 1, "pgsz": 3960}


def upgrade() -> None:
    """Make six tables and two word indexes, and give follow-ups new columns with everything that was in them."""
    for statement in (*_BEFORE, _FOLLOW_UP):
        op.execute(statement)
    op.execute(f"INSERT INTO follow_up ({_KEPT}) SELECT {_KEPT} FROM follow_up_before")  # noqa: S608 - from above
    op.execute("DROP TABLE follow_up_before")
    for statement in (*_TABLES, *_INDEXES):
        op.execute(statement)
    for name in _WORD_INDEXES:
        op.execute(f"CREATE VIRTUAL TABLE {name} USING fts5(text, prefix = '2 3', {_WORDS})")
        for option, value in _WORD_SETTINGS.items():
            op.execute(f"INSERT INTO {name} ({name}, rank) VALUES ('{option}', {value})")  # noqa: S608 - from above
    op.execute("PRAGMA user_version = 5")


def downgrade() -> None:
    """What people bring and need is not thrown away by an older program."""
    raise NotImplementedError
