"""Words of the statements of a summary, in English source text (context ``Summary``)."""

from dataclasses import dataclass

from connector_app.domain.plan import Adopted, Participation, PlanStage, StepState
from connector_app.domain.response import ChangedHow, Led, ResponseState, Shared
from connector_app.domain.vocabulary import NOT_CHECKED
from connector_app.summary.statements import Label
from connector_app.text import QT_TRANSLATE_NOOP

BLANK = Label()
NOT_CHECKED_WORDS = NOT_CHECKED


@dataclass(frozen=True, slots=True)
class Heading:
    """How a page is called, and its columns."""

    name: str
    short: str
    title: str
    columns: tuple[str, ...]


AS_IT_IS = QT_TRANSLATE_NOOP("Summary", "As published, or our own")
YES = QT_TRANSLATE_NOOP("Summary", "Yes")
NOT_YET = QT_TRANSLATE_NOOP("Summary", "Not yet")
NO_EVIDENCE = QT_TRANSLATE_NOOP("Summary", "No evidence this period")
MEDIAN_DAYS = QT_TRANSLATE_NOOP("Summary", "Days from hearing it to telling people back, in the middle of all")

SAID_AND_DONE = Heading(
    "you_said_we_did",
    QT_TRANSLATE_NOOP("Summary", "You said, we did"),
    QT_TRANSLATE_NOOP("Summary", "You said, we did: what was heard and passed on, and what became of it"),
    (
        QT_TRANSLATE_NOOP("Summary", "What we heard"),
        QT_TRANSLATE_NOOP("Summary", "Kind"),
        QT_TRANSLATE_NOOP("Summary", "Theme"),
        QT_TRANSLATE_NOOP("Summary", "People"),
        QT_TRANSLATE_NOOP("Summary", "Answer"),
        QT_TRANSLATE_NOOP("Summary", "Who led"),
        QT_TRANSLATE_NOOP("Summary", "What was shared"),
        QT_TRANSLATE_NOOP("Summary", "Did it change how the service works?"),
        QT_TRANSLATE_NOOP("Summary", "Were people told back?"),
    ),
)
FULLER = Heading(
    "fuller_13",
    QT_TRANSLATE_NOOP("Summary", "Fuller action 13"),
    QT_TRANSLATE_NOOP("Summary", "Fuller Stocktake, action 13: how people shaped plans"),
    (
        QT_TRANSLATE_NOOP("Summary", "Plan"),
        QT_TRANSLATE_NOOP("Summary", "For whom"),
        QT_TRANSLATE_NOOP("Summary", "Stage"),
        QT_TRANSLATE_NOOP("Summary", "How far power was shared"),
        QT_TRANSLATE_NOOP("Summary", "What became of it"),
        QT_TRANSLATE_NOOP("Summary", "Why not"),
        QT_TRANSLATE_NOOP("Summary", "Told back to the community"),
    ),
)
TNHI = Heading(
    "tnhi",
    QT_TRANSLATE_NOOP("Summary", "Neighbourhood inequalities"),
    QT_TRANSLATE_NOOP("Summary", "Tackling neighbourhood health inequalities: evidence by step"),
    (
        QT_TRANSLATE_NOOP("Summary", "For whom"),
        QT_TRANSLATE_NOOP("Summary", "Step"),
        QT_TRANSLATE_NOOP("Summary", "How far"),
        QT_TRANSLATE_NOOP("Summary", "Month"),
        QT_TRANSLATE_NOOP("Summary", "What shows it"),
    ),
)
EVIDENCE = Heading(
    "evidence",
    QT_TRANSLATE_NOOP("Summary", "Evidence by principle"),
    "",
    (
        QT_TRANSLATE_NOOP("Summary", "Principle"),
        QT_TRANSLATE_NOOP("Summary", "What shows it"),
        QT_TRANSLATE_NOOP("Summary", "Month"),
    ),
)
DICTIONARY = Heading(
    "dictionary",
    QT_TRANSLATE_NOOP("Summary", "Dictionary"),
    QT_TRANSLATE_NOOP("Summary", "What the codes of the lists in use mean"),
    (
        QT_TRANSLATE_NOOP("Summary", "List"),
        QT_TRANSLATE_NOOP("Summary", "Entry"),
        QT_TRANSLATE_NOOP("Summary", "What it means"),
        QT_TRANSLATE_NOOP("Summary", "Code of the list"),
        QT_TRANSLATE_NOOP("Summary", "Code"),
        QT_TRANSLATE_NOOP("Summary", "Version"),
        QT_TRANSLATE_NOOP("Summary", "Source"),
        QT_TRANSLATE_NOOP("Summary", "Wording"),
    ),
)
NOTES = {
    SAID_AND_DONE.name: (
        QT_TRANSLATE_NOOP(
            "Summary",
            "The words are those that somebody read and approved. Beside each stands how many people were in the "
            "conversations behind it; what too few people are behind is not listed.",
        ),
        QT_TRANSLATE_NOOP(
            "Summary", "Where several services were told, the answer that came furthest stands here."
        ),
    ),
    FULLER.name: (QT_TRANSLATE_NOOP("Summary", "Only plans whose words somebody read and approved are listed."),),
    TNHI.name: (
        QT_TRANSLATE_NOOP(
            "Summary",
            "Until 2023/24 this was a service of its own in the network contract; since then it is part of a "
            "network's work on health inequalities.",
        ),
    ),
    EVIDENCE.name: (
        QT_TRANSLATE_NOOP("Summary", "Notes of evidence are listed where somebody read and approved them."),
    ),
    DICTIONARY.name: (),
}
STATES = {
    ResponseState.WAITING: QT_TRANSLATE_NOOP("Summary", "Passed on, no answer yet"),
    ResponseState.ACKNOWLEDGED: QT_TRANSLATE_NOOP("Summary", "Acknowledged"),
    ResponseState.IN_PROGRESS: QT_TRANSLATE_NOOP("Summary", "In progress"),
    ResponseState.DONE: QT_TRANSLATE_NOOP("Summary", "Done"),
    ResponseState.NOT_DONE: QT_TRANSLATE_NOOP("Summary", "Not done"),
}
LED = {
    Led.COMMUNITY: QT_TRANSLATE_NOOP("Summary", "The community"),
    Led.TOGETHER: QT_TRANSLATE_NOOP("Summary", "Both together"),
    Led.SERVICE: QT_TRANSLATE_NOOP("Summary", "The service"),
}
SHARED = {
    Shared.DECISION: QT_TRANSLATE_NOOP("Summary", "Decisions"),
    Shared.MONEY: QT_TRANSLATE_NOOP("Summary", "Money"),
    Shared.SPACE: QT_TRANSLATE_NOOP("Summary", "Space"),
    Shared.INFORMATION: QT_TRANSLATE_NOOP("Summary", "Information"),
    Shared.TIME: QT_TRANSLATE_NOOP("Summary", "Time"),
}
CHANGED = {
    ChangedHow.YES: YES,
    ChangedHow.SIGNPOSTED: QT_TRANSLATE_NOOP("Summary", "People were told where else to go"),
    ChangedHow.NO: QT_TRANSLATE_NOOP("Summary", "No"),
}
STAGES = {
    PlanStage.PLANNING: QT_TRANSLATE_NOOP("Summary", "Planning"),
    PlanStage.IMPLEMENTATION: QT_TRANSLATE_NOOP("Summary", "Implementation"),
    PlanStage.REVIEW: QT_TRANSLATE_NOOP("Summary", "Review"),
}
PARTICIPATION = {
    Participation.INFORMING: QT_TRANSLATE_NOOP("Summary", "Informing"),
    Participation.CONSULTING: QT_TRANSLATE_NOOP("Summary", "Consulting"),
    Participation.ENGAGING: QT_TRANSLATE_NOOP("Summary", "Engaging"),
    Participation.CODESIGN: QT_TRANSLATE_NOOP("Summary", "Co-design"),
    Participation.COPRODUCTION: QT_TRANSLATE_NOOP("Summary", "Co-production"),
    Participation.COMMUNITY_LED: QT_TRANSLATE_NOOP("Summary", "Led by the community"),
}
ADOPTED = {
    Adopted.PENDING: QT_TRANSLATE_NOOP("Summary", "Still open"),
    Adopted.ADOPTED: QT_TRANSLATE_NOOP("Summary", "Adopted"),
    Adopted.PARTLY: QT_TRANSLATE_NOOP("Summary", "Partly adopted"),
    Adopted.NOT_ADOPTED: QT_TRANSLATE_NOOP("Summary", "Not adopted"),
}
STEPS = {
    StepState.NOT_STARTED: QT_TRANSLATE_NOOP("Summary", "Not started"),
    StepState.IN_PROGRESS: QT_TRANSLATE_NOOP("Summary", "In progress"),
    StepState.DONE: QT_TRANSLATE_NOOP("Summary", "Done"),
}
