"""Tables that hold no noun: drafts, settings, the audit trail, who was erased, and the memory of what was sent."""

from sqlalchemy import BLOB, Column, PrimaryKeyConstraint, Table, UniqueConstraint

from connector_app.store.schema.shapes import links, metadata, refers, whole, words

#: The random ids of people who were erased, so that an older copy that comes back is rid of them too.
erased = Table(
    "erased",
    metadata,
    whole("key"),
    Column("id", BLOB, nullable=False),
    whole("at"),
    PrimaryKeyConstraint("key", name="pk_erased"),
    UniqueConstraint("id", name="uq_erased_id"),
    sqlite_strict=True,
)
draft = Table(
    "draft",
    metadata,
    words("name"),
    words("text"),
    whole("updated_at"),
    PrimaryKeyConstraint("name", name="pk_draft"),
    sqlite_strict=True,
)
setting = Table(
    "setting",
    metadata,
    words("name"),
    words("value"),
    PrimaryKeyConstraint("name", name="pk_setting"),
    sqlite_strict=True,
)
#: What kind of action on which fields of what kinds, from where, when; never what they hold or whom it was about.
audit = Table(
    "audit",
    metadata,
    whole("key"),
    words("action"),
    words("kinds"),
    words("fields"),
    words("via"),
    whole("at"),
    PrimaryKeyConstraint("key", name="pk_audit"),
    sqlite_strict=True,
)
#: One row: which ledger this is, the key of its seals and tokens, how many releases it holds, the last seal.
ledger = Table(
    "ledger",
    metadata,
    whole("key"),
    Column("id", BLOB, nullable=False),
    Column("secret", BLOB, nullable=False),
    whole("sequence"),
    Column("seal", BLOB, nullable=False),
    PrimaryKeyConstraint("key", name="pk_ledger"),
    sqlite_strict=True,
)
#: What was sent; the key is its sequence, counted from 1.
release = Table(
    "release",
    metadata,
    whole("key"),
    words("id"),
    whole("made_on"),
    words("kind"),
    whole("first"),
    whole("last"),
    words("recipient"),
    words("lists"),
    words("policy"),
    words("sha256"),
    words("content"),
    words("certificate"),
    Column("seal", BLOB, nullable=False),
    PrimaryKeyConstraint("key", name="pk_release"),
    UniqueConstraint("id", name="uq_release_id"),
    sqlite_strict=True,
)
release_cell = links(
    "release_cell",
    "release",
    words("cell"),
    whole("shown", null=True),
    whole("low"),
    whole("high", null=True),
    words("block"),
    whole("since"),
)
#: A part of running summaries that is counted anew together; `release` is the last that did.
block_state = Table(
    "block_state",
    metadata,
    whole("key"),
    words("block"),
    whole("release"),
    whole("erased_since"),
    PrimaryKeyConstraint("key", name="pk_block_state"),
    UniqueConstraint("block", name="uq_block_state_block"),
    sqlite_strict=True,
)
#: Who was in a block, by what the ledger keeps instead of a person, and a digest of what they did there.
block_member = Table(
    "block_member",
    metadata,
    whole("block"),
    Column("token", BLOB, nullable=False),
    Column("digest", BLOB, nullable=False),
    PrimaryKeyConstraint("block", "token", name="pk_block_member"),
    refers("block_member", "block", "block_state", "CASCADE"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
#: Postcode areas as they were taken in from a public file, packed; never which of their postcodes anybody has.
postcode_area = Table(
    "postcode_area",
    metadata,
    words("area"),
    words("release"),
    whole("year"),
    words("edition"),
    whole("postcodes"),
    whole("taken_on"),
    Column("content", BLOB, nullable=False),
    PrimaryKeyConstraint("area", name="pk_postcode_area"),
    sqlite_strict=True,
)
#: How deprived the small areas of England are, packed; one edition at a time, so that none are mixed.
deprivation = Table(
    "deprivation",
    metadata,
    whole("key"),
    words("edition"),
    whole("areas"),
    whole("taken_on"),
    Column("content", BLOB, nullable=False),
    PrimaryKeyConstraint("key", name="pk_deprivation"),
    sqlite_strict=True,
)
