"""A place people live in or meet at; neighbourhoods are what summaries count by."""

from dataclasses import dataclass, field
from enum import StrEnum

from connector_app.domain.errors import RuleBroken
from connector_app.domain.ids import new_id


class PlaceLevel(StrEnum):
    """How large a place is; only a neighbourhood is ever a label in a summary."""

    VENUE = "venue"
    STREET = "street"
    NEIGHBOURHOOD = "neighbourhood"
    TOWN = "town"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A named place, perhaps inside another one."""

    name: str
    id: str = field(default_factory=new_id)
    level: PlaceLevel = PlaceLevel.NEIGHBOURHOOD
    parent_id: str | None = None

    def check(self) -> None:
        """Raise RuleBroken when the place has no name."""
        if not self.name.strip():
            raise RuleBroken("place_without_name")
