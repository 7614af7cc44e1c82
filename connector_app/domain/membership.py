"""A membership: a person belongs to a group, a household or a team."""

from dataclasses import dataclass, field
from datetime import date

from connector_app.domain.errors import RuleBroken
from connector_app.domain.ids import new_id


@dataclass(frozen=True, slots=True, kw_only=True)
class Membership:
    """Somebody in a group; `role` is what they do in it, in words, `until` the day they left."""

    person_id: str
    group_id: str
    id: str = field(default_factory=new_id)
    role: str = ""
    since: date | None = None
    until: date | None = None

    def check(self) -> None:
        """Raise RuleBroken when somebody left before they came."""
        if self.since is not None and self.until is not None and self.until < self.since:
            raise RuleBroken("left_before_coming")
