"""The first tables of a notebook."""

from alembic import op

revision = "0001"
down_revision = None

_TABLES = (
    """
    CREATE TABLE audit (
        "key" INTEGER NOT NULL,
        action TEXT NOT NULL,
        kinds TEXT NOT NULL,
        at INTEGER NOT NULL,
        CONSTRAINT pk_audit PRIMARY KEY ("key")
    ) STRICT
    """,
    """
    CREATE TABLE draft (
        name TEXT NOT NULL,
        text TEXT NOT NULL,
        updated_at INTEGER NOT NULL,
        CONSTRAINT pk_draft PRIMARY KEY (name)
    ) STRICT
    """,
    """
    CREATE TABLE exchange (
        "key" INTEGER NOT NULL,
        id BLOB NOT NULL,
        title TEXT NOT NULL,
        precision TEXT NOT NULL,
        category TEXT NOT NULL,
        mode TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        CONSTRAINT pk_exchange PRIMARY KEY ("key"),
        CONSTRAINT uq_exchange_id UNIQUE (id)
    ) STRICT
    """,
    """
    CREATE TABLE party (
        "key" INTEGER NOT NULL,
        id BLOB NOT NULL,
        party_kind TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        CONSTRAINT pk_party PRIMARY KEY ("key"),
        CONSTRAINT uq_party_id UNIQUE (id)
    ) STRICT
    """,
    """
    CREATE TABLE place (
        "key" INTEGER NOT NULL,
        id BLOB NOT NULL,
        name TEXT NOT NULL,
        level TEXT NOT NULL,
        parent INTEGER,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        CONSTRAINT pk_place PRIMARY KEY ("key"),
        CONSTRAINT fk_place_parent FOREIGN KEY(parent)
            REFERENCES place ("key") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT uq_place_id UNIQUE (id)
    ) STRICT
    """,
    """
    CREATE TABLE setting (
        name TEXT NOT NULL,
        value TEXT NOT NULL,
        CONSTRAINT pk_setting PRIMARY KEY (name)
    ) STRICT
    """,
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
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        CONSTRAINT pk_consent PRIMARY KEY ("key"),
        CONSTRAINT fk_consent_person FOREIGN KEY(person)
            REFERENCES party ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
        CONSTRAINT uq_consent_id UNIQUE (id)
    ) STRICT
    """,
    """
    CREATE TABLE contact_point (
        party INTEGER NOT NULL,
        position INTEGER NOT NULL,
        kind TEXT NOT NULL,
        value TEXT NOT NULL,
        safe_to_leave_message INTEGER,
        CONSTRAINT pk_contact_point PRIMARY KEY (party, position),
        CONSTRAINT fk_contact_point_party FOREIGN KEY(party)
            REFERENCES party ("key") ON DELETE CASCADE ON UPDATE CASCADE
    ) WITHOUT ROWID, STRICT
    """,
    """
    CREATE TABLE conversation (
        "key" INTEGER NOT NULL,
        id BLOB NOT NULL,
        precision TEXT NOT NULL,
        channel TEXT NOT NULL,
        reached INTEGER NOT NULL,
        place INTEGER,
        "group" INTEGER,
        started_by TEXT,
        headcount INTEGER,
        share_level TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        CONSTRAINT pk_conversation PRIMARY KEY ("key"),
        CONSTRAINT fk_conversation_place FOREIGN KEY(place)
            REFERENCES place ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
        CONSTRAINT fk_conversation_group FOREIGN KEY("group")
            REFERENCES party ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
        CONSTRAINT uq_conversation_id UNIQUE (id)
    ) STRICT
    """,
    """
    CREATE TABLE exchange_leg (
        exchange INTEGER NOT NULL,
        position INTEGER NOT NULL,
        giver INTEGER NOT NULL,
        receiver INTEGER NOT NULL,
        minutes INTEGER,
        thing TEXT NOT NULL,
        CONSTRAINT pk_exchange_leg PRIMARY KEY (exchange, position),
        CONSTRAINT fk_exchange_leg_giver FOREIGN KEY(giver)
            REFERENCES party ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
        CONSTRAINT fk_exchange_leg_receiver FOREIGN KEY(receiver)
            REFERENCES party ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
        CONSTRAINT fk_exchange_leg_exchange FOREIGN KEY(exchange)
            REFERENCES exchange ("key") ON DELETE CASCADE ON UPDATE CASCADE
    ) WITHOUT ROWID, STRICT
    """,
    """
    CREATE TABLE party_name (
        rank INTEGER NOT NULL,
        folded TEXT NOT NULL,
        party INTEGER NOT NULL,
        CONSTRAINT pk_party_name PRIMARY KEY (rank, folded, party),
        CONSTRAINT fk_party_name_party FOREIGN KEY(party)
            REFERENCES party ("key") ON DELETE CASCADE ON UPDATE CASCADE
    ) WITHOUT ROWID, STRICT
    """,
    """
    CREATE TABLE person (
        "key" INTEGER NOT NULL,
        main_language TEXT NOT NULL,
        status TEXT NOT NULL,
        place INTEGER,
        age_band TEXT,
        introduced_by INTEGER,
        touch_every INTEGER,
        retain_until INTEGER,
        CONSTRAINT pk_person PRIMARY KEY ("key"),
        CONSTRAINT fk_person_place FOREIGN KEY(place)
            REFERENCES place ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
        CONSTRAINT fk_person_introduced_by FOREIGN KEY(introduced_by)
            REFERENCES party ("key") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_person_key FOREIGN KEY("key")
            REFERENCES party ("key") ON DELETE CASCADE ON UPDATE CASCADE
    ) STRICT
    """,
    """
    CREATE TABLE social_group (
        "key" INTEGER NOT NULL,
        kind TEXT NOT NULL,
        CONSTRAINT pk_social_group PRIMARY KEY ("key"),
        CONSTRAINT fk_social_group_key FOREIGN KEY("key")
            REFERENCES party ("key") ON DELETE CASCADE ON UPDATE CASCADE
    ) STRICT
    """,
    """
    CREATE TABLE conversation_check_in (
        conversation INTEGER NOT NULL,
        position INTEGER NOT NULL,
        code TEXT NOT NULL,
        change TEXT NOT NULL,
        person INTEGER,
        in_their_words INTEGER NOT NULL,
        CONSTRAINT pk_conversation_check_in PRIMARY KEY (conversation, position),
        CONSTRAINT fk_conversation_check_in_person FOREIGN KEY(person)
            REFERENCES party ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
        CONSTRAINT fk_conversation_check_in_conversation FOREIGN KEY(conversation)
            REFERENCES conversation ("key") ON DELETE CASCADE ON UPDATE CASCADE
    ) WITHOUT ROWID, STRICT
    """,
    """
    CREATE TABLE conversation_feature (
        conversation INTEGER NOT NULL,
        position INTEGER NOT NULL,
        code TEXT NOT NULL,
        practice TEXT NOT NULL,
        CONSTRAINT pk_conversation_feature PRIMARY KEY (conversation, position),
        CONSTRAINT fk_conversation_feature_conversation FOREIGN KEY(conversation)
            REFERENCES conversation ("key") ON DELETE CASCADE ON UPDATE CASCADE
    ) WITHOUT ROWID, STRICT
    """,
    """
    CREATE TABLE conversation_person (
        conversation INTEGER NOT NULL,
        position INTEGER NOT NULL,
        person INTEGER NOT NULL,
        role TEXT NOT NULL,
        CONSTRAINT pk_conversation_person PRIMARY KEY (conversation, position),
        CONSTRAINT fk_conversation_person_person FOREIGN KEY(person)
            REFERENCES party ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
        CONSTRAINT fk_conversation_person_conversation FOREIGN KEY(conversation)
            REFERENCES conversation ("key") ON DELETE CASCADE ON UPDATE CASCADE
    ) WITHOUT ROWID, STRICT
    """,
    """
    CREATE TABLE conversation_text (
        "key" INTEGER NOT NULL,
        text TEXT NOT NULL,
        CONSTRAINT pk_conversation_text PRIMARY KEY ("key"),
        CONSTRAINT fk_conversation_text_key FOREIGN KEY("key")
            REFERENCES conversation ("key") ON DELETE CASCADE ON UPDATE CASCADE
    ) STRICT
    """,
    """
    CREATE TABLE conversation_theme (
        conversation INTEGER NOT NULL,
        position INTEGER NOT NULL,
        code TEXT NOT NULL,
        stance TEXT,
        CONSTRAINT pk_conversation_theme PRIMARY KEY (conversation, position),
        CONSTRAINT fk_conversation_theme_conversation FOREIGN KEY(conversation)
            REFERENCES conversation ("key") ON DELETE CASCADE ON UPDATE CASCADE
    ) WITHOUT ROWID, STRICT
    """,
    """
    CREATE TABLE follow_up (
        "key" INTEGER NOT NULL,
        id BLOB NOT NULL,
        what TEXT NOT NULL,
        person INTEGER,
        conversation INTEGER,
        leads TEXT NOT NULL,
        due INTEGER,
        closed_as TEXT,
        closed_on INTEGER,
        reason TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        CONSTRAINT pk_follow_up PRIMARY KEY ("key"),
        CONSTRAINT fk_follow_up_person FOREIGN KEY(person)
            REFERENCES party ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
        CONSTRAINT fk_follow_up_conversation FOREIGN KEY(conversation)
            REFERENCES conversation ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
        CONSTRAINT uq_follow_up_id UNIQUE (id)
    ) STRICT
    """,
    """
    CREATE TABLE group_identity (
        "key" INTEGER NOT NULL,
        name TEXT NOT NULL,
        notes TEXT NOT NULL,
        CONSTRAINT pk_group_identity PRIMARY KEY ("key"),
        CONSTRAINT fk_group_identity_key FOREIGN KEY("key")
            REFERENCES social_group ("key") ON DELETE CASCADE ON UPDATE CASCADE
    ) STRICT
    """,
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
        CONSTRAINT pk_person_identity PRIMARY KEY ("key"),
        CONSTRAINT fk_person_identity_key FOREIGN KEY("key")
            REFERENCES person ("key") ON DELETE CASCADE ON UPDATE CASCADE
    ) STRICT
    """,
)

