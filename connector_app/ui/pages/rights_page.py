"""Rights: what people asked of the keeper of this record, which records to decide about, what was done here."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from connector_app.application.changes import ChangeSet
from connector_app.application.commands import Command, keep_until, save_request
from connector_app.application.keep_least import LeastPlan, as_shown, plan_least
from connector_app.application.ports import Notebook
from connector_app.application.requests import Asked, asked
from connector_app.application.retention import Review, confirm_day, review
from connector_app.application.rows import Candidate, KeptRow, TrailRow
from connector_app.domain.errors import UserError
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.person import Person
from connector_app.domain.request import Request
from connector_app.ui.context import Context
from connector_app.ui.dialogs.form_drafts import drafts_above
from connector_app.ui.dialogs.request_form import RequestForm
from connector_app.ui.panes.requests_card import RequestsCard
from connector_app.ui.panes.review_card import ReviewCard
from connector_app.ui.panes.stopped_card import StoppedCard
from connector_app.ui.panes.trail_card import PAGE, TrailCard
from connector_app.ui.theme import SPACE_4
from connector_app.ui.widgets.buttons import primary_button
from connector_app.ui.widgets.letters_wide import OF_CARDS, LettersWide
from connector_app.ui.widgets.page_frame import PageFrame
from connector_app.ui.widgets.scrolling import Scrolling


@dataclass(frozen=True, slots=True)
class _View:
    """What the page shows, read in one go."""

    asked: list[Asked]
    stopped: list[KeptRow]
    review: Review
    trail: list[TrailRow]


class RightsPage(PageFrame):
    """Shown a person, it opens the form for what they ask; shown a request, it puts the keyboard on it."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("RightsPage", "People's rights"), parent)
        self._context = context
        self.set_subtitle(self.tr("What people asked of you, and which records you may not need any more."))
        self.add = primary_button(self.tr("Somebody asked something"))
        self.add.clicked.connect(lambda: self._open_form(None))
        self.actions_row.addWidget(self.add)
        self.form = RequestForm()
        self.requests, self.stopped = RequestsCard(), StoppedCard()
        self.review, self.trail = ReviewCard(), TrailCard()
        self._wanted = ""
        self.body.addWidget(self._cards())
        self._wire()

    def showEvent(self, event: QShowEvent) -> None:
        """Look again whenever the page comes up: the day may have changed."""
        super().showEvent(event)
        self.refresh()

    def show_ref(self, ref: object) -> None:
        """Open the form for a person who asks, or show a request."""
        if not isinstance(ref, Ref):
            return
        if ref.kind is Kind.REQUEST:
            self._wanted = ref.id
        elif ref.kind is Kind.PERSON:
            reader = self._context.desk.reader
            self._context.tasks.run(lambda: reader.labels([ref.id]), partial(self._ask_for, ref.id))

    def refresh(self) -> None:
        """Fetch what is shown, in the lane."""
        desk = self._context.desk
        self._context.tasks.run(partial(_look, desk.notebook, desk.clock.today()), self._show, key="rights")

    # -- inside --

    def _cards(self) -> QScrollArea:
        column = LettersWide(OF_CARDS)
        box = column.column
        box.setSpacing(SPACE_4)
        for card in (self.form, self.requests, self.stopped, self.review, self.trail):
            box.addWidget(card)
        box.addStretch(1)
        self._column = Scrolling(column)
        return self._column

    def _wire(self) -> None:
        self.form.filled_in.connect(self._on_filled_in)
        self.form.left.connect(self._close_form)
        self.form.name_typed.connect(self._on_name_typed)
        self.requests.stepped.connect(self._on_stepped)
        self.review.day_confirmed.connect(self._on_day_confirmed)
        self.review.kept.connect(self._on_kept)
        self.stopped.least_requested.connect(self._on_least_requested)
        self.stopped.least_kept.connect(self._on_least_kept)
        self.trail.more_requested.connect(self._on_more)
        for card in (self.requests, self.review, self.stopped):
            card.open_requested.connect(self.open_requested)
        for card in (self.review, self.stopped):
            card.forget_requested.connect(self.forget_requested)
        self._context.changes.changed.connect(self._on_changed)

    def _on_changed(self, _changes: ChangeSet) -> None:
        if self.isVisible():
            self.refresh()

    def _show(self, view: _View) -> None:
        today = self._context.desk.clock.today()
        self.requests.show_requests(view.asked, today)
        self.stopped.show_stopped(view.stopped, today)
        self.review.show_review(view.review, today)
        self.trail.show_rows(view.trail)
        if self._wanted:
            self.requests.choose(self._wanted)
            self._wanted = ""

    # -- the form --

    def _ask_for(self, person_id: str, labels: dict[str, str]) -> None:
        if person_id in labels:
            self._open_form(Candidate(person_id, labels[person_id]))

    def _open_form(self, person: Candidate | None) -> None:
        """Open the form; one that is being filled in stays as it is, unless a person comes to it."""
        if person is None and self.form.isVisible():
            self.form.kind.setFocus()
            return
        self.form.ask(self._context.desk.clock.today(), person)
        self._column.verticalScrollBar().setValue(0)

    def _close_form(self) -> None:
        self.form.hide()
        self.add.setFocus()

    def _on_name_typed(self, text: str) -> None:
        reader = self._context.desk.reader
        self._context.tasks.run(partial(reader.complete, text), self.form.offer, key="rights.names")

    def _on_filled_in(self, request: Request) -> None:
        self._wanted = request.id
        self._carry_out(save_request(request), self.tr("Written down."), self.form.hide)

    # -- steps --

    def _on_stepped(self, request: Request) -> None:
        closed = request.closed_as is not None
        self._carry_out(save_request(request), self.tr("Closed.") if closed else self.tr("Noted."))

    def _on_kept(self, person: Person) -> None:
        self._carry_out(keep_until(person), self.tr("Kept for longer."))

    def _on_least_requested(self, ref: Ref) -> None:
        notebook = self._context.desk.notebook
        self._context.tasks.run(partial(plan_least, notebook, ref.id), self.stopped.show_least, key="rights.least")

    def _on_least_kept(self, plan: LeastPlan) -> None:
        def failed(error: Exception) -> None:
            self.stopped.least.close_form()
            if not isinstance(error, UserError):
                raise error
            self._context.messages.tell(error)
            self.refresh()

        def done() -> None:
            if (drafts := drafts_above(self)) is not None:
                drafts.drop_about(plan.person.id)
            self.stopped.list.setFocus()

        command = partial(as_shown, self._context.desk.notebook, plan)
        self._context.carry_out(command, self.tr("Only the minimum is left."), done=done, failed=failed)

    def _carry_out(self, command: Command, said: str, done: Callable[[], None] | None = None) -> None:
        self._context.carry_out(command, said, done=done)

    def _on_day_confirmed(self) -> None:
        desk = self._context.desk
        self._context.tasks.run(
            partial(confirm_day, desk.notebook, desk.clock.today()), lambda _nothing: self.refresh()
        )

    def _on_more(self, before: int) -> None:
        reader = self._context.desk.reader
        self._context.tasks.run(partial(reader.trail, before, PAGE), self.trail.add_rows, key="rights.trail")


def _look(notebook: Notebook, today: date) -> _View:
    reader = notebook.reader
    return _View(asked(reader), reader.stopped(), review(notebook, today), reader.trail(None, PAGE))
