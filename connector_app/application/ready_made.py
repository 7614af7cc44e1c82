"""Ready-made choices of tables for partners: which tables and pages a PCN, an ICS or a council gets."""

from dataclasses import dataclass

from connector_app.text import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class ReadyMade:
    """A choice with its title (context ``Profiles``); `tables` are names of tables and of pages of statements."""

    code: str
    title: str
    tables: tuple[str, ...]


_HEARD = ("what_matters", "what_we_heard", "you_said_we_did")
_PRACTICE = ("features_practised", "check_ins", "senses")
_POPULATION = ("core20", "plus_groups", "adult_five", "child_five")
_CONTRIBUTION = ("phm_4is", "phm_4is_found")
_PRINCIPLES = ("ten_principles", "ten_principles_found", "ten_principles_evidence")
_GIVING = ("exchanges", "help_given", "reciprocity", "helping_pairs", "strengths", "assets", "assets_found")
_WHO = (
    *("people_by_age", "people_by_neighbourhood", "people_by_town"),
    *("sex", "ethnic_5", "disability", "carer", "language"),
)
_WELLBEING = (
    *("wellbeing_satis", "wellbeing_worth", "wellbeing_happy", "wellbeing_anxious"),
    *("wellbeing_companion", "wellbeing_leftout", "wellbeing_isolated", "wellbeing_direct"),
)
_WORDS = ("dictionary",)

PACKS: dict[str, ReadyMade] = {
    each.code: each
    for each in (
        ReadyMade(
            "pcn",
            QT_TRANSLATE_NOOP("Profiles", "Primary care network"),
            (
                *(*_HEARD, *_PRACTICE, *_POPULATION, "fuller_13", *_CONTRIBUTION, "tnhi"),
                *(*_GIVING, *_WHO, *_WELLBEING, *_WORDS),
            ),
        ),
        ReadyMade(
            "ics",
            QT_TRANSLATE_NOOP("Profiles", "Integrated care system"),
            (
                *(*_HEARD, *_PRACTICE, *_POPULATION, "fuller_13", *_CONTRIBUTION, *_PRINCIPLES),
                *(*_GIVING, *_WHO, *_WELLBEING, *_WORDS),
            ),
        ),
        ReadyMade(
            "council",
            QT_TRANSLATE_NOOP("Profiles", "Council"),
            (*_HEARD, *_PRACTICE, *_GIVING, *_WHO, *_WELLBEING, *_WORDS),
        ),
    )
}
