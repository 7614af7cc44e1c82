"""What people are told in writing about the record of them, in English source text (context ``PrivacySheet``).

It says what a notice has to say by the guidance of the UK Information Commissioner on the right to be informed
(UK GDPR, article 13): who, what, why, for whom, how long, which rights, where to complain. No official wording.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from connector_app.domain.retention import Retention
from connector_app.domain.wording import Keeper
from connector_app.text import QT_TRANSLATE_NOOP, Translate, untranslated

TITLE = QT_TRANSLATE_NOOP("PrivacySheet", "What is written down about you, and what you can ask")


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and its paragraphs, in the reader's language."""

    heading: str
    paragraphs: tuple[str, ...]


_WHO = QT_TRANSLATE_NOOP("PrivacySheet", "Who keeps the record")
_KEPT_BY = QT_TRANSLATE_NOOP("PrivacySheet", "It is kept by {keeper}. You can reach them here: {contact}.")
_SECTIONS = (
    (
        QT_TRANSLATE_NOOP("PrivacySheet", "What is written down"),
        (
            QT_TRANSLATE_NOOP(
                "PrivacySheet",
                "What you choose to tell: a name or nickname, how to reach you, what matters to you, what you "
                "bring and what would help you, what was promised to you, and help that was given and received.",
            ),
            QT_TRANSLATE_NOOP(
                "PrivacySheet",
                "Things about your health, your beliefs or who you are only if you said yes to that. You need not"
                " answer any question. Other people may have spoken of you; what they said stands in the record "
                "too.",
            ),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("PrivacySheet", "What for"),
        (
            QT_TRANSLATE_NOOP(
                "PrivacySheet",
                "To remember what matters to you and to keep promises; if you agree, to introduce you to people "
                "you could help or who could help you, and to tell local services in numbers what matters here.",
            ),
            QT_TRANSLATE_NOOP(
                "PrivacySheet",
                "It rests on your yes, which the law calls consent. You are asked about each thing by itself, you"
                " can say no, and you can take a yes back at any time. Nothing else changes for you if you do.",
            ),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("PrivacySheet", "Who sees it"),
        (
            QT_TRANSLATE_NOOP(
                "PrivacySheet",
                "Those who keep the notebook, and nobody else. It is a locked file on a computer; the program "
                "sends nothing over the internet. How to reach you, and on which day, may also stand in the "
                "telephone or calendar of whoever keeps it.",
            ),
            QT_TRANSLATE_NOOP(
                "PrivacySheet",
                "Local services get numbers from which nobody can be worked out, and only if you agreed to be "
                "counted. Words of yours are passed on only if you agreed, and without anything that shows who "
                "you are. Your name goes to an organisation only if you agreed to that one.",
            ),
            QT_TRANSLATE_NOOP("PrivacySheet", "No computer decides anything about you."),
        ),
    ),
)
_LONG = QT_TRANSLATE_NOOP("PrivacySheet", "How long")
_LONG_TEXTS = (
    QT_TRANSLATE_NOOP(
        "PrivacySheet",
        "Months without contact after which it is asked whether the record is still needed: {review}. Months "
        "after which it is proposed to erase it: {forget}. A person decides.",
    ),
    QT_TRANSLATE_NOOP(
        "PrivacySheet",
        "Who asks to be erased is taken out at once. Safety copies, locked as well, may hold them until these are"
        " thrown away; numbers that were sent before cannot be called back, and do not show who was counted.",
    ),
)
_RIGHTS = (
    (
        QT_TRANSLATE_NOOP("PrivacySheet", "What you can ask, at any time and free of charge"),
        (
            QT_TRANSLATE_NOOP(
                "PrivacySheet",
                "To see everything that is written about you, and to have it on paper or as a file.",
            ),
            QT_TRANSLATE_NOOP("PrivacySheet", "To have it put right, or completed."),
            QT_TRANSLATE_NOOP("PrivacySheet", "To have it erased."),
            QT_TRANSLATE_NOOP(
                "PrivacySheet", "To have it only kept and not used, or to object to how it is used."
            ),
            QT_TRANSLATE_NOOP("PrivacySheet", "To take back a yes. It stops at once."),
            QT_TRANSLATE_NOOP("PrivacySheet", "You have an answer within one month."),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("PrivacySheet", "If you are not content"),
        (
            QT_TRANSLATE_NOOP("PrivacySheet", "Please tell those who keep the record first: {contact}."),
            QT_TRANSLATE_NOOP(
                "PrivacySheet",
                "You can also complain to whoever watches over such records where you live. In the United Kingdom"
                " that is the Information Commissioner: ico.org.uk, telephone 0303 123 1113.",
            ),
        ),
    ),
)


def privacy_sections(
    keeper: Keeper, rule: Retention, blank: str, translate: Translate = untranslated
) -> Sequence[Section]:
    """Return what the sheet says; `blank` stands where the notebook does not say who keeps it."""
    gaps = {
        "keeper": keeper.name or blank,
        "contact": keeper.contact or blank,
        "review": str(rule.review_months),
        "forget": str(rule.forget_months),
    }

    def said(text: str) -> str:
        text = translate("PrivacySheet", text)
        for name, value in gaps.items():
            text = text.replace("{" + name + "}", value)
        return text

    every = ((_WHO, (_KEPT_BY,)), *_SECTIONS, (_LONG, _LONG_TEXTS), *_RIGHTS)
    return [Section(said(heading), tuple(map(said, texts))) for heading, texts in every]
