"""One step of a plan, or one note of evidence: how far it is, when that was, and what shows it."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from connector_app.domain.errors import RuleBroken
from connector_app.domain.plan import LONGEST_NOTE, Step, StepState
from connector_app.ui.dialogs.coming_day_field import PastDayField
from connector_app.ui.dialogs.inline_form import InlineForm
from connector_app.ui.dialogs.offer_form import choice
from connector_app.ui.dialogs.scanned_text import ScannedText
from connector_app.ui.messages import sentence_of
from connector_app.ui.plan_labels import plan_word
from connector_app.ui.widgets.buttons import secondary_button


class StepForm(InlineForm):
    """`filled_in(Step)` when it is to be kept, `taken_out` when it never was; its note is looked over."""

    filled_in = Signal(object)
    taken_out = Signal()

    def __init__(self, step: Step, point: str, today: date, *, known: bool, parent: QWidget | None = None) -> None:
        """`point` is what the framework asks, `known` whether the step is kept already."""
        super().__init__(
            QCoreApplication.translate("StepForm", "What shows it: {point}").format(point=point),
            QCoreApplication.translate("StepForm", "Keep"),
            parent,
        )
        self._step, self.about = step, str(step.item)
        name = self.tr("What shows it, in words a partner may read")
        self.note = ScannedText(name, LONGEST_NOTE)
        self.note.set_text(step.note)
        self.add_field(name, self.note)
        self.state = choice([(plan_word(each), each) for each in StepState])
        self.state.setCurrentIndex(self.state.findData(step.state))
        self.add_field(self.tr("How far it is"), self.state)
        self.day = PastDayField(today)
        self.day.set_day(step.on, today)
        self.add_field(
            self.tr("When that was (partners see only the month; leave it empty if not known)"), self.day
        )
        self.take_out = secondary_button(self.tr("Take out"))
        self.take_out.setVisible(known)
        self.take_out.clicked.connect(self._on_taken_out)
        self.fields.addWidget(self.take_out)

    def on_keep(self) -> None:
        """Keep the step."""
        if not self.day.understood:
            self.say_wrong(self.tr("That day is not understood. Write it like today, fri or 25/11."), self.day)
            return
        note = " ".join(self.note.text.split())
        if len(note) > LONGEST_NOTE:
            self.say_wrong(sentence_of(RuleBroken("plan_note_too_long", most=LONGEST_NOTE)), self.note)
            return
        self.sent = True
        self.filled_in.emit(Step(self._step.item, StepState(self.state.currentData()), self.day.day, note))

    def _on_taken_out(self) -> None:
        self.sent = True
        self.taken_out.emit()
