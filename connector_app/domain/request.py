"""A request or complaint of somebody about their record, and by when it has to be answered."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from connector_app.domain.errors import RuleBroken
from connector_app.domain.ids import new_id
from connector_app.domain.months import months_away

#: A complaint is acknowledged within so many days (Data (Use and Access) Act 2025).
ACKNOWLEDGE_DAYS = 30
#: Months in which a request is answered, and by how many more a complex one may be extended (UK GDPR, article 12).
ANSWER_MONTHS, MORE_MONTHS = 1, 2


class RequestKind(StrEnum):
    """What is asked for."""

    ACCESS = "access"
    ERASURE = "erasure"
    CORRECTION = "correction"
    RESTRICTION = "restriction"
    OBJECTION = "objection"
    COMPLAINT = "complaint"


class RequestClosedAs(StrEnum):
    """How it ended."""

    DONE = "done"
    PARTLY_DONE = "partly_done"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """A request; open while `closed_as` is None.

    `who` names somebody who is not in the notebook, or not any more. The clock stands still from `asked_back_on`,
    when identity or scope had to be cleared up, until `cleared_up_on`. `extended_on` is the day on which the
    person was told that it takes longer.
    """

    kind: RequestKind
    received_on: date
    id: str = field(default_factory=new_id)
    person_id: str | None = None
    who: str = ""
    what: str = ""
    acknowledged_on: date | None = None
    asked_back_on: date | None = None
    cleared_up_on: date | None = None
    extended_on: date | None = None
    closed_as: RequestClosedAs | None = None
    closed_on: date | None = None
    outcome: str = ""

    def check(self) -> None:
        """Raise RuleBroken when the closing is half filled in or a day stands before the one it follows."""
        if (self.closed_as is None) != (self.closed_on is None):
            raise RuleBroken("request_half_closed")
        if self.cleared_up_on is not None and self.asked_back_on is None:
            raise RuleBroken("request_days_crossed")
        later = (self.acknowledged_on, self.asked_back_on, self.extended_on, self.closed_on)
        if any(day is not None and day < self.received_on for day in later):
            raise RuleBroken("request_days_crossed")
        if self.asked_back_on and self.cleared_up_on and self.cleared_up_on < self.asked_back_on:
            raise RuleBroken("request_days_crossed")

    @property
    def due_on(self) -> date | None:
        """Return the day by which the next step is due: None when closed, or while the clock stands still.

        A complaint is acknowledged within 30 days and from then on has no day of its own; everything else is
        answered within one calendar month, two months more when extended, plus the days the clock stood still.
        """
        if self.closed_on is not None:
            return None
        if self.kind is RequestKind.COMPLAINT:
            return None if self.acknowledged_on else self.received_on + timedelta(ACKNOWLEDGE_DAYS)
        if self.asked_back_on is not None and self.cleared_up_on is None:
            return None
        months = ANSWER_MONTHS + (MORE_MONTHS if self.extended_on else 0)
        due = months_away(self.received_on, months)
        if self.asked_back_on is not None and self.cleared_up_on is not None:
            due += self.cleared_up_on - self.asked_back_on
        return due

