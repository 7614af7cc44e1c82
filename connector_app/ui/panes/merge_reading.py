"""What is shown of two people who may be one, gathered in the data lane: complete, nothing to ask for later."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from connector_app.application.merge_people import Merge, merge
from connector_app.application.ports import Reader
from connector_app.domain.likeness import Reason
from connector_app.domain.noun import Kind
from connector_app.domain.person import Person


@dataclass(frozen=True, slots=True)
class MergeReading:
    """How two would become one, why one thinks so, and the names of the places and people they refer to."""

    merge: Merge
    reasons: tuple[Reason, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)

    @property
    def one(self) -> Person:
        """Return the person on the first side, whose record stays unless it is chosen otherwise."""
        return self.merge.stays

    @property
    def other(self) -> Person:
        """Return the person on the other side."""
        return self.merge.goes

    def had(self, kind: Kind) -> tuple[int, int]:
        """Return how many things of a kind either of them has."""
        one, other = self.merge.had
        return one.get(kind, 0), other.get(kind, 0)


def read_merge(reader: Reader, one_id: str, other_id: str, reasons: tuple[Reason, ...] = ()) -> MergeReading:
    """Read two people, the one with more to their name first; Refused "gone" when one of them is no more."""
    found = merge(reader, one_id, other_id)
    had, others_had = (sum(each.values()) for each in found.had)
    if others_had > had:
        found = merge(reader, other_id, one_id)
    people = (found.stays, found.goes)
    names = {place.id: place.name for place in reader.places()}
    names |= reader.labels({person.introduced_by for person in people if person.introduced_by})
    return MergeReading(found, reasons, names)
