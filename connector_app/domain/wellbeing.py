"""How somebody is, by a published measure: their answers where they may be kept, else a score and its licence."""

from dataclasses import dataclass, field
from datetime import date

from connector_app.domain.errors import RuleBroken
from connector_app.domain.ids import new_id


@dataclass(frozen=True, slots=True)
class Score:
    """The answer to one item of the measure, or its total; in the measure's own numbers."""

    item: str
    value: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Wellbeing:
    """One sitting with one measure; `licence` is the organisation's own where the measure asks for one."""

    person_id: str
    on: date
    measure: str
    id: str = field(default_factory=new_id)
    licence: str = ""
    scores: tuple[Score, ...] = ()

    def check(self) -> None:
        """Raise RuleBroken when nothing was answered or an item stands in twice."""
        if not self.scores:
            raise RuleBroken("wellbeing_empty")
        if len({score.item for score in self.scores}) != len(self.scores):
            raise RuleBroken("wellbeing_twice")
