"""Tables of what happened and was promised: conversations, exchanges, follow-ups, quotes, requests.

What was said is in tables of its own: conversation_text and quote.
"""

from sqlalchemy import Index

from connector_app.store.schema.shapes import head, links, part, refers, tags, whole, words

conversation = head(
    "conversation",
    words("precision"),
    words("channel"),
    whole("reached"),
    whole("place", null=True),
    whole("group", null=True),
    words("started_by", null=True),
    whole("headcount", null=True),
    words("share_level"),
    refers("conversation", "place", "place", "RESTRICT"),
    refers("conversation", "group", "party", "RESTRICT"),
)
conversation_text = part("conversation_text", "conversation", words("text"))
conversation_person = links(
    "conversation_person",
    "conversation",
    whole("person"),
    words("role"),
    refers("conversation_person", "person", "party", "RESTRICT"),
)
conversation_theme = links("conversation_theme", "conversation", words("code"), words("stance", null=True))
conversation_feature = links("conversation_feature", "conversation", words("code"), words("practice"))
conversation_check_in = links(
    "conversation_check_in",
    "conversation",
    words("code"),
    words("change"),
    whole("person", null=True),
    whole("in_their_words"),
    refers("conversation_check_in", "person", "party", "RESTRICT"),
)
conversation_tag = tags("conversation_tag", "conversation")
exchange = head("exchange", words("title"), words("precision"), words("category"), words("mode"))
exchange_leg = links(
    "exchange_leg",
    "exchange",
    whole("giver"),
    whole("receiver"),
    whole("minutes", null=True),
    words("thing"),
    refers("exchange_leg", "giver", "party", "RESTRICT"),
    refers("exchange_leg", "receiver", "party", "RESTRICT"),
)
follow_up = head(
    "follow_up",
    words("what"),
    whole("person", null=True),
    whole("group", null=True),
    whole("conversation", null=True),
    words("leads"),
    whole("due", null=True),
    whole("shown_from", null=True),
    whole("shown_until", null=True),
    words("repeat", null=True),
    whole("wanted_day", null=True),
    whole("told_on", null=True),
    words("closed_as", null=True),
    whole("closed_on", null=True),
    words("reason"),
    refers("follow_up", "person", "party", "RESTRICT"),
    refers("follow_up", "group", "party", "RESTRICT"),
    refers("follow_up", "conversation", "conversation", "RESTRICT"),
)
#: Words that people said: no more counted than the texts of conversations.
quote = head(
    "quote",
    whole("conversation"),
    whole("person"),
    words("theme"),
    words("original"),
    words("safe_text"),
    words("approved_by"),
    whole("approved_on", null=True),
    refers("quote", "conversation", "conversation", "RESTRICT"),
    refers("quote", "person", "party", "RESTRICT"),
)
#: What somebody asked about their record; it outlives the record, then without saying whose it was.
request = head(
    "request",
    words("kind"),
    whole("received_on"),
    whole("person", null=True),
    words("who"),
    words("what"),
    whole("acknowledged_on", null=True),
    whole("asked_back_on", null=True),
    whole("cleared_up_on", null=True),
    whole("extended_on", null=True),
    words("closed_as", null=True),
    whole("closed_on", null=True),
    words("outcome"),
    refers("request", "person", "party", "RESTRICT"),
)

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
Index("ix_follow_up_group", follow_up.c.group)
# Who waits to hear back is asked for on the first page too, however much was ever closed.
Index(
    "ix_follow_up_untold",
    follow_up.c.key,
    sqlite_where=follow_up.c.told_on.is_(None)
    & ((follow_up.c.leads == "service") | (follow_up.c.closed_as == "handed_over")),
)
