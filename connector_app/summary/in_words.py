"""How people are protected, in words: what the cover, the help and the screen say alike (context ``Protection``).

Gaps are named like the fields of `Policy`.
"""

from dataclasses import asdict

from connector_app.summary.policy import Policy
from connector_app.text import QT_TRANSLATE_NOOP, Translate

COUNTED = QT_TRANSLATE_NOOP(
    "Protection",
    "We count people, not visits. Any number below {threshold}, including none, shows as [c]. Every other number, "
    "totals too, is rounded to the nearest {base}, so tables do not add up exactly.",
)
TRIED = QT_TRANSLATE_NOOP(
    "Protection",
    "Before a workbook leaves, the program tries to work the hidden numbers out from everything shown in all "
    "tables together. If a small number could be pinned down, or nearly everyone in a group proved to share "
    "something, it hides more.",
)
REMEMBERED = QT_TRANSLATE_NOOP(
    "Protection",
    "It remembers what was published: a published period never changes, and running totals refresh only after at "
    "least {refresh} people's records in that part of the community have changed.",
)
#: What is done, as one paragraph for somebody who gets a summary.
PARAGRAPH = (COUNTED, TRIED, REMEMBERED)

#: What can still go wrong, without comfort.
REMAINING = (
    QT_TRANSLATE_NOOP(
        "Protection",
        "Somebody who knows the complete records of all but one of the people whose records changed can sometimes "
        "prove what the last one said.",
    ),
    QT_TRANSLATE_NOOP(
        "Protection",
        "What is stopped is proof. The odds can still shift: a reader may find one thing likelier than before.",
    ),
    QT_TRANSLATE_NOOP("Protection", "{threshold} people may be one household."),
    QT_TRANSLATE_NOOP(
        "Protection", "Where few people took part, a [c] can sometimes be shown to be at least 1, so not none."
    ),
    QT_TRANSLATE_NOOP(
        "Protection",
        "A story can tell who somebody is without a name: people read every quote before it goes.",
    ),
)

#: The numbers that protection goes by, each a field of `Policy` with what it means.
PARAMETERS: tuple[tuple[str, str], ...] = (
    ("threshold", QT_TRANSLATE_NOOP("Protection", "The smallest number that is shown; below it stands [c]")),
    ("base", QT_TRANSLATE_NOOP("Protection", "To the nearest how many numbers are rounded")),
    (
        "slack",
        QT_TRANSLATE_NOOP(
            "Protection",
            "A number that lacks fewer than this of its whole group says something about everyone: [c]",
        ),
    ),
    (
        "spread",
        QT_TRANSLATE_NOOP(
            "Protection", "So many values at least must stay possible for each number below the smallest"
        ),
    ),
    ("least_people", QT_TRANSLATE_NOOP("Protection", "With fewer people than this nothing leaves")),
    (
        "least_two_way",
        QT_TRANSLATE_NOOP("Protection", "With fewer people than this nobody is counted by two things at once"),
    ),
    (
        "least_network",
        QT_TRANSLATE_NOOP("Protection", "With fewer people than this it is not shown how help flows"),
    ),
    (
        "refresh",
        QT_TRANSLATE_NOOP(
            "Protection", "So many people of one part must have changed before its running totals are counted anew"
        ),
    ),
    (
        "month_share",
        QT_TRANSLATE_NOOP(
            "Protection", "Per cent of a month's numbers that must be fit to show before it can leave"
        ),
    ),
)


def in_words(source: str, policy: Policy, translate: Translate) -> str:
    """Return one of the texts above in a language, its gaps filled by a policy."""
    text = translate("Protection", source)
    for name, value in asdict(policy).items():
        text = text.replace("{" + name + "}", str(value))
    return text
