"""Asking whether details may go to an organisation that nobody asked about before."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from connector_app.application.wordings import Asking
from connector_app.domain.consent import ConsentState, Purpose
from connector_app.domain.errors import RuleBroken
from connector_app.ui.messages import sentence_of
from connector_app.ui.panes.consent_details import ConsentDetails
from connector_app.ui.theme import SPACE_1, SPACE_2
from connector_app.ui.widgets.buttons import secondary_button
from connector_app.ui.widgets.words import Words

_LONGEST = 120


class ShareForm(QWidget):
    """`answered(organisation, state, given)` once an organisation is named and an answer pressed."""

    answered = Signal(str, object, object)

    def __init__(self, asking: Asking, spoken: str, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.organisation = QLineEdit()
        self.organisation.setMaxLength(_LONGEST)
        name = self.tr("Which one organisation? Each is asked about on its own.")
        self.organisation.setAccessibleName(name)
        label = Words(name, wrap=True)
        label.setBuddy(self.organisation)
        self.wrong = Words(tone="warm", wrap=True)
        self.wrong.hide()
        self.details = ConsentDetails(Purpose.SHARE, asking, spoken, today)
        self.organisation.textChanged.connect(lambda text: self.details.name_organisation(text.strip()))
        self.agreed = secondary_button(self.tr("Agreed"))
        self.refused = secondary_button(self.tr("Said no"))
        self.agreed.clicked.connect(lambda: self._on_pressed(ConsentState.GIVEN))
        self.refused.clicked.connect(lambda: self._on_pressed(ConsentState.REFUSED))
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addWidget(self.agreed)
        row.addWidget(self.refused)
        row.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_1)
        for widget in (label, self.organisation, self.wrong, self.details):
            box.addWidget(widget)
        box.addLayout(row)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Return what Tab stops at, in order."""
        return self.organisation, *self.details.stops, self.agreed, self.refused

    def _on_pressed(self, state: ConsentState) -> None:
        named = self.organisation.text().strip()
        if named:
            self.answered.emit(named, state, self.details.given)
            return
        self.wrong.setText(sentence_of(RuleBroken("share_without_organisation")))
        self.wrong.show()
        self.organisation.setAccessibleDescription(self.wrong.text())
        self.organisation.setFocus()