_INDEXES = (
    "CREATE INDEX ix_exchange_category ON exchange (category)",
    "CREATE INDEX ix_exchange_created_at ON exchange (created_at)",
    "CREATE INDEX ix_place_parent ON place (parent)",
    "CREATE INDEX ix_consent_person ON consent (person)",
    'CREATE INDEX ix_consent_standing ON consent (purpose, person, "key", state)',
    'CREATE INDEX ix_conversation_key ON conversation ("key")',
    'CREATE INDEX ix_exchange_key ON exchange ("key")',
    'CREATE INDEX ix_conversation_group ON conversation ("group")',
    "CREATE INDEX ix_conversation_place ON conversation (place)",
    "CREATE INDEX ix_conversation_private ON conversation (\"key\") WHERE share_level = 'private'",
    "CREATE INDEX ix_exchange_leg_giver ON exchange_leg (giver, exchange)",
    "CREATE INDEX ix_exchange_leg_receiver ON exchange_leg (receiver, exchange)",
    "CREATE INDEX ix_party_name_party ON party_name (party)",
    "CREATE INDEX ix_person_introduced_by ON person (introduced_by)",
    "CREATE INDEX ix_person_place ON person (place)",
    "CREATE INDEX ix_conversation_check_in_person ON conversation_check_in (person)",
    "CREATE INDEX ix_conversation_feature ON conversation_feature (code, conversation, practice)",
    "CREATE INDEX ix_conversation_person ON conversation_person (person, conversation, role)",
    "CREATE INDEX ix_conversation_theme ON conversation_theme (code, conversation)",
    "CREATE INDEX ix_follow_up_conversation ON follow_up (conversation)",
    "CREATE INDEX ix_follow_up_due ON follow_up (due)",
    "CREATE INDEX ix_follow_up_open ON follow_up (due) WHERE closed_on IS NULL",
    "CREATE INDEX ix_follow_up_person ON follow_up (person)",
    "CREATE UNIQUE INDEX ix_person_identity_code ON person_identity (code)",
)

