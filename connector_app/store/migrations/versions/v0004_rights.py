"""What people's rights need: restriction, whole answers of consent, requests, who was erased, a fuller trail."""

from alembic import op

revision = "0004"
down_revision = "0003"

#: Tables made anew with more columns, as nothing refers to them: (name, new table, columns as they were).
_MADE_ANEW = (
    (
        "person_identity",
        """
        CREATE TABLE person_identity (
            "key" INTEGER NOT NULL,
            label TEXT NOT NULL,
            code TEXT NOT NULL,
            names TEXT NOT NULL,
            also_known_as TEXT NOT NULL,
            pronouns TEXT NOT NULL,
            how_we_met TEXT NOT NULL,
            notes TEXT NOT NULL,
            access_needs TEXT NOT NULL,
            before_call TEXT NOT NULL,
            CONSTRAINT pk_person_identity PRIMARY KEY ("key"),
            CONSTRAINT fk_person_identity_key FOREIGN KEY("key")
                REFERENCES person ("key") ON DELETE CASCADE ON UPDATE CASCADE
        ) STRICT
        """,
        '"key", label, code, names, also_known_as, pronouns, how_we_met, notes, access_needs',
        {"before_call": "''"},
    ),
    (
        "consent",
        """
        CREATE TABLE consent (
            "key" INTEGER NOT NULL,
            id BLOB NOT NULL,
            person INTEGER NOT NULL,
            purpose TEXT NOT NULL,
            state TEXT NOT NULL,
            decided_on INTEGER NOT NULL,
            method TEXT NOT NULL,
            wording_version TEXT NOT NULL,
            organisation TEXT NOT NULL,
            language TEXT NOT NULL,
            recorded_by TEXT NOT NULL,
            review_on INTEGER,
            note TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            updated_at INTEGER NOT NULL,
            CONSTRAINT pk_consent PRIMARY KEY ("key"),
            CONSTRAINT fk_consent_person FOREIGN KEY(person)
                REFERENCES party ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
            CONSTRAINT uq_consent_id UNIQUE (id)
        ) STRICT
        """,
        '"key", id, person, purpose, state, decided_on, method, wording_version, created_at, updated_at',
        {"organisation": "''", "language": "''", "recorded_by": "''", "note": "''"},
    ),
    (
        "audit",
        """
        CREATE TABLE audit (
            "key" INTEGER NOT NULL,
            action TEXT NOT NULL,
            kinds TEXT NOT NULL,
            fields TEXT NOT NULL,
            via TEXT NOT NULL,
            at INTEGER NOT NULL,
            CONSTRAINT pk_audit PRIMARY KEY ("key")
        ) STRICT
        """,
        '"key", action, kinds, at',
        {"fields": "'[]'", "via": "''"},
    ),
)

_BEFORE = (
    "DROP INDEX ix_person_identity_code",
    "DROP INDEX ix_consent_person",
    "DROP INDEX ix_consent_standing",
)

_AFTER = (
    "CREATE UNIQUE INDEX ix_person_identity_code ON person_identity (code)",
    "CREATE INDEX ix_consent_person ON consent (person)",
    'CREATE INDEX ix_consent_standing ON consent (purpose, person, "key", state)',
    """
    CREATE TRIGGER consent_is_history BEFORE UPDATE ON consent
    BEGIN
        SELECT RAISE(ABORT, 'consent is only ever added to');
    END
    """,
    "ALTER TABLE person ADD COLUMN restricted_on INTEGER",
    """
    CREATE TABLE request (
        "key" INTEGER NOT NULL,
        id BLOB NOT NULL,
        kind TEXT NOT NULL,
        received_on INTEGER NOT NULL,
        person INTEGER,
        who TEXT NOT NULL,
        what TEXT NOT NULL,
        acknowledged_on INTEGER,
        asked_back_on INTEGER,
        cleared_up_on INTEGER,
        extended_on INTEGER,
        closed_as TEXT,
        closed_on INTEGER,
        outcome TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        CONSTRAINT pk_request PRIMARY KEY ("key"),
        CONSTRAINT fk_request_person FOREIGN KEY(person)
            REFERENCES party ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
        CONSTRAINT uq_request_id UNIQUE (id)
    ) STRICT
    """,
    "CREATE INDEX ix_request_person ON request (person)",
    """
    CREATE TABLE erased (
        "key" INTEGER NOT NULL,
        id BLOB NOT NULL,
        at INTEGER NOT NULL,
        CONSTRAINT pk_erased PRIMARY KEY ("key"),
        CONSTRAINT uq_erased_id UNIQUE (id)
    ) STRICT
    """,
)


def upgrade() -> None:
    """Give three tables their new columns with everything that was in them, and make two more."""
    for statement in _BEFORE:
        op.execute(statement)
    for name, made, columns, filled in _MADE_ANEW:
        op.execute(f"ALTER TABLE {name} RENAME TO {name}_before")
        op.execute(made)
        op.execute(
            f"INSERT INTO {name} ({columns}, {', '.join(filled)}) "  # noqa: S608 - from above
            f"SELECT {columns}, {', '.join(filled.values())} FROM {name}_before"
        )
        op.execute(f"DROP TABLE {name}_before")
    for statement in _AFTER:
        op.execute(statement)
    op.execute("PRAGMA user_version = 4")


def downgrade() -> None:
    """Answers that people gave are not thrown away by an older program."""
    raise NotImplementedError
