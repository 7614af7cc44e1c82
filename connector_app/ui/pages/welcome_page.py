"""The first start: three ways in, and the language."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from connector_app.ui.theme import SPACE_2, SPACE_4
from connector_app.ui.widgets.buttons import Button, link_button, primary_button, secondary_button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.column_page import ColumnPage
from connector_app.ui.widgets.words import Words


class WelcomePage(ColumnPage):
    """Offers to start a notebook, to open one, or to look around an invented community."""

    start_requested = Signal()
    open_requested = Signal(Path)
    sample_requested = Signal()
    language_chosen = Signal(str)
    help_requested = Signal()

    def __init__(
        self, languages: Sequence[tuple[str, str]], language: str, folder: Path, parent: QWidget | None = None
    ) -> None:
        """`languages` are pairs of code and own name; `folder` is where notebooks usually are."""
        super().__init__(
            QCoreApplication.translate("WelcomePage", "Welcome to Connector"),
            QCoreApplication.translate(
                "WelcomePage",
                "For people who hold a community together: keep what you hear and who helps whom, and send "
                "services a summary without names and without small numbers. Everything stays on this computer.",
            ),
            parent,
        )
        self._folder = folder
        self.start = primary_button(self.tr("Start a notebook"))
        self.open = secondary_button(self.tr("Open a notebook…"))
        self.sample = secondary_button(self.tr("Look around"))
        self._add_way(
            self.tr("Start your own"),
            self.tr("A new notebook, encrypted with a passphrase that only you know."),
            self.start,
        )
        self._add_way(
            self.tr("Look around first"),
            self.tr("An invented community to try everything on. One button takes it away again."),
            self.sample,
        )
        self._add_way(
            self.tr("You have one already"),
            self.tr("A notebook from this computer, a memory stick or a backup."),
            self.open,
        )
        self.note = Words(tone="warm", wrap=True)
        self.note.hide()
        self.column.addWidget(self.note)
        self.column.addLayout(self._language_row(languages, language))
        self.column.addStretch()
        self.start.clicked.connect(self.start_requested)
        self.sample.clicked.connect(self.sample_requested)
        self.open.clicked.connect(self._on_open)
        self.setFocusProxy(self.start)

    def say(self, sentence: str) -> None:
        """Show a sentence below the ways in; what was begun can be tried again."""
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))
        self.set_busy(False)

    def set_busy(self, busy: bool) -> None:
        """Wait for what was begun."""
        for button in (self.start, self.open, self.sample):
            button.setEnabled(not busy)

    def _add_way(self, title: str, sentence: str, button: Button) -> None:
        card = Card()
        words = QVBoxLayout()
        words.setSpacing(SPACE_2)
        words.addWidget(Words(title, "strong", wrap=True))
        words.addWidget(Words(sentence, "muted", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(SPACE_4)
        row.addLayout(words, 1)
        row.addWidget(button)
        card.body.addLayout(row)
        self.column.addWidget(card)

    def _language_row(self, languages: Sequence[tuple[str, str]], language: str) -> QHBoxLayout:
        box = QComboBox()
        box.setAccessibleName(self.tr("Language"))
        for code, name in languages:
            box.addItem(name, code)
        box.setCurrentIndex(max(0, box.findData(language)))
        box.activated.connect(lambda: self.language_chosen.emit(box.currentData()))
        label = Words(self.tr("Language"))
        label.setBuddy(box)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(box)
        self.help = link_button(self.tr("Help (F1)"))
        self.help.clicked.connect(self.help_requested)
        row.addWidget(self.help)
        row.addStretch()
        return row

    def _on_open(self) -> None:
        dialog = QFileDialog(self, self.tr("Open a notebook"), str(self._folder))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Notebooks (*.connector)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self.open_requested.emit(Path(name)))
        dialog.open()
