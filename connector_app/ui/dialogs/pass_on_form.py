"""Passing an insight on: to which partner, one that is known or a new one, and when."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from connector_app.domain.folding import fold
from connector_app.domain.organisation import Organisation
from connector_app.ui.dialogs.day_field import DayField
from connector_app.ui.dialogs.inline_form import InlineForm

_LONGEST = 120


class PassOnForm(InlineForm):
    """`filled_in(Organisation, new, day)`: `new` says that the partner was first named here."""

    filled_in = Signal(object, bool, object)

    def __init__(self, partners: Sequence[Organisation], today: date, parent: QWidget | None = None) -> None:
        """`partners` may be chosen; a name that none of them has is a new one."""
        super().__init__(
            QCoreApplication.translate("PassOnForm", "Pass it on"),
            QCoreApplication.translate("PassOnForm", "Keep"),
            parent,
        )
        self._partners = {fold(each.name): each for each in partners}
        self.partner = QComboBox()
        self.partner.setEditable(True)
        self.partner.addItems([each.name for each in partners])
        self.partner.setCurrentIndex(-1)
        line = self.partner.lineEdit()
        if line is not None:
            line.setMaxLength(_LONGEST)
            line.setAccessibleName(self.tr("To which service (choose one, or type a new name)"))
        self.add_field(self.tr("To which service (choose one, or type a new name)"), self.partner)
        self.day = DayField(today)
        self.add_field(self.tr("When"), self.day)

    def on_keep(self) -> None:
        """Keep to whom it was passed on."""
        name = " ".join(self.partner.currentText().split())
        if not name:
            self.say_wrong(self.tr("Type a name first."), self.partner)
            return
        if self.day.day is None:
            self.say_wrong(self.tr("That day is not understood. Write it like today, fri or 25/11."), self.day)
            return
        known = self._partners.get(fold(name))
        self.sent = True
        self.filled_in.emit(known or Organisation(name=name), known is None, self.day.day)
