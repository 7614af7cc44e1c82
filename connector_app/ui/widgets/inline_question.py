"""A question that opens where it is asked: a line to answer in, OK and Cancel; never a window of its own."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from connector_app.ui.theme import SPACE_1, SPACE_2
from connector_app.ui.widgets.buttons import secondary_button
from connector_app.ui.widgets.words import Words


class InlineQuestion(QWidget):
    """Hidden until asked; the answer goes to a function that returns what is wrong with it, or nothing.

    `cancelled` when nobody answers; `closed` whenever it is over.
    """

    cancelled = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._take: Callable[[str], str] | None = None
        self._words = Words(wrap=True)
        self.line = QLineEdit()
        self._words.setBuddy(self.line)
        self._wrong = Words(tone="warm", wrap=True)
        self.ok = secondary_button(self.tr("OK"))
        self.cancel = secondary_button(self.tr("Cancel"))
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        for widget, stretch in ((self.line, 1), (self.ok, 0), (self.cancel, 0)):
            row.addWidget(widget, stretch)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, SPACE_1, 0, 0)
        box.setSpacing(SPACE_1)
        box.addWidget(self._words)
        box.addLayout(row)
        box.addWidget(self._wrong)
        self.line.returnPressed.connect(self._on_ok)
        self.ok.clicked.connect(self._on_ok)
        self.cancel.clicked.connect(self._on_cancel)
        self.hide()

    def ask(self, question: str, take: Callable[[str], str]) -> None:
        """Ask, and give the answer to `take`."""
        self._take = take
        self._words.setText(question)
        self.line.setAccessibleName(question)
        self.line.clear()
        self._say_wrong("")
        self.show()
        self.line.setFocus()

    def close_question(self) -> None:
        """Ask no more."""
        self._take = None
        self.hide()
        self.closed.emit()

    @property
    def wrong(self) -> str:
        """Return what was said to be wrong with the last answer."""
        return self._wrong.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_cancel()
        else:
            super().keyPressEvent(event)

    def _on_ok(self) -> None:
        if self._take is None:
            return
        wrong = self._take(self.line.text().strip())
        if wrong:
            self._say_wrong(wrong)
        else:
            self.close_question()

    def _on_cancel(self) -> None:
        self.close_question()
        self.cancelled.emit()

    def _say_wrong(self, text: str) -> None:
        self._wrong.setText(text)
        self._wrong.setVisible(bool(text))
        self.line.setAccessibleDescription(text)
