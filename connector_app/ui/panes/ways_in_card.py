"""The card with the ways into the notebook: passphrase, recovery words, keyring, and when it locks by itself."""

import time
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QHBoxLayout, QWidget

from connector_app.application.ports import WaysIn
from connector_app.domain.errors import WRONG_SECRET, UserError
from connector_app.settings import LOCK_AFTER, tries_beside
from connector_app.ui.context import Context
from connector_app.ui.dialogs.words_sheet import WordsSheet
from connector_app.ui.messages import sentence_of
from connector_app.ui.theme import SPACE_2, SPACE_4
from connector_app.ui.widgets.buttons import secondary_button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.passphrase_form import PassphraseForm
from connector_app.ui.widgets.words import Words

_KEYRING = "keyring"


class WaysInCard(Card):
    """Each change asks for the passphrase first; signal `preferences_changed` when another span was chosen."""

    preferences_changed = Signal(object)

    def __init__(self, context: Context, ways_in: WaysIn, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("WaysInCard", "Ways in"), parent)
        self._context = context
        self._ways_in = ways_in
        self._tries = tries_beside(context.settings)
        self._asked: Callable[[str, str], None] = self._change_passphrase
        self.lock_after = self._span()
        self.passphrase = secondary_button(self.tr("Change the passphrase…"))
        self.words = secondary_button(self.tr("New recovery words…"))
        self.keyring = QCheckBox(self.tr("Open it with the keyring of this computer"))
        self._keyring_words = Words(tone="muted", wrap=True)
        self.form = PassphraseForm()
        self._lay_out()
        self.passphrase.clicked.connect(self._on_passphrase)
        self.words.clicked.connect(self._on_words)
        self.keyring.clicked.connect(self._on_keyring)
        self.form.submitted.connect(self._on_submitted)
        self.form.closed.connect(self._show_ways)
        self.lock_after.activated.connect(self._on_span)
        self._tell_keyring(offered=False)
        self.keyring.setEnabled(False)
        context.tasks.run(self._look, self._on_looked)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        form.setHorizontalSpacing(SPACE_4)
        label = Words(self.lock_after.accessibleName())
        label.setBuddy(self.lock_after)
        label.setMinimumHeight(self.lock_after.sizeHint().height())
        form.addRow(label, self.lock_after)
        self.body.addLayout(form)
        self.body.addWidget(self.keyring, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self._keyring_words)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        buttons.addWidget(self.passphrase)
        buttons.addWidget(self.words)
        buttons.addStretch()
        self.body.addLayout(buttons)
        self.body.addWidget(self.form)

    def _span(self) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self.tr("Lock after"))
        for minutes in LOCK_AFTER:
            box.addItem(self.tr("%n minute(s) without a key or the mouse", None, minutes), minutes)
        box.setCurrentIndex(box.findData(self._context.settings.load().lock_after))
        return box

    # -- what is asked --

    def _on_passphrase(self) -> None:
        self._asked = self._change_passphrase
        self._ask(
            self.tr(
                "The recovery words stay the same. Copies that were made before still open with the old "
                "passphrase: if somebody knows it, delete those copies."
            ),
            self.tr("Change it"),
            with_new=True,
        )

    def _on_words(self) -> None:
        self._asked = self._make_words
        self._ask(
            self.tr(
                "Twelve new words take the place of the old ones, which then no longer work. Copies that were "
                "made before still open with the old words."
            ),
            self.tr("Go on"),
        )

    def _on_keyring(self) -> None:
        if self.keyring.isChecked():
            self._asked = self._add_keyring
            self._ask(
                self.tr("Whoever can use your account on this computer can then open the notebook."),
                self.tr("Use the keyring"),
            )
            self._show_ways(using=False)
            return
        self.form.close_form()
        self._run(self._ways_in.remove_keyring, self._on_keyring_off)

    def _ask(self, explains: str, go_on: str, *, with_new: bool = False) -> None:
        """Open the form; who closed it while they had to wait still has to."""
        self.form.ask(explains, go_on, with_new=with_new)
        self._wait()

    def _on_submitted(self, secret: str, fresh: str) -> None:
        self._asked(secret, fresh)

    # -- what is done --

    def _change_passphrase(self, secret: str, fresh: str) -> None:
        said = self.tr("The passphrase was changed.")
        self._run(lambda: self._ways_in.change_passphrase(secret, fresh), lambda _: self._done(said))

    def _make_words(self, secret: str, _fresh: str) -> None:
        self._run(lambda: self._ways_in.new_words(secret), self._show_words)

    def _add_keyring(self, secret: str, _fresh: str) -> None:
        said = self.tr("From the next start on, the keyring opens the notebook.")
        self._run(lambda: self._ways_in.add_keyring(secret), lambda _: self._done(said))

    def _show_words(self, made: tuple[tuple[str, ...], Callable[[], None]]) -> None:
        words, keep = made
        self.form.close_form()
        sheet = WordsSheet(words, self)
        said = self.tr("The new recovery words are in use.")
        sheet.accepted.connect(lambda: self._run(keep, lambda _: self._context.messages.say(said)))
        sheet.open()

    def _run(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        """Do it in the lane; what does not work is said in the form while that is open, else in the toast.

        A wrong passphrase counts as it does where the notebook is unlocked, and lets the next try wait.
        """

        def counted() -> object:
            mark = self._ways_in.mark()
            try:
                return work()
            except UserError as error:
                if error.code in WRONG_SECRET:
                    self._tries.failed(mark, time.time())
                raise

        def failed(error: Exception) -> None:
            if not isinstance(error, UserError):
                raise error
            if self.form.isHidden():
                self._context.messages.tell(error)
            else:
                say = self.form.say_of_old if error.code in WRONG_SECRET else self.form.say
                say(sentence_of(error))
                self._wait()

        self._context.tasks.run(counted, done, failed)

    def _wait(self) -> None:
        self.form.wait(self._tries.seconds_to_wait(self._ways_in.mark(), time.time()))

    def _done(self, said: str) -> None:
        self.form.close_form()
        self._context.messages.say(said)

    def _on_keyring_off(self, gone: bool) -> None:
        self._show_ways()
        if not gone:
            self._context.messages.say(
                self.tr("The keyring opens it no longer, but it still has its half of the key.")
            )

    # -- what is shown --

    def _look(self) -> tuple[bool, bool]:
        used = _KEYRING in self._ways_in.kinds()
        return used, used or self._ways_in.keyring_offered()

    def _show_ways(self, *, using: bool | None = None) -> None:
        self.keyring.setChecked(_KEYRING in self._ways_in.kinds() if using is None else using)

    def _on_looked(self, looked: tuple[bool, bool]) -> None:
        used, offered = looked
        self.keyring.setChecked(used)
        self.keyring.setEnabled(offered)
        self._tell_keyring(offered=offered)

    def _tell_keyring(self, *, offered: bool) -> None:
        if offered:
            text = self.tr(
                "Then no passphrase is asked when Connector starts. After it has locked, the passphrase is asked "
                "for all the same. The passphrase and the words always work too."
            )
        else:
            text = self.tr("No keyring that encrypts what it keeps was found on this computer.")
        self._keyring_words.setText(text)
        self.keyring.setAccessibleDescription(text)

    def _on_span(self) -> None:
        preferences = replace(self._context.settings.load(), lock_after=self.lock_after.currentData())
        self._context.settings.save(preferences)
        self.preferences_changed.emit(preferences)
