"""Copies on the settings page: the newest one, a button for another, a second place, and the way back."""

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from connector_app.application.copies import Copy
from connector_app.application.keep_copies import folders_for
from connector_app.application.ports import Notebook, Told
from connector_app.domain.errors import UserError
from connector_app.ui.context import Context
from connector_app.ui.isolation import isolated, path_text
from connector_app.ui.labels import moment
from connector_app.ui.messages import sentence_of
from connector_app.ui.panes.pane_parts import add_buttons
from connector_app.ui.tasks import Task
from connector_app.ui.widgets.buttons import link_button, secondary_button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.progress_strip import ProgressStrip
from connector_app.ui.widgets.words import Words


@dataclass(frozen=True, slots=True)
class _Found:
    """The copies beside the notebook, newest first, and those in the second place; None while it is not there."""

    here: list[Copy]
    there: list[Copy] | None


class CopiesCard(Card):
    """Says how things stand with the copies of the open notebook."""

    go_back_requested = Signal()
    help_requested = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("CopiesCard", "Copies"), parent)
        self._context = context
        self._running: Task | None = None
        self.newest = Words(wrap=True)
        self.second = Words(wrap=True)
        self.note = Words(tone="warm", wrap=True)
        self.make = secondary_button(self.tr("Make a copy now"))
        self.back = secondary_button(self.tr("Go back to a copy…"))
        self.choose = secondary_button(self.tr("Choose a second place…"))
        self.forget = link_button(self.tr("Copy there no longer"), flush=True)
        self.help = link_button(self.tr("Copies, and how to come back"), flush=True)
        self.progress = ProgressStrip()
        for widget in (self.newest, self.second):
            self.body.addWidget(widget)
        add_buttons(self, self.make, self.choose, self.back)
        self.body.addWidget(self.progress)
        self.body.addWidget(self.note)
        add_buttons(self, self.forget, self.help)
        self.note.hide()
        self.make.clicked.connect(self._on_make)
        self.back.clicked.connect(self.go_back_requested)
        self.choose.clicked.connect(self._on_choose)
        self.forget.clicked.connect(lambda: self._set_second(""))
        self.help.clicked.connect(self.help_requested)
        self.progress.stopped.connect(self._on_stopped)
        if context.desk.notebook.sample:
            self.hide()

    def showEvent(self, event: QShowEvent) -> None:
        """Look again whenever the page is shown: a stick comes and goes."""
        super().showEvent(event)
        self._read()

    def _second(self) -> Path | None:
        chosen = self._context.settings.load().copies_folder
        return Path(chosen) if chosen else None

    def _read(self) -> None:
        notebook, second = self._context.desk.notebook, self._second()
        self._context.tasks.run(lambda: _found(notebook, second), self._say, self._on_failed, key="copies")

    def _say(self, found: _Found) -> None:
        if found.here:
            text = self.tr("The newest copy is of {moment}. In all there are {count}.")
            self.newest.setText(text.format(moment=moment(found.here[0].made_at), count=len(found.here)))
        else:
            text = self.tr("There is no copy yet. One is made when the notebook is locked or closed.")
            self.newest.setText(text)
        second = self._second()
        self.forget.setVisible(second is not None)
        if second is None:
            text = self.tr("A lost computer takes them with it. Choose a second place, a memory stick say.")
            self.second.setText(text)
            return
        if found.there is None:
            text = self.tr("The second place {folder} is not there now. Copies go there again when it is.")
        elif found.there:
            text = self.tr("In the second place {folder} the newest is of {moment}.")
        else:
            text = self.tr("In the second place {folder} there is no copy yet.")
        when = moment(found.there[0].made_at) if found.there else ""
        self.second.setText(text.format(folder=isolated(path_text(str(second))), moment=when))

    def _on_make(self) -> None:
        notebook, second = self._context.desk.notebook, self._second()
        self._say_note("")
        self._set_busy(True)
        self.progress.begin(self.tr("Copying and checking…"))

        def make(told: Told) -> None:
            for folder in folders_for(notebook.path, second):
                notebook.back_up(folder, told=told)

        self._running = self._context.tasks.run_long(
            make, lambda _: self._on_made(), self.progress.say, self._on_failed, key="make a copy"
        )

    def _on_made(self) -> None:
        self._end()
        self._context.messages.say(self.tr("A copy was made, read back and found whole."))
        self._read()

    def _on_failed(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, UserError):
            raise error
        self._say_note(sentence_of(error))

    def _on_stopped(self) -> None:
        if self._running is not None:
            self._running.cancel()
        self._end()

    def _end(self) -> None:
        self._running = None
        self._set_busy(False)
        self.progress.end()

    def _set_busy(self, busy: bool) -> None:
        for button in (self.make, self.back, self.choose):
            button.setEnabled(not busy)

    def _say_note(self, sentence: str) -> None:
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))

    def _on_choose(self) -> None:
        dialog = QFileDialog(self, self.tr("A second place for copies"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self._set_second)
        dialog.open()

    def _set_second(self, folder: str) -> None:
        self._context.settings.save(replace(self._context.settings.load(), copies_folder=folder))
        self._read()


def _found(notebook: Notebook, second: Path | None) -> _Found:
    here, *there = folders_for(notebook.path, second)
    return _Found(notebook.copies(here), notebook.copies(there[0]) if there else None)
