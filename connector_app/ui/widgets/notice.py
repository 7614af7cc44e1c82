"""A bar across the top of the window that says something which stays true."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from connector_app.ui.theme import SPACE_1, SPACE_3, SPACE_5
from connector_app.ui.widgets.buttons import Button, link_button
from connector_app.ui.widgets.words import Words


class Notice(QFrame):
    """A sentence with buttons after it."""

    def __init__(self, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(SPACE_5, SPACE_1, SPACE_5, SPACE_1)
        self._row.setSpacing(SPACE_3)
        self.words = Words(sentence, "warm", wrap=True)
        self._row.addWidget(self.words, 1)

    def add_button(self, text: str) -> Button:
        """Add a button at the end and return it."""
        button = link_button(text)
        self._row.addWidget(button)
        return button
