"""What is on the screen while Connector closes: that a copy is being made, or why there is none."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from connector_app.ui.widgets.buttons import secondary_button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.column_page import ColumnPage
from connector_app.ui.widgets.words import Words


class ClosingPage(ColumnPage):
    """A line with a bar; signal `hurried` closes without the copy."""

    hurried = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("ClosingPage", "Connector is closing"), "", parent)
        self._words = Words(
            self.tr("A copy of your notebook is made and checked. This takes a moment."), wrap=True
        )
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self._words.text())
        self.hurry = secondary_button(self.tr("Close without it"))
        self.hurry.clicked.connect(self.hurried)
        card = Card()
        card.body.addWidget(self._words)
        card.body.addWidget(self._bar)
        row = QHBoxLayout()
        row.addWidget(self.hurry)
        row.addStretch()
        card.body.addLayout(row)
        self.column.addWidget(card)
        self.column.addStretch()
        self.setFocusProxy(self.hurry)

    def say_trouble(self, sentence: str) -> None:
        """Say why there is no copy; the button closes all the same."""
        self._words.set_tone("warm")
        self._words.setText(sentence)
        self._bar.hide()
        self.hurry.set_text(self.tr("Close"))
