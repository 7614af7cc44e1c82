"""The card from which blank sheets are printed: what people agree to, and what they are told about the record."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from connector_app.ui.context import Context
from connector_app.ui.panes.pane_parts import add_buttons
from connector_app.ui.panes.sheets import print_consent, print_privacy
from connector_app.ui.widgets.buttons import secondary_button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.choice_row import ChoiceRow
from connector_app.ui.widgets.words import Words

_USUAL, _LARGE = "usual", "large"


class SheetsCard(Card):
    """Prints, or saves as PDF where there is no printer."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("SheetsCard", "Sheets to hand out"), parent)
        self._context = context
        what = self.tr(
            "A sheet on which somebody says yes or no to each thing, and one that tells people what is kept about "
            "them and what they can ask. Both name whoever keeps this notebook."
        )
        self.body.addWidget(Words(what, "muted", wrap=True))
        options = ((_USUAL, self.tr("Normal print")), (_LARGE, self.tr("Large print")))
        self.letters = ChoiceRow(options, self.tr("Size of letters"))
        self.body.addWidget(self.letters)
        self.consent = secondary_button(self.tr("Print a consent sheet"))
        self.consent.clicked.connect(lambda: print_consent(self._context, self, None, large=self.large))
        self.privacy = secondary_button(self.tr("Print a privacy sheet"))
        self.privacy.clicked.connect(lambda: print_privacy(self._context, self, large=self.large))
        add_buttons(self, self.consent, self.privacy)

    @property
    def large(self) -> bool:
        """Tell whether large print was chosen."""
        return self.letters.value == _LARGE
