"""A question that opens where it is asked: a line to answer in, OK and Cancel; never a window of its own."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from connector_app.ui.theme import SPACE_1, SPACE_2
from connector_app.ui.widgets.buttons import Button, secondary_button
from connector_app.ui.widgets.into_view import bring_into_view
from connector_app.ui.widgets.tab_order import let_tab_go_on, stop_before
from connector_app.ui.widgets.words import Words


@dataclass(frozen=True, slots=True)
class _Parts:
    words: Words
    line: QLineEdit
    ok: Button
    cancel: Button
    wrong: Words


class InlineQuestion(QWidget):
    """Hidden until asked; the answer goes to a function that returns what is wrong with it, or nothing.

    `cancelled` when nobody answers; `closed` whenever it is over. Its parts are made when it first asks: nearly
    every card could ask, and few ever do.
    """

    cancelled = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._take: Callable[[str], str] | None = None
        self._parts: _Parts | None = None
        self.hide()

    @property
    def line(self) -> QLineEdit:
        """Return the line to answer in."""
        return self._made.line

    @property
    def ok(self) -> Button:
        """Return the button that gives the answer."""
        return self._made.ok

    @property
    def cancel(self) -> Button:
        """Return the button that gives none."""
        return self._made.cancel

    @property
    def _made(self) -> "_Parts":
        if self._parts is None:
            self._parts = self._make()
        return self._parts

    def _make(self) -> "_Parts":
        parts = _Parts(
            Words(wrap=True),
            QLineEdit(),
            secondary_button(self.tr("OK")),
            secondary_button(self.tr("Cancel")),
            Words(tone="warm", wrap=True),
        )
        parts.words.setBuddy(parts.line)
        before = stop_before(self)
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        for widget, stretch in ((parts.line, 1), (parts.ok, 0), (parts.cancel, 0)):
            row.addWidget(widget, stretch)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, SPACE_1, 0, 0)
        box.setSpacing(SPACE_1)
        box.addWidget(parts.words)
        box.addLayout(row)
        box.addWidget(parts.wrong)
        parts.line.returnPressed.connect(self._on_ok)
        parts.ok.clicked.connect(self._on_ok)
        parts.cancel.clicked.connect(self._on_cancel)
        if before is not None:
            let_tab_go_on(before, (parts.line, parts.ok, parts.cancel))
        return parts

    def ask(self, question: str, take: Callable[[str], str]) -> None:
        """Ask, and give the answer to `take`."""
        self._take = take
        self._made.words.setText(question)
        self.line.setAccessibleName(question)
        self.line.clear()
        self._say_wrong("")
        self.show()
        self.line.setFocus()
        bring_into_view(self)

    def close_question(self) -> None:
        """Ask no more."""
        self._take = None
        self.hide()
        self.closed.emit()

    @property
    def wrong(self) -> str:
        """Return what was said to be wrong with the last answer."""
        return self._parts.wrong.text() if self._parts else ""

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
        self._made.wrong.setText(text)
        self._made.wrong.setVisible(bool(text))
        self.line.setAccessibleDescription(text)
        if text:
            bring_into_view(self)
