"""Texts that several tables share, in English source text (context ``Summary``)."""

from connector_app.text import QT_TRANSLATE_NOOP

PEOPLE = QT_TRANSLATE_NOOP("Summary", "People")
PEOPLE_FOUND = QT_TRANSLATE_NOOP("Summary", "People, as the record shows")
ALL_PEOPLE = QT_TRANSLATE_NOOP("Summary", "All who took part")
NOT_KNOWN = QT_TRANSLATE_NOOP("Summary", "Not known")
ALL_NEIGHBOURHOODS = QT_TRANSLATE_NOOP("Summary", "All neighbourhoods")
ALL_TOWNS = QT_TRANSLATE_NOOP("Summary", "All towns")

NOT_ASKED = QT_TRANSLATE_NOOP("Summary", "Not asked")
ANY_OF_THESE = QT_TRANSLATE_NOOP("Summary", "Any of these")
ANY_INSIGHT = QT_TRANSLATE_NOOP("Summary", "Any kind")
ALL_ASKED = QT_TRANSLATE_NOOP("Summary", "All who were asked")
ALL_KNOWN = QT_TRANSLATE_NOOP("Summary", "All of whom it is known")
ALL_WHO_ANSWERED = QT_TRANSLATE_NOOP("Summary", "All who answered")

#: Labels of ours on an axis that else holds the community's own words.
OURS = frozenset(
    {
        NOT_KNOWN,
        ALL_NEIGHBOURHOODS,
        ALL_TOWNS,
        ALL_PEOPLE,
        NOT_ASKED,
        ANY_OF_THESE,
        ANY_INSIGHT,
        ALL_ASKED,
        ALL_KNOWN,
        ALL_WHO_ANSWERED,
    }
)

COUNTED_ONCE = QT_TRANSLATE_NOOP(
    "Summary",
    "A person is counted once in each number, however often they took part, and may stand in several rows. "
    "Rows and columns do not add up to the totals.",
)
NEIGHBOURHOOD = QT_TRANSLATE_NOOP(
    "Summary", "The neighbourhood is the one a person lives in, as far as it is known."
)
TOWN = QT_TRANSLATE_NOOP(
    "Summary",
    "The town is the one around the neighbourhood that a person lives in, as far as it is known. A neighbourhood "
    "in no town stands for itself.",
)
HEARD_FROM = QT_TRANSLATE_NOOP(
    "Summary", "Counted are the people who were in the conversations from which an insight was gathered."
)
TAGGED = QT_TRANSLATE_NOOP(
    "Summary",
    "Counted are the people in conversations that the person who kept the record put under an item, or that a "
    "group or an insight put under it belongs to. It says what came up, and is no register of anybody.",
)
FOUND = QT_TRANSLATE_NOOP(
    "Summary",
    "Counted are the people behind what a record shows without anybody having judged it: under each item stands "
    "the first of its rules that can be counted. [c] beside an item means few people or none in this period.",
)
DECILES = QT_TRANSLATE_NOOP(
    "Summary",
    "How deprived an area is was looked up from a postcode. Editions of the index are never mixed: only what was "
    "looked up in the latest one counts.",
)
FRAMEWORKS = QT_TRANSLATE_NOOP("Summary", "Tables by the lists of frameworks")
#: What to say of an edition of the index, by its year.
EDITIONS = {
    "2019": QT_TRANSLATE_NOOP("Summary", "Edition used: English Indices of Deprivation 2019."),
    "2025": QT_TRANSLATE_NOOP("Summary", "Edition used: English Indices of Deprivation 2025."),
}
ASKED = QT_TRANSLATE_NOOP(
    "Summary",
    "People were asked only where they agreed to it, and answered as they wished. How many were not asked is "
    "worked out from the rounded numbers beside it.",
)
LATEST_ANSWER = QT_TRANSLATE_NOOP("Summary", "Each person's latest answer in the period counts.")
PERCENT = QT_TRANSLATE_NOOP("Summary", "Percentages are worked out from the rounded numbers beside them.")
FEATURES = QT_TRANSLATE_NOOP(
    "Summary",
    "The features are those of health creating practice, as named by The Health Creation Alliance. They are what "
    "the person who kept the record noticed in a conversation.",
)
CHECK_INS = QT_TRANSLATE_NOOP(
    "Summary",
    "A check-in asks whether somebody has less, the same or more than before. It is not a validated measure. "
    "Each person's latest answer in the period counts.",
)
GAVE_RECEIVED = QT_TRANSLATE_NOOP(
    "Summary",
    "Giving and receiving count whoever was on the other side: a person, a group or the whole community.",
)
EXCHANGES = QT_TRANSLATE_NOOP(
    "Summary",
    "An exchange is counted once, however many people gave or received in it. It is counted when at least one of "
    "them agreed to be counted.",
)
HOURS = QT_TRANSLATE_NOOP(
    "Summary",
    "Hours are counted where somebody noted the time, for the person who gave it. Many exchanges are noted "
    "without the time.",
)
HOURS_EACH = QT_TRANSLATE_NOOP(
    "Summary", "Hours for each person are worked out from the rounded numbers beside them, in whole hours."
)
PAIRS = QT_TRANSLATE_NOOP(
    "Summary",
    "A pair is two people between whom help passed at least once in the period. Pairs without any help are not "
    "shown, because their number would tell exactly how many people there are.",
)
LINKS = QT_TRANSLATE_NOOP(
    "Summary",
    "A link is one person having helped another, so a pair that helps both ways holds two links. The share of "
    "links in pairs that help both ways is called edge reciprocity.",
)

#: Why a table was left out or made smaller; sentences for the person at the desk (context ``Summary``).
LEFT_OUT_REASONS: dict[str, str] = {
    "left_out_two_way": QT_TRANSLATE_NOOP(
        "Summary", "Too few people took part to count them by two things at once; each is shown on its own."
    ),
    "left_out_again": QT_TRANSLATE_NOOP(
        "Summary",
        "A summary of some of these days was sent already; how help flows is told only once of any day.",
    ),
    "left_out_unsure": QT_TRANSLATE_NOOP(
        "Summary", "Whether hidden numbers could be worked out from this could not be settled, so it is not told."
    ),
    "left_out_since": QT_TRANSLATE_NOOP(
        "Summary",
        "What is known of days that were summed before has changed since, so that these tables would contradict "
        "what was sent; from the next period on they are counted again.",
    ),
    "left_out_list": QT_TRANSLATE_NOOP(
        "Summary",
        "The codes of this list are not those by which some of these days were counted before; from the next "
        "period on it is counted again.",
    ),
    "left_out_edition": QT_TRANSLATE_NOOP(
        "Summary",
        "The edition of the index is not the one by which some of these days were counted before, and editions "
        "are never mixed; from the next period on it is counted again.",
    ),
    "left_out_network": QT_TRANSLATE_NOOP("Summary", "Too few people gave or received to show how help flows."),
}
