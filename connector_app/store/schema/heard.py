"""Tables of what was heard and what became of it: insights, responses, organisations, plans, terms, measures."""

from sqlalchemy import Index

from connector_app.store.schema.shapes import head, links, refers, tags, whole, words

organisation = head(
    "organisation", words("name"), words("kind"), words("official_code"), words("contact"), words("notes")
)
insight = head(
    "insight",
    words("title"),
    words("kind"),
    words("level"),
    words("stance", null=True),
    words("theme"),
    whole("place", null=True),
    words("note"),
    words("safe_text"),
    words("approved_by"),
    whole("approved_on", null=True),
    refers("insight", "place", "place", "RESTRICT"),
)
insight_source = links(
    "insight_source",
    "insight",
    whole("conversation"),
    refers("insight_source", "conversation", "conversation", "RESTRICT"),
)
insight_tag = tags("insight_tag", "insight")
insight_told_back = links(
    "insight_told_back",
    "insight",
    whole("on"),
    whole("person", null=True),
    whole("group", null=True),
    words("how_taken", null=True),
    words("note"),
    refers("insight_told_back", "person", "party", "RESTRICT"),
    refers("insight_told_back", "group", "party", "RESTRICT"),
)
response = head(
    "response",
    whole("insight"),
    whole("organisation"),
    whole("sent_on"),
    words("token"),
    words("state"),
    whole("answered_on", null=True),
    words("decided_by", null=True),
    words("led_by", null=True),
    words("changed_how", null=True),
    words("words"),
    words("reason"),
    refers("response", "insight", "insight", "RESTRICT"),
    refers("response", "organisation", "organisation", "RESTRICT"),
)
response_shared = links("response_shared", "response", words("what"))
plan = head(
    "plan",
    words("title"),
    words("framework"),
    whole("began_on"),
    whole("organisation", null=True),
    words("population"),
    words("stage"),
    words("participation", null=True),
    words("adopted"),
    words("reason"),
    whole("fed_back_on", null=True),
    words("approved_by"),
    whole("approved_on", null=True),
    refers("plan", "organisation", "organisation", "RESTRICT"),
)
plan_step = links("plan_step", "plan", words("item"), words("state"), whole("on", null=True), words("note"))
plan_shaping = links(
    "plan_shaping", "plan", whole("insight"), refers("plan_shaping", "insight", "insight", "RESTRICT")
)
terms = head(
    "terms",
    whole("agreed_on"),
    whole("group", null=True),
    whole("place", null=True),
    whole("organisation", null=True),
    whole("numbers"),
    whole("insights"),
    whole("quotes"),
    whole("until", null=True),
    words("note"),
    refers("terms", "group", "party", "RESTRICT"),
    refers("terms", "place", "place", "RESTRICT"),
    refers("terms", "organisation", "organisation", "RESTRICT"),
)
profile = head(
    "profile",
    words("name"),
    words("pack"),
    whole("organisation", null=True),
    words("recipient"),
    words("rhythm"),
    words("places"),
    words("ages"),
    whole("strict"),
    words("language"),
    whole("response_sheet"),
    whole("charts"),
    refers("profile", "organisation", "organisation", "RESTRICT"),
)
profile_table = links("profile_table", "profile", words("name"))
#: One sitting with one measure, under a key that follows its day.
wellbeing = head(
    "wellbeing",
    whole("person"),
    words("measure"),
    words("licence"),
    refers("wellbeing", "person", "party", "RESTRICT"),
)
wellbeing_score = links("wellbeing_score", "wellbeing", words("item"), whole("value"))

Index("ix_insight_place", insight.c.place)
Index("ix_insight_source_conversation", insight_source.c.conversation, insight_source.c.insight)
Index("ix_insight_told_back_person", insight_told_back.c.person)
Index("ix_insight_told_back_group", insight_told_back.c.group)
Index("ix_response_insight", response.c.insight)
Index("ix_response_organisation", response.c.organisation)
Index("ix_response_token", response.c.token, unique=True)
Index("ix_plan_organisation", plan.c.organisation)
Index("ix_plan_shaping_insight", plan_shaping.c.insight)
Index("ix_terms_group", terms.c.group)
Index("ix_terms_place", terms.c.place)
Index("ix_terms_organisation", terms.c.organisation)
Index("ix_profile_organisation", profile.c.organisation)
Index("ix_wellbeing_person", wellbeing.c.person)
