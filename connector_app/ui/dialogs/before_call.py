"""What has to be read before somebody is called, written to or visited, on a card above every number."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from connector_app.domain.consent import Consent, Purpose
from connector_app.domain.person import Person
from connector_app.domain.resting import Heed, heeds_of
from connector_app.text import QT_TRANSLATE_NOOP
from connector_app.ui.labels import contact_kind, isolated, short_date, translated
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.words import Words

#: What comes first on the card in strong words; the rest explains itself.
_GRAVE = frozenset({Heed.DIED, Heed.TO_BE_FORGOTTEN, Heed.NOT_TO_BE_KEPT, Heed.RESTRICTED, Heed.NO_CONTACT})
_SENTENCES: Mapping[Heed, str] = {
    Heed.DIED: QT_TRANSLATE_NOOP("BeforeCall", "They have died. Think of who may answer."),
    Heed.TO_BE_FORGOTTEN: QT_TRANSLATE_NOOP("BeforeCall", "They asked to be forgotten. Do not contact them."),
    Heed.NOT_TO_BE_KEPT: QT_TRANSLATE_NOOP(
        "BeforeCall", "They do not want to be kept here (said {record}). Contact them only about that."
    ),
    Heed.RESTRICTED: QT_TRANSLATE_NOOP(
        "BeforeCall", "Since {restricted} their record is only kept, as they asked. Use it for nothing else."
    ),
    Heed.NO_CONTACT: QT_TRANSLATE_NOOP("BeforeCall", "They do not want to be contacted again (said {contact})."),
    Heed.NO_MESSAGES: QT_TRANSLATE_NOOP(
        "BeforeCall", "Do not leave a message ({kinds}). Somebody else may hear or read it."
    ),
    Heed.WORDS: "{words}",
    Heed.MOVED: QT_TRANSLATE_NOOP("BeforeCall", "They have moved away; numbers and address may be old."),
    Heed.QUIET: QT_TRANSLATE_NOOP("BeforeCall", "They want some quiet for now."),
    Heed.NEEDS: QT_TRANSLATE_NOOP("BeforeCall", "What helps them take part: {needs}"),
}


def to_heed(person: Person, standing: Mapping[Purpose, Consent], today: date) -> list[tuple[Heed, str]]:
    """Return what to read before a person is contacted, in words, the gravest first; usually nothing."""
    return [(heed, _words(heed, person, standing, today)) for heed in heeds_of(person, standing)]


class BeforeCallCard(Card):
    """Says what to heed; for screen readers the card's name is all of it."""

    def __init__(self, heeded: list[tuple[Heed, str]], parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("BeforeCall", "Before you call or knock"), parent)
        for heed, text in heeded:
            tone = "warm" if heed in _GRAVE or heed is Heed.NO_MESSAGES else ""
            words = Words(text, tone, wrap=True)
            words.setAccessibleName(text)
            self.body.addWidget(words)
        self.setAccessibleName("\n".join([self.accessibleName(), *(text for _, text in heeded)]))


def _words(heed: Heed, person: Person, standing: Mapping[Purpose, Consent], today: date) -> str:
    unsafe = [point.kind for point in person.contact_points if point.safe_to_leave_message is False]
    return translated("BeforeCall", _SENTENCES[heed]).format(
        words=isolated(person.before_call.strip()),
        needs=isolated(person.access_needs.strip()),
        kinds=", ".join(contact_kind(kind) for kind in dict.fromkeys(unsafe)),
        restricted=short_date(person.restricted_on or today, today),
        record=_said_on(standing, Purpose.RECORD, today),
        contact=_said_on(standing, Purpose.CONTACT_AGAIN, today),
    )


def _said_on(standing: Mapping[Purpose, Consent], purpose: Purpose, today: date) -> str:
    answer = standing.get(purpose)
    return short_date(answer.decided_on, today) if answer else ""
