"""Consent: what a person agreed to, when and how; a history that is only ever added to."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from connector_app.domain.errors import RuleBroken
from connector_app.domain.folding import fold
from connector_app.domain.ids import new_id


class Purpose(StrEnum):
    """What consent is asked for, each on its own (codes of `domain.md` section 11)."""

    RECORD = "record"
    SPECIAL_CATEGORY = "special_category"
    MATCH = "match"
    ANONYMOUS_COUNTS = "anonymous_counts"
    QUOTE = "quote"
    CONTACT_AGAIN = "contact_again"
    SHARE = "share"


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
    EASY_READ = "easy_read"
    BY_PARENT_OR_ATTORNEY = "by_parent_or_attorney"


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """One answer of one person for one purpose; the latest entry of a purpose is the one that counts.

    `organisation` is the one organisation that SHARE is about, empty for every other purpose; each has answers of
    its own. `wording_version` names the words that were read out, empty when they were the connector's own;
    `language` (BCP 47) is the one they were read in, `recorded_by` who wrote the answer down; from `review_on` on
    it should be asked again.
    """

    person_id: str
    purpose: Purpose
    state: ConsentState
    decided_on: date
    id: str = field(default_factory=new_id)
    method: ConsentMethod = ConsentMethod.VERBAL
    wording_version: str = ""
    organisation: str = ""
    language: str = ""
    recorded_by: str = ""
    review_on: date | None = None
    note: str = ""

    def check(self) -> None:
        """Raise RuleBroken unless exactly an answer about sharing names an organisation."""
        if (self.purpose is Purpose.SHARE) != bool(self.organisation.strip()):
            raise RuleBroken("share_without_organisation")

    @property
    def about(self) -> tuple[Purpose, str]:
        """Return what the answer is about: the purpose, and of sharing the organisation."""
        return self.purpose, self.organisation


def standing(history: Iterable[Consent]) -> dict[tuple[Purpose, str], Consent]:
    """Return the answers that stand by what they are about, from a history with the oldest entry first."""
    latest = {consent.about: consent for consent in history}
    return {about: consent for about, consent in latest.items() if consent.state is not ConsentState.RETRACTED}


def known_organisation(typed: str, history: Iterable[Consent]) -> str:
    """Return an organisation's name as the history has it, else as it was typed, on one line.

    An answer about ``northgate pcn`` has to meet the one about ``Northgate PCN``.
    """
    typed = " ".join(typed.split())
    names = (consent.organisation for consent in history if consent.organisation)
    return next((name for name in names if fold(name) == fold(typed)), typed)
