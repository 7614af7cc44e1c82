"""What a person may ask about their record, and whether it is in use: at the foot of their pane."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from connector_app.domain.resting import Rest
from connector_app.ui.labels import short_date
from connector_app.ui.panes.pane_parts import add_buttons
from connector_app.ui.widgets.buttons import secondary_button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.words import Words


class PersonRightsCard(Card):
    """`asked` when they asked for something, `rest_chosen(True)` to only keep the record.

    `about_requested` to see everything about them, `forget_requested` to forget them for good.
    """

    asked = Signal()
    about_requested = Signal()
    rest_chosen = Signal(bool)
    forget_requested = Signal()

    def __init__(
        self,
        restricted_on: date | None,
        rest: Rest | None,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(QCoreApplication.translate("PersonRightsCard", "Their rights"), parent)
        self.body.addWidget(Words(self._told(restricted_on, rest, today), "muted", wrap=True))
        ask = secondary_button(self.tr("They asked something…"))
        ask.clicked.connect(self.asked)
        restricted = restricted_on is not None
        keep = secondary_button(self.tr("Use the record again") if restricted else self.tr("Only keep the record"))
        keep.clicked.connect(lambda: self.rest_chosen.emit(not restricted))
        about, forget = (
            secondary_button(self.tr("Everything about them")),
            secondary_button(self.tr("Forget them…")),
        )
        about.clicked.connect(self.about_requested)
        forget.clicked.connect(self.forget_requested)
        add_buttons(self, ask, about, keep, forget)
        apart = self.tr(
            "What is deleted can be taken back. Who is forgotten cannot: they are taken out of every text, and "
            "every page of the file is read to prove it."
        )
        self.body.addWidget(Words(apart, "muted", wrap=True))

    def _told(self, restricted_on: date | None, rest: Rest | None, today: date) -> str:
        if restricted_on is not None:
            text = self.tr(
                "Since {date} this record is only kept: it is not counted, not in any reminder, and nothing of it "
                "is quoted or shared."
            )
            return text.format(date=short_date(restricted_on, today))
        if rest is not None:
            return self.tr(
                "This record is not counted, not in any reminder, and nothing of it is quoted or shared."
            )
        return self.tr(
            "They may see what is written here, have it corrected, only kept or erased, and complain. Write down "
            "what they ask, so that it is answered in time."
        )
