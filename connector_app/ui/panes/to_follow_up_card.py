"""To follow up: what was promised, the most urgent first; each closed, moved or changed by one key."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from connector_app.application.today_reader import PromiseRow
from connector_app.domain.followup import FollowUp
from connector_app.domain.noun import Kind, Ref
from connector_app.ui import labels
from connector_app.ui.dialogs.follow_up_words import how_often, who_leads
from connector_app.ui.panes.follow_up_steps import FollowUpSteps
from connector_app.ui.panes.pane_parts import add_buttons, flush_link
from connector_app.ui.panes.steps_card import StepsCard, Way
from connector_app.ui.panes.today_view import PROMISES, TodayFigures
from connector_app.ui.widgets.line_list import Line
from connector_app.ui.widgets.words import Words

_MOST = 12


class ToFollowUpCard(StepsCard):
    """`open_requested(Ref)` names whom a promise is for, `change_requested(FollowUp)` one to change.

    `promise_requested` asks for a new one, `everything_chosen(bool)` for those that are not for today too.
    """

    open_requested = Signal(object)
    change_requested = Signal(object)
    promise_requested = Signal()
    everything_chosen = Signal(bool)

    def __init__(self, steps: FollowUpSteps, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("ToFollowUpCard", "To follow up"),
            translate("ToFollowUpCard", "Nothing promised is open. Well done."),
            translate("ToFollowUpCard", "What to do with this promise"),
            " lnet",
            parent,
        )
        self._steps = steps
        self._everything = False
        self.list.set_most(_MOST)
        self.list.chosen.connect(self._on_chosen)
        self.more = Words(tone="muted")
        self.more.hide()
        self.body.insertWidget(self.body.indexOf(self.list) + 1, self.more)
        self.add = flush_link(self.tr("Promise something"))
        self.add.clicked.connect(self.promise_requested)
        self.others = flush_link("")
        self.others.clicked.connect(self._on_others)
        self.others.hide()
        add_buttons(self, self.add, self.others)
        QWidget.setTabOrder(self.question.cancel, self.add)
        QWidget.setTabOrder(self.add, self.others)

    def take_keyboard(self) -> None:
        """Take the keyboard where something can be done: the list, else what begins a new promise."""
        (self.list if self.list.lines else self.add).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_promises(self, rows: Sequence[PromiseRow], today: date) -> None:
        """Show these promises."""
        self.show_lines([_line(row, today) for row in rows])
        if len(rows) < PROMISES:
            self.more.hide()

    def show_figures(self, figures: TodayFigures) -> None:
        """Say how many more there are than are shown, and how many are not for today."""
        hidden = (figures.open if self._everything else figures.shown) - PROMISES
        self.more.setText(self.tr("and %n more", None, hidden) if hidden > 0 else "")
        self.more.setVisible(hidden > 0)
        other = figures.open - figures.shown
        text = self.tr("%n not for today", None, other)
        self.others.set_text(self.tr("Only those for today") if self._everything else text)
        self.others.setVisible(other > 0)
        if other > 0:
            self.empty.setText(self.tr("Nothing is promised for today."))
        else:
            self.empty.setText(self.tr("Nothing promised is open. Well done."))

    def ways(self, key: object) -> Sequence[Way]:
        """Return what can be done about a promise."""
        if not isinstance(key, PromiseRow):
            return ()
        promise = key.promise
        when = self.tr("When was it done? For example: yesterday, monday, 12 nov")
        why = self.tr("Why was it not possible? A few words are enough, or none.")
        found = [
            Way(" ", self.tr("Done"), partial(self._done, promise), hint=self.tr("Space", "the key")),
            Way("l", self.tr("Done earlier"), partial(self._after, self._steps.done_earlier, promise), when),
            Way("n", self.tr("Not possible"), partial(self._after, self._steps.not_possible, promise), why),
            Way("e", self.tr("Change"), partial(self._change, promise), leaves=True),
        ]
        if promise.waits_to_be_told:
            found.append(Way("t", self.tr("Told them"), partial(self._told, promise)))
        return found

    def _done(self, promise: FollowUp, _words: str) -> str:
        self._steps.done(promise)
        return ""

    def _told(self, promise: FollowUp, _words: str) -> str:
        self._steps.told(promise)
        return ""

    def _change(self, promise: FollowUp, _words: str) -> str:
        self.change_requested.emit(promise)
        return ""

    def _after(self, step: Callable[[FollowUp, str], str], promise: FollowUp, words: str) -> str:
        wrong = step(promise, words)
        if not wrong:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        return wrong

    def _on_others(self) -> None:
        self._everything = not self._everything
        self.everything_chosen.emit(self._everything)

    def _on_chosen(self, row: PromiseRow) -> None:
        if (whom := whom_for(row.promise)) is not None:
            self.open_requested.emit(whom)


def whom_for(promise: FollowUp) -> Ref | None:
    """Return the person or group that a promise is for, else the conversation it was made in, if there is one."""
    if promise.person_id:
        return Ref(Kind.PERSON, promise.person_id)
    if promise.group_id:
        return Ref(Kind.GROUP, promise.group_id)
    return Ref(Kind.CONVERSATION, promise.conversation_id) if promise.conversation_id else None


def read_first(row: object) -> str:
    """Return what is said of somebody about whom there is something to read before anything is done."""
    return QCoreApplication.translate("TodayPage", "read first") if getattr(row, "heeded", False) else ""


def _line(row: PromiseRow, today: date) -> Line:
    promise = row.promise
    warm = promise.due is not None and promise.due <= today
    asides = [text for text in (who_leads(promise.leads), how_often(promise.repeat)) if text]
    badge = labels.due(promise.due, today)
    if promise.due is None and asides:
        badge = ""
    return Line(row.who, promise.what, badge, warm, row, read_first(row), aside=" · ".join(asides))
