"""Forgetting somebody, from the plan to the proof: pages laid over a list, and the work in the lane."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from connector_app.application.audit import Via
from connector_app.application.erasure import Proof
from connector_app.application.forget import forget
from connector_app.application.forget_copies import CopiesAfterwards, copy_afterwards
from connector_app.application.forget_plan import ForgetPlan, decided, plan_to_forget
from connector_app.domain.errors import UserError
from connector_app.ui.context import Context
from connector_app.ui.messages import sentence_of
from connector_app.ui.panes.forget_form import ForgetForm
from connector_app.ui.panes.forgotten_view import ForgottenView
from connector_app.ui.widgets.page_stack import PageStack


class ForgetFlow(QObject):
    """Lays its pages over a stack; `shown` when the first is there, `forgotten` when they are gone, `ended`.

    `under_way(bool)` says that it begins, or that it came to nothing.
    """

    shown = Signal()
    under_way = Signal(bool)
    forgotten = Signal()
    ended = Signal()

    def __init__(self, context: Context, stack: PageStack, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._stack = stack
        self.page: ForgetForm | ForgottenView | None = None

    def begin(self, person_id: str) -> None:
        """Look where somebody is named, then show what would go."""
        desk = self._context.desk
        today = desk.clock.today()
        self._context.tasks.run(
            lambda: plan_to_forget(desk.notebook, person_id, today),
            self._show_form,
            key="forget.plan",
            progress_text=self.tr("Looking where they are named …"),
            stoppable=True,
        )

    def _show_form(self, plan: ForgetPlan) -> None:
        form = ForgetForm(plan, self._context.desk.clock.today())
        form.left.connect(self._end)
        form.confirmed.connect(lambda kept, themes: self._on_confirmed(form, plan, kept, themes))
        self._lay(form)
        self.shown.emit()

    def _on_confirmed(self, form: ForgetForm, plan: ForgetPlan, kept: frozenset[int], keep_themes: bool) -> None:
        form.begin()
        self.under_way.emit(True)
        desk = self._context.desk
        decision = decided(plan, kept, keep_themes=keep_themes)

        def work(told: Callable[[float], None]) -> Proof:
            return forget(desk, decision, Via.WINDOW, told)

        def failed(error: Exception) -> None:
            if isinstance(error, UserError) and error.code == "forgotten_not_proved":
                self._show_proof(None, sentence_of(error))
                return
            form.begin_again()
            self.under_way.emit(False)
            if not isinstance(error, UserError):
                raise error
            self._context.messages.tell(error)
            if error.code == "plan_outdated":
                self.begin(plan.person.id)

        self._context.tasks.run_long(work, self._show_proof, form.progress.say, failed)

    def _show_proof(self, proof: Proof | None, trouble: str = "") -> None:
        view = ForgottenView(proof, trouble)
        view.left.connect(self._end)
        self._lay(view)
        self.forgotten.emit()
        view.begin_copy()
        notebook = self._context.desk.notebook

        def done(found: CopiesAfterwards) -> None:
            if self.page is view:
                view.drop_requested.connect(lambda: self._drop(view, found))
                view.say_copies(found)

        def failed(error: Exception) -> None:
            if not isinstance(error, UserError):
                raise error
            if self.page is view:
                view.say_no_copy(sentence_of(error))
            else:
                self._context.messages.tell(error)

        def work(told: Callable[[float], None]) -> CopiesAfterwards:
            return copy_afterwards(notebook, told)

        def told(share: float) -> None:
            if self.page is view:
                view.progress.say(share)

        self._context.tasks.run_long(work, done, told, failed, key="forget.copy")

    def _drop(self, view: ForgottenView, found: CopiesAfterwards) -> None:
        notebook = self._context.desk.notebook

        def done(count: int) -> None:
            if self.page is view:
                view.say_dropped(count, found)

        self._context.tasks.run(lambda: notebook.drop_older_copies(found.copy), done)

    def _lay(self, page: ForgetForm | ForgottenView) -> None:
        self._take_off()
        self.page = page
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        page.take_focus()

    def _take_off(self) -> None:
        if self.page is not None:
            page, self.page = self.page, None
            self._stack.removeWidget(page)
            page.deleteLater()

    def _end(self) -> None:
        self._take_off()
        self.ended.emit()
