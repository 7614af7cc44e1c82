"""What the help says beside the words of protection itself, in English source text (context ``Help``)."""

from collections.abc import Iterator
from dataclasses import dataclass

from connector_app.summary.in_words import PARAGRAPH, PARAMETERS, REMAINING, in_words
from connector_app.summary.policy import Policy
from connector_app.text import QT_TRANSLATE_NOOP, Translate

TITLE = QT_TRANSLATE_NOOP("Help", "How people are protected")

_NUMBERS = QT_TRANSLATE_NOOP("Help", "The numbers it goes by")
_REASONS = QT_TRANSLATE_NOOP("Help", "What a [c] can mean")
_ONLY_YOU = QT_TRANSLATE_NOOP(
    "Help", "Whoever gets the workbook sees the same [c] everywhere. Only you see why, under the table."
)
_REASON_TEXTS = (
    (
        QT_TRANSLATE_NOOP("Help", "Too few"),
        QT_TRANSLATE_NOOP("Help", "So few people, perhaps none, that somebody could be recognised."),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "Looks like everyone"),
        QT_TRANSLATE_NOOP("Help", "It would say that nearly everybody in a group has something in common."),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "Comes from withheld ones"),
        QT_TRANSLATE_NOOP("Help", "A percentage, mean or total of which a part is withheld."),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "Could be worked out"),
        QT_TRANSLATE_NOOP(
            "Help", "Large enough by itself, but together with other numbers it would tell a hidden one."
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "Already sent otherwise"),
        QT_TRANSLATE_NOOP(
            "Help", "Compared with a summary that somebody already has, it would tell a hidden number."
        ),
    ),
)
_REMAINS = QT_TRANSLATE_NOOP("Help", "The risk that remains")
_CHECK = QT_TRANSLATE_NOOP("Help", "How to check a workbook")
_CHECK_TEXTS = (
    QT_TRANSLATE_NOOP(
        "Help",
        "Anybody can check a workbook, without a notebook and without a passphrase. Connector then takes the part "
        "of somebody who has nothing but the file, and says what they could prove:",
    ),
    QT_TRANSLATE_NOOP("Help", "connector check FILE.xlsx"),
    QT_TRANSLATE_NOOP("Help", "Together with workbooks that were sent before:"),
    QT_TRANSLATE_NOOP("Help", "connector check FILE.xlsx --against EARLIER.xlsx"),
)
_MORE_NUMBERS = QT_TRANSLATE_NOOP("Help", "How to show more numbers")
_MORE_TEXTS = (
    QT_TRANSLATE_NOOP(
        "Help",
        "Count more coarsely: by quarter instead of month, by town instead of neighbourhood. More people stand "
        "behind each number then, so fewer have to be withheld. The page of summaries says how much is gained.",
    ),
    QT_TRANSLATE_NOOP("Help", "Ask more people whether they want to be counted."),
)


COPIES_TITLE = QT_TRANSLATE_NOOP("Help", "Copies, and how to come back")
_WHEN = QT_TRANSLATE_NOOP("Help", "When copies are made")
_WHEN_TEXTS = (
    QT_TRANSLATE_NOOP(
        "Help",
        "Whenever the notebook is locked or closed and something was written, before Connector brings it up to "
        "date, before people or exchanges are imported, and whenever you press the button in Settings.",
    ),
    QT_TRANSLATE_NOOP(
        "Help",
        "Each copy is read back page by page before it counts. It is as encrypted as the notebook, and the same "
        "passphrase or the recovery words open it. Copying the notebook's file yourself while it is open makes no "
        "copy that can be relied on.",
    ),
)
_WHERE = QT_TRANSLATE_NOOP("Help", "Where they are, and how long they stay")
_WHERE_TEXTS = (
    QT_TRANSLATE_NOOP(
        "Help",
        "In a folder beside the notebook that ends in “copies”. A lost or broken computer takes that folder with "
        "it, so choose a second place in Settings, a memory stick say, and keep it elsewhere.",
    ),
    QT_TRANSLATE_NOOP(
        "Help",
        "All copies of two days stay, then one a day for a week and one a week for four weeks; after 30 days a "
        "copy goes. At least three always stay, and a clock that jumps throws nothing away.",
    ),
)
_BACK = QT_TRANSLATE_NOOP("Help", "How to come back")
_BACK_TEXTS = (
    QT_TRANSLATE_NOOP(
        "Help",
        "In Settings, press “Go back to a copy”. When a notebook does not open at all, the page that asks for the "
        "passphrase offers the copies.",
    ),
    QT_TRANSLATE_NOOP(
        "Help",
        "Choose a copy and look inside: you see what is in it and what it lacks. Only then decide. What was there "
        "before is put into a folder of its own, and you are told which.",
    ),
    QT_TRANSLATE_NOOP(
        "Help",
        "On another computer, install Connector, press “Open a notebook” and choose a copy from your stick.",
    ),
)


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, sentences, and a table of two columns: a thing and what there is to say about it."""

    title: str
    texts: tuple[str, ...] = ()
    rows: tuple[tuple[str, str], ...] = ()


def how_people_are_protected(policy: Policy, translate: Translate) -> Iterator[Section]:
    """Yield the sections of the help on protection in a language."""

    def said(source: str) -> str:
        return translate("Help", source)

    yield Section("", (" ".join(in_words(text, policy, translate) for text in PARAGRAPH),))
    reasons = tuple((said(name), said(meaning)) for name, meaning in _REASON_TEXTS)
    yield Section(said(_REASONS), (said(_ONLY_YOU),), reasons)
    numbers = tuple((in_words(text, policy, translate), str(getattr(policy, name))) for name, text in PARAMETERS)
    yield Section(said(_NUMBERS), (), numbers)
    yield Section(said(_REMAINS), tuple(in_words(text, policy, translate) for text in REMAINING))
    yield Section(said(_MORE_NUMBERS), tuple(map(said, _MORE_TEXTS)))
    yield Section(said(_CHECK), tuple(map(said, _CHECK_TEXTS)))


def copies_and_coming_back(translate: Translate) -> Iterator[Section]:
    """Yield the sections of the help on copies in a language."""
    for title, texts in ((_WHEN, _WHEN_TEXTS), (_WHERE, _WHERE_TEXTS), (_BACK, _BACK_TEXTS)):
        yield Section(translate("Help", title), tuple(translate("Help", text) for text in texts))
