"""What can be done about a promise, from whatever page: each step looks at it anew and can be taken back."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject

from connector_app.application import follow_ups
from connector_app.application.commands import Command
from connector_app.domain.days import parse_day
from connector_app.domain.errors import RuleBroken
from connector_app.domain.followup import ClosedAs, FollowUp
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.person import Person
from connector_app.ui import labels
from connector_app.ui.context import Context


@dataclass(frozen=True, slots=True)
class Closing:
    """How a promise is closed, on which day, and why."""

    how: ClosedAs
    on: date
    reason: str = ""


class FollowUpSteps(QObject):
    """Carries the steps out; what was closed or told meanwhile elsewhere is left as it is and said plainly."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    @property
    def today(self) -> date:
        """Return today's date."""
        return self._context.desk.clock.today()

    def done(self, promise: FollowUp) -> None:
        """Close a promise as done today."""
        self._close(promise, Closing(ClosedAs.DONE, self.today))

    def done_earlier(self, promise: FollowUp, words: str) -> str:
        """Close with the day typed; return what is wrong with it, or nothing."""
        day = parse_day(words, self.today, ahead=False)
        if day is None or day > self.today:
            return self.tr(
                "That was not understood as a day that has been. Write it like yesterday, monday or 12/11."
            )
        self._close(promise, Closing(ClosedAs.DONE, day))
        return ""

    def not_possible(self, promise: FollowUp, reason: str) -> str:
        """Close as not possible, with a reason or without; nothing is wrong with either."""
        self._close(promise, Closing(ClosedAs.NOT_POSSIBLE, self.today, reason))
        return ""

    def told(self, promise: FollowUp) -> None:
        """Write down that they heard today what became of it."""
        today = self.today
        self._carry_out(promise, lambda found: follow_ups.tell(found, today), self.tr("Told today."))

    def keep(self, promise: FollowUp, *, new: bool) -> None:
        """Store a promise as it was filled in."""
        said = self.tr("Promised.") if new else self.tr("Changed.")
        self._context.carry_out(follow_ups.promise(promise, new=new), said)

    def rest_reminder(self, person_id: str) -> None:
        """Remind no more that somebody was not heard from."""
        reader = self._context.desk.reader

        def command() -> Command:
            person = reader.get(Ref(Kind.PERSON, person_id))
            if not isinstance(person, Person):
                raise RuleBroken("gone")
            return follow_ups.rest_reminder(person)

        self._context.carry_out(command, self.tr("This reminder rests."))

    def _close(self, promise: FollowUp, closing: Closing) -> None:
        said = self.tr("Done.") if closing.how is ClosedAs.DONE else self.tr("Closed as not possible.")
        again = follow_ups.following(promise, closing.how, closing.on)
        if again is not None and again.due is not None:
            comes = self.tr("It comes again on {date}.").format(date=labels.long_date(again.due))
            said = f"{said} {comes}"
        elif promise.repeat is not None:
            ends = self.tr("It does not come again.")
            said = f"{said} {ends}"
        self._carry_out(
            promise, lambda found: follow_ups.close(found, closing.how, closing.on, closing.reason), said
        )

    def _carry_out(self, promise: FollowUp, make: Callable[[FollowUp], Command], said: str) -> None:
        reader = self._context.desk.reader

        def command() -> Command:
            found = reader.get(Ref(Kind.FOLLOW_UP, promise.id))
            if not isinstance(found, FollowUp):
                raise RuleBroken("gone")
            return make(found)

        self._context.carry_out(command, said)
