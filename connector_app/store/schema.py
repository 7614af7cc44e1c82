"""The tables as SQLAlchemy Core sees them today; how a file came to have them is told by `migrations`.

A column is named as the field it holds; a field that refers (``place_id``) is the column ``place``, which
holds the other row's integer key. Keys of what happened on a day are (day << 24) + n, so that they sort by
date. Days are counted from 0001-01-01 (`date.toordinal`), stamps are microseconds of UTC since 1970.

What identifies somebody is in tables of its own: person_identity, group_identity, party_name, contact_point,
conversation_text and the word indexes. Counting reads none of them.
"""

from sqlalchemy import (
    BLOB,
    INTEGER,
    TEXT,
    Column,
    ForeignKeyConstraint,
    Index,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    UniqueConstraint,
)

#: What `PRAGMA user_version` says in a file that has exactly these tables.
VERSION = 4
#: How far a day is shifted in a key; each day has room for 16 million rows.
DAY_SHIFT = 24

metadata = MetaData()


def _int(name: str, *, null: bool = False) -> Column[int]:
    return Column(name, INTEGER, nullable=null)


def _text(name: str, *, null: bool = False) -> Column[str]:
    return Column(name, TEXT, nullable=null)


def _refers(table: str, column: str, other: str, on_delete: str, *, later: bool = False) -> ForeignKeyConstraint:
    """Return a reference to another table's key; it follows when that key moves with its date."""
    return ForeignKeyConstraint(
        [column],
        [f"{other}.key"],
        name=f"fk_{table}_{column}",
        ondelete=on_delete,
        onupdate="CASCADE",
        deferrable=later or None,
        initially="DEFERRED" if later else None,
    )


def _head(name: str, *columns: Column[int] | Column[str] | ForeignKeyConstraint) -> Table:
    """Return a table of nouns: a key, a random id, when it was made and last changed, and `columns`."""
    return Table(
        name,
        metadata,
        Column("key", INTEGER, nullable=False),
        Column("id", BLOB, nullable=False),
        *columns,
        _int("created_at"),
        _int("updated_at"),
        PrimaryKeyConstraint("key", name=f"pk_{name}"),
        UniqueConstraint("id", name=f"uq_{name}_id"),
        sqlite_strict=True,
    )


def _part(name: str, of: str, *columns: Column[int] | Column[str] | ForeignKeyConstraint) -> Table:
    """Return a table that continues the rows of another one under the same key."""
    return Table(
        name,
        metadata,
        Column("key", INTEGER, nullable=False),
        *columns,
        PrimaryKeyConstraint("key", name=f"pk_{name}"),
        _refers(name, "key", of, "CASCADE"),
        sqlite_strict=True,
    )


