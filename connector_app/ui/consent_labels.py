"""Words for consent: how an answer was given, what it was, and what taking it back stops."""

from PySide6.QtCore import QCoreApplication

from connector_app.domain.consent import ConsentMethod, ConsentState, Purpose
from connector_app.ui.isolation import isolated


def consent_method(code: ConsentMethod) -> str:
    """Return how an answer was given."""
    match code:
        case ConsentMethod.VERBAL:
            return QCoreApplication.translate("Labels", "in conversation")
        case ConsentMethod.WRITTEN:
            return QCoreApplication.translate("Labels", "on paper")
        case ConsentMethod.DIGITAL:
            return QCoreApplication.translate("Labels", "by message or form")
        case ConsentMethod.INTERPRETED:
            return QCoreApplication.translate("Labels", "through an interpreter")
        case ConsentMethod.EASY_READ:
            return QCoreApplication.translate("Labels", "with easy words or pictures")
        case ConsentMethod.BY_PARENT_OR_ATTORNEY:
            return QCoreApplication.translate("Labels", "by a parent or attorney")


def consent_entry(code: ConsentState) -> str:
    """Return what an entry of the history is."""
    match code:
        case ConsentState.GIVEN:
            return QCoreApplication.translate("Labels", "Agreed")
        case ConsentState.REFUSED:
            return QCoreApplication.translate("Labels", "Said no")
        case ConsentState.WITHDRAWN:
            return QCoreApplication.translate("Labels", "Took the yes back")
        case ConsentState.RETRACTED:
            return QCoreApplication.translate("Labels", "Struck out as a slip: from here on no answer stands")


def in_short(code: Purpose, organisation: str = "") -> str:
    """Return what consent is about in a word or two, for a row of badges."""
    match code:
        case Purpose.ANONYMOUS_COUNTS:
            return QCoreApplication.translate("Labels", "being counted")
        case Purpose.RECORD:
            return QCoreApplication.translate("Labels", "keeping notes")
        case Purpose.CONTACT_AGAIN:
            return QCoreApplication.translate("Labels", "getting in touch")
        case Purpose.MATCH:
            return QCoreApplication.translate("Labels", "introductions")
        case Purpose.QUOTE:
            return QCoreApplication.translate("Labels", "quotes")
        case Purpose.SPECIAL_CATEGORY:
            return QCoreApplication.translate("Labels", "health or identity")
        case Purpose.SHARE:
            text = QCoreApplication.translate("Labels", "telling {organisation}")
            return text.format(organisation=isolated(organisation))


def what_stops(code: Purpose) -> str:
    """Return what taking a yes back stops at once, and what it cannot reach any more."""
    match code:
        case Purpose.RECORD:
            return QCoreApplication.translate(
                "Labels",
                "From now on: nothing reminds of them and nothing counts them. Ask whether to erase them.",
            )
        case Purpose.SPECIAL_CATEGORY:
            return QCoreApplication.translate(
                "Labels",
                "What they said of themselves, and how they are by a measure, is taken away. From now on: note "
                "nothing of the kind, and take out of the notes what they want out.",
            )
        case Purpose.MATCH:
            return QCoreApplication.translate("Labels", "From now on: they are introduced to nobody.")
        case Purpose.ANONYMOUS_COUNTS:
            return QCoreApplication.translate(
                "Labels", "The next summary is without them. What was already sent stays sent."
            )
        case Purpose.QUOTE:
            return QCoreApplication.translate(
                "Labels", "No words of theirs leave any more, not even those approved. What was sent stays sent."
            )
        case Purpose.CONTACT_AGAIN:
            return QCoreApplication.translate("Labels", "From now on: wait until they get in touch.")
        case Purpose.SHARE:
            return QCoreApplication.translate(
                "Labels", "From now on: tell that organisation nothing more. What it knows, it knows."
            )
