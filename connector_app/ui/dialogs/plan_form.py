"""The form for a plan, or a file of evidence: what it is for, whose it is, how far it is, what became of it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from connector_app.domain.errors import RuleBroken
from connector_app.domain.organisation import Organisation
from connector_app.domain.plan import Adopted, Participation, Plan, PlanStage
from connector_app.domain.quote import LONGEST_SAFE
from connector_app.domain.vocabulary import CodeList, ListKind
from connector_app.ui.dialogs.coming_day_field import PastDayField
from connector_app.ui.dialogs.inline_form import InlineForm
from connector_app.ui.dialogs.offer_form import choice
from connector_app.ui.labels import isolated
from connector_app.ui.messages import sentence_of
from connector_app.ui.plan_labels import framework_word, plan_word
from connector_app.ui.widgets.words import Words

#: Letters of the box of a choice; what is chosen may be longer.
_LEAST = 20
_E = TypeVar("_E", bound=StrEnum)


class PlanForm(InlineForm):
    """`filled_in(Plan)` when it is to be kept; evidence for principles has no stage, and nobody adopts it."""

    filled_in = Signal(object)

    def __init__(
        self,
        plan: Plan,
        frameworks: Sequence[CodeList],
        partners: Sequence[Organisation],
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        """Steps belong to a framework's points: a plan that has some keeps its framework."""
        super().__init__(
            QCoreApplication.translate("PlanForm", "A plan, or evidence"),
            QCoreApplication.translate("PlanForm", "Keep"),
            parent,
        )
        self._plan = plan
        self._frameworks = {each.code: each for each in frameworks}
        self._of_plans: list[QWidget] = []
        self.title = self._line(self.tr("What it is called, in words a partner may read"), plan.title)
        self.framework = _narrow(choice([(framework_word(each), each.code) for each in frameworks]))
        self.framework.setCurrentIndex(max(0, self.framework.findData(plan.framework)))
        self.framework.setEnabled(not plan.steps)
        self.add_field(self.tr("What it is for"), self.framework)
        if plan.steps:
            stays = self.tr("This stays: points of it are written down already.")
            self.framework.setAccessibleDescription(stays)
            self.fields.addWidget(Words(stays, "muted", wrap=True))
        self.partner = _narrow(choice([(self.tr("no partner service"), None)]))
        for each in partners:
            self.partner.addItem(isolated(each.name), each.id)
        self.partner.setCurrentIndex(max(0, self.partner.findData(plan.organisation_id)))
        self.add_field(self.tr("Whose plan it is"), self.partner)
        self.began = PastDayField(today)
        self.began.set_day(plan.began_on, today)
        self.add_field(self.tr("When it began"), self.began)
        shown = self.fields.count()
        self.population = self._line(self.tr("Whom it is for, in general words"), plan.population)
        self.stage = self._choice(self.tr("How far it is"), PlanStage, plan.stage)
        self.participation = self._choice(self.tr("How people have a say"), Participation, plan.participation)
        self.participation.insertItem(0, self.tr("not known"), None)
        self.participation.setCurrentIndex(max(0, self.participation.findData(plan.participation)))
        self.adopted = self._choice(self.tr("What became of what people asked for"), Adopted, plan.adopted)
        self.reason = self._line(self.tr("Why not, or not all of it"), plan.reason)
        self.fed_back = PastDayField(today)
        self.fed_back.set_day(plan.fed_back_on, today)
        self.add_field(self.tr("When people were told what became of it (empty: not yet)"), self.fed_back)
        found = (self.fields.itemAt(number) for number in range(shown, self.fields.count()))
        self._of_plans = [widget for item in found if item and (widget := item.widget())]
        self.framework.currentIndexChanged.connect(lambda _row: self._show_fields())
        self._show_fields()

    def on_keep(self) -> None:
        """Keep what is filled in."""
        for field in (self.began, self.fed_back):
            if not field.understood or (field is self.began and field.day is None):
                self.say_wrong(self.tr("That day is not understood. Write it like today, fri or 25/11."), field)
                return
        plan = replace(
            self._plan,
            title=" ".join(self.title.text().split()),
            framework=str(self.framework.currentData() or ""),
            organisation_id=self.partner.currentData(),
            began_on=self.began.day or self._plan.began_on,
        )
        if self._is_plan:
            plan = replace(
                plan,
                population=" ".join(self.population.text().split()),
                stage=_chosen(self.stage, PlanStage) or PlanStage.PLANNING,
                participation=_chosen(self.participation, Participation),
                adopted=_chosen(self.adopted, Adopted) or Adopted.PENDING,
                reason=" ".join(self.reason.text().split()),
                fed_back_on=self.fed_back.day,
            )
        # Whether the words may leave is decided where they are read, and not by this form.
        try:
            replace(plan, approved_by="", approved_on=None).check()
        except RuleBroken as broken:
            self.say_wrong(sentence_of(broken), self.reason if "reason" in broken.code else self.title)
            return
        self.sent = True
        self.filled_in.emit(plan)

    @property
    def _is_plan(self) -> bool:
        framework = self._frameworks.get(str(self.framework.currentData() or ""))
        return framework is None or framework.kind != ListKind.PRACTICE_EVIDENCE

    def _show_fields(self) -> None:
        for field in self._of_plans:
            field.setVisible(self._is_plan)

    def _choice(self, name: str, codes: type[StrEnum], now: StrEnum | None) -> QComboBox:
        field = _narrow(choice([(plan_word(each), each) for each in codes]))
        field.setCurrentIndex(max(0, field.findData(now)))
        self.add_field(name, field)
        return field

    def _line(self, name: str, text: str) -> QLineEdit:
        field = QLineEdit(text)
        field.setMaxLength(max(LONGEST_SAFE, len(text)))
        field.setCursorPosition(0)
        self.add_field(name, field)
        return field


def _narrow(box: QComboBox) -> QComboBox:
    """Let a choice be narrower than the longest thing in it."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(_LEAST)
    return box


def _chosen(field: QComboBox, codes: type[_E]) -> _E | None:
    data = field.currentData()
    return None if data is None else codes(data)
