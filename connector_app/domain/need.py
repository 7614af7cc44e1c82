"""A need: what somebody would be glad of, until it is met or over."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from connector_app.domain.errors import RuleBroken
from connector_app.domain.exchange import Party, PartyKind
from connector_app.domain.ids import new_id


class Urgency(StrEnum):
    """How soon it would help."""

    NOW = "now"
    SOON = "soon"
    SOMETIME = "sometime"


class NeedClosedAs(StrEnum):
    """How a need ended."""

    MET = "met"
    NOT_NEEDED = "not_needed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """What a person or a group would be glad of; open while `closed_as` is None.

    `category` is a code of the kinds of exchange, `until` the last day on which it would still help.
    """

    title: str
    party: Party
    id: str = field(default_factory=new_id)
    category: str = "X_OTHER"
    urgency: Urgency = Urgency.SOMETIME
    until: date | None = None
    closed_as: NeedClosedAs | None = None
    closed_on: date | None = None
    note: str = ""

    def check(self) -> None:
        """Raise RuleBroken when it has no title, is nobody's, or its end is half filled in."""
        if not self.title.strip():
            raise RuleBroken("need_empty")
        if self.party.kind is PartyKind.COMMONS:
            raise RuleBroken("need_of_nobody")
        if (self.closed_as is None) != (self.closed_on is None):
            raise RuleBroken("need_half_closed")

    def open_on(self, day: date) -> bool:
        """Tell whether it would still help on a day."""
        return self.closed_as is None and (self.until is None or day <= self.until)
