"""Consent: what a person agreed to, when and how; a history that is only ever added to."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from connector_app.domain.ids import new_id


class Purpose(StrEnum):
    """What consent is asked for, each on its own (codes of `domain.md` section 11)."""

    RECORD = "record"
    SPECIAL_CATEGORY = "special_category"
    MATCH = "match"
    ANONYMOUS_COUNTS = "anonymous_counts"
    QUOTE = "quote"
    CONTACT_AGAIN = "contact_again"


class ConsentState(StrEnum):
    """The answer; RETRACTED says that the entry before it was a slip and no answer stands."""

    GIVEN = "given"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    RETRACTED = "retracted"


class ConsentMethod(StrEnum):
    """How the answer was given."""

    VERBAL = "verbal"
    WRITTEN = "written"
    DIGITAL = "digital"
    INTERPRETED = "interpreted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """One answer of one person for one purpose; the latest entry of a purpose is the one that counts."""

    person_id: str
    purpose: Purpose
    state: ConsentState
    decided_on: date
    id: str = field(default_factory=new_id)
    method: ConsentMethod = ConsentMethod.VERBAL
    wording_version: str = "1"

    def check(self) -> None:
        """Nothing beyond the types can be wrong with a consent."""
