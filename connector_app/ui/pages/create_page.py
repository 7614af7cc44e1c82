"""Starts a notebook: its name, its folder, and the passphrase that encrypts it."""

import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from connector_app.ui.isolation import isolated, path_text
from connector_app.ui.theme import SPACE_2, SPACE_3
from connector_app.ui.widgets.buttons import primary_button, secondary_button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.column_page import ColumnPage
from connector_app.ui.widgets.passphrase_field import PassphraseField
from connector_app.ui.widgets.words import Words

_SHORTEST, _FAIR, _LONG = 8, 14, 20
# What no file system between here and a memory stick takes in a name.
_NOT_IN_FILE_NAMES = re.compile(r'[\x00-\x1f<>:"/\\|?*]')
_LONGEST_NAME = 80
SUFFIX = ".connector"


class CreatePage(ColumnPage):
    """A form; signal `create_requested` gives the path and the passphrase, `back_requested` leaves it."""

    create_requested = Signal(Path, str)
    back_requested = Signal()

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        """`folder` is where notebooks usually go."""
        super().__init__(
            QCoreApplication.translate("CreatePage", "Start a notebook"),
            QCoreApplication.translate(
                "CreatePage",
                "It is one encrypted file. Without the passphrase nobody can read it: not us, not a finder.",
            ),
            parent,
        )
        self._folder = folder
        self.name = QLineEdit(self.tr("My community"))
        self.where = Words(tone="muted", wrap=True)
        self.choose = secondary_button(self.tr("Another folder…"))
        self.passphrase = PassphraseField(self.tr("Passphrase"))
        self.again = QLineEdit()
        self.again.setEchoMode(QLineEdit.EchoMode.Password)
        self.note = Words(tone="warm", wrap=True)
        self.note.hide()
        self.create_button = primary_button(self.tr("Create the notebook"))
        self.back = secondary_button(self.tr("Back"))
        self._lay_out()
        self.passphrase.show_box.toggled.connect(self._on_show)
        self.passphrase.edited.connect(self._advise)
        self.name.textChanged.connect(self._show_where)
        self.name.returnPressed.connect(self.passphrase.setFocus)
        self.passphrase.submitted.connect(self.again.setFocus)
        self.again.returnPressed.connect(self._on_create)
        self.choose.clicked.connect(self._on_choose)
        self.create_button.clicked.connect(self._on_create)
        self.back.clicked.connect(self.back_requested)
        self.setFocusProxy(self.name)
        self._show_where()
        self._advise("")

    @property
    def path(self) -> Path:
        """Return the file that will be made."""
        name = _NOT_IN_FILE_NAMES.sub(" ", self.name.text()).strip(" .")[:_LONGEST_NAME].strip(" .")
        return self._folder / ((name or self.tr("My community")) + SUFFIX)

    def say(self, sentence: str) -> None:
        """Show why it did not work; the form stays as it was filled in."""
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))
        self.create_button.setEnabled(True)

    def _lay_out(self) -> None:
        card = Card()
        card.body.setSpacing(SPACE_2)
        for text, field in ((self.tr("Name of the notebook"), self.name),):
            label = Words(text)
            label.setBuddy(field)
            card.body.addWidget(label)
            card.body.addWidget(field)
        folder = QHBoxLayout()
        folder.setSpacing(SPACE_3)
        folder.addWidget(self.where, 1)
        folder.addWidget(self.choose)
        card.body.addLayout(folder)
        card.body.addWidget(self.passphrase)
        label = Words(self.tr("Passphrase once more"))
        label.setBuddy(self.again)
        card.body.addWidget(label)
        card.body.addWidget(self.again)
        card.body.addWidget(self.note)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, SPACE_2, 0, 0)
        buttons.setSpacing(SPACE_2)
        buttons.addWidget(self.create_button)
        buttons.addWidget(self.back)
        buttons.addStretch()
        card.body.addLayout(buttons)
        self.column.addWidget(card)
        self.column.addStretch()

    def _on_show(self, shown: bool) -> None:
        self.again.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def _show_where(self) -> None:
        text = self.tr("Kept in {folder} as {file}")
        folder = isolated(path_text(str(self._folder)))
        self.where.setText(text.format(folder=folder, file=isolated(self.path.name)))

    def _advise(self, passphrase: str) -> None:
        """Say in plain words what the length means."""
        if len(passphrase) < _SHORTEST:
            advice = self.tr("Four or five words that do not belong together are easy to keep and hard to guess.")
        elif len(passphrase) < _FAIR:
            advice = self.tr("Short. One or two more words would make it much harder to guess.")
        elif len(passphrase) < _LONG:
            advice = self.tr("Good. One more word makes it better still.")
        else:
            advice = self.tr("Long: hard to guess.")
        self.passphrase.say(advice)

    def _on_create(self) -> None:
        if not self.create_button.isEnabled():
            return
        if len(self.passphrase.text) < _SHORTEST:
            self.say(self.tr("Please choose a passphrase of at least %n character(s).", None, _SHORTEST))
            self.passphrase.setFocus()
        elif self.again.text() != self.passphrase.text:
            self.say(self.tr("The two passphrases are not the same. Type the second one again."))
            self.again.selectAll()
            self.again.setFocus()
        else:
            self.say("")
            self.create_button.setEnabled(False)
            self.create_requested.emit(self.path, self.passphrase.text)

    def _on_choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder of the notebook"), str(self._folder))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._on_folder)
        dialog.open()

    def _on_folder(self, name: str) -> None:
        self._folder = Path(name)
        self._show_where()
