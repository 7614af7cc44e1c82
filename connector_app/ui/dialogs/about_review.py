"""Before everything about a person is written: each text in which others stand is shown, and decided upon."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QStandardPaths, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from connector_app.application.about_person import everything_about
from connector_app.application.about_person_export import file_name, write_everything_about
from connector_app.application.about_person_others import Decision, Passage
from connector_app.application.dossier import Dossier
from connector_app.domain.errors import UserError
from connector_app.domain.person import Person
from connector_app.ui.context import Context
from connector_app.ui.dialogs.passage_review import PassageReview
from connector_app.ui.labels import isolated, translated
from connector_app.ui.theme import SPACE_3
from connector_app.ui.widgets.buttons import primary_button, secondary_button
from connector_app.ui.widgets.column_page import ColumnPage
from connector_app.ui.widgets.progress_strip import ProgressStrip
from connector_app.ui.widgets.words import Words

#: Texts shown at first, and added each time more are asked for; the others keep what happens by itself.
_AT_ONCE = 20


class AboutReview(ColumnPage):
    """Gathers, lets look over and writes; `left` when it is done or given up. Escape leaves."""

    left = Signal()

    def __init__(self, context: Context, person: Person, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("AboutReview", "Everything about {name}")
        super().__init__(title.format(name=isolated(person.label)), parent=parent)
        self._context = context
        self._dossier: Dossier | None = None
        self._waiting: list[Passage] = []
        self._decisions: dict[int, Decision] = {}
        self.reviews: list[PassageReview] = []
        self.column.addWidget(
            Words(
                self.tr(
                    "This makes a file that you can hand to them: all that is kept about them, in plain words. "
                    "Other people are taken out of every text. Look at the places below; where you change "
                    "nothing, the others stay taken out."
                ),
                wrap=True,
            )
        )
        self.progress = ProgressStrip()
        self.progress.stopped.connect(self.leave_page)
        self.column.addWidget(self.progress)
        self.found = Words(tone="strong", wrap=True)
        self.column.addWidget(self.found)
        self._texts = QVBoxLayout()
        self._texts.setSpacing(SPACE_3)
        self.column.addLayout(self._texts)
        self.more = secondary_button("")
        self.more.clicked.connect(self._show_more)
        self.more.hide()
        self.column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self._add_buttons()
        self.column.addStretch(1)
        self._gather(person)

    def leave_page(self) -> None:
        """Give up; nothing was written."""
        self._task.cancel()
        self.progress.end()
        self.left.emit()

    def choose(self) -> QFileDialog:
        """Return an open dialog that asks where the file goes; the proposed name is the person's code."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, self.tr("Write the file"), folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Page to read (*.html)"))
        dialog.setDefaultSuffix("html")
        if self._dossier is not None:
            dialog.selectFile(file_name(self._dossier))
        dialog.fileSelected.connect(lambda chosen: self.write_to(Path(chosen)))
        dialog.open()
        return dialog

    def write_to(self, path: Path) -> None:
        """Write the file as it was decided, in the lane."""
        desk, dossier, decisions = self._context.desk, self._dossier, dict(self._decisions)
        if dossier is None:
            return
        write, tag = desk.files.write_about_person, QLocale().bcp47Name()

        def work() -> Dossier:
            return write_everything_about(desk.notebook, dossier, decisions, path, write, translated, tag)

        self.write.setEnabled(False)
        text = self.tr("Writing everything about them…")
        self._context.tasks.run(work, partial(self._on_written, path), self._on_failed, progress_text=text)

    # -- gathering --

    def _gather(self, person: Person) -> None:
        desk = self._context.desk

        def work(tell: Callable[[float], None]) -> Dossier:
            def progress(done: int, total: int) -> None:
                tell(done / total)

            today = desk.clock.today()
            return everything_about(desk.notebook, desk.vocabulary, person, today, progress, translated)

        self.progress.begin(self.tr("Looking through the notebook…"))
        self._task = self._context.tasks.run_long(work, self._on_gathered, self.progress.say)

    def _on_gathered(self, dossier: Dossier) -> None:
        self.progress.end()
        self._dossier = dossier
        self._waiting = list(dossier.to_review)
        count = len(self._waiting)
        self.found.setText(
            self.tr("%n text(s) to look at", None, count)
            if count
            else self.tr("No other people were found in the texts. Read the file before you hand it over.")
        )
        self._show_more()
        self.write.setEnabled(True)
        self.write.setFocus()

    def _show_more(self) -> None:
        """Show the next texts."""
        shown, self._waiting = self._waiting[:_AT_ONCE], self._waiting[_AT_ONCE:]
        for passage in shown:
            review = PassageReview(passage)
            review.decided.connect(self._on_decided)
            self.reviews.append(review)
            self._texts.addWidget(review)
        for before, after in zip(self.reviews, self.reviews[1:], strict=False):
            QWidget.setTabOrder(before.hide_more, after.text)
        if self.reviews:
            QWidget.setTabOrder(self.reviews[-1].hide_more, self.more)
            QWidget.setTabOrder(self.more, self.write)
            QWidget.setTabOrder(self.write, self.leave)
        self.more.set_text(self.tr("Show %n more", None, len(self._waiting)))
        self.more.setVisible(bool(self._waiting))

    def _on_decided(self, number: int, decision: Decision) -> None:
        self._decisions[number] = decision

    # -- writing --

    def _add_buttons(self) -> None:
        self.write = primary_button(self.tr("Write the file…"))
        self.write.setEnabled(False)
        self.write.clicked.connect(self.choose)
        self.leave = secondary_button(self.tr("Back"))
        self.leave.clicked.connect(self.leave_page)
        row = QHBoxLayout()
        row.setSpacing(SPACE_3)
        row.addWidget(self.write)
        row.addWidget(self.leave)
        row.addStretch(1)
        self.column.addLayout(row)
        QShortcut(
            QKeySequence(Qt.Key.Key_Escape),
            self,
            self.leave_page,
            context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )

    def _on_written(self, path: Path, _written: Dossier) -> None:
        text = self.tr("Written: {file}. Read it through before you hand it over.")
        self._context.messages.say(text.format(file=isolated(path.name)))
        self.left.emit()

    def _on_failed(self, error: Exception) -> None:
        self.write.setEnabled(True)
        if not isinstance(error, UserError):
            raise error
        self._context.messages.tell(error)
