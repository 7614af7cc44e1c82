"""The form for a partner service: its name, what it is, its official number, and whom to write to."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from connector_app.domain.errors import RuleBroken
from connector_app.domain.organisation import Organisation, OrganisationKind
from connector_app.ui.dialogs.inline_form import InlineForm
from connector_app.ui.dialogs.offer_form import choice
from connector_app.ui.heard_labels import word
from connector_app.ui.messages import sentence_of

_LONGEST = 200


class PartnerForm(InlineForm):
    """`filled_in(Organisation)` when it is to be kept."""

    filled_in = Signal(object)

    def __init__(self, partner: Organisation | None = None, parent: QWidget | None = None) -> None:
        """Begin with a `partner` that is known, or with a new one."""
        super().__init__(
            QCoreApplication.translate("PartnerForm", "A partner service"),
            QCoreApplication.translate("PartnerForm", "Keep"),
            parent,
        )
        self._partner = partner or Organisation(name="")
        self.name = self._line(self.tr("Name"), self._partner.name)
        self.kind = choice([(word(each), each) for each in OrganisationKind])
        self.kind.setCurrentIndex(self.kind.findData(self._partner.kind))
        self.add_field(self.tr("What it is"), self.kind)
        self.code = self._line(self.tr("Its official number, where it has one"), self._partner.official_code)
        self.contact = self._line(self.tr("Whom to write to there"), self._partner.contact)
        self.notes = self._line(self.tr("A note that stays here"), self._partner.notes)

    def on_keep(self) -> None:
        """Keep what is filled in."""
        partner = replace(
            self._partner,
            name=" ".join(self.name.text().split()),
            kind=OrganisationKind(self.kind.currentData()),
            official_code=self.code.text().strip(),
            contact=self.contact.text().strip(),
            notes=self.notes.text().strip(),
        )
        try:
            partner.check()
        except RuleBroken as broken:
            self.say_wrong(sentence_of(broken), self.name)
            return
        self.sent = True
        self.filled_in.emit(partner)

    def _line(self, name: str, text: str) -> QLineEdit:
        field = QLineEdit(text)
        field.setMaxLength(max(_LONGEST, len(text)))
        field.setCursorPosition(0)
        self.add_field(name, field)
        return field
