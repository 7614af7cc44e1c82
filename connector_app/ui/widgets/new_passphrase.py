"""Two fields for a new passphrase, with plain words on how hard it is to guess."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from connector_app.ui.theme import SPACE_2
from connector_app.ui.widgets.passphrase_field import PassphraseField
from connector_app.ui.widgets.under_label import under_label
from connector_app.ui.widgets.words import Words

_SHORTEST, _FAIR, _LONG = 8, 14, 20


class NewPassphrase(QWidget):
    """Typed twice; only its length counts. Signal `submitted` when the second one ends with Enter."""

    submitted = Signal()

    def __init__(self, label: str, again_label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = PassphraseField(label)
        self.again = QLineEdit()
        self.again.setEchoMode(QLineEdit.EchoMode.Password)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_2)
        box.addWidget(self.field)
        box.addLayout(under_label(Words(again_label), self.again))
        self.field.show_box.toggled.connect(self._on_show)
        self.field.edited.connect(self._advise)
        self.field.submitted.connect(self.again.setFocus)
        self.again.returnPressed.connect(self.submitted)
        self.setFocusProxy(self.field)
        self._advise("")

    @property
    def text(self) -> str:
        """Return the passphrase."""
        return self.field.text

    def wrong(self) -> str:
        """Return what is wrong with it, or nothing; the keyboard goes to where it can be put right."""
        if len(self.field.text) < _SHORTEST:
            self.field.setFocus()
            return self.tr("Please choose a passphrase of at least %n character(s).", None, _SHORTEST)
        if self.again.text() != self.field.text:
            self.again.selectAll()
            self.again.setFocus()
            return self.tr("The two passphrases are not the same. Type the second one again.")
        return ""

    def clear(self) -> None:
        """Forget both."""
        self.field.clear()
        self.again.clear()

    def set_read_only(self, read_only: bool) -> None:
        """Let nobody type while it is being worked with."""
        self.field.line.setReadOnly(read_only)
        self.again.setReadOnly(read_only)

    def _on_show(self, shown: bool) -> None:
        self.again.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def _advise(self, passphrase: str) -> None:
        if len(passphrase) < _SHORTEST:
            advice = self.tr("Four or five words that do not belong together are easy to keep and hard to guess.")
        elif len(passphrase) < _FAIR:
            advice = self.tr("Short. One or two more words would make it much harder to guess.")
        elif len(passphrase) < _LONG:
            advice = self.tr("Good. One more word makes it better still.")
        else:
            advice = self.tr("Long: hard to guess.")
        self.field.say(advice)
