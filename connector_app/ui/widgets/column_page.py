"""A page for one thing at a time: a column in the middle that scrolls when the window is small."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from connector_app.ui.theme import SPACE_3, SPACE_5
from connector_app.ui.widgets.heading import Heading
from connector_app.ui.widgets.letters_wide import LettersWide
from connector_app.ui.widgets.scrolling import Scrolling
from connector_app.ui.widgets.words import Words

_WIDTH_IN_LETTERS = 74


class ColumnPage(Scrolling):
    """A heading, a sentence and whatever is put into `column`."""

    def __init__(self, title: str, sentence: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.title = Heading(title, 1)
        self.sentence = Words(sentence, "muted", wrap=True)
        middle = LettersWide(_WIDTH_IN_LETTERS)
        self.column = middle.column
        self.column.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        self.column.setSpacing(SPACE_3)
        self.column.addWidget(self.title)
        self.column.addWidget(self.sentence)
        self.sentence.setVisible(bool(sentence))
        whole = QWidget()
        whole.setProperty("plain", "true")
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(middle, 100)
        row.addStretch(1)
        self.setWidget(whole)

    def set_title(self, title: str, sentence: str) -> None:
        """Say something else on top."""
        self.title.setText(title)
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))
