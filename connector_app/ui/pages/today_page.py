"""Today: what was promised, who was met lately, and the two things one comes here to do."""

from dataclasses import replace
from datetime import date
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from connector_app.application.changes import ChangeSet
from connector_app.application.commands import Command, save_follow_up
from connector_app.application.requests import Asked
from connector_app.application.retention import mark_open
from connector_app.application.rows import ConversationRow, FollowUpRow, PersonRow
from connector_app.domain.days import parse_day
from connector_app.domain.errors import RuleBroken
from connector_app.domain.followup import ClosedAs, FollowUp
from connector_app.domain.noun import Kind, Ref
from connector_app.text import QT_TRANSLATE_NOOP
from connector_app.ui import labels
from connector_app.ui.actions import PageKey
from connector_app.ui.context import Context
from connector_app.ui.dialogs.request_words import request_kind, state
from connector_app.ui.panes.today_view import LATELY, OPEN, PROMISES, TodayView, look
from connector_app.ui.theme import SPACE_4
from connector_app.ui.widgets.buttons import primary_button, secondary_button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.chip_row import ChipRow
from connector_app.ui.widgets.empty_state import EmptyState
from connector_app.ui.widgets.inline_question import InlineQuestion
from connector_app.ui.widgets.line_list import Line, LineList
from connector_app.ui.widgets.page_frame import PageFrame
from connector_app.ui.widgets.words import Words

_KINDS = frozenset({Kind.FOLLOW_UP, Kind.CONVERSATION, Kind.PERSON, Kind.CONSENT, Kind.REQUEST})
# Below this width, in letters, the cards stand under each other.
_TWO_COLUMNS = 100


