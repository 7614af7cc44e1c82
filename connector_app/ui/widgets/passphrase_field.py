"""A field for a passphrase: pasting works, and a switch shows what was typed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from connector_app.ui.theme import SPACE_1, SPACE_2
from connector_app.ui.widgets.words import Words


class PassphraseField(QWidget):
    """A hidden line with its label, a switch to show it, and room for a sentence below."""

    edited = Signal(str)
    submitted = Signal()

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setAccessibleName(label)
        self.show_box = QCheckBox(self.tr("Show what I type"))
        self.note = Words(wrap=True)
        self.note.hide()
        words = Words(label)
        words.setBuddy(self.line)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_1)
        box.addWidget(words)
        box.addWidget(self.line)
        box.addWidget(self.note)
        box.addSpacing(SPACE_2)
        box.addWidget(self.show_box)
        self.line.textChanged.connect(self.edited)
        self.line.returnPressed.connect(self.submitted)
        self.show_box.toggled.connect(self._on_show)
        self.setFocusProxy(self.line)

    @property
    def text(self) -> str:
        """Return what was typed."""
        return self.line.text()

    def clear(self) -> None:
        """Forget what was typed and hide the next."""
        self.line.clear()
        self.show_box.setChecked(False)

    def say(self, sentence: str, tone: str = "muted") -> None:
        """Show a sentence below the line; an empty one takes it away."""
        self.note.set_tone(tone)
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))
        self.line.setAccessibleDescription(sentence)

    def _on_show(self, shown: bool) -> None:
        echo = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.line.setEchoMode(echo)