def _links(name: str, owner: str, *columns: Column[int] | Column[str] | ForeignKeyConstraint) -> Table:
    """Return a table of the many things one row owns, in their order."""
    return Table(
        name,
        metadata,
        _int(owner),
        _int("position"),
        *columns,
        PrimaryKeyConstraint(owner, "position", name=f"pk_{name}"),
        _refers(name, owner, owner, "CASCADE"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )


place = _head(
    "place",
    _text("name"),
    _text("level"),
    _int("parent", null=True),
    _refers("place", "parent", "place", "NO ACTION", later=True),
)
party = _head("party", _text("party_kind"))
person = _part(
    "person",
    "party",
    _text("main_language"),
    _text("status"),
    _int("place", null=True),
    _text("age_band", null=True),
    _int("introduced_by", null=True),
    _int("touch_every", null=True),
    _int("retain_until", null=True),
    _int("restricted_on", null=True),
    _refers("person", "place", "place", "RESTRICT"),
    _refers("person", "introduced_by", "party", "NO ACTION", later=True),
)
person_identity = _part(
    "person_identity",
    "person",
    _text("label"),
    _text("code"),
    _text("names"),
    _text("also_known_as"),
    _text("pronouns"),
    _text("how_we_met"),
    _text("notes"),
    _text("access_needs"),
    _text("before_call"),
)
social_group = _part("social_group", "party", _text("kind"))
group_identity = _part("group_identity", "social_group", _text("name"), _text("notes"))
#: Folded names to look up and sort by; rank 0 is the label, 1 whatever else somebody is called.
party_name = Table(
    "party_name",
    metadata,
    _int("rank"),
    _text("folded"),
    _int("party"),
    PrimaryKeyConstraint("rank", "folded", "party", name="pk_party_name"),
    _refers("party_name", "party", "party", "CASCADE"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
contact_point = _links(
    "contact_point", "party", _text("kind"), _text("value"), _int("safe_to_leave_message", null=True)
)
consent = _head(
    "consent",
    _int("person"),
    _text("purpose"),
    _text("state"),
    _int("decided_on"),
    _text("method"),
    _text("wording_version"),
    _text("organisation"),
    _text("language"),
    _text("recorded_by"),
    _int("review_on", null=True),
    _text("note"),
    _refers("consent", "person", "party", "RESTRICT"),
)
conversation = _head(
    "conversation",
    _text("precision"),
    _text("channel"),
    _int("reached"),
    _int("place", null=True),
    _int("group", null=True),
    _text("started_by", null=True),
    _int("headcount", null=True),
    _text("share_level"),
    _refers("conversation", "place", "place", "RESTRICT"),
    _refers("conversation", "group", "party", "RESTRICT"),
)
conversation_text = _part("conversation_text", "conversation", _text("text"))
conversation_person = _links(
    "conversation_person",
    "conversation",
    _int("person"),
    _text("role"),
    _refers("conversation_person", "person", "party", "RESTRICT"),
)
conversation_theme = _links("conversation_theme", "conversation", _text("code"), _text("stance", null=True))
conversation_feature = _links("conversation_feature", "conversation", _text("code"), _text("practice"))
conversation_check_in = _links(
    "conversation_check_in",
    "conversation",
    _text("code"),
    _text("change"),
    _int("person", null=True),
    _int("in_their_words"),
    _refers("conversation_check_in", "person", "party", "RESTRICT"),
)
exchange = _head("exchange", _text("title"), _text("precision"), _text("category"), _text("mode"))
exchange_leg = _links(
    "exchange_leg",
    "exchange",
    _int("giver"),
    _int("receiver"),
    _int("minutes", null=True),
    _text("thing"),
    _refers("exchange_leg", "giver", "party", "RESTRICT"),
    _refers("exchange_leg", "receiver", "party", "RESTRICT"),
)
follow_up = _head(
    "follow_up",
    _text("what"),
    _int("person", null=True),
    _int("conversation", null=True),
    _text("leads"),
    _int("due", null=True),
    _text("closed_as", null=True),
    _int("closed_on", null=True),
    _text("reason"),
    _refers("follow_up", "person", "party", "RESTRICT"),
    _refers("follow_up", "conversation", "conversation", "RESTRICT"),
)
#: Words that people said: no more counted than the texts of conversations.
quote = _head(
    "quote",
    _int("conversation"),
    _int("person"),
    _text("theme"),
    _text("original"),
    _text("safe_text"),
    _text("approved_by"),
    _int("approved_on", null=True),
    _refers("quote", "conversation", "conversation", "RESTRICT"),
    _refers("quote", "person", "party", "RESTRICT"),
)
#: What somebody asked about their record; it outlives the record, then without saying whose it was.
request = _head(
    "request",
    _text("kind"),
    _int("received_on"),
    _int("person", null=True),
    _text("who"),
    _text("what"),
    _int("acknowledged_on", null=True),
    _int("asked_back_on", null=True),
    _int("cleared_up_on", null=True),
    _int("extended_on", null=True),
    _text("closed_as", null=True),
    _int("closed_on", null=True),
    _text("outcome"),
    _refers("request", "person", "party", "RESTRICT"),
)
#: The random ids of people who were erased, so that an older copy that comes back is rid of them too.
erased = Table(
    "erased",
    metadata,
    _int("key"),
    Column("id", BLOB, nullable=False),
    _int("at"),
    PrimaryKeyConstraint("key", name="pk_erased"),
    UniqueConstraint("id", name="uq_erased_id"),
    sqlite_strict=True,
)
draft = Table(
    "draft",
    metadata,
    _text("name"),
    _text("text"),
    _int("updated_at"),
    PrimaryKeyConstraint("name", name="pk_draft"),
    sqlite_strict=True,
)
setting = Table(
    "setting",
    metadata,
    _text("name"),
    _text("value"),
    PrimaryKeyConstraint("name", name="pk_setting"),
    sqlite_strict=True,
)
#: What kind of action on which fields of what kinds, from where, when; never what they hold or whom it was about.
audit = Table(
    "audit",
    metadata,
    _int("key"),
    _text("action"),
    _text("kinds"),
    _text("fields"),
    _text("via"),
    _int("at"),
    PrimaryKeyConstraint("key", name="pk_audit"),
    sqlite_strict=True,
)
#: One row: which ledger this is, the key of its seals and tokens, how many releases it holds, the last seal.
ledger = Table(
    "ledger",
    metadata,
    _int("key"),
    Column("id", BLOB, nullable=False),
    Column("secret", BLOB, nullable=False),
    _int("sequence"),
    Column("seal", BLOB, nullable=False),
    PrimaryKeyConstraint("key", name="pk_ledger"),
    sqlite_strict=True,
)
#: What was sent; the key is its sequence, counted from 1.
release = Table(
    "release",
    metadata,
    _int("key"),
    _text("id"),
    _int("made_on"),
    _text("kind"),
    _int("first"),
    _int("last"),
    _text("recipient"),
    _text("lists"),
    _text("policy"),
    _text("sha256"),
    _text("content"),
    _text("certificate"),
    Column("seal", BLOB, nullable=False),
    PrimaryKeyConstraint("key", name="pk_release"),
    UniqueConstraint("id", name="uq_release_id"),
    sqlite_strict=True,
)
release_cell = _links(
    "release_cell",
    "release",
    _text("cell"),
    _int("shown", null=True),
    _int("low"),
    _int("high", null=True),
    _text("block"),
    _int("since"),
)
#: A part of running summaries that is counted anew together; `release` is the last that did.
block_state = Table(
    "block_state",
    metadata,
    _int("key"),
    _text("block"),
    _int("release"),
    _int("erased_since"),
    PrimaryKeyConstraint("key", name="pk_block_state"),
    UniqueConstraint("block", name="uq_block_state_block"),
    sqlite_strict=True,
)
#: Who was in a block, by what the ledger keeps instead of a person, and a digest of what they did there.
block_member = Table(
    "block_member",
    metadata,
    _int("block"),
    Column("token", BLOB, nullable=False),
    Column("digest", BLOB, nullable=False),
    PrimaryKeyConstraint("block", "token", name="pk_block_member"),
    _refers("block_member", "block", "block_state", "CASCADE"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

Index("ix_place_parent", place.c.parent)
Index("ix_person_place", person.c.place)
Index("ix_person_introduced_by", person.c.introduced_by)
Index("ix_person_identity_code", person_identity.c.code, unique=True)
Index("ix_party_name_party", party_name.c.party)
Index("ix_consent_person", consent.c.person)
Index("ix_consent_standing", consent.c.purpose, consent.c.person, consent.c.key, consent.c.state)
# All keys in order are asked for by every list; the rows themselves are eight times as wide.
Index("ix_conversation_key", conversation.c.key)
Index("ix_exchange_key", exchange.c.key)
Index("ix_conversation_place", conversation.c.place)
Index("ix_conversation_group", conversation.c.group)
Index("ix_conversation_private", conversation.c.key, sqlite_where=conversation.c.share_level == "private")
Index(
    "ix_conversation_person",
    conversation_person.c.person,
    conversation_person.c.conversation,
    conversation_person.c.role,
)
Index("ix_conversation_theme", conversation_theme.c.code, conversation_theme.c.conversation)
Index(
    "ix_conversation_feature",
    conversation_feature.c.code,
    conversation_feature.c.conversation,
    conversation_feature.c.practice,
)
Index("ix_conversation_check_in_person", conversation_check_in.c.person)
Index("ix_exchange_category", exchange.c.category)
Index("ix_exchange_created_at", exchange.c.created_at)
Index("ix_exchange_leg_giver", exchange_leg.c.giver, exchange_leg.c.exchange)
Index("ix_exchange_leg_receiver", exchange_leg.c.receiver, exchange_leg.c.exchange)
Index("ix_follow_up_person", follow_up.c.person)
Index("ix_follow_up_conversation", follow_up.c.conversation)
Index("ix_follow_up_due", follow_up.c.due)
Index("ix_quote_conversation", quote.c.conversation)
Index("ix_quote_person", quote.c.person)
Index("ix_request_person", request.c.person)
# What is still open is asked for on the first page, and is a small part of what was ever promised.
Index("ix_follow_up_open", follow_up.c.due, sqlite_where=follow_up.c.closed_on.is_(None))
