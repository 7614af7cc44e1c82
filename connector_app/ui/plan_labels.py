"""Words for plans, how far they are and who had a say, in the language of the window; and their frameworks."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from connector_app.application.statement_words import FULLER, TNHI
from connector_app.domain.plan import Adopted, Participation, PlanStage, StepState
from connector_app.domain.vocabulary import CodeList, ListKind, Vocabulary
from connector_app.text import QT_TRANSLATE_NOOP
from connector_app.ui.labels import worded

#: Kinds of framework under which a plan or evidence is kept.
PLANNED = (ListKind.INFLUENCE, ListKind.PLAN, ListKind.PRACTICE_EVIDENCE)
_SHORT = {"FULLER13": FULLER.short, "TNHI": TNHI.short}
_WORDS: Mapping[StrEnum, str] = {
    PlanStage.PLANNING: QT_TRANSLATE_NOOP("PlanLabels", "being planned"),
    PlanStage.IMPLEMENTATION: QT_TRANSLATE_NOOP("PlanLabels", "being done"),
    PlanStage.REVIEW: QT_TRANSLATE_NOOP("PlanLabels", "being looked back on"),
    Participation.INFORMING: QT_TRANSLATE_NOOP("PlanLabels", "people were told"),
    Participation.CONSULTING: QT_TRANSLATE_NOOP("PlanLabels", "people were asked"),
    Participation.ENGAGING: QT_TRANSLATE_NOOP("PlanLabels", "people talked it over"),
    Participation.CODESIGN: QT_TRANSLATE_NOOP("PlanLabels", "people thought it out with them"),
    Participation.COPRODUCTION: QT_TRANSLATE_NOOP("PlanLabels", "people do it with them, as equals"),
    Participation.COMMUNITY_LED: QT_TRANSLATE_NOOP("PlanLabels", "the community leads"),
    Adopted.PENDING: QT_TRANSLATE_NOOP("PlanLabels", "still open"),
    Adopted.ADOPTED: QT_TRANSLATE_NOOP("PlanLabels", "adopted"),
    Adopted.PARTLY: QT_TRANSLATE_NOOP("PlanLabels", "adopted in part"),
    Adopted.NOT_ADOPTED: QT_TRANSLATE_NOOP("PlanLabels", "not adopted"),
    StepState.NOT_STARTED: QT_TRANSLATE_NOOP("PlanLabels", "not begun"),
    StepState.IN_PROGRESS: QT_TRANSLATE_NOOP("PlanLabels", "under way"),
    StepState.DONE: QT_TRANSLATE_NOOP("PlanLabels", "done"),
}


def plan_word(code: StrEnum) -> str:
    """Return the words for a code of a plan."""
    return QCoreApplication.translate("PlanLabels", _WORDS[code])


def framework_word(framework: CodeList) -> str:
    """Return what a framework is called where there is little room: as its sheet is, where it has one."""
    return worded(_SHORT.get(framework.code, framework.title))


def frameworks_of_plans(vocabulary: Vocabulary) -> list[CodeList]:
    """Return the frameworks under which a plan or evidence can be kept, those in use everywhere first."""
    found = [each for kind in PLANNED for each in vocabulary.of_kind(kind)]
    return sorted(found, key=lambda each: not each.default)
