"""Retention: when to ask whether a record is still needed. It proposes and never takes anything away by itself.

No law names a length of time; the keeper of the record chooses and must be able to say why (UK GDPR, article
5(1)(e)). Answers of consent go with the record they belong to. Notes on safeguarding are not modelled: keep them
where the rules for them are kept.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from connector_app.domain.errors import RuleBroken
from connector_app.domain.months import months_away
from connector_app.domain.person import Person, PersonStatus

#: A clock this many days past the day on which the notebook was last open is not believed without a word.
JUMP_DAYS = 180
#: For so many months "not now" puts a question off.
NOT_NOW_MONTHS = 3
_MOST_MONTHS = 240


class Proposal(StrEnum):
    """What to decide about a record."""

    REVIEW = "review"
    FORGET = "forget"


@dataclass(frozen=True, slots=True)
class Retention:
    """After how many months without contact a record is looked at, and after how many forgetting is proposed."""

    review_months: int = 12
    forget_months: int = 24

    def check(self) -> None:
        """Raise RuleBroken unless one looks at a record first and both are between a month and twenty years."""
        if not 1 <= self.review_months <= self.forget_months <= _MOST_MONTHS:
            raise RuleBroken("retention_crossed")

    def before(self, today: date) -> date:
        """Return the day: whoever was met after it need not be looked at for want of contact."""
        return months_away(today, -self.review_months)

    def proposal(self, person: Person, last_contact: date, today: date) -> Proposal | None:
        """Return what to decide about a person last met on a day, or None while there is nothing to decide.

        A restricted record is never proposed: the person may need it, and asked that it be kept as it is. Until
        `retain_until` nothing is proposed; who asked to be forgotten is proposed at once.
        """
        if person.status is PersonStatus.ASKED_TO_BE_FORGOTTEN:
            return Proposal.FORGET
        if person.restricted_on is not None:
            return None
        if person.retain_until is not None and today < person.retain_until:
            return None
        if last_contact <= months_away(today, -self.forget_months):
            return Proposal.FORGET
        if last_contact <= self.before(today) or person.retain_until is not None:
            return Proposal.REVIEW
        return None


def is_jump(last_open: date | None, today: date) -> bool:
    """Tell whether the clock is so far past the day the notebook was last open that it may be wrong."""
    return last_open is not None and today - last_open > timedelta(JUMP_DAYS)
