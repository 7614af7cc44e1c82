"""Why a row of a file may be somebody, in one plain sentence, in English source text (context ``Imports``)."""

from connector_app.application.imports.imported import Line
from connector_app.application.imports.known_people import Signs
from connector_app.domain.likeness import Reason
from connector_app.text import QT_TRANSLATE_NOOP

_OF_BOTH = {
    (Reason.SAME_NAME, Reason.SAME_PHONE): QT_TRANSLATE_NOOP("Imports", "The same name and phone number."),
    (Reason.SAME_NAME, Reason.SAME_EMAIL): QT_TRANSLATE_NOOP("Imports", "The same name and e-mail."),
    (Reason.ALSO_CALLED, Reason.SAME_PHONE): QT_TRANSLATE_NOOP(
        "Imports", "Also known by this name, with the same phone number."
    ),
    (Reason.ALSO_CALLED, Reason.SAME_EMAIL): QT_TRANSLATE_NOOP(
        "Imports", "Also known by this name, with the same e-mail."
    ),
    (Reason.OTHER_ORDER, Reason.SAME_PHONE): QT_TRANSLATE_NOOP(
        "Imports", "The same name in another order, and the same phone number."
    ),
    (Reason.OTHER_ORDER, Reason.SAME_EMAIL): QT_TRANSLATE_NOOP(
        "Imports", "The same name in another order, and the same e-mail."
    ),
    (Reason.SHORT_FORM, Reason.SAME_PHONE): QT_TRANSLATE_NOOP(
        "Imports", "One name may be short for the other, and the phone number is the same."
    ),
    (Reason.SHORT_FORM, Reason.SAME_EMAIL): QT_TRANSLATE_NOOP(
        "Imports", "One name may be short for the other, and the e-mail is the same."
    ),
    (Reason.NEAR_NAME, Reason.SAME_PHONE): QT_TRANSLATE_NOOP(
        "Imports", "The names differ by one letter, and the phone number is the same."
    ),
    (Reason.NEAR_NAME, Reason.SAME_EMAIL): QT_TRANSLATE_NOOP(
        "Imports", "The names differ by one letter, and the e-mail is the same."
    ),
    (Reason.SAME_NAME, None): QT_TRANSLATE_NOOP("Imports", "The same name, and nothing else to tell by."),
    (Reason.ALSO_CALLED, None): QT_TRANSLATE_NOOP("Imports", "Also known by this name."),
    (Reason.OTHER_ORDER, None): QT_TRANSLATE_NOOP("Imports", "The same name in another order."),
    (Reason.SHORT_FORM, None): QT_TRANSLATE_NOOP("Imports", "One name may be short for the other."),
    (Reason.NEAR_NAME, None): QT_TRANSLATE_NOOP("Imports", "The names differ by one letter."),
    (None, Reason.SAME_PHONE): QT_TRANSLATE_NOOP("Imports", "The same phone number under another name."),
    (None, Reason.SAME_EMAIL): QT_TRANSLATE_NOOP("Imports", "The same e-mail under another name."),
}
_REFERENCE = QT_TRANSLATE_NOOP("Imports", "The same reference.")
SAME_GROUP_NAME = Line(QT_TRANSLATE_NOOP("Imports", "A group of this name is known."))
SAME_IN_FILE = QT_TRANSLATE_NOOP("Imports", "Row {row} has the same name, and the same way to reach them.")
NAMED_IN_FILE = QT_TRANSLATE_NOOP("Imports", "Row {row} has the same name.")
TWICE_IN_FILE = QT_TRANSLATE_NOOP("Imports", "Row {row} says the same.")
NOTHING_NEW_COUNT = QT_TRANSLATE_NOOP("Imports", "Known already, nothing new: {count}.")
NOTHING_NEW = Line(QT_TRANSLATE_NOOP("Imports", "Known already; the row has nothing new."))
KEPT = Line(QT_TRANSLATE_NOOP("Imports", "Known already; where the file says otherwise, what is known stays."))


def why(signs: Signs) -> Line:
    """Return the sentence for what speaks for somebody."""
    if signs.reference:
        return Line(_REFERENCE)
    return Line(_OF_BOTH[signs.name, signs.way])
