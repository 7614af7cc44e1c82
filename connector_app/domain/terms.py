"""The community's own terms: which organisation may receive what of a group or a place, and until when."""

from dataclasses import dataclass, field
from datetime import date

from connector_app.domain.errors import RuleBroken
from connector_app.domain.ids import new_id


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What a group, or the people of a place, agreed that an organisation may receive.

    As soon as a group or place has terms, only those named in terms in force may receive anything it is part of.
    Without an organisation they say that nobody may, until others lift that; of several the latest stand. `until`
    is the last day.
    """

    agreed_on: date
    id: str = field(default_factory=new_id)
    group_id: str | None = None
    place_id: str | None = None
    organisation_id: str | None = None
    numbers: bool = True
    insights: bool = True
    quotes: bool = True
    until: date | None = None
    note: str = ""

    def check(self) -> None:
        """Raise RuleBroken unless they are of one group or one place, and end after they begin."""
        if (self.group_id is None) == (self.place_id is None):
            raise RuleBroken("terms_of_nobody")
        if self.until is not None and self.until < self.agreed_on:
            raise RuleBroken("terms_days_crossed")

    def holds(self, on: date) -> bool:
        """Tell whether they are in force on a day."""
        return self.agreed_on <= on and (self.until is None or on <= self.until)
