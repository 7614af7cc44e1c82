"""Going back to a copy, while the notebook is closed: choose one, look inside, then decide."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from connector_app.application.copies import Copy, Inside
from connector_app.domain.errors import UserError
from connector_app.ui.isolation import isolated, path_text
from connector_app.ui.later import later
from connector_app.ui.messages import sentence_of
from connector_app.ui.panes.copy_words import CopyWords
from connector_app.ui.panes.told_card import ToldCard
from connector_app.ui.theme import SPACE_2, SPACE_3
from connector_app.ui.widgets.buttons import link_button, primary_button, secondary_button
from connector_app.ui.widgets.card import Card
from connector_app.ui.widgets.column_page import ColumnPage
from connector_app.ui.widgets.line import Line
from connector_app.ui.widgets.line_list import LineList
from connector_app.ui.widgets.passphrase_field import PassphraseField
from connector_app.ui.widgets.patience import Patience
from connector_app.ui.widgets.progress_strip import ProgressStrip
from connector_app.ui.widgets.words import Words


class CopiesPage(ColumnPage):
    """Shows the copies of one notebook; whoever hears its signals does what they ask for."""

    look_requested = Signal(Path, str)
    restore_requested = Signal(Path, str)
    stopped = Signal()
    left = Signal()

    def __init__(self, notebook: Path, parent: QWidget | None = None) -> None:
        """`notebook` is the file whose place a copy may take."""
        super().__init__(
            QCoreApplication.translate("CopiesPage", "Copies of your notebook"),
            QCoreApplication.translate(
                "CopiesPage",
                "Choose one and look inside before you decide. What is there now is put aside, not thrown away.",
            ),
            parent,
        )
        self._folder = notebook.parent
        self._looked: tuple[Path, str] | None = None
        self._wrong = ""
        self.patience = Patience(self)
        self.patience.ticked.connect(self._say_wait)
        self.patience.over.connect(self._on_waited)
        self._texts = CopyWords(self)
        self.list = LineList(self.tr("Copies"), 6, marks_always=True)
        self.none = Words(self.tr("There are no copies beside this notebook."), "muted", wrap=True)
        self.other = link_button(self.tr("A copy from another place…"), flush=True)
        self.field = PassphraseField(self.tr("Passphrase"))
        self.look = primary_button(self.tr("Look inside"))
        self.back = secondary_button(self.tr("Back"))
        self.progress = ProgressStrip()
        self.outcome = Card(self.tr("What is in it"))
        self.inside = ToldCard()
        self.inside.lie_on_a_card()
        self.restore = primary_button(self.tr("Go back to this copy"))
        self._lay_out(notebook)
        self.list.selectionModel().currentChanged.connect(self._forget)
        self.list.chosen.connect(lambda _: self.field.setFocus())
        self.other.clicked.connect(self._on_other)
        self.field.submitted.connect(self._on_look)
        self.field.edited.connect(self._forget)
        self.look.clicked.connect(self._on_look)
        self.restore.clicked.connect(self._on_restore)
        self.back.clicked.connect(self.left)
        self.progress.stopped.connect(self.stopped)
        self.setFocusProxy(self.list)

    def show_copies(self, copies: Sequence[tuple[Copy, bool]]) -> None:
        """Show the copies there are, each with whether its files are as they were made; the newest is chosen."""
        self._show_lines([self._texts.line(copy, whole=whole) for copy, whole in copies])

    def begin(self, text: str, *, with_inside: bool = False) -> None:
        """Say that something is under way; `with_inside` it is about what is shown of the copy, which stays."""
        if not with_inside:
            self._forget()
        self._set_busy(True)
        self.progress.begin(text)

    def show_inside(self, copy: Path, secret: str, inside: Inside) -> None:
        """Say what is in a copy that was looked at, and offer to go back to it."""
        self.end()
        self._looked = (copy, secret)
        for text, tone in self._texts.inside(inside):
            self.inside.tell(text, tone)
        for text, tone in self._texts.apart(inside):
            self.inside.tell(text, tone)
        self.inside.finish()
        self.outcome.show()
        self.look.set_kind("")  # what goes on now is below
        self.restore.setFocus()
        later(self, lambda: self.ensureWidgetVisible(self.restore))

    def show_error(self, error: UserError) -> None:
        """Say why it did not work; nothing was changed."""
        self.end()
        self._wrong = sentence_of(error)
        self.field.say(self._wrong, "warm")
        self.field.setFocus()

    def wait(self, seconds: int) -> None:
        """Let the next try wait, because wrong passphrases were typed, here or where the notebook is unlocked."""
        self.patience.begin(seconds)

    def end(self) -> None:
        """Show that nothing is under way any more."""
        self._set_busy(False)
        self.progress.end()

    def stop(self) -> None:
        """Forget what was typed."""
        self._looked = None
        self.patience.stop()
        self.field.clear()

    def _lay_out(self, notebook: Path) -> None:
        card = Card()
        card.body.setSpacing(SPACE_3)
        card.body.addWidget(Words(isolated(path_text(str(notebook))), "muted", wrap=True))
        card.body.addWidget(self.list)
        card.body.addWidget(self.none)
        card.body.addWidget(self.other, 0, Qt.AlignmentFlag.AlignLeading)
        card.body.addWidget(self.field)
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addWidget(self.look)
        row.addWidget(self.back)
        row.addStretch()
        card.body.addLayout(row)
        last = QHBoxLayout()
        last.addWidget(self.restore)
        last.addStretch()
        self.outcome.body.addWidget(self.inside)
        self.outcome.body.addLayout(last)
        self.column.addWidget(card)
        self.column.addWidget(self.outcome)
        self.column.addWidget(self.progress)  # below what it is about: one copy is looked into, or takes its place
        self.column.addStretch()
        self.outcome.hide()
        self.list.hide()
        self.none.hide()

    def _show_lines(self, lines: Sequence[Line]) -> None:
        self.list.set_lines(lines)
        self.list.setVisible(bool(lines))
        self.none.setVisible(not lines)

    def _on_other(self) -> None:
        dialog = QFileDialog(self, self.tr("A copy from another place"), str(self._folder))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Notebooks (*.connector)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(self._add)
        dialog.open()

    def _add(self, name: str) -> None:
        """Put a file of the person's choice first in the list."""
        chosen = Path(name)
        rest = [line for line in self.list.lines if line.key != chosen]
        self._show_lines([Line(isolated(path_text(chosen.name)), str(chosen.parent), key=chosen), *rest])
        self.list.choose(0)
        self.field.setFocus()

    def _on_look(self) -> None:
        line = self.list.current
        if line is None or not self.field.text or not self.look.isEnabled():
            return
        self.look_requested.emit(line.key, self.field.text)

    def _on_restore(self) -> None:
        if self._looked is not None:
            self.restore_requested.emit(*self._looked)

    def _forget(self, *_: object) -> None:
        """What was found in one copy, by one passphrase, is not said of another."""
        self._looked = None
        if not self.patience.waiting:
            self.field.say("")
        self.inside.begin()
        self.outcome.hide()
        self.look.set_kind("primary")

    def _on_waited(self) -> None:
        self.look.setEnabled(True)
        self.field.say(self._wrong, "warm")

    def _say_wait(self, seconds: int) -> None:
        self.look.setEnabled(False)
        wait = self.tr("You can try again in %n second(s).", None, seconds)
        self.field.say(f"{self._wrong} {wait}".strip(), "warm")

    def _set_busy(self, busy: bool) -> None:
        for widget in (self.list, self.other, self.restore):
            widget.setEnabled(not busy)
        self.look.setEnabled(not busy and not self.patience.waiting)
        self.field.line.setReadOnly(busy)
