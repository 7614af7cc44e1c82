"""A form that opens where it is needed: the passphrase, perhaps a new one, and a button that goes on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from connector_app.ui.later import later
from connector_app.ui.theme import SPACE_1, SPACE_2
from connector_app.ui.widgets.buttons import primary_button, secondary_button
from connector_app.ui.widgets.new_passphrase import NewPassphrase
from connector_app.ui.widgets.passphrase_field import PassphraseField
from connector_app.ui.widgets.patience import Patience
from connector_app.ui.widgets.words import Words


class PassphraseForm(QWidget):
    """Hidden until asked; signal `submitted` gives what opens the notebook now, and the new passphrase or ""."""

    submitted = Signal(str, str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wrong = ""
        self.patience = Patience(self)
        self.patience.ticked.connect(self._say_wait)
        self.patience.over.connect(self._on_waited)
        self._explains = Words(wrap=True)
        self.old = PassphraseField(self.tr("Passphrase as it is now, or the recovery words"))
        self.new = NewPassphrase(self.tr("New passphrase"), self.tr("New passphrase once more"))
        self.note = Words(tone="warm", wrap=True)
        self.go_on = primary_button("")
        self.cancel = secondary_button(self.tr("Cancel"))
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        buttons.addWidget(self.go_on)
        buttons.addWidget(self.cancel)
        buttons.addStretch()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, SPACE_1, 0, 0)
        box.setSpacing(SPACE_2)
        for widget in (self._explains, self.old, self.new, self.note):
            box.addWidget(widget)
        box.addLayout(buttons)
        self.old.submitted.connect(self._on_old_typed)
        self.new.submitted.connect(self._on_go_on)
        self.go_on.clicked.connect(self._on_go_on)
        self.cancel.clicked.connect(self.close_form)
        self.hide()

    def ask(self, explains: str, go_on: str, *, with_new: bool = False) -> None:
        """Open, say what it is for, and name the button."""
        self._explains.setText(explains)
        self.go_on.set_text(go_on)
        self._clear()
        self.new.setVisible(with_new)
        self.say("")
        self.show()
        self.old.setFocus()
        later(self, self._come_into_view)

    def say(self, sentence: str) -> None:
        """Show why it did not work; what was typed stays."""
        self._wrong = ""
        self._set_busy(busy=False)
        self.note.set_tone("warm")
        self._show_note(sentence)
        self.old.say("")

    def say_of_old(self, sentence: str) -> None:
        """Show below what opens the notebook now that this does not, and go there."""
        self.say("")
        self._wrong = sentence
        self.old.say(sentence, "warm")
        self.old.line.selectAll()
        self.old.setFocus()

    def wait(self, seconds: int) -> None:
        """Let the next try wait, because wrong passphrases were typed, here or elsewhere."""
        self.patience.begin(seconds)

    def close_form(self) -> None:
        """Forget what was typed and go away."""
        self._clear()
        self.patience.stop()
        self._set_busy(busy=False)
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_form()
        else:
            super().keyPressEvent(event)

    def _come_into_view(self) -> None:
        """Scroll to the end of the form, and then to where one types, if both do not fit."""
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None:
            area.ensureWidgetVisible(self.cancel)
            area.ensureWidgetVisible(self.old.line)

    def _on_old_typed(self) -> None:
        if self.new.isHidden():
            self._on_go_on()
        else:
            self.new.setFocus()

    def _on_go_on(self) -> None:
        if not self.go_on.isEnabled():
            return
        if not self.old.text:
            self.say_of_old(self.tr("Please type the passphrase first."))
            return
        new = "" if self.new.isHidden() else self.new.text
        wrong = "" if self.new.isHidden() else self.new.wrong()
        if wrong:
            self.say(wrong)
            return
        self._set_busy(busy=True)
        self.old.say("")
        self.note.set_tone("muted")
        self._show_note(self.tr("One moment…"))
        self.submitted.emit(self.old.text, new)

    def _on_waited(self) -> None:
        self._set_busy(busy=False)
        self.old.say(self._wrong, "warm")

    def _say_wait(self, seconds: int) -> None:
        self.go_on.setEnabled(False)
        wait = self.tr("You can try again in %n second(s).", None, seconds)
        self.old.say(f"{self._wrong} {wait}".strip(), "warm")

    def _show_note(self, sentence: str) -> None:
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))
        self.go_on.setAccessibleDescription(sentence)

    def _set_busy(self, *, busy: bool) -> None:
        self.go_on.setEnabled(not busy and not self.patience.waiting)
        self.old.line.setReadOnly(busy)
        self.new.set_read_only(busy)

    def _clear(self) -> None:
        self.old.clear()
        self.new.clear()
