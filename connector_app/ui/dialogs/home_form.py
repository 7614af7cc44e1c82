"""Who somebody lives with: one name makes a household, or lets them join one."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from connector_app.domain.noun import Kind
from connector_app.domain.person import Person
from connector_app.ui.dialogs.inline_form import InlineForm
from connector_app.ui.dialogs.party_picker import PartyPicker


class HomeForm(InlineForm):
    """`filled_in(Candidate or None, name)`: with somebody known, or somebody new of this name."""

    filled_in = Signal(object, str)

    def __init__(self, person: Person, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("HomeForm", "Who they live with"),
            QCoreApplication.translate("HomeForm", "Add"),
            parent,
        )
        self.other = PartyPicker(self.tr("Whom do they live with?"), Kind.PERSON, (person.id,))
        self.add_field("", self.other)

    def on_keep(self) -> None:
        """Keep who lives together."""
        if self.is_clear(self.other):
            self.sent = True
            self.filled_in.emit(self.other.candidate, self.other.typed)
