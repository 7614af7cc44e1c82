"""A card of promises: each is closed, told back or changed by one key, wherever the card stands."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from connector_app.application.today_reader import PromiseRow
from connector_app.domain.days import parse_day
from connector_app.domain.followup import ClosedAs, FollowUp
from connector_app.domain.noun import Kind, Ref
from connector_app.ui import labels
from connector_app.ui.dialogs.follow_up_words import how_often, who_leads
from connector_app.ui.panes.steps_card import StepsCard, Way
from connector_app.ui.widgets.line import Line


@dataclass(frozen=True, slots=True)
class Closing:
    """How a promise is closed, on which day, and why."""

    how: ClosedAs
    on: date
    reason: str = ""


class PromiseCard(StepsCard):
    """Asks by signals: `closing_requested(FollowUp, Closing)`, `told_requested(FollowUp)`,
    `change_requested(FollowUp)`, and `open_requested(Ref)` for whom one is; changes nothing itself.
    """

    closing_requested = Signal(object, object)
    told_requested = Signal(object)
    change_requested = Signal(object)
    open_requested = Signal(object)

    def __init__(self, title: str, empty: str, parent: QWidget | None = None) -> None:
        steps = QCoreApplication.translate("PromiseCard", "What to do with this promise")
        super().__init__(title, empty, steps, " lnet", parent)
        self.today = date.min
        self.list.chosen.connect(self._on_chosen)

    def ways(self, key: object) -> Sequence[Way]:
        """Return what can be done: closing and changing while a promise is open, telling while somebody waits."""
        if not isinstance(key, PromiseRow):
            return ()
        promise = key.promise
        found = self._while_open(promise) if promise.closed_as is None else []
        if promise.waits_to_be_told:
            tell = Way("t", self.tr("Told them"), partial(self._ask, self.told_requested.emit, promise))
            found = [*found, tell] if self.closing_first else [tell, *found]
        return found

    @property
    def closing_first(self) -> bool:
        """Tell whether closing a promise is the first thing to do here, else it is telling."""
        return True

    def _while_open(self, promise: FollowUp) -> list[Way]:
        when = self.tr("When was it done? For example: yesterday, Monday, 25/11")
        why = self.tr("Why was it not possible? A few words are enough, or none.")
        change = partial(self._ask, self.change_requested.emit, promise)
        return [
            Way(" ", self.tr("Done"), partial(self._done, promise), hint=self.tr("Space", "the key")),
            Way("l", self.tr("Done earlier"), partial(self._done_earlier, promise), when),
            Way("n", self.tr("Not possible"), partial(self._not_possible, promise), why),
            Way("e", self.tr("Change"), change, leaves=True),
        ]

    def _ask(self, emit: Callable[[FollowUp], None], promise: FollowUp, _words: str) -> str:
        emit(promise)
        return ""

    def _done(self, promise: FollowUp, _words: str) -> str:
        self.closing_requested.emit(promise, Closing(ClosedAs.DONE, self.today))
        return ""

    def _done_earlier(self, promise: FollowUp, words: str) -> str:
        day = parse_day(words, self.today, ahead=False)
        if day is None or day > self.today:
            return self.tr(
                "That was not understood as a day that has been. Write it like yesterday, Monday or 25/11."
            )
        self.closing_requested.emit(promise, Closing(ClosedAs.DONE, day))
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        return ""

    def _not_possible(self, promise: FollowUp, reason: str) -> str:
        self.closing_requested.emit(promise, Closing(ClosedAs.NOT_POSSIBLE, self.today, reason))
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        return ""

    def shown_by(self, key: object) -> Ref | None:
        """Return what a line leads to."""
        return _whom_for(key.promise) if isinstance(key, PromiseRow) else None

    def _on_chosen(self, key: object) -> None:
        if (ref := self.shown_by(key)) is not None:
            self.open_requested.emit(ref)


def promise_line(row: PromiseRow, today: date) -> Line:
    """Return an open promise as a line: for whom, what, who leads, how often, by when."""
    promise = row.promise
    warm = promise.due is not None and promise.due <= today
    aside = " · ".join(filter(None, (who_leads(promise.leads), how_often(promise.repeat))))
    badge = "" if promise.due is None and aside else labels.due(promise.due, today)
    return Line(row.who, promise.what, badge, warm, row, read_first(heeded=row.heeded), aside=aside)


def read_first(*, heeded: bool) -> str:
    """Return the mark of somebody about whom there is something to read before anything is done."""
    return QCoreApplication.translate("TodayPage", "read first") if heeded else ""


def _whom_for(promise: FollowUp) -> Ref | None:
    """Return the person or group that a promise is for, else the conversation it was made in, if there is one."""
    if promise.person_id:
        return Ref(Kind.PERSON, promise.person_id)
    if promise.group_id:
        return Ref(Kind.GROUP, promise.group_id)
    return Ref(Kind.CONVERSATION, promise.conversation_id) if promise.conversation_id else None
