"""A quick line under its question, in step with a form, with a sentence where something must be settled."""

from typing import Any

from PySide6.QtCore import QEvent, QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_app.domain.errors import UserError
from connector_app.ui.messages import sentence_of
from connector_app.ui.pages.log_parts.labelled import Labelled
from connector_app.ui.pages.log_parts.line_marks import formats_of
from connector_app.ui.pages.log_parts.writing_state import WritingState
from connector_app.ui.theme import SPACE_1
from connector_app.ui.widgets.covered_field import CoveredField
from connector_app.ui.widgets.quick_line import QuickLine
from connector_app.ui.widgets.words import Words

# A line longer than this (a pasted letter) is understood when the keys rest, not at each of them.
_LONG = 4000
_REST = 250


class LinePart(QWidget):
    """The quick line of a state's form; the line and the form always hold the same text."""

    submitted = Signal()
    left = Signal()

    def __init__(self, state: WritingState[Any, Any, Any], line: QuickLine, question: str) -> None:
        super().__init__()
        self._writing = state
        self.line = line
        line.setAccessibleName(question)
        line.set_formats(formats_of(self.palette()))
        self.problem = Words(tone="warm", wrap=True)
        self.problem.hide()
        self.hint = Words(tone="muted", wrap=True)
        self.hint.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_1)
        self._cover = CoveredField(line)
        layout.addWidget(Labelled(question, self._cover, line))
        layout.addWidget(self.problem)
        layout.addWidget(self.hint)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self.settle)
        line.edited.connect(self._on_edited)
        line.submitted.connect(self.submitted)
        line.left.connect(self.left)
        state.changed.connect(self.show_state)

    def show_state(self) -> None:
        """Show the line of the form; parts add what is understood of it."""
        if self._writing.line != self.line.line():
            self.line.set_line(self._writing.line)

    def begin(self) -> None:
        """Begin afresh with the line of the form; nothing before it can be undone here."""
        self._rest.stop()
        self.problem.hide()
        with QSignalBlocker(self.line):
            self.line.start_with(self._writing.line)
        self._cover.cover_what_is_there()
        self.show_state()

    def settle(self) -> None:
        """Understand what was typed last, without waiting for a rest."""
        self._rest.stop()
        self._writing.write(self.line.line())

    def tell(self, error: UserError) -> None:
        """Say beside the line what must be settled first; nothing that was typed is touched."""
        self.problem.setText(sentence_of(error))
        self.problem.show()
        self.hint.setVisible(self.hint.isVisible() and self.hint.text() != self.problem.text())
        self.line.setFocus()
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.line, self.problem.text()))

    def say(self, hint: str) -> None:
        """Show a remark below the line; none when empty."""
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.line.set_formats(formats_of(self.palette()))

    def _on_edited(self, text: str) -> None:
        self.problem.hide()
        if len(text) > _LONG:
            self._rest.start()
        else:
            self.settle()
