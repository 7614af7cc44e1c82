"""What a partner answered: how far they are, who decided and led, what they shared, and whether they changed."""

from dataclasses import replace
from datetime import date
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from connector_app.domain.errors import RuleBroken
from connector_app.domain.response import ChangedHow, Led, Response, ResponseState, Shared, SharedThing
from connector_app.ui.dialogs.day_field import DayField
from connector_app.ui.dialogs.inline_form import InlineForm
from connector_app.ui.dialogs.offer_form import choice
from connector_app.ui.heard_labels import word
from connector_app.ui.messages import sentence_of

_LONGEST = 1000
_E = TypeVar("_E", bound=StrEnum)


class AnswerForm(InlineForm):
    """`filled_in(Response)` when it is to be kept."""

    filled_in = Signal(object)

    def __init__(self, response: Response, today: date, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("AnswerForm", "What they answered"),
            QCoreApplication.translate("AnswerForm", "Keep"),
            parent,
        )
        self._response, self.about = response, response.id
        answers = [each for each in ResponseState if each is not ResponseState.WAITING]
        self.state = choice([(word(each), each) for each in answers])
        self.state.setCurrentIndex(max(0, self.state.findData(response.state)))
        self.add_field(self.tr("How far it is"), self.state)
        self.decided = self._choice(self.tr("Who decided"), Led, response.decided_by)
        self.led = self._choice(self.tr("Who leads"), Led, response.led_by)
        self.changed = self._choice(self.tr("Do they work differently now?"), ChangedHow, response.changed_how)
        had = {thing.what for thing in response.shared}
        self.shared: dict[Shared, QCheckBox] = {}
        for each in Shared:
            box = QCheckBox(self.tr("They share {what}").format(what=word(each)))
            box.setChecked(each in had)
            self.shared[each] = box
            self.fields.addWidget(box)
        self.words = self._line(self.tr("In their words"), response.words)
        self.reason = self._line(self.tr("Why, if it is not done"), response.reason)
        self.day = DayField(today)
        if response.answered_on is not None:
            self.day.set_day(response.answered_on, today)
        self.add_field(self.tr("When the answer came"), self.day)

    def on_keep(self) -> None:
        """Keep the answer."""
        if self.day.day is None:
            self.say_wrong(self.tr("That day is not understood. Write it like today, fri or 25/11."), self.day)
            return
        response = replace(
            self._response,
            state=ResponseState(self.state.currentData()),
            answered_on=self.day.day,
            decided_by=_chosen(self.decided, Led),
            led_by=_chosen(self.led, Led),
            changed_how=_chosen(self.changed, ChangedHow),
            shared=tuple(SharedThing(each) for each, box in self.shared.items() if box.isChecked()),
            words=self.words.text().strip(),
            reason=self.reason.text().strip(),
        )
        try:
            response.check()
        except RuleBroken as broken:
            wrong = self.reason if broken.code == "response_without_reason" else self.day
            self.say_wrong(sentence_of(broken), wrong)
            return
        self.sent = True
        self.filled_in.emit(response)

    def _choice(self, name: str, codes: type[StrEnum], now: StrEnum | None) -> QComboBox:
        field = choice([(self.tr("not known"), None), *((word(each), each) for each in codes)])
        field.setCurrentIndex(max(0, field.findData(now)) if now is not None else 0)
        self.add_field(name, field)
        return field

    def _line(self, name: str, text: str) -> QLineEdit:
        field = QLineEdit(text)
        field.setMaxLength(max(_LONGEST, len(text)))
        self.add_field(name, field)
        return field


def _chosen(field: QComboBox, codes: type[_E]) -> _E | None:
    data = field.currentData()
    return None if data is None else codes(data)
