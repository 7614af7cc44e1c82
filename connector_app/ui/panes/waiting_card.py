"""Waiting to hear back: what a service leads or took over, and of which nobody has told them."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from connector_app.application.today_reader import PromiseRow
from connector_app.domain.followup import ClosedAs, FollowUp
from connector_app.ui.dialogs.follow_up_words import span
from connector_app.ui.panes.follow_up_steps import FollowUpSteps
from connector_app.ui.panes.steps_card import StepsCard, Way
from connector_app.ui.panes.to_follow_up_card import read_first, whom_for
from connector_app.ui.widgets.line_list import Line
from connector_app.ui.widgets.words import Words


class WaitingCard(StepsCard):
    """`open_requested(Ref)` names whom something is for, `change_requested(FollowUp)` a promise to change."""

    open_requested = Signal(object)
    change_requested = Signal(object)

    def __init__(self, steps: FollowUpSteps, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("WaitingCard", "Waiting to hear back"),
            "",
            translate("WaitingCard", "What to do about this"),
            "te ",
            parent,
        )
        self._steps = steps
        self.figure = Words(tone="muted", wrap=True)
        self.body.insertWidget(1, self.figure)
        self.list.chosen.connect(self._on_chosen)
        self.hide()

    def show_waiting(self, rows: Sequence[PromiseRow], today: date) -> None:
        """Show these, or nothing."""
        self.show_lines([_line(row, today) for row in rows])
        self.empty.hide()
        self.setVisible(bool(rows))

    def show_total(self, total: int) -> None:
        """Say how many people and groups wait."""
        self.figure.setText(self.tr("%n person(s) or group(s) still wait to hear back.", None, total))

    def ways(self, key: object) -> Sequence[Way]:
        """Return what can be done: tell them, and while it is open, close or change it."""
        if not isinstance(key, PromiseRow):
            return ()
        promise = key.promise
        found = [Way("t", self.tr("Told them"), partial(self._told, promise))]
        if promise.closed_as is None:
            done = Way(" ", self.tr("Done"), partial(self._done, promise), hint=self.tr("Space", "the key"))
            found += [done, Way("e", self.tr("Change"), partial(self._change, promise), leaves=True)]
        return found

    def _told(self, promise: FollowUp, _words: str) -> str:
        self._steps.told(promise)
        return ""

    def _done(self, promise: FollowUp, _words: str) -> str:
        self._steps.done(promise)
        return ""

    def _change(self, promise: FollowUp, _words: str) -> str:
        self.change_requested.emit(promise)
        return ""

    def _on_chosen(self, row: PromiseRow) -> None:
        if (whom := whom_for(row.promise)) is not None:
            self.open_requested.emit(whom)


def _line(row: PromiseRow, today: date) -> Line:
    handed_over = row.promise.closed_as is ClosedAs.HANDED_OVER
    aside = QCoreApplication.translate("WaitingCard", "handed over") if handed_over else ""
    return Line(row.who, row.promise.what, span(row.since, today), key=row, mark=read_first(row), aside=aside)
