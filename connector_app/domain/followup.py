"""A follow-up: something promised, for somebody, led by somebody, closed one way or another."""

from calendar import monthrange
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum

from connector_app.domain.errors import RuleBroken
from connector_app.domain.ids import new_id


class Leads(StrEnum):
    """Who takes the next step."""

    PERSON = "person"
    COMMUNITY = "community"
    ME = "me"
    SERVICE = "service"


class ClosedAs(StrEnum):
    """How a follow-up ended."""

    DONE = "done"
    NOT_POSSIBLE = "not_possible"
    NOT_NEEDED = "not_needed"
    HANDED_OVER = "handed_over"


class Repeat(StrEnum):
    """How often something is promised again once it is done."""

    WEEKLY = "weekly"
    FORTNIGHTLY = "fortnightly"
    MONTHLY = "monthly"
    QUARTERLY = "quarterly"
    YEARLY = "yearly"


_DAYS = {Repeat.WEEKLY: 7, Repeat.FORTNIGHTLY: 14}
_MONTHS = {Repeat.MONTHLY: 1, Repeat.QUARTERLY: 3, Repeat.YEARLY: 12}


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """A promise; open while `closed_as` is None, and it may be closed late with the real date.

    It is for a person or a group, or nobody by name, and is shown from `shown_from` until `shown_until`, at any
    time where they are None. `told_on` is the day on which the person heard what became of it; `repeat` promises
    it anew when it is done. `wanted_day` is the day of the month that it is meant for, where the month of `due`
    is too short for it.
    """

    what: str
    id: str = field(default_factory=new_id)
    person_id: str | None = None
    group_id: str | None = None
    conversation_id: str | None = None
    leads: Leads = Leads.ME
    due: date | None = None
    shown_from: date | None = None
    shown_until: date | None = None
    repeat: Repeat | None = None
    wanted_day: int | None = None
    told_on: date | None = None
    closed_as: ClosedAs | None = None
    closed_on: date | None = None
    reason: str = ""

    def check(self) -> None:
        """Raise RuleBroken when nothing is promised or the closing is half filled in."""
        if not self.what.strip():
            raise RuleBroken("follow_up_empty")
        if (self.closed_as is None) != (self.closed_on is None):
            raise RuleBroken("follow_up_half_closed")
        if self.shown_from is not None and self.shown_until is not None and self.shown_until < self.shown_from:
            raise RuleBroken("follow_up_never_shown")

    @property
    def waits_to_be_told(self) -> bool:
        """Tell whether somebody should hear what became of it, and has not.

        So it is where a service leads, or somebody else took it over: whoever it is for cannot see what is done.
        """
        elsewhere = self.leads is Leads.SERVICE or self.closed_as is ClosedAs.HANDED_OVER
        theirs = self.person_id is not None or self.group_id is not None
        return elsewhere and theirs and self.told_on is None and self.closed_as is not ClosedAs.NOT_NEEDED

    def following(self, day: date) -> "FollowUp | None":
        """Return what is promised next after this was done on a day; None when it does not repeat.

        It keeps to its own days: the next one that lies after `day`, counted from when it was due. What is meant
        for the 31st comes on the 28th of February and on the 31st of March.
        """
        if self.repeat is None:
            return None
        begin = self.due or day
        wanted = self.meant_day(begin)
        times = 1
        while (due := _later(begin, wanted, self.repeat, times)) <= day:
            times += 1
        ahead = due - begin
        return replace(
            self,
            id=new_id(),
            due=due,
            wanted_day=wanted if self.repeat in _MONTHS and due.day < wanted else None,
            shown_from=self.shown_from and self.shown_from + ahead,
            shown_until=self.shown_until and self.shown_until + ahead,
            told_on=None,
            closed_as=None,
            closed_on=None,
            reason="",
        )

    def meant_day(self, due: date) -> int:
        """Return the day of the month that is meant; another day that somebody chose since is meant itself."""
        its_last = due.day == _last_of(due.year, due.month)
        return max(due.day, self.wanted_day or 0) if its_last else due.day


def _later(day: date, wanted: int, repeat: Repeat, times: int) -> date:
    """Return the day so many repeats later: the `wanted` one of its month, or its last where it has none."""
    if repeat in _DAYS:
        return day + timedelta(days=_DAYS[repeat] * times)
    months = day.month - 1 + _MONTHS[repeat] * times
    year, month = day.year + months // 12, months % 12 + 1
    return date(year, month, min(wanted, _last_of(year, month)))


def _last_of(year: int, month: int) -> int:
    """Return the last day of a month."""
    return monthrange(year, month)[1]
