"""Telling people back what became of it: whom, when, and how they took it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from connector_app.domain.insight import HowTaken, ToldBack
from connector_app.ui.dialogs.day_field import DayField
from connector_app.ui.dialogs.inline_form import InlineForm
from connector_app.ui.dialogs.offer_form import choice
from connector_app.ui.heard_labels import word
from connector_app.ui.widgets.name_choice import NameChoice

_LONGEST = 500


class TellBackForm(InlineForm):
    """`filled_in(ToldBack)` when it is to be kept."""

    filled_in = Signal(object)

    def __init__(
        self,
        waiting: Sequence[tuple[str, str]],
        groups: Sequence[tuple[str, str]],
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        """`waiting` are the people who have not heard, by (id, label), `groups` who may be told together."""
        super().__init__(
            QCoreApplication.translate("TellBackForm", "Tell people what became of it"),
            QCoreApplication.translate("TellBackForm", "Keep"),
            parent,
        )
        self._groups = frozenset(id_ for id_, _ in groups)
        self.whom = NameChoice()
        self.whom.begin(self.tr("Everybody who said it"))
        for id_, label in (*waiting, *groups):
            self.whom.add(label, id_)
        self.add_field(self.tr("Who was told"), self.whom)
        self.taken = choice([(self.tr("not known"), None), *((word(each), each) for each in HowTaken)])
        self.add_field(self.tr("How they took it"), self.taken)
        self.note = QLineEdit()
        self.note.setMaxLength(_LONGEST)
        self.add_field(self.tr("A note that stays here"), self.note)
        self.day = DayField(today)
        self.add_field(self.tr("When"), self.day)

    def on_keep(self) -> None:
        """Keep who was told."""
        if self.day.day is None:
            self.say_wrong(self.tr("That day is not understood. Write it like today, fri or 25/11."), self.day)
            return
        whom, taken = self.whom.currentData(), self.taken.currentData()
        told = ToldBack(
            on=self.day.day,
            person_id=whom if whom not in self._groups else None,
            group_id=whom if whom in self._groups else None,
            how_taken=None if taken is None else HowTaken(taken),
            note=self.note.text().strip(),
        )
        self.sent = True
        self.filled_in.emit(told)
