"""To whom an insight was passed on, what each of them answered, and the forms for both."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from connector_app.application.heard_reader import AnsweredBy
from connector_app.domain.organisation import Organisation
from connector_app.domain.response import Response, ResponseState
from connector_app.ui.dialogs.answer_form import AnswerForm
from connector_app.ui.dialogs.later_form import LaterForm
from connector_app.ui.dialogs.pass_on_form import PassOnForm
from connector_app.ui.heard_labels import word
from connector_app.ui.labels import isolated, short_date
from connector_app.ui.panes.pane_parts import add_buttons, selectable
from connector_app.ui.widgets.badge import Badge
from connector_app.ui.widgets.buttons import Button, secondary_button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.words import Words


class PassedOnCard(Card):
    """`passed_on(Organisation, new, day)`, `answered(Response)`, and `taken_back(Response)` of a mistake."""

    passed_on = Signal(object, bool, object)
    answered = Signal(object)
    taken_back = Signal(object)

    def __init__(
        self,
        responses: Sequence[AnsweredBy],
        partners: Sequence[Organisation],
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        """`partners` are those it may be passed on to."""
        super().__init__(QCoreApplication.translate("PassedOnCard", "Passed on"), parent)
        self._today = today
        self.answers: list[Button] = []
        self.rooms: list[LaterForm[AnswerForm]] = []
        for each in responses:
            self._add(each)
        if not responses:
            self.body.addWidget(Words(self.tr("Nobody has it yet."), "muted", wrap=True))
        known = {each.response.organisation_id for each in responses}
        self.pass_on = secondary_button(self.tr("Pass it on…"), "P")
        self._others = [each for each in partners if each.id not in known]
        self._room = LaterForm(self.pass_on, self._make_form)
        add_buttons(self, self.pass_on)
        self.body.addWidget(self._room)

    @property
    def form(self) -> PassOnForm:
        """Return the form for whom it is passed on to."""
        return self._room.form

    def _make_form(self) -> PassOnForm:
        form = PassOnForm(self._others, self._today)
        form.filled_in.connect(self.passed_on)
        return form

    def _make_answer(self, response: Response) -> AnswerForm:
        form = AnswerForm(response, self._today)
        form.filled_in.connect(self.answered)
        return form

    def _add(self, each: AnsweredBy) -> None:
        response = each.response
        line = QHBoxLayout()
        line.addWidget(Words(each.organisation, "strong", wrap=True), 1)
        line.addWidget(Badge(word(response.state), warm=response.state is ResponseState.WAITING))
        self.body.addLayout(line)
        sent = self.tr("passed on {day}").format(day=short_date(response.sent_on, self._today))
        self.body.addWidget(Words(" · ".join([sent, *self._facts(response)]), "muted", wrap=True))
        for text in (response.words, response.reason):
            if text:
                self.body.addWidget(selectable(text))
        answer = secondary_button(
            self.tr("Change the answer…") if response.answered else self.tr("They answered…")
        )
        answer.setAccessibleName(self.tr("The answer of {name}").format(name=isolated(each.organisation)))
        self.answers.append(answer)
        buttons = [answer]
        if not response.answered:
            back = secondary_button(self.tr("Take out"))
            back.setAccessibleName(
                self.tr("Take out: passed on to {name}").format(name=isolated(each.organisation))
            )
            back.clicked.connect(partial(self._on_back, response))
            buttons.append(back)
        add_buttons(self, *buttons)
        room = LaterForm(answer, partial(self._make_answer, response), buttons[-1])
        self.rooms.append(room)
        self.body.addWidget(room)

    def _facts(self, response: Response) -> list[str]:
        facts = []
        if response.answered_on is not None:
            facts.append(self.tr("answered {day}").format(day=short_date(response.answered_on, self._today)))
        for text, code in (
            (self.tr("decided by: {who}"), response.decided_by),
            (self.tr("led by: {who}"), response.led_by),
            (self.tr("changed how they work: {who}"), response.changed_how),
        ):
            if code is not None:
                facts.append(text.format(who=word(code)))
        if response.shared:
            shared = ", ".join(word(thing.what) for thing in response.shared)
            facts.append(self.tr("shared: {what}").format(what=shared))
        return facts

    def _on_back(self, response: Response, _checked: bool = False) -> None:
        self.taken_back.emit(response)
