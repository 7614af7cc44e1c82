"""The points of a framework in a plan: how far each is and what shows it, with a form beside each to say so."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget
from shiboken6 import isValid

from connector_app.domain.plan import Plan, Step, StepState
from connector_app.domain.vocabulary import CodeList, Item
from connector_app.scan.findings import Finding
from connector_app.ui.dialogs.later_form import LaterForm
from connector_app.ui.dialogs.step_form import StepForm
from connector_app.ui.labels import isolated, long_date, worded
from connector_app.ui.panes.pane_parts import add_buttons, selectable
from connector_app.ui.plan_labels import framework_word, plan_word
from connector_app.ui.widgets.badge import Badge
from connector_app.ui.widgets.buttons import Button, secondary_button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.words import Words


class PlanStepsCard(Card):
    """`kept(Step, Step before or None)`, `taken_out(Step)`; `scan_requested(form, text)` while a note is typed."""

    kept = Signal(object, object)
    taken_out = Signal(object)
    scan_requested = Signal(object, str)

    def __init__(self, plan: Plan, framework: CodeList, today: date, parent: QWidget | None = None) -> None:
        super().__init__(framework_word(framework), parent)
        self._today = today
        self.writing: list[Button] = []
        self.rooms: list[LaterForm[StepForm]] = []
        for item in framework.items:
            steps = [step for step in plan.steps if step.item == item.code]
            if item.active or steps:
                self._add_point(item, steps)

    @property
    def next_step(self) -> Button | None:
        """Return the button of the first point of which nothing was said yet, else of the last one."""
        empty = [each for each in self.writing if each.property("first")]
        return next(iter(empty or self.writing[-1:]), None)

    @property
    def form_open(self) -> StepForm | None:
        """Return the form in which somebody writes, if one is open."""
        return next((room.form for room in self.rooms if room.isVisible()), None)

    def _add_point(self, item: Item, steps: Sequence[Step]) -> None:
        point = worded(item.label)
        line = QHBoxLayout()
        line.addWidget(Words(point, "strong", wrap=True), 1)
        state = steps[-1].state if steps else StepState.NOT_STARTED
        line.addWidget(Badge(plan_word(state), warm=state is StepState.IN_PROGRESS))
        self.body.addLayout(line)
        asks = item.prompt or item.definition
        if asks:
            self.body.addWidget(Words(worded(asks), "muted", wrap=True))
        for step in steps:
            self._add_step(point, step)
        if steps and not steps[-1].note:
            return  # the note belongs there
        write = secondary_button(self.tr("Write down more…") if steps else self.tr("Write down…"))
        write.setAccessibleName(f"{write.text()} {point}")
        write.setProperty("first", not steps)
        self.writing.append(write)
        self._add_room(write, Step(item.code), point, known=False)

    def _add_step(self, point: str, step: Step) -> None:
        if step.note:
            self.body.addWidget(selectable(step.note))
        facts = [plan_word(step.state)]
        if step.on is not None:
            facts.append(long_date(step.on))
        self.body.addWidget(Words(" · ".join(facts), "muted", wrap=True))
        change = secondary_button(self.tr("Change…"))
        change.setAccessibleName(f"{change.text()} {isolated(step.note) if step.note else point}")
        self._add_room(change, step, point, known=True)

    def _add_room(self, button: Button, step: Step, point: str, *, known: bool) -> None:
        room: LaterForm[StepForm] = LaterForm(button, partial(self._make_form, step, point, known))
        button.clicked.connect(partial(_look_over, room))
        self.rooms.append(room)
        add_buttons(self, button)
        self.body.addWidget(room)

    def _make_form(self, step: Step, point: str, known: bool) -> StepForm:
        form = StepForm(step, point, self._today, known=known)
        before = step if known else None
        form.filled_in.connect(lambda new: self.kept.emit(new, before))
        form.taken_out.connect(lambda: self.taken_out.emit(step))
        form.note.scan_requested.connect(lambda text: self.scan_requested.emit(form, text))
        return form


def _look_over(room: LaterForm[StepForm], _checked: bool = False) -> None:
    room.form.note.look_over()


def show_in(form: StepForm, text: str, found: Sequence[Finding]) -> None:
    """Show in a form what was found in its note, if it is still there."""
    if isValid(form):
        form.note.show_findings(text, found)
