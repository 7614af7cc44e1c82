"""Whether the words of a plan may leave, who read them, and the form in which somebody lets them go."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from connector_app.application.plan_words import words_to_read
from connector_app.domain.plan import Plan
from connector_app.ui.dialogs.later_form import LaterForm
from connector_app.ui.dialogs.plan_words_form import PlanWordsForm
from connector_app.ui.labels import isolated, long_date
from connector_app.ui.panes.pane_parts import add_buttons
from connector_app.ui.widgets.buttons import secondary_button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.words import Words


class PlanWordsCard(Card):
    """`let_go(words, reviewer)` as the form; `scan_requested(words)` asks what is to be found in them."""

    let_go = Signal(object, str)
    scan_requested = Signal(object)

    def __init__(self, plan: Plan, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("PlanWordsCard", "In words for partners"), parent)
        self._words = words_to_read(plan)
        if plan.approved_on is None:
            said = self.tr("It waits: a summary leaves it out until somebody has read and approved its words.")
        else:
            said = self.tr("Approved: {name} read it on {day}.").format(
                name=isolated(plan.approved_by), day=long_date(plan.approved_on)
            )
        self.body.addWidget(Words(said, "muted", wrap=True))
        self.read = secondary_button(self.tr("Read and approve the words…"), "W")
        self._room = LaterForm(self.read, self._make_form)
        self.read.clicked.connect(lambda: self.scan_requested.emit(self._words))
        add_buttons(self, self.read)
        self.read.setVisible(plan.approved_on is None)  # only now: without a parent it would be a window
        self.body.addWidget(self._room)

    @property
    def form(self) -> PlanWordsForm:
        """Return the form in which the words are let go."""
        return self._room.form

    def _make_form(self) -> PlanWordsForm:
        form = PlanWordsForm(self._words)
        form.let_go.connect(self.let_go)
        return form
