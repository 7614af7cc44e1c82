"""Words for what was heard, how far it has come, and what partners answer, in the language of the window."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from connector_app.application.heard_reader import Belongs, InsightState
from connector_app.domain.insight import HowTaken, InsightKind, InsightLevel
from connector_app.domain.organisation import OrganisationKind
from connector_app.domain.response import ChangedHow, Led, ResponseState, Shared
from connector_app.text import QT_TRANSLATE_NOOP

_WORDS: Mapping[StrEnum, str] = {
    InsightKind.NEED: QT_TRANSLATE_NOOP("HeardLabels", "need or worry"),
    InsightKind.BARRIER: QT_TRANSLATE_NOOP("HeardLabels", "barrier"),
    InsightKind.STRENGTH: QT_TRANSLATE_NOOP("HeardLabels", "strength"),
    InsightKind.IDEA: QT_TRANSLATE_NOOP("HeardLabels", "idea"),
    InsightKind.GOOD_EXPERIENCE: QT_TRANSLATE_NOOP("HeardLabels", "good experience"),
    InsightKind.POOR_EXPERIENCE: QT_TRANSLATE_NOOP("HeardLabels", "poor experience"),
    InsightLevel.INDIVIDUAL: QT_TRANSLATE_NOOP("HeardLabels", "one person"),
    InsightLevel.FAMILY: QT_TRANSLATE_NOOP("HeardLabels", "families"),
    InsightLevel.GROUP: QT_TRANSLATE_NOOP("HeardLabels", "a group"),
    InsightLevel.COMMUNITY: QT_TRANSLATE_NOOP("HeardLabels", "the whole community"),
    InsightLevel.SYSTEM: QT_TRANSLATE_NOOP("HeardLabels", "how services work"),
    InsightState.GATHERED: QT_TRANSLATE_NOOP("HeardLabels", "to pass on"),
    InsightState.PASSED_ON: QT_TRANSLATE_NOOP("HeardLabels", "waiting for an answer"),
    InsightState.ANSWERED: QT_TRANSLATE_NOOP("HeardLabels", "to tell back"),
    InsightState.TOLD_BACK: QT_TRANSLATE_NOOP("HeardLabels", "told back"),
    HowTaken.GLAD: QT_TRANSLATE_NOOP("HeardLabels", "glad"),
    HowTaken.MIXED: QT_TRANSLATE_NOOP("HeardLabels", "mixed"),
    HowTaken.DISAPPOINTED: QT_TRANSLATE_NOOP("HeardLabels", "disappointed"),
    ResponseState.WAITING: QT_TRANSLATE_NOOP("HeardLabels", "no answer yet"),
    ResponseState.ACKNOWLEDGED: QT_TRANSLATE_NOOP("HeardLabels", "they have received it"),
    ResponseState.IN_PROGRESS: QT_TRANSLATE_NOOP("HeardLabels", "they are working on it"),
    ResponseState.DONE: QT_TRANSLATE_NOOP("HeardLabels", "done"),
    ResponseState.NOT_DONE: QT_TRANSLATE_NOOP("HeardLabels", "not done"),
    Led.COMMUNITY: QT_TRANSLATE_NOOP("HeardLabels", "the community"),
    Led.TOGETHER: QT_TRANSLATE_NOOP("HeardLabels", "both together"),
    Led.SERVICE: QT_TRANSLATE_NOOP("HeardLabels", "the service"),
    Shared.DECISION: QT_TRANSLATE_NOOP("HeardLabels", "the decision"),
    Shared.MONEY: QT_TRANSLATE_NOOP("HeardLabels", "money"),
    Shared.SPACE: QT_TRANSLATE_NOOP("HeardLabels", "space"),
    Shared.INFORMATION: QT_TRANSLATE_NOOP("HeardLabels", "information"),
    Shared.TIME: QT_TRANSLATE_NOOP("HeardLabels", "time"),
    ChangedHow.YES: QT_TRANSLATE_NOOP("HeardLabels", "yes"),
    ChangedHow.SIGNPOSTED: QT_TRANSLATE_NOOP("HeardLabels", "only told people where to go"),
    ChangedHow.NO: QT_TRANSLATE_NOOP("HeardLabels", "no"),
    Belongs.THEME: QT_TRANSLATE_NOOP("HeardLabels", "same theme"),
    Belongs.PLACE: QT_TRANSLATE_NOOP("HeardLabels", "same place"),
    Belongs.WORDS: QT_TRANSLATE_NOOP("HeardLabels", "same words"),
    OrganisationKind.PCN: QT_TRANSLATE_NOOP("HeardLabels", "primary care network"),
    OrganisationKind.GP_PRACTICE: QT_TRANSLATE_NOOP("HeardLabels", "GP practice"),
    OrganisationKind.ICS: QT_TRANSLATE_NOOP("HeardLabels", "integrated care system"),
    OrganisationKind.COUNCIL: QT_TRANSLATE_NOOP("HeardLabels", "council"),
    OrganisationKind.PUBLIC_HEALTH: QT_TRANSLATE_NOOP("HeardLabels", "public health"),
    OrganisationKind.NHS_TRUST: QT_TRANSLATE_NOOP("HeardLabels", "NHS trust"),
    OrganisationKind.HEALTHWATCH: QT_TRANSLATE_NOOP("HeardLabels", "Healthwatch"),
    OrganisationKind.VCSE: QT_TRANSLATE_NOOP("HeardLabels", "voluntary organisation"),
    OrganisationKind.HOUSING: QT_TRANSLATE_NOOP("HeardLabels", "housing"),
    OrganisationKind.SCHOOL: QT_TRANSLATE_NOOP("HeardLabels", "school"),
    OrganisationKind.POLICE: QT_TRANSLATE_NOOP("HeardLabels", "police"),
    OrganisationKind.FAITH: QT_TRANSLATE_NOOP("HeardLabels", "place of worship"),
    OrganisationKind.BUSINESS: QT_TRANSLATE_NOOP("HeardLabels", "business"),
    OrganisationKind.OTHER: QT_TRANSLATE_NOOP("HeardLabels", "something else"),
}


def word(code: StrEnum) -> str:
    """Return the words for a code."""
    return QCoreApplication.translate("HeardLabels", _WORDS[code])
