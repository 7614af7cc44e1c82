"""A group: a household, a club, a street, a team; it gives and receives like a person does."""

from dataclasses import dataclass, field
from enum import StrEnum

from connector_app.domain.errors import RuleBroken
from connector_app.domain.ids import new_id
from connector_app.domain.person import ContactPoint
from connector_app.domain.tag import Tag


class GroupKind(StrEnum):
    """What holds a group together."""

    HOUSEHOLD = "household"
    INFORMAL = "informal"
    ASSOCIATION = "association"
    TEAM = "team"
    STREET = "street"


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """People who act together under one name; `tags` say of the group, never of one of its people, what it is."""

    name: str
    id: str = field(default_factory=new_id)
    kind: GroupKind = GroupKind.INFORMAL
    notes: str = ""
    contact_points: tuple[ContactPoint, ...] = ()
    tags: tuple[Tag, ...] = ()

    def check(self) -> None:
        """Raise RuleBroken when the group has no name."""
        if not self.name.strip():
            raise RuleBroken("group_without_name")
