"""Two people who look alike and are not the same; remembered so that nobody is asked again."""

from dataclasses import dataclass, field

from connector_app.domain.errors import RuleBroken
from connector_app.domain.ids import new_id


@dataclass(frozen=True, slots=True, kw_only=True)
class Distinct:
    """Somebody decided that these two are no duplicates; which is the first does not matter."""

    one_id: str
    other_id: str
    id: str = field(default_factory=new_id)

    def check(self) -> None:
        """Raise RuleBroken when it speaks of one person only."""
        if self.one_id == self.other_id:
            raise RuleBroken("distinct_from_oneself")
