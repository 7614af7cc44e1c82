"""The sentences of `messages` about what was heard and passed on, about partners, and about what people are."""

from connector_app.text import QT_TRANSLATE_NOOP

HEARD_SENTENCES: dict[str, str] = {
    "special_not_agreed": QT_TRANSLATE_NOOP(
        "Errors",
        "This person has not agreed that anything about their health or identity is noted. Nothing was saved; ask "
        "them first, and record their answer under consent.",
    ),
    "person_answered_twice": QT_TRANSLATE_NOOP(
        "Errors", "One question about them is answered twice. Take one answer away and save again."
    ),
    "person_decile_unclear": QT_TRANSLATE_NOOP(
        "Errors", "How deprived an area is goes from 1 to 10, and needs the edition it was read from."
    ),
    "wellbeing_empty": QT_TRANSLATE_NOOP("Errors", "Nothing was answered, so there is nothing to save yet."),
    "wellbeing_twice": QT_TRANSLATE_NOOP(
        "Errors", "One question of the measure is answered twice. Take one answer away and save again."
    ),
    "organisation_without_name": QT_TRANSLATE_NOOP(
        "Errors", "An organisation needs a name. Nothing was saved yet."
    ),
    "insight_without_title": QT_TRANSLATE_NOOP(
        "Errors", "Say in a few words what was heard. Nothing was saved yet."
    ),
    "insight_too_long": QT_TRANSLATE_NOOP(
        "Errors",
        "The words for partners may have {most} characters at most. Nothing was saved yet; please shorten them.",
    ),
    "insight_twice": QT_TRANSLATE_NOOP(
        "Errors", "A conversation or a framework's item stands in this twice. Take one away and save again."
    ),
    "insight_without_reviewer": QT_TRANSLATE_NOOP("Errors", "Say who has read the words and approves them."),
    "insight_without_safe_text": QT_TRANSLATE_NOOP("Errors", "Write the words for partners first."),
    "response_half_answered": QT_TRANSLATE_NOOP("Errors", "An answer needs both what it is and the day it came."),
    "response_before_sent": QT_TRANSLATE_NOOP(
        "Errors", "The answer would have come before the insight was passed on. Correct one of the days."
    ),
    "response_without_reason": QT_TRANSLATE_NOOP("Errors", "Where something is not done, write down why."),
    "response_shared_twice": QT_TRANSLATE_NOOP("Errors", "The same thing is shared twice. Take one away."),
    "plan_without_title": QT_TRANSLATE_NOOP("Errors", "A plan needs a title. Nothing was saved yet."),
    "plan_without_framework": QT_TRANSLATE_NOOP("Errors", "Say which framework the plan or evidence is for."),
    "plan_without_reason": QT_TRANSLATE_NOOP("Errors", "Where a plan is not adopted, write down why."),
    "plan_note_too_long": QT_TRANSLATE_NOOP(
        "Errors", "A note may have {most} characters at most. Nothing was saved yet; please shorten it."
    ),
    "plan_words_changed": QT_TRANSLATE_NOOP(
        "Errors",
        "The words of the plan changed while they were read. Nothing was approved; please read them again.",
    ),
    "plan_without_reviewer": QT_TRANSLATE_NOOP("Errors", "Say who has read the plan and approves its words."),
    "terms_of_nobody": QT_TRANSLATE_NOOP("Errors", "Say whose terms these are: one group's, or one place's."),
    "terms_days_crossed": QT_TRANSLATE_NOOP("Errors", "The terms would end before they begin. Correct the days."),
    "terms_unnamed": QT_TRANSLATE_NOOP(
        "Errors",
        "{who} agreed who may receive what they are part of, and nobody knows which organisation this summary is "
        "for. Nothing was sent; choose an organisation of this notebook.",
    ),
    "terms_over": QT_TRANSLATE_NOOP(
        "Errors",
        "What {who} agreed with {partner} was over on {day}. Nothing was sent; ask them again, and write down "
        "what they say under terms.",
    ),
    "terms_numbers": QT_TRANSLATE_NOOP(
        "Errors",
        "{who} did not agree that {partner} receives numbers they are part of. Nothing was sent, and nobody was "
        "left out instead: others could be worked out from that. Ask them, or send nothing of this period.",
    ),
    "terms_insights": QT_TRANSLATE_NOOP(
        "Errors",
        "{who} did not agree that {partner} receives insights they are part of. Nothing was sent; ask them, or "
        "leave out the pages on which such insights stand.",
    ),
    "terms_quotes": QT_TRANSLATE_NOOP(
        "Errors",
        "{who} did not agree that {partner} receives quotes of theirs. Nothing was sent; ask them, or take these "
        "quotes back.",
    ),
    "no_table_chosen": QT_TRANSLATE_NOOP(
        "Errors", "None of the chosen tables is in this summary. Nothing was sent; choose others."
    ),
    "period_needed": QT_TRANSLATE_NOOP(
        "Errors", "Say which period the summary is about, for example with --period 2026Q3. Nothing was made."
    ),
    "no_such_profile": QT_TRANSLATE_NOOP(
        "Errors", "No summary profile is called {name}. The notebook has: {known}."
    ),
    "profile_without_name": QT_TRANSLATE_NOOP("Errors", "A summary profile needs a name. Nothing was saved yet."),
    "profile_table_twice": QT_TRANSLATE_NOOP("Errors", "A table is chosen twice. Take one away and save again."),
    "words_blocked": QT_TRANSLATE_NOOP(
        "Errors", "Somebody may be found in these words; look at what is underlined. They stay here until then."
    ),
    "gather_too_many": QT_TRANSLATE_NOOP(
        "Errors", "At most {most} conversations are gathered at once. Choose those that say it; add others later."
    ),
    "gather_private": QT_TRANSLATE_NOOP(
        "Errors", "That conversation is private, so nothing is gathered from it. Nothing was changed."
    ),
    "gather_resting": QT_TRANSLATE_NOOP(
        "Errors", "Somebody's record in that conversation is only kept, so nothing is gathered from it."
    ),
}
