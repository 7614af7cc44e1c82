"""How finely a summary cuts: coarser tables, not weaker rules, let more numbers be shown."""

from dataclasses import dataclass
from enum import StrEnum


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
