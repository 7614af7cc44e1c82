"""The twelve recovery words: shown, printed, and three of them typed back from the paper."""

import random
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from connector_app.ui.dialogs.words_print import open_print_dialog
from connector_app.ui.theme import SPACE_2, SPACE_3, SPACE_5
from connector_app.ui.widgets.buttons import primary_button, secondary_button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.page_stack import PageStack
from connector_app.ui.widgets.under_label import under_label
from connector_app.ui.widgets.words import Words

_COLUMNS = 3
_ASKED = 3


class WordsPanel(QWidget):
    """Signal `confirmed` when the words were typed back; `stage_changed` tells whether they are asked for now."""

    confirmed = Signal()
    stage_changed = Signal(bool)

    def __init__(self, words: Sequence[str], done_text: str, parent: QWidget | None = None) -> None:
        """`done_text` names the button that goes on after they were typed back."""
        super().__init__(parent)
        self._words = tuple(words)
        self.asked = sorted(random.SystemRandom().sample(range(len(words)), _ASKED))
        self.answers = [QLineEdit() for _ in self.asked]
        self.go_on = primary_button(self.tr("I have them on paper"))
        self.print_button = secondary_button(self.tr("Print…"))
        self.note = Words(tone="warm", wrap=True)
        self.note.hide()
        self.done = primary_button(done_text)
        self.back = secondary_button(self.tr("Show the words again"))
        self._shown, self._typed = self._showing(), self._asking()
        self._stack = PageStack()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._stack)
        self._stack.addWidget(self._shown)
        self._stack.addWidget(self._typed)
        self.go_on.clicked.connect(self._on_written)
        self.print_button.clicked.connect(lambda: open_print_dialog(self._words, self))
        self.back.clicked.connect(self._on_back)
        self.done.clicked.connect(self._on_done)
        for line in self.answers:
            line.returnPressed.connect(self._on_return)
        self.setFocusProxy(self.go_on)

    def _showing(self) -> QWidget:
        card = Card()
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_5)
        grid.setVerticalSpacing(SPACE_2)
        rows = len(self._words) // _COLUMNS
        for number, word in enumerate(self._words):
            pair = QHBoxLayout()
            pair.setSpacing(SPACE_2)
            place = Words(f"{number + 1}.", "muted")
            place.setMinimumWidth(place.fontMetrics().horizontalAdvance(f"{len(self._words)}. "))
            pair.addWidget(place)
            pair.addWidget(Words(word, "strong"), 1)
            grid.addLayout(pair, number % rows, number // rows)
        card.body.addLayout(grid)
        return _step(card, self.go_on, self.print_button)

    def _asking(self) -> QWidget:
        card = Card()
        numbers = [str(place + 1) for place in self.asked]
        ask = self.tr("From your paper, type words {first}, {second} and {third}. Pasting all twelve works too.")
        ask = ask.format(first=numbers[0], second=numbers[1], third=numbers[2])
        card.body.addWidget(Words(ask, wrap=True))
        card.body.addWidget(self.note)
        label = self.tr("Word {number}")
        for number, line in zip(numbers, self.answers, strict=True):
            card.body.addLayout(under_label(Words(label.format(number=number)), line))
        return _step(card, self.done, self.back)

    def _on_written(self) -> None:
        self._stack.setCurrentWidget(self._typed)
        self.setFocusProxy(self.answers[0])
        self.answers[0].setFocus()
        self.stage_changed.emit(True)

    def _on_back(self) -> None:
        self._say("")
        self._stack.setCurrentWidget(self._shown)
        self.setFocusProxy(self.go_on)
        self.go_on.setFocus()
        self.stage_changed.emit(False)

    def _on_return(self) -> None:
        """Go on: to the next word that is missing, else out of here; all of them may have been pasted into one."""
        missing = [line for line in self.answers if not line.text().strip()]
        if missing and max(len(line.text().split()) for line in self.answers) == 1:
            missing[0].setFocus()
        else:
            self._on_done()

    def _on_done(self) -> None:
        typed = [line.text().casefold().split() for line in self.answers]
        if [word.casefold() for word in self._words] in typed:
            self.confirmed.emit()
            return
        wrong = [
            place
            for place, words in zip(self.asked, typed, strict=True)
            if words != [self._words[place].casefold()]
        ]
        if not wrong:
            self.confirmed.emit()
            return
        self._say(self.tr("Word {number} does not match. Look at your paper again.").format(number=wrong[0] + 1))
        line = self.answers[self.asked.index(wrong[0])]
        line.selectAll()
        line.setFocus()

    def _say(self, sentence: str) -> None:
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))
        for line in self.answers:
            line.setAccessibleDescription(sentence)


def _step(card: Card, *buttons: QWidget) -> QWidget:
    step = QWidget()
    step.setProperty("plain", "true")
    box = QVBoxLayout(step)
    box.setContentsMargins(0, 0, 0, 0)
    row = QHBoxLayout()
    row.setContentsMargins(0, SPACE_3, 0, 0)
    row.setSpacing(SPACE_2)
    for button in buttons:
        row.addWidget(button)
    row.addStretch()
    card.body.addLayout(row)
    box.addWidget(card)
    box.addStretch()
    return step
