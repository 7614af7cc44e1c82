"""Words for why two people may be one, and why they may not."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from connector_app.domain.likeness import AGAINST, Reason
from connector_app.text import QT_TRANSLATE_NOOP
from connector_app.ui.labels import translated

_REASONS: Mapping[Reason, str] = {
    Reason.SAME_PHONE: QT_TRANSLATE_NOOP("Likeness", "same phone"),
    Reason.SAME_EMAIL: QT_TRANSLATE_NOOP("Likeness", "same e-mail"),
    Reason.SAME_NAME: QT_TRANSLATE_NOOP("Likeness", "same name"),
    Reason.ALSO_CALLED: QT_TRANSLATE_NOOP("Likeness", "one is also called what the other is"),
    Reason.OTHER_ORDER: QT_TRANSLATE_NOOP("Likeness", "same names in another order"),
    Reason.SHORT_FORM: QT_TRANSLATE_NOOP("Likeness", "one name is short for the other"),
    Reason.NEAR_NAME: QT_TRANSLATE_NOOP("Likeness", "names that differ by a slip"),
    Reason.PART_OF_NAME: QT_TRANSLATE_NOOP("Likeness", "same first name, and nobody else there has it"),
    Reason.SAME_PLACE: QT_TRANSLATE_NOOP("Likeness", "same place"),
    Reason.SAME_MEETING: QT_TRANSLATE_NOOP("Likeness", "met the same way"),
    Reason.SAME_GROUP: QT_TRANSLATE_NOOP("Likeness", "in the same group"),
    Reason.OTHER_NAME: QT_TRANSLATE_NOOP("Likeness", "different names"),
    Reason.OTHER_MEETING: QT_TRANSLATE_NOOP("Likeness", "met differently"),
    Reason.OTHER_PLACE: QT_TRANSLATE_NOOP("Likeness", "different places"),
}


def reasons_for(reasons: Iterable[Reason]) -> str:
    """Return what speaks for two being one, then what speaks against it: ``same name; but different places``."""
    reasons = tuple(reasons)
    told = ", ".join(translated("Likeness", _REASONS[reason]) for reason in reasons if reason not in AGAINST)
    against = ", ".join(translated("Likeness", _REASONS[reason]) for reason in reasons if reason in AGAINST)
    if not against:
        return told
    return QCoreApplication.translate("Likeness", "{reasons}; but {against}").format(reasons=told, against=against)
