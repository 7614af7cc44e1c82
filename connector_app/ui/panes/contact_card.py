"""How to reach a person: shown at once, or after a look at what has to be read first."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from connector_app.domain.person import ContactPoint
from connector_app.ui.labels import contact_kind, message_safety
from connector_app.ui.panes.pane_parts import add_buttons, add_fact, flush_link
from connector_app.ui.widgets.buttons import secondary_button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.words import Words


class ContactCard(Card):
    """With something to `heed`, numbers are not in the window until the button is pressed.

    `card_requested` asks for them as a card for a phone, where that is offered.
    """

    card_requested = Signal()

    def __init__(
        self,
        points: Sequence[ContactPoint],
        heed: str = "",
        parent: QWidget | None = None,
        *,
        offers_card: bool = False,
    ) -> None:
        super().__init__(QCoreApplication.translate("ContactCard", "How to reach them"), parent)
        self._points = points
        if not points:
            self.body.addWidget(Words(self.tr("Nothing is written down."), "muted", wrap=True))
        elif heed:
            self.reveal = secondary_button(self.tr("Show how to reach them"))
            self.reveal.setAccessibleDescription(heed)
            self.reveal.clicked.connect(self._on_reveal)
            self.body.addWidget(self.reveal, 0, Qt.AlignmentFlag.AlignLeading)
        else:
            self._show_points()
        if offers_card:
            self.card = flush_link(self.tr("Save as a card for a phone…"))
            self.card.clicked.connect(self.card_requested)
            add_buttons(self, self.card)

    def _on_reveal(self) -> None:
        self.body.removeWidget(self.reveal)
        self.reveal.hide()
        self.reveal.deleteLater()
        self._show_points()

    def _show_points(self) -> None:
        for point in self._points:
            add_fact(self, contact_kind(point.kind), point.value, message_safety(point.safe_to_leave_message))
