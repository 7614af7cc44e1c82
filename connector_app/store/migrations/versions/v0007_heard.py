"""What was heard and became of it: organisations, insights, responses, plans, terms, profiles, measures, tags."""

from alembic import op

revision = "0007"
down_revision = "0006"

_TABLES = (
    """
    CREATE TABLE organisation (
        "key" INTEGER NOT NULL,
        id BLOB NOT NULL,
        name TEXT NOT NULL,
        kind TEXT NOT NULL,
        official_code TEXT NOT NULL,
        contact TEXT NOT NULL,
        notes TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        CONSTRAINT pk_organisation PRIMARY KEY ("key"),
        CONSTRAINT uq_organisation_id UNIQUE (id)
    ) STRICT
    """,
    """
    CREATE TABLE insight (
        "key" INTEGER NOT NULL,
        id BLOB NOT NULL,
        title TEXT NOT NULL,
        kind TEXT NOT NULL,
        level TEXT NOT NULL,
        stance TEXT,
        theme TEXT NOT NULL,
        place INTEGER,
        note TEXT NOT NULL,
        safe_text TEXT NOT NULL,
        approved_by TEXT NOT NULL,
        approved_on INTEGER,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        CONSTRAINT pk_insight PRIMARY KEY ("key"),
        CONSTRAINT fk_insight_place FOREIGN KEY(place)
            REFERENCES place ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
        CONSTRAINT uq_insight_id UNIQUE (id)
    ) STRICT
    """,
    """
    CREATE TABLE insight_source (
        insight INTEGER NOT NULL,
        position INTEGER NOT NULL,
        conversation INTEGER NOT NULL,
        CONSTRAINT pk_insight_source PRIMARY KEY (insight, position),
        CONSTRAINT fk_insight_source_conversation FOREIGN KEY(conversation)
            REFERENCES conversation ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
        CONSTRAINT fk_insight_source_insight FOREIGN KEY(insight)
            REFERENCES insight ("key") ON DELETE CASCADE ON UPDATE CASCADE
    ) WITHOUT ROWID, STRICT
    """,
    """
    CREATE TABLE insight_tag (
        insight INTEGER NOT NULL,
        position INTEGER NOT NULL,
        framework TEXT NOT NULL,
        item TEXT NOT NULL,
        basis TEXT NOT NULL,
        CONSTRAINT pk_insight_tag PRIMARY KEY (insight, position),
        CONSTRAINT fk_insight_tag_insight FOREIGN KEY(insight)
            REFERENCES insight ("key") ON DELETE CASCADE ON UPDATE CASCADE
    ) WITHOUT ROWID, STRICT
    """,
    """
    CREATE TABLE insight_told_back (
        insight INTEGER NOT NULL,
        position INTEGER NOT NULL,
        "on" INTEGER NOT NULL,
        person INTEGER,
        "group" INTEGER,
        how_taken TEXT,
        note TEXT NOT NULL,
        CONSTRAINT pk_insight_told_back PRIMARY KEY (insight, position),
        CONSTRAINT fk_insight_told_back_person FOREIGN KEY(person)
            REFERENCES party ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
        CONSTRAINT fk_insight_told_back_group FOREIGN KEY("group")
            REFERENCES party ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
        CONSTRAINT fk_insight_told_back_insight FOREIGN KEY(insight)
            REFERENCES insight ("key") ON DELETE CASCADE ON UPDATE CASCADE
    ) WITHOUT ROWID, STRICT
    """,
    """
    CREATE TABLE response (
        "key" INTEGER NOT NULL,
        id BLOB NOT NULL,
        insight INTEGER NOT NULL,
        organisation INTEGER NOT NULL,
        sent_on INTEGER NOT NULL,
        token TEXT NOT NULL,
        state TEXT NOT NULL,
        answered_on INTEGER,
        decided_by TEXT,
        led_by TEXT,
        changed_how TEXT,
        words TEXT NOT NULL,
        reason TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        CONSTRAINT pk_response PRIMARY KEY ("key"),
        CONSTRAINT fk_response_insight FOREIGN KEY(insight)
            REFERENCES insight ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
        CONSTRAINT fk_response_organisation FOREIGN KEY(organisation)
            REFERENCES organisation ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
        CONSTRAINT uq_response_id UNIQUE (id)
    ) STRICT
    """,
    """
    CREATE TABLE response_shared (
        response INTEGER NOT NULL,
        position INTEGER NOT NULL,
        what TEXT NOT NULL,
        CONSTRAINT pk_response_shared PRIMARY KEY (response, position),
        CONSTRAINT fk_response_shared_response FOREIGN KEY(response)
            REFERENCES response ("key") ON DELETE CASCADE ON UPDATE CASCADE
    ) WITHOUT ROWID, STRICT
    """,
    """
    CREATE TABLE "plan" (
        "key" INTEGER NOT NULL,
        id BLOB NOT NULL,
        title TEXT NOT NULL,
        framework TEXT NOT NULL,
        began_on INTEGER NOT NULL,
        organisation INTEGER,
        population TEXT NOT NULL,
        stage TEXT NOT NULL,
        participation TEXT,
        adopted TEXT NOT NULL,
        reason TEXT NOT NULL,
        fed_back_on INTEGER,
        approved_by TEXT NOT NULL,
        approved_on INTEGER,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        CONSTRAINT pk_plan PRIMARY KEY ("key"),
        CONSTRAINT fk_plan_organisation FOREIGN KEY(organisation)
            REFERENCES organisation ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
        CONSTRAINT uq_plan_id UNIQUE (id)
    ) STRICT
    """,
    """
    CREATE TABLE plan_step (
        "plan" INTEGER NOT NULL,
        position INTEGER NOT NULL,
        item TEXT NOT NULL,
        state TEXT NOT NULL,
        "on" INTEGER,
        note TEXT NOT NULL,
        CONSTRAINT pk_plan_step PRIMARY KEY ("plan", position),
        CONSTRAINT fk_plan_step_plan FOREIGN KEY("plan")
            REFERENCES "plan" ("key") ON DELETE CASCADE ON UPDATE CASCADE
    ) WITHOUT ROWID, STRICT
    """,
    """
    CREATE TABLE plan_shaping (
        "plan" INTEGER NOT NULL,
        position INTEGER NOT NULL,
        insight INTEGER NOT NULL,
        CONSTRAINT pk_plan_shaping PRIMARY KEY ("plan", position),
        CONSTRAINT fk_plan_shaping_insight FOREIGN KEY(insight)
            REFERENCES insight ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
        CONSTRAINT fk_plan_shaping_plan FOREIGN KEY("plan")
            REFERENCES "plan" ("key") ON DELETE CASCADE ON UPDATE CASCADE
    ) WITHOUT ROWID, STRICT
    """,
    """
    CREATE TABLE terms (
        "key" INTEGER NOT NULL,
        id BLOB NOT NULL,
        agreed_on INTEGER NOT NULL,
        "group" INTEGER,
        place INTEGER,
        organisation INTEGER,
        numbers INTEGER NOT NULL,
        insights INTEGER NOT NULL,
        quotes INTEGER NOT NULL,
        until INTEGER,
        note TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        CONSTRAINT pk_terms PRIMARY KEY ("key"),
        CONSTRAINT fk_terms_group FOREIGN KEY("group")
            REFERENCES party ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
        CONSTRAINT fk_terms_place FOREIGN KEY(place)
            REFERENCES place ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
        CONSTRAINT fk_terms_organisation FOREIGN KEY(organisation)
            REFERENCES organisation ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
        CONSTRAINT uq_terms_id UNIQUE (id)
    ) STRICT
    """,
    """
    CREATE TABLE profile (
        "key" INTEGER NOT NULL,
        id BLOB NOT NULL,
        name TEXT NOT NULL,
        pack TEXT NOT NULL,
        organisation INTEGER,
        recipient TEXT NOT NULL,
        rhythm TEXT NOT NULL,
        places TEXT NOT NULL,
        ages TEXT NOT NULL,
        strict INTEGER NOT NULL,
        language TEXT NOT NULL,
        response_sheet INTEGER NOT NULL,
        charts INTEGER NOT NULL,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        CONSTRAINT pk_profile PRIMARY KEY ("key"),
        CONSTRAINT fk_profile_organisation FOREIGN KEY(organisation)
            REFERENCES organisation ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
        CONSTRAINT uq_profile_id UNIQUE (id)
    ) STRICT
    """,
    """
    CREATE TABLE profile_table (
        profile INTEGER NOT NULL,
        position INTEGER NOT NULL,
        name TEXT NOT NULL,
        CONSTRAINT pk_profile_table PRIMARY KEY (profile, position),
        CONSTRAINT fk_profile_table_profile FOREIGN KEY(profile)
            REFERENCES profile ("key") ON DELETE CASCADE ON UPDATE CASCADE
    ) WITHOUT ROWID, STRICT
    """,
    """
    CREATE TABLE wellbeing (
        "key" INTEGER NOT NULL,
        id BLOB NOT NULL,
        person INTEGER NOT NULL,
        measure TEXT NOT NULL,
        licence TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        CONSTRAINT pk_wellbeing PRIMARY KEY ("key"),
        CONSTRAINT fk_wellbeing_person FOREIGN KEY(person)
            REFERENCES party ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
        CONSTRAINT uq_wellbeing_id UNIQUE (id)
    ) STRICT
    """,
    """
    CREATE TABLE wellbeing_score (
        wellbeing INTEGER NOT NULL,
        position INTEGER NOT NULL,
        item TEXT NOT NULL,
        value INTEGER NOT NULL,
        CONSTRAINT pk_wellbeing_score PRIMARY KEY (wellbeing, position),
        CONSTRAINT fk_wellbeing_score_wellbeing FOREIGN KEY(wellbeing)
            REFERENCES wellbeing ("key") ON DELETE CASCADE ON UPDATE CASCADE
    ) WITHOUT ROWID, STRICT
    """,
    """
    CREATE TABLE person_answer (
        person INTEGER NOT NULL,
        position INTEGER NOT NULL,
        question TEXT NOT NULL,
        answer TEXT NOT NULL,
        CONSTRAINT pk_person_answer PRIMARY KEY (person, position),
        CONSTRAINT fk_person_answer_person FOREIGN KEY(person)
            REFERENCES person ("key") ON DELETE CASCADE ON UPDATE CASCADE
    ) WITHOUT ROWID, STRICT
    """,
    """
    CREATE TABLE conversation_tag (
        conversation INTEGER NOT NULL,
        position INTEGER NOT NULL,
        framework TEXT NOT NULL,
        item TEXT NOT NULL,
        basis TEXT NOT NULL,
        CONSTRAINT pk_conversation_tag PRIMARY KEY (conversation, position),
        CONSTRAINT fk_conversation_tag_conversation FOREIGN KEY(conversation)
            REFERENCES conversation ("key") ON DELETE CASCADE ON UPDATE CASCADE
    ) WITHOUT ROWID, STRICT
    """,
    """
    CREATE TABLE group_tag (
        social_group INTEGER NOT NULL,
        position INTEGER NOT NULL,
        framework TEXT NOT NULL,
        item TEXT NOT NULL,
        basis TEXT NOT NULL,
        CONSTRAINT pk_group_tag PRIMARY KEY (social_group, position),
        CONSTRAINT fk_group_tag_social_group FOREIGN KEY(social_group)
            REFERENCES social_group ("key") ON DELETE CASCADE ON UPDATE CASCADE
    ) WITHOUT ROWID, STRICT
    """,
)
_COLUMNS = (
    "ALTER TABLE person ADD COLUMN decile INTEGER",
    "ALTER TABLE person ADD COLUMN decile_edition TEXT DEFAULT '' NOT NULL",
)
_INDEXES = (
    "CREATE INDEX ix_conversation_tag ON conversation_tag (framework, item, conversation)",
    "CREATE INDEX ix_group_tag ON group_tag (framework, item, social_group)",
    "CREATE INDEX ix_insight_place ON insight (place)",
    "CREATE INDEX ix_insight_source_conversation ON insight_source (conversation, insight)",
    "CREATE INDEX ix_insight_tag ON insight_tag (framework, item, insight)",
    'CREATE INDEX ix_insight_told_back_group ON insight_told_back ("group")',
    "CREATE INDEX ix_insight_told_back_person ON insight_told_back (person)",
    "CREATE INDEX ix_person_answer ON person_answer (question, answer, person)",
    'CREATE INDEX ix_plan_organisation ON "plan" (organisation)',
    "CREATE INDEX ix_plan_shaping_insight ON plan_shaping (insight)",
    "CREATE INDEX ix_profile_organisation ON profile (organisation)",
    "CREATE INDEX ix_response_insight ON response (insight)",
    "CREATE INDEX ix_response_organisation ON response (organisation)",
    "CREATE UNIQUE INDEX ix_response_token ON response (token)",
    'CREATE INDEX ix_terms_group ON terms ("group")',
    "CREATE INDEX ix_terms_organisation ON terms (organisation)",
    "CREATE INDEX ix_terms_place ON terms (place)",
    "CREATE INDEX ix_wellbeing_person ON wellbeing (person)",
)


def upgrade() -> None:
    """Make eighteen tables, and say of people in how deprived an area they live."""
    for statement in (*_TABLES, *_COLUMNS, *_INDEXES):
        op.execute(statement)
    op.execute("PRAGMA user_version = 7")


def downgrade() -> None:
    """What was heard and answered is not thrown away by an older program."""
    raise NotImplementedError
