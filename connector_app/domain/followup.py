"""A follow-up: something promised, for somebody, led by somebody, closed one way or another."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from connector_app.domain.errors import RuleBroken
from connector_app.domain.ids import new_id


class Leads(StrEnum):
    """Who takes the next step."""

    PERSON = "person"
    COMMUNITY = "community"
    ME = "me"
    SERVICE = "service"


class ClosedAs(StrEnum):
    """How a follow-up ended."""

    DONE = "done"
    NOT_POSSIBLE = "not_possible"
    NOT_NEEDED = "not_needed"
    HANDED_OVER = "handed_over"


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """A promise; open while `closed_as` is None, and it may be closed late with the real date."""

    what: str
    id: str = field(default_factory=new_id)
    person_id: str | None = None
    conversation_id: str | None = None
    leads: Leads = Leads.ME
    due: date | None = None
    closed_as: ClosedAs | None = None
    closed_on: date | None = None
    reason: str = ""

    def check(self) -> None:
        """Raise RuleBroken when nothing is promised or the closing is half filled in."""
        if not self.what.strip():
            raise RuleBroken("follow_up_empty")
        if (self.closed_as is None) != (self.closed_on is None):
            raise RuleBroken("follow_up_half_closed")
