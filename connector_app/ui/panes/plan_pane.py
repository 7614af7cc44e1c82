"""A plan beside the list: whose it is and how far, its points, what shaped it, and whether its words may leave."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from connector_app.application.heard_reader import InsightsAsked
from connector_app.application.ports import Reader
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.organisation import Organisation
from connector_app.domain.plan import Plan
from connector_app.domain.vocabulary import ListKind, Vocabulary
from connector_app.ui.dialogs.later_form import LaterForm
from connector_app.ui.dialogs.plan_form import PlanForm
from connector_app.ui.labels import isolated, long_date
from connector_app.ui.panes.pane_parts import Pane, add_buttons, add_fact
from connector_app.ui.panes.plan_steps_card import PlanStepsCard
from connector_app.ui.panes.plan_words_card import PlanWordsCard
from connector_app.ui.panes.shaped_by_card import ShapedByCard
from connector_app.ui.plan_labels import framework_word, frameworks_of_plans, plan_word
from connector_app.ui.widgets.buttons import secondary_button
from connector_app.ui.widgets.heading import Heading
from connector_app.ui.widgets.words import Words

#: Insights that are offered as having shaped a plan: those heard last.
_OFFERED = 200


@dataclass(frozen=True, slots=True)
class PlanReading:
    """A plan with the partners there are, and the insights that shaped it and others, by (id, title)."""

    plan: Plan
    partners: Sequence[Organisation]
    shaped: Sequence[tuple[str, str]]
    others: Sequence[tuple[str, str]]


def read_plan(reader: Reader, plan_id: str) -> PlanReading | None:
    """Return a plan with what surrounds it, None when it is gone; for the data lane."""
    plan = reader.get(Ref(Kind.PLAN, plan_id))
    if not isinstance(plan, Plan):
        return None
    ids = [each.insight_id for each in plan.shaped_by]
    shaped = [(id_, getattr(reader.get(Ref(Kind.INSIGHT, id_)), "title", "")) for id_ in ids]
    heard = reader.heard.insights(InsightsAsked(), _OFFERED)
    return PlanReading(
        plan=plan,
        partners=[row.organisation for row in reader.heard.organisations()],
        shaped=shaped,
        others=[(row.id, row.title) for row in heard if row.id not in ids],
    )


class PlanPane(Pane):
    """Shows one plan; `changed(Plan)` and `delete_requested` are asked for, the rest by its cards."""

    open_requested = Signal(object)
    changed = Signal(object)
    delete_requested = Signal()

    def __init__(
        self, reading: PlanReading, vocabulary: Vocabulary, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(isolated(reading.plan.title), parent)
        self._reading, self._vocabulary, self._today = reading, vocabulary, today
        self._add_what()
        framework = vocabulary.lists.get(reading.plan.framework)
        self.steps = PlanStepsCard(reading.plan, framework, today) if framework else None
        if self.steps is not None:
            self.column.addWidget(self.steps)
        self.shaped_by = ShapedByCard(reading.shaped, reading.others)
        self.shaped_by.open_requested.connect(self.open_requested)
        self.words = PlanWordsCard(reading.plan)
        self.column.addWidget(self.shaped_by)
        self.column.addWidget(self.words)
        self.finish()

    @property
    def form(self) -> PlanForm:
        """Return the form in which the plan is changed."""
        return self._room.form

    def take(self, letter: str) -> None:
        """Do what a key of the list asks for."""
        buttons = {
            "e": self.edit,
            "n": self.steps.next_step if self.steps else None,
            "s": self.shaped_by.choose,
            "w": self.words.read,
        }
        button = buttons.get(letter)
        if button is not None and button.isVisibleTo(self):
            button.click()

    # -- inside --

    def _add_what(self) -> None:
        plan, card = self._reading.plan, self.add_card()
        framework = self._vocabulary.lists.get(plan.framework)
        card.body.addWidget(Heading(plan.title, personal=True))
        partner = next((each.name for each in self._reading.partners if each.id == plan.organisation_id), "")
        facts = [framework_word(framework) if framework else "", isolated(partner) if partner else ""]
        if framework is None or framework.kind != ListKind.PRACTICE_EVIDENCE:
            said = [plan.stage, *filter(None, (plan.participation, plan.adopted))]
            facts += [plan_word(each) for each in said]
        card.body.addWidget(Words(" · ".join(filter(None, facts)), "muted", wrap=True))
        began = self.tr("Begun on {day}").format(day=long_date(plan.began_on))
        card.body.addWidget(Words(began, "muted", wrap=True))
        add_fact(card, self.tr("Whom it is for"), plan.population)
        add_fact(card, self.tr("Why not, or not all of it"), plan.reason)
        if plan.fed_back_on is not None:
            told = self.tr("People were told on {day}").format(day=long_date(plan.fed_back_on))
            card.body.addWidget(Words(told, "muted", wrap=True))
        self.edit = secondary_button(self.tr("Change"), "E")
        delete = secondary_button(self.tr("Delete"))
        delete.clicked.connect(self.delete_requested)
        self._room = LaterForm(self.edit, self._make_form, delete)
        add_buttons(card, self.edit, delete)
        card.body.addWidget(self._room)

    def _make_form(self) -> PlanForm:
        frameworks = frameworks_of_plans(self._vocabulary)
        form = PlanForm(self._reading.plan, frameworks, self._reading.partners, self._today)
        form.filled_in.connect(self.changed)
        return form
