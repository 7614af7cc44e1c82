"""How two people stand to each other; each direction has a name, and two people may be several things."""

from dataclasses import dataclass, field
from enum import StrEnum

from connector_app.domain.errors import RuleBroken
from connector_app.domain.ids import new_id


class RelationshipKind(StrEnum):
    """What the first person is to the second one."""

    PARENT = "parent"
    GRANDPARENT = "grandparent"
    PARTNER = "partner"
    SIBLING = "sibling"
    RELATIVE = "relative"
    CARER = "carer"
    FRIEND = "friend"
    NEIGHBOUR = "neighbour"
    COLLEAGUE = "colleague"
    MENTOR = "mentor"
    KNOWS = "knows"
    #: These two are never suggested to each other.
    KEEP_APART = "keep_apart"


#: What reads the same from both sides.
MUTUAL = frozenset({
    RelationshipKind.PARTNER, RelationshipKind.SIBLING, RelationshipKind.RELATIVE, RelationshipKind.FRIEND,
    RelationshipKind.NEIGHBOUR, RelationshipKind.COLLEAGUE, RelationshipKind.KNOWS, RelationshipKind.KEEP_APART,
})  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Relationship:
    """`one_id` is the `kind` of `other_id`: the parent of, the carer of, a friend of."""

    one_id: str
    other_id: str
    kind: RelationshipKind
    id: str = field(default_factory=new_id)
    note: str = ""

    def check(self) -> None:
        """Raise RuleBroken when somebody would be related to themselves."""
        if self.one_id == self.other_id:
            raise RuleBroken("related_to_oneself")
