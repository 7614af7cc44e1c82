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
from connector_app.ui.widgets.new_passphrase import NewPassphrase
from connector_app.ui.widgets.under_label import under_label
from connector_app.ui.widgets.words import Words

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
                "It is one encrypted file. Without the passphrase nobody can read it, not even whoever finds it.",
            ),
            parent,
        )
        self._folder = folder
        self.name = QLineEdit(self.tr("My community"))
        self.name.selectAll()  # a name of one's own takes its place
        self.where = Words(tone="muted", wrap=True)
        self.choose = secondary_button(self.tr("Another folder…"))
        self.new = NewPassphrase(self.tr("Passphrase"), self.tr("Passphrase once more"))
        self.note = Words(tone="warm", wrap=True)
        self.note.hide()
        self.create_button = primary_button(self.tr("Create the notebook"))
        self.back = secondary_button(self.tr("Back"))
        self._lay_out()
        self.name.textChanged.connect(self._show_where)
        self.name.returnPressed.connect(self.new.setFocus)
        self.new.submitted.connect(self._on_create)
        self.choose.clicked.connect(self._on_choose)
        self.create_button.clicked.connect(self._on_create)
        self.back.clicked.connect(self.back_requested)
        self.setFocusProxy(self.name)
        self._show_where()

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
        card.body.addLayout(under_label(Words(self.tr("Name of the notebook")), self.name))
        folder = QHBoxLayout()
        folder.setSpacing(SPACE_3)
        folder.addWidget(self.where, 1)
        folder.addWidget(self.choose)
        card.body.addLayout(folder)
        card.body.addWidget(self.new)
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

    def _show_where(self) -> None:
        text = self.tr("Kept in {folder} as {file}")
        folder = isolated(path_text(str(self._folder)))
        self.where.setText(text.format(folder=folder, file=isolated(self.path.name)))

    def _on_create(self) -> None:
        if not self.create_button.isEnabled():
            return
        wrong = self.new.wrong()
        self.say(wrong)
        if not wrong:
            self.create_button.setEnabled(False)
            self.create_requested.emit(self.path, self.new.text)

    def _on_choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder of the notebook"), str(self._folder))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._on_folder)
        dialog.open()

    def _on_folder(self, name: str) -> None:
        self._folder = Path(name)
        self._show_where()
