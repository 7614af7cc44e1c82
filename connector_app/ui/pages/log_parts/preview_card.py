"""What will be recorded, in words; while there is nothing yet, how such a line is written."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from connector_app.ui.pages.log_parts.exchange_state import ExchangeState
from connector_app.ui.pages.log_parts.legs_in_words import legs_in_words
from connector_app.ui.theme import SPACE_1
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.words import Words

_MOST = 8


class PreviewCard(Card):
    """Follows the state's line, a sentence for each leg."""

    def __init__(self, state: ExchangeState) -> None:
        super().__init__(QCoreApplication.translate("PreviewCard", "In words"))
        self._state = state
        self._lines: list[str] | None = None
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SPACE_1)
        self.body.addLayout(self._rows)
        state.changed.connect(self.show_state)
        self.show_state()

    @property
    def sentences(self) -> list[str]:
        """Return what stands on the card."""
        return list(self._lines or ())

    def show_state(self) -> None:
        """Show the legs of the line, or examples."""
        legs = legs_in_words(self._state.understood)
        lines = legs or self._examples()
        if len(lines) > _MOST:
            more = self.tr("and %n more", "", len(lines) - _MOST)
            lines = [*lines[:_MOST], more]
        if lines == self._lines:
            return
        self._lines = lines
        if self.heading is not None:
            self.heading.setText(self.tr("In words") if legs else self.tr("For example"))
        while (item := self._rows.takeAt(0)) is not None:
            if (row := item.widget()) is not None:
                row.hide()
                row.deleteLater()
        for line in lines:
            self._rows.addWidget(Words(line, "" if legs else "muted", wrap=True))

    def _examples(self) -> list[str]:
        return [
            self.tr("One to one:  Bea > Cy: lift to clinic 40m"),
            self.tr("Many to everybody:  Ann, Bea > commons: weeding 2h"),
            self.tr("A group:  Lunch club > Fatima: meals"),
            self.tr("In a circle:  Ann > Bea > Cy > Ann: childcare"),
        ]
