"""Shows the twelve recovery words, once."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from connector_app.ui.theme import SPACE_2, SPACE_3, SPACE_5
from connector_app.ui.widgets.buttons import primary_button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.column_page import ColumnPage
from connector_app.ui.widgets.words import Words

_COLUMNS = 3


class RecoveryPage(ColumnPage):
    """The words to write on paper; signal `written_down` goes on."""

    written_down = Signal()

    def __init__(self, words: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("RecoveryPage", "Write these twelve words on paper"),
            QCoreApplication.translate(
                "RecoveryPage",
                "If the passphrase is ever forgotten, they are the only other way into your notebook. They are "
                "shown this once. Keep the paper where you keep other important papers, not beside the computer.",
            ),
            parent,
        )
        card = Card()
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_5)
        grid.setVerticalSpacing(SPACE_2)
        for number, word in enumerate(words):
            row, column = number % (len(words) // _COLUMNS), number // (len(words) // _COLUMNS)
            pair = QHBoxLayout()
            pair.setSpacing(SPACE_2)
            pair.addWidget(Words(f"{number + 1}.", "muted"))
            pair.addWidget(Words(word, "strong"), 1)
            grid.addLayout(pair, row, column)
        card.body.addLayout(grid)
        self.go_on = primary_button(self.tr("I have written them down"))
        self.go_on.clicked.connect(self.written_down)
        row_of_buttons = QHBoxLayout()
        row_of_buttons.setContentsMargins(0, SPACE_3, 0, 0)
        row_of_buttons.addWidget(self.go_on)
        row_of_buttons.addStretch()
        self.column.addWidget(card)
        self.column.addLayout(row_of_buttons)
        self.column.addStretch()
        self.setFocusProxy(self.go_on)
