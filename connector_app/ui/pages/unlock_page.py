"""The first thing on the screen: the notebook is locked and asks for its passphrase."""

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from connector_app.domain.errors import UserError
from connector_app.ui.messages import sentence_of
from connector_app.ui.panes.ways_out import WaysOut
from connector_app.ui.theme import SPACE_2, SPACE_3
from connector_app.ui.widgets.buttons import link_button, primary_button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.column_page import ColumnPage
from connector_app.ui.widgets.passphrase_field import PassphraseField
from connector_app.ui.widgets.words import Words

_LONGEST_WAIT = 60
_WRONG = ("wrong_passphrase", "recovery_words_wrong")


class UnlockPage(ColumnPage):
    """Asks for the passphrase; wrong ones make the wait before the next try grow, and nothing is ever wiped."""

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
        self._failures = 0
        self._seconds_left = 0
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._on_tick)
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
        """Say why it did not open; after a wrong passphrase the next try has to wait a little longer."""
        self._set_busy(False)
        self.ways_out.offer(error.code)
        if error.code not in _WRONG:
            self.field.say(sentence_of(error), "warm")
            return
        self._failures += 1
        self._seconds_left = min(2**self._failures - 2, _LONGEST_WAIT)
        self.field.line.selectAll()
        self.field.setFocus()
        self._say_wrong(sentence_of(error))
        if self._seconds_left:
            self._wrong = sentence_of(error)
            self.unlock.setEnabled(False)
            self._tick.start()

    def stop(self) -> None:
        """Forget what was typed and count no longer."""
        self._tick.stop()
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

    def _on_tick(self) -> None:
        self._seconds_left -= 1
        self._say_wrong(self._wrong)
        if self._seconds_left <= 0:
            self._tick.stop()
            self.unlock.setEnabled(True)

    def _say_wrong(self, sentence: str) -> None:
        if self._seconds_left > 0:
            wait = self.tr("You can try again in %n second(s).", None, self._seconds_left)
            sentence = f"{sentence} {wait}"
        self.field.say(sentence, "warm")
