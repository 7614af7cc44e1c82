"""Something to read: a page of cards that the keys scroll; Escape and Back lead to where one came from."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from connector_app.application.help_texts import Section
from connector_app.ui.theme import SPACE_3, SPACE_4
from connector_app.ui.widgets.buttons import secondary_button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.letters_wide import LettersWide
from connector_app.ui.widgets.page_frame import PageFrame
from connector_app.ui.widgets.scroll_keys import SCROLL_KEYS
from connector_app.ui.widgets.scrolling import Scrolling
from connector_app.ui.widgets.words import Words

#: No line of reading is longer than this many letters.
_LINE = 96


class ReadingPage(PageFrame):
    """One topic of the help; `column` takes further cards."""

    def __init__(self, title: str, sections: Iterable[Section], parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        back = secondary_button(self.tr("Back"))
        back.clicked.connect(self.left)
        self.actions_row.addWidget(back)
        column = LettersWide(_LINE)
        self.column = column.column
        self.column.setSpacing(SPACE_4)
        for section in sections:
            self.column.addWidget(_card(section))
        self.column.addStretch(1)
        self.reading = Scrolling(column)
        self.body.addWidget(self.reading, 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll, or leave on Escape."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in SCROLL_KEYS:
            self.reading.verticalScrollBar().triggerAction(SCROLL_KEYS[key])
        else:
            super().keyPressEvent(event)


def _card(section: Section) -> Card:
    card = Card(section.title)
    for text in section.texts:
        card.body.addWidget(Words(text, wrap=True))
    if section.rows:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_4)
        grid.setVerticalSpacing(SPACE_3)
        short_first = len(section.rows[0][0]) < len(section.rows[0][1])
        grid.setColumnStretch(int(short_first), 1)
        for row, (name, value) in enumerate(section.rows):
            tones = ("strong", "") if short_first else ("", "strong")
            for side, (text, tone) in enumerate(zip((name, value), tones, strict=True)):
                words = Words(text, tone, wrap=side == int(short_first))
                grid.addWidget(words, row, side, Qt.AlignmentFlag.AlignTop)
        card.body.addLayout(grid)
    return card
