"""How finely a summary cuts: coarser tables, not weaker rules, let more numbers be shown."""

from dataclasses import dataclass
from enum import StrEnum

from connector_app.domain.period import Period


class Places(StrEnum):
    """What stands for where people live."""

    NEIGHBOURHOODS = "neighbourhoods"
    #: Each neighbourhood counts for the town it lies in; one without a town stays as it is.
    TOWNS = "towns"
    #: Nobody is counted by where they live.
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Cut:
    """How people are grouped; `ages` is the code of an age classification, empty for the one in force."""

    places: Places = Places.NEIGHBOURHOODS
    ages: str = ""


FINEST = Cut()


@dataclass(frozen=True, slots=True)
class Coarser:
    """A coarser way to count; `share` per cent of its numbers could be shown, `share_now` of those shown now."""

    period: Period
    cut: Cut
    share: int
    share_now: int
