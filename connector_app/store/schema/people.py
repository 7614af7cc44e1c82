"""Tables of places, of people and groups, and of what people agreed to and are to each other.

What identifies somebody is in tables of its own: person_identity, group_identity, party_name and contact_point.
"""

from sqlalchemy import Index, PrimaryKeyConstraint, Table

from connector_app.store.schema.shapes import head, links, metadata, part, refers, tags, whole, words

place = head(
    "place",
    words("name"),
    words("level"),
    whole("parent", null=True),
    refers("place", "parent", "place", "NO ACTION", later=True),
)
party = head("party", words("party_kind"))
person = part(
    "person",
    "party",
    words("main_language"),
    words("status"),
    whole("place", null=True),
    words("age_band", null=True),
    whole("introduced_by", null=True),
    whole("touch_every", null=True),
    whole("retain_until", null=True),
    whole("restricted_on", null=True),
    whole("decile", null=True),
    words("decile_edition", default=""),
    refers("person", "place", "place", "RESTRICT"),
    refers("person", "introduced_by", "party", "NO ACTION", later=True),
)
person_identity = part(
    "person_identity",
    "person",
    words("label"),
    words("code"),
    words("names"),
    words("also_known_as"),
    words("pronouns"),
    words("how_we_met"),
    words("notes"),
    words("access_needs"),
    words("before_call"),
)
#: What people chose to say of themselves, for counting: their codes, and never their words.
person_answer = links("person_answer", "person", words("question"), words("answer"))
social_group = part("social_group", "party", words("kind"))
group_tag = tags("group_tag", "social_group")
group_identity = part("group_identity", "social_group", words("name"), words("notes"))
#: Folded names to look up and sort by; rank 0 is the label, 1 whatever else somebody is called.
party_name = Table(
    "party_name",
    metadata,
    whole("rank"),
    words("folded"),
    whole("party"),
    PrimaryKeyConstraint("rank", "folded", "party", name="pk_party_name"),
    refers("party_name", "party", "party", "CASCADE"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
contact_point = links(
    "contact_point", "party", words("kind"), words("value"), whole("safe_to_leave_message", null=True)
)
consent = head(
    "consent",
    whole("person"),
    words("purpose"),
    words("state"),
    whole("decided_on"),
    words("method"),
    words("wording_version"),
    words("organisation"),
    words("language"),
    words("recorded_by"),
    whole("review_on", null=True),
    words("note"),
    refers("consent", "person", "party", "RESTRICT"),
)
relationship = head(
    "relationship",
    whole("one"),
    whole("other"),
    words("kind"),
    words("note"),
    refers("relationship", "one", "party", "RESTRICT"),
    refers("relationship", "other", "party", "RESTRICT"),
)
membership = head(
    "membership",
    whole("person"),
    whole("group"),
    words("role"),
    whole("since", null=True),
    whole("until", null=True),
    refers("membership", "person", "party", "RESTRICT"),
    refers("membership", "group", "party", "RESTRICT"),
)
#: Two people who are no duplicates of each other.
distinct = head(
    "distinct_pair",
    whole("one"),
    whole("other"),
    refers("distinct_pair", "one", "party", "RESTRICT"),
    refers("distinct_pair", "other", "party", "RESTRICT"),
)

Index("ix_place_parent", place.c.parent)
Index("ix_person_place", person.c.place)
Index("ix_person_introduced_by", person.c.introduced_by)
Index("ix_person_identity_code", person_identity.c.code, unique=True)
Index("ix_person_answer", person_answer.c.question, person_answer.c.answer, person_answer.c.person)
Index("ix_party_name_party", party_name.c.party)
Index("ix_consent_person", consent.c.person)
Index("ix_consent_standing", consent.c.purpose, consent.c.person, consent.c.key, consent.c.state)
Index("ix_relationship_one", relationship.c.one)
Index("ix_relationship_other", relationship.c.other)
Index("ix_membership_person", membership.c.person)
Index("ix_membership_group", membership.c.group)
Index("ix_distinct_pair_one", distinct.c.one)
Index("ix_distinct_pair_other", distinct.c.other)
