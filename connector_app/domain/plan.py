"""A plan: what a partner service means to do, or a file of evidence, step by step as a framework asks."""

from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from connector_app.domain.errors import RuleBroken
from connector_app.domain.ids import new_id

#: Letters of one note that may leave.
LONGEST_NOTE = 300


class PlanStage(StrEnum):
    """How far a plan is."""

    PLANNING = "planning"
    IMPLEMENTATION = "implementation"
    REVIEW = "review"


class Participation(StrEnum):
    """How far power was shared: from being told to leading."""

    INFORMING = "informing"
    CONSULTING = "consulting"
    ENGAGING = "engaging"
    CODESIGN = "codesign"
    COPRODUCTION = "coproduction"
    COMMUNITY_LED = "community_led"


class Adopted(StrEnum):
    """What became of what the community asked for."""

    PENDING = "pending"
    ADOPTED = "adopted"
    PARTLY = "partly"
    NOT_ADOPTED = "not_adopted"


class StepState(StrEnum):
    """How far one step is."""

    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Step:
    """One step or point of the framework, with a note of what shows it; several notes may stand under one item."""

    item: str
    state: StepState = StepState.IN_PROGRESS
    on: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Shaping:
    """An insight that shaped it."""

    insight_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A partner's plan, or evidence kept by the points of a framework; its words leave once somebody read them.

    `framework` is the code of a pack, `population` whom it is for in general words. `reason` is why something was
    not adopted. Everything that is text here is meant for the partner, and waits while `approved_on` is None;
    only `approved_by`, whoever read it last, never leaves.
    """

    title: str
    framework: str
    began_on: date
    id: str = field(default_factory=new_id)
    organisation_id: str | None = None
    population: str = ""
    stage: PlanStage = PlanStage.PLANNING
    participation: Participation | None = None
    adopted: Adopted = Adopted.PENDING
    reason: str = ""
    fed_back_on: date | None = None
    approved_by: str = ""
    approved_on: date | None = None
    steps: tuple[Step, ...] = ()
    shaped_by: tuple[Shaping, ...] = ()

    @property
    def approved(self) -> bool:
        """Tell whether somebody has read its words as they are now and let them go."""
        return self.approved_on is not None

    def check(self) -> None:
        """Raise RuleBroken without a title or a framework, a refusal without a reason, or a half approval."""
        if not self.title.strip():
            raise RuleBroken("plan_without_title")
        if not self.framework:
            raise RuleBroken("plan_without_framework")
        if self.adopted is Adopted.NOT_ADOPTED and not self.reason.strip():
            raise RuleBroken("plan_without_reason")
        if any(len(step.note) > LONGEST_NOTE for step in self.steps):
            raise RuleBroken("plan_note_too_long", most=LONGEST_NOTE)
        if self.approved != bool(self.approved_by.strip()):
            raise RuleBroken("plan_without_reviewer")

    def changed(self, before: "Plan") -> "Plan":
        """Return it as it has to be kept after a change: when any word is new, somebody has to read again."""
        return self if self.words == before.words else replace(self, approved_by="", approved_on=None)

    @property
    def words(self) -> tuple[str, ...]:
        """Return everything in it that is text and may leave."""
        return (self.title, self.population, self.reason, *(step.note for step in self.steps))

    def confirmed(self, by: str, on: date) -> "Plan":
        """Return it with its words read and let go; raise RuleBroken when no name is given."""
        approved = replace(self, approved_by=by.strip(), approved_on=on)
        approved.check()
        return approved
