"""Today: what was promised, who waits or went quiet, and the two things one comes here to do."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFocusEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from connector_app.application.changes import ChangeSet
from connector_app.application.heard_reader import WaitingToHear
from connector_app.application.offers import Pair, suggestions
from connector_app.application.retention import mark_open
from connector_app.domain.noun import Kind, Ref
from connector_app.text import QT_TRANSLATE_NOOP
from connector_app.ui import labels
from connector_app.ui.actions import PageKey
from connector_app.ui.context import Context
from connector_app.ui.dialogs.follow_up_form import FollowUpForm
from connector_app.ui.panes.begun_row import BegunRow
from connector_app.ui.panes.calendar_leaving_card import CalendarLeavingCard
from connector_app.ui.panes.follow_up_steps import FollowUpSteps
from connector_app.ui.panes.heard_steps import HeardSteps
from connector_app.ui.panes.lines_card import LinesCard
from connector_app.ui.panes.meeting_card import MeetingCard
from connector_app.ui.panes.not_heard_card import NotHeardCard
from connector_app.ui.panes.to_follow_up_card import ToFollowUpCard
from connector_app.ui.panes.today_lines import (
    conversation_line,
    offer_line,
    person_line,
    request_line,
    thanks_line,
)
from connector_app.ui.panes.today_view import (
    ALL_PROMISES,
    FEW,
    LATELY,
    OFFERS,
    PROMISES,
    TodayFigures,
    TodayView,
    count,
    look,
)
from connector_app.ui.panes.waiting_card import WaitingCard
from connector_app.ui.tasks import InTurns
from connector_app.ui.theme import SPACE_4
from connector_app.ui.widgets.buttons import primary_button, secondary_button
from connector_app.ui.widgets.day_watch import DayWatch
from connector_app.ui.widgets.empty_state import EmptyState
from connector_app.ui.widgets.page_frame import PageFrame
from connector_app.ui.widgets.page_stack import PageStack
from connector_app.ui.widgets.scrolling import Scrolling
from connector_app.ui.widgets.tab_order import let_tab_go_on, stops_in

_KINDS = frozenset(
    {
        Kind.FOLLOW_UP,
        Kind.CONVERSATION,
        Kind.PERSON,
        Kind.GROUP,
        Kind.CONSENT,
        Kind.REQUEST,
        Kind.STRENGTH,
        Kind.NEED,
        Kind.MATCH,
        Kind.INSIGHT,
        Kind.RESPONSE,
    }
)
# Below this width, in letters, the cards stand under each other.
_TWO_COLUMNS = 100


class TodayPage(PageFrame):
    """What is to be done stands in cards, each with its keys; what has nothing to say is not there."""

    page_keys: ClassVar[tuple[PageKey, ...]] = (
        PageKey("Space", QT_TRANSLATE_NOOP("Keys", "Done today")),
        PageKey("L", QT_TRANSLATE_NOOP("Keys", "Done earlier: asks for the day")),
        PageKey("N", QT_TRANSLATE_NOOP("Keys", "Not possible: asks why")),
        PageKey("E", QT_TRANSLATE_NOOP("Keys", "Change a promise")),
        PageKey("T", QT_TRANSLATE_NOOP("Keys", "They were told what became of it")),
        PageKey(
            "C", QT_TRANSLATE_NOOP("Keys", "We spoke: log a conversation with somebody not heard from lately")
        ),
        PageKey("S", QT_TRANSLATE_NOOP("Keys", "Let the reminder of somebody not heard from rest")),
        PageKey("Return", QT_TRANSLATE_NOOP("Keys", "Show what a line is about")),
    )

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("TodayPage", "Today"), parent)
        self._context = context
        self._everything = False
        self._form: FollowUpForm | None = None
        self._most = PROMISES
        self._changes = 0
        self._weighed: tuple[int, date] | None = None
        self._log = primary_button(self.tr("Log a conversation"))
        self._record = secondary_button(self.tr("Record an exchange"))
        self.actions_row.addWidget(self._record)
        self.actions_row.addWidget(self._log)
        self._make_cards()
        self._empty = EmptyState(
            self.tr(
                "Here you will see what you promised and whom you met lately. One conversation is enough to begin."
            ),
            self.tr("Log a conversation"),
            self.tr("Bring in people from a file"),
        )
        self._stack = PageStack()
        self._stack.addWidget(cards := self._lay_out())
        self._cards = cards
        self._stack.addWidget(self._empty)
        self.begun = BegunRow(self._log)
        self.begun.chosen.connect(self.draft_requested)
        self.body.addWidget(self.begun)
        self.body.addWidget(self._stack)
        self._days = DayWatch(context.desk.clock.today, self)
        self._wire()

    # -- making --

    def _make_cards(self) -> None:
        self.steps = FollowUpSteps(self._context, self._make_form, self)
        self.requests = LinesCard(self.tr("Somebody waits for an answer"), FEW)
        self.heard = HeardSteps(self._context, self)
        self.promises = ToFollowUpCard()
        self.meeting = MeetingCard(self._context)
        self.calendar = CalendarLeavingCard(self._context)
        self.offers = LinesCard(self.tr("Offers that meet a need"), OFFERS)
        self.waiting = WaitingCard()
        self.quiet = NotHeardCard()
        self.thanks = LinesCard(self.tr("Thanks"), FEW)
        self.conversations = LinesCard(self.tr("Conversations lately"), LATELY)
        self.people = LinesCard(self.tr("People met lately"), LATELY)

    def _lay_out(self) -> QWidget:
        left, right = QVBoxLayout(), QVBoxLayout()
        self._left = left
        first = (self.requests, self.meeting, self.calendar, self.promises, self.offers, self.conversations)
        second = (self.waiting, self.quiet, self.thanks, self.people)
        for box, cards in ((left, first), (right, second)):
            box.setSpacing(SPACE_4)
            for card in cards:
                box.addWidget(card)
            box.addStretch()
        content = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(SPACE_4)
        self._columns.addLayout(left, 3)
        self._columns.addLayout(right, 2)
        return Scrolling(content)

    def _make_form(self) -> FollowUpForm:
        """Return the form for a promise, above the promises; made when somebody first asks for it."""
        self._form = form = FollowUpForm()
        form.left.connect(self.promises.take_keyboard)
        self._left.insertWidget(self._left.indexOf(self.requests) + 1, form)
        let_tab_go_on(self.requests.list, stops_in(form))
        return form

    def _wire(self) -> None:
        for button in (self._log, self._empty.button):
            button.clicked.connect(lambda: self.log_requested.emit(None))
        self._empty.also_asked.connect(lambda: self.bring_in_requested.emit(None))
        self._record.clicked.connect(lambda: self.exchange_requested.emit(""))
        for card in (self.requests, self.offers, self.thanks, self.conversations, self.people):
            card.list.chosen.connect(self.open_requested)
        for steps_card in (self.promises, self.waiting, self.quiet):
            steps_card.open_requested.connect(self.open_requested)
        self.steps.serve(self.promises)
        self.steps.serve(self.waiting)
        self.waiting.heard_told_requested.connect(self.heard.tell_today)
        self.waiting.everybody_requested.connect(lambda: self.open_requested.emit(Ref(Kind.RESPONSE, "")))
        self.promises.promise_requested.connect(self.steps.begin)
        self.promises.everything_chosen.connect(self._on_everything)
        self.promises.more_requested.connect(self._on_more)
        self.promises.meeting_requested.connect(self.meeting.ask)
        self.promises.calendar_requested.connect(self.calendar.ask)
        for sheet in (self.meeting, self.calendar):
            sheet.left.connect(self.promises.take_keyboard)
        self.quiet.log_requested.connect(self.log_requested)
        self.quiet.rest_requested.connect(self.steps.rest_reminder)
        self._context.changes.changed.connect(self._on_changed)
        self._days.changed.connect(self._on_day)

    # -- what others call --

    def promise(self) -> None:
        """Open the form in which something is promised."""
        self._stack.setCurrentWidget(self._cards)
        self.steps.begin()

    def ask_for_meeting(self) -> None:
        """Ask what is to stand on a page for a meeting."""
        self._stack.setCurrentWidget(self._cards)
        self.meeting.ask()

    # -- showing --

    def showEvent(self, event: QShowEvent) -> None:
        """Look again whenever the page comes up: the day may have changed."""
        super().showEvent(event)
        self._mark_open()
        self.refresh()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Lead whoever comes here to what is to be done, where it is known already."""
        super().focusInEvent(event)
        self._lead_keyboard()

    def _lead_keyboard(self) -> None:
        if self.hasFocus() and self.promises.list.lines and self.promises.list.isVisible():
            self.promises.take_keyboard()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards beside or under each other."""
        super().resizeEvent(event)
        wide = self.width() >= _TWO_COLUMNS * self.fontMetrics().averageCharWidth()
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(direction)

    def refresh(self) -> None:
        """Fetch what is shown, in the lane."""
        desk = self._context.desk
        read = partial(look, desk.reader, desk.clock.today(), everything=self._everything, most=self._most)
        self._context.tasks.run(read, self._show, key="today")
        self._context.tasks.run(desk.notebook.drafts, self.begun.show_drafts, key="today.drafts")
        waits = partial(desk.reader.heard.waiting, FEW)
        self._context.tasks.run(waits, self._show_heard, key="today.heard")

    def _weigh_offers(self) -> None:
        """Look who could help whom, unless nothing has changed since: it takes longest, so it is done last."""
        desk = self._context.desk
        today = desk.clock.today()
        now = self._changes, today
        if self._weighed != now:
            weigh = partial(suggestions, desk.reader.offers, desk.vocabulary.categories, today, OFFERS)
            self._context.tasks.run_aside(weigh, partial(self._show_offers, now), key="today.offers")

    def _mark_open(self) -> None:
        desk = self._context.desk
        self._context.tasks.run(partial(mark_open, desk.notebook, desk.clock.today()), lambda _nothing: None)

    def _on_changed(self, changes: ChangeSet) -> None:
        self._changes += 1  # nearly everything has to do with who could help whom
        if changes.kinds & _KINDS and self.isVisible():
            self.refresh()

    def _on_day(self, _day: date) -> None:
        if self.isVisible():
            self._mark_open()
            self.refresh()

    def _on_everything(self, everything: bool) -> None:
        self._everything = everything
        self.refresh()

    def _on_more(self) -> None:
        self._most = ALL_PROMISES
        self.refresh()

    def _show(self, view: TodayView) -> InTurns:
        today = self._context.desk.clock.today()
        self.set_subtitle(labels.long_date(today))
        at_work = any(
            not each.isHidden() for each in (self._form, self.meeting, self.calendar) if each is not None
        )
        self._stack.setCurrentWidget(self._empty if view.empty and not at_work else self._cards)
        self.requests.show_lines([request_line(each, today) for each in view.requests])
        self.promises.show_promises(view.promises, today)
        self._lead_keyboard()  # one came here to see what is to be done: one key does it
        yield
        self.waiting.show_waiting(view.waiting, today)
        self.quiet.show_quiet(view.quiet, today)
        yield
        self.thanks.show_lines([thanks_line(row, today) for row in view.thanks])
        yield
        self.conversations.show_lines([conversation_line(row, today) for row in view.conversations])
        self.people.show_lines([person_line(row, today) for row in view.people])
        if view.figures is not None:
            self._show_figures(view.figures)
        else:  # there are very many: the page does not wait for their number
            reader = self._context.desk.reader
            self._context.tasks.run(partial(count, reader, today), self._show_figures, key="today.figures")
        self._weigh_offers()

    def _show_offers(self, asked: tuple[int, date], found: Sequence[Pair]) -> None:
        self._weighed = asked
        self.offers.show_lines([offer_line(each) for each in found])

    def _show_heard(self, found: WaitingToHear) -> None:
        self.waiting.show_heard(found, self._context.desk.clock.today())

    def _show_figures(self, figures: TodayFigures) -> None:
        self.promises.show_figures(figures)
        self.waiting.show_total(figures.waiting, figures.waiting_due)
