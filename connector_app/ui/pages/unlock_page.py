"""The first thing on the screen: the notebook is locked and asks for its passphrase."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from connector_app.domain.errors import WRONG_SECRET, UserError
from connector_app.ui.messages import sentence_of
from connector_app.ui.panes.ways_out import WaysOut
from connector_app.ui.theme import SPACE_2, SPACE_3
from connector_app.ui.widgets.buttons import link_button, primary_button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.column_page import ColumnPage
from connector_app.ui.widgets.passphrase_field import PassphraseField
from connector_app.ui.widgets.patience import Patience
from connector_app.ui.widgets.words import Words


class UnlockPage(ColumnPage):
    """Asks for the passphrase; the next try may have to wait, and nothing is ever wiped."""

    unlock_requested = Signal(str)
    other_requested = Signal()

    def __init__(self, notebook_name: str, parent: QWidget | None = None) -> None:
        """`notebook_name` is the file's name without its folder."""
        super().__init__(
            QCoreApplication.translate("UnlockPage", "Your notebook is locked"),
            QCoreApplication.translate(
                "UnlockPage", "It is kept in one encrypted file and stays on this computer."
            ),
            parent,
        )
        self._wrong = ""
        self.patience = Patience(self)
        self.patience.ticked.connect(self._say_wait)
        self.patience.over.connect(self._on_waited)
        self.field = PassphraseField(self.tr("Passphrase"))
        self.unlock = primary_button(self.tr("Unlock"))
        self.other = link_button(self.tr("Another notebook"))
        card = Card()
        card.body.setSpacing(SPACE_3)
        card.body.addWidget(Words(notebook_name, "strong", wrap=True))
        card.body.addWidget(self.field)
        self.ways_out = WaysOut()
        card.body.addWidget(self.ways_out)
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addWidget(self.unlock)
        row.addWidget(self.other)
        row.addStretch()
        card.body.addLayout(row)
        forgotten = self.tr(
            "Forgotten it? The twelve recovery words open the notebook too: type them here instead."
        )
        card.body.addWidget(Words(forgotten, "muted", wrap=True))
        self.column.addWidget(card)
        self.column.addStretch()
        self.field.submitted.connect(self._on_submitted)
        self.unlock.clicked.connect(self._on_submitted)
        self.other.clicked.connect(self.other_requested)
        self.setFocusProxy(self.field)

    def show_error(self, error: UserError) -> None:
        """Say why it did not open."""
        self._set_busy(False)
        self.ways_out.offer(error.code)
        self._wrong = sentence_of(error)
        self.field.say(self._wrong, "warm")
        if error.code in WRONG_SECRET:
            self.field.line.selectAll()
            self.field.setFocus()

    def wait(self, seconds: int) -> None:
        """Let the next try wait, because wrong passphrases were typed, in this window or before."""
        self.patience.begin(seconds)

    def say_words_unconfirmed(self) -> None:
        """Say that it locked while the recovery words were on the screen, which are shown once only."""
        self._wrong = self.tr(
            "It locked before you had confirmed the recovery words. If you do not have them on paper, unlock it "
            "and make new ones in Settings."
        )
        self.field.say(self._wrong, "warm")

    def stop(self) -> None:
        """Forget what was typed and count no longer."""
        self.patience.stop()
        self.field.clear()

    def _on_submitted(self) -> None:
        if not self.unlock.isEnabled() or not self.field.text:
            return
        self._set_busy(True)
        self.field.say(self.tr("Opening…"))
        self.unlock_requested.emit(self.field.text)

    def _set_busy(self, busy: bool) -> None:
        self.unlock.setEnabled(not busy)
        self.field.line.setReadOnly(busy)

    def _on_waited(self) -> None:
        self.unlock.setEnabled(True)
        self.field.say(self._wrong, "warm")

    def _say_wait(self, seconds: int) -> None:
        self.unlock.setEnabled(False)
        wait = self.tr("You can try again in %n second(s).", None, seconds)
        self.field.say(f"{self._wrong} {wait}".strip(), "warm")
