"""Plans: what partner services mean to do, shaped by what people said, and evidence by a framework's points."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QScrollArea, QWidget
from shiboken6 import isValid

from connector_app.application.commands import Command, delete
from connector_app.application.heard_commands import save_plan
from connector_app.application.plan_words import approve_plan, not_shaped_by, shaped_by, with_step, without_step
from connector_app.application.ports import Reader
from connector_app.application.quotes import Scan
from connector_app.domain.errors import Refused
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.organisation import Organisation
from connector_app.domain.plan import Plan, Step
from connector_app.scan.findings import Finding
from connector_app.ui.context import Context
from connector_app.ui.dialogs.plan_form import PlanForm
from connector_app.ui.dialogs.step_form import StepForm
from connector_app.ui.labels import isolated
from connector_app.ui.panes.kept_view import KeptView
from connector_app.ui.panes.list_page import MakePane
from connector_app.ui.panes.plan_pane import PlanPane, PlanReading, read_plan
from connector_app.ui.panes.plan_steps_card import show_in
from connector_app.ui.plan_labels import framework_word, frameworks_of_plans
from connector_app.ui.widgets.line import Line

_KINDS = frozenset({Kind.PLAN, Kind.INSIGHT, Kind.ORGANISATION})


class PlansView(KeptView):
    """The list of plans, each with its pane."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            "heard.plans",
            _KINDS,
            title=QCoreApplication.translate("PlansView", "Plans and evidence"),
            add=QCoreApplication.translate("PlansView", "Add a plan, or evidence"),
            empty=QCoreApplication.translate(
                "PlansView",
                "Here you keep what services plan, how people shaped it, and what shows that people were heard.",
            ),
            parent=parent,
        )
        self._partners: Sequence[Organisation] = ()
        self._adds = False
        self.list.listen_for("ensw")
        self.list.key_pressed.connect(self._on_key)

    def read(self, reader: Reader) -> Sequence[Line]:
        """Read the plans, those begun last first, and the partners whose plans they may be."""
        partners = [row.organisation for row in reader.heard.organisations()]
        names = {each.id: each.name for each in partners}
        self._partners = partners
        return [self._line(plan, names) for plan in reader.heard.plans()]

    def show_read(self, found: Sequence[Line]) -> None:
        """Show the plans, and the form for another where that was asked for meanwhile."""
        super().show_read(found)
        if self._adds:
            self._adds = False
            self.add.click()

    def begin(self) -> None:
        """Open the form for another plan once the partners are read that it offers."""
        self._adds = True
        self.refresh()

    def read_one(self, reader: Reader, id_: str) -> MakePane | None:
        """Read one plan with what shaped it."""
        found = read_plan(reader, id_)
        return partial(self._pane, found) if found else None

    def new_form(self) -> PlanForm:
        """Make the form for another plan."""
        today = self._context.desk.clock.today()
        frameworks = frameworks_of_plans(self._context.desk.vocabulary)
        first = frameworks[0].code if frameworks else ""
        form = PlanForm(Plan(title="", framework=first, began_on=today), frameworks, self._partners, today)
        form.filled_in.connect(self._on_new)
        return form

    @property
    def pane(self) -> PlanPane | None:
        """Return the pane of the plan beside the list, if one is there."""
        scroll = self.split.widget(1)
        pane = scroll.widget() if isinstance(scroll, QScrollArea) else None
        return pane if isinstance(pane, PlanPane) else None

    # -- inside --

    def _line(self, plan: Plan, names: Mapping[str, str]) -> Line:
        framework = self._context.desk.vocabulary.lists.get(plan.framework)
        partner = names.get(plan.organisation_id or "", "")
        text = " · ".join(filter(None, (framework_word(framework) if framework else "", isolated(partner))))
        state = self.tr("approved") if plan.approved else self.tr("not approved yet")
        return Line(plan.title, text, state, warm=not plan.approved, key=plan.id)

    def _pane(self, reading: PlanReading) -> PlanPane:
        pane = PlanPane(reading, self._context.desk.vocabulary, self._context.desk.clock.today())
        id_, scan = reading.plan.id, Scan(self._context.desk.reader)
        pane.open_requested.connect(self.open_requested)
        pane.delete_requested.connect(partial(self._change, id_, self.tr("It was deleted."), delete))
        pane.changed.connect(partial(self._on_changed_one, id_))
        if pane.steps is not None:
            pane.steps.kept.connect(partial(self._on_step, id_))
            pane.steps.taken_out.connect(partial(self._on_step_out, id_))
            pane.steps.scan_requested.connect(partial(self._look_over, scan))
        pane.shaped_by.added.connect(partial(self._on_shaped, id_))
        pane.shaped_by.taken_out.connect(partial(self._on_not_shaped, id_))
        pane.words.let_go.connect(partial(self._on_let_go, id_))
        pane.words.scan_requested.connect(partial(self._look_all_over, pane, scan))
        return pane

    def _change(self, id_: str, said: str, make: Callable[[Plan], Command]) -> None:
        """Make a command of the plan as it is stored now, and carry it out."""
        reader = self._context.desk.reader
        self._context.carry_out(lambda: make(_stored(reader, id_)), said)

    def _on_new(self, plan: Plan) -> None:
        said = self.tr("Added. Say for each point what shows it.")
        command = save_plan(plan)
        self.carry_out_new(lambda done: self._context.carry_out(command, said, done=done), plan.id)

    def _on_changed_one(self, id_: str, form: Plan) -> None:
        def make(now: Plan) -> Command:
            kept = ("steps", "shaped_by", "approved_by", "approved_on")
            return save_plan(replace(form, **{name: getattr(now, name) for name in kept}), now)

        self._change(id_, self.tr("Kept."), make)

    def _on_step(self, id_: str, step: Step, before: Step | None) -> None:
        self._change(id_, self.tr("Kept."), lambda now: save_plan(with_step(now, step, before), now))

    def _on_step_out(self, id_: str, step: Step) -> None:
        self._change(id_, self.tr("Taken out."), lambda now: save_plan(without_step(now, step), now))

    def _on_shaped(self, id_: str, insight_id: str) -> None:
        said = self.tr("It shaped the plan.")
        self._change(id_, said, lambda now: save_plan(shaped_by(now, insight_id), now))

    def _on_not_shaped(self, id_: str, insight_id: str) -> None:
        self._change(id_, self.tr("Taken out."), lambda now: save_plan(not_shaped_by(now, insight_id), now))

    def _on_let_go(self, id_: str, words: Sequence[str], reviewer: str) -> None:
        reader, today = self._context.desk.reader, self._context.desk.clock.today()
        said = self.tr("Approved: it may be sent.")
        self._change(id_, said, lambda now: approve_plan(reader, now, words, reviewer, today))

    def _look_over(self, scan: Scan, form: StepForm, text: str) -> None:
        self._context.tasks.run(partial(scan, text), partial(show_in, form, text), key="plan.scan")

    def _look_all_over(self, pane: PlanPane, scan: Scan, words: Sequence[str]) -> None:
        def look() -> Mapping[str, Sequence[Finding]]:
            return {text: scan(text) for text in words}

        def show(found: Mapping[str, Sequence[Finding]]) -> None:
            if isValid(pane):  # it may be another one by now
                pane.words.form.show_findings(found)

        self._context.tasks.run(look, show, key="plan.words")

    def _on_key(self, _key: object, letter: str) -> None:
        pane = self.pane
        if pane is not None:
            pane.take(letter)


def _stored(reader: Reader, plan_id: str) -> Plan:
    found = reader.get(Ref(Kind.PLAN, plan_id))
    if not isinstance(found, Plan):
        raise Refused("gone")
    return found