class TodayPage(PageFrame):
    """Space closes a promise as done today, L as done earlier (asks the date), N as not possible (asks why)."""

    page_keys: ClassVar[tuple[PageKey, ...]] = (
        PageKey("Space", QT_TRANSLATE_NOOP("Keys", "Done today")),
        PageKey("L", QT_TRANSLATE_NOOP("Keys", "Done earlier: asks for the day")),
        PageKey("N", QT_TRANSLATE_NOOP("Keys", "Not possible: asks why")),
        PageKey("Return", QT_TRANSLATE_NOOP("Keys", "Show what a line is about")),
    )

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("TodayPage", "Today"), parent)
        self._context = context
        self._log = primary_button(self.tr("Log a conversation"))
        self._record = secondary_button(self.tr("Record an exchange"))
        self._log.clicked.connect(lambda: self.log_requested.emit(""))
        self._record.clicked.connect(lambda: self.exchange_requested.emit(""))
        self.actions_row.addWidget(self._record)
        self.actions_row.addWidget(self._log)
        self.promises = LineList(self.tr("To follow up"), 12, marks_always=True)
        self.promises.listen_for(" ln")
        self.requests = LineList(self.tr("Somebody waits for an answer"), 4)
        self.conversations = LineList(self.tr("Conversations lately"), LATELY)
        self.people = LineList(self.tr("People met lately"), LATELY)
        self._empty = EmptyState(
            self.tr(
                "Here you will see what you promised and whom you met lately. One conversation is enough to begin."
            ),
            self.tr("Log a conversation"),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self._cards())
        self._stack.addWidget(self._empty)
        self.body.addWidget(self._stack)
        self._wire()

    def _cards(self) -> QWidget:
        self._asked = Card(self.tr("Somebody waits for an answer"))
        self._asked.body.addWidget(self.requests)
        self._asked.hide()
        todo = Card(self.tr("To follow up"))
        self._nothing = Words(self.tr("Nothing promised is open. Well done."), "muted", wrap=True)
        self._more = Words(tone="muted")
        self._done = secondary_button(self.tr("Done"), self.tr("Space", "the key"))
        self._earlier = secondary_button(self.tr("Done earlier"), "L")
        self._not_possible = secondary_button(self.tr("Not possible"), "N")
        self._buttons = ChipRow()
        self._buttons.set_chips([self._done, self._earlier, self._not_possible])
        self._question = InlineQuestion()
        for widget in (self._nothing, self.promises, self._more, self._buttons, self._question):
            todo.body.addWidget(widget)
        lately, people = Card(self.tr("Conversations lately")), Card(self.tr("People met lately"))
        lately.body.addWidget(self.conversations)
        people.body.addWidget(self.people)
        left, right = QVBoxLayout(), QVBoxLayout()
        for box, cards in ((left, (self._asked, todo)), (right, (lately, people))):
            box.setSpacing(SPACE_4)
            for card in cards:
                box.addWidget(card)
            box.addStretch()
        content = QWidget()
        content.setProperty("plain", "true")
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(SPACE_4)
        self._columns.addLayout(left, 3)
        self._columns.addLayout(right, 2)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.viewport().setAutoFillBackground(False)
        scroll.setWidget(content)
        return scroll

    def _wire(self) -> None:
        self._empty.asked.connect(lambda: self.log_requested.emit(""))
        self.promises.key_pressed.connect(self._on_key)
        self.promises.chosen.connect(self._on_promise_chosen)
        self.requests.chosen.connect(self.open_requested)
        self.conversations.chosen.connect(self.open_requested)
        self.people.chosen.connect(self.open_requested)
        for button, letter in ((self._done, " "), (self._earlier, "l"), (self._not_possible, "n")):
            button.clicked.connect(lambda _=False, key=letter: self._press(key))
        self._question.cancelled.connect(self.promises.setFocus)
        self._context.changes.changed.connect(self._on_changed)

    # -- showing --

    def showEvent(self, event: QShowEvent) -> None:
        """Look again whenever the page comes up: the day may have changed."""
        super().showEvent(event)
        desk = self._context.desk
        self._context.tasks.run(partial(mark_open, desk.notebook, desk.clock.today()), lambda _nothing: None)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards beside or under each other."""
        super().resizeEvent(event)
        wide = self.width() >= _TWO_COLUMNS * self.fontMetrics().averageCharWidth()
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(direction)

    def refresh(self) -> None:
        """Fetch what is shown, in the lane."""
        desk = self._context.desk
        self._context.tasks.run(partial(look, desk.reader, desk.clock.today()), self._show, key="today")

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.kinds & _KINDS and self.isVisible():
            self.refresh()

    def _show(self, view: TodayView) -> None:
        today = self._context.desk.clock.today()
        self.set_subtitle(labels.long_date(today))
        self._stack.setCurrentIndex(1 if view.empty else 0)
        self.promises.set_lines([_promise_line(row, today) for row in view.promises])
        self.requests.set_lines([_request_line(each, today) for each in view.requests])
        self._asked.setVisible(bool(view.requests))
        self.conversations.set_lines([_conversation_line(row, today) for row in view.conversations])
        self.people.set_lines([_person_line(row, today) for row in view.people])
        some = bool(view.promises)
        self._nothing.setVisible(not some)
        self.promises.setVisible(some)
        self._buttons.setVisible(some)
        self._say_how_many_more(0)
        if len(view.promises) == PROMISES:  # there may be very many: the page does not wait for their number
            reader = self._context.desk.reader
            self._context.tasks.run(
                lambda: reader.count(OPEN) - PROMISES, self._say_how_many_more, key="today.more"
            )

    def _say_how_many_more(self, hidden: int) -> None:
        self._more.setText(self.tr("and %n more", None, hidden) if hidden > 0 else "")
        self._more.setVisible(hidden > 0)

    # -- closing --

    def _press(self, letter: str) -> None:
        line = self.promises.current
        if line is not None and isinstance(line.key, FollowUpRow):
            self._on_key(line.key, letter)

    def _on_key(self, row: FollowUpRow, letter: str) -> None:
        if letter == " ":
            self._question.close_question()
            self._close(row, ClosedAs.DONE, self._context.desk.clock.today(), "")
        elif letter == "l":
            ask = self.tr("When was it done? For example: yesterday, monday, 12 nov")
            self._question.ask(ask, lambda text: self._close_earlier(row, text))
        else:
            ask = self.tr("Why was it not possible? A few words are enough, or none.")
            self._question.ask(ask, lambda text: self._close_as_not_possible(row, text))

    def _close_earlier(self, row: FollowUpRow, text: str) -> str:
        """Close with the date typed; return what is wrong with it, or nothing."""
        today = self._context.desk.clock.today()
        day = parse_day(text, today, ahead=False)
        if day is None or day > today:
            return self.tr(
                "That was not understood as a day that has been. Write it like yesterday, monday or 12/11."
            )
        self._close(row, ClosedAs.DONE, day, "")
        return ""

    def _close_as_not_possible(self, row: FollowUpRow, text: str) -> str:
        self._close(row, ClosedAs.NOT_POSSIBLE, self._context.desk.clock.today(), text)
        return ""

    def _close(self, row: FollowUpRow, how: ClosedAs, on: date, reason: str) -> None:
        reader = self._context.desk.reader
        said = self.tr("Done.") if how is ClosedAs.DONE else self.tr("Closed as not possible.")

        def command() -> Command:
            found = reader.get(Ref(Kind.FOLLOW_UP, row.id))
            if not isinstance(found, FollowUp):
                raise RuleBroken("gone")
            return save_follow_up(replace(found, closed_as=how, closed_on=on, reason=reason))

        self._context.carry_out(command, said)
        self.promises.setFocus()

    def _on_promise_chosen(self, row: FollowUpRow) -> None:
        if row.person_id:
            self.open_requested.emit(Ref(Kind.PERSON, row.person_id))


def _promise_line(row: FollowUpRow, today: date) -> Line:
    warm = row.due is not None and row.due <= today
    mark = QCoreApplication.translate("TodayPage", "read first") if row.heeded else ""
    return Line(row.person, row.what, labels.due(row.due, today), warm, row, mark)


def _request_line(asked: Asked, today: date) -> Line:
    request = asked.request
    key = Ref(Kind.REQUEST, request.id)
    return Line(asked.who, request_kind(request.kind), state(request, today), warm=True, key=key)


def _conversation_line(row: ConversationRow, today: date) -> Line:
    people = ", ".join(row.people)
    return Line(people, row.snippet, labels.day(row.on, today), key=Ref(Kind.CONVERSATION, row.id))


def _person_line(row: PersonRow, today: date) -> Line:
    badge = labels.day(row.last_on, today) if row.last_on else ""
    return Line(row.label, row.hint, badge, key=Ref(Kind.PERSON, row.id))
