"""A person: what identifies them, what is counted of them, and how to reach them."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from connector_app.domain.errors import RuleBroken
from connector_app.domain.ids import new_code, new_id

_DECILES = (None, *range(1, 11))


class PersonStatus(StrEnum):
    """Where a person stands with us; the last three silence every prompt."""

    ACTIVE = "active"
    QUIET = "quiet"
    MOVED = "moved"
    DIED = "died"
    ASKED_TO_BE_FORGOTTEN = "asked_to_be_forgotten"


class ContactKind(StrEnum):
    """How somebody can be reached."""

    PHONE = "phone"
    EMAIL = "email"
    ADDRESS = "address"
    POSTCODE = "postcode"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class ContactPoint:
    """One way to reach a party; `safe_to_leave_message` is None while nobody has asked."""

    kind: ContactKind
    value: str
    safe_to_leave_message: bool | None = None


@dataclass(frozen=True, slots=True)
class EqualityAnswer:
    """What somebody chose to say of themselves; `question` is the code of a list, `answer` one of its items.

    Without one nobody asked; that somebody prefers not to say is an answer.
    """

    question: str
    answer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody the community knows; the label is the only required thing and a nickname is enough.

    `age_band` is a code of the age band list, `introduced_by` and `place_id` are ids, `touch_every` is in
    days. `before_call` is what to keep in mind before calling or knocking; from `restricted_on` on the record is
    only kept: nothing counts it, reminds of it or matches it (UK GDPR, article 18). `decile` is how deprived the
    small area is that they live in (1 most, 10 least), from the look-up of `decile_edition` and never typed. In
    the store the identifying part lives in tables of its own, which counting cannot reach.
    """

    label: str
    id: str = field(default_factory=new_id)
    code: str = field(default_factory=new_code)
    names: str = ""
    also_known_as: str = ""
    pronouns: str = ""
    how_we_met: str = ""
    notes: str = ""
    access_needs: str = ""
    main_language: str = ""
    status: PersonStatus = PersonStatus.ACTIVE
    place_id: str | None = None
    age_band: str | None = None
    introduced_by: str | None = None
    touch_every: int | None = None
    retain_until: date | None = None
    restricted_on: date | None = None
    before_call: str = ""
    decile: int | None = None
    decile_edition: str = ""
    contact_points: tuple[ContactPoint, ...] = ()
    answers: tuple[EqualityAnswer, ...] = ()

    def check(self) -> None:
        """Raise RuleBroken without a label, with two answers to one question, or a decile without its edition."""
        if not self.label.strip():
            raise RuleBroken("person_without_label")
        if self.answers and len({answer.question for answer in self.answers}) != len(self.answers):
            raise RuleBroken("person_answered_twice")
        if (self.decile is None) != (not self.decile_edition) or self.decile not in _DECILES:
            raise RuleBroken("person_decile_unclear")
