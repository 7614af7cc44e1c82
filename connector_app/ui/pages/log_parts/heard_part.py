"""What did you hear: the line itself, its completions, its marks, and a sentence where something is unclear."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from connector_app.domain.errors import UserError
from connector_app.ui.messages import sentence_of
from connector_app.ui.pages.log_parts.completions import day_offers, name_offers, tag_offers
from connector_app.ui.pages.log_parts.conversation_state import ConversationState
from connector_app.ui.pages.log_parts.labelled import Labelled
from connector_app.ui.pages.log_parts.line_marks import formats_of, marks_of
from connector_app.ui.theme import SPACE_1
from connector_app.ui.widgets.quick_line import QuickLine
from connector_app.ui.widgets.quick_line_popup import Offer
from connector_app.ui.widgets.quick_line_text import by_signs
from connector_app.ui.widgets.words import Words

# A line longer than this (a pasted letter) is understood when the keys rest, not at each of them.
_LONG = 4000
_REST = 250


class HeardPart(QWidget):
    """The quick line of the state's form; the line and the form always hold the same text."""

    submitted = Signal()
    left = Signal()

    def __init__(self, state: ConversationState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.line = QuickLine(by_signs({"@": 2, "#": 0, "!": 0}), least_lines=4)
        question = self.tr("What did you hear?")
        self.line.setAccessibleName(question)
        self.line.setAccessibleDescription(
            self.tr("Write @ before a name, # before what matters, ! before what was promised.")
        )
        self.line.setPlaceholderText(
            self.tr("@Dawn @Ali buses stop at six #transport !fri ring about the bench")
        )
        self.line.set_formats(formats_of(self.palette()))
        self.problem = Words(tone="warm", wrap=True)
        self.problem.hide()
        self.hint = Words(tone="muted", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_1)
        layout.addWidget(Labelled(question, self.line))
        layout.addWidget(self.problem)
        layout.addWidget(self.hint)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self.settle)
        self.line.edited.connect(self._on_edited)
        self.line.completion_wanted.connect(self._on_completion_wanted)
        self.line.chosen.connect(self._on_chosen)
        self.line.submitted.connect(self.submitted)
        self.line.left.connect(self.left)
        state.changed.connect(self.show_state)
        self.show_state()

    def show_state(self) -> None:
        """Show the line of the form and what is understood of it."""
        form, understood = self._state.form, self._state.understood
        if form.line != self.line.line():
            self.line.set_line(form.line)
        self.line.mark(marks_of(understood))
        unknown = [f"#{tag.typed}" for tag in understood.line.tags if not tag.code]
        text = ""
        if unknown:
            text = self.tr("No theme is called {words}; it stays in the text.").format(words=", ".join(unknown))
        self.hint.setText(text)
        self.hint.setVisible(bool(text))

    def begin(self, text: str) -> None:
        """Begin afresh with a text that the form is about to hold; nothing before it can be undone here."""
        self._rest.stop()
        self.problem.hide()
        with QSignalBlocker(self.line):
            self.line.start_with(text)

    def settle(self) -> None:
        """Understand what was typed last, without waiting for a rest."""
        self._rest.stop()
        text = self.line.line()
        self._state.edit(lambda form, _: replace(form, line=text))

    def tell(self, error: UserError) -> None:
        """Say beside the line what must be settled first; nothing that was typed is touched."""
        self.problem.setText(sentence_of(error))
        self.problem.show()
        self.line.setFocus()
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.line, self.problem.text()))

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

    def _on_completion_wanted(self, sign: str, prefix: str) -> None:
        desk = self._state.desk
        match sign:
            case "@":
                self.line.offer(name_offers(desk.reader, prefix))
            case "#":
                self.line.offer(tag_offers(desk.vocabulary, prefix))
            case _:
                self.line.offer(day_offers(prefix, self._state.today))

    def _on_chosen(self, offer: Offer) -> None:
        if offer.text.startswith("@"):
            name = offer.text[1:].strip('"')
            self._state.edit(lambda form, _: form.with_pick(name, offer.data))
