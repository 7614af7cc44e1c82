"""An exchange: something given and received, as legs between parties; nobody gives to themselves."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from connector_app.domain.conversation import Precision
from connector_app.domain.errors import RuleBroken
from connector_app.domain.ids import COMMONS_ID, new_id


class PartyKind(StrEnum):
    """Who can give or receive."""

    PERSON = "person"
    GROUP = "group"
    COMMONS = "commons"


class Mode(StrEnum):
    """Whether an exchange is tallied (the default) or measured in time."""

    TALLY = "tally"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class Party:
    """A giver or receiver, by kind and id."""

    kind: PartyKind
    id: str


#: Everybody together: the shared garden, the hall, the street.
COMMONS = Party(PartyKind.COMMONS, COMMONS_ID)


@dataclass(frozen=True, slots=True)
class Leg:
    """One flow from a giver to a receiver; `minutes` is the time this giver gave this receiver."""

    giver: Party
    receiver: Party
    minutes: int | None = None
    thing: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """What passed between parties on a day; one to many, many to one and circles are all legs."""

    on: date
    legs: tuple[Leg, ...]
    title: str = ""
    id: str = field(default_factory=new_id)
    precision: Precision = Precision.DAY
    category: str = "X_OTHER"
    mode: Mode = Mode.TALLY

    def check(self) -> None:
        """Raise RuleBroken when there is no leg, a giver is the receiver, the commons gives, or minutes < 1."""
        if not self.legs:
            raise RuleBroken("exchange_without_legs")
        for leg in self.legs:
            if leg.giver == leg.receiver:
                raise RuleBroken("giver_is_receiver")
            if leg.giver.kind is PartyKind.COMMONS:
                raise RuleBroken("commons_cannot_give")
            if leg.minutes is not None and leg.minutes < 1:
                raise RuleBroken("minutes_not_positive")
