"""A strength: what somebody brings, and how gladly they would share it; willingness makes it an offer."""

from dataclasses import dataclass, field
from enum import StrEnum

from connector_app.domain.errors import RuleBroken
from connector_app.domain.exchange import Party, PartyKind
from connector_app.domain.ids import new_id


class StrengthKind(StrEnum):
    """What sort of thing it is: of the head, hands or heart, something to lend, a room, people one knows."""

    SKILL = "skill"
    KNOWLEDGE = "knowledge"
    CARE = "care"
    TIME = "time"
    THING = "thing"
    SPACE = "space"
    CONNECTION = "connection"


class Willingness(StrEnum):
    """How gladly somebody would share it; who would rather not now is never suggested to anybody."""

    WOULD_LOVE_TO = "would_love_to"
    IF_ASKED = "if_asked"
    WOULD_TEACH = "would_teach"
    NOT_NOW = "not_now"


@dataclass(frozen=True, slots=True, kw_only=True)
class Strength:
    """What a person or a group brings.

    `category` is a code of the kinds of exchange, `per_month` how often in a month it may be asked for at most,
    None while nobody has said.
    """

    title: str
    party: Party
    id: str = field(default_factory=new_id)
    kind: StrengthKind = StrengthKind.SKILL
    category: str = "X_OTHER"
    willingness: Willingness = Willingness.IF_ASKED
    per_month: int | None = None
    note: str = ""

    def check(self) -> None:
        """Raise RuleBroken when it has no title, is nobody's, or may be asked for less than once."""
        if not self.title.strip():
            raise RuleBroken("strength_empty")
        if self.party.kind is PartyKind.COMMONS:
            raise RuleBroken("strength_of_nobody")
        if self.per_month is not None and self.per_month < 1:
            raise RuleBroken("per_month_not_positive")

    @property
    def offered(self) -> bool:
        """Tell whether it may be suggested to somebody."""
        return self.willingness is not Willingness.NOT_NOW
