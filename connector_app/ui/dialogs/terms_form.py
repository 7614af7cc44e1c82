"""What a group, or the people of a place, agreed that a partner may receive, and until when."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from connector_app.domain.days import parse_day
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.organisation import Organisation
from connector_app.domain.terms import Terms
from connector_app.ui.dialogs.inline_form import InlineForm
from connector_app.ui.labels import isolated
from connector_app.ui.veil import OURS
from connector_app.ui.widgets.name_choice import NameChoice
from connector_app.ui.widgets.words import Words

_LONGEST = 300


class TermsForm(InlineForm):
    """`filled_in(Terms)` once it is said whose they are."""

    filled_in = Signal(object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("TermsForm", "What was agreed"),
            QCoreApplication.translate("TermsForm", "Keep"),
            parent,
        )
        self._today = today
        self._holders: list[Ref] = []
        self.whose = NameChoice()
        self.partner = QComboBox()
        self.numbers = QCheckBox(self.tr("Numbers they are part of"))
        self.insights = QCheckBox(self.tr("What we heard that they are part of"))
        self.quotes = QCheckBox(self.tr("Quotes of theirs"))
        self.until = QLineEdit()
        self.until.setProperty(OURS, True)
        self.until.setMaxLength(_LONGEST)
        self.add_field(self.tr("Whose terms: a group's, or those of the people of a place?"), self.whose)
        self.add_field(self.tr("Who may receive something?"), self.partner)
        for box in (self.numbers, self.insights, self.quotes):
            self.fields.addWidget(box)
        self.add_field(self.tr("Until which day? Empty: until they say otherwise."), self.until)

    def show_choices(self, holders: Sequence[tuple[str, Ref]], partners: Sequence[Organisation]) -> None:
        """Offer groups and places by name, and the partners; begin anew."""
        self.whose.begin(self.tr("Choose a group or a place"))
        self._holders = [ref for _, ref in holders]
        for at, (name, _) in enumerate(holders):
            self.whose.add(name, at)
        self.partner.clear()
        self.partner.addItem(self.tr("Nobody, until they say otherwise"), None)
        for partner in partners:
            self.partner.addItem(isolated(partner.name), partner.id)
        for box in (self.numbers, self.insights, self.quotes):
            box.setChecked(True)
        self.until.clear()
        self.say_wrong("", self.whose)

    def choose_only_holder(self) -> None:
        """Begin with the one group or place that there is to choose, and no other."""
        self.whose.setCurrentIndex(self.whose.count() - 1)
        self.whose.setEnabled(False)
        for widget in self.findChildren(QWidget):  # nobody has to be asked: where this stands says whose they are
            if widget is self.whose or (isinstance(widget, Words) and widget.buddy() is self.whose):
                widget.hide()

    def on_keep(self) -> None:
        """Keep what was agreed today; a day that is not understood or is over is said."""
        at = self.whose.currentData()
        if at is None:
            self.say_wrong(self.tr("Choose whose terms these are."), self.whose)
            return
        until, typed = None, self.until.text().strip()
        if typed:
            until = parse_day(typed, self._today, ahead=True)
            if until is None or until < self._today:
                self.say_wrong(self.tr("Write the last day like 31/3/2027; it may not be over."), self.until)
                return
        ref = self._holders[at]
        group = ref.kind is Kind.GROUP
        self.sent = True
        self.filled_in.emit(
            Terms(
                agreed_on=self._today,
                group_id=ref.id if group else None,
                place_id=None if group else ref.id,
                organisation_id=self.partner.currentData(),
                numbers=self.numbers.isChecked(),
                insights=self.insights.isChecked(),
                quotes=self.quotes.isChecked(),
                until=until,
            )
        )
