"""Tables of what people bring and would be glad of, and of what was brought together."""

from sqlalchemy import Index

from connector_app.store.schema.shapes import head, refers, whole, words

strength = head(
    "strength",
    words("title"),
    whole("party"),
    words("kind"),
    words("category"),
    words("willingness"),
    whole("per_month", null=True),
    words("note"),
    refers("strength", "party", "party", "RESTRICT"),
)
need = head(
    "need",
    words("title"),
    whole("party"),
    words("category"),
    words("urgency"),
    whole("until", null=True),
    words("closed_as", null=True),
    whole("closed_on", null=True),
    words("note"),
    refers("need", "party", "party", "RESTRICT"),
)
#: "match" is a word of the database's own.
match = head(
    "strength_need",
    whole("strength"),
    whole("need"),
    whole("changed_on"),
    words("state"),
    whole("exchange", null=True),
    words("reason"),
    refers("strength_need", "strength", "strength", "RESTRICT"),
    refers("strength_need", "need", "need", "RESTRICT"),
    refers("strength_need", "exchange", "exchange", "RESTRICT"),
)

Index("ix_strength_party", strength.c.party)
Index("ix_strength_category", strength.c.category)
Index("ix_need_party", need.c.party)
Index("ix_need_open", need.c.category, sqlite_where=need.c.closed_on.is_(None))
Index("ix_strength_need_strength", match.c.strength)
Index("ix_strength_need_need", match.c.need)
Index("ix_strength_need_exchange", match.c.exchange)
