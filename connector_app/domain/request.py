"""A request or complaint of somebody about their record, and by when it has to be answered."""

from dataclasses import dataclass, field, replace
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


class RequestStep(StrEnum):
    """What can be done about an open request."""

    ACKNOWLEDGE = "acknowledge"
    ASK_BACK = "ask_back"
    CLEAR_UP = "clear_up"
    EXTEND = "extend"
    CLOSE = "close"


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
        if self._waiting:
            return None
        months = ANSWER_MONTHS + (MORE_MONTHS if self.extended_on else 0)
        due = months_away(self.received_on, months)
        if self.asked_back_on is not None and self.cleared_up_on is not None:
            due += self.cleared_up_on - self.asked_back_on
        return due

    @property
    def steps(self) -> tuple[RequestStep, ...]:
        """Return what can be done next; nothing once it is closed.

        The law lets the clock stand still, and the answer take longer, for requests; a complaint only waits to be
        acknowledged and then to be closed without undue delay.
        """
        if self.closed_on is not None:
            return ()
        complaint, waiting = self.kind is RequestKind.COMPLAINT, self._waiting
        possible = {
            RequestStep.ACKNOWLEDGE: self.acknowledged_on is None,
            RequestStep.ASK_BACK: not complaint and self.asked_back_on is None,
            RequestStep.CLEAR_UP: waiting,
            RequestStep.EXTEND: not complaint and self.extended_on is None and not waiting,
            RequestStep.CLOSE: True,
        }
        return tuple(step for step in RequestStep if possible[step])

    def stepped(self, step: RequestStep, on: date, words: str = "") -> "Request":
        """Return the request after a step other than closing; `words` say why it takes longer."""
        match step:
            case RequestStep.ACKNOWLEDGE:
                return replace(self, acknowledged_on=on)
            case RequestStep.ASK_BACK:
                return replace(self, asked_back_on=on)
            case RequestStep.CLEAR_UP:
                return replace(self, cleared_up_on=on)
            case RequestStep.EXTEND:
                return replace(self, extended_on=on, outcome=self._noted(words))
            case RequestStep.CLOSE:
                raise ValueError("closing needs to say how")

    def closed(self, how: RequestClosedAs, on: date, words: str = "") -> "Request":
        """Return the request as it ended, with what was said then."""
        return replace(self, closed_as=how, closed_on=on, outcome=self._noted(words))

    @property
    def _waiting(self) -> bool:
        return self.asked_back_on is not None and self.cleared_up_on is None

    def _noted(self, words: str) -> str:
        return "\n".join(part for part in (self.outcome, words.strip()) if part)