# Words come folded and divided by blanks; the ascii tokenizer takes every other letter of the world as it is.
_WORDS = "tokenize = 'ascii tokenchars _', columnsize = 0"
_WORD_INDEXES = {
    "conversation_words": f"CREATE VIRTUAL TABLE conversation_words USING fts5(text, prefix = '2 3', {_WORDS})",
    "exchange_words": f"CREATE VIRTUAL TABLE exchange_words USING fts5(title, things, prefix = '2 3', {_WORDS})",
    "follow_up_words": f"CREATE VIRTUAL TABLE follow_up_words USING fts5(text, prefix = '2 3', {_WORDS})",
    "party_words": f"CREATE VIRTUAL TABLE party_words USING fts5(names, codes, prefix = '1 2 3', {_WORDS})",
}

_NAME_TOKENS = "CREATE VIRTUAL TABLE party_tokens USING fts5vocab(party_words, col)"

# What is erased leaves the index at once; 3,960 bytes are what an encrypted page of 4,096 has room for.
_WORD_SETTINGS = {"secure-delete": 1, "pgsz": 3960}

_CONSENT_IS_HISTORY = """
    CREATE TRIGGER consent_is_history BEFORE UPDATE ON consent
    BEGIN
        SELECT RAISE(ABORT, 'consent is only ever added to');
    END
    """

_COMMONS = """
    INSERT INTO party (key, id, party_kind, created_at, updated_at) VALUES (1, zeroblob(16), 'commons', 0, 0)
    """


def upgrade() -> None:
    """Make the tables, their indexes, the word indexes and the one party that is everybody."""
    for statement in (*_TABLES, *_INDEXES, *_WORD_INDEXES.values(), _NAME_TOKENS, _CONSENT_IS_HISTORY, _COMMONS):
        op.execute(statement)
    for name in _WORD_INDEXES:
        for option, value in _WORD_SETTINGS.items():
            op.execute(f"INSERT INTO {name} ({name}, rank) VALUES ('{option}', {value})")  # noqa: S608 - from above
    op.execute("PRAGMA user_version = 1")


def downgrade() -> None:
    """There is nothing below the first tables."""
    raise NotImplementedError
